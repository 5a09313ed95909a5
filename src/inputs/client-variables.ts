import { type Raw, spelled } from './input.ts'
import { originOf, type Writing } from './read-inputs.ts'
import { verification } from './shared-inputs.ts'

/** The variables by which MLflow's Python client is told whom to trust, those that win first. */
const trustVariables = [
  'MLFLOW_TRACKING_SERVER_CERT_PATH',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'SSL_CERT_FILE',
]

/** Where connections are secured otherwise than by this machine's own settings, and who said so. */
export interface TlsSources {
  caFile?: { path: string; from: string }
  clientCertFile?: { path: string; from: string }
  /** Set where the environment asks for certificates not to be checked, which is not done. */
  insecure?: boolean
}

/** Which certificates are used besides the usual ones, so that nobody wonders why it works here and not there. */
export function tellTls({ caFile, clientCertFile }: TlsSources): string | undefined {
  const taken = [
    ...(caFile ? [`trusts ${caFile.path} too, by ${caFile.from}`] : []),
    ...(clientCertFile ? [`shows the certificate in ${clientCertFile.path}, by ${clientCertFile.from}`] : []),
  ]
  return taken.length > 0 ? taken.join('; ') : undefined
}

export const insecureRefused =
  'MLFLOW_TRACKING_INSECURE_TLS is not followed: to whom a key goes whose certificate nobody checked, nobody knows. Trust the server’s own CA instead, with ca-file'

/**
 * The certificates to trust and to show: the inputs', else those that the standard client's variables name, so that
 * a job which works with that client is verified the way it works.
 */
export async function tlsFiles(
  given: Raw<typeof verification>,
  writing: Writing,
  env: NodeJS.ProcessEnv,
): Promise<{ files: { caFile?: string; clientCertFile?: string }; sources: TlsSources; problems: string[] }> {
  const problems: string[] = []
  const find = async (name: 'ca-file' | 'client-cert-file', variables: readonly string[]) => {
    const path = given[name]?.trim()
    // An input is checked with the others.
    if (path) return { path, from: spelled(name, verification[name], originOf(writing, name)) }
    const from = variables.find((one) => (env[one] ?? '').trim() !== '')
    if (from === undefined) return undefined
    const named = { path: (env[from] ?? '').trim(), from }
    const reading = await verification[name].read(named.path)
    if ('value' in reading) return named
    // Python's own libraries pass over a system's list that is not there.
    if (from !== 'SSL_CERT_FILE') problems.push(`${from}: ${reading.problems[0]}`)
    return undefined
  }
  const caFile = await find('ca-file', trustVariables)
  const clientCertFile = await find('client-cert-file', ['MLFLOW_TRACKING_CLIENT_CERT_PATH'])
  const insecure = /^(1|true)$/i.test(env.MLFLOW_TRACKING_INSECURE_TLS ?? '')
  return {
    files: {
      ...(caFile && { caFile: caFile.path }),
      ...(clientCertFile && { clientCertFile: clientCertFile.path }),
    },
    sources: {
      ...(caFile && { caFile }),
      ...(clientCertFile && { clientCertFile }),
      ...(insecure && { insecure }),
    },
    problems,
  }
}
