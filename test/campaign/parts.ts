/** The parts of the campaign; each returns what it tried and what was not right. */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { cli, inventedKey, runProcess, watchPeak } from '../../bench/measure.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts'
import { startStep } from '../real/product-process.ts'
import { spellings } from '../redaction/secrets.ts'
import { createMixer, makeStranger, numbers, runMixedUp, type Stranger } from '../registration/mix-up.ts'
import { leftOn } from '../whole/verify-sandbox.ts'
import { faults } from './faults.ts'
import {
  isWrong,
  leftUnsaid,
  newTally,
  oneIn,
  partOfKey,
  runBundled,
  runThrough,
  type Tally,
} from './judge.ts'
import { type Exchange, startRelay } from './relay.ts'

/** Requests of the write flow and of its clean-up, as one after another. */
const requestsOfAFlow = 42

/** Runs `work` for each item, a few at a time. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>, atOnce = 4): Promise<void> {
  const queue = [...items]
  const next = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

/** The `at`-th of `of` pieces of a part, from 0. */
export interface Piece {
  at: number
  of: number
}

const isIn =
  ({ at, of }: Piece) =>
  (_: unknown, index: number) =>
    index % of === at

/** Every fault at every request of a registration. */
export async function faultsByRequest(piece: Piece): Promise<Tally> {
  const tally = newTally()
  const cases = Object.keys(faults)
    .flatMap((fault) => Array.from({ length: requestsOfAFlow }, (_, at) => ({ fault, at: at + 1 })))
    .filter(isIn(piece))
  await each(cases, async ({ fault, at }) => {
    const sandbox = await startSandbox()
    const relay = await startRelay(sandbox.trackingUri, async (exchange) => {
      if (exchange.index === at) return faults[fault]?.(exchange)
      exchange.answer(await exchange.forward())
    })
    const name = `${fault}, request ${at}`
    try {
      const { report, written } = await runThrough(tally, sandbox, relay.url, { concurrency: '1' })
      const wrong = isWrong(report, relay.done)
      if (wrong) tally.wrong.push(`${name}: ${wrong}`)
      const part = partOfKey(written, sandbox.apiKey)
      if (part) tally.leaked.push(name)
      await sleep(800)
      const told = JSON.stringify(report.registration?.cleanup.leftovers ?? [])
      const left = await leftUnsaid(sandbox, told)
      if (left.length > 0) tally.left.push(`${name}: ${left.join(', ')}`)
    } catch (error) {
      tally.wrong.push(`${name}: ${String(error)}`)
    } finally {
      relay.close()
      await sandbox.close()
    }
  })
  return tally
}

/** The action's main step ended at a random moment, and its post step after it. */
export async function cancels(piece: Piece): Promise<Tally> {
  const tally = newTally()
  const count = 100
  const next = numbers(count)
  const ways = [['SIGINT'], ['SIGTERM'], ['SIGKILL'], ['SIGINT', 'SIGTERM', 'SIGKILL']] as const
  const items = Array.from({ length: count }, (_, index) => ({
    way: ways[index % ways.length] ?? ways[0],
    at: 1 + Math.floor(next() * requestsOfAFlow),
    wait: next() * 60,
  }))
  await each(
    items.filter(isIn(piece)),
    ({ way, at, wait }) => stopAndPost(tally, `${way.join('+')} at request ${at}`, way, { at, wait }),
    2,
  )
  return tally
}

/** The same while a write is under way that lands only later. */
export async function lateWrites(piece: Piece): Promise<Tally> {
  const tally = newTally()
  const writes = [
    'POST mlflow/experiments/create',
    'POST mlflow/registered-models/create',
    'POST mlflow/runs/create',
    'PUT mlflow-artifacts',
    'POST mlflow/model-versions/create',
  ]
  const items = writes
    .flatMap((write) => [['SIGKILL'] as const, ['SIGINT'] as const].map((way) => ({ write, way })))
    .filter(isIn(piece))
  await each(
    items,
    ({ write, way }) => stopAndPost(tally, `${way} during ${write}`, way, { write, wait: 100 }),
    2,
  )
  return tally
}

