import type { ZodError } from 'zod'
import { firstProblems, SavedFileError } from '../files/read-saved.ts'
import { type Redactor, redactedJson } from '../redaction/redact.ts'
import { redactHeaders } from '../redaction/redact-headers.ts'
import type { Exchange, Timings } from '../schema/report.ts'
import { toolName } from '../version.ts'
import { bodyOf } from './body.ts'
import { type HarContent, HarEntry, HarLog, type HarRun } from './format.ts'
import { noReplyCode } from './no-reply-reason.ts'
import { protectCredentials } from './protect-credentials.ts'
import { relevanceIn } from './relevance.ts'

/** Entries a HAR may have at all, and exchanges that are kept of it. */
export const entryLimit = 20_000
export const exchangeLimit = 2_000
const urlLimit = 4_096

export interface HarEvidence {
  /** Redacted. The id is the place of the entry in the file: `e1` is the first. */
  exchanges: Exchange[]
  /** What the run behind a HAR of this tool tells of itself. Its checks name exchanges by their ids here. */
  run?: HarRun
  /** False only for a HAR that this tool wrote, of a run that came to its end. */
  partial: boolean
  /** True where the recorder stands outside of the client and leaves out no header. */
  keepsHeaders: boolean
  /** Entries that do not concern the platform. */
  ignored: number
  notes: string[]
}

const wholeRecorder = /^(mitmproxy|proxyman|charles|fiddler|http toolkit|burp)/i

interface Placed {
  place: number
  entry: HarEntry
}

/**
 * The exchanges with the platform in an HTTP Archive, from a browser or anybody's client. Hostile input is
 * expected: nothing is kept before it is redacted, and whatever credentials the file holds are made secret in
 * `redact` first, so that they are masked wherever else they appear.
 *
 * @throws SavedFileError where it is no HAR, has too many entries, or no entry can be read
 */
export function exchangesOfHar(json: unknown, redact: Redactor): HarEvidence {
  const parsed = HarLog.safeParse(json)
  if (!parsed.success)
    throw new SavedFileError(`The file is no HAR: ${firstProblems(problemsIn(parsed.error))}.`)
  const { creator, entries, _run } = parsed.data.log
  if (entries.length > entryLimit) {
    throw new SavedFileError(`The HAR has ${entries.length} entries; at most ${entryLimit} are read.`)
  }
  const { readable, problems } = readEntries(entries)
  const unreadable = `${problems.length} of ${entries.length} entries cannot be read: ${firstProblems(problems)}.`
  if (problems.length > 0 && readable.length === 0) throw new SavedFileError(unreadable)

  const ours = creator.name === toolName
  const { concerning, preflights, textless, usable } = select(readable, ours)
  const kept = usable.slice(0, exchangeLimit)
  protectCredentials(
    kept.map(({ entry }) => entry),
    redact,
  )
  const exchanges = kept.map((one) => exchangeOf(one, ours, redact))
  const run = ours && _run ? runOf(_run, kept, redact) : undefined
  return {
    exchanges: exchanges.sort((a, b) => a.startedAt.localeCompare(b.startedAt)),
    ...(run && { run }),
    partial: run?.stopReason !== 'completed',
    keepsHeaders: wholeRecorder.test(creator.name ?? ''),
    ignored: readable.length - concerning.length,
    notes: [
      ...(problems.length > 0 ? [redact(unreadable)] : []),
      ...(usable.length > kept.length
        ? [`Only the first ${exchangeLimit} of ${usable.length} requests to the platform were read.`]
        : []),
      ...preflightNotes(preflights),
      ...(textless.length > 0 ? [textlessNote(textless.length)] : []),
      ...(ours ? [] : missingNotes(exchanges, creator.name)),
    ],
  }
}

/** What concerns the platform, and of that what a diagnosis can use. Of our own recordings, everything. */
function select(readable: readonly Placed[], ours: boolean) {
  if (ours) return { concerning: readable, preflights: [], textless: [], usable: readable }
  const isRelevant = relevanceIn(
    readable.map(({ entry }) => entry.request.url),
    readable.flatMap(({ entry }) => entry.response.content?.text?.replaceAll('\\/', '/') ?? []),
  )
  const concerning = readable.filter(({ entry }) => isRelevant(entry.request.url))
  // A browser asks first whether it may ask: such a request carries no key by design.
  const isPreflight = ({ entry }: Placed) => entry.request.method === 'OPTIONS'
  const asked = concerning.filter((one) => !isPreflight(one))
  const unsent = new Set(asked.flatMap(({ entry }) => (isAnswered(entry) ? [] : entry.request.url)))
  // One that forbids is why the request itself was never sent.
  const forbids = ({ entry }: Placed) => unsent.has(entry.request.url) && !allowsOrigin(entry)
  const preflights = concerning.filter(isPreflight)
  return {
    concerning,
    preflights: preflights.filter((one) => !forbids(one)),
    textless: asked.filter(({ entry }) => lacksItsText(entry)),
    usable: [...asked.filter(({ entry }) => !lacksItsText(entry)), ...preflights.filter(forbids)],
  }
}

