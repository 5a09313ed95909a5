import { stripVTControlCharacters } from 'node:util'

/** Spaces by which the rest of a wrapped line is moved further to the right than its beginning. */
const hanging = 2

/** From this indentation on a line is a command, which must be copied whole. */
const codeIndent = 6

/** Each line of at most `columns` characters, broken at spaces; a word longer than a line stays whole, to be copied. */
export function wrapLines(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n')
}

function wrapLine(line: string, columns: number): string {
  const [indent = ''] = /^ */.exec(line) ?? []
  if (indent.length >= codeIndent || widthOf(line) <= columns) return line
  const lines: string[] = []
  let current = indent
  for (const word of line.slice(indent.length).trimEnd().split(/ +/)) {
    const next = current.trim() === '' ? current + word : `${current} ${word}`
    if (widthOf(next) <= columns || current.trim() === '') current = next
    else {
      lines.push(current)
      current = `${indent}${' '.repeat(hanging)}${word}`
    }
  }
  return [...lines, current].join('\n')
}

const widthOf = (text: string) => [...stripVTControlCharacters(text)].length
