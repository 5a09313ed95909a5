import fc from 'fast-check'
import { describe, expect, it, test, vi } from 'vitest'
import { createRedactor, redactedJson } from '../../src/redaction/redact.ts'
import { redactHeaders } from '../../src/redaction/redact-headers.ts'
import { anyContext, anyKey, anySpelling, expectNoPartOf, someKey, spellings } from './secrets.ts'

const redactorFor = (key: string) => createRedactor({ 'api-key': key })
const redact = redactorFor(someKey)

test.each(Object.entries(spellings))('the search below finds a key spelled: %s', (_, spell) => {
  expect(() => expectNoPartOf(someKey, `text ${spell(someKey)} text`)).toThrow('of the secret is left')
})

describe('a known key', () => {
  test.each(Object.keys(spellings))('is masked when spelled: %s', (spelling) => {
    fc.assert(
      fc.property(anyKey, anyContext, anyContext, (key, before, after) => {
        const spelled = spellings[spelling]?.(key)
        expectNoPartOf(key, redactorFor(key)(`${before}${spelled}${after}`))
      }),
      { numRuns: 20 },
    )
  })

  it('is masked wherever and however often it occurs', () => {
    const text = fc.array(fc.tuple(anyContext, anySpelling), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(anyKey, text, (key, parts) => {
        const whole = parts.map(([context, spelling]) => `${context}${spellings[spelling]?.(key)}`).join('')
        expectNoPartOf(key, redactorFor(key)(whole))
      }),
    )
  })

  it('is masked where two halves of it were joined', () => {
    const half = someKey.length / 2
    const joined = redact.joined(`before ${someKey.slice(0, half)}${someKey.slice(half)} after`)
    expect(joined).toBe('before ***api-key*** after')
    expect(redact.joined('hk_live_SomebodyElse1SomebodyElse2Somebody')).toBe('***')
    expect(redact.joined('https://user:word@host/?token=word')).toBe('https://***@host/?token=***')
  })

  it('is masked when every character is spelled in another way', () => {
    const ways = [
      'plain',
      'percent-encoded',
      'percent-encoded twice',
      'JSON-escaped',
      'HTML decimal',
      'HTML hexadecimal',
    ]
    fc.assert(
      fc.property(anyKey, fc.infiniteStream(fc.constantFrom(...ways)), (key, stream) => {
        const mixed = [...key].map((one) => spellings[stream.next().value ?? 'plain']?.(one)).join('')
        expectNoPartOf(key, redactorFor(key)(mixed))
      }),
    )
  })

  it('is replaced by its name', () => {
    expect(redact(`key=${someKey}.`)).toBe('key=***api-key***.')
  })

  it('is masked without its prefix', () => {
    expect(redact(`ends with ${someKey.slice('hk_live_'.length)}`)).toBe('ends with ***api-key***')
  })
})

test('a secret may be of any characters', () => {
  const secret = fc.string({ unit: 'grapheme', minLength: 6, maxLength: 20 })
  const encodings = fc.constantFrom(
    (text: string) => text,
    encodeURIComponent,
    (text: string) => Buffer.from(text).toString('base64'),
    (text: string) => Buffer.from(text).toString('base64url'),
    (text: string) => Buffer.from(text).toString('hex'),
    (text: string) => JSON.stringify(text).slice(1, -1),
  )
  fc.assert(
    fc.property(
      secret.filter((text) => Buffer.from(text).toString() === text && !text.includes('*')),
      encodings,
      (value, encode) => {
        const masked = createRedactor({ other: value })(`<<${encode(value)}>>`)
        expect(masked).toMatch(/^<<\*{3}other\*{3}>>$/)
      },
    ),
  )
})

test.each([
  ['percent signs', 'pass%41word', encodeURIComponent],
  ['backslashes and quotes', 'pass\\"word', (text: string) => JSON.stringify(text).slice(1, -1)],
  ['entities', 'pass&#65;word', (text: string) => text.replaceAll('&', '&#38;')],
  ['umlauts', 'pässwörter', encodeURIComponent],
])('a secret with %s is masked as it is and escaped, and nothing beside it', (_, secret, spell) => {
  const redact = createRedactor({ other: secret })
  for (const text of [secret, spell(secret)])
    expect(redact(`a%20b ${text}${text} \\n ${text}`)).toBe('a%20b ***other******other*** \\n ***other***')
})

