import { X509Certificate } from 'node:crypto'
import { posix } from 'node:path'
import { z } from 'zod'
import { FileProblem, shownPath } from '../files/problem.ts'
import { certificateLimit, readRegularFile } from '../files/read.ts'
import { createRedactor } from '../http/redact.ts'
import { suiteNames } from '../schema/report.ts'
import { failOnChoices, type Settings } from './settings.ts'

/** What the caller gave, by input name. Absent and empty mean the same: GitHub passes '' for both. */
export type RawInputs = Partial<Record<InputName, string | undefined>>
export type InputName = keyof typeof definitions

/** Every problem with the inputs at once. Nothing has been sent when this is thrown. */
export class InputError extends Error {
  override name = 'InputError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
    super(`The inputs have ${count}; nothing was sent.\n${problems.map((one) => `  - ${one}`).join('\n')}`)
    this.problems = problems
  }
}

const quoted = (issue: { input?: unknown }) => JSON.stringify(String(issue.input))

/** A string in which `problemOf` finds nothing wrong; it finds one problem at most, the first that matters. */
const checked = (problemOf: (given: string) => string | undefined) =>
  z
    .string({ error: 'is missing or empty' })
    .trim()
    .superRefine((given, context) => {
      const message = problemOf(given)
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    })

function keyProblem(key: string): string | undefined {
  if (/\s/.test(key)) return 'has whitespace inside: it was probably cut or joined when it was copied'
  if (!/^hk_(live|test|dev)_/.test(key)) return 'does not start with hk_live_, hk_test_ or hk_dev_'
  if (!/^hk_[a-z]+_[A-Za-z0-9_-]{8,}$/.test(key))
    return 'goes on with too few or with other characters than letters, digits, - and _'
  return undefined
}

const Url = checked(urlProblem).transform((given) => {
  if (!URL.canParse(given)) return given
  const { origin, pathname } = new URL(given)
  return `${origin}${pathname}`.replace(/\/+$/, '')
})

function urlProblem(given: string): string | undefined {
  if (!URL.canParse(given)) return `${JSON.stringify(given)} is not a URL`
  const url = new URL(given)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `${JSON.stringify(given)} starts with neither https:// nor http://`
  if (url.username !== '' || url.password !== '')
    return `${JSON.stringify(`${url.protocol}//…@${url.host}`)} carries credentials; the key goes into api-key only`
  if (url.search !== '' || url.hash !== '')
    return `has a query or fragment after ${url.origin}${url.pathname}`
  return undefined
}

const Flag = z
  .string()
  .trim()
  .toLowerCase()
  .refine((given) => given === 'true' || given === 'false', {
    error: (issue) => `${quoted(issue)} is neither true nor false`,
  })
  .transform((given) => given === 'true')

const seconds = (limit: number) =>
  z
    .string()
    .trim()
    .refine((given) => /^\d+(\.\d+)?$/.test(given) && Number(given) > 0 && Number(given) <= limit, {
      error: (issue) => `${quoted(issue)} is not a number of seconds above 0 and up to ${limit}`,
    })
    .transform((given) => Number(given) * 1000)

const oneOf = <const Choice extends string>(choices: readonly Choice[]) =>
  z
    .string()
    .trim()
    .refine((given): given is Choice => choices.includes(given as Choice), {
      error: (issue) => `${quoted(issue)} is none of ${choices.join(', ')}`,
    })

const matching = (pattern: RegExp, what: string) =>
  z
    .string()
    .trim()
    .regex(pattern, { error: (issue) => `${quoted(issue)} is not ${what}`, abort: true })

/** MLflow refuses a metric whose name, read as a path, has a shorter way to say it or leaves its folder. */
const isPlainPath = (name: string) => posix.normalize(name) === name && !/^(\.$|\.\.|\/)|\/$/.test(name)

const Suites = z
  .string()
  .transform((given) => given.split(/[\s,]+/).filter((name) => name !== ''))
  .pipe(
    z.array(
      z.enum(suiteNames, {
        error: (issue) => `${quoted(issue)} is not a suite; the suites are ${suiteNames.join(', ')}`,
      }),
    ),
  )
  .refine((names) => names.length > 0, { error: 'names no suite' })

