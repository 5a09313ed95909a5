import { addKind, bell, code, escapeUnit, signOfCode, signOfMarkup } from './kinds.ts'

/** What escapes are made of, in every language that is read. */
export const backslash = code('\\')
export const percent = code('%')
export const equals = code('=')
export const ampersand = code('&')
export const hash = code('#')
export const semicolon = code(';')
export const openBrace = code('{')
export const closeBrace = code('}')
export const [smallU, smallX, capitalU] = [code('u'), code('x'), code('U')]

/** Letters that are no letters after a backslash in code. */
export const breaks = new Set([...'nrtbfve'].map(code))
/** Digits of one escape; leading zeros may be many. */
export const mostDigits = 40

/** What UTF-8 begins a full-width letter with. */
export const firstOfWide = 0xef
export const less = code('<')
export const greater = code('>')
const signs = [backslash, percent, ampersand, firstOfWide, escapeUnit, bell]
addKind(signs, signOfCode)
addKind([...signs, equals, less, greater], signOfMarkup)
