import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import type { RawInputs } from '../../../src/inputs/read-settings.ts'
import type { TopologyName } from '../../../src/sandbox/topology.ts'
import { type Asked, type Speech, sendInPieces, sendWhole, type Told } from './front.ts'

/** A healthy platform in a form of its own: whoever has a valid key registers there with MLflow's own client. */
export interface Form {
  name: string
  topology?: TopologyName
  /** What stands before the registry, and before the auth service where it has an address of its own. */
  platform?: Speech
  auth?: Speech
  inputs?: (urls: { trackingUri: string; authUrl: string; apiUrl: string }) => RawInputs
}

const everywhere = (speech: Speech) => ({ platform: speech, auth: speech })
const changing = (changes: NonNullable<Speech['changes']>): Pick<Form, 'platform' | 'auth'> =>
  everywhere({ changes })
const withHeaders =
  (...headers: [string, string][]) =>
  (told: Told): Told => ({ ...told, headers: [...told.headers, ...headers] })
const typed = (type: string) => (told: Told) => ({
  ...told,
  headers: [
    ...told.headers.filter(([name]) => name.toLowerCase() !== 'content-type'),
    ...(type === '' ? [] : ([['content-type', type]] as [string, string][])),
  ],
})
const packed = (encoding: string, pack: (body: Buffer) => Buffer) => (told: Told) => ({
  ...told,
  headers: [...told.headers, ['content-encoding', encoding] as [string, string]],
  body: pack(told.body),
})
const page = (status: number, text: string, headers: [string, string][] = []): Told => ({
  status,
  headers: [['content-type', 'text/html'], ['server', 'nginx'], ...headers],
  body: Buffer.from(
    `<html><head><title>${status} ${text}</title></head><body><h1>${text}</h1></body></html>`,
  ),
})
/** The first time that it is asked for something; what a key is needed for, as Kubernetes starts it on demand. */
function atFirst(told: Told): Speech {
  const known = new Set<string>()
  return {
    answers: ({ method, url, headers }) => {
      const name = `${method} ${url.split('?')[0]} ${sent({ headers, method, url })}`
      if (known.has(name)) return undefined
      known.add(name)
      return told
    },
  }
}
const sent = ({ headers }: Asked) => headers.authorization ?? headers['x-api-key'] ?? ''
const sentKey = (asked: Asked) => /hk_/.test(String(sent(asked)))
const publicRoutes = /^\/($|health|ready|live|version|mlflow\/(health|version)|api\/health)/
const isPublic = ({ url }: Asked) => publicRoutes.test(url)

