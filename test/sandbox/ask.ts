import http from 'node:http'
import type { Sandbox } from '../../src/sandbox/sandbox.ts'

export interface Answer {
  status: number
  /** Content type without parameters. */
  type: string
  text: string
  headers: http.IncomingHttpHeaders
  /** How often a header occurs; Node merges repeated ones in `headers`. */
  count(name: string): number
}

export interface Question {
  method?: string
  headers?: Record<string, string>
  /** Sent as JSON unless it is bytes. */
  body?: unknown
}

/** One request on a connection of its own; rejects when the connection breaks. */
export function ask(url: string, { method, headers, body }: Question = {}): Promise<Answer> {
  const bytes = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  const json = body !== undefined && !Buffer.isBuffer(body) ? { 'content-type': 'application/json' } : {}
  const length = bytes === undefined ? {} : { 'content-length': String((bytes as Buffer).length) }
  return new Promise((resolve, reject) => {
    const request = http.request(url, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      agent: false,
      headers: { ...json, ...length, ...headers },
    })
    request.once('error', reject)
    request.once('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const names = response.rawHeaders.filter((_, index) => index % 2 === 0)
        resolve({
          status: response.statusCode ?? 0,
          type: (response.headers['content-type'] ?? '').split(';')[0] ?? '',
          text: Buffer.concat(chunks).toString(),
          headers: response.headers,
          count: (name) => names.filter((each) => each.toLowerCase() === name).length,
        })
      })
    })
    request.end(bytes)
  })
}

export const bearer = (sandbox: Sandbox) => ({ authorization: `Bearer ${sandbox.apiKey}` })

const api = '/api/2.0/mlflow'

/** A question to MLflow under the tracking URI, with the sandbox's key. */
export const askMlflow = (sandbox: Sandbox, path: string, question: Question = {}): Promise<Answer> =>
  ask(`${sandbox.trackingUri}${api}/${path}`, {
    ...question,
    headers: { ...bearer(sandbox), ...question.headers },
  })

export const searchPath = `${api}/experiments/search?max_results=1`

/** The cheapest question that passes every layer. */
export const askSearch = (sandbox: Sandbox, headers: Record<string, string> = bearer(sandbox)) =>
  ask(`${sandbox.trackingUri}${searchPath}`, { headers })

/** Asks the auth service about the sandbox's key; `serviceId` null leaves the field out. */
export const validate = (sandbox: Sandbox, serviceId: string | null = 'platform') =>
  ask(`${sandbox.authUrl}/api/v1/keys/validate`, {
    headers: bearer(sandbox),
    body: serviceId === null ? {} : { service_id: serviceId },
  })

export const artifactUrl = (sandbox: Sandbox, path: string): string =>
  `${sandbox.trackingUri}/api/2.0/mlflow-artifacts/artifacts/${path}`

export const upload = (sandbox: Sandbox, path: string, body: Buffer) =>
  ask(artifactUrl(sandbox, path), { method: 'PUT', headers: bearer(sandbox), body })

export const download = (sandbox: Sandbox, path: string) =>
  ask(artifactUrl(sandbox, path), { headers: bearer(sandbox) })
