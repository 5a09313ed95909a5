/**
 * The artifact part of GitHub's REST API, in front of the stand-in that does the rest: lists the artifacts of any run,
 * and redirects a download to a blob store, which like GitHub's is another host that must not see the token. It too is
 * held to GitHub's own description, in what it is asked and what it answers.
 */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { loadContract } from './stand-in/contract.ts'
import type { GitHub } from './stand-in/server.ts'

export interface StoredArtifact {
  name: string
  zip: Buffer
  expired?: boolean
  /** Bytes that GitHub tells, where they are not those of the zip. */
  size?: number
  digest?: string
  /** The run that left it. */
  run?: { id: number; branch: string; isFork?: boolean }
  /** How many downloads break off before one goes through. */
  breaks?: number
}

export interface ArtifactApi {
  /** For GITHUB_API_URL. */
  url: string
  /** Ids of artifacts that were downloaded. */
  downloaded: number[]
  /** Headers with a credential that reached the blob store. */
  leaked: string[]
}

export async function startArtifactApi(github: GitHub, artifacts: StoredArtifact[]): Promise<ArtifactApi> {
  const rules = await loadContract()
  const api: ArtifactApi = { url: '', downloaded: [], leaked: [] }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  api.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', api.url)
    if (pathname.includes('/actions/')) checkRequest(request, pathname, searchParams)
    if (/\/actions\/(?:runs\/\d+\/)?artifacts$/.test(pathname)) return list(pathname, searchParams, response)
    const [, id] = /\/actions\/artifacts\/(\d+)\/zip$/.exec(pathname) ?? []
    if (id) return void response.writeHead(302, { location: `${api.url}/blob/${id}?sig=abc` }).end()
    const [, blob] = /^\/blob\/(\d+)$/.exec(pathname) ?? []
    if (blob === undefined) return forward(github, request, response)
    if (request.headers.authorization) api.leaked.push(request.headers.authorization)
    api.downloaded.push(Number(blob))
    const artifact = artifacts[Number(blob)]
    if (api.downloaded.filter((one) => one === Number(blob)).length <= (artifact?.breaks ?? 0))
      return void response.writeHead(200, { 'content-length': '999' }).write('PK', () => response.destroy())
    response.end(artifact?.zip)
  }

  function checkRequest(
    { method = '', headers }: IncomingMessage,
    path: string,
    search: URLSearchParams,
  ): void {
    const asked = {
      method,
      path,
      headers: headers as Record<string, string>,
      query: Object.fromEntries(search),
    }
    const operation = rules.operationOf(asked)
    const problems = operation ? rules.requestProblems(asked, operation) : ['unknown route']
    github.violations.push(...problems.map((problem) => `${method} ${path}: ${problem}`))
  }

  function list(path: string, query: URLSearchParams, response: ServerResponse): void {
    const wanted = query.get('name')
    const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)]
    const start = (page - 1) * size
    query.set('page', String(page + 1))
    const next = `<${api.url}${path}?${query}>; rel="next"`
    const isLast = start + size >= artifacts.length
    response.writeHead(200, { 'content-type': 'application/json', ...(isLast ? {} : { link: next }) })
    const at = new Date().toISOString()
    const named = [...artifacts.entries()].filter(([, { name }]) => wanted === null || name === wanted)
    const shown = named.slice(start, start + size).map(([index, artifact]) => ({
      id: index,
      node_id: `A_${index}`,
      url: `${api.url}/repos/acme/widgets/actions/artifacts/${index}`,
      archive_download_url: `${api.url}/repos/acme/widgets/actions/artifacts/${index}/zip`,
      created_at: at,
      updated_at: at,
      expires_at: at,
      name: artifact.name,
      size_in_bytes: artifact.size ?? artifact.zip.length,
      expired: artifact.expired ?? false,
      ...(artifact.run && {
        workflow_run: {
          id: artifact.run.id,
          repository_id: 1,
          head_repository_id: artifact.run.isFork ? 2 : 1,
          head_branch: artifact.run.branch,
          head_sha: 'a1b2c3d4'.repeat(5),
        },
      }),
      digest: artifact.digest ?? `sha256:${createHash('sha256').update(artifact.zip).digest('hex')}`,
    }))
    const body = { total_count: artifacts.length, artifacts: shown }
    const operation = path.includes('/runs/') ? 'list-workflow-run-artifacts' : 'list-artifacts-for-repo'
    github.violations.push(...rules.answerProblems(`actions/${operation}`, 200, body))
    response.end(JSON.stringify(body))
  }
  return api
}

async function forward(github: GitHub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { authorization = '', 'content-type': type = 'application/json' } = request.headers
  const answer = await fetch(new URL(request.url ?? '', github.apiUrl), {
    method: request.method ?? 'GET',
    headers: { authorization, 'content-type': type },
    body: chunks.length > 0 ? Buffer.concat(chunks) : null,
  })
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
}
