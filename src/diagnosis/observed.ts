import { header, type NoReplyCode, type Reply } from '../http/exchange.ts'
import { errorCodeOf } from '../mlflow/error.ts'
import { detailOf, readKeyVerdict } from '../platform/key-validation.ts'
import type { Deed } from '../platform/products.ts'
import { isMlflowContent, isOwnOfApi, nameOf, type Party } from '../platform/responders.ts'
import { readRoute } from '../platform/route-finding.ts'
import type { Exchange } from '../schema/report.ts'
import { pageInBrief } from '../text/foreign.ts'
import type { Observation } from './evidence.ts'

/** What one observation says by itself: who answered, with what, to which request. */

export function wasServed(one: Observation): boolean {
  const { role, answer, exchange } = one
  if (answer.kind !== 'reply') return false
  // A file may hold anything, but the answers to a list and to an upload are JSON or empty.
  if (role === 'artifacts')
    return answer.status >= 200 && answer.status < 300 && (exchange.request.method === 'GET' || !isHtml(one))
  return (
    ['mlflow', 'mlflow-elsewhere'].includes(role) &&
    answer.status === 200 &&
    readRoute(answer).stoppedAt === undefined
  )
}

export const isHtml = ({ answer }: Observation): boolean =>
  answer.kind === 'reply' && answer.contentType === 'text/html'

/** The answer's status; NaN where nothing came back, which is no status and in no range of them. */
export const statusOf = (one: Observation | undefined): number =>
  one?.answer.kind === 'reply' ? one.answer.status : Number.NaN

/** The answer's body; '' where nothing came back. */
export const textOf = ({ answer }: Observation): string => (answer.kind === 'reply' ? answer.text : '')

/** The first value of a header of the answer; '' where there is none. */
export const headerIn = ({ answer }: Observation, name: string): string =>
  answer.kind === 'reply' ? header(answer, name) : ''

/** MLflow's `error_code` in the answer; '' where it has none. */
export const codeOf = ({ answer }: Observation): string =>
  (answer.kind === 'reply' && errorCodeOf(answer)) || ''

/** A name that is in use, also where MLflow quotes its database on it; a key of the database's own is no name. */
export const isNameTaken = (one: Observation): boolean =>
  codeOf(one) === 'RESOURCE_ALREADY_EXISTS' &&
  !/_pkey|_pk\b|for key '?(\w+\.)?primary|key \(\w*id\)|constraint failed: \w+\.\w*id\b/i.test(textOf(one))

/** A success with nothing in it: neither a verdict nor another service's words. */
export const isEmptySuccess = (one: Observation): boolean =>
  statusOf(one) < 300 && textOf(one) === '' && (one.exchange.response?.body?.bytes ?? 0) === 0

/** Why nothing came back; undefined where something did. */
export const failureOf = ({ answer }: Observation): NoReplyCode | undefined =>
  answer.kind === 'no-reply' ? answer.code : undefined

/** Sent without a key, or with an invented one. */
export const isWithoutKey = ({ credential }: Observation): boolean =>
  credential === 'none' || credential === 'garbage'

/** True where MLflow's own entity came back, which nothing else sends. */
export const isProven = ({ answer }: Observation) => answer.kind === 'reply' && isMlflowContent(answer)

/** True where the answer holds what only the API says. */
export const isInWordsOfApi = ({ answer }: Observation) => answer.kind === 'reply' && isOwnOfApi(answer)

export const partyOf = ({ responder }: Observation): Party | undefined => responder?.party

/** True where a part of the platform answered. */
export const isOfPlatform = ({ responder }: Observation): boolean =>
  responder !== undefined && responder.party !== 'in between'

/** True where the API answered, or the gateway behind it. */
export const isOfApi = ({ responder }: Observation): boolean =>
  responder?.party === 'API' || responder?.party === 'gateway'

/** What a party in between did with the request; undefined where a part of the platform answered, or nobody. */
export const deedOf = ({ responder }: Observation): Deed | undefined =>
  responder?.party === 'in between' ? responder.deed : undefined

/** True where something between the API and MLflow answered, by way of the API. */
export const isInside = ({ responder }: Observation): boolean =>
  responder?.party === 'in between' && responder.isInside === true

/** Who answered, in words. */
export const whoOf = ({ responder, role }: Observation): string =>
  responder ? nameOf(responder, role.startsWith('auth.') ? 'the auth service' : 'the API') : 'nobody'