// By name, only what keys are made of is known, which are random.
const ofAny = Object.keys(spellings).filter((spelling) => spelling !== 'HTML by name')
test.each(ofAny)('a secret made of words is masked when spelled: %s', (spelling) => {
  const phrase = 'open_sesame_now'
  const shown = createRedactor({ other: phrase })(`: ${spellings[spelling]?.(phrase)} :`)
  // In base64, what is known of it has neighbours.
  expect(shown.replace('Basic ', '')).toMatch(/^: [^ ]{0,10}\*{3}other\*{3}[^ ]{0,5} :$/)
})

test('a secret is masked in its place, and no other, after letters that are longer when small', () => {
  expect(createRedactor({ other: 'pass word' })('İİ (Pass Word) İ')).toBe('İİ (***other***) İ')
})

test('a secret that is short once it is unescaped hides no ordinary text', () => {
  const redact = createRedactor({ other: '%61%62' })
  expect(redact('ab %20 ab')).toBe('ab %20 ab')
  expect(redact('ab %61%62 ab')).toBe('ab ***other*** ab')
})

test('the mask takes the escapes along that a secret is spelled in', () => {
  expect(redact(`"\\\\${spellings['backslashes before all']?.(someKey)}"`)).toBe('"***api-key***"')
  expect(redact(`a${spellings['HTML decimal']?.(someKey)};`)).toBe('a***api-key***;')
})

test('of two secrets the one within the other leaves nothing of the longer', () => {
  const both = createRedactor({ short: someKey.slice(0, 20), long: someKey })
  expect(both(someKey)).toBe('***long***')
})

test('a secret protected later is masked from then on', () => {
  const redactor = createRedactor()
  expect(redactor('late-secret')).toBe('late-secret')
  redactor.protect('late', 'late-secret')
  redactor.protect('late', 'late-secret')
  expect(redactor('late-secret')).toBe('***late***')
})

test('the rest of a key that is made of words is masked alone, where it is long', () => {
  const redact = createRedactor({ key: 'hk_test_correct-horse-battery' })
  expect(redact('with correct-horse-battery')).toBe('with ***key***')
})

test('no more than a million characters are remembered, those before another secret among them', () => {
  const redact = createRedactor()
  const set = vi.spyOn(Map.prototype, 'set')
  const kept = () =>
    set.mock.calls.reduce(
      (sum, [key]) => sum + (typeof key === 'string' && / \d+$/.test(key) ? key.length : 0),
      0,
    )
  const redactMany = (length: number) => {
    for (let at = 0; at < 70; at++) redact(` ${at}`.padStart(length, '-'))
  }
  try {
    redactMany(20_001)
    expect(kept()).toBe(0)
    redactMany(20_000)
    expect(kept()).toBe(1_000_000)
    redact.protect('other', 'another secret')
    redactMany(20_000)
    expect(kept()).toBe(2_000_000)
  } finally {
    set.mockRestore()
  }
})

test('what every token of GitHub begins with hides nothing', () => {
  const token = `github_pat_${someKey.slice('hk_live_'.length)}`
  const redact = createRedactor({ token })
  const text = 'a token that begins with github_pat_ or ghp_'
  expect(redact(`${text} ${token}`)).toBe(`${text} ***token***`)
})

test('an empty or tiny value garbles nothing', () => {
  const text = 'api-key: does not start with hk_live_'
  expect(createRedactor({ a: '', b: 'a', c: 'hk_' })(text)).toBe(text)
})

describe('what was never told', () => {
  it('is masked where it has the shape of a key', () => {
    fc.assert(
      fc.property(anyKey, anyContext, anyContext, (key, before, after) => {
        expectNoPartOf(key, createRedactor()(`${before}${key}${after}`))
      }),
    )
  })

  test.each([
    ['https://me:pass@host/a', 'https://***@host/a'],
    ['http://pass@host', 'http://***@host'],
    ['https://me:p@ss@host/a', 'https://***@host/a'],
    ['"https:\\/\\/me:pass@host\\/a"', '"https:\\/\\/***@host\\/a"'],
    ['https://host/a?mail=me@host', 'https://host/a?mail=me@host'],
    ['https://host/a @ b', 'https://host/a @ b'],
  ])('userinfo: %s', (text, masked) => {
    expect(createRedactor()(text)).toBe(masked)
  })

  const names = [
    'api_key', 'api-key', 'apikey', 'apiKey', 'API_KEY', 'api_token', 'access_token', 'access-token', 'accessToken',
    'id_token', 'refresh_token', 'auth_token', 'token', 'secret', 'client_secret', 'password', 'sig', 'signature',
    'X-Amz-Signature', 'X-Amz-Credential', 'X-Amz-Security-Token', 'X-Goog-Signature',
  ] // biome-ignore format: a list read by eye
  test.each(names)('query parameter %s', (name) => {
    const mask = createRedactor()
    expect(mask(`GET https://h/p?a=1&${name}=s3cr%20et/x@y&b=2`)).toBe(`GET https://h/p?a=1&${name}=***&b=2`)
    expect(mask(`/p?${name}=s3cret HTTP/1.1`)).toBe(`/p?${name}=*** HTTP/1.1`)
    expect(mask(`<a href="/p?a=1&amp;${name}=s3cret">`)).toBe(`<a href="/p?a=1&amp;${name}=***">`)
    expect(mask(`"/p?a=1\\u0026${name}=s3cret"`)).toBe(`"/p?a=1\\u0026${name}=***"`)
  })

  it('stays where it is no secret', () => {
    const text =
      'https://host/p?page_token=5&max_results=10&signature_version=4 monkey=1 hk_live_ hk_live_abc'
    expect(createRedactor()(text)).toBe(text)
  })
})