async function stopAndPost(
  tally: Tally,
  name: string,
  signals: readonly NodeJS.Signals[],
  moment: { at?: number; write?: string; wait: number },
): Promise<void> {
  const sandbox = await startSandbox()
  let reached = () => {}
  const there = new Promise<void>((resolve) => {
    reached = resolve
  })
  const relay = await startRelay(sandbox.trackingUri, async (exchange) => {
    const isLate = moment.write !== undefined && exchange.name.startsWith(moment.write)
    if (isLate || exchange.index === moment.at) reached()
    await sleep(isLate ? 4_000 : 20 + 40 * Math.random())
    exchange.answer(await exchange.forward())
  })
  tally.tried++
  try {
    const folder = await mkdtemp(join(tmpdir(), 'campaign-'))
    const file = (of: string) => join(folder, of)
    for (const one of ['state', 'output', 'summary']) await writeFile(file(one), '')
    const platform = { ...sandbox, trackingUri: `${relay.url}/api/mlflow`, apiUrl: relay.url }
    const environment = {
      GITHUB_STATE: file('state'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      INPUT_SUITES: 'test_real_registration',
      'INPUT_REPORT-DIR': file('report'),
      INPUT_COMMENT: 'off',
      'INPUT_REQUEST-TIMEOUT': '10',
    }
    const main = startStep('index', platform, environment)
    const peakOfMain = watchPeak(main.child)
    await Promise.race([there, main.ended])
    await sleep(moment.wait)
    for (const signal of signals) {
      main.child.kill(signal)
      await Promise.race([main.ended, sleep(500)])
    }
    const ended = await main.ended
    const states = statesIn(await readFile(file('state'), 'utf8'))
    const step = startStep('post', platform, { ...environment, ...states })
    const peakOfPost = watchPeak(step.child)
    const post = await step.ended
    tally.peakMb = Math.round(Math.max(tally.peakMb, peakOfMain(), peakOfPost()))
    if (post.exitCode !== 0) tally.wrong.push(`${name}: post step exit ${post.exitCode}`)
    await sleep(moment.write ? 4_500 : 300)
    const told = `${ended.stdout}${post.stdout}`
    if (/^\s+at .*\.[jt]s:\d+/m.test(told)) tally.wrong.push(`${name}: a stack trace`)
    if (partOfKey(told.replace(/^::add-mask::.*$/gm, ''), sandbox.apiKey)) tally.leaked.push(name)
    const left = await leftOn(sandbox)
    const isTold = /Left behind|Possibly left|not removed/.test(told)
    if (left.length > 0 && (!isTold || post.stdout.includes('Nothing is left')))
      tally.left.push(`${name}: ${left.join(', ')}`)
  } finally {
    relay.close()
    await sandbox.close()
  }
}

/** What the runner gives the post step: the last value of each name. */
function statesIn(text: string): Record<string, string> {
  const found = [...text.matchAll(/^(.+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2/gm)]
  return Object.fromEntries(found.map(([, name, , value = '']) => [`STATE_${name}`, value]))
}

const every = (text: string, spell: (character: string) => string) => [...text].map(spell).join('')
const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, '0')
const inner: Record<string, (key: string) => string> = {
  plain: (key) => key,
  'without its prefix': (key) => key.slice('hk_live_'.length),
  'but its last 4': (key) => key.slice(0, -4),
  'but its first 14': (key) => key.slice(14),
  base64: (key) => Buffer.from(`user:${key}`).toString('base64'),
  'base64 cut short': (key) => Buffer.from(key).toString('base64').slice(0, -6),
  'base64 twice': (key) => Buffer.from(Buffer.from(key).toString('base64')).toString('base64'),
  hex: (key) => every(key, hex),
}
const outer: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  percent: (text) => every(text, (c) => `%${hex(c)}`),
  'percent twice': (text) => every(text, (c) => `%25${hex(c)}`),
  '%u': (text) => every(text, (c) => `%u00${hex(c)}`),
  'JSON escapes': (text) => every(text, (c) => `\\u00${hex(c)}`),
  HTML: (text) => every(text, (c) => `&#${c.charCodeAt(0)};`),
  'HTML in HTML': (text) => every(text, (c) => `&amp;#${c.charCodeAt(0)};`),
  'line ends': (text) => (text.match(/.{1,13}/g) ?? []).join('\n'),
  'zero-width spaces': (text) => (text.match(/.{1,7}/g) ?? []).join('\u200b'),
}
/** At least 83 ways to spell a key. */
const echoed: Record<string, (key: string) => string> = {
  ...spellings,
  ...Object.fromEntries(
    Object.entries(inner).flatMap(([a, spell]) =>
      Object.entries(outer).map(([b, wrap]) => [`${a}, ${b}`, (key: string) => wrap(spell(key))]),
    ),
  ),
}