/** Every input with its check, its default and an example that would be accepted. */
const definitions = {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: workflow syntax, shown as it is
  'api-key': { schema: checked(keyProblem), example: 'api-key: ${{ secrets.HOKUSAI_API_KEY }}' },
  'tracking-uri': {
    schema: Url.default('https://registry.hokus.ai/api/mlflow'),
    example: 'tracking-uri: https://registry.hokus.ai/api/mlflow',
  },
  'auth-url': { schema: Url.default('https://auth.hokus.ai'), example: 'auth-url: https://auth.hokus.ai' },
  'api-url': { schema: Url.default('https://api.hokus.ai'), example: 'api-url: https://api.hokus.ai' },
  'service-id': {
    schema: matching(/^[A-Za-z0-9._-]{1,64}$/, 'a service id').default('platform'),
    example: 'service-id: platform',
  },
  suites: {
    schema: Suites.default([...suiteNames]),
    example: `suites: ${suiteNames.slice(0, 2).join(', ')}`,
  },
  mode: { schema: oneOf(['full', 'read-only']).default('full'), example: 'mode: read-only' },
  'model-name': {
    schema: matching(
      /^[A-Za-z0-9_.-][A-Za-z0-9 _.-]{0,249}$/,
      'a model name of letters, digits, space, . _ and -',
    ).optional(),
    example: 'model-name: churn-classifier',
  },
  'token-id': {
    schema: matching(/^(?!-)[A-Za-z0-9-]{1,64}(?<!-)$/, 'a token id of letters, digits and inner hyphens')
      .transform((given) => given.toUpperCase())
      .default('VERIFY-REGISTRATION'),
    example: 'token-id: XRAY',
  },
  metric: {
    schema: matching(/^[A-Za-z0-9_. /-]{1,250}$/, 'a metric name')
      .refine(isPlainPath, {
        error: (issue) => `${quoted(issue)} is a path that MLflow would read as another`,
      })
      .default('accuracy'),
    example: 'metric: accuracy',
  },
  baseline: {
    schema: matching(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, 'a number')
      .transform(Number)
      .refine(Number.isFinite, { error: 'is too large for a number' })
      .optional(),
    example: 'baseline: 0.85',
  },
  'model-path': { schema: z.string().trim().optional(), example: 'model-path: ./model' },
  notify: { schema: Flag.default(false), example: 'notify: true' },
  keep: { schema: Flag.default(false), example: 'keep: true' },
  'fail-on': { schema: oneOf(failOnChoices).default('fail'), example: 'fail-on: warn' },
  timeout: { schema: seconds(86_400).default(300_000), example: 'timeout: 300' },
  'request-timeout': { schema: seconds(3_600).default(10_000), example: 'request-timeout: 10' },
  concurrency: {
    schema: matching(/^([1-9]|[1-9]\d|1[01]\d|12[0-8])$/, 'a whole number from 1 to 128')
      .transform(Number)
      .default(32),
    example: 'concurrency: 32',
  },
  'ca-file': { schema: z.string().trim().optional(), example: 'ca-file: ./company-ca.pem' },
  'allow-insecure-http': { schema: Flag.default(false), example: 'allow-insecure-http: true' },
  'report-dir': {
    schema: z.string().trim().default('verification-report'),
    example: 'report-dir: verification-report',
  },
} as const

export const inputNames = Object.keys(definitions) as InputName[]

type Parsed = { [Name in InputName]: z.output<(typeof definitions)[Name]['schema']> }

/**
 * Settings from what the caller gave; `otherProblems` join its own, so that all are told at once.
 * @throws InputError naming every problem, what was given (never the key) and a valid example
 */
export async function readSettings(
  given: RawInputs,
  otherProblems: readonly string[] = [],
): Promise<Settings> {
  // Whatever input the key was put in by mistake, no message quotes it.
  const redact = createRedactor({ 'api-key': given['api-key']?.trim() ?? '' })
  const problem = (name: InputName, message: string, example: string) =>
    `${name}: ${shortened(redact(message))}. For example: ${example}`
  const problems = [...otherProblems]
  const parsed: Partial<Record<InputName, unknown>> = {}
  for (const [name, { schema, example }] of Object.entries(definitions) as [
    InputName,
    (typeof definitions)[InputName],
  ][]) {
    const raw = given[name]
    const result = schema.safeParse(raw?.trim() === '' ? undefined : raw)
    if (result.success) parsed[name] = result.data
    else problems.push(...result.error.issues.map(({ message }) => problem(name, message, example)))
  }
  problems.push(...problemsBetween(parsed as Partial<Parsed>).map(redact))
  problems.push(...(await problemsOnDisk(parsed as Partial<Parsed>)).map(redact))
  if (problems.length > 0) throw new InputError(problems)
  return toSettings(parsed as Parsed, given['api-key'] ?? '')
}