/** The same at the beginning of a sentence; products keep their spelling. */
export const whoAtStart = (one: Observation): string =>
  whoOf(one).replace(/^(something|the) /, (word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)

export const productOf = ({ responder }: Observation) =>
  responder?.party === 'in between' ? responder.product : undefined

/** The answer's own words, for a reader. */
export function said({ answer }: Observation): string {
  if (answer.kind === 'no-reply') return answer.message
  const location = answer.status >= 300 && answer.status < 400 ? header(answer, 'location') : ''
  return `${answer.status} ${location === '' ? '' : `to ${location} `}${pageInBrief(answer.text) ?? detailOf(answer)}`.trim()
}

/** Milliseconds that no server has to answer within: clients that wait less tell nothing of it. */
const leastPatienceMs = 10_000

/**
 * True where the client itself went away, and so soon that it is not known whether an answer was to come. By our own
 * recorder's words: others do not say how long it waited.
 */
export const isLeftEarly = ({ error, timings }: Exchange): boolean =>
  error?.code === 'TIMEOUT' &&
  error.message.startsWith('the client stopped waiting') &&
  timings.totalMs < leastPatienceMs

/** The request in words: `POST runs/create`. */
export function requestOf(one: Observation): string {
  const { method, url } = one.exchange.request
  const short = (urlOf(one)?.pathname ?? url)
    .replace(/^.*\/2\.0\/(mlflow\/)?/, '')
    .replace(/(mlflow-artifacts\/artifacts\/).*\/([^/]+)$/, '$1…/$2')
  return `${method} ${short}`
}

/** Undefined for what is none, as a recording may hold. */
const urlOf = ({ exchange: { request } }: Observation) =>
  URL.canParse(request.url) ? new URL(request.url) : undefined

export const pathOf = (one: Observation) => urlOf(one)?.pathname ?? ''

/** The host's name alone. */
export const hostOf = (one: Observation) => urlOf(one)?.hostname ?? ''

/** What stands before the REST path that clients add themselves. */
export const baseOf = ({ exchange }: Observation) =>
  exchange.request.url.split(/\/(?:ajax-)?api\/2\.0\//)[0] ?? ''

/** The address that it was redirected to. */
export const targetOf = (one: Observation) => {
  const { url } = one.exchange.request
  const location = headerIn(one, 'location')
  return URL.canParse(location, url) ? new URL(location, url).href : undefined
}

/** Scheme, host and port. */
export const originOf = (one: Observation) => urlOf(one)?.origin ?? ''

/** True where both got the same from the same party, ids and numbers apart: then nobody looked at what differs. */
export function sameAnswer(a: Observation | undefined, b: Observation | undefined): boolean {
  if (a?.answer.kind !== 'reply' || b?.answer.kind !== 'reply') return false
  return signatureOf(a.answer) === signatureOf(b.answer)
}

function signatureOf(reply: Reply): string {
  const text = reply.text.replace(/[0-9a-f][0-9a-f-]{7,}|\d+/gi, '#').slice(0, 2_000)
  const location = header(reply, 'location')
  const host = URL.canParse(location) ? new URL(location).host : ''
  return [reply.status, reply.contentType, host, location === '' ? text : ''].join(' ')
}

/** The auth service's word that the key is good. */
export const isCalledValid = ({ answer }: Observation): boolean => readKeyVerdict(answer).kind === 'valid'

/** True for an answer that a cache on the way kept from an earlier request, as its headers tell. */
export const isCached = ({ answer }: Observation): boolean =>
  answer.kind === 'reply' &&
  (answer.status === 304 ||
    Number(header(answer, 'age')) > 0 ||
    ['x-cache', 'cf-cache-status', 'x-cache-status', 'x-proxy-cache', 'cache-status'].some((name) =>
      /\bhit\b/i.test(header(answer, name)),
    ) ||
    /^\d+ \d+$/.test(header(answer, 'x-varnish')))

export const isLater = (one: Observation, other: Observation) =>
  one.exchange.startedAt > other.exchange.startedAt

/** When the answer to a request was there, in milliseconds. */
export const endOf = ({ exchange }: Observation) => Date.parse(exchange.startedAt) + exchange.timings.totalMs

/** True for the same request, made later, though it may tell the time anew. */
export const isRepetitionOf = (later: Exchange, { request, startedAt }: Exchange): boolean =>
  later.startedAt > startedAt &&
  later.request.method === request.method &&
  later.request.url === request.url &&
  timeless(later.request.body?.text) === timeless(request.body?.text) &&
  later.request.body?.bytes === request.body?.bytes

const timeless = (text: string | undefined) => text?.replace(/("(?:\w+_)?time(?:stamp)?": ?)\d+/g, '$1')

/** Bytes of a request's body. */
export const bytesOf = ({ exchange }: Observation) => exchange.request.body?.bytes ?? 0

/** True where MLflow's own basic-auth refused the login, or missed one. */
export const hasOwnLogin = (one: Observation) =>
  one.answer.kind === 'reply' &&
  partyOf(one) === 'MLflow' &&
  one.answer.status === 401 &&
  (/basic realm="?mlflow/i.test(String(one.answer.headers['www-authenticate'] ?? '')) ||
    /not authenticated/i.test(one.answer.text) ||
    codeOf(one) === 'UNAUTHENTICATED')
