/** Peak memory of whole processes against servers, and files, made to fill it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import http, { type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { startSandbox } from '../src/sandbox/sandbox.ts'
import { cli, inventedKey, runProcess, table } from './measure.ts'

const barMiB = 250
const size = 8 * 1024 * 1024

const json = (text: string): RequestListener =>
  sending({ 'content-type': 'application/json' }, Buffer.from(text))

function sending(headers: http.OutgoingHttpHeaders, body: Buffer): RequestListener {
  return (request, response) => {
    request.resume()
    response.writeHead(200, headers).end(body)
  }
}

const endless: RequestListener = (request, response) => {
  request.resume()
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(65_536)));
  }
  response.on('drain', more)
  more()
}

const bomb = Buffer.alloc(256 * 1024 * 1024, ' ')
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }

/** Every answer of a server. */
const servers: Record<string, () => RequestListener> = {
  'objects, 8 MiB': () => json(`[${'{},'.repeat(size / 3)}{}]`),
  'nested, 8 MiB': () => json(`${'['.repeat(size / 2)}${']'.repeat(size / 2)}`),
  'names, 8 MiB': () => json(`{${Array.from({ length: size / 12 }, (_, i) => `"k${i}":1`).join()}}`),
  'text of two bytes, 8 MiB': () => json('中'.repeat(size / 3)),
  'objects just below the limit': () => json(`{"is_valid":true,"x":[${'{},'.repeat(80_000)}{}]}`),
  'headers of 15 KiB': () =>
    sending(
      Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`x-${i}`, 'v'.repeat(145)])),
      Buffer.from('{}'),
    ),
  'a body without end': () => endless,
  'a gzip bomb of 256 MiB': () => sending({ 'content-encoding': 'gzip' }, gzipSync(bomb)),
  'a brotli bomb of 256 MiB': () => sending({ 'content-encoding': 'br' }, brotliCompressSync(bomb, quick)),
}

const harOf = (entries: string) =>
  `{"log":{"version":"1.2","creator":{"name":"x","version":"1"},"entries":[${entries}]}}`
const entry = (text: string) =>
  `{"startedDateTime":"2026-01-01T00:00:00Z","time":1,"request":{"method":"GET","url":"https://h/api/mlflow/api/2.0/mlflow/runs/get","headers":[]},"response":{"status":500,"headers":[],"content":{"mimeType":"text/html","text":"${text}"}}}`

/** What `diagnose` is given. */
const files: Record<string, () => string> = {
  'a HAR of 900,000 empty objects': () => harOf(`${'{},'.repeat(900_000)}{}`),
  'a HAR of 30 MiB of bodies': () =>
    harOf(Array.from({ length: 300 }, () => entry('x'.repeat(100_000))).join()),
  'a HAR of 30 MiB of bodies of two bytes': () =>
    harOf(Array.from({ length: 300 }, () => entry('中'.repeat(34_000))).join()),
  'a report of 900,000 empty checks': () => `{"schemaVersion":1,"checks":[${'{},'.repeat(900_000)}{}]}`,
  'a report of 900,000 empty exchanges': () => `{"schemaVersion":1,"exchanges":[${'{},'.repeat(900_000)}{}]}`,
}

/** @returns a Markdown section. */
export async function benchMemory(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-memory-'))
  const rows: string[][] = []
  try {
    for (const [name, make] of Object.entries(servers))
      rows.push([`verify: ${name}`, ...(await againstServer(make(), folder))])
    rows.push([
      'verify: lists just below their limits, the rest as it should be',
      ...(await againstPlatform(folder)),
    ])
    for (const [name, make] of Object.entries(files)) {
      const file = join(folder, 'saved.json')
      await writeFile(file, make())
      const { peakRssMiB, ms, code } = await runProcess(
        [process.execPath, cli, 'diagnose', file],
        environment,
        [0, 1, 2, 3],
      )
      rows.push([`diagnose: ${name}`, peakRssMiB.toFixed(0), (ms / 1000).toFixed(1), `exit ${code}`])
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const most = Math.max(...rows.map(([, peak]) => Number(peak)))
  return [
    '## Memory',
    `Largest resident set of whole processes on Node ${process.version}, MiB. Bar: ${barMiB} for any server and any file, and a report always. Most: ${most}, ${most < barMiB ? 'within' : 'ABOVE'}.`,
    table(['every answer, or the file', 'MiB', 'seconds', 'result'], rows),
  ].join('\n\n')
}

const environment = { PATH: process.env.PATH, HOKUSAI_API_KEY: inventedKey }

async function againstServer(answer: RequestListener, folder: string): Promise<string[]> {
  const server = http.createServer({ maxHeaderSize: 65_536 }, answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    return await measured(
      { trackingUri: `${url}/api/mlflow`, authUrl: url, apiUrl: url },
      environment,
      folder,
    )
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** A healthy platform but for its lists, which hold all that a page may. */
async function againstPlatform(folder: string): Promise<string[]> {
  const sandbox = await startSandbox()
  const { origin } = new URL(sandbox.trackingUri)
  const long = 'x'.repeat(15_000)
  const page = JSON.stringify({
    files: Array.from({ length: 120 }, (_, i) => ({ path: `model/${i}${long}`, is_dir: true })),
    model_versions: [],
    experiments: [],
  })
  const server = http.createServer((request, response) => {
    if (
      /artifacts\/list|\/search\?|mlflow-artifacts\/artifacts\?/.test(request.url ?? '') &&
      !/max_results=1$/.test(request.url ?? '')
    ) {
      return json(page)(request, response)
    }
    const { method, headers } = request
    const onward = http.request(`${origin}${request.url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      answer.pipe(response)
    })
    onward.once('error', () => response.destroy())
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const target = { trackingUri: `${url}/api/mlflow`, authUrl: sandbox.authUrl, apiUrl: url }
  try {
    return await measured(target, { ...environment, HOKUSAI_API_KEY: sandbox.apiKey }, folder)
  } finally {
    server.closeAllConnections()
    server.close()
    await sandbox.close()
  }
}

type Addresses = Record<'trackingUri' | 'authUrl' | 'apiUrl', string>

async function measured({ trackingUri, authUrl, apiUrl }: Addresses, env: NodeJS.ProcessEnv, folder: string) {
  const reportDir = join(folder, 'report')
  await rm(reportDir, { recursive: true, force: true })
  const where = [
    '--tracking-uri',
    trackingUri,
    '--auth-url',
    authUrl,
    '--api-url',
    apiUrl,
    '--report-dir',
    reportDir,
  ]
  const command = [process.execPath, cli, 'verify', '--python', 'off', ...where] as [string, ...string[]]
  const { peakRssMiB, ms, code } = await runProcess(command, env, [0, 1, 3])
  const { verdict } = JSON.parse(await readFile(join(reportDir, 'report.json'), 'utf8')) as {
    verdict: string
  }
  return [peakRssMiB.toFixed(0), (ms / 1000).toFixed(1), `exit ${code}, report: ${verdict}`]
}

if (process.argv[1] === import.meta.filename) console.log(await benchMemory())
