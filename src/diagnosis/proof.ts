/** The command that tells whether a cause is gone. Every surface shows this one, and so do the steps of the cause. */
import { apiPatienceMs } from '../platform/contract.ts'
import type { Category, Exchange, Proof } from '../schema/report.ts'
import { curlCommand, ownKey } from '../text/curl.ts'
import { headerOf, outcomeOf } from '../text/exchange-in-words.ts'
import { parseJson } from '../text/json.ts'
import { isLeftEarly } from './observed.ts'

/** Characters; nobody pastes more, and a file that was uploaded is better sent by another verification. */
const longestCommand = 1_000

export interface ProofParts {
  category: Category
  decisive: Exchange | undefined
  /** All of the run, since what it removed again cannot be asked for. */
  exchanges: readonly Exchange[]
  /** The command that the cause's own steps name. */
  own: string | undefined
  /** What is seen when the cause is gone, as the cause itself says it. */
  whenGone: string
  /** What the own command prints while the trouble lasts; without it the command is a plain request. */
  ownNow?: string | undefined
  /** True where a single request tells nothing, so that only the own command does. */
  isCounted?: boolean | undefined
  /** Further requests that must be repeated to see the cause gone. */
  also?: readonly Exchange[]
  /** True where the trouble is what the answer holds, whatever it says besides. */
  isInAnswer?: boolean
  /** True where nobody but MLflow looks at a login, if it has one. */
  isPlain?: boolean
}

/**
 * The decisive request itself, or one of the same check that ended like it (of many uploads some cannot be repeated). Where none can be repeated or each would answer the same (a wrong address stays wrong, and
 * what the run made is removed), the request that a step of the cause names; undefined where only another
 * verification can tell, as of a caller's own settings.
 */
export function proofOf({
  category,
  decisive,
  exchanges,
  own,
  ownNow,
  isCounted,
  whenGone,
  also = [],
  isInAnswer,
  isPlain,
}: ProofParts): Proof | undefined {
  const alike = exchanges.filter((one) => decisive && kindOf(one) === kindOf(decisive))
  for (const exchange of decisive && category !== 'CLIENT' && !isCounted ? [decisive, ...alike] : []) {
    const command = curlCommand(exchange)
    const fixed = isInAnswer ? whenGone : answerWhenFixed(exchange, exchanges, isPlain)
    if (command === undefined || command.length > longestCommand || fixed === undefined) continue
    if (isLate(exchange)) return inTime(exchange, command)
    if (isInAnswer) return countedIn([exchange, ...also])
    if (isLeftEarly(exchange)) return { ...withPatience(exchange, command), fixed }
    return exchange.error?.code === 'TIMEOUT'
      ? { ...inSeconds(exchange.timings.totalMs / 1_000, command), fixed }
      : { command, now: outcomeOf(exchange), fixed }
  }
  if (!own?.startsWith('curl ')) return undefined
  if (ownNow) return { command: withHeaders(own), now: ownNow, fixed: whenGone }
  // The right request of a caller who sends another one is answered well before and after.
  const isWellNow =
    category === 'CLIENT' || exchanges.some((one) => isWell(one) && own.includes(`'${one.request.url}'`))
  return isWellNow
    ? undefined
    : { command: withHeaders(own), now: 'what the evidence shows', fixed: wellAnswered(own) ?? whenGone }
}

