/**
 * GitHub's artifact service as @actions/artifact 6 speaks to it (twirp calls and a blob to put the zip into), small
 * enough to refuse, break and delay what a test wants. Duplicate names get GitHub's 409.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface StoredArtifact {
  id: string
  expiresAt?: string
  hash?: string
  zip?: Buffer
}

export interface ResultsServer {
  /** For ACTIONS_RESULTS_URL. */
  url: string
  /** By name. */
  artifacts: Map<string, StoredArtifact>
  /** Calls in order, such as `CreateArtifact` or `PUT blob`. */
  calls: string[]
  /** A token as the runner gives it: only its scope is read. */
  token: string
  close(): Promise<void>
}

export interface Faults {
  /** Status and message for every CreateArtifact. */
  refuse?: { status: number; message: string }
  /** The digest that ListArtifacts tells instead of the right one. */
  digest?: string
  /** Resets the connection of the first of these calls: before it is done, or after, so that only its answer is lost. */
  resetOnce?: { call: string; when: 'before' | 'after' }
  /** What the blob storage answers with 403, under this media type. */
  refuseBlob?: { type: string; text: string }
  /** Never answers CreateArtifact. */
  hang?: boolean
}

type Message = Record<string, string>
type Answer = [status: number, body: unknown]

export async function startResultsServer(faults: Faults = {}): Promise<ResultsServer> {
  const artifacts = new Map<string, StoredArtifact>()
  const calls: string[] = []
  let lastId = 1000
  let url = ''

  const procedures: Record<string, (message: Message) => Answer> = {
    CreateArtifact: ({ name = '', expires_at }) => {
      if (faults.refuse) return [faults.refuse.status, { msg: faults.refuse.message }]
      if (artifacts.has(name)) {
        const msg = 'an artifact with this name already exists on the workflow run'
        return [409, { code: 'already_exists', msg }]
      }
      lastId += 1
      artifacts.set(name, { id: String(lastId), ...(expires_at ? { expiresAt: expires_at } : {}) })
      const signed_upload_url = `${url}/account/container/report.zip?name=${encodeURIComponent(name)}&sig=abc`
      return [200, { ok: true, signed_upload_url }]
    },
    FinalizeArtifact: ({ name = '', hash }) => {
      const artifact = artifacts.get(name)
      if (!artifact) return [404, { msg: 'not found' }]
      if (hash) artifact.hash = hash
      return [200, { ok: true, artifact_id: artifact.id }]
    },
    ListArtifacts: ({ name_filter }) => {
      const found = [...artifacts].filter(([name]) => name === name_filter)
      return [
        200,
        {
          artifacts: found.map(([name, { id, hash, zip }]) => ({
            workflow_run_backend_id: 'run-1',
            workflow_job_run_backend_id: 'job-1',
            database_id: id,
            name,
            size: String(zip?.length ?? 0),
            digest: faults.digest ?? hash,
          })),
        },
      ]
    },
  }

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    const procedure = /ArtifactService\/(\w+)$/.exec(pathname)?.[1]
    calls.push(procedure ?? `${request.method} blob`)
    const call = procedure ?? `${request.method} blob`
    const isReset = faults.resetOnce?.call === call && calls.filter((one) => one === call).length === 1
    if (isReset && faults.resetOnce?.when === 'before') return void response.destroy()
    const { refuseBlob } = faults
    if (procedure === undefined && refuseBlob)
      return void response.writeHead(403, { 'content-type': refuseBlob.type }).end(refuseBlob.text)
    if (procedure === undefined) return putBlob(artifacts.get(searchParams.get('name') ?? ''), body, response)
    if (faults.hang) return
    const [status, answer] = procedures[procedure]?.(JSON.parse(body.toString())) ?? [404, { msg: procedure }]
    if (isReset) return void response.destroy()
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const token = `e30.${Buffer.from('{"scp":"Actions.Results:run-1:job-1"}').toString('base64url')}.c2ln`
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { url, artifacts, calls, token, close }
}

/** Our reports fit one block: the blob is what the last data request held. */
function putBlob(artifact: StoredArtifact | undefined, body: Buffer, response: ServerResponse): void {
  const isBlockList = body.subarray(0, 5).toString() === '<?xml'
  if (artifact && !isBlockList) artifact.zip = body
  response.writeHead(201, { etag: '"1"', 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' }).end()
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
