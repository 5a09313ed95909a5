/**
 * `npm run campaign [-- --quick] [-- --only NAME] [-- --every N]`: the product against a platform that breaks, lies, echoes and
 * mixes up, and against whoever stops it; with `--every 5` a fifth of it. Prints what was not right; whole, it writes `test/campaign/results.md`.
 * Exit code 1 where anything was wrong, leaked or left unsaid.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from '../../bench/measure.ts'
import { hostileArtifacts } from './artifacts.ts'
import type { Tally } from './judge.ts'
import { cancels, echoes, faultsByRequest, hostileAnswers, lateWrites, mixUps } from './parts.ts'

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, every: { type: 'string', default: '1' } },
})
const quick = values.quick === true
const step = Number(values.every)
const parts: Record<string, () => Promise<Tally>> = {
  'faults × requests of a registration': () => faultsByRequest(quick ? 29 : step),
  'cancels at random moments': () => cancels(quick ? 4 : Math.ceil(100 / step)),
  'writes that land late': () => lateWrites(quick ? 2 : 10),
  'spellings of the key × places': () => echoes(quick ? 12 : step),
  'hostile artifacts': () => hostileArtifacts(quick ? 7 : step),
  'hostile answers': () => hostileAnswers(quick ? 3 : 10),
  'answers mixed up': () => mixUps(quick ? 100 : Math.ceil(10_000 / step)),
}

const rows: string[][] = []
let bad = 0
for (const [name, play] of Object.entries(parts)) {
  if (values.only && !name.includes(values.only)) continue
  const start = performance.now()
  const { tried, wrong, leaked, left, peakMb } = await play()
  const seconds = Math.round((performance.now() - start) / 1000)
  for (const [what, found] of Object.entries({ wrong, leaked, left }))
    for (const one of found) console.log(`${what}: ${name}: ${one}`)
  bad += wrong.length + leaked.length + left.length
  rows.push(
    [name, tried, wrong.length, leaked.length, left.length, peakMb ? `${peakMb} MB` : '', `${seconds} s`].map(
      String,
    ),
  )
  console.log(rows.at(-1)?.join(' | '))
}
const head = ['part', 'tried', 'wrong', 'leaked', 'left unsaid', 'peak memory', 'time']
const text = `# Campaign\n\nNode ${process.version}, ${new Date().toISOString().slice(0, 10)}. By \`npm run campaign${step > 1 ? ` -- --every ${step}` : ''}\`.\n\n${table(head, rows)}\n`
console.log(`\n${text}`)
if (!quick && !values.only) await writeFile(join(import.meta.dirname, 'results.md'), text)
process.exit(bad === 0 ? 0 : 1)
