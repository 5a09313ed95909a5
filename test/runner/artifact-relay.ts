/**
 * Makes the artifact server of act 0.2.89 fit for @actions/artifact 6.2 (nektos/act#6022): a relay in front of it
 * leaves out a field that act refuses, restores the padding of signatures, and answers a duplicate name with GitHub's
 * 409, where act overwrites in silence.
 */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { onTestFinished } from 'vitest'
import { freePort } from '../free-port.ts'

export interface ArtifactRelay {
  /** For the runner's ACTIONS_RUNTIME_URL. */
  url: string
  /** Where act's own server has to listen, and keep what it gets. */
  port: number
  folder: string
  /** What CreateArtifact was asked, in order. */
  created: { name: string; expires_at?: string }[]
  /** Files by path, of every artifact by name, as they are on the disk. */
  contents(): Promise<Record<string, Record<string, string>>>
}

/** Ends with the test. */
export async function startArtifactRelay(): Promise<ArtifactRelay> {
  const folder = await mkdtemp(join(tmpdir(), 'artifacts-'))
  const port = await freePort()
  const created: ArtifactRelay['created'] = []
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const { body, isDuplicate } = adapt(incoming.url ?? '', Buffer.concat(chunks), created)
    if (!isDuplicate) return pass(port, incoming, body, response)
    const msg = 'an artifact with this name already exists on the workflow run'
    response.writeHead(409, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ code: 'already_exists', msg }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await rm(folder, { recursive: true })
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, port, folder, created, contents: () => readArtifacts(folder) }
}

function adapt(path: string, body: Buffer, created: ArtifactRelay['created']) {
  if (!path.endsWith('/CreateArtifact')) return { body, isDuplicate: false }
  const { mime_type: _, ...message } = JSON.parse(body.toString())
  const isDuplicate = created.some(({ name }) => name === message.name)
  if (!isDuplicate) created.push(message)
  return { body: Buffer.from(JSON.stringify(message)), isDuplicate }
}

function pass(port: number, incoming: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const path = incoming.url?.replace(/([?&]sig=)([^&]*)/, (_, start: string, encoded: string) => {
    const signature = decodeURIComponent(encoded).replace(/=+$/, '')
    return start + encodeURIComponent(signature.padEnd(Math.ceil(signature.length / 4) * 4, '='))
  })
  const { 'transfer-encoding': _, ...headers } = incoming.headers
  const upstream = request(
    {
      host: '127.0.0.1',
      port,
      path,
      method: incoming.method,
      headers: { ...headers, 'content-length': body.length },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    },
  )
  upstream.on('error', () => response.writeHead(502).end())
  upstream.end(body)
}

/** act keeps `RUN_ID/NAME/NAME.zip`. */
async function readArtifacts(folder: string): Promise<Record<string, Record<string, string>>> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.zip'))
  const artifacts = paths.map(async (path) => {
    const files = Object.entries(unzipSync(await readFile(join(folder, path))))
    const texts = files.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])
    return [path.split('/').at(-2) ?? '', Object.fromEntries(texts)]
  })
  return Object.fromEntries(await Promise.all(artifacts))
}
