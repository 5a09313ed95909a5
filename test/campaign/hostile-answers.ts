/** Answers made to exhaust memory or patience, to every request of the bundled program, which is watched from outside. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { cli, inventedKey, runProcess } from '../../bench/measure.ts'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import { isIn, newTally, type Piece, runBundled, type Tally } from './judge.ts'
import { type Exchange, startRelay } from './relay.ts'
import { startWire, type Wire, wires } from './wires.ts'

interface Hostile {
  headers?: Record<string, string>
  body: Buffer
  status?: number
  cookies?: number
  /** Milliseconds after which the body is sent again, and again. */
  endless?: number
}

const big = 8 * 2 ** 20
const zeros = () => Buffer.alloc(256 * 2 ** 20)
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }
const encoded = (encoding: string, body: Buffer): Hostile => ({
  headers: { 'content-encoding': encoding },
  body,
})
const json = (value: unknown): Hostile => ({ body: Buffer.from(JSON.stringify(value)) })
const text = (body: string): Hostile => ({ body: Buffer.from(body) })
const twentyTimes = (name: string) => Array(20).fill(name).join(', ')
const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at))

const answers: Record<string, () => Hostile> = {
  'millions of objects': () => text(`[${'{},'.repeat(big / 3)}{}]`),
  'deep arrays': () => text('['.repeat(big)),
  'deep objects that end': () => text(`${'{"a":'.repeat(big / 8)}1${'}'.repeat(big / 8)}`),
  'one long string': () => text(`{"message":"${'x'.repeat(big)}"}`),
  'percent signs': () => text(`{"message":"${'%25'.repeat(big / 3)}"}`),
  'a gzip bomb': () => encoded('gzip', gzipSync(zeros())),
  'a deflate bomb': () => encoded('deflate', deflateSync(zeros())),
  'a raw deflate bomb': () => encoded('deflate', deflateRawSync(zeros())),
  'a brotli bomb': () => encoded('br', brotliCompressSync(zeros(), quick)),
  'a bomb in a bomb': () => encoded('gzip, gzip', gzipSync(gzipSync(zeros()))),
  'a bomb in a deflate bomb': () => encoded('gzip, deflate', deflateSync(gzipSync(zeros()))),
  'twenty layers of gzip': () => encoded(twentyTimes('gzip'), gzipSync(zeros())),
  // A stored block of no bytes, without end: nothing ever comes out.
  'gzip of nothing, without end': () => ({
    headers: { 'content-encoding': 'gzip' },
    body: Buffer.concat([
      Buffer.from('1f8b08000000000000ff', 'hex'),
      Buffer.alloc(65_535, '\0\0\0\xff\xff', 'latin1'),
    ]),
    endless: 0,
  }),
  'many experiments': () => ({
    ...json({
      experiments: many(50_000, (id) => ({ experiment_id: `${id}`, name: `n${id}` })),
      next_page_token: 'more',
    }),
  }),
  'millions of keys': () => text(`{${many(400_000, (at) => `"k${at}":0`).join(',')},"z":1}`),
  'one key, a million times': () => text(`{${'"experiment_id":"1",'.repeat(400_000)}"z":1}`),
  'huge numbers': () => text(`{"experiment_id":1e999,"status":-1e400,"n":${'9'.repeat(200_000)}}`),
  'names of objects': () =>
    text('{"__proto__":{"status":"READY","is_valid":true},"constructor":{"prototype":{"polluted":1}}}'),
  'halves of surrogate pairs': () => text(`{"message":"${'\\ud800'.repeat(40_000)}","status":"\\udfff"}`),
  'no UTF-8': () => ({ body: Buffer.alloc(200_000, 0xff) }),
  'one long line': () => ({ headers: { 'content-type': 'text/plain' }, body: Buffer.alloc(big, 'x') }),
  'an id of a megabyte': () =>
    json({ experiment_id: '9'.repeat(2 ** 20), run: { info: { run_id: '../'.repeat(1e5) } } }),
  'many cookies': () => ({ ...text('{}'), cookies: 150 }),
  'many small headers': () => ({
    ...text('{}'),
    headers: Object.fromEntries(many(1_500, (at) => [`x${at}`, '1'])),
  }),
  headers: () => ({
    ...text('{}'),
    headers: Object.fromEntries(many(100, (at) => [`x-${at}`, 'y'.repeat(100)])),
  }),
  'events without end': () => ({
    headers: { 'content-type': 'text/event-stream' },
    body: Buffer.from('data: {}\n\n'),
    endless: 1,
  }),
  'a slow drip': () => ({ body: Buffer.from('{"a":1,'), endless: 200 }),
  'redirects without end': () => ({ ...text(''), status: 307, headers: { location: '/again' } }),
  'come back in three years': () => ({
    ...text('unavailable'),
    status: 503,
    headers: { 'retry-after': '99999999' },
  }),
  'come back never': () => ({ ...text('slow down'), status: 429, headers: { 'retry-after': '1e309' } }),
}

