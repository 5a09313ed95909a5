import { cut } from '../text/visible.ts'
import { applyEdits, type Edit } from './edit.ts'
import { maskKeys } from './keys.ts'
import type { Mistake, Rule } from './rule.ts'
import { apiEndpointRule } from './rules/api-endpoint.ts'
import { committedKeyRule, secretsIn } from './rules/committed-key.ts'
import { missingTokenRule } from './rules/missing-token.ts'
import { mockModeRule } from './rules/mock-mode.ts'
import { removedEndpointRule } from './rules/removed-endpoint.ts'
import { runTagsRule } from './rules/run-tags.ts'
import { trackingUriRule } from './rules/tracking-uri.ts'
import { wrongPackageRule } from './rules/wrong-package.ts'
import { parseSource, type Source, type SourceFile } from './source.ts'
import { tidyAround } from './tidy.ts'

/** In the order in which findings of one place are told. */
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

export const ruleIds: readonly string[] = rules.map(({ id }) => id)

export interface Finding {
  rule: string
  path: string
  /** Both count from 1, the column in UTF-16 units, as GitHub's annotations do. */
  line: number
  column: number
  reason: string
  /** The line as it is, keys masked; cut to 300 characters. */
  before: string
  /** The lines that take its place, keys masked, empty where it goes; null where a person has to decide. */
  after: string | null
  mendable: boolean
  suggestion?: string
}

/** A file with every mend in place. The texts are as on the disk: keys are not masked in them. */
export interface MendedFile {
  path: string
  text: string
  mended: string
  /** Of `text`, ordered and apart from each other. */
  edits: readonly Edit[]
}

export interface Mistakes {
  findings: Finding[]
  mended: MendedFile[]
  /** The committed keys themselves, for a redactor to know: never to be shown. */
  secrets: string[]
}

/**
 * The caller's own mistakes in the text files of a checkout. Pure; of the results only `findings` may be
 * shown as they are, and text of `mended` where no secret is in it.
 */
export function findMistakes(files: readonly SourceFile[]): Mistakes {
  const results = files.map((file) => findInFile(parseSource(file)))
  return {
    findings: results.flatMap(({ findings }) => findings),
    mended: results.flatMap(({ mended }) => mended),
    secrets: [...new Set(results.flatMap(({ secrets }) => secrets))],
  }
}

interface Found extends Mistake {
  rule: string
}

function findInFile(source: Source): Mistakes {
  // Most files name neither the platform nor a key of its.
  if (!/hokus|hk_(?:live|test|dev)_|experiments\/list|benchmark_|mlflow_tracking_token/i.test(source.text))
    return { findings: [], mended: [], secrets: [] }
  const found = rules
    .flatMap((rule) => rule.find(source).map((mistake): Found => ({ ...mistake, rule: rule.id })))
    .map((mistake) => (source.kind === 'markdown' ? leftToAuthor(mistake) : mistake))
  const kept: Edit[] = []
  const removed = new Set<number>()
  const settled = found.map((mistake) => {
    if (!mistake.edits) return mistake
    if (mistake.edits.some((edit) => kept.some((other) => overlap(edit, other)))) return withoutEdits(mistake)
    kept.push(...mistake.edits)
    if (mistake.removes !== undefined) removed.add(mistake.removes)
    return mistake
  })
  kept.push(...tidyAround(source, removed))
  const edits = kept.sort((a, b) => a.start - b.start || a.end - b.end)
  const secrets = secretsIn(source)
  const unshaped = secrets.filter(({ keyShaped }) => !keyShaped).map(({ secret }) => secret)
  const { path, text } = source
  return {
    findings: settled
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .map((mistake) => describe(source, mistake, unshaped)),
    mended: edits.length === 0 ? [] : [{ path, text, mended: applyEdits(text, edits), edits }],
    secrets: secrets.map(({ secret }) => secret),
  }
}

/** A document may show the old form on purpose. */
function leftToAuthor(mistake: Found): Found {
  if (!mistake.edits) return mistake
  return withoutEdits(mistake, 'Readers copy this: correct it, unless it is shown as what not to do.')
}

function withoutEdits(mistake: Found, suggestion = 'It touches another mend: run fix once more.'): Found {
  const { edits: _, removes: __, ...rest } = mistake
  return { ...rest, suggestion }
}

function describe(source: Source, mistake: Found, unshaped: readonly string[]): Finding {
  const { rule, line, column, reason, suggestion, edits } = mistake
  const { text = '', start = 0, end = 0 } = source.lines[line] ?? {}
  // Far more than is kept: what a cut leaves of a key at the end is of key shape still, or beyond the end.
  const show = (shown: string) => cut(maskKeys(shown.slice(0, 2_000), unshaped), 300)
  return {
    rule,
    path: source.path,
    line: line + 1,
    column: column + 1,
    reason,
    before: show(text),
    after: edits ? show(lineAfter(source, mistake, start, end)) : null,
    mendable: edits !== undefined,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

/** The line with this mend alone in place, and the line that the mend adds. */
function lineAfter(source: Source, { edits = [], removes, line }: Found, start: number, end: number): string {
  if (removes === line) return ''
  const added = edits.filter((edit) => edit.start > end).map((edit) => `\n${edit.text.trim()}`)
  const inside = edits.filter((edit) => edit.start >= start && edit.end <= end)
  const shifted = inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  return `${applyEdits(source.text.slice(start, end), shifted)}${added.join('')}`.replace(/\r\n/g, '\n')
}

/** Two insertions at one place do not overlap: they stand in the order of the rules. */
const overlap = (a: Edit, b: Edit) => a.start < b.end && b.start < a.end