export const forms: Form[] = [
  {
    name: 'no health or version route anywhere',
    ...everywhere({
      answers: (asked) =>
        isPublic(asked) && !/keys\/validate/.test(asked.url) ? page(404, 'Not Found') : undefined,
    }),
  },
  {
    name: 'only GET, POST, PUT and DELETE are let through',
    ...everywhere({
      answers: ({ method }) =>
        ['HEAD', 'OPTIONS', 'PATCH'].includes(method) ? page(405, 'Not Allowed') : undefined,
    }),
  },
  {
    name: 'HTTP 1.0, without a length',
    ...everywhere({
      sends: ({ socket }, { status, headers, body }) => {
        const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`)
        socket?.write(`HTTP/1.0 ${status} \r\n${lines.join('')}\r\n`)
        socket?.end(body)
      },
    }),
  },
  {
    name: 'everything is busy at first',
    platform: atFirst(page(503, 'Service Unavailable', [['retry-after', '0']])),
    auth: atFirst(page(503, 'Service Unavailable', [['retry-after', '0']])),
  },
  {
    name: 'everything is one too many at first',
    platform: atFirst(page(429, 'Too Many Requests', [['retry-after', '0']])),
    auth: atFirst(page(429, 'Too Many Requests', [['retry-after', '0']])),
  },
  {
    name: 'no backend has everything at first',
    platform: atFirst(page(502, 'Bad Gateway')),
    auth: atFirst(page(502, 'Bad Gateway')),
  },
  { name: 'answers in pieces without a length', ...everywhere({ sends: sendInPieces }) },
  {
    name: 'each connection is closed after its answer',
    ...everywhere({
      sends: (response, told) =>
        sendWhole(response, { ...told, headers: [...told.headers, ['connection', 'close']] }),
    }),
  },
  {
    name: 'each connection is closed after its answer, without a word',
    ...everywhere({
      sends: (response, told) => {
        const { socket } = response
        response.once('finish', () => socket?.end())
        sendWhole(response, told)
      },
    }),
  },
  {
    name: 'connections live for a moment only',
    ...everywhere({
      prepares: (server) => {
        server.keepAliveTimeout = 1
      },
    }),
  },
  { name: 'packed with gzip', ...changing(packed('gzip', gzipSync)) },
  { name: 'packed with brotli', ...changing(packed('br', brotliCompressSync)) },
  { name: 'packed with deflate, as old servers do', ...changing(packed('deflate', deflateRawSync)) },
  {
    name: 'a header of 30 KB',
    ...changing(withHeaders(['content-security-policy', `default-src ${'https://a.example '.repeat(1700)}`])),
  },
  {
    name: 'sixty cookies',
    ...changing(
      withHeaders(
        ...Array.from({ length: 60 }, (_, i): [string, string] => [
          'set-cookie',
          `c${i}=${'x'.repeat(40)}; Path=/`,
        ]),
      ),
    ),
  },
  {
    name: 'HTTP 103 and 102 before each answer',
    ...everywhere({
      sends: (response, told) => {
        response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' })
        response.writeProcessing()
        sendWhole(response, told)
      },
    }),
  },
  {
    name: 'names of headers in capitals',
    ...changing((told) => ({
      ...told,
      headers: told.headers.map(([name, value]): [string, string] => [name.toUpperCase(), value]),
    })),
  },
  { name: 'JSON without a content type', ...changing(typed('')) },
  { name: 'JSON as text', ...changing(typed('text/plain')) },
  { name: 'JSON of a vendor', ...changing(typed('application/vnd.api+json')) },
  { name: 'JSON called a page', ...changing(typed('text/html; charset=utf-8')) },
  {
    name: 'white space around JSON',
    ...changing((told, { url }) => {
      const isJson = /json/.test(String(told.headers)) && !url.includes('/mlflow-artifacts/')
      return { ...told, body: isJson ? Buffer.from(`\r\n  ${told.body}\n\n`) : told.body }
    }),
  },
  {
    name: 'nginx looks at the key and refuses with its own page',
    platform: {
      answers: (asked) =>
        !isPublic(asked) && !sentKey(asked) ? page(401, 'Authorization Required') : undefined,
    },
  },
  {
    name: 'whoever brings no key is sent to a login',
    platform: {
      answers: (asked) =>
        isPublic(asked) || sentKey(asked)
          ? undefined
          : page(302, 'Found', [['location', 'https://login.example/oauth2/authorize?client_id=registry']]),
    },
  },
  {
    name: 'a firewall slows down whoever tries keys',
    platform: {
      answers: (asked) =>
        isPublic(asked) || sentKey(asked)
          ? undefined
          : page(429, 'Too Many Requests', [['retry-after', '60']]),
    },
  },
  {
    name: 'artifacts are deleted and stored with 204',
    platform: {
      changes: (told, { method, url }) =>
        ['PUT', 'DELETE'].includes(method) && url.includes('/mlflow-artifacts/') && told.status === 200
          ? { ...told, status: 204, body: Buffer.alloc(0) }
          : told,
    },
  },
  {
    name: 'artifacts are stored with 201',
    platform: {
      changes: (told, { method, url }) =>
        method === 'PUT' && url.includes('/mlflow-artifacts/') ? { ...told, status: 201 } : told,
    },
  },
  {
    name: 'IPv6 only',
    ...everywhere({ host: '::1' }),
  },
  {
    name: 'addresses with a slash at their end, the host in capitals',
    inputs: ({ trackingUri, authUrl, apiUrl }) => ({
      'tracking-uri': `${trackingUri.replace('127.0.0.1', 'LOCALHOST')}/`,
      'auth-url': `${authUrl}/`,
      'api-url': `${apiUrl}/`,
    }),
  },
  {
    name: 'an MLflow behind a token that nginx looks at',
    topology: 'mlflow',
    platform: {
      answers: (asked) => (sentKey(asked) ? undefined : page(401, 'Authorization Required')),
    },
  },
  {
    name: 'an MLflow whose health is for the cluster alone',
    topology: 'mlflow',
    platform: {
      answers: (asked) => (/^\/(health|version)?$/.test(asked.url) ? page(403, 'Forbidden') : undefined),
    },
  },
  {
    name: 'slow, and fine',
    ...everywhere({
      sends: async (response, told) => {
        await new Promise((resolve) => setTimeout(resolve, 120))
        await sendInPieces(response, told)
      },
    }),
  },
]
