import type { Target } from '../schema/report.ts'

/**
 * The command's environment: whatever variable holds an address at one of the target's hosts holds the relay's
 * instead, whichever name it has, and `MLFLOW_TRACKING_URI` always does. Proxies are not asked for the relay.
 */
export function environmentThrough(
  env: NodeJS.ProcessEnv,
  { trackingUri, authUrl, apiUrl }: Pick<Target, 'trackingUri' | 'authUrl' | 'apiUrl'>,
  addressOf: (url: string) => string,
): NodeJS.ProcessEnv {
  const origins = new Set([trackingUri, authUrl, apiUrl].map((url) => new URL(url).origin))
  const relayed = Object.entries(env).map(([name, value]) => [name, replaced(value, origins, addressOf)])
  const noProxy = [env.no_proxy ?? env.NO_PROXY, '127.0.0.1'].filter(Boolean).join(',')
  return {
    ...Object.fromEntries(relayed),
    MLFLOW_TRACKING_URI: addressOf(asGiven(env.MLFLOW_TRACKING_URI, trackingUri)),
    NO_PROXY: noProxy,
    no_proxy: noProxy,
  }
}

/** With the slash at its end that it has in the environment: a client that doubles it is to be seen doing so. */
function asGiven(given: string | undefined, trackingUri: string): string {
  return given?.replace(/\/+$/, '') === trackingUri ? given : trackingUri
}

function replaced(
  value: string | undefined,
  origins: ReadonlySet<string>,
  addressOf: (url: string) => string,
): string | undefined {
  if (!value || !/^https?:\/\//i.test(value) || !URL.canParse(value)) return value
  return origins.has(new URL(value).origin) ? addressOf(value) : value
}
