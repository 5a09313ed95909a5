/** The first screen as Markdown: what a comment, a job summary and FINAL_TEST_REPORT.md begin with. */
import type { Cause, Report } from '../../schema/report.ts'
import { markdownCode, markdownFence, markdownText } from '../../text/markdown.ts'
import { causePage } from '../cause-page.ts'
import { type FirstScreen, firstScreenOf, isRecordedAnswer, registeredOf } from '../first-screen.ts'
import { layerLabel, layerLine } from '../layer-line.ts'
import { taskText } from '../warning-task.ts'
import { ownerHeading, runAgain, statusEmoji, workaroundHeading } from '../wording.ts'
import { folded, joinBlocks, markdownTable } from './markdown-blocks.ts'

/** The heading; `maxLength` counts UTF-16 units of the sentence. */
export function titleSection(report: Report, level: '#' | '##', maxLength = 1_000): string {
  const { status, headline } = firstScreenOf(report)
  return `${level} ${statusEmoji[status]} ${markdownText(headline, maxLength)}`
}

/** Layer, owner, fix, evidence, way around; of a good run what it registered, and its warnings. */
export function leadSection(report: Report, options: { proof: boolean } = { proof: true }): string {
  const screen = firstScreenOf(report)
  return joinBlocks([
    report.checks.length > 0 ? layerLine(report, 'emoji') : '',
    screen.subject === undefined ? '' : `**${markdownText(screen.subject)}**`,
    factLine(screen.facts, screen.cause),
    registeredLine(report),
    unexplainedLine(screen),
    fixLines(screen.fixes),
    evidenceLine(screen),
    options.proof ? proofFold(screen) : '',
    screen.cause ? workaroundLine(screen.cause) : '',
    warningTable(screen),
    options.proof ? warningCommands(screen) : '',
  ])
}

function factLine(facts: readonly string[], cause: Cause | undefined): string {
  if (!cause) return ''
  return [...facts.map((fact) => markdownText(fact)), causePage(cause.code)].join(' · ')
}

function registeredLine(report: Report): string {
  const made = registeredOf(report)
  if (!made) return ''
  return `Registered as ${markdownCode(made.modelName)}, version ${markdownCode(made.modelVersion)}${made.after}.`
}

function unexplainedLine({ cause, status }: FirstScreen): string {
  if (cause || status === 'pass' || status === 'warn' || status === 'skip') return ''
  return 'No cause could be determined; what failed first is below.'
}

function fixLines(fixes: FirstScreen['fixes']): string {
  return fixes
    .map(({ by, steps }) => {
      const [only = ''] = steps
      if (steps.length === 1) return `**${ownerHeading(by)}:** ${markdownText(only)}`
      return [`**${ownerHeading(by)}:**`, ...steps.map((step, n) => `${n + 1}. ${markdownText(step)}`)].join(
        '\n',
      )
    })
    .join('\n\n')
}

function evidenceLine({ evidence }: FirstScreen): string {
  if (!evidence) return ''
  const { exchange, outcome, marks } = evidence
  const request = markdownCode(`${exchange.request.method} ${exchange.request.url}`, 300)
  const known = marks.map(({ label, value }) => `${label} ${markdownCode(value, 100)}`.trim())
  return `**Evidence:** ${request} → ${markdownCode(outcome, 220)} ${known.join(', ')}`
}

/** The decisive request to repeat, folded, because most readers only look at it once the fix is made. */
function proofFold({ proof, cause }: FirstScreen): string {
  if (!proof) return cause ? `See whether it is fixed: ${runAgain}` : ''
  return folded(
    'See whether it is fixed: a command that tells',
    [
      markdownFence(proof.command, 'sh'),
      `Answers now: ${isRecordedAnswer(proof.now) ? markdownCode(proof.now, 300) : markdownText(proof.now)}`,
      `When fixed: ${markdownText(proof.fixed)}`,
    ].join('\n\n'),
  )
}

function workaroundLine({ workaround }: Cause): string {
  if (!workaround) return ''
  const settings = Object.entries(workaround.settings).map(([name, value]) =>
    markdownCode(`${name}=${value}`),
  )
  const made = workaround.registration
  const proved = made
    ? ` (registered ${markdownCode(made.modelName)}, version ${markdownCode(made.modelVersion)}, ${made.removed ? 'removed again' : 'which stays on the server'})`
    : ''
  return `**Until then:** ${workaroundHeading(workaround)}${proved}: ${markdownText(workaround.text)} ${settings.join(' ')}`.trimEnd()
}

function warningTable({ warnings }: FirstScreen): string {
  if (warnings.length === 0) return ''
  const rows = warnings.map(({ title, layer, reason, task }) => [
    statusEmoji.warn,
    markdownText(title),
    layerLabel[layer],
    `${markdownText(reason ?? '')}${task.step === '' ? '' : ` **${ownerHeading(task.by)}:** ${markdownText(taskText(task))}`}`,
  ])
  return markdownTable(['', 'Check with a warning', 'Layer', 'What was seen, and what to do'], rows)
}

/** What the steps of the warnings send, to be copied. */
function warningCommands({ warnings }: FirstScreen): string {
  const commands = warnings.flatMap(({ task }) => task.command ?? []).join('\n')
  return commands === '' ? '' : folded('The commands for these steps', markdownFence(commands, 'sh', 4_000))
}
