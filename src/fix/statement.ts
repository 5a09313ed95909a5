import type { Source } from './source.ts'

/** Lines that a statement or call may have: more of them are no hand-written setting. */
const longestStatement = 60

/** The last line of the Python statement that begins on line `first`; none where its brackets never close. */
export function statementEnd(source: Source, first: number): number | undefined {
  let depth = 0
  for (let number = first; number < first + longestStatement; number++) {
    const line = source.lines[number]
    if (!line) return undefined
    const code = withoutStrings(line.code)
    depth += count(code, /[([{]/g) - count(code, /[)\]}]/g)
    if (depth < 0) return undefined
    // A triple-quoted value is blank here, and where it ends is not known.
    if (/(?:"""|''')/.test(line.text)) return undefined
    if (depth === 0 && !code.trimEnd().endsWith('\\')) return number
  }
  return undefined
}

/** Strings as spaces of the same length, so that brackets in them do not count. */
export function withoutStrings(code: string): string {
  return code.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (text) => ' '.repeat(text.length))
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
