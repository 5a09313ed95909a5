import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { InputError } from '../../src/inputs/read-inputs.ts'
import { type RawInputs, readSettings } from '../../src/inputs/read-settings.ts'
import { verification } from '../../src/inputs/shared-inputs.ts'
import { isLoopback } from '../../src/schema/identity.ts'
import { suiteNames } from '../../src/schema/suite-order.ts'
import { certificateMaker } from '../http/certificates.ts'
import { expectNoPartOf, someKey } from '../redaction/secrets.ts'

const inputNames = Object.keys(verification) as (keyof typeof verification)[]

const good: RawInputs = { 'api-key': someKey }

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inputs-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** The problems that `given` has, each of which must name its input and end in an example. */
async function problemsOf(given: RawInputs): Promise<readonly string[]> {
  const error = await readSettings(given).catch((thrown: unknown) => thrown)
  if (!(error instanceof InputError)) expect.fail('the inputs were accepted')
  for (const problem of error.problems) {
    expect(problem).toMatch(new RegExp(`^(${inputNames.join('|')}): .+ For example: \\S`, 's'))
    expect(error.message).toContain(problem)
  }
  return error.problems
}

describe('what is accepted', () => {
  it('is the key alone, the rest has defaults', async () => {
    expect(await readSettings(good)).toEqual({
      apiKey: someKey,
      trackingUri: 'https://registry.hokus.ai/api/mlflow',
      authUrl: 'https://auth.hokus.ai',
      apiUrl: 'https://api.hokus.ai',
      serviceId: 'platform',
      suites: [...suiteNames],
      mode: 'full',
      tokenId: 'VERIFY-REGISTRATION',
      metric: 'accuracy',
      notify: false,
      keep: false,
      failOn: 'fail',
      timeoutMs: 300_000,
      waitForMs: 0,
      requestTimeoutMs: 10_000,
      concurrency: 32,
      platform: 'auto',
      python: 'auto',
      allowInsecureHttp: false,
      reportDir: 'verification-report',
      sources: { trackingUri: 'default', authUrl: 'default', apiUrl: 'default', serviceId: 'default' },
      tls: {},
      warnings: {},
    })
  })

  it('is the same whether other inputs are absent, empty or blank', async () => {
    const fill = (value: string | undefined): RawInputs =>
      Object.fromEntries(inputNames.map((name) => [name, name === 'api-key' ? someKey : value]))
    const expected = await readSettings(good)
    for (const value of [undefined, '', ' ', '\n']) expect(await readSettings(fill(value))).toEqual(expected)
  })

  it('is every input, trimmed', async () => {
    const given: RawInputs = {
      'api-key': someKey,
      'tracking-uri': ' http://127.0.0.1:5000/mlflow/ ',
      'auth-url': 'http://[::1]:5001//',
      'api-url': 'http://localhost:5002/',
      'service-id': 'ml_platform.v2-x',
      suites: 'preflight,\n  test_bearer_auth verify_api_proxy',
      mode: ' read-only ',
      'model-name': 'Churn classifier v1.0_x-y',
      'token-id': 'xray-2',
      metric: 'val/top 5_accuracy',
      baseline: '-1.5e-3',
      notify: 'TRUE',
      keep: 'True',
      'fail-on': 'never',
      timeout: '0.5',
      'wait-for': '90',
      'request-timeout': '3600',
      concurrency: '1',
      'allow-insecure-http': ' true ',
      platform: 'hokusai',
      python: 'off',
      'report-dir': 'out',
    }
    expect(await readSettings(given)).toEqual({
      apiKey: someKey,
      trackingUri: 'http://127.0.0.1:5000/mlflow',
      authUrl: 'http://[::1]:5001',
      apiUrl: 'http://localhost:5002',
      serviceId: 'ml_platform.v2-x',
      suites: ['preflight', 'verify_api_proxy', 'test_bearer_auth'],
      mode: 'read-only',
      modelName: 'Churn classifier v1.0_x-y',
      tokenId: 'XRAY-2',
      metric: 'val/top 5_accuracy',
      baseline: -0.0015,
      notify: true,
      keep: true,
      failOn: 'never',
      timeoutMs: 500,
      waitForMs: 90_000,
      requestTimeoutMs: 3_600_000,
      concurrency: 1,
      platform: 'hokusai',
      python: 'off',
      allowInsecureHttp: true,
      reportDir: 'out',
      sources: {
        trackingUri: 'input tracking-uri',
        authUrl: 'input auth-url',
        apiUrl: 'input api-url',
        serviceId: 'input service-id',
      },
      tls: {},
      warnings: {},
    })
  })

  it('is a URL in any spelling, as its normal form', async () => {
    const settings = await readSettings({
      ...good,
      'auth-url': 'HTTPS://Auth.Hokus.AI:443/?',
      'api-url': 'https:api.hokus.ai',
    })
    expect([settings.authUrl, settings.apiUrl]).toEqual(['https://auth.hokus.ai', 'https://api.hokus.ai'])
  })

  it('is a file of certificates', async () => {
    const { make, remove } = certificateMaker()
    const { file } = make('DNS:localhost')
    expect(await readSettings({ ...good, 'ca-file': file })).toMatchObject({ caFile: file })
    remove()
  })
})

