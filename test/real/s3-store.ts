/**
 * An S3 store (moto's server, a process of its own) behind a recorder of what arrives at it on the wire.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../free-port.ts'
import { ensureVenv, pythonEnv } from './venv.ts'

const startLimitMs = 60_000

interface StoreRequest {
  method: string
  /** Path with query, as sent. */
  url: string
  headers: IncomingHttpHeaders
}

export interface S3Store {
  /** Where clients reach the store, `http://127.0.0.1:PORT`. */
  url: string
  bucket: string
  /** Everything received, in order. */
  requests: StoreRequest[]
  /** The store answers 403 to this part's PUT from now on; undefined ends it. */
  refusePart(part: number | undefined): void
  /** Keys of unfinished multipart uploads below a directory, by asking the store. */
  unfinishedUploads(directory: string): Promise<string[]>
  stop(): Promise<void>
}

/** Environment of a server that keeps its artifacts here; the credentials are invented. */
export function s3Environment(store: S3Store): Record<string, string> {
  return {
    MLFLOW_S3_ENDPOINT_URL: store.url,
    AWS_ACCESS_KEY_ID: 'invented-access-key',
    AWS_SECRET_ACCESS_KEY: 'invented-secret',
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
}

/** Starts the store with one empty bucket. */
export async function startS3Store(bucket: string): Promise<S3Store> {
  const venv = await ensureVenv('moto', ['moto[server]==5.2.5'])
  const port = await freePort()
  const moto = spawn(join(venv, 'bin', 'python'), ['-m', 'moto.server', '-p', String(port)], {
    env: pythonEnv(venv),
    stdio: 'ignore',
  })
  const killNow = () => moto.kill('SIGKILL')
  process.once('exit', killNow)
  const requests: StoreRequest[] = []
  let refused: number | undefined
  const front = await startFront(port, requests, (url) => refused !== undefined && partOf(url) === refused)
  const stop = async () => {
    process.off('exit', killNow)
    await front.stop()
    if (moto.exitCode === null && moto.kill()) await once(moto, 'exit')
  }
  try {
    await waitUntilUp(moto, `http://127.0.0.1:${port}/moto-api/data.json`)
    await fetch(`http://127.0.0.1:${port}/${bucket}`, { method: 'PUT' })
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url: front.url,
    bucket,
    requests,
    refusePart: (part) => {
      refused = part
    },
    unfinishedUploads: async (directory) => {
      const listed = await fetch(`http://127.0.0.1:${port}/${bucket}?uploads`)
      if (!listed.ok) throw new Error(`the store answers ${listed.status} to ?uploads`)
      const uploads = (await listed.text()).matchAll(/<Upload>.*?<Key>(.*?)<\/Key>/gs)
      return [...uploads].map(([, key = '']) => key).filter((key) => key.includes(`/${directory}/`))
    },
    stop,
  }
}

const partOf = (url: string) =>
  Number(new URL(url, 'http://store.invalid').searchParams.get('partNumber') ?? Number.NaN)

async function startFront(port: number, requests: StoreRequest[], refuses: (url: string) => boolean) {
  const agent = new Agent({ keepAlive: false })
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming
    requests.push({ method, url, headers })
    if (method === 'PUT' && refuses(url)) {
      incoming.resume()
      const refusal = '<Error><Code>AccessDenied</Code></Error>'
      return void incoming.once('end', () => outgoing.writeHead(403).end(refusal))
    }
    const forwarded = request({ agent, host: '127.0.0.1', port, method, path: url, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(outgoing)
    })
    forwarded.once('error', () => outgoing.destroy())
    incoming.once('error', () => forwarded.destroy())
    incoming.pipe(forwarded)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const stop = async () => {
    agent.destroy()
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

async function waitUntilUp(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + startLimitMs
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the S3 store ended with ${child.exitCode}`)
    const answer = await fetch(url).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error('the S3 store does not answer')
}
