/** From the start of the process to its first request, beyond what Node itself needs to start. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { alternate, cli, inventedKey, median, renewSection, spread, table } from './measure.ts'

/** @returns a Markdown section, and the median time to the first request in milliseconds. */
export async function benchStart(runs: number): Promise<{ section: string; startMs: number }> {
  const pairs = await alternate(runs, bareNode, firstRequest)
  const beyond = pairs.map(({ a, b }) => b - a)
  const section = [
    '## Start',
    `${runs} pairs taking turns on Node ${process.version}, milliseconds as min / **median** / max. Bar: 150 ms beyond bare Node.`,
    table(
      ['bare Node, to its first byte', '`verify`, to its first request', 'beyond bare Node'],
      [[spread(pairs.map(({ a }) => a)), spread(pairs.map(({ b }) => b)), spread(beyond)]],
    ),
  ].join('\n\n')
  return { section, startMs: median(pairs.map(({ b }) => b)) }
}

async function bareNode(): Promise<number> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--eval', 'require("node:fs").writeSync(1, ".")'])
  const ended = new Promise((resolve) => child.once('close', resolve))
  const ms = await new Promise<number>((resolve) =>
    child.stdout.once('data', () => resolve(performance.now() - started)),
  )
  await ended
  return ms
}

async function firstRequest(): Promise<number> {
  const server = createServer((_request, response) => response.writeHead(503).end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const target = ['--tracking-uri', url, '--auth-url', url, '--api-url', url, '--report-dir', tmpdir()]
  const started = performance.now()
  const child = spawn(process.execPath, [cli, 'verify', ...target], {
    env: { PATH: process.env.PATH, HOKUSAI_API_KEY: inventedKey },
    stdio: 'ignore',
  })
  const ended = new Promise<never>((_resolve, reject) =>
    child.once('close', (code) => reject(new Error(`verify sent no request and ended with ${code}`))),
  )
  try {
    const received = new Promise<number>((resolve) =>
      server.once('request', () => resolve(performance.now() - started)),
    )
    return await Promise.race([received, ended])
  } finally {
    child.kill('SIGKILL')
    await ended.catch(() => undefined)
    server.closeAllConnections()
    server.close()
  }
}

if (process.argv[1] === import.meta.filename) await renewSection((await benchStart(15)).section)
