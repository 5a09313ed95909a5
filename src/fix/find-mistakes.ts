import { createHash } from 'node:crypto'
import { cut } from '../text/visible.ts'
import { applyEdits } from './edit.ts'
import type { Finding, FixedFile, RuleId } from './finding.ts'
import { maskKeys } from './keys.ts'
import { isTestPath, isTrackingUriName } from './names.ts'
import { read } from './readers/index.ts'
import { emptyReading, type Reading, type Setting } from './reading.ts'
import { removedEndpointRule, runTagsRule, wrongPackageRule } from './rules/calls.ts'
import { committedKeyRule, secretsIn } from './rules/committed-key.ts'
import type { File, Mistake, Rule } from './rules/rule.ts'
import { apiEndpointRule, missingTokenRule, mockModeRule } from './rules/settings.ts'
import { trackingUriRule } from './rules/tracking-uri.ts'
import { verifiedChanges } from './verify.ts'

const rules: readonly Rule[] = [
  committedKeyRule,
  trackingUriRule,
  apiEndpointRule,
  missingTokenRule,
  mockModeRule,
  runTagsRule,
  removedEndpointRule,
  wrongPackageRule,
]

/** A text file of a checkout. `text` keeps its byte order mark and line ends. */
export interface SourceFile {
  path: string
  text: string
}

export interface Mistakes {
  findings: Finding[]
  fixed: FixedFile[]
  /** The committed keys themselves, for a redactor to know: never to be shown. */
  secrets: string[]
  /** How many files were looked into. */
  read: number
}

/** Texts that are kept for the diff at one time, in characters; what is beyond is for another run. */
const mostKept = 30_000_000

/**
 * The caller's own mistakes in the text files of a checkout, one file after the other. Of the results only `findings`
 * may be shown as they are, and text of `fixed` where no secret is in it.
 */
export async function findMistakes(files: Iterable<SourceFile>): Promise<Mistakes> {
  const all: Mistakes = { findings: [], fixed: [], secrets: [], read: 0 }
  const secrets = new Set<string>()
  let kept = 0
  for (const file of files) {
    all.read++
    const found = await findInFile(file)
    for (const secret of found.secrets) secrets.add(secret)
    kept += found.fixed.reduce((sum, { text, fixed }) => sum + text.length + fixed.length, 0)
    all.findings.push(
      ...(kept > mostKept
        ? found.findings.map((one) => ({ ...one, fixable: false, after: null }))
        : found.findings),
    )
    if (kept <= mostKept) all.fixed.push(...found.fixed)
  }
  return { ...all, secrets: [...secrets] }
}

const otherEncoding = /^(?:#![^\n]*\n)?[^\n]{0,20}coding[:=]\s*["']?(?!utf-?8)[\w-]+/i

/** Most files name neither the platform nor a key of its: one look at each is all that a large checkout can pay. */
const ours =
  /hokus|hk_(?:live|test|dev)_|aGtf|experiments\/list|benchmark_(?:metric|value)|mlflow_tracking_token|runs\/set-tag/i

async function findInFile({ path, text: whole }: SourceFile): Promise<Omit<Mistakes, 'read'>> {
  const applying = ours.test(whole) ? rules.filter(({ needs }) => needs.test(whole)) : []
  if (applying.length === 0) return { findings: [], fixed: [], secrets: [] }
  // No reader has to know of a byte order mark.
  const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = whole.slice(mark.length)
  const reading = await read(path, text).catch(() => emptyReading())
  // Told to be in another encoding, and perhaps by chance valid in this one.
  if (otherEncoding.test(text) && /[^\0-\x7f]/.test(text)) reading.parser = undefined
  const file: File = { path, text, reading: isTestPath(path) ? ofTest(path, reading) : reading }
  const lines = linesOf(text)
  const mistakes = onceEach(applying.flatMap(({ find }) => find(file))).filter(
    ({ at }) => !isIgnored(lines, at),
  )
  const { made, edits, fixed } = await verifiedChanges(file, mistakes)
  const secrets = secretsIn(file)
  const unshaped = secrets.filter(({ keyShaped }) => !keyShaped).map(({ secret }) => secret)
  const parser = reading.parser ?? ''
  const by = mark.length
  const moved = edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }))
  return {
    findings: mistakes
      .sort((a, b) => a.at - b.at)
      .map((mistake) => describe(file, lines, mistake, made.has(mistake), unshaped)),
    fixed: edits.length === 0 ? [] : [{ path, text: whole, fixed: mark + fixed, edits: moved, parser }],
    secrets: secrets.map(({ secret }) => secret),
  }
}

