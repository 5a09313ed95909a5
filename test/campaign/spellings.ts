/** Ways to spell a key that whoever has read SECURITY.md may think of. */
import { spellings } from '../redaction/secrets.ts'

type Spell = (key: string) => string

const every = (text: string, spell: (character: string, at: number) => string) =>
  [...text].map(spell).join('')
const codeOf = (character: string) => character.charCodeAt(0)
const hex = (character: string) => codeOf(character).toString(16).padStart(2, '0')
const wide = (character: string) => String.fromCodePoint(codeOf(character) + 0xfee0)
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64')
const broken = (text: string, width: number, by: string) =>
  (text.match(new RegExp(`.{1,${width}}`, 'gs')) ?? []).join(by)
const percent = (text: string) => every(text, (c) => `%${hex(c)}`)
const html = (text: string) => every(text, (c) => `&#${codeOf(c)};`)
const jsonEscapes = (text: string) => every(text, (c) => `\\u00${hex(c)}`)
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => utf16(text).swap16()
const asJson = (text: string) => JSON.stringify({ key: text })

const inner: Record<string, Spell> = {
  plain: (key) => key,
  'without its prefix': (key) => key.slice('hk_live_'.length),
  'but its last 4': (key) => key.slice(0, -4),
  'but its first 14': (key) => key.slice(14),
  base64: (key) => base64(`user:${key}`),
  'base64 cut short': (key) => base64(key).slice(0, -6),
  'base64 twice': (key) => base64(base64(key)),
  hex: (key) => every(key, hex),
}
const outer: Record<string, Spell> = {
  'as it is': (text) => text,
  percent,
  'percent twice': (text) => every(text, (c) => `%25${hex(c)}`),
  '%u': (text) => every(text, (c) => `%u00${hex(c)}`),
  'JSON escapes': jsonEscapes,
  HTML: html,
  'HTML in HTML': (text) => every(text, (c) => `&amp;#${codeOf(c)};`),
  'line ends': (text) => broken(text, 13, '\n'),
  'zero-width spaces': (text) => broken(text, 7, '\u200b'),
}

