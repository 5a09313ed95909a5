import { resolve } from 'node:path'
import type { Settings } from '../inputs/settings.ts'
import { disturbancesIn } from '../python/environment.ts'
import { shellQuoted } from '../text/shell-word.ts'

type Verified = Pick<Settings, 'trackingUri'> & Partial<Pick<Settings, 'caFile' | 'clientCertFile'>>

/** What MLflow's client and Hokusai's SDK read. Two hold the key: whoever is given them can register in its name. */
export function clientVariables(settings: Verified & Pick<Settings, 'apiKey'>): Record<string, string> {
  const { trackingUri, apiKey } = settings
  return {
    MLFLOW_TRACKING_URI: trackingUri,
    MLFLOW_TRACKING_TOKEN: apiKey,
    HOKUSAI_API_KEY: apiKey,
    ...certificates(settings),
  }
}

/** By absolute path, since clients may run in another folder. */
function certificates({ caFile, clientCertFile }: Verified): Record<string, string> {
  return {
    ...(caFile && { MLFLOW_TRACKING_SERVER_CERT_PATH: resolve(caFile) }),
    ...(clientCertFile && { MLFLOW_TRACKING_CLIENT_CERT_PATH: resolve(clientCertFile) }),
  }
}

/**
 * Lines for a POSIX shell to evaluate. They do not hold the key but read it from where this program had it, so that it
 * stands in no log and no history.
 */
export function shellLines(settings: Verified, env: NodeJS.ProcessEnv): string[] {
  const unset = disturbancesIn(env).map(({ name }) => name)
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's parameter
  const key = '"${HOKUSAI_API_KEY:?is not set}"'
  // Verified without the white space around it, which a service would refuse.
  const hasSpace = /\s/.test(env.HOKUSAI_API_KEY ?? '')
  return [
    ...(unset.length > 0 ? [`unset ${unset.join(' ')}`] : []),
    `export MLFLOW_TRACKING_URI=${shellQuoted(settings.trackingUri)}`,
    `export HOKUSAI_API_KEY=${hasSpace ? `"$(printf %s ${key} | tr -d '[:space:]')"` : key}`,
    'export MLFLOW_TRACKING_TOKEN="$HOKUSAI_API_KEY"',
    ...Object.entries(certificates(settings)).map(([name, path]) => `export ${name}=${shellQuoted(path)}`),
  ]
}
