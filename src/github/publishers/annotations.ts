import { type AnnotationProperties, error, notice, warning } from '@actions/core'
import type { Redactor } from '../../redaction/redact.ts'
import type { SourceFinding } from '../../report/formats/sarif.ts'
import { byLayer, statusMeaning } from '../../report/wording.ts'
import type { Cause, CheckResult, Report } from '../../schema/report.ts'
import { briefly } from '../../text/foreign.ts'
import { logText } from '../../text/log.ts'
import { cut, visibleLine } from '../../text/visible.ts'
import { type Publication, published } from './publication.ts'

export interface AnnotationOptions {
  redact: Redactor
  env: NodeJS.ProcessEnv
  /** Lines of the caller's own files that are to blame, as the `fix` command finds them. */
  lines?: readonly Pick<SourceFinding, 'path' | 'line' | 'reason'>[]
}

interface Annotation {
  title: string
  message: string
  place: { file: string; line: number } | undefined
}

/**
 * How many of each level: GitHub shows 10 per step and drops the rest in silence. One error is left for the gate's
 * own line, some warnings for what else the step has to say.
 */
const most = { error: 9, warning: 7, notice: 10 }
const write = { error, warning, notice }
const statusOf = { error: 'fail', warning: 'error', notice: 'warn' } as const
type Level = keyof typeof most
const levels: readonly Level[] = ['error', 'warning', 'notice']

/** Longer messages are cut by GitHub at 64 KB; nobody reads that far. */
const longestMessage = 2_000

/**
 * One annotation per check: an error for one that failed, a warning for one that could not be verified, a notice for
 * one that passed with a warning. A line known to be to blame carries its own, above those.
 */
export function publishAnnotations(report: Report, options: AnnotationOptions): Promise<Publication> {
  return published(async () => {
    for (const level of levels) announce(level, annotationsOf(report, level, options), options)
  })
}

function annotationsOf(report: Report, level: Level, { env, lines = [] }: AnnotationOptions): Annotation[] {
  const place = workflowPlace(env)
  const checks = report.checks.filter(({ status }) => status === statusOf[level])
  const annotations = checks.map((check) => ({
    title: check.title,
    message: [briefly(check.reason ?? ''), remedyFor(check, report)].filter((text) => text !== '').join('\n'),
    place,
  }))
  // A line is to blame for what failed; while nothing fails it is worth a notice.
  if (level !== (report.verdict === 'pass' ? 'notice' : 'error')) return annotations
  const blamed = lines.map(({ path, line, reason }) => ({
    title: 'The registration is set up wrongly here',
    message: reason,
    place: { file: path, line },
  }))
  return [...blamed, ...annotations]
}

function announce(level: Level, annotations: Annotation[], { redact, env }: AnnotationOptions): void {
  const shown = annotations.length > most[level] ? annotations.slice(0, most[level] - 1) : annotations
  for (const annotation of shown) emit(level, annotation, redact)
  const hidden = annotations.length - shown.length
  if (hidden === 0) return
  const title = `${hidden} more ${statusMeaning[statusOf[level]]}`
  emit(level, { title, message: 'The job summary lists them all.', place: workflowPlace(env) }, redact)
}

function emit(level: Level, { title, message, place }: Annotation, redact: Redactor): void {
  const safeTitle = redact(logText(visibleLine(cut(redact(title), 200))))
  // GitHub shows nothing of an annotation that says nothing.
  const safeMessage = redact(logText(cut(redact(message), longestMessage))) || safeTitle
  const properties: AnnotationProperties = { title: safeTitle }
  if (place)
    Object.assign(properties, { file: redact(logText(visibleLine(place.file))), startLine: place.line })
  write[level](safeMessage, properties)
}

/** The first step towards a working check: of the cause that its exchanges prove, else of the first cause. */
function remedyFor(check: CheckResult, report: Report): string {
  if (check.status === 'warn') return ''
  const { causes } = report.diagnosis
  const proves = (cause: Cause) => cause.evidence.some((id) => check.exchanges.includes(id))
  const status = report.verdict === 'error' ? 'error' : 'fail'
  const isFirst = byLayer(report.checks, status)[0]?.id === check.id
  const cause = causes.find(proves) ?? (isFirst ? causes[0] : undefined)
  const [remedy] = cause?.remediation ?? []
  return remedy ? `Remedy: ${remedy.text}` : ''
}

/**
 * The workflow's own file, where it is one of this repository: an annotation needs a file to show on a pull request.
 * Contract: GITHUB_WORKFLOW_REF is `owner/name/.github/workflows/file.yml@ref`.
 */
export function workflowFile(env: NodeJS.ProcessEnv): string | undefined {
  const prefix = `${env.GITHUB_REPOSITORY}/`
  const ref = env.GITHUB_WORKFLOW_REF ?? ''
  const [, file] = ref.startsWith(prefix)
    ? (/^(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(ref.slice(prefix.length)) ?? [])
    : []
  return file
}

function workflowPlace(env: NodeJS.ProcessEnv): Annotation['place'] {
  const file = workflowFile(env)
  return file === undefined ? undefined : { file, line: 1 }
}
