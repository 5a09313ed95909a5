import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type Call, type Handler, type Reply, readBody } from '../../../src/sandbox/call.ts'
import { answer } from '../parties/answer.ts'

/** What a healthy platform's outermost part does in its own way, and MLflow's own client does not mind. */
export interface Habit {
  name: string
  around: (next: Handler, apiKey: string) => Handler
}

const changing =
  (change: (reply: Reply, call: Call) => Promise<Reply> | Reply): Habit['around'] =>
  (next) =>
  async (call) =>
    change(await next(call), call)

const withType = (reply: Reply, type?: string): Reply => ({
  ...reply,
  headers: [
    ...reply.headers.filter(([name]) => name.toLowerCase() !== 'content-type'),
    ...(type ? ([['content-type', type]] as [string, string][]) : []),
  ],
})

const packed = (encoding: string, pack: (body: Buffer) => Buffer) =>
  changing(async (reply) =>
    [204, 304].includes(reply.status)
      ? reply
      : {
          ...reply,
          headers: [...reply.headers, ['content-encoding', encoding]],
          body: pack(await readBody(reply.body)),
        },
  )

/** What no key is needed for. */
const isOpen = ({ path }: Call) =>
  /^\/(hokusai(\/auth)?)?\/?($|health|ready|live|version|mlflow\/health|api\/health)/.test(path)

const sendsKey = ({ headers }: Call, apiKey: string) =>
  [headers.authorization, headers['x-api-key']].some(
    (sent) => sent?.includes(apiKey) || sent?.includes(Buffer.from(`admin:${apiKey}`).toString('base64')),
  )

/** Answers itself whoever brings another key than the right one, or none. */
const refusing =
  (refusal: () => Reply): Habit['around'] =>
  (next, apiKey) =>
  async (call) => {
    if (isOpen(call) || sendsKey(call, apiKey)) return next(call)
    call.body.resume()
    return refusal()
  }

const page = (status: number, title: string, headers: [string, string][] = []) =>
  answer(status, 'text/html', `<html><head><title>${status} ${title}</title></head></html>`, [
    ['server', 'nginx'],
    ...headers,
  ])

export const habits: readonly Habit[] = [
  { name: 'packs with gzip', around: packed('gzip', gzipSync) },
  { name: 'packs with brotli', around: packed('br', brotliCompressSync) },
  { name: 'tells no content type', around: changing((reply) => withType(reply)) },
  {
    name: 'tells another content type',
    around: changing((reply) => (/json/.test(String(reply.headers)) ? withType(reply, 'text/json') : reply)),
  },
  {
    name: 'writes its JSON anew',
    around: changing(async (reply, { path }) => {
      // Files are nobody's to write anew.
      if (/\/mlflow-artifacts\/artifacts\/./.test(path)) return reply
      const body = await readBody(reply.body)
      try {
        return { ...reply, body: `${JSON.stringify(JSON.parse(body.toString()), null, 2)}\n` }
      } catch {
        return { ...reply, body }
      }
    }),
  },
  {
    name: 'answers 204 to what is stored and deleted',
    around: changing((reply, { method, path }) =>
      ['PUT', 'DELETE'].includes(method) && path.includes('/mlflow-artifacts/') && reply.status === 200
        ? { ...reply, status: 204, body: '' }
        : reply,
    ),
  },
  {
    name: 'takes no HEAD, OPTIONS or PATCH',
    around: (next) => async (call) => {
      if (!['HEAD', 'OPTIONS', 'PATCH'].includes(call.method)) return next(call)
      call.body.resume()
      return page(405, 'Not Allowed')
    },
  },
  { name: 'refuses other keys itself', around: refusing(() => page(401, 'Authorization Required')) },
  {
    name: 'sends who has no key to a login',
    around: refusing(() => page(302, 'Found', [['location', 'https://login.invalid/oauth2/authorize']])),
  },
]
