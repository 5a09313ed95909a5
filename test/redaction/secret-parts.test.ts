import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRedactor } from '../../src/redaction/redact.ts'
import { anyKey, someKey } from './secrets.ts'

const random = (key: string) => key.replace(/^hk_[a-z]+_/, '')
const every = (text: string, spell: (character: string) => string) => [...text].map(spell).join('')
const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, '0')
const base64 = (text: string) => Buffer.from(text).toString('base64')
const wrapped = (text: string, width: number, with_: string) =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(with_)

/** Ways to spell a text that keep the spelling of each of its characters apart from its neighbours'. */
const escapes: Record<string, (text: string) => string> = {
  plain: (text) => text,
  percent: (text) => every(text, (c) => `%${hex(c)}`),
  'percent, six times': (text) => every(text, (c) => `%${'25'.repeat(6)}${hex(c)}`),
  '%u': (text) => every(text, (c) => `%u00${hex(c)}`),
  JSON: (text) => every(text, (c) => `\\u00${hex(c)}`),
  'JSON in JSON in JSON': (text) => every(text, (c) => `\\\\\\\\u00${hex(c)}`),
  'JavaScript, in braces': (text) => every(text, (c) => `\\u{${hex(c)}}`),
  octal: (text) => every(text, (c) => `\\${c.charCodeAt(0).toString(8).padStart(3, '0')}`),
  HTML: (text) => every(text, (c) => `&#${c.charCodeAt(0)};`),
  'HTML without semicolons': (text) => every(text, (c) => `&#${c.charCodeAt(0)}`),
  'HTML in HTML': (text) => every(text, (c) => `&amp;#x${hex(c)};`),
  'HTML in JSON': (text) => every(text, (c) => `\\u0026#${c.charCodeAt(0)};`),
  'percent in HTML': (text) => every(text, (c) => `&#37;${hex(c)}`),
  'HTML, percent-encoded': (text) => encodeURIComponent(every(text, (c) => `&#${c.charCodeAt(0)};`)),
  'JSON in HTML': (text) =>
    every(
      every(text, (c) => `\\u00${hex(c)}`),
      (c) => `&#${c.charCodeAt(0)};`,
    ),
  'HTML with many zeros': (text) => every(text, (c) => `&#${'0'.repeat(20)}${c.charCodeAt(0)};`),
  'octal, as short as may be': (text) => every(text, (c) => `\\${c.charCodeAt(0).toString(8)}`),
  'Perl, in braces': (text) => every(text, (c) => `\\x{${hex(c)}}`),
  'Python, eight digits': (text) => every(text, (c) => `\\U000000${hex(c)}`),
  CSS: (text) => every(text, (c) => `\\${hex(c)} `),
  'CSS, six digits': (text) => every(text, (c) => `\\0000${hex(c)}`),
  'full width, percent-encoded': (text) =>
    encodeURIComponent(every(text, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0))),
  mail: (text) => every(text, (c) => `=${hex(c).toUpperCase()}`),
  'full width': (text) => every(text, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0)),
}
const encodings: Record<string, (text: string) => string> = {
  base64,
  base64url: (text) => Buffer.from(`??${text}~~`).toString('base64url'),
  'base64 of JSON': (text) => base64(JSON.stringify({ authorization: `Bearer ${text}` })),
  'base64 of base64': (text) => base64(base64(text)),
  'base64 of hex': (text) => base64(every(text, hex)),
  'base64 of percent': (text) => base64(every(text, (c) => `%${hex(c)}`)),
  'base64 of UTF-16': (text) => Buffer.from(text, 'utf16le').toString('base64'),
  'UTF-7': (text) => `+${Buffer.from(text, 'utf16le').swap16().toString('base64').replaceAll('=', '')}-`,
  'base64, percent-encoded': (text) => every(base64(text), (c) => `%${hex(c)}`),
  hex: (text) => every(text, hex),
  'hex in capitals': (text) => every(text, hex).toUpperCase(),
  'hex with colons': (text) => [...text].map(hex).join(':'),
  'hex as in C': (text) => [...text].map((c) => `0x${hex(c)}`).join(', '),
  'hex with dots': (text) => [...text].map(hex).join('.'),
  'hex of UTF-16': (text) => Buffer.from(text, 'utf16le').toString('hex'),
  'a Buffer in JSON': (text) => JSON.stringify(Buffer.from(text)),
  'hex of base64': (text) => every(base64(text), hex),
}
const breaks: Record<string, string> = {
  'line ends': '\n',
  'line ends of mail': '\r\n',
  'line ends in JSON': '\\n',
  'soft line ends': '=\r\n',
  'zero-width spaces': '\u200b',
  'zero-width spaces in JSON': '\\u200b',
  'soft hyphens': '\u00ad',
  spaces: ' ',
  NULs: '\0',
  colours: '\u001b[1;31m',
  'colours in JSON': '\\u001b[1;31m',
  'links of a terminal': '\u001b]8;;https://a.example/?b=c\u001b\\',
  'links of a terminal that end with a bell': '\u001b]8;id=a;https://a.example\u0007',
  'links of a terminal in JSON': '\\u001b]8;;https://a.example\\u001b\\\\',
  'titles of a terminal in JSON': '\\u001b]0;a title\\u0007',
  bells: '\u0007',
  tags: '<wbr>',
  'long tags': `<a href="${'x'.repeat(300)}">`,
  dots: '.',
  emphasis: '**',
  'strings joined': '" + "',
  'lines continued': '\\\n',
  accents: '\u0301',
  'zero-width spaces, percent-encoded': '%E2%80%8B',
}

