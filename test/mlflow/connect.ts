import { createHttpClient, type HttpOptions } from '../../src/http/client.ts'
import { createRecorder, type Recorder } from '../../src/http/recorder.ts'
import type { MlflowApi } from '../../src/mlflow/api.ts'
import { createRedactor } from '../../src/redaction/redact.ts'

/** Invented; sent in both forms the platform knows, so that a test can look for it where it must not go. */
export const inventedKey = 'hk_live_Zq3vT8mKp1Wc6RxB0nYd5LsHg2JfUa94'

export interface Connected {
  api: MlflowApi
  recorder: Recorder
  close(): Promise<void>
}

/** The product's own client on one server, as a run of it would use it. */
export function connect(
  trackingUri: string,
  prefix: MlflowApi['prefix'] = '/api',
  options: Pick<HttpOptions, 'backoff'> = {},
): Connected {
  const recorder = createRecorder()
  const client = createHttpClient({
    redact: createRedactor({ API_KEY: inventedKey }),
    recorder,
    requestTimeoutMs: 60_000,
    runId: 'test',
    userAgent: 'verify-registration-test',
    connections: 8,
    env: {},
    ...options,
  })
  const signal = new AbortController().signal
  const api: MlflowApi = {
    trackingUri,
    prefix,
    headers: { authorization: `Bearer ${inventedKey}`, 'x-api-key': inventedKey },
    send: (request) => client.send(request, { checkId: 'test', signal }),
  }
  return { api, recorder, close: client.close }
}
