import { errorCodeOf } from '../../mlflow/error.ts'
import { detailOf } from '../../platform/key-validation.ts'
import type { Deed } from '../../platform/products.ts'
import type { Layer } from '../../schema/report.ts'
import type { Observation } from '../evidence.ts'
import { deedOf, type Facts, pathOf, sameAnswer } from '../facts.ts'

/** A request of the caller's that did not get through, and the layer it was for. */
export interface Subject {
  observation: Observation
  layer: Extract<Layer, 'auth' | 'proxy' | 'artifacts'>
  /** The same request without a key and with an invented one, as far as they were sent. */
  controls: readonly Observation[]
}

/** What a party in between can have stood in the way of: each refused step, then the direct question to auth. */
export function subjectsOf(facts: Facts): Subject[] {
  const search = [facts.withoutKey, facts.withGarbage].filter((one) => one !== undefined)
  const refused = facts.refusals.map(
    ({ observation }): Subject => ({ observation, layer: layerOf(observation), controls: search }),
  )
  const { verdict } = facts
  if (!verdict || facts.authWorks) return refused
  const validations = facts.observations.filter(
    ({ role, credential }) => role === 'auth.validate' && ['none', 'garbage'].includes(credential),
  )
  return [...refused, { observation: verdict.observation, layer: 'auth', controls: validations }]
}

const layerOf = ({ role, exchange }: Observation): 'artifacts' | 'proxy' =>
  role === 'artifacts' || /\/mlflow\/artifacts\/list/.test(exchange.request.url) ? 'artifacts' : 'proxy'

export const isForArtifacts = (one: Observation) => layerOf(one) === 'artifacts'

/** The first of them that a party in between answered in one of these ways. */
export const subjectWith = (facts: Facts, ...deeds: Deed[]): Subject | undefined =>
  subjectsOf(facts).find(({ observation }) => deeds.includes(deedOf(observation) as Deed))

/** Without a key, with an invented one and with the caller's: the same answer, so the key was never looked at. */
export const isSameForAll = ({ observation, controls }: Subject): boolean =>
  controls.length > 0 && controls.every((one) => sameAnswer(observation, one))

export const placeOf = ({ layer, observation }: Subject): string =>
  layer === 'auth'
    ? `the auth host ${new URL(observation.exchange.request.url).origin}`
    : new URL(observation.exchange.request.url).origin

/**
 * The path that a client asks for below the tracking URI, and the one that MLflow was asked for, as the API quotes it
 * in its 404: without the slash at its start. Undefined for any other answer, and `told` where nothing is quoted.
 */
export function pathTold(one: Observation): { asked: string; told: string | undefined } | undefined {
  if (one.answer.kind === 'no-reply' || errorCodeOf(one.answer) !== 'RESOURCE_NOT_FOUND') return undefined
  const told = /:\s*(\S+)\s*$/.exec(detailOf(one.answer).replace(/[.!\s]+$/, ''))?.[1]
  const whole = pathOf(one)
  const asked = whole.slice(whole.search(/(ajax-)?api\/2\.0\/mlflow/))
  return { asked: asked.toLowerCase(), told: told?.toLowerCase() }
}

/** The first obstacle, where it stands at this stage and something answered there. */
export const obstacleAt = (facts: Facts, ...stages: string[]): Observation | undefined => {
  const { obstacle } = facts
  return obstacle && stages.includes(obstacle.stoppedAt ?? '') && obstacle.observation.answer.kind === 'reply'
    ? obstacle.observation
    : undefined
}
