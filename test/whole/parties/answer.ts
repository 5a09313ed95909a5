import type { Call, Reply } from '../../../src/sandbox/call.ts'

export type Headers = [string, string][]

/** What a party between the caller and the platform may do instead of passing a request on. */
export type Act =
  | 'login'
  | 'login-page'
  | 'redirect-to-login'
  | 'block'
  | 'size'
  | 'method'
  | 'rate'
  | 'header'
  | 'no-route'
  | 'no-backend'
  | 'timeout'
  | 'bad-answer'
  | 'elsewhere'

/** A product that people put before a service, with the answers its documentation and its users show. */
export interface Product {
  name: string
  answers: Partial<Record<Act, (call: Call) => Reply>>
  /** What it does to an answer that it passes on. */
  passes?: (reply: Reply) => Reply
}

export const answer = (status: number, contentType: string, body: string, headers: Headers = []): Reply => ({
  status,
  headers: [
    ['date', new Date().toUTCString()],
    ...(contentType ? ([['content-type', contentType]] as Headers) : []),
    ...headers,
  ],
  body,
})

export const json = (status: number, body: unknown, headers: Headers = []): Reply =>
  answer(status, 'application/json', JSON.stringify(body), headers)

export const text = (status: number, body: string, headers: Headers = []): Reply =>
  answer(status, 'text/plain; charset=utf-8', body, headers)

export const page = (status: number, body: string, headers: Headers = []): Reply =>
  answer(status, 'text/html; charset=utf-8', body, headers)

export const empty = (status: number, headers: Headers = []): Reply => answer(status, '', '', headers)

export const to = (status: number, location: string, headers: Headers = [], body = ''): Reply =>
  answer(status, 'text/html; charset=utf-8', body, [['location', location], ...headers])

/** The centred page that nginx and what is built like it show. */
export const centred = (status: number, title: string, server: string, headers: Headers = []): Reply =>
  answer(
    status,
    'text/html',
    `<html>\r\n<head><title>${status} ${title}</title></head>\r\n<body>\r\n<center><h1>${status} ${title}</h1></center>\r\n<hr><center>${server}</center>\r\n</body>\r\n</html>\r\n`,
    [['server', server], ...headers],
  )

/** A reverse proxy that writes its own `Server`, and one `Date`, over what comes from behind. */
export const signedBy =
  (server: string, more: Headers = []) =>
  (reply: Reply): Reply => ({
    ...reply,
    headers: [
      ...reply.headers.filter(([name]) => !/^(server|date)$/i.test(name)),
      ['date', new Date().toUTCString()],
      ['server', server],
      ...more,
    ],
  })

/** A proxy that only adds headers. */
export const adding =
  (...more: Headers) =>
  (reply: Reply): Reply => ({ ...reply, headers: [...reply.headers, ...more] })
