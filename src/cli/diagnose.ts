import { join } from 'node:path'
import { styleText } from 'node:util'
import { diagnose as findCauses, undeterminedCode } from '../diagnosis/diagnose.ts'
import { isRepetitionOf } from '../diagnosis/observed.ts'
import { readSavedEvidence, type SavedEvidence } from '../diagnosis/saved-evidence.ts'
import { lookAt } from '../files/look.ts'
import { FileProblem } from '../files/problem.ts'
import { SavedFileError } from '../files/read-saved.ts'
import { isFailingByDesign } from '../platform/contract.ts'
import { differencesIn } from '../record/client-mistakes.ts'
import { type Redactor, redactedJson } from '../redaction/redact.ts'
import { causeLine, causeText, type Paint } from '../report/diagnosis-text.ts'
import { plural } from '../report/wording.ts'
import { exitCodes } from '../schema/exit-code.ts'
import type { Cause, Exchange } from '../schema/report.ts'
import { outcomeOf } from '../text/exchange-in-words.ts'
import { visibleLine } from '../text/visible.ts'
import type { Arguments } from './command.ts'
import type { jsonFlags } from './flags.ts'
import { forPeople, wantsColour } from './terminal.ts'

/**
 * `diagnose FILE`: the causes of a failure from a `report.json`, its folder or a HAR, without a network. Returns 0 where the
 * evidence shows no cause, 1 where it shows one, 2 for a file that cannot be read, 3 where it does not decide.
 */
export async function diagnose(
  { flags, operands: [file = ''] }: Pick<Arguments<typeof jsonFlags>, 'flags' | 'operands'>,
  redact: Redactor,
): Promise<number> {
  const path = isFolder(file) ? join(file, 'report.json') : file
  let evidence: SavedEvidence
  try {
    evidence = await readSavedEvidence(path, redact)
  } catch (error) {
    if (!(error instanceof SavedFileError)) throw error
    process.stderr.write(forPeople(redact(`${visibleLine(path)}: ${visibleLine(error.message)}\n`)))
    return badInput
  }
  const causes = findCauses(evidence)
  const outcome = verdictOf(causes, evidence)
  const again = causes.length > 0 ? [] : madeTwice(evidence)
  const text = flags.json
    ? redactedJson(
        { outcome, causes, notes: [...again, ...evidence.notes], exchanges: shown(causes, evidence) },
        redact,
        2,
      )
    : forPeople(redact(renderDiagnosis(causes, evidence, outcome, again, painter())))
  process.stdout.write(`${text}\n`)
  return codeOfOutcome[outcome]
}

/** A report folder is as good as the report in it. */
function isFolder(path: string): boolean {
  try {
    return lookAt(path)?.isDirectory() === true
  } catch (error) {
    if (error instanceof FileProblem) return false
    throw error
  }
}

type Outcome = 'no-cause' | 'cause' | 'undetermined'
const { fine, wrong, unverified, badInput } = exitCodes
const codeOfOutcome: Record<Outcome, number> = { 'no-cause': fine, cause: wrong, undetermined: unverified }

function verdictOf(causes: readonly Cause[], { exchanges, checks }: SavedEvidence): Outcome {
  if (causes[0]) return causes[0].code === undeterminedCode ? 'undetermined' : 'cause'
  // A recording that no rule explains is only sound where something in it worked and nothing broke.
  const worked = exchanges.some(({ response }) => response && response.status < 400)
  const isMadeUpFor = (one: Exchange) =>
    exchanges.some((other) => !isBroken(other) && isRepetitionOf(other, one))
  const broke = exchanges.some((one) => isBroken(one) && !isMadeUpFor(one))
  return worked && (checks || !(broke || endsInVain(exchanges))) ? 'no-cause' : 'undetermined'
}

/** Stopped where MLflow missed something, with no version made and nothing removed: that is not seen to work. */
const endsInVain = (exchanges: readonly Exchange[]) =>
  exchanges.at(-1)?.response?.status === 404 &&
  !exchanges.some(
    ({ request, response }) =>
      response?.status === 200 && /\/(model-versions\/create|delete)$/.test(request.url.split('?')[0] ?? ''),
  )

/** No failure, and yet something to look after. */
const madeTwice = ({ kind, exchanges }: SavedEvidence): string[] =>
  kind === 'report'
    ? []
    : differencesIn(exchanges)
        .filter(({ id }) => id === 'duplicated-by-retry')
        .map(({ text, instead }) => `${text} ${instead}`)

/** No answer, or a server's own failure; what it says it does not do, no healthy client needs. */
const isBroken = ({ request, response, error }: Exchange) =>
  error?.code !== 'CANCELLED' &&
  (response?.status ?? 500) >= 500 &&
  response?.status !== 501 &&
  !isFailingByDesign(request.url)

/** The exchanges that causes rest on. */
function shown(causes: readonly Cause[], { exchanges }: SavedEvidence) {
  const ids = new Set(causes.flatMap(({ evidence }) => evidence))
  return exchanges.filter(({ id }) => ids.has(id))
}

function renderDiagnosis(
  causes: readonly Cause[],
  { exchanges, notes, kind, ignored, passed }: SavedEvidence,
  outcome: Outcome,
  again: readonly string[],
  paint: Paint,
): string {
  const [first, ...others] = causes
  const failed = failuresIn(exchanges)
  const besides = ignored ? `, ${ignored} others ignored` : ''
  const source =
    kind === 'har' ? `HAR, ${plural(exchanges.length, 'request')} to the platform${besides}` : 'report.json'
  const none =
    outcome === 'no-cause'
      ? `${passed ? 'This report passed: there is nothing to diagnose' : 'The file shows no failure with a known cause'}.`
      : exchanges.length === 0
        ? 'The cause is undetermined: the file holds no request to the platform.'
        : failed.length === 0
          ? 'The cause is undetermined: no request is seen to fail, and none that was served was recorded whole.'
          : `The cause is undetermined: requests failed, and no rule explains it.\n${unexplained(failed)}`
  return [
    first ? causeText(first, exchanges, paint) : none,
    again.map(visibleLine).join('\n'),
    others.length > 0 ? ['Also:', ...others.map(causeLine)].join('\n') : '',
    notes.length > 0
      ? ['What the file lacks:', ...notes.map((note) => `- ${visibleLine(note)}`)].join('\n')
      : '',
    `Read from: ${source}`,
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

const failuresIn = (exchanges: readonly Exchange[]) => {
  const broken = exchanges.filter(isBroken)
  return broken.length > 0 ? broken : exchanges.filter(({ response }) => response && response.status >= 400)
}

/** The first few, each with what it was answered. */
function unexplained(failed: readonly Exchange[]): string {
  const lines = failed
    .slice(0, 3)
    .map((one) => `  ${visibleLine(`${one.request.method} ${one.request.url} → ${outcomeOf(one)}`)}`)
  return [...lines, ...(failed.length > 3 ? [`  and ${failed.length - 3} more`] : [])].join('\n')
}

function painter(): Paint {
  const colour = wantsColour()
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
}
