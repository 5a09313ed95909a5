import { readFileSync } from 'node:fs'
import { type Document, OpenAPIBackend, type Request } from 'openapi-backend'
import { once } from '../../../src/once.ts'

/** Written by `npm run describe:github` from `@octokit/openapi`, which is too large (394 MB) to install each time. */
const description = new URL('./github-api.json', import.meta.url)

/** GitHub's own description of its REST API, cut down to what the stand-in knows: checks what is asked and what is answered. */
export interface Contract {
  /** Undefined for what GitHub's description does not know. */
  operationOf(request: Request): string | undefined
  requestProblems(request: Request, operation: string): string[]
  answerProblems(operation: string, status: number, body: unknown): string[]
}

/** Once for all tests of a process: what it compiles for each operation takes longer than what is tested. */
export const loadContract = once(async (): Promise<Contract> => {
  const backend = new OpenAPIBackend({
    definition: JSON.parse(readFileSync(description, 'utf8')) as Document,
    quick: true,
    // Making the code shorter takes longer than it saves.
    ajvOpts: { code: { optimize: false } },
    customizeAjv: (ajv) =>
      ajv
        .addFormat('email', /^[^@\s]+@[^@\s]+$/)
        .addFormat('uri', (text: string) => URL.canParse(text))
        .addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/),
  })
  await backend.init()
  return {
    operationOf: (request) => backend.matchOperation(request)?.operationId,
    requestProblems: (request, operation) => problems(backend.validateRequest(request, operation).errors),
    answerProblems: (operation, status, body) => {
      const described = Object.keys(backend.getOperation(operation)?.responses ?? {})
      if (described.includes(String(status))) {
        return problems(backend.validateResponse(body, operation, status).errors)
      }
      // Every operation can also answer what the description leaves out: no access, limits, outages.
      if (status >= 400) return isError(body) ? [] : ['an error without a message']
      return [`${operation} never answers ${status}`]
    },
  }
})

type Problem = { instancePath: string; message?: string; params?: unknown }

const problems = (errors: readonly Problem[] | null | undefined) =>
  (errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )

const isError = (body: unknown) =>
  typeof body === 'string' || typeof (body as { message?: unknown } | null)?.message === 'string'
