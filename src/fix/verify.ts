import { applyEdits, type Edit, ordered } from '../text/edits.ts'
import { read } from './readers/index.ts'
import type { Reading, Setting } from './reading.ts'
import type { Change, File, Mistake } from './rules/rule.ts'

export interface Verified {
  /** The mistakes whose changes are made. */
  made: ReadonlySet<Mistake>
  fixed: string
  edits: readonly Edit[]
}

/** Changes that are tried one by one, where all of them together are refused; of a large file fewer. */
const mostAlone = (text: string) => (text.length > 100_000 ? 3 : 30)

/**
 * The changes of a file that hold: together they leave it readable by the parser that read it, with every other
 * setting as it was. Where they do not, each is tried alone; what then fails is left to a person.
 */
export async function verifiedChanges(file: File, mistakes: readonly Mistake[]): Promise<Verified> {
  const kept: Edit[] = []
  const apart = mistakes.filter(({ change: { edits } = { edits: [] } }) => {
    const isApart = edits.length > 0 && !edits.some((edit) => kept.some((other) => overlap(edit, other)))
    if (isApart) kept.push(...edits)
    return isApart
  })
  const all = await tryAll(file, apart)
  if (all) return all
  const alone: Mistake[] = []
  for (const mistake of apart.slice(0, mostAlone(file.text)))
    if (await tryAll(file, [mistake])) alone.push(mistake)
  return (await tryAll(file, alone)) ?? { made: new Set(), fixed: file.text, edits: [] }
}

async function tryAll(file: File, mistakes: readonly Mistake[]): Promise<Verified | undefined> {
  const { path, text, reading } = file
  if (reading.parser === undefined || mistakes.length === 0) return undefined
  const changes = mistakes.flatMap(({ change }) => change ?? [])
  const edits = ordered(changes.flatMap((change) => change.edits))
  const fixed = applyEdits(text, edits)
  const after = await read(path, fixed)
  const holds = after.parser === reading.parser && isExpected(reading, after, changes)
  return holds ? { made: new Set(mistakes), fixed, edits } : undefined
}

const overlap = (a: Edit, b: Edit) =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end && a.end > a.start)

const ours = /hokusai|mlflow|uri|url/i

/** As many settings of each name as before, but for what the changes add and take away; all others with the same texts. */
function isExpected(before: Reading, after: Reading, changes: readonly Change[]): boolean {
  const signature = ({ name, literals }: Setting) =>
    [name, ...(ours.test(name) ? [] : literals.map(({ text }) => (ours.test(text) ? '' : text)))].join('\0')
  const all = ({ settings }: Reading, more: readonly string[]) =>
    [...settings.map(signature), ...more].sort().join('\n')
  const added = changes.flatMap(({ adds = [] }) => adds)
  const removed = changes.flatMap(({ removes = [] }) => removes)
  return all(before, added) === all(after, removed) && before.packages.length === after.packages.length
}