const zeroWidth = [...'\u200b\u200c\u200d\u2060\ufeff\u180e\u2061\u2062\u2063\u2064']
const more: Record<string, Spell> = {
  'percent of HTML of JSON': (key) => percent(html(jsonEscapes(key))),
  'JSON of percent of HTML': (key) => jsonEscapes(percent(html(key))),
  'HTML of base64 of JSON': (key) => html(base64(jsonEscapes(key))),
  'JSON within JSON within JSON, in lines': (key) => asJson(asJson(asJson(broken(key, 6, '\n')))),
  'a mixture of C': (key) =>
    every(key, (c, at) => [`\\x${hex(c)}`, `\\${codeOf(c).toString(8)}`, c, `\\u00${hex(c)}`][at % 4] ?? c),
  'hex of UTF-16': (key) => utf16be(key).toString('hex'),
  'hex of UTF-16, small end first': (key) => utf16(key).toString('hex'),
  '0x0068': (key) => [...key].map((c) => `0x00${hex(c)}`).join(', '),
  '%00 between': (key) => every(key, (c) => `%00${c}`),
  'base64url, cut on both sides': (key) => Buffer.from(`?${key}`).toString('base64url').slice(3, -3),
  'base64url, one on, cut': (key) => Buffer.from(`??${key}?`).toString('base64url').slice(5, -5),
  'base64 of UTF-16': (key) => base64(utf16(key)),
  'UTF-7 of IMAP': (key) => `&${base64(utf16be(key)).replace(/=+$/, '').replaceAll('/', ',')}-`,
  'base64 in strings': (key) => broken(base64(`user:${key}`), 16, '" +\n "'),
  'base64 thrice': (key) => base64(base64(base64(key))),
  'a token of three parts': (key) =>
    `eyJhbGciOiJub25lIn0.${Buffer.from(asJson(key)).toString('base64url')}.c2ln`,
  'a certificate': (key) => `-----BEGIN X-----\n${broken(base64(asJson(key)), 64, '\n')}\n-----END X-----`,
  'HTML without semicolons': (key) => every(key, (c) => `&#${codeOf(c)}`),
  'HTML in hex without semicolons': (key) => every(key, (c) => `&#x${hex(c)}`),
  'each in bold': (key) => every(key, (c) => `<b>${c}</b>`),
  'comments between': (key) => broken(key, 5, '<!-- -->'),
  'zero-width of all kinds': (key) => every(key, (c, at) => c + zeroWidth[at % zeroWidth.length]),
  'soft hyphens': (key) => every(key, (c) => `${c}&shy;`),
  'soft hyphens in percent': (key) => broken(key, 5, '%C2%AD'),
  'zero-width in percent': (key) => broken(key, 5, '%E2%80%8B'),
  'zero-width in bytes of Python': (key) => `b'${broken(key, 5, '\\xe2\\x80\\x8b')}'`,
  accents: (key) => every(key, (c) => `${c}\u0301\u0323`),
  'variation selectors': (key) => every(key, (c) => `${c}\ufe0f\u20e3`),
  'full width': (key) => every(key, wide),
  'full width in percent': (key) => encodeURIComponent(every(key, wide)),
  'quoted-printable': (key) =>
    broken(
      every(key, (c) => `=${hex(c).toUpperCase()}`),
      72,
      '=\r\n',
    ),
  'a word of mail, Q': (key) => `=?utf-8?Q?${key.replaceAll('_', '=5F')}?=`,
  'words of mail, B': (key) => `=?utf-8?B?${broken(base64(key), 30, '?=\r\n =?utf-8?B?')}?=`,
  'a dump': (key) => dumpOf(`Bearer ${key} end`),
  'a list of hex': (key) => broken([...key].map((c) => `0x${hex(c)}`).join(', '), 72, '\n  '),
  octal: (key) => every(key, (c) => `\\${codeOf(c).toString(8)}`),
  '\\x{68}': (key) => every(key, (c) => `\\x{${hex(c)}}`),
  '\\u{68 6b}': (key) => `\\u{${[...key].map(hex).join(' ')}}`,
  '\\U00000068': (key) => every(key, (c) => `\\U000000${hex(c)}`),
  'CSS, short': (key) => every(key, (c) => `\\${hex(c)} `),
  'CSS, long': (key) => every(key, (c) => `\\0000${hex(c)}`),
  'YAML, folded': (key) => `>-\n  ${broken(key, 7, '\n  ')}`,
  'YAML, quoted': (key) => `"${broken(key, 7, '\\\n  \\')}"`,
  'a list of characters': (key) => JSON.stringify([...key]),
  'a list of numbers': (key) => JSON.stringify([...key].map(codeOf)),
  colours: (key) => every(key, (c) => `\u001b[1;31m${c}\u001b[0m`),
  links: (key) => broken(key, 6, '\u001b]8;;https://example.org/a\u0007'),
  'nine characters of it, in percent of HTML': (key) => percent(html(key.slice(12, 21))),
}

/** As `xxd` shows it. */
function dumpOf(text: string): string {
  const lines = text.match(/.{1,16}/gs) ?? []
  return lines
    .map((line, at) => {
      const bytes = (every(line, hex).match(/.{1,4}/g) ?? []).join(' ')
      return `${(at * 16).toString(16).padStart(8, '0')}: ${bytes}  ${line}`
    })
    .join('\n')
}

/** At least 83 ways, by name. */
export const manySpellings: Record<string, Spell> = {
  ...spellings,
  ...Object.fromEntries(
    Object.entries(inner).flatMap(([a, spell]) =>
      Object.entries(outer).map(([b, wrap]) => [`${a}, ${b}`, (key: string) => wrap(spell(key))]),
    ),
  ),
  ...more,
}