/** What only shows when inputs are held against each other; works on those that are right by themselves. */
function problemsBetween(parsed: Partial<Parsed>): string[] {
  const urls = (['tracking-uri', 'auth-url', 'api-url'] as const).flatMap((name) => {
    const url = parsed[name]
    return url === undefined ? [] : [{ name, url: new URL(url) }]
  })
  const problems: string[] = []
  for (const { name, url } of urls) {
    if (url.protocol === 'http:' && !isLoopback(url.hostname) && !parsed['allow-insecure-http']) {
      const safe = `https://${url.host}${url.pathname === '/' ? '' : url.pathname}`
      problems.push(
        `${name}: plain http to ${url.host} would send the key in clear. For example: ${name}: ${safe}, or allow-insecure-http: true inside a trusted network`,
      )
    }
  }
  const environment = /^hk_(test|dev)_/.exec(parsed['api-key'] ?? '')?.[1]
  const production = urls.find(({ url }) => url.hostname === 'hokus.ai' || url.hostname.endsWith('.hokus.ai'))
  if (environment && production) {
    problems.push(
      `api-key: is a key of the ${environment} environment (hk_${environment}_…), but ${production.name} is production (${production.url.host}). For example: ${definitions['api-key'].example} with a key that starts with hk_live_`,
    )
  }
  return problems
}

/** What only a look at the files shows. */
async function problemsOnDisk(parsed: Partial<Parsed>): Promise<string[]> {
  const problems: string[] = []
  const caFile = parsed['ca-file']
  const caProblem = caFile && caFileProblem(caFile)
  if (caProblem) problems.push(`ca-file: ${caProblem}. For example: ${definitions['ca-file'].example}`)
  const directory = parsed['model-path']
  if (directory) {
    const { readModelDirectory } = await import('../model/user-model.ts')
    const model = await readModelDirectory(directory)
    problems.push(
      ...model.problems.map((one) => `model-path: ${one} For example: ${definitions['model-path'].example}`),
    )
  }
  return problems
}

function caFileProblem(path: string): string | undefined {
  try {
    new X509Certificate(
      readRegularFile(path, { maxBytes: certificateLimit, links: 'follow' }).toString('utf8'),
    )
    return undefined
  } catch (error) {
    if (error instanceof FileProblem) return error.message
    return `${shownPath(path)} holds no certificate in PEM form`
  }
}

/** True for hosts that never leave the machine, where plain http gives nothing away. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
}

/** A message without the middle of an overlong quotation. */
const shortened = (text: string) => (text.length <= 400 ? text : `${text.slice(0, 200)}…${text.slice(-200)}`)

function toSettings(parsed: Parsed, rawKey: string): Settings {
  const warnings: string[] = []
  if (rawKey !== rawKey.trim()) {
    warnings.push(
      'api-key: has whitespace around it, which was removed; services refuse such a key, so mend the secret',
    )
  }
  const optional = {
    modelName: parsed['model-name'],
    baseline: parsed.baseline,
    modelPath: parsed['model-path'],
    caFile: parsed['ca-file'],
  }
  return {
    apiKey: parsed['api-key'],
    trackingUri: parsed['tracking-uri'],
    authUrl: parsed['auth-url'],
    apiUrl: parsed['api-url'],
    serviceId: parsed['service-id'],
    suites: parsed.suites,
    mode: parsed.mode,
    tokenId: parsed['token-id'],
    metric: parsed.metric,
    notify: parsed.notify,
    keep: parsed.keep,
    failOn: parsed['fail-on'],
    timeoutMs: parsed.timeout,
    requestTimeoutMs: parsed['request-timeout'],
    concurrency: parsed.concurrency,
    reportDir: parsed['report-dir'],
    warnings,
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<Settings>),
  }
}
