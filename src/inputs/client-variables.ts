import { type Raw, spelled } from './input.ts'
import { certificateFile, clientCertificate } from './on-disk.ts'
import { originOf, type Writing } from './read-inputs.ts'
import { verification } from './shared-inputs.ts'

/** The variables by which MLflow's Python client is told whom to trust, those that win first. */
const trustVariables = [
  'MLFLOW_TRACKING_SERVER_CERT_PATH',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'SSL_CERT_FILE',
]
const certificateVariable = 'MLFLOW_TRACKING_CLIENT_CERT_PATH'

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

interface TlsFiles {
  files: { caFile?: string; clientCertFile?: string }
  sources: TlsSources
  problems: string[]
}

/**
 * The certificates to trust and to show: the inputs', else those that the standard client's variables name, so that
 * a job which works with that client is verified the way it works.
 */
export async function tlsFiles(
  given: Raw<typeof verification>,
  writing: Writing,
  env: NodeJS.ProcessEnv,
): Promise<TlsFiles> {
  const ca = fromInput(given, writing, 'ca-file') ?? fromVariables(env, trustVariables)
  const certificate =
    fromInput(given, writing, 'client-cert-file') ?? fromVariables(env, [certificateVariable])
  const problems: string[] = []
  const usable = async (one: Named | undefined, schema: typeof certificateFile.schema) => {
    if (!one || one.checked) return one
    const { error } = await schema.safeParseAsync(one.path)
    if (!error) return one
    // Python's own libraries pass over a system's list that is not there.
    if (one.from !== 'SSL_CERT_FILE') problems.push(`${one.from}: ${error.issues[0]?.message}`)
    return undefined
  }
  const caFile = await usable(ca, certificateFile.schema)
  const clientCertFile = await usable(certificate, clientCertificate.schema)
  const insecure = /^(1|true)$/i.test(env.MLFLOW_TRACKING_INSECURE_TLS ?? '')
  return {
    files: {
      ...(caFile && { caFile: caFile.path }),
      ...(clientCertFile && { clientCertFile: clientCertFile.path }),
    },
    sources: {
      ...(caFile && { caFile: { path: caFile.path, from: caFile.from } }),
      ...(clientCertFile && { clientCertFile: { path: clientCertFile.path, from: clientCertFile.from } }),
      ...(insecure && { insecure }),
    },
    problems,
  }
}

interface Named {
  path: string
  from: string
  /** True for an input, which is checked with the others. */
  checked: boolean
}

function fromInput(
  given: Raw<typeof verification>,
  writing: Writing,
  name: 'ca-file' | 'client-cert-file',
): Named | undefined {
  const path = given[name]?.trim()
  return path
    ? { path, from: spelled(name, verification[name], originOf(writing, name)), checked: true }
    : undefined
}

function fromVariables(env: NodeJS.ProcessEnv, names: readonly string[]): Named | undefined {
  const from = names.find((name) => (env[name] ?? '').trim() !== '')
  return from === undefined ? undefined : { path: (env[from] ?? '').trim(), from, checked: false }
}
