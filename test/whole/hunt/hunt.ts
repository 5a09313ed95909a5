/**
 * `npm run hunt -- --seed S --cases N [--from K] [--case K] [--faults 2] [--json FILE]`: platforms that nobody wrote down, each
 * a pure function of seed and number. What the misbehaving parts really did is the truth; what the run said is held
 * against it. Ends with 1 when anything grave was found, or when less than 98 % were recognised.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Case, drawCase, type Played, play } from './case.ts'
import { type Finding, findings } from './oracle.ts'

export interface Hunted {
  drawn: Case
  played: Played
  found: Finding[]
}

export interface Hunt {
  seed: number
  numbers: readonly number[]
  /** How many things may be wrong at once. */
  faults: number
  /** Cases at a time. */
  parallel?: number
}

export async function hunt({ seed, numbers, faults, parallel = 2 }: Hunt): Promise<Hunted[]> {
  const once = async (number: number): Promise<Hunted> => {
    const drawn = drawCase(seed, number, faults)
    const played = await play(drawn)
    return { drawn, played, found: findings(drawn, played) }
  }
  const left = [...numbers]
  const all: Hunted[] = []
  const work = async () => {
    for (let number = left.shift(); number !== undefined; number = left.shift()) all.push(await once(number))
  }
  await Promise.all(Array.from({ length: parallel }, work))
  all.sort((a, b) => a.drawn.number - b.drawn.number)
  // A busy machine makes answers late: what counts is found again when nothing else is under way.
  for (const one of all) {
    if (one.found.length === 0) continue
    const again = await once(one.drawn.number)
    const seenAgain = (found: Finding) =>
      again.found.some(({ kind, meaning }) => kind === found.kind && meaning === found.meaning)
    one.found = one.found.filter(seenAgain)
  }
  return all
}

const describe = ({ topology, passing, habits, faults }: Case) =>
  [
    topology,
    ...passing.map(({ name }) => `behind ${name}`),
    ...habits.map(({ name }) => name),
    ...faults.map(({ name }) => name),
  ].join('; ')

/** Findings of one meaning together, the most frequent first, each with a case that shows it. */
export function fold(hunted: readonly Hunted[], command: string): string[] {
  const folded = new Map<string, { count: number; example: string }>()
  for (const { drawn, found } of hunted) {
    for (const { kind, meaning, detail } of found) {
      const title = `${kind}: ${meaning}`
      const known = folded.get(title)
      const example = `    ${describe(drawn)}\n    ${detail}\n    ${command} --case ${drawn.number}`
      folded.set(title, { count: (known?.count ?? 0) + 1, example: known?.example ?? example })
    }
  }
  return [...folded]
    .sort(([a, { count: many }], [b, { count: more }]) => more - many || a.localeCompare(b))
    .map(([title, { count, example }]) => `${count} × ${title}\n${example}`)
}

const leastRecognised = 0.98

const missed: readonly Finding['kind'][] = [
  'not registered, yet passed',
  'not recognised',
  'first cause did not hold',
  'registered, yet not passed',
]
const grave: readonly Finding['kind'][] = [
  'wrong and certain',
  'refuted by its own run',
  'a healthy platform called broken',
  'left and not told',
  'slow',
]

const countOf = (hunted: readonly Hunted[], kinds: readonly Finding['kind'][]) =>
  hunted.filter(({ found }) => found.some(({ kind }) => kinds.includes(kind))).length

const isSick = ({ drawn, played }: Hunted) => drawn.faults.some((fault) => played.acted.has(fault))

/** Cases with something wrong, and the share of them in which the first cause told it. */
function recognised(hunted: readonly Hunted[]): { sick: number; known: number; share: number } {
  const sick = hunted.filter(isSick)
  const known = sick.length - countOf(sick, missed)
  return { sick: sick.length, known, share: sick.length > 0 ? known / sick.length : 1 }
}

export function summary(hunted: readonly Hunted[]): string {
  const { sick, known, share } = recognised(hunted)
  const has = (kind: Finding['kind']) => countOf(hunted, [kind])
  return [
    `${hunted.length} cases, ${sick} with something wrong: ${known} recognised (${(100 * share).toFixed(1)} %)`,
    `wrong and certain ${has('wrong and certain')}, refuted by its own run ${has('refuted by its own run')}, healthy called broken ${has('a healthy platform called broken')}, left and not told ${has('left and not told')}, slow ${has('slow')}`,
  ].join('\n')
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      cases: { type: 'string', default: '200' },
      from: { type: 'string', default: '0' },
      case: { type: 'string' },
      faults: { type: 'string', default: '1' },
      json: { type: 'string' },
    },
  })
  const seed = Number(values.seed)
  const faults = Number(values.faults)
  const numbers =
    values.case === undefined
      ? Array.from({ length: Number(values.cases) }, (_, i) => i + Number(values.from))
      : [Number(values.case)]
  const hunted = await hunt({ seed, numbers, faults })
  for (const line of fold(hunted, `npm run hunt -- --seed ${seed} --faults ${faults}`))
    console.log(`${line}\n`)
  if (values.case !== undefined) for (const one of hunted) console.log(inDetail(one))
  console.log(summary(hunted))
  if (values.json) {
    const told = hunted.map(({ drawn, found }) => ({
      number: drawn.number,
      platform: describe(drawn),
      found,
    }))
    writeFileSync(values.json, JSON.stringify(told, null, 1))
  }
  return countOf(hunted, grave) > 0 || recognised(hunted).share < leastRecognised ? 1 : 0
}

function inDetail({ drawn, played: { report, seen } }: Hunted): string {
  const requests = seen.map(
    ({ method, path, asClient, status, touched }) =>
      `  ${status ?? '---'} ${asClient ? 'key' : '   '} ${touched.size > 0 ? '!' : ' '} ${method} ${path}`,
  )
  const causes = typeof report === 'string' ? report : JSON.stringify(report.diagnosis.causes, null, 1)
  const verdict = typeof report === 'string' ? 'refused' : report.verdict
  return [describe(drawn), ...requests, `verdict ${verdict}`, causes].join('\n')
}

if (import.meta.main) process.exitCode = await main()
