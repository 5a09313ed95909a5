import type { Reply } from './call.ts'

/**
 * Answers in the styles of the platform's parts. Who answered can be read off an answer's style
 * (JSON spacing, content type, HTML), so every layer must use its own builder.
 */

type Headers = [string, string][]

const uvicorn = (): Headers => [
  ['date', new Date().toUTCString()],
  ['server', 'uvicorn'],
]

/** JSON as Python's `json.dumps` writes it by default: a space after `:` and `,`, ASCII only. */
export function spacedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spacedJson).join(', ')}]`
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined)
    return `{${members.map(([key, member]) => `${ascii(key)}: ${spacedJson(member)}`).join(', ')}}`
  }
  return ascii(value)
}

const ascii = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** A JSON answer, in the style of whoever gives it. */
export type Style = (status: number, body: unknown, headers?: Headers) => Reply

const jsonAs =
  (write: (value: unknown) => string): Style =>
  (status, body, headers = []) => ({
    status,
    headers: [...uvicorn(), ['content-type', 'application/json'], ...headers],
    body: write(body),
  })

/** The API and the auth service (FastAPI): compact JSON. */
export const compact = jsonAs(JSON.stringify)

/** The gateway: spaced JSON. */
export const spaced = jsonAs(spacedJson)

const flaskHeaders = (contentType: string): Headers => [
  ...uvicorn(),
  ['content-type', contentType],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'SAMEORIGIN'],
  ['vary', 'Origin'],
]

/** Any answer of MLflow's server. */
export const mlflow = (
  status: number,
  contentType: string,
  body: Reply['body'],
  headers: Headers = [],
): Reply => ({ status, headers: [...flaskHeaders(contentType), ...headers], body })

/** MLflow's success: JSON indented by two. */
export const mlflowJson = (body: unknown): Reply =>
  mlflow(200, 'application/json', JSON.stringify(body, null, 2))

/** MLflow's own error: one spaced line. */
export const mlflowError = (status: number, errorCode: string, message: string): Reply =>
  mlflow(status, 'application/json', spacedJson({ error_code: errorCode, message }))

const flaskPages: Record<number, [string, string]> = {
  400: ['Bad Request', 'The browser (or proxy) sent a request that this server could not understand.'],
  404: [
    'Not Found',
    'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.',
  ],
  405: ['Method Not Allowed', 'The method is not allowed for the requested URL.'],
  500: [
    'Internal Server Error',
    'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.',
  ],
}

/** Flask's error page: for unknown routes, wrong methods, and what MLflow does not catch. */
export function flaskPage(status: 400 | 404 | 405 | 500, headers: Headers = []): Reply {
  const [title, text] = flaskPages[status] as [string, string]
  const page = `<!doctype html>\n<html lang=en>\n<title>${status} ${title}</title>\n<h1>${title}</h1>\n<p>${text}</p>\n`
  return mlflow(status, 'text/html; charset=utf-8', page, headers)
}

/** Plain text without any application behind it. */
export const plain = (status: number, text: string, server: string, contentType = 'text/plain'): Reply => ({
  status,
  headers: [
    ['date', new Date().toUTCString()],
    ['server', server],
    ['content-type', contentType],
  ],
  body: text,
})

/** The load balancer's HTML page for a target it cannot use or a request it refuses. */
export const albPage = (status: number, title: string, headers: Headers = []): Reply =>
  serverPage(status, title, 'awselb/2.0', '', headers)

/** nginx's own HTML page. */
export const nginxPage = (status: number, title: string): Reply =>
  serverPage(status, title, 'nginx/1.22.1', '<hr><center>nginx/1.22.1</center>\r\n')

function serverPage(
  status: number,
  title: string,
  server: string,
  signature: string,
  headers: Headers = [],
): Reply {
  const line = `${status} ${title}`
  return {
    status,
    headers: [
      ['server', server],
      ['date', new Date().toUTCString()],
      ['content-type', 'text/html'],
      ...headers,
    ],
    body: `<html>\r\n<head><title>${line}</title></head>\r\n<body>\r\n<center><h1>${line}</h1></center>\r\n${signature}</body>\r\n</html>\r\n`,
  }
}

/** What the API adds to an answer it passes on: its own `date` and `server` beside the upstream's. */
export const passedOn = (reply: Reply): Reply => ({ ...reply, headers: [...uvicorn(), ...reply.headers] })
