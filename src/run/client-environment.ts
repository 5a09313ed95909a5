import type { Settings } from '../inputs/settings.ts'
import { disturbancesIn } from '../python/environment.ts'

/** What MLflow's client and Hokusai's SDK read. Two hold the key: whoever is given them can register in its name. */
export function clientVariables({ trackingUri, apiKey }: Pick<Settings, 'trackingUri' | 'apiKey'>) {
  return { MLFLOW_TRACKING_URI: trackingUri, MLFLOW_TRACKING_TOKEN: apiKey, HOKUSAI_API_KEY: apiKey }
}

/**
 * Lines for a POSIX shell to evaluate. They do not hold the key but read it from where this program had it, so that it
 * stands in no log and no history.
 */
export function shellLines({ trackingUri }: Pick<Settings, 'trackingUri'>, env: NodeJS.ProcessEnv): string[] {
  const unset = disturbancesIn(env).map(({ name }) => name)
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's parameter
  const key = '"${HOKUSAI_API_KEY:?is not set}"'
  // Verified without the white space around it, which a service would refuse.
  const hasSpace = /\s/.test(env.HOKUSAI_API_KEY ?? '')
  return [
    ...(unset.length > 0 ? [`unset ${unset.join(' ')}`] : []),
    `export MLFLOW_TRACKING_URI=${quoted(trackingUri)}`,
    `export HOKUSAI_API_KEY=${hasSpace ? `"$(printf %s ${key} | tr -d '[:space:]')"` : key}`,
    'export MLFLOW_TRACKING_TOKEN="$HOKUSAI_API_KEY"',
  ]
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