/** What a cause's own command, which is one of `show`, is answered where nothing is wrong; undefined where it prints something else. */
function wellAnswered(command: string): string | undefined {
  if (/[|\n]/.test(command)) return undefined
  if (/\/keys\/validate'/.test(command)) return '200 with "is_valid": true'
  if (!/\/api\/2\.0\//.test(command)) return '200'
  return command.includes('$HOKUSAI_API_KEY')
    ? '200 with JSON from MLflow'
    : '401 from whoever checks keys: it carries none'
}

/**
 * Counts the lines that hold the key and prints none. In Base64 a key looks three ways, by what stands before it,
 * and its ends depend on what is beside it.
 */
const countLinesWithKey = `grep -cF "$(printf '%s\\n' "$HOKUSAI_API_KEY"; for before in '' a aa; do printf %s "$before$HOKUSAI_API_KEY" | base64 | tr -d '\\n=' | awk '{print substr($0, 4, length($0) - 4)}'; done)"`

/** All answers counted together, for a cause at several hosts. */
function countedIn(exchanges: readonly Exchange[]): Proof {
  const commands = exchanges.flatMap((one) => curlCommand(one) ?? [])
  const asked = commands.length > 1 ? `(${commands.join('\n')})` : commands.join()
  return {
    command: `${asked} | ${countLinesWithKey}`,
    now: '1 or more: the lines that hold your key, plain or in Base64',
    fixed: '0',
  }
}

/** The right answer, only too late for the API. */
const isLate = ({ request, response, timings }: Exchange) =>
  /\/keys\/validate$/.test(request.url) &&
  /"is_valid": ?true/.test(response?.body?.text ?? '') &&
  timings.totalMs >= apiPatienceMs

/** The same request, given no more time than the API gives it. */
function inTime({ timings: { totalMs } }: Exchange, command: string): Proof {
  const seconds = apiPatienceMs / 1_000
  const late = inSeconds(seconds, command)
  return {
    ...late,
    now: `${late.now}: it took ${(totalMs / 1_000).toFixed(1)} s`,
    fixed: `200 with "is_valid": true, within ${seconds} s`,
  }
}

/** Whoever copies a command that gets no answer wants to be told so, and not to wait. */
function inSeconds(time: number, command: string): Pick<Proof, 'command' | 'now'> {
  const seconds = Math.max(1, Math.round(time))
  return {
    command: command.replace(/^curl -sS /, `curl -sS --max-time ${seconds} `),
    now: `no answer within ${seconds} s`,
  }
}

/** Given more time than the client that was recorded gave it. */
function withPatience({ timings }: Exchange, command: string): Pick<Proof, 'command' | 'now'> {
  const patient = inSeconds(30, command)
  return {
    ...patient,
    now: `${patient.now}, or one after more than ${(timings.totalMs / 1_000).toFixed(1)} s`,
  }
}

const kindOf = ({ checkId, request, response, error }: Exchange) =>
  `${checkId} ${request.method} ${response?.status ?? error?.code}`

/** What answered the caller's key well in the same run tells nothing of a fix. */
const isWell = (exchange: Exchange) =>
  exchange.response?.status === 200 &&
  keySentIn(exchange) === 'key' &&
  parseJson(exchange.response.body?.text ?? '') !== undefined

const withHeaders = (command: string) =>
  / -i | -w | \| /.test(command) ? command : command.replace(/^curl -sS /, 'curl -sS -i ')

/** Undefined where the same request gives the same answer after the fix. */
function answerWhenFixed(
  exchange: Exchange,
  exchanges: readonly Exchange[],
  isPlain: boolean | undefined,
): string | undefined {
  const { request, response } = exchange
  const path = URL.canParse(request.url) ? new URL(request.url).pathname : ''
  const sends = isPlain ? 'key' : keySentIn(exchange)
  const status = response?.status ?? 0
  const asksForKey = /\/keys\/validate$|mlflow/.test(path) && !/health/.test(path)
  if (asksForKey && sends !== 'key' && status < 400) {
    return sends === 'none' ? '401, since it carries no key' : '401, since its key is invented'
  }
  if (asksForKey && sends !== 'key') return status === 401 ? undefined : '401 from whoever checks keys'
  if (/\/keys\/validate$/.test(path)) return '200 with "is_valid": true'
  const isWrite = !['GET', 'HEAD'].includes(request.method)
  const isAccepted = status >= 200 && status < 300
  if (isWrite || namesOne.test(request.url) || namesRemoved(exchange, exchanges)) {
    // What the run made is gone again, so MLflow's own refusal is as good as success, where it can be told apart.
    if (isAccepted) return undefined
    const isTold =
      !response || status >= 500 || [401, 403, 405, 413, 429].includes(status) || !isJson(exchange)
    return isTold ? servedAgain(request) : undefined
  }
  if (status === 200 && isJson(exchange)) return undefined
  if (!asksForKey) return '200'
  const isMoved = status === 301 || status === 308
  return `200 with JSON from MLflow${isMoved ? ', here or by the same request at the new address, where that is the right one' : ''}`
}

/** A name may be taken by then, and what this run made is gone: MLflow says so, which proves nothing. */
function servedAgain({ method, url }: Exchange['request']): string {
  if (method === 'PUT' && /\/mlflow-artifacts\//.test(url))
    return '200 (it stores the file: remove it by -X DELETE at the same address)'
  const made = /\/(experiment|registered-model)s\/create$/.exec(url)?.[1]
  if (made)
    return `200 (it makes the ${made.replace('-', ' ')}: delete it again), or 400 with RESOURCE_ALREADY_EXISTS where it is there by then`
  return `200; MLflow’s own 400 or 404 as JSON is no proof, since this run has removed again what the request names: then run the verification again`
}

/** A request for one thing by its name or id, which a healthy platform may not have. */
const namesOne = /[?&](?:name|run_id|run_uuid|experiment_id|experiment_name)=/

function keySentIn({ request }: Exchange): 'key' | 'invented' | 'none' {
  const values = ['authorization', 'x-api-key'].map((name) => headerOf(request.headers, name)).join('')
  if (values.includes(ownKey)) return 'key'
  return values === '' ? 'none' : 'invented'
}

/** Whether the request asks for something that a later request removed. */
function namesRemoved({ request }: Exchange, exchanges: readonly Exchange[]): boolean {
  const text = `${request.url} ${request.body?.text ?? ''}`
  // Ids are short numbers, too: only a whole path segment, parameter or string is one.
  return removedBy(exchanges).some((id) =>
    new RegExp(`(?:[/"]|_id=|name=)${id.replaceAll('.', '\\.')}(?:["/&? ]|$)`).test(text),
  )
}

/** What accepted requests to delete something named in their bodies. */
function removedBy(exchanges: readonly Exchange[]): string[] {
  return exchanges
    .filter(({ request, response }) => /\/delete$/.test(request.url) && response?.status === 200)
    .flatMap(({ request }) => request.body?.text?.match(/(?<=: ?")[\w.-]{1,200}(?=")/g) ?? [])
}

const isJson = ({ response }: Exchange) => /json/.test(headerOf(response?.headers, 'content-type'))