test('redacting twice changes nothing more', () => {
  const piece = fc.oneof(
    anyContext,
    anySpelling.map((spelling) => spellings[spelling]?.(someKey) ?? ''),
    fc.constantFrom(
      '://',
      'https://a:b@c',
      '?token=',
      '&sig=',
      '?api_key=x',
      '@',
      '/',
      '&',
      'hk_live_',
      'hk_a_',
      '***',
      '***api-key***',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = redact(pieces.join(''))
      expect(redact(once)).toBe(once)
    }),
    { numRuns: 1000 },
  )
})

test('text that holds no secret stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abc XYZ 019 \\ % & # ; " \n \u00e9'), maxLength: 200 }),
      (text) => {
        expect(redact(text)).toBe(text)
      },
    ),
  )
})

describe('headers', () => {
  it.each([
    ['authorization', `Bearer ${someKey}`, 'Bearer ***api-key***'],
    ['Authorization', `bearer ${someKey}`, 'bearer ***api-key***'],
    ['authorization', `ApiKey ${someKey}`, 'ApiKey ***api-key***'],
    ['authorization', someKey, '***api-key***'],
    ['authorization', `Basic ${Buffer.from(`token:${someKey}`).toString('base64')}`, 'Basic ***api-key***'],
    ['authorization', 'Bearer never-told', 'Bearer ***'],
    ['authorization', 'Bearer Bearer never-told', 'Bearer Bearer ***'],
    ['authorization', `Bearer "${someKey}"`, 'Bearer "***api-key***"'],
    ['authorization', "Bearer 'never told", "Bearer '***"],
    ['authorization', 'Bearer None', 'Bearer None'],
    ['authorization', 'Bearer None1', 'Bearer ***'],
    ['authorization', 'Bearer hk_live_...', 'Bearer hk_live_...'],
    ['authorization', 'Bearer $HOKUSAI_API_KEY', 'Bearer $HOKUSAI_API_KEY'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a workflow leaves where nothing fills it in
    ['authorization', 'Bearer ${{ secrets.KEY }}', 'Bearer ${{ secrets.KEY }}'],
    ['authorization', 'Bearer <your key>', 'Bearer <your key>'],
    ['authorization', 'Bearer your-secret-2718', 'Bearer ***'],
    ['authorization', 'Bearer ', 'Bearer'],
    ['authorization', 'Basic Og==', 'Basic Og=='],
    ['authorization', 'Bearer {{ _.some_key }}', 'Bearer {{ _.some_key }}'],
    ['authorization', 'Bearer %SOME_KEY%', 'Bearer %SOME_KEY%'],
    ['authorization', 'Bearer hk_live_your_key_here', 'Bearer hk_live_...'],
    ['authorization', 'Bearer op://vault/never-told', 'Bearer op://***'],
    ['authorization', 'Bearer ENC[never-told]', 'Bearer ENC[***'],
    ['authorization', `Bearer ${someKey}\\n`, 'Bearer ***api-key***\\n'],
    ['authorization', 'AWS4-HMAC-SHA256 Credential=AKIA/x, Signature=abc', '***'],
    ['authorization', '', '***'],
    ['Authorization', 'Bearer never-told', 'Bearer ***'],
    ['authorization', 'None', '***'],
    ['authorization', '"never-told"', '***'],
    ['proxy-authorization', 'Basic dXNlcjpwYXNz', 'Basic ***'],
    ['X-API-Key', someKey, '***api-key***'],
    ['x-api-key', 'never-told', '***'],
    ['cookie', `session=abc; key=${someKey}`, '***api-key***'],
    ['set-cookie', 'session=never-told; Path=/', '***'],
    ['x-amz-security-token', 'never-told', '***'],
    ['location', `https://h/?token=x&k=${someKey}`, 'https://h/?token=***&k=***api-key***'],
    ['x-other', 'harmless', 'harmless'],
  ])('%s: %s', (name, value, shown) => {
    expect(redactHeaders({ [name]: value }, redact)).toEqual({ [name]: shown })
  })

  it('in lists and in names are redacted too', () => {
    const given = { 'set-cookie': ['a=1', someKey], 'x-list': ['ok', someKey], [`x-${someKey}`]: 'v' }
    expect(redactHeaders(given, redact)).toEqual({
      'set-cookie': ['***', '***api-key***'],
      'x-list': ['ok', '***api-key***'],
      'x-***api-key***': 'v',
    })
  })

  it('hold no part of the key, whatever their names', () => {
    const header = fc.tuple(
      fc.oneof(fc.constantFrom('authorization', 'cookie', 'x-api-key'), fc.string()),
      anyContext,
    )
    fc.assert(
      fc.property(anyKey, anySpelling, header, (key, spelling, [name, before]) => {
        const shown = redactHeaders({ [name]: `${before}${spellings[spelling]?.(key)}` }, redactorFor(key))
        expectNoPartOf(key, JSON.stringify(shown))
      }),
    )
  })
})

describe('JSON', () => {
  const leaf = fc.oneof(
    fc.tuple(anyContext, anySpelling, anyContext).map(([a, s, b]) => `${a}${spellings[s]?.(someKey)}${b}`),
    fc
      .string({ unit: fc.constantFrom(...'\\"u06/\u0000\ud800'), maxLength: 8 })
      .map((text) => text + someKey),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('tree')), fc.dictionary(anyContext, tie('tree'))),
  }))

  it('stays parseable and of the same structure', () => {
    const shape = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shape)
      if (typeof value === 'string') return 'text'
      if (typeof value !== 'object' || value === null) return value
      return Object.values(value).map(shape)
    }
    fc.assert(
      fc.property(tree, (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value))
        const text = redactedJson(value, redact, 2)
        expect(shape(JSON.parse(text))).toEqual(shape(plain))
        expectNoPartOf(someKey, text)
      }),
      { numRuns: 300 },
    )
  })

  it('has its names redacted', () => {
    expect(redactedJson({ [`a ${someKey}`]: [{ [someKey]: 1 }] }, redact)).toBe(
      '{"a ***api-key***":[{"***api-key***":1}]}',
    )
  })
})