/** Nobody reads octal escapes and those of CSS in the same text. */
const ofBothLanguages = (one: string, other: string) =>
  [one, other].some((name) => name.startsWith('octal')) &&
  [one, other].some((name) => name.startsWith('CSS') || name === 'mail')

/** What is left of the text, apart from masks, must not hold this many characters of the spelling in a row. */
function longestLeft(out: string, spelled: string): number {
  let longest = 0
  for (let at = 0; at < spelled.length; at++)
    while (at + longest < spelled.length && out.includes(spelled.slice(at, at + longest + 1))) longest++
  return longest
}

/** No letter follows that could be taken for one of the key. */
const redacted = (key: string, text: string) =>
  (key === someKey ? redactSomeKey : createRedactor({ 'api-key': key }))(`before: ${text} : ✓`)
const redactSomeKey = createRedactor({ 'api-key': someKey })

describe('eight characters of a key', () => {
  const stretch = fc.tuple(anyKey, fc.nat(23), fc.integer({ min: 8, max: 20 }))

  test.each(Object.entries(escapes))('are masked spelled: %s', (_, spell) => {
    fc.assert(
      fc.property(stretch, ([key, from, count]) => {
        const part = random(key).slice(from, from + count)
        const out = redacted(key, spell(part))
        expect(longestLeft(out.replaceAll('***api-key***', ''), spell(part))).toBeLessThan(
          spell(part).length / 2,
        )
        expect(out).toContain('***api-key***')
      }),
      { numRuns: 50 },
    )
  })

  test.each(Object.entries(encodings))('and more are masked in: %s, cut anywhere', (_, encode) => {
    fc.assert(
      fc.property(anyKey, fc.nat(12), fc.nat(12), (key, front, back) => {
        const whole = encode(key)
        const cut = whole.slice(front, whole.length - back)
        const out = redacted(key, cut)
        expect(out).toContain('***api-key***')
        expect(longestLeft(out.replaceAll('***api-key***', ''), cut)).toBeLessThan(cut.length * 0.45)
      }),
      { numRuns: 50 },
    )
  })

  // In full: every character is escaped, and then every character of that again.
  const whole = Object.entries(escapes).filter(
    ([name]) => !/full width|many zeros| in (HTML|JSON)|, percent-encoded/.test(name),
  )
  test.each(whole)('are masked escaped twice and thrice: %s', (inner, spell) => {
    const part = random(someKey).slice(3, 11)
    for (const [outer, again] of whole) {
      if (ofBothLanguages(inner, outer)) continue
      for (const spelled of [again(spell(part)), again(again(spell(part))), again(spell(spell(part)))]) {
        const out = redacted(someKey, spelled)
        expect(out, outer).toContain('***api-key***')
        expect(longestLeft(out.replaceAll('***api-key***', ''), spelled), outer).toBeLessThan(
          spelled.length * 0.45,
        )
      }
    }
  })

  test.each(Object.entries(breaks))('and more are masked where a key is broken by: %s', (_, between) => {
    fc.assert(
      fc.property(anyKey, fc.integer({ min: 3, max: 20 }), (key, width) => {
        const broken = wrapped(key, width, between)
        expect(redacted(key, broken)).toBe('before: ***api-key*** : ✓')
      }),
      { numRuns: 50 },
    )
  })

  // Of what is written in letters and digits alone, any sign is a break.
  const inBase64 = Object.entries(encodings).filter(([name]) => /^base64 of (?!JSON)|^UTF-7/.test(name))
  test.each(inBase64)('and more are masked in pieces of: %s', (_, encode) => {
    fc.assert(
      fc.property(
        anyKey,
        fc.integer({ min: 3, max: 76 }),
        fc.constantFrom(...Object.values(breaks), '\n> ', '",\n  "', "' +\n  '", '\n# ', '\n+', '_'),
        (key, width, between) => {
          const whole = encode(random(key))
          const out = redacted(key, wrapped(whole, width, between))
          expect(out).toContain('***api-key***')
          const left = out.replaceAll('***api-key***', '\u0001').replaceAll(between, '')
          expect(longestLeft(left, whole)).toBeLessThan(whole.length / 4)
        },
      ),
      { numRuns: 100 },
    )
  })

  test.each([64, 76])('and more are masked in base64 of %i columns', (width) => {
    const text = base64(JSON.stringify({ authorization: `Bearer ${someKey}`, more: 'z'.repeat(80) }))
    for (const between of ['\n', '\r\n', '\\n', '\\r\\n']) {
      const out = redacted(someKey, wrapped(text, width, between))
      expect(
        Buffer.from(out.replace(/\*+api-key\*+|\\[rn]|\s/g, ''), 'base64').toString('latin1'),
      ).not.toContain(random(someKey).slice(0, 8))
      expect(out).toContain('***api-key***')
    }
  })
})

