import { literalAt, type Notes, type Own } from '../reading.ts'

const variable =
  /^([ \t]*(?:export[ \t]+)?)([\w.-]+)([ \t]*[=:][ \t]*)(?:(["'`])((?:(?!\4)[^\\]|\\.)*)\4|((?:(?![ \t]+#)[^\r\n])*))/gm
const nothing = /^[ \t]*(?:#.*|export[ \t]+\w+[ \t]*)$/gm

/** `NAME=value` a line, as python-dotenv, Compose and R read it; a file with anything else is not changed. */
export function readDotenv(text: string, notes: Notes): string | undefined {
  for (const match of text.matchAll(variable)) {
    const { 1: head = '', 2: name = '', 3: sign = '', 4: quote = '', 5: quoted, 6: bare = '', index } = match
    const at = index + head.length
    const value = quoted ?? bare.trimEnd()
    const literal = literalAt(value, at + name.length + sign.length + quote.length, !/[\\\n]/.test(value))
    const isPlain = sign.trim() === '=' && !/^["'`]/.test(bare) && !value.includes('\n')
    const own: Own = { start: index, end: literal.end + quote.length, as: 'lines' }
    notes.set(name, at, 'entry', [literal], { own: isPlain ? own : undefined })
  }
  return isDotenv(text) ? 'dotenv lines' : undefined
}

/** Nothing else is in it. A carriage return alone ends lines for some readers only. */
export const isDotenv = (text: string) =>
  !/\r(?!\n)/.test(text) && text.replace(variable, '').replace(nothing, '').trim() === ''

/** A requirements or constraints file of pip. */
export function readRequirements(text: string, notes: Notes): string {
  for (const { 1: blanks = '', 2: spec = '', index } of text.matchAll(/^([ \t]*)([^\s#-](?:(?!\s#).)*)/gm))
    notes.package(spec.trim(), index + blanks.length)
  return 'requirement lines'
}
