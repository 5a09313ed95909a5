import { emptyReading, literalAt, type Own, type Reading, settingOf } from '../reading.ts'

const variable =
  /^([ \t]*(?:export[ \t]+)?)([\w.-]+)([ \t]*[=:][ \t]*)(?:(["'`])((?:(?!\4)[^\\]|\\.)*)\4|((?:(?![ \t]+#)[^\r\n])*))/gm
const nothing = /^[ \t]*(?:#.*|export[ \t]+\w+[ \t]*)$/gm

/** `NAME=value` a line, as python-dotenv, Compose and R read it; a file with anything else is not changed. */
export function readDotenv(text: string, scopes: readonly unknown[]): Reading {
  const isKnown = text.replace(variable, '').replace(nothing, '').trim() === ''
  // A carriage return alone ends lines for some readers only.
  const reading = emptyReading(isKnown && !/\r(?!\n)/.test(text) ? 'dotenv lines' : undefined)
  for (const match of text.matchAll(variable)) {
    const { 1: head = '', 2: name = '', 3: sign = '', 4: quote = '', 5: quoted, 6: bare = '', index } = match
    const at = index + head.length
    const value = quoted ?? bare.trimEnd()
    const start = at + name.length + sign.length + quote.length
    const literal = literalAt(value, start, !/[\\\n]/.test(value))
    const isPlain = sign.trim() === '=' && !/^["'`]/.test(bare) && !value.includes('\n')
    const own: Own | undefined = isPlain
      ? { start: index, end: literal.end + quote.length, as: 'lines' }
      : undefined
    reading.settings.push(settingOf(name, at, 'entry', [literal], scopes, { own }))
  }
  return reading
}

/** A requirements or constraints file of pip. */
export function readRequirements(text: string): Reading {
  const reading = emptyReading('requirement lines')
  for (const { 1: blanks = '', 2: spec = '', index } of text.matchAll(/^([ \t]*)([^\s#-](?:(?!\s#).)*)/gm))
    reading.packages.push({ spec: spec.trim(), at: index + blanks.length })
  return reading
}
