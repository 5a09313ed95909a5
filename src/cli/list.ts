import type { HttpClient } from '../http/client.ts'
import { readSettings } from '../inputs/read-settings.ts'
import type { Settings } from '../inputs/settings.ts'
import { type Redactor, redactedJson } from '../redaction/redact.ts'
import { plural } from '../report/wording.ts'
import { run } from '../run/run.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import { exitCodes } from '../schema/exit-code.ts'
import type { CheckResult, Exchange, Report } from '../schema/report.ts'
import { cut, visibleLine } from '../text/visible.ts'
import type { Arguments } from './command.ts'
import type { jsonFlags } from './flags.ts'
import { forPeople } from './terminal.ts'

/** Characters of a body that are shown. */
const bodyLength = 160

/** Hosts that exist nowhere: whatever found another way to them than ours would reach nobody. */
const stand = { registry: 'http://registry.invalid', auth: 'http://auth.invalid', api: 'http://api.invalid' }

/**
 * `list`: what a verification would send and write, check by check. It is made against a healthy embedded platform, so the
 * list is what the checks really do; the caller's own platform is sent nothing, and no key is needed.
 */
export async function list(
  { flags, inputs, origins, problems }: Arguments<typeof jsonFlags>,
  redact: Redactor,
): Promise<number> {
  const key = { 'api-key': inputs['api-key'] ?? `hk_live_${'0'.repeat(32)}` }
  const settings = await readSettings({ ...inputs, ...key }, { usual: 'flag', origins, problems })
  const listing = await listingOf(settings, redact)
  const text = flags.json
    ? redactedJson(listing, redact, 2)
    : forPeople(redact(renderListing(listing, settings)))
  process.stdout.write(`${text}\n`)
  return exitCodes.fine
}

interface Listing {
  target: Pick<Settings, 'trackingUri' | 'authUrl' | 'apiUrl'>
  checks: (Pick<CheckResult, 'id' | 'title' | 'suite'> & { requests: Request[]; skipped?: string })[]
  writes: string[]
}

interface Request {
  /** The same for checks that look at one request together. */
  id: string
  method: string
  url: string
  /** The headers by which the key would travel, redacted. */
  credentials: string[]
  body?: string
}

async function listingOf(settings: Settings, redact: Redactor): Promise<Listing> {
  const isPlain = settings.platform === 'mlflow'
  const sandbox = await startSandbox(isPlain ? { topology: 'mlflow' } : {})
  try {
    const origin = new URL(sandbox.trackingUri).origin
    const path = sandbox.trackingUri.slice(origin.length)
    const addresses = { trackingUri: `${stand.registry}${path}`, authUrl: stand.auth, apiUrl: stand.api }
    const toSandbox = { [stand.registry]: origin, [stand.auth]: sandbox.authUrl, [stand.api]: sandbox.apiUrl }
    const toTarget = {
      [addresses.trackingUri]: settings.trackingUri,
      [stand.registry]: new URL(settings.trackingUri).origin,
      [stand.auth]: settings.authUrl,
      [stand.api]: settings.apiUrl,
    }
    const urls = new Map<string, string>()
    const through = (client: HttpClient): HttpClient => ({
      ...client,
      send: async (request, scope) => {
        const answer = await client.send({ ...request, url: moved(request.url, toSandbox) }, scope)
        for (const id of answer.exchanges) urls.set(id, moved(request.url, toTarget))
        return answer
      },
    })
    const report = await run(
      { ...settings, ...addresses, apiKey: sandbox.apiKey, waitForMs: 0 },
      { redact, env: {}, through },
    )
    const { trackingUri, authUrl, apiUrl } = settings
    const exchanges = report.exchanges.map((one) => {
      const request = { ...one.request, url: urls.get(one.id) ?? one.request.url }
      return withoutIds({ ...one, request }, report.registration?.runId)
    })
    return {
      target: { trackingUri, authUrl, apiUrl },
      checks: report.checks.map((check) => describeCheck(check, exchanges)),
      writes: writesOf(report),
    }
  } finally {
    await sandbox.close()
  }
}

/** The server gives ids, and those of the embedded one are nobody else's. */
const withoutIds = (exchange: Exchange, runId = 'none'): Exchange =>
  JSON.parse(JSON.stringify(exchange).replaceAll(runId, '<run id>'))

function moved(url: string, places: Record<string, string>): string {
  const from = Object.keys(places).find((one) => url === one || url.startsWith(`${one}/`))
  return from === undefined ? url : `${places[from]}${url.slice(from.length)}`
}

function describeCheck(
  { id, title, suite, status, reason, exchanges: ids }: CheckResult,
  exchanges: readonly Exchange[],
): Listing['checks'][number] {
  const requests = exchanges.filter((one) => ids.includes(one.id)).map(describeRequest)
  const isSent = requests.length > 0 || status !== 'skip' || reason === undefined
  return { id, title, suite, requests, ...(isSent ? {} : { skipped: reason }) }
}

function describeRequest({ id, request: { method, url, headers, body } }: Exchange): Request {
  const credentials = Object.entries(headers).filter(([name]) => /^(authorization|x-api-key)$/i.test(name))
  return {
    id,
    method,
    url,
    credentials: credentials.map(([name, value]) => `${name}: ${value}`),
    ...(body ? { body: body.text ?? plural(body.bytes, 'byte') } : {}),
  }
}

function writesOf({ registration }: Report): string[] {
  if (!registration) return []
  const { modelName, modelVersion, alias, files } = registration
  const bytes = files.reduce((sum, one) => sum + one.bytes, 0)
  return [
    'an experiment with one run, its params and metrics',
    `${plural(files.length, 'artifact')}, ${bytes.toLocaleString('en')} bytes in all: ${files.map(({ path }) => path).join(', ')}`,
    `model ${modelName}, version ${modelVersion}, with tags and the alias ${alias}`,
  ]
}

function renderListing({ target, checks, writes }: Listing, settings: Settings): string {
  const seen = new Set<string>()
  const requestLines = ({ id, method, url, credentials, body }: Request): string[] => {
    if (seen.has(id)) return []
    seen.add(id)
    const sent = [`${method} ${url}`, ...credentials.map((one) => `[${one}]`)].join('  ')
    return [`      ${visibleLine(sent)}`, ...(body ? [`        ${cut(visibleLine(body), bodyLength)}`] : [])]
  }
  const checkLines = ({ id, title, requests, skipped }: Listing['checks'][number]): string[] => {
    const isShared = requests.length > 0 && requests.every((one) => seen.has(one.id))
    const note = skipped
      ? `  (not sent: ${visibleLine(skipped)})`
      : isShared
        ? '  (a request above tells)'
        : ''
    return [`  ${id}: ${title}${note}`, ...requests.flatMap(requestLines)]
  }
  const suites = [...new Set(checks.map(({ suite }) => suite))].map((suite) =>
    [suite, ...checks.filter((check) => check.suite === suite).flatMap(checkLines)].join('\n'),
  )
  const after = settings.keep ? 'It stays, since keep is set' : 'All of it is removed again'
  const written =
    writes.length === 0
      ? 'Nothing would be written.'
      : `Would be written:\n${writes.map((one) => `  - ${visibleLine(one)}`).join('\n')}\n${after}; names carry the id of the run.`
  return [
    `What verify would send to ${visibleLine(target.trackingUri)} where all is well. Nothing was sent there.`,
    ...suites,
    written,
    'Where something fails, a few more requests that only read tell the causes apart; where a way around the trouble is known, a run that may write tries it with a registration of its own.',
  ].join('\n\n')
}
