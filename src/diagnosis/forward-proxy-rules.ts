import { header, type NoReplyCode, type Reply } from '../http/exchange.ts'
import { identifyResponder } from '../platform/responder.ts'
import type { CauseCode } from './causes.ts'
import type { Observation } from './evidence.ts'
import type { Rule } from './rule.ts'

const codes: readonly (CauseCode & NoReplyCode)[] = [
  'PROXY_AUTH',
  'PROXY_REFUSED',
  'PROXY_UNREACHABLE',
  'PROXY_BROKEN',
  'PROXY_CANNOT_REACH',
]

/** What the proxy alone decided. That it cannot be reached, or reach others, may be any network's fault. */
const certain: readonly CauseCode[] = ['PROXY_AUTH', 'PROXY_REFUSED']

/** The caller's proxy kept requests from being made at all: the client itself saw that. */
const proxyFailed: Rule = ({ observations }) => {
  const failed = observations.filter(
    ({ answer }) => answer.kind === 'no-reply' && codes.includes(answer.code as never),
  )
  const code = codes.find((one) =>
    failed.some(({ answer }) => answer.kind === 'no-reply' && answer.code === one),
  )
  const decisive = failed.find(({ answer }) => answer.kind === 'no-reply' && answer.code === code)
  if (!code || decisive?.answer.kind !== 'no-reply') return undefined
  const confidence = certain.includes(code) ? 'certain' : 'likely'
  const because = decisive.answer.message
  return { code, confidence, because, evidence: [decisive, ...failed] }
}

/** Every answer that came by way of the proxy is the same foreign one: the proxy wrote it. */
const proxyAnswers: Rule = ({ observations }) => {
  const answers = observations.filter(isProxiedReply)
  const [first] = answers
  if (!first || answers.length < 2) return undefined
  const isOne = answers.every(({ answer }) => signatureOf(answer) === signatureOf(first.answer))
  if (!isOne || first.answer.status < 400 || !isForeign(first.answer)) return undefined
  const hosts = new Set(answers.map(({ exchange }) => new URL(exchange.request.url).host))
  const { variable, place } = first.exchange.proxy ?? { variable: '', place: '' }
  const names = namesItself(first.answer)
  return {
    code: codeFor(first.answer),
    // Two hosts that have nothing in common but the way there, or the proxy's own name on the answer.
    confidence: hosts.size > 1 || names ? 'certain' : 'likely',
    because: `all ${answers.length} requests that went through the proxy ${place} of ${variable} got the same foreign answer: ${first.answer.status} ${squidError(first.answer) || first.answer.contentType}`,
    evidence: answers,
  }
}

/** Squid says what it did not do; others only that there was no way. */
function codeFor(reply: Reply): CauseCode {
  const denied = /DENIED/i.test(squidError(reply)) || reply.status < 500
  return denied ? 'PROXY_REFUSED' : 'PROXY_CANNOT_REACH'
}

type ProxiedReply = Observation & { answer: Reply }

const isProxiedReply = (one: Observation): one is ProxiedReply =>
  one.exchange.proxy !== undefined && one.answer.kind === 'reply'

const squidError = (reply: Reply) => header(reply, 'x-squid-error') || header(reply, 'proxy-status')

const namesItself = (reply: Reply) =>
  squidError(reply) !== '' ||
  header(reply, 'via') !== '' ||
  /squid|zscaler|proxysg/i.test(header(reply, 'server'))

/** An error page names the URL that was asked for, so texts are not compared. */
const signatureOf = (reply: Reply) =>
  [reply.status, reply.contentType, header(reply, 'server'), squidError(reply).split(' ')[0]].join(' ')

const isForeign = (reply: Reply) => !['API', 'gateway', 'MLflow'].includes(identifyResponder(reply))

export const forwardProxyRules: readonly Rule[] = [proxyFailed, proxyAnswers]
