import { errorCodeOf } from '../../mlflow/error.ts'
import { isEnvelope, isReshaped, mlflowFields } from '../../platform/deeds.ts'
import { type CauseEntry, type Finding, show } from '../cause.ts'
import { damageOf } from '../damage-told.ts'
import type { Observation } from '../evidence.ts'
import { type Facts, isSameForAnyKey } from '../facts.ts'
import { stoppedByAuth } from '../front-evidence.ts'
import {
  deedOf,
  isEmptySuccess,
  isInside,
  isWithoutKey,
  originOf,
  partyOf,
  requestOf,
  said,
  sameAnswer,
  statusOf,
  textOf,
} from '../observed.ts'

/** Called JSON and no text at all, as where it was packed twice: of that the length alone is kept. */
const isBinary = ({ answer, exchange: { response } }: Observation): boolean =>
  answer.kind === 'reply' &&
  /json/.test(answer.contentType) &&
  response?.body?.text === undefined &&
  (response?.body?.bytes ?? 0) > 0

/** JSON that is none any more, or a body that is packed otherwise than its headers say. */
export function isDamaged(one: Observation): boolean {
  const { answer, exchange } = one
  if (answer.kind === 'no-reply') return answer.code === 'UNDECODABLE'
  if (deedOf(one) === 'damages answers' || isBinary(one)) return true
  const isJson = /json/.test(answer.contentType) && answer.text.trim() !== ''
  return isJson && answer.json === undefined && exchange.response?.body?.truncated !== true
}

/** What is left of JSON, and not another text under its content type. */
export const isRestOfJson = (one: Observation): boolean => /^\W{0,4}[{[]/.test(textOf(one))

/** A refused request whose answer is damaged, and an answer of the API's own at the same address that is so, too. */
function damagedAtTheApi({ refused, observations }: Facts): Observation[] {
  const one = refused.find(isDamaged)
  if (!one) return []
  const own = observations.filter(
    (other) =>
      originOf(other) === originOf(one) &&
      isDamaged(other) &&
      // The same for every key is no damaged answer, but another one.
      !sameAnswer(one, other) &&
      (partyOf(other) === 'API' || isWithoutKey(other)),
  )
  return own.length > 0 ? [one, ...own.slice(0, 2)] : []
}

/** A server that looks at no key damages its answer to every key alike. */
function damagedForAll(facts: Facts): Observation | undefined {
  const one = facts.refused.find(isDamaged)
  return one && isRestOfJson(one) && isSameForAnyKey(one, facts) ? one : undefined
}

/** What MLflow said, in a form that is not its own: wrapped, renamed, in XML, or an error under the status 200. */
function inAnotherForm({ refused, withoutKey }: Facts): Finding | undefined {
  const one = refused.find(
    ({ answer }) =>
      answer.kind === 'reply' &&
      (answer.status === 200
        ? errorCodeOf(answer) !== undefined || isReshaped(answer.text)
        : answer.status < 300 && mlflowFields.test(answer.text)),
  )
  if (!one) return undefined
  return {
    headline: `Something on the way changes answers: the one to ${requestOf(one)} arrives in a form that is not MLflow’s.`,
    because: `${requestOf(one)} is answered ${said(one).slice(0, 160)}: that holds MLflow’s words, in another form or under another status than MLflow’s`,
    evidence: [one],
    controls: [withoutKey],
    layer: isInside(one) ? 'gateway' : 'proxy',
    ...(isEnvelope(textOf(one)) && {
      fix: 'Let the API gateway pass status, headers and body on as they are (its proxy integration): it hands out the envelope in which it got them, under 200.',
    }),
    nextProbe: 'the same request sent to MLflow itself, past what stands before it',
  }
}

/** A text that came back as another kind of value: MLflow writes tags and params as text, whatever they say. */
function retyped({ firstFailure, observations, withoutKey }: Facts): Finding | undefined {
  const kind = /expected string, received (number|boolean)\b/.exec(firstFailure?.reason ?? '')?.[1]
  const one = observations.findLast(
    (seen) =>
      firstFailure?.exchanges.includes(seen.exchange.id) && seen.role === 'mlflow' && statusOf(seen) === 200,
  )
  if (!kind || !one) return undefined
  return {
    summary:
      'Something in front of MLflow changes its answers: values arrive as another kind than MLflow writes.',
    fix: 'Find what reads JSON and writes it anew (a script or a mapping in what stands in front of MLflow), and let answers pass unchanged.',
    headline: `Something changes answers: the one to ${requestOf(one)} has a ${kind} where MLflow writes a text.`,
    because: `${requestOf(one)} is answered 200 with a ${kind} where a text belongs, which MLflow never writes: what re-encodes JSON makes one of a text that looks like it`,
    evidence: [one],
    controls: [withoutKey],
    nextProbe: 'the same request sent to MLflow itself, past what stands before it',
  }
}

export const frontDamageCauses: readonly CauseEntry[] = [
  {
    code: 'ANSWERS_CHANGED',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'Something in front of the service changes its answers: they arrive cut, with something added, or packed otherwise than their headers say.',
    refutedBy: 'the same answer whole and well-formed',
    fix: 'Let answers pass unchanged: look for content filters, scanners, compression and limits of size in what stands in front of the service.',
    shownBy: show.headers,
    concludes: (facts) => {
      const reshaped = inAnotherForm(facts) ?? retyped(facts)
      if (reshaped) return reshaped
      const [one, ...own] = damagedAtTheApi(facts)
      if (one) {
        return {
          headline: `Something in front of ${originOf(one)} changes answers: the one to ${requestOf(one)} arrives damaged.`,
          because: `the answer to ${requestOf(one)} ${damageOf(one)}, and the API’s own answers are damaged as well`,
          evidence: [one],
          controls: own,
        }
      }
      const binary = facts.refused.find(isBinary)
      if (binary) {
        return {
          headline: `Something in front of ${originOf(binary)} changes answers: the one to ${requestOf(binary)} is no text any more.`,
          because: `${requestOf(binary)} is answered with bytes that are called JSON and are none, as if they were packed twice: no part of the platform does that`,
          evidence: [binary],
          controls: [facts.withoutKey],
          nextProbe: 'the same request with "Accept-Encoding: identity"',
        }
      }
      const alike = damagedForAll(facts)
      if (alike) {
        return {
          headline: `Something at ${originOf(alike)} changes answers: the one to ${requestOf(alike)} arrives damaged.`,
          because: `the answer to ${requestOf(alike)} ${damageOf(alike)}, and the same without a valid key`,
          evidence: [alike],
          controls: facts.withoutValidKey,
          nextProbe: 'the same request sent to MLflow itself, past what stands before it',
        }
      }
      const direct = facts.keyVerdict?.observation
      if (!direct || facts.authWorks || !isDamaged(direct) || isEmptySuccess(direct)) return undefined
      return {
        headline: `The answer of the auth service at ${originOf(direct)} arrives damaged.`,
        because: `the answer to the validation of the key ${damageOf(direct)}`,
        evidence: [direct, stoppedByAuth(direct, facts)],
        controls: [facts.first('auth.root'), facts.first('auth.health')],
        layer: 'auth',
        nextProbe: 'the same request sent to the auth service from inside the platform',
      }
    },
    refuted: (facts) =>
      facts.authWorks && facts.served && inAnotherForm(facts) === undefined && retyped(facts) === undefined,
  },
]
