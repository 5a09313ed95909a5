import { createRequire } from 'node:module'
import { type Document, OpenAPIBackend, type Request } from 'openapi-backend'

/** Paths of GitHub's REST API that the stand-in knows. */
const wanted = [
  '/user',
  '/repos/{owner}/{repo}/issues',
  '/repos/{owner}/{repo}/issues/{issue_number}',
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  '/repos/{owner}/{repo}/issues/comments/{comment_id}',
  '/repos/{owner}/{repo}/pulls',
  '/repos/{owner}/{repo}/pulls/{pull_number}',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  '/repos/{owner}/{repo}/actions/artifacts',
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
]

/** GitHub's own description of its REST API, cut down to `wanted`: checks what is asked and what is answered. */
export interface Contract {
  /** Undefined for what GitHub's description does not know. */
  operationOf(request: Request): string | undefined
  requestProblems(request: Request, operation: string): string[]
  answerProblems(operation: string, status: number, body: unknown): string[]
}

export async function loadContract(): Promise<Contract> {
  const backend = new OpenAPIBackend({
    definition: subset(),
    quick: true,
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
}

type Problem = { instancePath: string; message?: string; params?: unknown }

const problems = (errors: readonly Problem[] | null | undefined) =>
  (errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )

const isError = (body: unknown) =>
  typeof body === 'string' || typeof (body as { message?: unknown } | null)?.message === 'string'

/**
 * Ajv refuses `nullable` without a type, where it means nothing, and wants null among the values of an enum, where
 * GitHub's description leaves it out and GitHub sends it.
 */
function readNullable(schema: { nullable?: unknown; type?: unknown; enum?: unknown }): void {
  if (schema.type === undefined) delete schema.nullable
  else if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum.push(null)
}

type Tree = { [key: string]: unknown }
type Description = Tree & { paths: Tree; components: { [kind: string]: Tree } }

/** The wanted paths and everything their references reach. */
function subset(): Document {
  const { openapi, info, paths, components } = createRequire(import.meta.url)(
    '@octokit/openapi/generated/api.github.com.json',
  ) as Description
  const reached: { [kind: string]: Tree } = {}
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('nullable' in node) readNullable(node)
    if ('$ref' in node && typeof node.$ref === 'string') {
      const [, , kind = '', name = ''] = node.$ref.split('/')
      const group = reached[kind] ?? {}
      reached[kind] = group
      if (!(name in group)) {
        group[name] = components[kind]?.[name]
        walk(group[name])
      }
    }
    for (const child of Object.values(node)) walk(child)
  }
  const kept = Object.fromEntries(wanted.map((path) => [path, paths[path]]))
  walk(kept)
  return { openapi, info, paths: kept, components: reached } as unknown as Document
}
