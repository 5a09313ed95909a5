import { detailOf } from '../platform/key-validation.ts'
import type { Deed } from '../platform/products.ts'
import type { Layer } from '../schema/report.ts'
import { isAnsweredByProxy, isOfOwnProxy } from './causes/forward-proxy.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { codeOf, deedOf, isInside, isWithoutKey, originOf, partyOf, pathOf, sameAnswer } from './observed.ts'
import { tokenJudged } from './token-judged.ts'

/** A request of the caller's that did not get through, and where what answered it stands. */
export interface Subject {
  observation: Observation
  layer: Extract<Layer, 'auth' | 'proxy' | 'gateway' | 'artifacts'>
  /** The same request without a key and with an invented one, as far as they were sent. */
  controls: readonly Observation[]
  /** Checks that failed because of it, where it looked like a success itself. */
  explains?: readonly string[]
}

/** What a party in between can have stood in the way of: each refused step, then the direct question to auth. */
export function subjectsOf(facts: Facts): Subject[] {
  // What the caller's own proxy says is no word of anybody behind it.
  if (isAnsweredByProxy(facts)) return []
  const { withoutValidKey: controls, keyVerdict } = facts
  const refused = facts.refused
    .filter((one) => !isOfOwnProxy(one, facts) && !tokenJudged(one, facts))
    .map((observation): Subject => ({ observation, layer: layerOf(observation), controls }))
  refused.push(...foreignUploads(facts))
  if (!keyVerdict || facts.authWorks) return refused
  const validations = facts.observations.filter((one) => one.role === 'auth.validate' && isWithoutKey(one))
  return [...refused, { observation: keyVerdict.observation, layer: 'auth', controls: validations }]
}

/**
 * Uploads that something took in MLflow's place, which says `{}`: it shows when the file is read back. And pages that
 * came back in place of files.
 */
export function foreignUploads(facts: Facts): Subject[] {
  const missed = ['registration.intact', 'registration.listed'].flatMap((id) => facts.failed(id)?.id ?? [])
  if (missed.length === 0) return []
  return facts.observations
    .filter(
      ({ role, exchange, answer, responder }) =>
        role === 'artifacts' &&
        answer.kind === 'reply' &&
        answer.status < 300 &&
        answer.json === undefined &&
        responder?.party === 'in between' &&
        (exchange.request.method === 'PUT' ||
          (answer.contentType === 'text/html' &&
            /\/artifacts\/[^?]+(?<!\.html?)$/.test(exchange.request.url))),
    )
    .map((observation) => ({ observation, layer: layerOf(observation), controls: [], explains: missed }))
}

/** A party in between is found where it stands, whatever the request was for. */
function layerOf(one: Observation): Subject['layer'] {
  if (isInside(one)) return 'gateway'
  return isForArtifacts(one) && partyOf(one) !== 'in between' ? 'artifacts' : 'proxy'
}

export const isForArtifacts = ({ role, exchange }: Observation): boolean =>
  role === 'artifacts' || /\/mlflow\/artifacts\/list/.test(exchange.request.url)

export const isForRegistry = (one: Observation): boolean =>
  /\/(registered-models|model-versions)\//.test(pathOf(one))

/** What a request is about: `runs`, `registered-models`, or files. */
export const kindOf = (one: Observation) =>
  isForArtifacts(one) ? 'files' : /\/mlflow\/([\w-]+)\/[\w-]+$/.exec(pathOf(one))?.[1]

/** The first of them that a party in between answered in one of these ways. */
export const subjectWith = (facts: Facts, ...deeds: Deed[]): Subject | undefined =>
  subjectsOf(facts).find(({ observation }) => deeds.includes(deedOf(observation) as Deed))

/** Without a key, with an invented one and with the caller's: the same answer, so the key was never looked at. */
export const isSameForAll = ({ observation, controls }: Subject): boolean =>
  controls.length > 0 && controls.every((one) => sameAnswer(observation, one))

/** What the party stands in front of, in words. */
export const placeOf = ({ layer, observation }: Subject): string => {
  const origin = originOf(observation)
  if (layer === 'auth') return `the auth host ${origin}`
  return layer === 'gateway' ? `MLflow, behind the API at ${origin},` : origin
}

/**
 * The path that a client asks for below the tracking URI, and the one that MLflow was asked for, as the API quotes it
 * in its 404: without the slash at its start. Undefined for any other answer, and `told` where nothing is quoted.
 */
export function pathTold(one: Observation): { asked: string; told: string | undefined } | undefined {
  if (one.answer.kind === 'no-reply' || codeOf(one) !== 'RESOURCE_NOT_FOUND') return undefined
  const told = /:\s*(\S+)\s*$/.exec(detailOf(one.answer).replace(/[.!\s]+$/, ''))?.[1]
  const whole = pathOf(one)
  const asked = whole.slice(whole.search(/(ajax-)?api\/2\.0\/mlflow/))
  return { asked: asked.toLowerCase(), told: told?.toLowerCase() }
}

/** The first obstacle, where it stands at one of these stages. */
export const obstacleAt = ({ obstacle }: Facts, ...stages: string[]): Observation | undefined =>
  stages.includes(obstacle?.stoppedAt ?? '') ? obstacle?.observation : undefined
