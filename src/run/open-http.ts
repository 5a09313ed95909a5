import { createHttpClient, type HttpClient } from '../http/client.ts'
import type { Recorder } from '../http/recorder.ts'
import type { Backoff } from '../http/retry-policy.ts'
import type { Settings } from '../inputs/settings.ts'
import type { Redactor } from '../redaction/redact.ts'
import { toolName, version } from '../version.ts'

/** The HTTP client of one run; `runId` starts every X-Request-Id. Close it when the run is over. */
export function openHttp(
  { requestTimeoutMs, concurrency, caFile, clientCertFile }: Settings,
  parts: { redact: Redactor; env: NodeJS.ProcessEnv; recorder: Recorder; runId: string; backoff?: Backoff },
): HttpClient {
  return createHttpClient({
    ...parts,
    requestTimeoutMs,
    connections: concurrency,
    userAgent: `${toolName}/${version}`,
    caFile,
    clientCertFile,
  })
}