/** A platform that says the key back, in every spelling, in bodies, headers, errors and ids; all outputs are searched. */
export async function echoes(piece: Piece): Promise<Tally> {
  const tally = newTally()
  const places = ['answers', 'errors', 'headers'] as const
  const items = Object.keys(echoed)
    .flatMap((spelling) => places.map((place) => ({ spelling, place })))
    .filter(isIn(piece))
  await each(items, async ({ spelling, place }) => {
    const sandbox = await startSandbox()
    const said = echoed[spelling]?.(sandbox.apiKey) ?? ''
    const relay = await startRelay(sandbox.trackingUri, async (exchange) => {
      const told = await exchange.forward()
      if (place === 'headers') {
        const line = said.replace(/[^ -~]/g, '')
        return exchange.answer({ ...told, headers: { ...told.headers, 'x-echo': line, server: line } })
      }
      const isLate = exchange.index % 5 === 0
      if (place === 'errors' && isLate) {
        const body = JSON.stringify({ error_code: 'BAD', message: `refused ${said} sorry`, detail: said })
        return exchange.answer({ status: 400, body: Buffer.from(body) })
      }
      const body = told.body
        .toString()
        .replace(/^\{/, `{"echo":${JSON.stringify(said)},"message":${JSON.stringify(said)},`)
      exchange.answer({ ...told, body: Buffer.from(body.replace(',}', '}')) })
    })
    try {
      const { written } = await runThrough(tally, sandbox, relay.url)
      const forms = [said, JSON.stringify(said).slice(1, -1)]
      const longest = Math.max(...forms.map((form) => longestShared(written, form) / form.length))
      if (longest > 0.45 || partOfKey(written, sandbox.apiKey)) tally.leaked.push(`${spelling}, in ${place}`)
    } finally {
      relay.close()
      await sandbox.close()
    }
  })
  return tally
}

function longestShared(text: string, form: string): number {
  let longest = 0
  for (let at = 0; at < form.length; at++)
    while (at + longest < form.length && text.includes(form.slice(at, at + longest + 1))) longest++
  return longest
}

interface Hostile {
  headers?: Record<string, string>
  body: Buffer
  cookies?: number
  /** Milliseconds after which the body is sent again, and again. */
  endless?: number
}

function tell({ response, answer }: Exchange, { headers = {}, body, cookies = 0, endless }: Hostile): void {
  const set = Array.from({ length: cookies }, (_, at) => `c${at}=${'v'.repeat(50)}; Path=/`)
  if (cookies > 0) response.setHeader('set-cookie', set)
  if (endless === undefined) answer({ status: 200, headers, body })
  else {
    response.writeHead(200, { 'content-type': 'application/json', ...headers })
    const timer = setInterval(() => response.write(body), endless)
    response.on('close', () => clearInterval(timer)).write(body)
  }
}

/** Answers made to exhaust memory or patience, to every request of the bundled program, which is watched from outside. */
export async function hostileAnswers(piece: Piece): Promise<Tally> {
  const tally = newTally()
  const big = 8 * 2 ** 20
  const zeros = Buffer.alloc(256 * 2 ** 20)
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }
  const kinds: Record<string, () => Hostile> = {
    'millions of objects': () => ({ body: Buffer.from(`[${'{},'.repeat(big / 3)}{}]`) }),
    'deep arrays': () => ({ body: Buffer.from('['.repeat(big)) }),
    'one long string': () => ({ body: Buffer.from(`{"message":"${'x'.repeat(big)}"}`) }),
    'percent signs': () => ({ body: Buffer.from(`{"message":"${'%25'.repeat(big / 3)}"}`) }),
    'a gzip bomb': () => ({
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync(zeros),
    }),
    'a deflate bomb': () => ({ headers: { 'content-encoding': 'deflate' }, body: deflateSync(zeros) }),
    'a brotli bomb': () => ({
      headers: { 'content-encoding': 'br' },
      body: brotliCompressSync(zeros, quick),
    }),
    'a bomb in a bomb': () => ({
      headers: { 'content-encoding': 'gzip, gzip' },
      body: gzipSync(gzipSync(zeros)),
    }),
    'many experiments': () => ({
      body: Buffer.from(
        JSON.stringify({
          experiments: Array.from({ length: 50_000 }, (_, id) => ({
            experiment_id: `${id}`,
            name: `n${id}`,
          })),
          next_page_token: 'more',
        }),
      ),
    }),
    'millions of keys': () => ({
      body: Buffer.from(`{${Array.from({ length: 400_000 }, (_, at) => `"k${at}":0`).join(',')},"z":1}`),
    }),
    'one long line': () => ({ headers: { 'content-type': 'text/plain' }, body: Buffer.alloc(big, 'x') }),
    'an id of a megabyte': () => ({
      body: Buffer.from(
        JSON.stringify({ experiment_id: '9'.repeat(2 ** 20), run: { info: { run_id: '../'.repeat(1e5) } } }),
      ),
    }),
    'many cookies': () => ({ headers: {}, body: Buffer.from('{}'), cookies: 150 }),
    'many small headers': () => ({
      headers: Object.fromEntries(Array.from({ length: 1_500 }, (_, at) => [`x${at}`, '1'])),
      body: Buffer.from('{}'),
    }),
    'events without end': () => ({
      headers: { 'content-type': 'text/event-stream' },
      body: Buffer.from('data: {}\n\n'),
      endless: 1,
    }),
    'a slow drip': () => ({ body: Buffer.from('{"a":1,'), endless: 200 }),
    headers: () => ({
      headers: Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`x-${at}`, 'y'.repeat(100)])),
      body: Buffer.from('{}'),
    }),
  }
  for (const [name, make] of Object.entries(kinds).filter(isIn(piece))) {
    const told = make()
    const relay = await startRelay('http://127.0.0.1:9', async (exchange) => tell(exchange, told))
    tally.tried++
    const folder = await mkdtemp(join(tmpdir(), 'campaign-'))
    const where = [
      '--tracking-uri',
      `${relay.url}/api/mlflow`,
      '--auth-url',
      relay.url,
      '--api-url',
      relay.url,
    ]
    const limits = ['--request-timeout', '3', '--timeout', '30', '--report-dir', folder, '--python', 'off']
    const environment = { PATH: process.env.PATH, HOKUSAI_API_KEY: inventedKey }
    try {
      // Not in this checkout, which would be looked through for mistakes of the caller's.
      const command = [process.execPath, cli, 'verify', ...where, ...limits] as const
      const { peakRssMiB } = await runProcess([...command], environment, [1, 3], folder)
      tally.peakMb = Math.max(tally.peakMb, Math.round(peakRssMiB))
      if (!existsSync(join(folder, 'report.json'))) tally.wrong.push(`${name}: no report`)
    } catch (error) {
      tally.wrong.push(`${name}: ${error instanceof Error ? error.message.slice(0, 300) : error}`)
    } finally {
      relay.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
  return tally
}

/** 10,000 answers that are taken for each other; a stranger's things must stay as they are. */
export async function mixUps({ at, of }: Piece): Promise<Tally> {
  const tally = newTally()
  const count = Math.ceil(10_000 / of)
  const sandbox = await startSandbox()
  try {
    const stranger = await makeStranger(sandbox, 'fraud')
    const before = await stranger.state()
    for (let seed = at; tally.tried < count; seed += of) {
      const round = Math.floor(seed / of)
      const share = [0.05, 0.15, 0.4][round % 3] ?? 0
      const how = { seed, share, ...(round % 3 === 0 ? { modelName: 'mine' } : {}) }
      const mixUps =
        round % oneIn === 0
          ? await mixUpBundled(tally, sandbox, stranger, how)
          : (await runMixedUp(sandbox, stranger, how)).mixUps
      tally.tried += mixUps
      if ((await stranger.state()) !== before) {
        tally.wrong.push(`seed ${seed}: the stranger's things changed`)
        break
      }
    }
  } finally {
    await sandbox.close()
  }
  return tally
}

async function mixUpBundled(
  tally: Tally,
  sandbox: Sandbox,
  stranger: Stranger,
  { modelName, ...how }: { seed: number; share: number; modelName?: string },
): Promise<number> {
  const { mix, mixUps } = createMixer(stranger, how)
  const relay = await startRelay(sandbox.trackingUri, async ({ forward, answer, url }) => {
    const told = await forward()
    answer({ ...told, body: Buffer.from(mix(url, told.body.toString('latin1')), 'latin1') })
  })
  try {
    const more = { 'request-timeout': '5', ...(modelName && { 'model-name': modelName }) }
    const { peakMb } = await runBundled(sandbox, relay.url, more)
    tally.peakMb = Math.max(tally.peakMb, peakMb)
  } finally {
    relay.close()
  }
  return mixUps()
}
