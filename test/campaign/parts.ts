/** The parts of the campaign; each returns what it tried and what was not right. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { watchPeak } from '../../bench/measure.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts'
import { startStep } from '../real/product-process.ts'
import { createMixer, makeStranger, numbers, runMixedUp, type Stranger } from '../registration/mix-up.ts'
import { leftOn } from '../whole/verify-sandbox.ts'
import { faults } from './faults.ts'
import {
  isIn,
  isWrong,
  leftUnsaid,
  newTally,
  oneIn,
  type Piece,
  partOfKey,
  runBundled,
  runThrough,
  type Tally,
} from './judge.ts'
import { startRelay } from './relay.ts'
import { manySpellings } from './spellings.ts'

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

/** A platform that says the key back, in every spelling, in bodies, headers, errors and ids; all outputs are searched. */
export async function echoes(piece: Piece): Promise<Tally> {
  const tally = newTally()
  const places = ['answers', 'errors', 'headers'] as const
  const items = Object.keys(manySpellings)
    .flatMap((spelling) => places.map((place) => ({ spelling, place })))
    .filter(isIn(piece))
  await each(items, async ({ spelling, place }) => {
    const sandbox = await startSandbox()
    const said = manySpellings[spelling]?.(sandbox.apiKey) ?? ''
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
