import http from 'node:http'
import { type Call, type Handler, listen, type Reply } from '../../../src/sandbox/call.ts'
import type { Staged } from '../blind/scenario.ts'

/** A proxy of the caller's own that passes plain HTTP on, save what `layer` does with it. */
export async function startForwardProxy(
  layer: (call: Call, next: Handler) => Promise<Reply>,
): Promise<Staged> {
  const proxy = await listen((call) => {
    const { path, query } = call
    // Asked with the whole address; what stands for a request is its path alone.
    const { origin, pathname } = new URL(path)
    return layer({ ...call, path: pathname }, (passed) => passOn(origin, { ...passed, query }))
  })
  return { env: { HTTP_PROXY: proxy.url }, opened: [proxy] }
}

function passOn(origin: string, { method, path, query, headers, body }: Call): Promise<Reply> {
  const search = query.size > 0 ? `?${query}` : ''
  return new Promise((resolve, reject) => {
    const request = http.request(`${origin}${path}${search}`, { method, headers }, (answer) => {
      const { rawHeaders } = answer
      const headers = Array.from({ length: rawHeaders.length / 2 }, (_, i): [string, string] => [
        rawHeaders[2 * i] as string,
        rawHeaders[2 * i + 1] as string,
      ])
      resolve({ status: answer.statusCode ?? 502, headers, body: answer })
    })
    request.once('error', reject)
    body.pipe(request)
  })
}
