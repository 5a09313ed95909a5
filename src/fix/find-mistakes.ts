import { createHash } from 'node:crypto'
import { applyEdits, shifted } from '../text/edits.ts'
import { cut } from '../text/visible.ts'
import type { Finding, FixedFile } from './finding.ts'
import { maskKeys } from './keys.ts'
import { isTestPath, isTrackingUriName } from './names.ts'
import { read } from './readers/index.ts'
import { emptyReading, type Reading, type Setting } from './reading.ts'
import { removedEndpointRule, runTagsRule, wrongPackageRule } from './rules/calls.ts'
import { committedKeyRule, secretsIn } from './rules/committed-key.ts'
import { credentialsRule } from './rules/credentials.ts'
import type { File, Mistake, Rule } from './rules/rule.ts'
import { apiEndpointRule, missingTokenRule, mockModeRule } from './rules/settings.ts'
import { trackingUriRule } from './rules/tracking-uri.ts'
import { verifiedChanges } from './verify.ts'

/** In the order in which findings of one place are told. */
const rules: readonly Rule[] = [
  committedKeyRule,
  trackingUriRule,
  apiEndpointRule,
  credentialsRule,
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
  /** Not UTF-8: read byte by byte, to be looked at and not written. */
  isForeign?: boolean
}

export interface Mistakes {
  findings: Finding[]
  fixed: FixedFile[]
  /** The committed keys themselves, for a redactor to know: never to be shown. */
  secrets: string[]
  /** How many files were looked into. */
  read: number
}

/**
 * The caller's own mistakes in the text files of a checkout, one file after the other. Of the results only `findings`
 * may be shown as they are, and text of `fixed` where no secret is in it. Up to `mostKept` characters are kept for the
 * diff; what is beyond is for another run.
 */
export async function findMistakes(files: Iterable<SourceFile>, mostKept = 30_000_000): Promise<Mistakes> {
  const all: Mistakes = { findings: [], fixed: [], secrets: [], read: 0 }
  const known = new Set<string>()
  let kept = 0
  for (const file of files) {
    all.read++
    const { findings, fixed, secrets } = await findInFile(file)
    for (const secret of secrets) known.add(secret)
    kept += fixed.reduce((sum, one) => sum + one.text.length + one.fixed.length, 0)
    const isKept = kept <= mostKept
    all.findings.push(...findings.map((one) => (isKept ? one : { ...one, fixable: false, after: null })))
    if (isKept) all.fixed.push(...fixed)
  }
  return { ...all, secrets: [...known] }
}

/** Most files name neither the platform nor a key of its: one look at each is all that a large checkout can pay. */
const ours =
  /hokus|hk_(?:live|test|dev)_|aGtf|experiments\/list|benchmark_(?:metric|value)|mlflow_tracking_token|runs\/set-tag/i