// Anything quadratic would take a minute and more with this many characters.
const many = 200_000

test.each([
  ['backslashes', '\\'],
  ['backslashes after the first character', 'h\\'.padEnd(many, '\\')],
  ['base64 characters', 'aGtf'],
  ['percent signs', '%25'],
  ['percent after the first character', `h%${'25'.repeat(many / 2)}`],
  ['percent escapes of the first character', '%2568'],
  ['entities', '&#x0'],
  ['zeros in an entity', `h&#x${'0'.repeat(many)}`],
  ['first halves of the key', someKey.slice(0, 20)],
  ['first halves of the key in base64', spellings.base64?.(someKey).slice(0, 26)],
  ['first characters', 'h'],
  ['prefixes', 'hk_'],
  ['a prefix without end', `hk_${'a'.repeat(many)}`],
  ['schemes', '://'],
  ['a scheme without end', `://${'a'.repeat(many)}`],
  ['scheme and escaped slashes', ':\\\\\\/'],
  ['signs of userinfo', '://@'],
  ['parameters', '?token=&'],
  ['NULs', '\0'],
  ['keys', someKey],
])('the time is linear in the length of: %s', (_, piece = '') => {
  const text = piece.repeat(Math.ceil(many / piece.length))
  expect(redact(text).length).toBeLessThanOrEqual(text.length)
})

test.each(['hk_live_registry', 'hk_test_registration', 'hk_live_inventedForTests000', 'hk_test_hokusai'])(
  'a stand-in is masked as a whole, and its words stay readable: %s',
  (key) => {
    const redact = createRedactor({ 'api-key': key })
    const text = 'test_real_registration of hokusai invented at https://registry.hokus.ai'
    expect(redact(`${text} ${key}`)).toBe(`${text} ***api-key***`)
  },
)
