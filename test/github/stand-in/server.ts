import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished } from 'vitest'
import { loadContract } from './contract.ts'
import { type Answer, answerGraphql, badCredentials, type Call, notFound, routes } from './routes.ts'
import { type Json, newState, type State, type Token } from './state.ts'

interface Asked {
  method: string
  /** Path without the base URL's own, and without the query. */
  path: string
  /** How many requests with this method and path came before. */
  before: number
}

/** What to do instead of the usual; undefined lets the request through, also after a change of the state. */
type Intercept = (asked: Asked) => Answer | 'hang' | 'lost' | undefined | Promise<undefined>

export interface GitHub {
  state: State
  apiUrl: string
  graphqlUrl: string
  requests: { method: string; path: string; status: number; token: string }[]
  /** What broke GitHub's own description of its API, on either side; the test fails for any. */
  violations: string[]
  intercept: Intercept
  /** Requests of one method. */
  sent(method: string): string[]
}

/**
 * A stand-in for GitHub's API on loopback: stateful, with tokens, pages and limits as GitHub has them, and held to
 * GitHub's own description in what it is asked and what it answers. Ends with the test, which fails when either
 * side broke the description or asked for something unknown.
 *
 * @param base path of the REST API: empty as on github.com, or `/api/v3` as on GitHub Enterprise Server
 */
export async function startGitHub(base: '' | '/api/v3' = ''): Promise<GitHub> {
  const rules = await loadContract()
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      github.violations.push(`the stand-in broke: ${error}`)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const graphqlPath = base === '' ? '/graphql' : '/api/graphql'
  const at = { url: `${site}${base}`, site: 'https://github.example' }
  const github: GitHub = {
    state: newState(),
    apiUrl: at.url,
    graphqlUrl: `${site}${graphqlPath}`,
    requests: [],
    violations: [],
    intercept: () => undefined,
    sent: (method) => github.requests.filter((one) => one.method === method).map(({ path }) => path),
  }
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    expect(github.violations).toEqual([])
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request
    const { pathname, searchParams } = new URL(request.url ?? '', site)
    const text = await textOf(request)
    const isGraphql = pathname === graphqlPath
    const path = isGraphql ? '/graphql' : pathname.slice(base.length)
    const token = headers.authorization?.replace(/^(token|bearer) /i, '') ?? ''
    const before = github.requests.filter((one) => one.method === method && one.path === path).length
    const entry = { method, path, status: 0, token }
    github.requests.push(entry)
    const instead = await github.intercept({ method, path, before })
    if (instead === 'hang') return
    if (instead === 'lost') return void response.destroy()
    const query = Object.fromEntries(searchParams)
    const asked = { method, path, headers: headers as Record<string, string>, query, body: jsonOf(text) }
    const operation = isGraphql ? 'graphql' : rules.operationOf(asked)
    if (!isGraphql && (operation === undefined || !pathname.startsWith(base))) {
      github.violations.push(`unknown route: ${method} ${pathname}`)
      return send(response, notFound, entry)
    }
    const complain = (problems: string[]) =>
      github.violations.push(...problems.map((problem) => `${operation}: ${problem}`))
    if (!isGraphql) complain(rules.requestProblems(asked, operation ?? ''))
    const call = { state: github.state, at, params: paramsOf(path), query, body: asked.body }
    const given = instead ?? respond(github, operation ?? '', call, token)
    const answered = given.list
      ? onePage(given, given.list, new URL(`${at.url}${path}?${searchParams}`))
      : given
    if (!isGraphql) complain(rules.answerProblems(operation ?? '', answered.status, answered.body ?? null))
    send(response, answered, entry)
  }
  return github
}

function respond(github: GitHub, operation: string, call: Omit<Call, 'token'>, given: string): Answer {
  const token: Token | undefined = github.state.tokens[given]
  if (!token) return badCredentials
  if (operation === 'graphql') {
    const answer = answerGraphql({ ...call, token })
    if (!answer) github.violations.push(`unknown query: ${call.body?.query}`)
    return answer ?? { status: 200, body: { errors: [{ message: 'unknown query' }] } }
  }
  const { owner, repo } = call.params
  const isOfRepository = owner !== undefined && `${owner}/${repo}` === github.state.repository
  if (operation.startsWith('users/') ? token.hidden : token.hidden || !isOfRepository) return notFound
  const route = routes[operation]
  if (!route) github.violations.push(`the stand-in has no ${operation}`)
  return route?.({ ...call, token }) ?? notFound
}

/** One page of a list, with links to the others. Contract: "Using pagination in the REST API". */
function onePage(answer: Answer, list: Json[], url: URL): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
  const page = Number(url.searchParams.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(list.length / size))
  const link = (to: number, rel: string) => {
    url.searchParams.set('page', String(to))
    return `<${url}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    status: answer.status,
    body: list.slice((page - 1) * size, page * size),
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  }
}

function send(response: ServerResponse, { status, body, headers }: Answer, entry: { status: number }): void {
  entry.status = status
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body))
}

function paramsOf(path: string): Record<string, string> {
  const [, , owner = '', repo = '', kind, first = '', second = ''] = path.split('/').map(decodeURIComponent)
  const params = { owner, repo }
  if (first === 'comments') return { ...params, comment_id: second }
  return kind === 'pulls' ? { ...params, pull_number: first } : { ...params, issue_number: first }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return text
}

function jsonOf(text: string): Json {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
