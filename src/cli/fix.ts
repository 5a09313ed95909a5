import { join } from 'node:path'
import { NoCheckoutError } from '../files/git-names.ts'
import { realOf } from '../files/place.ts'
import { baselineName, readBaseline, withoutKnown, writeBaseline } from '../fix/baseline.ts'
import { readCheckout, type Skipped, type Unwritten, writeFixed } from '../fix/checkout.ts'
import { findMistakes } from '../fix/find-mistakes.ts'
import type { Finding } from '../fix/finding.ts'
import { maskValues, redactButPlaceholders } from '../fix/keys.ts'
import type { Redactor } from '../redaction/redact.ts'
import { plural } from '../report/wording.ts'
import { exitCodes } from '../schema/exit-code.ts'
import { logJson, logText } from '../text/log.ts'
import { unifiedDiff } from '../text/unified-diff.ts'
import { visibleLine } from '../text/visible.ts'
import { UsageError } from './arguments.ts'
import type { Arguments } from './command.ts'
import type { fixFlags } from './flags.ts'
import { forPeople } from './terminal.ts'

/**
 * `fix`: the caller's own mistakes in a checkout, as findings and a diff for `git apply`; `--apply` changes the files
 * in place, `--check` only tells. Returns 0 where nothing is left to do, 1 where findings remain.
 *
 * @throws UsageError for a folder that is in no git checkout
 */
export async function fix(
  { flags: options, operands: [folder] }: Pick<Arguments<typeof fixFlags>, 'flags' | 'operands'>,
  redact: Redactor,
): Promise<number> {
  if (options.apply && options.check) throw new UsageError('Either --apply or --check.')
  const where = { untracked: options.untracked, whole: folder === undefined }
  const checkout = await readCheckout(folder ?? '.', where).catch((error: unknown) => {
    throw error instanceof NoCheckoutError ? new UsageError(error.message) : error
  })
  const { root, skipped } = checkout
  const { findings: all, fixed, secrets, read } = await findMistakes(checkout.files)
  // Keys are masked by their shape already; this adds their encodings, for as many as a person commits.
  for (const secret of secrets.slice(0, 100)) redact.protect('committed-key', secret, { parts: false })
  const show = (text: string) => redactButPlaceholders(text, redact)
  const baseline = options.baseline ?? join(root, baselineName)
  if (options.writeBaseline) {
    await writeBaseline(baseline, all)
    process.stdout.write(
      `  ${plural(all.length, 'finding')} known from now on: ${visibleLine(show(baseline))}\n`,
    )
    return exitCodes.fine
  }
  const findings = withoutKnown(all, livedWith(baseline, options.baseline !== undefined, show))
  const known = all.length - findings.length
  // What is known is lived with: its file stays as it is.
  const changing = fixed.filter(
    ({ path }) => known === 0 || !all.some((one) => one.path === path && !findings.includes(one)),
  )
  const { written: applied, unwritten } = await writeFixed(root, options.apply ? changing : [])
  const hide = options.untracked ? maskValues : (text: string) => text
  const maySee = (line: string) =>
    hide(show(line)) === line && logText(line) === line && !secrets.some((secret) => line.includes(secret))
  const diff = options.apply || options.check ? { text: '', withheld: 0 } : unifiedDiff(changing, maySee)
  const result: Result = {
    root,
    findings: findings.map((one) => ({
      ...one,
      before: hide(one.before),
      after: one.after && hide(one.after),
    })),
    left: findings.filter(({ fixable, path }) => !fixable || !applied.includes(path)),
    applied,
    unwritten,
    read,
    skipped,
    known,
    parsers: changing.map(({ path, parser }) => ({ path, parser })),
    diff: diff.text,
    withheld: diff.withheld,
  }
  tell(result, options.json, show)
  return result.left.length === 0 ? exitCodes.fine : exitCodes.wrong
}

function tell(result: Result, json: boolean, show: (text: string) => string): void {
  process.stdout.write(json ? asJson(result, show) : asText(result, show))
  if (json) return
  for (const { path, what } of result.unwritten)
    process.stderr.write(forPeople(`${visibleLine(show(path))} ${what}: left alone.\n`))
}

/** @throws UsageError where the file was named and is none */
function livedWith(baseline: string, isNamed: boolean, show: (text: string) => string): Map<string, number> {
  const known = readBaseline(baseline)
  if (known || !isNamed) return known ?? new Map()
  throw new UsageError(
    `--baseline: ${visibleLine(show(baseline))} is no baseline; --write-baseline makes one.`,
  )
}

