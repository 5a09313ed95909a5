import { proxyProblems } from '../http/proxies.ts'
import { once } from '../once.ts'
import { isHokusaiHost } from '../platform/contract.ts'
import { isLoopback } from '../schema/identity.ts'
import { hokusaiKeyProblem, keyMistake } from './api-key.ts'
import { tlsFiles } from './client-variables.ts'
import { type Raw, spelled, type Values, written } from './input.ts'
import { originOf, readInputs, redactorOf, throwProblems, type Writing } from './read-inputs.ts'
import type { Settings } from './settings.ts'
import { verification } from './shared-inputs.ts'

export type RawInputs = Raw<typeof verification>
type Name = keyof typeof verification
type Parsed = Values<typeof verification>

interface ReadOptions extends Partial<Writing> {
  env?: NodeJS.ProcessEnv
  /** Problems found elsewhere, so that all are told at once. */
  problems?: readonly string[]
}

/**
 * Settings from what the caller gave.
 * @throws InputError naming every problem, what was given (never the key) and a valid example
 */
export async function readSettings(given: RawInputs, options: ReadOptions = {}): Promise<Settings> {
  const { env = {}, usual = 'input', origins = {}, problems: others = [] } = options
  const writing = { usual, origins }
  const redact = once(() => redactorOf(verification, given))
  const { values, problems } = await readInputs(verification, given, writing)
  const between = problemsBetween(values, writing, env).map((one) => redact()(one))
  const tls = await tlsFiles(given, writing, env)
  throwProblems([...others, ...problems, ...between, ...tls.problems, ...proxyProblems(env)])
  const parsed = { ...values, ...tls.files } as Parsed
  return {
    ...parsed,
    tls: tls.sources,
    sources: sourcesOf(parsed, writing),
    warnings: { key: aroundKey(given, writing), addresses: ofTwoPlatforms(parsed, writing) },
  }
}

/** What only shows when inputs are held against each other; works on those that are right by themselves. */
function problemsBetween(parsed: Partial<Parsed>, writing: Writing, env: NodeJS.ProcessEnv): string[] {
  const name = (one: Name) => spelled(one, verification[one], originOf(writing, one))
  const say = (one: Name, value?: string) => written(one, verification[one], originOf(writing, one), value)
  const { trackingUri, authUrl, apiUrl, apiKey = '', platform } = parsed
  const addresses = { 'tracking-uri': trackingUri, 'auth-url': authUrl, 'api-url': apiUrl }
  const urls = Object.entries(addresses).flatMap(([one, address]) =>
    address === undefined ? [] : [{ name: one as keyof typeof addresses, url: new URL(address) }],
  )
  const problems = urls
    .filter(({ url }) => url.protocol === 'http:' && !isLoopback(url.hostname) && !parsed.allowInsecureHttp)
    .map(({ name: one, url }) => {
      const path = url.pathname === '/' ? '' : url.pathname
      const safe = isHokusaiHost(url.hostname) ? verification[one].default : `https://${url.host}${path}`
      return `${name(one)}: plain http to ${url.host} would send the key in clear. For example: ${say(one, safe)}, or ${say('allow-insecure-http', 'true')} inside a trusted network`
    })
  const registry = urls.find((one) => one.name === 'tracking-uri')
  const elsewhere = registry !== undefined && !isHokusaiHost(registry.url.hostname)
  const aside = elsewhere ? `; for an MLflow server that is not Hokusai's: ${say('platform', 'mlflow')}` : ''
  const keyProblem = problemWithKey(apiKey, platform, aside)
  const example = say('api-key')
  if (apiKey === '' && platform !== 'mlflow') problems.push(missingKey(writing.usual, env))
  else if (keyProblem) problems.push(`${name('api-key')}: ${keyProblem}. For example: ${example}`)
  const environment = /^hk_(test|dev)_/.exec(apiKey)?.[1]
  const production = urls.find(({ url }) => isHokusaiHost(url.hostname))
  if (environment && production && !keyProblem) {
    problems.push(
      `${name('api-key')}: is a key of the ${environment} environment (hk_${environment}_…), but ${name(production.name)} is production (${production.url.host}). For example: ${example} with a key that starts with hk_live_`,
    )
  }
  return problems
}

function problemWithKey(key: string, platform: string | undefined, aside: string): string | undefined {
  const mistake = keyMistake(key)
  if (mistake || platform === 'mlflow') return mistake
  const problem = hokusaiKeyProblem(key)
  return problem && `${problem}${aside}`
}

/** Where to put the key, in words of the program that lacks it. */
function missingKey(usual: Writing['usual'], env: NodeJS.ProcessEnv): string {
  const holds = (name: string) => (env[name] ?? '').trim() !== ''
  const token = 'MLFLOW_TRACKING_TOKEN'
  if (usual !== 'input') {
    return holds(token)
      ? `HOKUSAI_API_KEY: is missing or empty. ${token} is set; if it holds the key, hand it over. For example: export HOKUSAI_API_KEY="$${token}"`
      : 'HOKUSAI_API_KEY: is missing or empty: the key, made in the settings page of the site, is read from this environment variable, never from a flag. For example: export HOKUSAI_API_KEY=hk_live_…'
  }
  const seen = ['HOKUSAI_API_KEY', token].find(holds)
  const unread = seen ? ` The job's environment has ${seen}, which the action does not read.` : ''
  return `api-key: is missing or empty. Store the key as a secret of the repository (Settings, Secrets and variables, Actions) and hand it over; one of an environment needs environment: in the job, and a reusable workflow secrets: inherit.${unread} For example: ${written('api-key', verification['api-key'], 'input')}`
}

const originWords = { input: 'input', flag: 'flag', variable: 'environment' } as const

/** Where each part of the target came from, as the caller knows it. */
function sourcesOf(parsed: Parsed, writing: Writing): Settings['sources'] {
  const source = (one: Name, value: string) => {
    const input = verification[one]
    if ('default' in input && value === input.default) return 'default'
    const origin = originOf(writing, one)
    return `${originWords[origin]} ${spelled(one, input, origin)}`
  }
  return {
    trackingUri: source('tracking-uri', parsed.trackingUri),
    authUrl: source('auth-url', parsed.authUrl),
    apiUrl: source('api-url', parsed.apiUrl),
    serviceId: source('service-id', parsed.serviceId),
  }
}

function aroundKey(given: RawInputs, writing: Writing): string | undefined {
  const key = given['api-key'] ?? ''
  if (key === key.trim()) return undefined
  const name = spelled('api-key', verification['api-key'], originOf(writing, 'api-key'))
  return `${name}: has whitespace around it, which was removed; services refuse such a key, so store it again without it`
}

/** Where one address is given, the others stay at production, and what they say is of another platform. */
function ofTwoPlatforms(parsed: Parsed, writing: Writing): string | undefined {
  const all = { 'tracking-uri': parsed.trackingUri, 'auth-url': parsed.authUrl, 'api-url': parsed.apiUrl }
  const names = Object.keys(all) as (keyof typeof all)[]
  const left = names.filter((one) => isHokusaiHost(new URL(all[one]).hostname))
  if (parsed.platform === 'mlflow' || left.length === 0 || left.length === names.length) return undefined
  const say = (some: typeof names) =>
    some.map((one) => `${spelled(one, verification[one], originOf(writing, one))} ${all[one]}`).join(', ')
  const given = names.filter((one) => !left.includes(one))
  return `${say(left)}: production, but not ${say(given)}; a platform of its own needs all three addresses`
}