test('a key is masked in an attribute of a tag, where the tag itself is not shown', () => {
  const escaped = every(random(someKey).slice(0, 11), (c) => `%${hex(c)}`)
  expect(redacted(someKey, `<a k="${escaped}">`)).toBe('before: <a k="***api-key***"> : ✓')
})

test('a key is masked in a link of a terminal, where the link itself is not shown', () => {
  const escaped = every(random(someKey).slice(0, 11), (c) => `%${hex(c)}`)
  const link = (to: string) => `\u001b]8;;https://a.example/${to}\u001b\\here\u001b]8;;\u001b\\`
  expect(redacted(someKey, link(escaped))).toBe(`before: ${link('***api-key***')} : ✓`)
})

test('base64 is masked in pieces that cannot be decoded', () => {
  const text = wrapped(base64(`user:${someKey}`), 10, '",\n "')
  const left = redacted(someKey, text).match(/[A-Za-z0-9]{4,}/g) ?? []
  const known = base64(`user:${random(someKey)}`)
  expect(left.filter((one) => one.length > 7 && known.includes(one))).toEqual([])
})

test.each<[string, (text: string) => string]>([
  ['as it is', (text) => text],
  ['in small letters', (text) => text.toLowerCase()],
  ['in capitals', (text) => text.toUpperCase()],
])('ten characters of base64 are masked, too few to be decoded, of a key %s', (_, form) => {
  for (const before of ['', ':', '::']) {
    // What is at either end stands for neighbours too.
    const whole = base64(`${before}${form(random(someKey))}::`).slice(4, -6)
    for (const piece of whole.match(/.{10}/g) ?? [])
      expect(redacted(someKey, piece)).toBe('before: ***api-key*** : ✓')
  }
})

test('a secret with signs in it is masked without them, and with others', () => {
  const redact = createRedactor({ password: 'Zq7+TnB4/xWc1-KfR9_mYs3' })
  for (const text of ['Zq7TnB4xWc1KfR9mYs3', 'zq7.tnb4.xwc1.kfr9.mys3', 'Zq7 TnB4 xWc1 KfR9 mYs3'])
    expect(redact(`: ${text} :`)).toBe(': ***password*** :')
  // With its signs, eight characters are enough, and six letters.
  expect(redact(': B4/xWc1- :')).toBe(': ***password*** :')
  expect(redact(': 7+TnB4/x :')).toBe(': ***password*** :')
})

test('one escape may complete any number of others', () => {
  const redact = createRedactor({ 'api-key': someKey })
  const chain = `${'%3'.repeat(100_000)}4`
  expect(redact(`${chain} ${someKey}`)).toBe(`${chain} ***api-key***`)
})

test('a part is masked across the border of what is read at once', () => {
  const redact = createRedactor({ 'api-key': someKey })
  const part = base64(`user:${someKey}`).slice(10, 44)
  for (let shift = -60; shift < 30; shift += 7) {
    const out = redact(`${' '.repeat(65_536 + shift)}${part}${' '.repeat(70_000)}`)
    expect(out.trim()).toMatch(/^.{0,14}\*{3}api-key\*{3}.{0,14}$/)
  }
})