describe('a key', () => {
  it.each([
    ['missing', undefined, 'is missing or empty'],
    ['empty', '', 'is missing or empty'],
    ['blank', ' \n', 'is missing or empty'],
    ['with a dash of a text editor', 'hk_live–Zq7TnB4xWc1KfR9mYs3LdV6h', 'has the character U+2013 in it'],
    [
      'within a JSON',
      '{"api_key":"hk_live_Zq7TnB4xWc1KfR9mYs3LdV6h"}',
      'is a JSON: store the key in it alone',
    ],
    ['of another kind', 'sk-Zq7TnB4xWc1KfR9mYs3LdV6h', 'does not start with hk_live_, hk_test_ or hk_dev_'],
    ['with a scheme before it', `Bearer ${someKey}`, 'has Bearer in front of it: store the key alone'],
    ['in quotes', `"${someKey}"`, 'has quotes around it: store the key alone'],
    ['of no known environment', 'hk_prod_Zq7TnB4xWc1KfR9mYs3LdV6h', 'does not start with'],
    ['in capitals', someKey.toUpperCase(), 'does not start with'],
    ['with nothing after its prefix', 'hk_live_', 'is too short or contains'],
    ['cut off', 'hk_live_Zq7', 'is too short or contains'],
    ['with other characters', `${someKey}$`, 'is too short or contains characters other'],
    ['with single quotes', `'${someKey}'`, 'has quotes around it'],
    ['with one quote left', `${someKey}"`, 'has quotes around it'],
    ['with its name', `HOKUSAI_API_KEY=${someKey}`, 'has NAME= in front of it: store the key alone'],
    [
      'as a line of a shell script',
      `export KEY="${someKey}"`,
      'has NAME= in front of it and quotes around it',
    ],
    ['as a header', `Authorization: Bearer ${someKey}`, 'has the name of a header in front of it and Bearer'],
    ['as another header', `X-API-Key: ${someKey}`, 'has the name of a header in front of it'],
    ['with another scheme', `ApiKey ${someKey}`, 'has the scheme of a header in front of it'],
    ['that is a placeholder', 'hk_live_xxxxxxxx', 'is a placeholder, not a key'],
    ['that is a placeholder in brackets', '<your key>', 'is a placeholder, not a key'],
    ['that is the name of one', '$HOKUSAI_API_KEY', 'is the name of a variable or secret, not its value'],
    ['of an expression nobody resolved', `\${{ secrets.KEY }}`, 'is the name of a variable or secret'],
    ['from a log', '***', 'is only asterisks'],
    [
      'with an unseen character',
      `${someKey.slice(0, 20)}\u200b${someKey.slice(20)}`,
      'has an invisible character (U+200B)',
    ],
    ['with a line break inside', `${someKey.slice(0, 20)}\n${someKey.slice(20)}`, 'has whitespace inside'],
    ['with a blank inside', `${someKey.slice(0, 20)} ${someKey.slice(20)}`, 'has whitespace inside'],
  ])('%s is one problem, which shows no part of it', async (_, key, text) => {
    const problems = await problemsOf({ 'api-key': key })
    expect(problems).toEqual([expect.stringContaining(`api-key: ${text}`)])
    expectNoPartOf(someKey, problems.join())
    expect(problems[0]).not.toMatch(/Zq7/i)
  })

  it.each([` ${someKey}`, `${someKey}\n`, `\t${someKey} \r\n`])(
    'with whitespace around it is trimmed, with a warning',
    async (key) => {
      const settings = await readSettings({ 'api-key': key })
      expect(settings.apiKey).toBe(someKey)
      expect(settings.warnings).toEqual({ key: expect.stringMatching(/^api-key: has whitespace around it/) })
      expectNoPartOf(someKey, String(settings.warnings.key))
    },
  )

  it.each(['test', 'dev'])('of the %s environment does not go to production', async (environment) => {
    const key = someKey.replace('live', environment)
    const problems = await problemsOf({ 'api-key': key })
    expect(problems).toEqual([expect.stringContaining(`hk_${environment}_…`)])
    expect(problems[0]).toContain('registry.hokus.ai')
    expectNoPartOf(key, problems.join())
  })

  it.each(['tracking-uri', 'auth-url', 'api-url'] as const)(
    'of another environment is held against %s',
    async (name) => {
      const elsewhere = {
        'api-key': someKey.replace('live', 'test'),
        'tracking-uri': 'https://staging.example/api/mlflow',
        'auth-url': 'https://staging.example',
        'api-url': 'https://hokus.ai.example',
      }
      expect(await readSettings(elsewhere)).toHaveProperty('warnings', {})
      const [problem] = await problemsOf({ ...elsewhere, [name]: 'https://HOKUS.ai' })
      expect(problem).toContain(`${name} is production (hokus.ai)`)
    },
  )

  it('given in any other input is never quoted', async () => {
    for (const name of inputNames.filter((one) => one !== 'api-key')) {
      for (const value of [someKey, `${someKey}:/?`, `x${' '.repeat(115)}${someKey}`]) {
        const error = await readSettings({ ...good, [name]: value }).catch((thrown: Error) => thrown)
        if (error instanceof InputError) expectNoPartOf(someKey, error.message)
      }
    }
  })

  it('given only in another input is not quoted either', async () => {
    const error = await readSettings({ 'tracking-uri': someKey }).catch((thrown: Error) => thrown)
    expect(error).toBeInstanceOf(InputError)
    expectNoPartOf(someKey, String(error))
  })
})

