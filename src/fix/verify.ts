import { applyEdits, ordered, overlap } from './edit.ts'
import { read } from './readers/index.ts'
import type { Edit, Reading, Setting } from './reading.ts'
import type { Change, File, Mistake } from './rules/rule.ts'

export interface Verified {
  /** The mistakes whose changes are made. */
  made: ReadonlySet<Mistake>
  edits: readonly Edit[]
  fixed: string
}

/** Changes that are tried one by one, where all of them together are refused. */
const mostAlone = 30

/**
 * The changes of a file that hold: together they leave it readable by the parser that read it, with every other
 * setting as it was. Where they do not, each is tried alone; what then fails is left to a person.
 */
export async function verifiedChanges(file: File, mistakes: readonly Mistake[]): Promise<Verified> {
  const apart = withoutOverlaps(mistakes.filter(({ change }) => change))
  const all = await tryAll(file, apart)
  if (all) return all
  const alone: Mistake[] = []
  const most = file.text.length > 100_000 ? 3 : mostAlone
  for (const mistake of apart.slice(0, most)) if (await tryAll(file, [mistake])) alone.push(mistake)
  return (await tryAll(file, alone)) ?? { made: new Set(), edits: [], fixed: file.text }
}

async function tryAll(file: File, mistakes: readonly Mistake[]): Promise<Verified | undefined> {
  if (file.reading.parser === undefined || mistakes.length === 0) return undefined
  const changes = mistakes.flatMap(({ change }) => change ?? [])
  const edits = ordered(changes.flatMap((change) => change.edits))
  const fixed = applyEdits(file.text, edits)
  const after = await read(file.path, fixed)
  const holds = after.parser === file.reading.parser && isExpected(file.reading, after, changes)
  return holds ? { made: new Set(mistakes), edits, fixed } : undefined
}

function withoutOverlaps(mistakes: readonly Mistake[]): Mistake[] {
  const kept: Edit[] = []
  return mistakes.filter(({ change }) => {
    const edits = change?.edits ?? []
    if (edits.some((edit) => kept.some((other) => overlap(edit, other)))) return false
    kept.push(...edits)
    return true
  })
}

/** As many settings of each name as before, but for what the changes add and take away; all others with the same texts. */
function isExpected(before: Reading, after: Reading, changes: readonly Change[]): boolean {
  const counts = new Map<string, number>()
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by)
  const ours = /hokusai|mlflow|uri|url/i
  const signature = ({ name, literals }: Setting) =>
    ours.test(name)
      ? name
      : `${name}\0${literals.map(({ text }) => (ours.test(text) ? '' : text)).join('\0')}`
  for (const setting of before.settings) count(signature(setting), 1)
  for (const setting of after.settings) count(signature(setting), -1)
  for (const { adds, removes } of changes) {
    if (adds) count(adds, 1)
    if (removes) count(removes, -1)
  }
  return [...counts.values()].every((left) => left === 0) && before.packages.length === after.packages.length
}