function readEntries(entries: readonly unknown[]): { readable: Placed[]; problems: string[] } {
  const readable: Placed[] = []
  const problems: string[] = []
  for (const [index, entry] of entries.entries()) {
    const parsed = HarEntry.safeParse(entry)
    if (parsed.success) readable.push({ place: index + 1, entry: parsed.data })
    else problems.push(`entry ${index + 1}, ${problemsIn(parsed.error).join(', ')}`)
  }
  return { readable, problems }
}

const problemsIn = ({ issues }: ZodError) =>
  issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`)

function exchangeOf({ place, entry }: Placed, ours: boolean, redact: Redactor): Exchange {
  const { request, response } = entry
  const sent = bodyOf(request.postData, { bodySize: request.bodySize, headers: request.headers }, redact)
  const received = bodyOf(response.content, { bodySize: undefined, headers: response.headers }, redact)
  const words = failureOf(entry)
  const answered = isAnswered(entry)
  const remark = [ours ? '' : words, entry.comment, response.comment].filter((one) => one).join(': ')
  const attempt = entry._attempt ?? 1
  return {
    id: `e${place}`,
    checkId: ours && /^[\w.-]{1,64}$/.test(entry._checkId ?? '') ? redact(entry._checkId ?? '') : 'har',
    startedAt: isoTime(entry.startedDateTime),
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
    request: {
      method: redact(request.method),
      url: redact(request.url).slice(0, urlLimit),
      headers: headersOf(ours ? request.headers : once(request.headers), redact),
      ...(sent ? { body: sent } : {}),
    },
    ...(answered && {
      response: {
        status: response.status,
        headers: headersOf(response.headers, redact),
        ...(received ? { body: received } : {}),
      },
    }),
    ...((!answered || (ours && words)) && {
      error: {
        code: noReplyCode(words || remark),
        message: redact(remark || 'the recording gives no reason').slice(0, 1_000),
      },
    }),
    ...(ours && entry._proxy ? { proxy: JSON.parse(redactedJson(entry._proxy, redact)) } : {}),
    timings: timingsOf(entry, answered),
  }
}

/** Redacted once more, since anybody may have edited the file. */
function runOf({ checks, ...rest }: HarRun, kept: readonly Placed[], redact: Redactor): HarRun {
  const ids = new Map(kept.map(({ place, entry }) => [entry._exchangeId, `e${place}`]))
  const here = checks.map((check) => ({
    ...check,
    exchanges: check.exchanges.flatMap((id) => ids.get(id) ?? []),
  }))
  return JSON.parse(redactedJson({ ...rest, checks: here }, redact)) as HarRun
}

const failureOf = ({ _error, response }: HarEntry) =>
  [_error, response._error, response._failureText].find((one) => one) ?? ''

/** Contract of a preflight's answer: https://fetch.spec.whatwg.org/#cors-preflight-fetch */
const allowsOrigin = ({ response: { status, headers } }: HarEntry) =>
  status === 0 ||
  (status >= 200 &&
    status < 300 &&
    headers.some(({ name }) => name.toLowerCase() === 'access-control-allow-origin'))

/** A status line whose body never came (`net::ERR_ABORTED` beside 200) is no answer, as in our own recordings. */
function isAnswered(entry: HarEntry): boolean {
  const { status, content } = entry.response
  return status > 0 && (content?.text !== undefined || failureOf(entry) === '')
}

/**
 * True where the answer had a body that was not recorded. Read as an empty one it would lead to a wrong cause,
 * because who answered, and what, shows in the text.
 */
function lacksItsText(entry: HarEntry): boolean {
  const { status, headers, content } = entry.response
  if (!isAnswered(entry) || entry.request.method === 'HEAD') return false
  if (content?.text !== undefined && !(content.text === '' && (isMissing(content) || isFromCache(entry))))
    return false
  if ([204, 304].includes(status)) return false
  const value = (wanted: string) => headers.find(({ name }) => name.toLowerCase() === wanted)?.value
  if (value('content-length') === '0') return false
  return content?.size !== 0 || /json|html/.test(value('content-type') ?? '')
}

/** An empty text where there was a body: it stands in another file, or was left out. */
const isMissing = ({ _file, size }: HarContent) => _file !== undefined || (size ?? 0) > 0

/** A browser's own cache answers in no time, and its text is not recorded. */
const isFromCache = ({ time, timings }: HarEntry) => time === 0 && !timings.wait

/** Names in lower case; a header sent twice keeps both values, also where the recorder joined them by line. */
function headersOf(list: HarEntry['request']['headers'], redact: Redactor): Exchange['request']['headers'] {
  const values = new Map<string, string[]>()
  for (const { name, value } of list) {
    // HTTP/2 pseudo headers are no headers, and no real one is called __proto__.
    if (!/^[\w!#$%&'*+.^`|~-]{1,200}$/.test(name) || name === '__proto__') continue
    if (isStrippedCredential(name, value)) continue
    const known = values.get(name.toLowerCase()) ?? []
    values.set(name.toLowerCase(), [...known, ...value.split('\n')])
  }
  const headers = [...values].map(([name, all]) => [name, all.length === 1 ? (all[0] ?? '') : all] as const)
  return redactHeaders(Object.fromEntries(headers), redact)
}

