/** How long a run takes on a broken platform, clean-up and report included: every fault, and silence at every step. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSemaphore } from '../src/http/semaphore.ts'
import { type RawInputs, readSettings } from '../src/inputs/read-settings.ts'
import { createRedactor } from '../src/redaction/redact.ts'
import { run } from '../src/run/run.ts'
import { faultNames } from '../src/sandbox/faults.ts'
import { startSandbox } from '../src/sandbox/sandbox.ts'
import type { Report } from '../src/schema/report.ts'
import { median, table } from './measure.ts'

/** Runs wait far more than they compute, so that some fit side by side. */
const atOnce = 4
/** Of the runs with silence at one step, which are many. */
const shortTimeout = 2

interface Timed {
  name: string
  seconds: number
  requests: number
  verdict: Report['verdict']
}

type Addresses = Pick<
  Awaited<ReturnType<typeof startSandbox>>,
  'trackingUri' | 'authUrl' | 'apiUrl' | 'apiKey'
>

/** @returns a Markdown section. */
export async function benchTimeToVerdict(): Promise<string> {
  const faults = await sideBySide(['none', ...faultNames], async (name) => {
    const sandbox = await startSandbox(name === 'none' ? {} : { fault: name as (typeof faultNames)[number] })
    return verify(name, sandbox).finally(() => sandbox.close())
  })
  const steps = await stepsOfARun()
  const silences = steps.flatMap((step) =>
    ['once', 'always', 'everything from there on'].map((how) => ({ step, how })),
  )
  const silent = await sideBySide(silences, async ({ step, how }) => {
    const sandbox = await startSandbox()
    const front = await silentAt(sandbox, step, how)
    const inputs = { 'request-timeout': String(shortTimeout) }
    return verify(`${step}, ${how}`, front.addresses, inputs).finally(() =>
      Promise.all([front.close(), sandbox.close()]),
    )
  })
  return [
    '## Time to the verdict',
    'Seconds from the start of a run to its report, clean-up included. Bar: 1.5 × request-timeout + 5 s for each, ' +
      'a median of 2 s over all faults.',
    `${bar(faults, 10)} With the default request-timeout of 10 s:`,
    rows(faults),
    `${bar(silent, shortTimeout)} No answer to one step of the registration, once or always, or to everything from ` +
      `there on, with a request-timeout of ${shortTimeout} s; the slowest ten:`,
    rows([...silent].sort((a, b) => b.seconds - a.seconds).slice(0, 10)),
  ].join('\n\n')
}

function bar(timed: readonly Timed[], requestTimeout: number): string {
  const seconds = timed.map((one) => one.seconds)
  const limit = 1.5 * requestTimeout + 5
  const within = timed.filter((one) => one.seconds <= limit).length
  return `${within} of ${timed.length} within ${limit} s, the longest ${Math.max(...seconds).toFixed(1)} s, the median ${median(seconds).toFixed(1)} s.`
}

const rows = (timed: readonly Timed[]) =>
  table(
    ['fault', 'seconds', 'requests', 'verdict'],
    timed.map(({ name, seconds, requests, verdict }) => [
      name,
      seconds.toFixed(1),
      String(requests),
      verdict,
    ]),
  )

async function sideBySide<T>(all: readonly T[], work: (one: T) => Promise<Timed>): Promise<Timed[]> {
  const semaphore = createSemaphore(atOnce)
  return Promise.all(all.map((one) => semaphore('', () => work(one))))
}

async function verify(name: string, addresses: Addresses, inputs: RawInputs = {}): Promise<Timed> {
  const settings = await readSettings({
    'api-key': addresses.apiKey,
    'tracking-uri': addresses.trackingUri,
    'auth-url': addresses.authUrl,
    'api-url': addresses.apiUrl,
    ...inputs,
  })
  const started = performance.now()
  const { exchanges, verdict } = await run(settings, { redact: createRedactor(), env: {} })
  return { name, seconds: (performance.now() - started) / 1000, requests: exchanges.length, verdict }
}

/** Method and path of every kind of request of a run on a healthy platform, in their order, without ids. */
async function stepsOfARun(): Promise<string[]> {
  const sandbox = await startSandbox()
  const settings = await readSettings({
    'api-key': sandbox.apiKey,
    'tracking-uri': sandbox.trackingUri,
    'auth-url': sandbox.authUrl,
    'api-url': sandbox.apiUrl,
  })
  const { exchanges } = await run(settings, { redact: createRedactor(), env: {} })
  await sandbox.close()
  return [...new Set(exchanges.map(({ request }) => stepOf(request.method, new URL(request.url).pathname)))]
}

const stepOf = (method: string, path: string) =>
  `${method} ${path.replace(/(mlflow-artifacts\/artifacts\/).+/, '$1…').replace(/m-0+$/, 'm-0…')}`

/** A relay before the platform that leaves a step, or all that follows it, without an answer. */
async function silentAt(platform: Addresses, step: string, how: string) {
  let reached = false
  const relayTo = async (target: string) => {
    const server = http.createServer((request, response) => {
      const isStep = stepOf(request.method ?? '', new URL(request.url ?? '', target).pathname) === step
      const isSilent = (isStep && (how !== 'once' || !reached)) || (reached && how.startsWith('everything'))
      reached ||= isStep
      if (isSilent) return void request.resume()
      const { method, headers } = request
      const onward = http.request(new URL(request.url ?? '', target), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
        answer.pipe(response)
      })
      onward.once('error', () => response.destroy())
      request.pipe(onward)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  }
  const registry = await relayTo(new URL(platform.trackingUri).origin)
  const auth = await relayTo(platform.authUrl)
  const addresses = {
    ...platform,
    trackingUri: registry.origin + new URL(platform.trackingUri).pathname,
    apiUrl: registry.origin,
    authUrl: auth.origin,
  }
  const close = async () => {
    for (const { server } of [registry, auth]) {
      server.closeAllConnections()
      server.close()
    }
  }
  return { addresses, close }
}

if (process.argv[1] === import.meta.filename) console.log(await benchTimeToVerdict())