interface Result {
  /** The top of the checkout. */
  root: string
  findings: readonly Finding[]
  /** Those that are still to do. */
  left: readonly Finding[]
  applied: readonly string[]
  /** Files that should have been changed. */
  unwritten: readonly Unwritten[]
  read: number
  skipped: readonly Skipped[]
  /** How many findings the baseline knows. */
  known: number
  /** What each changed file was parsed by, before and after. */
  parsers: readonly { path: string; parser: string }[]
  diff: string
  withheld: number
}

function asJson({ left: _, root: __, ...result }: Result, show: (text: string) => string): string {
  const hide = (_: string, value: unknown) => (typeof value === 'string' ? show(value) : value)
  return `${logJson(JSON.stringify(result, hide, 2))}\n`
}

/** Every line is indented: `git apply` passes over what cannot be a diff. */
function asText(result: Result, show: (text: string) => string): string {
  const { findings, diff } = result
  const shown = (text: string) => visibleLine(show(text))
  const paths = [...new Set(findings.map(({ path }) => path))]
  const told = paths.flatMap((path) => [
    `  ${shown(path)}`,
    ...findings.filter((one) => one.path === path).map((one) => describe(one, result, shown)),
    '',
  ])
  return `${forPeople([...told, ...closing(result, shown)].join('\n'))}\n${diff === '' ? '' : `\n${diff}`}`
}

function describe(finding: Finding, { applied }: Result, shown: (text: string) => string): string {
  const { path, line, column, cell, rule, reason, before, after, suggestion } = finding
  const place = cell === undefined ? `${line}:${column}` : `cell ${cell}, ${line}:${column}`
  const added = (after ?? '').split('\n').filter(Boolean)
  return [
    `    ${place}  ${rule}${after === null ? '  by hand' : applied.includes(path) ? '  fixed' : ''}`,
    `      ${shown(reason)}`,
    `      - ${shown(before)}`,
    ...added.map((one) => `      + ${shown(one)}`),
    ...(after === null ? [`      By hand: ${shown(suggestion)}`] : []),
  ].join('\n')
}

function closing(
  { findings, left, applied, parsers, withheld, read, skipped, known, diff, root }: Result,
  shown: (text: string) => string,
): string[] {
  const byHand = left.filter(({ fixable }) => !fixable).length
  const done = findings.length - left.length
  const lines: string[] = []
  if (findings.length === 0) lines.push('  Nothing found.')
  else if (applied.length > 0)
    lines.push(
      `  ${done} of ${plural(findings.length, 'finding')} fixed in ${plural(applied.length, 'file')}; ${byHand} by hand.`,
    )
  else
    lines.push(
      `  ${plural(findings.length, 'finding')}: ${findings.length - byHand} that fix --apply changes, ${byHand} by hand.`,
    )
  const checked = [
    ...new Set(parsers.flatMap(({ path, parser }) => (applied.includes(path) ? [parser] : []))),
  ]
  if (checked.length > 0) lines.push(`  Parsed before and after the change by ${checked.join(', ')}.`)
  if (withheld > 0)
    lines.push(
      `  The diff leaves out ${plural(withheld, 'change')} next to a key or to what a log would not show; fix --apply makes them too.`,
    )
  if (known > 0) lines.push(`  ${plural(known, 'finding')} known to the baseline.`)
  if (diff !== '' && realOf(process.cwd()) !== root)
    lines.push(`  git apply takes this at the top of the checkout: ${shown(root)}`)
  return [
    ...lines,
    `  ${plural(read, 'file')} read${skipped.length === 0 ? '.' : '; not looked into:'}`,
    ...skippedLines(skipped, shown),
  ]
}

const mostNamed = 5

/** By reason, the first by name. */
function skippedLines(skipped: readonly Skipped[], shown: (text: string) => string): string[] {
  return [...new Set(skipped.map(({ reason }) => reason))].map((reason) => {
    const paths = skipped.filter((one) => one.reason === reason).map(({ path }) => shown(path))
    const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : ''
    const hint = reason === 'untracked' || reason === 'ignored' ? ' (--untracked reads them)' : ''
    return `    ${reason}: ${paths.slice(0, mostNamed).join(', ')}${more}${hint}`
  })
}