/** Lists of a working platform that never end, each with more of what is asked for. */
const lists: Record<string, [of: RegExp, make: (page: number) => object]> = {
  'experiments without end': [
    /^GET mlflow\/experiments\/search/,
    (page) => ({
      experiments: many(3_000, (at) => ({
        experiment_id: `${page * 3_000 + at + 10}`,
        name: `verify-registration-20250102t030405z-${page}-${at}`,
        lifecycle_stage: 'active',
        tags: [{ key: 'verify_registration_id', value: '20250102t030405z-0badcafe' }],
      })),
    }),
  ],
  'models without end': [
    /^GET mlflow\/registered-models\/search/,
    (page) => ({ registered_models: many(3_000, (at) => ({ name: `verify-registration-${page}-${at}` })) }),
  ],
  'versions without end': [
    /^GET mlflow\/model-versions\/search/,
    (page) => ({ model_versions: many(3_000, (at) => ({ name: 'n', version: `${page * 3_000 + at}` })) }),
  ],
  'folders without end': [
    /^GET mlflow(?:-artifacts)?\/artifacts/,
    (page) => ({
      files: many(5_000, (at) => ({ path: `model/${page}/${'d'.repeat(100)}${at}`, is_dir: true })),
    }),
  ],
}

export async function hostileAnswers(piece: Piece): Promise<Tally> {
  const tally = newTally()
  const plays: [string, () => Promise<number>][] = [
    ...Object.entries(answers).map(
      ([name, make]) => [name, () => playAnswers(make())] as [string, () => Promise<number>],
    ),
    ...Object.entries(wires).map(
      ([name, wire]) => [name, () => playWire(wire)] as [string, () => Promise<number>],
    ),
    ...Object.entries(lists).map(
      ([name, list]) => [name, () => playList(list)] as [string, () => Promise<number>],
    ),
  ]
  for (const [name, play] of plays.filter(isIn(piece))) {
    tally.tried++
    try {
      tally.peakMb = Math.max(tally.peakMb, Math.round(await play()))
    } catch (error) {
      tally.wrong.push(`${name}: ${error instanceof Error ? error.message.slice(0, 300) : error}`)
    }
  }
  return tally
}

async function playAnswers(told: Hostile): Promise<number> {
  const relay = await startRelay('http://127.0.0.1:9', async (exchange) => tell(exchange, told))
  return verify(relay.url).finally(relay.close)
}

async function playWire(wire: Wire): Promise<number> {
  const server = await startWire(wire)
  return verify(server.url).finally(server.close)
}

async function playList([of, make]: (typeof lists)[string]): Promise<number> {
  const sandbox = await startSandbox()
  let page = 0
  const relay = await startRelay(sandbox.trackingUri, async ({ name, forward, answer }) => {
    if (!of.test(name)) return answer(await forward())
    answer({ body: Buffer.from(JSON.stringify({ ...make(page++), next_page_token: `page-${page}` })) })
  })
  try {
    return (await runBundled(sandbox, relay.url, { 'request-timeout': '5', timeout: '30' })).peakMb
  } finally {
    relay.close()
    await sandbox.close()
  }
}

function tell(
  { response, answer }: Exchange,
  { headers = {}, status = 200, body, cookies = 0, endless }: Hostile,
): void {
  const set = many(cookies, (at) => `c${at}=${'v'.repeat(50)}; Path=/`)
  if (cookies > 0) response.setHeader('set-cookie', set)
  if (endless === undefined) answer({ status, headers, body })
  else {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    const timer = setInterval(() => response.writableNeedDrain || response.write(body), endless)
    response.on('close', () => clearInterval(timer)).write(body)
  }
}

/** All suites of the bundled program; its peak memory in MiB. */
async function verify(url: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'campaign-'))
  const where = ['--tracking-uri', `${url}/api/mlflow`, '--auth-url', url, '--api-url', url]
  const limits = ['--request-timeout', '3', '--timeout', '30', '--report-dir', folder, '--python', 'off']
  const environment = { PATH: process.env.PATH, HOKUSAI_API_KEY: inventedKey }
  try {
    // Not in this checkout, which would be looked through for mistakes of the caller's.
    const command = [process.execPath, cli, 'verify', ...where, ...limits] as const
    const { peakRssMiB } = await runProcess([...command], environment, [1, 3], folder)
    if (!existsSync(join(folder, 'report.json'))) throw new Error('no report')
    return peakRssMiB
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
