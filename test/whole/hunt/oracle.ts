import type { Cause, Report } from '../../../src/schema/report.ts'
import { refutedIn } from '../refuted.ts'
import { type Case, type Played, type Seen, tooSlowMs } from './case.ts'
import { tells } from './condition.ts'
import type { Drawn } from './faults.ts'

type FindingKind =
  | 'a healthy platform called broken'
  | 'registered, yet not passed'
  | 'not registered, yet passed'
  | 'not recognised'
  | 'first cause did not hold'
  | 'wrong and certain'
  | 'refuted by its own run'
  | 'second fault not recognised'
  | 'left and not told'
  | 'slow'

export interface Finding {
  kind: FindingKind
  /** What is the same in cases of one kind. */
  meaning: string
  detail: string
}

/** Steps without which nothing is registered. */
const needed =
  /(experiments\/create|runs\/create|log-batch|runs\/update|registered-models\/create|model-versions\/create|mlflow-artifacts\/artifacts\/.+)$/

const isStep = ({ method, path, asClient }: Seen) => asClient && method !== 'DELETE' && needed.test(path)

/** Whether the registration went through, by what the caller was answered. */
function wentThrough(seen: readonly Seen[]): boolean {
  const steps = seen.filter(isStep)
  const created = steps.some(
    ({ path, status, touched }) =>
      path.endsWith('model-versions/create') && status === 200 && touched.size === 0,
  )
  const last = new Map(steps.map((one) => [`${one.method} ${one.path}`, one]))
  // A store may say 204.
  return (
    created &&
    [...last.values()].every(({ status = 0, touched }) => [200, 204].includes(status) && touched.size === 0)
  )
}

/** What the run said, held against what happened. */
export function findings(
  { faults, topology }: Case,
  { report, seen, acted, left, ms, authUrl }: Played,
): Finding[] {
  const held = faults.filter((fault) => acted.has(fault))
  const kinds = held.map(({ kind }) => kind).join(' + ') || 'nothing wrong'
  if (typeof report === 'string') {
    const known = held.some(({ condition }) => condition.says.test(report))
    return known
      ? []
      : [{ kind: 'a healthy platform called broken', meaning: `refused: ${kinds}`, detail: report }]
  }
  const found: Finding[] = []
  // Where the auth service is for the platform alone, callers are told so, and rightly.
  const isOfHiddenAuth = (cause: Cause) =>
    topology === 'auth-not-exposed' && tellFirst(cause).includes(authUrl)
  // A platform that only says "unavailable" or "invalid key" of it leaves no more to be seen from outside.
  const isAllOneSees = (cause: Cause) =>
    topology === 'auth-not-exposed' &&
    held.every(({ at }) => at === 'auth') &&
    (isOfHiddenAuth(cause) || cause.confidence === 'possible')
  const add = (kind: FindingKind, said: string, detail: string) =>
    found.push({ kind, meaning: `${kinds} → ${said}`, detail })
  const { causes } = report.diagnosis
  const [first] = causes
  const said = first ? `${first.code} ${first.confidence}` : `${report.verdict}, no cause`
  // With a wrong setting only the way around that the run tries can go through.
  const through = wentThrough(seen) && !held.some(({ inputs, stage }) => inputs || stage)
  // An alias, or what is read back: without them nothing is known to be there.
  const mayStillFail = seen.some(
    ({ method, path, touched }) =>
      touched.size > 0 && (path.endsWith('registered-models/alias') || method === 'GET'),
  )
  const isHole = held.some(({ name }) => name === 'open registry')

  if (held.length === 0) {
    if (report.verdict !== 'pass' || causes.length > 0)
      add('a healthy platform called broken', said, tellFirst(first))
  } else if (through && !isHole && (report.verdict === 'pass' || !mayStillFail)) {
    if (report.verdict !== 'pass') add('registered, yet not passed', said, tellFirst(first))
  } else {
    if (report.verdict === 'pass') add('not registered, yet passed', said, '')
    else if (!first || first.owner === 'undetermined') add('not recognised', said, tellFirst(first))
    else if (!holds(first, held) && !isAllOneSees(first))
      add('first cause did not hold', said, tellFirst(first))
    for (const fault of held)
      if (isMissed(fault, held, causes)) add('second fault not recognised', said, fault.name)
  }
  const isTrue = (cause: Cause) => holds(cause, held) || isOfHiddenAuth(cause)
  const wrong = causes.find((cause) => cause.confidence === 'certain' && !isTrue(cause))
  if (wrong) add('wrong and certain', wrong.code, tellFirst(wrong))
  for (const code of refutedIn(report)) add('refuted by its own run', code, said)
  const untold = left.filter((name) => !toldOf(report, name))
  if (untold.length > 0) add('left and not told', said, untold.join(', '))
  if (ms > tooSlowMs) add('slow', `${Math.round(ms / 1000)} s`, '')
  return found
}

const holds = (cause: Cause, held: readonly Drawn[]) => held.some(({ condition }) => tells(cause, condition))

/** With two faults at once, the one that no cause tells. */
const isMissed = (fault: Drawn, held: readonly Drawn[], causes: readonly Cause[]) =>
  held.length > 1 && !causes.some((cause) => tells(cause, fault.condition))

const tellFirst = (cause: Cause | undefined) =>
  cause ? `${cause.category} ${cause.layer} ${cause.owner}: ${cause.headline ?? cause.summary}` : ''

const toldOf = ({ registration }: Report, name: string) =>
  registration?.cleanup.leftovers.some((one) => one.name === name || one.name.includes(name)) ?? false
