import type { Exchange } from '../../src/schema/report.ts'

const base = 'https://registry.example/api/mlflow/api/2.0'
/** How many were made; their ids are `e1` and so on. */
export let count = 0

export interface Sample {
  method?: string
  path: string
  headers?: Record<string, string>
  sent?: object
  status?: number
  answer?: string
  /** Why no answer came. */
  error?: string
}

/** One recorded request, as the stock client sends it, and its answer; without a status none came. An empty header is none. */
export function exchange({
  method = 'POST',
  path,
  headers = {},
  sent,
  status,
  answer = '{}',
  error = 'RESET',
}: Sample): Exchange {
  count += 1
  const all = { authorization: 'Bearer ***api-key***', ...headers }
  const text = sent === undefined ? undefined : JSON.stringify(sent)
  return {
    id: `e${count}`,
    checkId: 'record',
    startedAt: new Date(count).toISOString(),
    attempt: 1,
    request: {
      method,
      url: new URL(path, `${base}/`).href,
      headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
      ...(text === undefined ? {} : { body: { text, bytes: text.length, sha256: text, truncated: false } }),
    },
    ...(status === undefined
      ? { error: { code: error, message: error.toLowerCase() } }
      : {
          response: { status, headers: {}, body: { text: answer, bytes: answer.length, truncated: false } },
        }),
    timings: { totalMs: 1 },
  }
}
