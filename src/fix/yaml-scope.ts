import type { Source } from './source.ts'

/**
 * Which YAML blocks a line lies in, told by indentation alone: a file with templates in it or one that does
 * not parse is mended like any other, and its formatting never goes through a serializer.
 */
const environmentKey =
  /^\s*(?:-\s+)?["']?(?:env|environment|variables|env_variables|containerEnv|remoteEnv)["']?\s*:\s*$/

/** The line is an entry of an `env:` mapping (workflows, GitLab CI) or an `environment:` list (Compose). */
export function isEnvironmentEntry(source: Source, line: number): boolean {
  const parent = parentOf(source, line)
  return parent !== undefined && environmentKey.test(source.lines[parent]?.code ?? '')
}

/** The nearest line before that is indented less. */
export function parentOf(source: Source, line: number): number | undefined {
  const known = parents.get(source) ?? findParents(source)
  parents.set(source, known)
  return known[line]
}

const parents = new WeakMap<Source, readonly (number | undefined)[]>()

function findParents({ lines }: Source): (number | undefined)[] {
  const open: { line: number; depth: number }[] = []
  return lines.map(({ code }, line) => {
    if (/^---(?:\s|$)/.test(code)) open.length = 0
    const depth = depthOf(code)
    while (code.trim() !== '' && (open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const parent = open.at(-1)?.line
    if (code.trim() !== '') open.push({ line, depth })
    return parent
  })
}

/** The line and all it lies in, from the inside out. */
export function ancestry(source: Source, line: number): number[] {
  const chain: number[] = []
  for (let at: number | undefined = line; at !== undefined; at = parentOf(source, at)) chain.push(at)
  return chain
}

/**
 * The block for which an entry of an `env:` mapping counts: the line of the step or job; `undefined` is the
 * whole document.
 */
export function ownerOf(source: Source, entry: number): number | undefined {
  const block = parentOf(source, entry)
  if (block === undefined) return undefined
  return /^\s*-\s/.test(source.lines[block]?.code ?? '') ? block : parentOf(source, block)
}

/** An item lies within its list even where its dash stands right below the list's name. */
function depthOf(code: string): number {
  const indent = code.length - code.trimStart().length
  return 2 * indent + (/^\s*-(?:\s|$)/.test(code) ? 1 : 0)
}