/** Told to be in another encoding, and perhaps by chance valid in this one. */
const otherEncoding = /^(?:#![^\n]*\n)?[^\n]{0,20}coding[:=]\s*["']?(?!utf-?8)[\w-]+/i
/** Said at the top: what a program wrote, it will write again. */
const generated = /^(?:[^\n]*\n){0,4}[^\n]*(?:\bDO NOT (?:EDIT|MODIFY)\b|@generated\b)/

async function findInFile({ path, text: whole, isForeign }: SourceFile): Promise<Omit<Mistakes, 'read'>> {
  const applying = ours.test(whole) ? rules.filter(({ needs }) => needs.test(whole)) : []
  if (applying.length === 0) return { findings: [], fixed: [], secrets: [] }
  // No reader has to know of a byte order mark.
  const by = whole.startsWith('\uFEFF') ? 1 : 0
  const text = whole.slice(by)
  const all = await read(path, text).catch(() => emptyReading())
  const isOther = isForeign === true || (otherEncoding.test(text) && /[^\0-\x7f]/.test(text))
  if (isOther || generated.test(text)) all.parser = undefined
  const reading = isTestPath(path) ? ofTest(path, all) : all
  const file: File = { path, text, reading, isForeign: isOther }
  const mistakes = applying
    .flatMap(({ id: rule, find }) => onceEach(find(file)).map((one) => ({ ...one, rule })))
    .filter(({ at }) => !isIgnored(text, at))
  const { made, fixed, edits } = await verifiedChanges(file, mistakes)
  const { parser = '' } = all
  const changed = { path, text: whole, fixed: whole.slice(0, by) + fixed, edits: shifted(edits, by), parser }
  const secrets = secretsIn(file).map(({ secret }) => secret)
  return {
    findings: mistakes
      .sort((a, b) => a.at - b.at)
      .map((mistake) => describe(file, mistake, made.has(mistake), secrets)),
    secrets,
    fixed: made.size > 0 ? [changed] : [],
  }
}

/** What a test sets is its own business, but for the environment that its client gets; and a person's to change. */
function ofTest(path: string, reading: Reading): Reading {
  const isRecorded =
    /(?:^|\/)(?:fixtures|cassettes|recordings|__snapshots__|testdata|data|golden|expected)\//.test(path)
  // A test sets a wrong address to see it refused.
  const counts = ({ environment, context, name }: Setting) =>
    environment
      ? name !== 'HOKUSAI_API_KEY' && !(/^(?:call|pair)$/.test(context) && isTrackingUriName(name))
      : context === 'call'
  return {
    ...emptyReading(),
    settings: isRecorded ? [] : reading.settings.filter(counts),
    packages: reading.packages,
  }
}

/** Of several at one place the first: readers that know the most of a text come before those that look for words. */
function onceEach(mistakes: readonly Mistake[]): Mistake[] {
  const known = new Set<number>()
  return mistakes.filter(({ at }) => !known.has(at) && known.add(at))
}

/** The line around `at`, without its end. */
function lineAround(text: string, at: number): { start: number; line: string } {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', start)
  return { start, line: text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '') }
}

/** By a comment on the line, or on a line of its own before it. */
function isIgnored(text: string, at: number): boolean {
  const mark = /verify-registration:\s*ignore\b/
  const { start, line } = lineAround(text, at)
  // Of the first line, that line again.
  const before = lineAround(text, start - 1).line
  return mark.test(line) || (mark.test(before) && /^\s*(?:#|\/\/|\/\*|--|;|<!--|rem\b|::|")/i.test(before))
}

/** What is told besides, of some files. */
const notes: readonly [applies: (file: File) => boolean, note: string][] = [
  [
    ({ path }) => path.endsWith('.md'),
    'Readers copy this: correct it, unless it is shown as what not to do.',
  ],
  [
    ({ isForeign }) => isForeign,
    'This file is not in UTF-8, so fix leaves it as it is: keep its encoding when you change it.',
  ],
  [({ text }) => generated.test(text), 'This file is generated: correct what it is made from.'],
]

type Told = Mistake & { rule: string }

function describe(file: File, mistake: Told, isMade: boolean, secrets: readonly string[]): Finding {
  const { path, text } = file
  const { rule, at, reason, suggestion } = mistake
  const { start, line } = lineAround(text, at)
  // Enough to show of a line that may be a whole file, up to where no secret is cut in two: a part is not masked.
  const head = (shown: string) => /^.{0,2000}[\w+/="'-]*/s.exec(shown)?.[0] ?? ''
  const show = (shown: string) => cut(maskKeys(head(shown), secrets), 300)
  const before = show(line)
  const count = (pattern: RegExp) => text.slice(0, at).match(pattern)?.length ?? 0
  const place = JSON.stringify([rule, path, before.trim()])
  return {
    rule,
    path,
    line: count(/\n/g) + 1,
    column: at - start + 1,
    ...(path.endsWith('.ipynb') && { cell: count(/"cell_type"/g) }),
    reason,
    suggestion: [suggestion, ...notes.flatMap(([applies, note]) => (applies(file) ? [note] : []))].join(' '),
    before,
    after: isMade ? show(lineAfter(line, start, mistake)) : null,
    fixable: isMade,
    fingerprint: createHash('sha256').update(place).digest('hex').slice(0, 16),
  }
}

/** The line with this change alone in place, and the line that the change adds. */
function lineAfter(line: string, start: number, { change }: Mistake): string {
  const edits = shifted(change?.edits ?? [], -start)
  const inside = edits.filter((edit) => edit.start >= 0 && edit.end <= line.length)
  const added = edits.filter((edit) => edit.start > line.length).map((edit) => `\n${edit.text.trim()}`)
  return `${applyEdits(line, inside)}${added.join('')}`.replace(/\r\n?/g, '\n')
}