describe('addresses', () => {
  const own = { 'tracking-uri': 'https://mine.example/api/mlflow', 'auth-url': 'https://auth.mine.example' }
  const warningOf = async (given: Parameters<typeof readSettings>[0]) =>
    (await readSettings({ ...good, ...given })).warnings.addresses

  it.each([{}, { ...own, 'api-url': 'https://mine.example' }, { ...own, platform: 'mlflow' }])(
    'of one platform raise no question: %o',
    async (given) => expect(await warningOf(given)).toBeUndefined(),
  )

  it('that are left at production are named beside those that are not', async () => {
    expect(await warningOf(own)).toBe(
      'api-url https://api.hokus.ai: production, but not tracking-uri https://mine.example/api/mlflow, auth-url https://auth.mine.example; a platform of its own needs all three addresses',
    )
    expect(await warningOf({ 'tracking-uri': own['tracking-uri'] })).toContain(
      'auth-url https://auth.hokus.ai, api-url https://api.hokus.ai: production, but not tracking-uri',
    )
  })
})

describe('a URL', () => {
  it.each([
    ['registry.hokus.ai', '"registry.hokus.ai" is not a URL'],
    ['https://', '"https://" is not a URL'],
    ['ftp://registry.hokus.ai', '"ftp://registry.hokus.ai" starts with neither https:// nor http://'],
    ['localhost:5000', '"localhost:5000" starts with neither https:// nor http://'],
    ['file:///mlruns', '"file:///mlruns" starts with neither'],
    ['https://me:pa55word@registry.hokus.ai', 'carries credentials'],
    ['https://me@registry.hokus.ai', 'carries credentials'],
    ['https://registry.hokus.ai/?token=abc', 'has a query or fragment after https://registry.hokus.ai/'],
    ['https://registry.hokus.ai/#/models', 'has a query or fragment after https://registry.hokus.ai/'],
    ['http://registry.hokus.ai/api', 'plain http to registry.hokus.ai would send the key in clear'],
    ['http://10.0.0.1:5000', 'plain http to 10.0.0.1:5000'],
    ['http://127.0.0.1.example', 'plain http to 127.0.0.1.example'],
    ['http://localhost.example', 'plain http to localhost.example'],
    ['http://[2001:db8::1]:80', 'plain http to [2001:db8::1]'],
    ['http://0.0.0.0:5000', 'plain http to 0.0.0.0:5000'],
  ])('%s is refused', async (url, text) => {
    for (const name of ['tracking-uri', 'auth-url', 'api-url'] as const) {
      const problems = await problemsOf({ ...good, [name]: url })
      expect(problems.length).toBe(1)
      expect(problems[0]).toMatch(new RegExp(`^${name}: `))
      expect(problems[0]).toContain(text)
      expect(problems[0]).not.toMatch(/pa55word|token=abc/)
    }
  })

  it.each(['true', 'TRUE', ' True '])('in plain http is allowed explicitly (%s)', async (allow) => {
    const given = { ...good, 'tracking-uri': 'http://10.0.0.1:5000', 'allow-insecure-http': allow }
    expect(await readSettings(given)).toMatchObject({ trackingUri: 'http://10.0.0.1:5000' })
  })

  it.each([
    ['http://registry.hokus.ai/api', 'For example: tracking-uri: https://registry.hokus.ai/api/mlflow, or'],
    ['http://mlflow.example/x', 'For example: tracking-uri: https://mlflow.example/x, or'],
  ])('in plain http is answered with the safe one: %s', async (url, example) => {
    expect(await problemsOf({ ...good, 'tracking-uri': url })).toEqual([expect.stringContaining(example)])
  })

  test('in plain http is refused where that is refused', async () => {
    const given = { ...good, 'tracking-uri': 'http://10.0.0.1:5000', 'allow-insecure-http': 'false' }
    expect(await problemsOf(given)).toEqual([expect.stringContaining('or allow-insecure-http: true')])
  })
})