/** What a test sets is its own business, but for the environment that its client gets; and a person's to change. */
function ofTest(path: string, reading: Reading): Reading {
  const isRecorded = /(?:^|\/)(?:fixtures|cassettes|recordings|__snapshots__|testdata)\//.test(path)
  // A test sets a wrong address to see it refused.
  const counts = ({ environment, context, name }: Setting) =>
    environment
      ? name !== 'HOKUSAI_API_KEY' && !(context === 'call' && isTrackingUriName(name))
      : context === 'call'
  const settings = isRecorded ? [] : reading.settings.filter(counts)
  return {
    ...reading,
    settings: settings.map((one) => ({
      ...one,
      own: undefined,
      literals: one.literals.map((each) => ({ ...each, exact: false })),
    })),
    calls: [],
    texts: [],
  }
}

function onceEach(mistakes: readonly Mistake[]): Mistake[] {
  const seen = new Map<string, Mistake>()
  for (const mistake of mistakes) {
    const place = `${mistake.rule} ${mistake.at}`
    const known = seen.get(place)
    if (!known || (!known.change && mistake.change)) seen.set(place, mistake)
  }
  return [...seen.values()]
}

interface Lines {
  text: string
  starts: readonly number[]
}

function linesOf(text: string): Lines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return { text, starts }
}

/** The number of the line, from 0. */
const lineAt = ({ starts }: Lines, at: number) => starts.findLastIndex((start) => start <= at)

const lineText = ({ text, starts }: Lines, line: number) =>
  text.slice(starts[line], (starts[line + 1] ?? text.length + 1) - 1).replace(/\r$/, '')

/** By a comment on the line, or on a line of its own before it. */
function isIgnored(lines: Lines, at: number): boolean {
  const mark = /verify-registration:\s*ignore\b/
  const line = lineAt(lines, at)
  if (mark.test(lineText(lines, line))) return true
  const before = line > 0 ? lineText(lines, line - 1) : ''
  return mark.test(before) && /^\s*(?:#|\/\/|\/\*|--|;|<!--|rem\b|::|")/i.test(before)
}

function describe(
  file: File,
  lines: Lines,
  mistake: Mistake,
  isMade: boolean,
  unshaped: readonly string[],
): Finding {
  const { rule, at, reason, suggestion } = mistake
  const line = lineAt(lines, at)
  const start = lines.starts[line] ?? 0
  // Far more than is kept: what a cut leaves of a key at the end is of key shape still, or beyond the end.
  const show = (shown: string) => cut(maskKeys(shown.slice(0, 2_000), unshaped), 300)
  const text = lineText(lines, line)
  const before = show(text)
  const cells = file.path.endsWith('.ipynb')
    ? file.text.slice(0, at).match(/"cell_type"/g)?.length
    : undefined
  return {
    rule: rule as RuleId,
    path: file.path,
    line: line + 1,
    column: at - start + 1,
    ...(cells === undefined ? {} : { cell: cells }),
    reason,
    suggestion: file.path.endsWith('.md')
      ? `${suggestion} Readers copy this: correct it, unless it is shown as what not to do.`
      : suggestion,
    before,
    after: isMade ? show(linesAfter(file.text, start, start + text.length, mistake)) : null,
    fixable: isMade,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([rule, file.path, before.trim()]))
      .digest('hex')
      .slice(0, 16),
  }
}

/** The line with this change alone in place, and the line that the change adds. */
function linesAfter(text: string, start: number, end: number, { change }: Mistake): string {
  const edits = change?.edits ?? []
  const inside = edits
    .filter((edit) => edit.start >= start && edit.end <= end)
    .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  const added = edits.filter((edit) => edit.start > end).map((edit) => `\n${edit.text.trim()}`)
  return `${applyEdits(text.slice(start, end), inside)}${added.join('')}`.replace(/\r\n?/g, '\n')
}
