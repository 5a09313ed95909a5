/** Entries as recorders write them; what a test is about is given in `changes`. */
export interface SampleEntry {
  method?: string
  url?: string
  headers?: { name: string; value: string }[]
  postData?: object
  status?: number
  answerHeaders?: { name: string; value: string }[]
  content?: object
  extra?: object
}

export const registry = 'https://staging.registry.example'
export const search = `${registry}/api/mlflow/api/2.0/mlflow/experiments/search?max_results=1`

export function harEntry(entry: SampleEntry = {}): object {
  return {
    startedDateTime: '2026-03-01T10:00:00.000+01:00',
    time: 42,
    request: {
      method: entry.method ?? 'GET',
      url: entry.url ?? search,
      httpVersion: 'http/2.0',
      cookies: [],
      headers: entry.headers ?? [{ name: 'Authorization', value: 'Bearer some-secret-of-someone' }],
      queryString: [],
      ...(entry.postData ? { postData: entry.postData } : {}),
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: entry.status ?? 200,
      statusText: '',
      httpVersion: 'http/2.0',
      cookies: [],
      headers: entry.answerHeaders ?? [{ name: 'Content-Type', value: 'application/json' }],
      content: entry.content ?? { size: 2, mimeType: 'application/json', text: '{}' },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { blocked: 1, dns: 2, connect: 7, ssl: 4, send: 0, wait: 30, receive: 2 },
    ...entry.extra,
  }
}

export function harText(entries: unknown[], creator = 'WebInspector'): string {
  return JSON.stringify({ log: { version: '1.2', creator: { name: creator, version: '537.36' }, entries } })
}