test('a part is masked in each of many stretches that are read at once', () => {
  const part = random(someKey).slice(3, 17)
  for (const far of [70_000, 140_000, 210_000]) {
    const out = redactSomeKey(`${' '.repeat(far)}${part.split('').join('.')}`)
    expect(out.trim()).toBe('***api-key***')
  }
})

test('what stands between two parts stays, and each is masked once', () => {
  const [one, other] = [random(someKey).slice(0, 12), random(someKey).slice(15, 27)]
  const out = redacted(someKey, `${one} and more ${other} ${one.slice(0, 9)}`)
  expect(out).toBe('before: ***api-key*** and more ***api-key*** ***api-key*** : ✓')
})

test('a key is masked in base64 of which a sign is part', () => {
  // Without its signs, such a text is another one.
  for (const between of ['>', '?', '~']) {
    const broken = wrapped(random(someKey), 2, between)
    for (const encoding of ['base64', 'base64url'] as const)
      expect(redacted(someKey, Buffer.from(broken).toString(encoding))).toContain('***api-key***')
  }
})

test('a key is masked in three encodings within one another', () => {
  const [whole, bytes] = [base64(base64(base64(someKey))), every(base64(every(someKey, hex)), hex)]
  for (const text of [whole, bytes]) expect(redacted(someKey, text)).toContain('***api-key***')
})

const prose = [
  'Die Registrierung schlägt fehl, weil der Dienst den Schlüssel nicht kennt; bitte später erneut versuchen.',
  'La clé n’est pas acceptée par le service d’authentification : vérifiez l’en-tête « Authorization ».',
  'サービスは現在ご利用いただけません。しばらくしてからもう一度お試しください。エラー 503',
  'Служба проверки подлинности недоступна, повторите попытку позже (код ошибки 0x80070005).',
  'import mlflow\nmlflow.set_tracking_uri("https://registry.example")\nwith mlflow.start_run(run_name="a"): ...\n',
]
const bytesOfText = fc.uint8Array({ minLength: 8, maxLength: 3_000 }).map((bytes) => Buffer.from(bytes))
/** What answers and reports are full of. */
const anyOrdinary = fc.oneof(
  fc.uuid(),
  bytesOfText.map((bytes) => `data:image/png;base64,${bytes.toString('base64')}`),
  bytesOfText.map((bytes) => wrapped(bytes.toString('base64url'), 76, '\n')),
  bytesOfText.map((bytes) => `sha256:${bytes.toString('hex')}`),
  bytesOfText.map((bytes) => JSON.stringify(bytes)),
  fc.constantFrom(...prose).map((text) => Buffer.from(text, 'utf16le').toString('base64')),
  fc.constantFrom(...prose, ...prose.map(base64), ...prose.map(encodeURIComponent)),
  fc.json(),
  fc
    .tuple(fc.string(), fc.string())
    .map(([path, query]) => `https://a.example/${path}?q=${query}`.replace(/[^!-~]/g, encodeURIComponent)),
)

describe('ordinary text stays', () => {
  test('whatever the key', () => {
    fc.assert(
      fc.property(anyKey, fc.array(anyOrdinary, { maxLength: 5 }), (key, texts) => {
        const text = texts.join('\n')
        expect(createRedactor({ 'api-key': key })(text)).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    'api-key: does not start with hk_live_',
    'an invalid input: invalid header, invalid token',
    'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4',
    'GET https://host/a%20b?x=%7B%22y%22%3A1%7D&amp;z=\\u00e9',
  ])('%s', (text) => {
    const redact = createRedactor({ 'api-key': someKey })
    redact.protect('garbage-key', `hk_live_${'invalid'.repeat(4)}0000`, { parts: false })
    expect(redact(text)).toBe(text)
  })

  test('where a secret is made of words', () => {
    const redact = createRedactor({ password: 'registration-of-models' })
    expect(redact('the registration of models')).toBe('the registration of models')
    expect(redact('registration-of-models')).toBe('***password***')
  })

  test('with seven characters of a key', () => {
    fc.assert(
      fc.property(anyKey, fc.nat(24), (key, from) => {
        const part = random(key).slice(from, from + 7)
        expect(createRedactor({ 'api-key': key })(`<${part}>`)).toBe(`<${part}>`)
      }),
    )
  })
})

test.each([
  '\\',
  '%25',
  '&amp;',
  '&#1',
  '\\u{1',
  '<a',
  'VVVV',
  '0x6',
  '=68',
  base64(base64('any text at all ')),
])(
  'the time is linear in the length of hostile text: %s',
  // Anything quadratic would take a minute and more.
  (piece) => void redactSomeKey(piece.repeat(Math.ceil(200_000 / piece.length))),
)
