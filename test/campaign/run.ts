/**
 * `npm run campaign [-- --only NAME] [--piece 2/10] [--quick]`: the product against a platform that breaks, lies, echoes
 * and mixes up, and against whoever stops it. Prints what was not right, adds it to what earlier calls found of other
 * pieces, and writes the sums to `test/campaign/results.md`; `--quick` tries little and writes nothing. Exit code 1 where
 * anything was wrong, leaked or left unsaid.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from '../../bench/measure.ts'
import { hostileArtifacts } from './artifacts.ts'
import { hostileAnswers } from './hostile-answers.ts'
import { oneIn, type Piece, type Tally } from './judge.ts'
import { cancels, echoes, faultsByRequest, lateWrites, mixUps } from './parts.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    piece: { type: 'string', default: '1/1' },
  },
})
const [number = 1, of = 1] = values.piece.split('/').map(Number)
/** With how many pieces one makes a quick look. */
const parts: Record<string, [(piece: Piece) => Promise<Tally>, quick: number]> = {
  'faults × requests of a registration': [faultsByRequest, 59],
  'cancels at random moments': [cancels, 25],
  'writes that land late': [lateWrites, 5],
  'spellings of the key × places': [echoes, 25],
  'hostile artifacts': [hostileArtifacts, 7],
  'hostile answers': [hostileAnswers, 6],
  'answers mixed up': [mixUps, 100],
}

/** By part and piece, of every call since the file was deleted. */
type Kept = Record<string, Record<string, Tally & { seconds: number; on: string }>>
const keptIn = join(import.meta.dirname, '../../.cache/campaign.json')

const note =
  'Peak memory is that of the product’s processes. Faults, spellings and mix-ups play within the campaign’s own process, ' +
  `but for one in ${oneIn}, which starts the bundled program.`

let bad = 0
for (const [name, [play, quick]] of Object.entries(parts)) {
  if (values.only && !name.includes(values.only)) continue
  const start = performance.now()
  const tally = await play(values.quick ? { at: 0, of: quick } : { at: number - 1, of })
  const { wrong, leaked, left } = tally
  for (const [what, found] of Object.entries({ wrong, leaked, left }))
    for (const one of found) console.log(`${what}: ${name}: ${one}`)
  bad += wrong.length + leaked.length + left.length
  const seconds = Math.round((performance.now() - start) / 1000)
  const played = { ...tally, seconds, on: today() }
  console.log(rowOf(name, { '': played }).join(' | '))
  if (values.quick) continue
  // Pieces of another size do not add up with these.
  const kept = JSON.parse(await readFile(keptIn, 'utf8').catch(() => '{}')) as Kept
  const others = Object.entries(kept[name] ?? {}).filter(([piece]) => piece.endsWith(`/${of}`))
  kept[name] = { ...Object.fromEntries(others), [`${number}/${of}`]: played }
  await mkdir(dirname(keptIn), { recursive: true })
  await writeFile(keptIn, JSON.stringify(kept))
  await writeFile(join(import.meta.dirname, 'results.md'), results(kept))
}
process.exit(bad === 0 ? 0 : 1)

function results(kept: Kept): string {
  const head = ['part', 'pieces', 'tried', 'wrong', 'leaked', 'left unsaid', 'peak memory', 'time', 'on']
  const rows = Object.keys(parts).flatMap((name) => (kept[name] ? [rowOf(name, kept[name])] : []))
  return `# Campaign\n\nNode ${process.version}. By \`npm run campaign\`, in pieces where it says so; a part without a row was not tried.\n\n${table(head, rows)}\n\n${note}\n`
}

function rowOf(name: string, pieces: Kept[string]): string[] {
  const all = Object.values(pieces)
  const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0)
  const watched = all.map(({ peakMb }) => peakMb).filter((peak) => peak > 0)
  const partly = watched.length < all.length ? `, in ${watched.length} of the pieces` : ''
  const size = Object.keys(pieces)[0]?.split('/')[1] ?? '1'
  const found = [
    sum(({ wrong }) => wrong.length),
    sum(({ leaked }) => leaked.length),
    sum(({ left }) => left.length),
  ]
  const rest = [
    `${Math.max(0, ...watched)} MB${partly}`,
    `${sum(({ seconds }) => seconds)} s`,
    all.at(-1)?.on ?? '',
  ]
  return [name, `${all.length} of ${size}`, sum(({ tried }) => tried), ...found, ...rest].map(String)
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
