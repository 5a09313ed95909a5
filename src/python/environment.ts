import { slipInHeader } from '../inputs/key-slips.ts'

/**
 * What a person's environment does to the stock client that it should not: each is taken out of the client's
 * environment here, and is worth telling, because their own scripts still have it.
 */
const disturbing: Record<string, string> = {
  HOKUSAI_MOCK_MODE: 'makes the Hokusai SDK pretend that everything works',
  HOKUSAI_OPTIONAL_MLFLOW: 'makes the Hokusai SDK go on without a registry',
  MLFLOW_TRACKING_USERNAME: 'is sent in place of the key: a user name wins over MLFLOW_TRACKING_TOKEN',
  MLFLOW_TRACKING_PASSWORD: 'is sent in place of the key, together with MLFLOW_TRACKING_USERNAME',
  MLFLOW_TRACKING_AUTH: 'lets a plug-in decide what is sent in place of the key',
  MLFLOW_TRACKING_AWS_SIGV4: 'signs requests for AWS in place of sending the key',
  MLFLOW_TRACKING_INSECURE_TLS: 'accepts any certificate, so anybody on the way may read the key',
  MLFLOW_REGISTRY_URI: 'sends models elsewhere than runs',
}

/** How long the stock client waits for an answer, and how often it asks again, where nothing says otherwise. */
const usualPatience = { seconds: '120', retries: '7' }

/**
 * Where the stock client of this environment is more or less patient than a verification: how long it waits for an answer
 * and how often it asks again, and which variables say so.
 */
export function tellPatience(env: NodeJS.ProcessEnv): string {
  const set = Object.entries(env).flatMap(([name, value]) =>
    name.startsWith('MLFLOW_HTTP_REQUEST_') && value ? [`${name}=${value}`] : [],
  )
  const seconds = env.MLFLOW_HTTP_REQUEST_TIMEOUT || usualPatience.seconds
  const retries = env.MLFLOW_HTTP_REQUEST_MAX_RETRIES || usualPatience.retries
  const by = set.length > 0 ? ` (${set.join(', ')})` : ''
  return `the stock client of your own scripts waits ${seconds} s for an answer and asks up to ${retries} times more${by}`
}

/** Where Hokusai's SDK tells others of a registration: it is not to tell of one that is removed again. */
const webhooks = ['HOKUSAI_SITE_WEBHOOK_URL', 'HOKUSAI_SITE_WEBHOOK_SECRET', 'WEBHOOK_URL', 'WEBHOOK_SECRET']

/** These only say where the work of somebody's script goes; a verification has its own. */
const replaced = ['MLFLOW_EXPERIMENT_ID', 'MLFLOW_EXPERIMENT_NAME', 'MLFLOW_RUN_ID', 'MLFLOW_RUN_CONTEXT']

export interface Disturbance {
  name: string
  why: string
}

/** What in the caller's environment changes how the stock client behaves. Empty values count as unset. */
export function disturbancesIn(env: NodeJS.ProcessEnv): Disturbance[] {
  const set = Object.entries(disturbing).flatMap(([name, why]) => (env[name] ? [{ name, why }] : []))
  const why = env.MLFLOW_TRACKING_TOKEN ? tokenSlip(env.MLFLOW_TRACKING_TOKEN) : undefined
  return why ? [...set, { name: tokenVariable, why }] : set
}

/** The variable whose value the stock client sends as it is, and which is told of where that is no key. */
export const tokenVariable = 'MLFLOW_TRACKING_TOKEN'

const tokenSlip = (token: string): string | undefined =>
  token.trim() === token ? slipInHeader(`Bearer ${token}`) : 'has white space around the key'

/** One sentence for a report; `disturbancesToldIn` reads it back. */
export const tellDisturbances = (found: readonly Disturbance[]) =>
  found.map(({ name, why }) => `${name} ${why}`).join('; ')

/** What a saved report says that the environment held; of variables alone, not of a login file. */
export function disturbancesToldIn(text: string): Disturbance[] {
  return text.split('; ').flatMap((told) => {
    const [, name, why] = /^([A-Z][A-Z0-9_]*) (.+)$/.exec(told) ?? []
    return name && why ? [{ name, why }] : []
  })
}

/** The environment for a stock client that asks `trackingUri` with this key, and nothing else's way. */
export function clientEnvironment(
  env: NodeJS.ProcessEnv,
  given: { trackingUri: string; apiKey: string; requestTimeoutMs: number; netrc: string },
): NodeJS.ProcessEnv {
  const left = [...Object.keys(disturbing), ...replaced, ...webhooks]
  const kept = Object.entries(env).filter(([name]) => !left.includes(name))
  const seconds = String(Math.ceil(given.requestTimeoutMs / 1000))
  return {
    ...Object.fromEntries(kept),
    MLFLOW_TRACKING_URI: given.trackingUri,
    MLFLOW_TRACKING_TOKEN: given.apiKey,
    HOKUSAI_API_KEY: given.apiKey,
    // An empty file: `requests` prefers an entry of ~/.netrc to the token.
    NETRC: given.netrc,
    // The stock client waits 120 s and tries 8 times, which a verification cannot.
    MLFLOW_HTTP_REQUEST_TIMEOUT: env.MLFLOW_HTTP_REQUEST_TIMEOUT ?? seconds,
    MLFLOW_HTTP_REQUEST_MAX_RETRIES: env.MLFLOW_HTTP_REQUEST_MAX_RETRIES ?? '2',
    MLFLOW_DISABLE_TELEMETRY: 'true',
    NO_PROXY: [env.NO_PROXY ?? env.no_proxy, '127.0.0.1'].filter(Boolean).join(','),
    no_proxy: [env.no_proxy ?? env.NO_PROXY, '127.0.0.1'].filter(Boolean).join(','),
    PYTHONUNBUFFERED: '1',
    PYTHONIOENCODING: 'utf-8',
  }
}
