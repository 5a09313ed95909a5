import type { Source } from './source.ts'

/**
 * Which YAML blocks a line lies in, told by indentation alone: a file with templates in it or one that does
 * not parse is mended like any other, and its formatting never goes through a serializer.
 */
const environmentKey =
  /^\s*(?:-\s+)?["']?(?:env|environment|variables|env_variables|containerEnv|remoteEnv)["']?\s*:\s*$/

/** The line is an entry of an `env:` mapping (workflows, GitLab CI, Compose). */
export function isEnvironmentBlock(source: Source, line: number): boolean {
  const parent = parentOf(source, line)
  return parent !== undefined && environmentKey.test(source.lines[parent]?.code ?? '')
}

/** The line is an item of an `environment:` list, as in Compose. */
export const isEnvironmentList = isEnvironmentBlock

/** The nearest line before that is indented less. */
export function parentOf(source: Source, line: number): number | undefined {
  const depth = depthOf(source.lines[line]?.code ?? '')
  for (let i = line - 1; i >= 0; i--) {
    const code = source.lines[i]?.code ?? ''
    if (/^---(?:\s|$)/.test(code)) return undefined
    if (code.trim() !== '' && depthOf(code) < depth) return i
  }
  return undefined
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