/**
 * Recorders that add what a browser sent besides list a request's header twice, in two spellings. An answer keeps
 * both: there a doubled header tells of a second server behind the first.
 */
const once = (list: HarEntry['request']['headers']) => [
  ...new Map(list.map((one) => [`${one.name.toLowerCase()}: ${one.value}`, one])).values(),
]

/**
 * True where an exporter wrote words such as `[redacted]` over the whole credential, scheme included: then it
 * is not known how the key was sent, and it must not look like a key without a scheme.
 */
function isStrippedCredential(name: string, value: string): boolean {
  if (!/^(authorization|x-api-key)$/i.test(name)) return false
  return (
    value.trim() === '' ||
    (/^\W*\w*[\W_]*(redacted|removed|stripped|hidden|masked|sanitized)/i.test(value) && !/^\w+ /.test(value))
  )
}

/** In a HAR `connect` includes `ssl`, and -1 stands for unknown. */
function timingsOf({ time, timings }: HarEntry, answered: boolean): Timings {
  const known = (ms: number | undefined) => (ms !== undefined && ms >= 0 && ms < 1e9 ? ms : undefined)
  const dns = known(timings.dns)
  const connect = known(timings.connect)
  const ssl = known(timings.ssl)
  const phases = [timings.blocked, timings.dns, timings.connect, timings.send, timings.wait]
  const firstByte = phases.reduce<number>((sum, ms) => sum + (known(ms) ?? 0), 0)
  const round = (ms: number) => Math.round(ms * 1_000) / 1_000
  return {
    ...(dns === undefined ? {} : { dnsMs: round(dns) }),
    ...(connect === undefined ? {} : { connectMs: round(Math.max(0, connect - (ssl ?? 0))) }),
    ...(ssl === undefined ? {} : { tlsMs: round(ssl) }),
    ...(!answered || known(timings.wait) === undefined ? {} : { firstByteMs: round(firstByte) }),
    totalMs: round(known(time) ?? firstByte + (known(timings.receive) ?? 0)),
  }
}

function isoTime(text: string | undefined): string {
  const time = new Date(text ?? '')
  return Number.isNaN(time.getTime()) || time.getUTCFullYear() > 9_999 || time.getUTCFullYear() < 0
    ? new Date(0).toISOString()
    : time.toISOString()
}

/** A refused one is why the request itself never left the browser. */
function preflightNotes(preflights: readonly Placed[]): string[] {
  const refused = preflights.map(({ entry }) => entry.response.status).find((status) => status >= 300)
  if (refused !== undefined)
    return [
      `A CORS preflight request (OPTIONS) of the browser was refused (${refused}), so the browser did not send the request itself. Other clients send none: the API has to let OPTIONS through without a key only if pages are to register models.`,
    ]
  const { length } = preflights
  const [some, were] =
    length === 1 ? ['A CORS preflight request', 'was'] : [`${length} CORS preflight requests`, 'were']
  return length === 0 ? [] : [`${some} (OPTIONS) of the browser ${were} left out: other clients send none.`]
}

const textlessNote = (count: number) =>
  `${count === 1 ? 'An answer was' : `${count} answers were`} recorded without the text and left aside: the status alone does not tell who answered.`

/** What a recording lacks that a diagnosis would have used. */
function missingNotes(exchanges: readonly Exchange[], creator = ''): string[] {
  const names = (name: string) => exchanges.some(({ request }) => request.headers[name] !== undefined)
  const notes: string[] = []
  if (exchanges.length > 0 && !names('authorization') && !names('x-api-key')) {
    const how = /^WebInspector$/i.test(creator)
      ? ' Chromium leaves it out unless the export is made "with sensitive data".'
      : ''
    notes.push(`No request in the file shows how, or whether, a key was sent.${how}`)
  }
  const validated = exchanges.some(({ request }) => /\/validate($|\?)/.test(request.url))
  if (exchanges.length > 0 && !validated) {
    notes.push('The file holds no direct validation of the key by the auth service.')
  }
  return notes
}