describe('loopback', () => {
  it.each(['localhost', '127.0.0.1', '127.8.9.1', '[::1]'])('%s', (host) =>
    expect(isLoopback(host)).toBe(true),
  )
  it.each([
    '127.0.0.1.example',
    'localhost.example',
    'notlocalhost',
    '10.0.0.1',
    '[::]',
    '[::2]',
    '0.0.0.0',
    '1127.0.0.1',
    '',
  ])('is not %s', (host) => expect(isLoopback(host)).toBe(false))
})

describe('another input', () => {
  it.each([
    ['suites', 'preflight, everything', '"everything" is not a suite; the suites are preflight, '],
    ['suites', 'prefligt', 'did you mean preflight? For example: '],
    ['suites', 'bearer', 'did you mean test_bearer_auth?'],
    ['suites', ' , ', 'names no suite'],
    ['mode', 'readonly', '"readonly" is none of full, read-only; did you mean read-only?'],
    ['platform', 'ml-flow', 'did you mean mlflow?'],
    ['mode', 'dry-run', '"dry-run" is none of full, read-only'],
    ['fail-on', 'error', '"error" is none of fail, warn, never'],
    ['service-id', 'a b', '"a b" is not a service id'],
    ['model-name', 'a/b', '"a/b" is not a model name'],
    ['model-name', 'a:b', '"a:b" is not a model name'],
    ['model-name', 'größe', '"größe" is not a model name'],
    ['model-name', 'x'.repeat(251), 'is not a model name'],
    ['token-id', '-x', '"-x" is not a token id'],
    ['token-id', 'a_b', '"a_b" is not a token id'],
    ['metric', 'a:b', '"a:b" is not a metric name'],
    ['metric', 'a//b', '"a//b" is a path that MLflow would read as another'],
    ['metric', '../a', '"../a" is a path'],
    ['metric', '/a', '"/a" is a path'],
    ['metric', 'a/', '"a/" is a path'],
    ['metric', '.', '"." is a path'],
    ['baseline', 'high', '"high" is not a number'],
    ['baseline', 'NaN', '"NaN" is not a number'],
    ['baseline', '0,85', '"0,85" is not a number'],
    ['baseline', '1e999', 'is too large for a number'],
    ['notify', 'ja', '"ja" is neither true nor false'],
    ['keep', '1', '"1" is neither true nor false'],
    ['allow-insecure-http', 'truth', '"truth" is neither true nor false'],
    ['timeout', '-5', '"-5" is not a number of seconds above 0 and up to 86400'],
    ['timeout', '0', '"0" is not a number of seconds'],
    ['timeout', '86401', '"86401" is not a number of seconds'],
    ['timeout', '5m', '"5m" is not a number of seconds'],
    ['timeout', 'Infinity', '"Infinity" is not a number of seconds'],
    ['request-timeout', '-1', '"-1" is not a number of seconds above 0 and up to 3600'],
    ['concurrency', '0', '"0" is not a whole number from 1 to 128'],
    ['concurrency', '129', '"129" is not a whole number from 1 to 128'],
    ['concurrency', '1.5', '"1.5" is not a whole number from 1 to 128'],
    ['ca-file', '/nowhere/ca.pem', 'ca-file: "/nowhere/ca.pem" does not exist'],
    ['ca-file', tmpdir(), 'is not a regular file'],
    ['model-path', '/nowhere/model', '/nowhere/model does not exist'],
  ] as const)('%s: %s is one problem', async (name, value, text) => {
    const problems = await problemsOf({ ...good, [name]: value })
    expect(problems.length).toBe(1)
    expect(problems[0]).toMatch(new RegExp(`^${name}: `))
    expect(problems[0]).toContain(text)
  })

  it('ca-file without a certificate is refused', async () => {
    const file = join(folder, 'ca.pem')
    await writeFile(file, 'not a certificate')
    expect(await problemsOf({ ...good, 'ca-file': file })).toEqual([
      expect.stringContaining('holds no certificate'),
    ])
  })

  it('model-path without MLmodel is refused', async () => {
    const problems = await problemsOf({ ...good, 'model-path': folder })
    expect(problems).toEqual([expect.stringContaining('has no file MLmodel')])
  })

  it('is quoted in short where it is long', async () => {
    const [problem = ''] = await problemsOf({ ...good, mode: 'x'.repeat(100_000) })
    expect(problem.length).toBeLessThan(600)
    expect(problem).toContain('is none of full, read-only')
  })
})

test.each([
  [['a'], 'one problem'],
  [['a', 'b'], '2 problems'],
])('problems are counted: %j', (problems, counted) => {
  expect(new InputError(problems).message).toContain(`The inputs have ${counted}; nothing was sent.\n  - a`)
})

test('all problems come at once, each named', async () => {
  const bad: RawInputs = {
    'api-key': 'wrong',
    'tracking-uri': 'nowhere',
    'auth-url': 'https://a:b@c.example',
    'api-url': 'http://plain.example',
    'service-id': '!',
    suites: 'one, preflight, two',
    mode: 'x',
    'model-name': 'a/b',
    'token-id': '_',
    metric: ':',
    baseline: 'x',
    'model-path': '/nowhere',
    notify: 'x',
    keep: 'x',
    'fail-on': 'x',
    timeout: '-1',
    'wait-for': '-1',
    'request-timeout': '-1',
    concurrency: '0',
    'ca-file': '/nowhere',
    'allow-insecure-http': 'x',
  }
  const problems = await problemsOf(bad)
  const named = problems.map((problem) => problem.split(':')[0])
  const expected = Object.keys(bad).flatMap((name) => (name === 'suites' ? [name, name] : [name]))
  expect(named.sort()).toEqual(expected.sort())
})
