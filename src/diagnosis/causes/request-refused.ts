import { errorCodeOf } from '../../mlflow/error.ts'
import { endpointIn, methodsOf } from '../../platform/mlflow-routes.ts'
import { isMissingFile, isUnknownRoute } from '../asks-for-nothing.ts'
import { type CauseKind, type Finding, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { partyOf, pathOf, requestOf, said, wasServed } from '../observed.ts'

/** What MLflow itself refuses, of a recorded command that ended at it and met no other trouble. */
export const requestRefusedCause: CauseKind = {
  code: 'REQUEST_REFUSED',
  category: 'CLIENT',
  layer: 'client',
  owner: 'caller',
  isGeneral: true,
  summary: 'MLflow itself refuses what a request asks for; the key and the way to MLflow are fine.',
  refutedBy: 'the same request served',
  steps: [step('caller', 'Correct the request as the answer says.', show.verify)],
  concludes: (facts) => {
    const one = lastRefused(facts)
    return (
      one && {
        confidence: isMissingFile(one, facts.observations) ? 'possible' : 'likely',
        because: `the command ended at this request, and no other was refused; it is answered ${said(one).slice(0, 240)}`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
        ...toldOf(one, facts),
      }
    )
  },
}

/** What a client still asks for after it has failed: that its run has ended. */
const isTidying = (one: Observation) => /\/(runs\/(update|get)|logged-models\/[^/]+)$/.test(pathOf(one))
const isLooking = (one: Observation) => one.exchange.request.method === 'GET' || /\/search$/.test(pathOf(one))
/** Clients ask whether something is there, or make it to be sure, and go on whatever the answer. */
const isRoutine = ({ answer }: Observation) =>
  answer.kind === 'reply' && /ALREADY_EXISTS|DOES_NOT_EXIST/.test(errorCodeOf(answer) ?? '')

/** Made nothing, and nothing of the kind was there before. */
const isMakingInVain = (one: Observation) =>
  one.exchange.request.method === 'POST' &&
  /\/(create|set-[a-z-]+|log-[a-z]+|update|alias)$/.test(pathOf(one)) &&
  !(one.answer.kind === 'reply' && /ALREADY_EXISTS/.test(errorCodeOf(one.answer) ?? ''))

function lastRefused({ evidence, observations, obstacle }: Facts): Observation | undefined {
  if (evidence.checks || evidence.failed === false || obstacle) return undefined
  const base = evidence.target && `${evidence.target.trackingUri}/`
  const asked = observations.filter(
    (one) =>
      ['mlflow', 'artifacts'].includes(one.role) || (base !== undefined && isMeantForMlflow(one, base)),
  )
  const index = asked.findLastIndex((one) => !wasServed(one))
  const one = asked[index]
  if (one?.answer.kind !== 'reply') return undefined
  const isEnd = asked
    .slice(index + 1)
    .every((later) => isTidying(later) || (isLooking(later) && !isRoutine(one)))
  const isOfContent = [400, 404, 405, 409, 422].includes(one.answer.status) && partyOf(one) !== 'in between'
  // Of somebody's recording it is not known how it ended: a question that is answered no is no failure.
  const isToldToFail = evidence.failed === true || isMakingInVain(one)
  return isToldToFail && isEnd && (isOfContent || isMissingFile(one, observations)) ? one : undefined
}

/** Below the tracking URI, and by its path a question to MLflow, though MLflow has none of that path. */
const isMeantForMlflow = ({ role, exchange: { request } }: Observation, base: string) =>
  (role === 'other' || role === 'mlflow-elsewhere') &&
  request.url.startsWith(base) &&
  /\/api\/\d|\/(experiments|runs|registered-models|model-versions)\//.test(request.url)

/** What is wrong with the request that ended it, as far as the request alone shows. */
function toldOf(one: Observation, facts: Facts): Pick<Finding, 'headline' | 'steps'> {
  const told = (headline: string, text: string) => ({
    headline,
    steps: [step('caller', text, show.verify)],
  })
  const endpoint = endpointIn(pathOf(one))
  if (one.role === 'other' || one.role === 'mlflow-elsewhere')
    return told(
      `${one.exchange.request.method} ${pathOf(one)} is no address of MLflow’s REST API.`,
      'Ask below the tracking URI, one slash and api/2.0/mlflow/…, or use MLflow’s own client.',
    )
  if (isUnknownRoute(one)) {
    const methods = methodsOf(endpoint ?? '').join(' or ')
    return told(
      `MLflow has no ${requestOf(one)}${methods ? `: it takes ${methods} there` : ''}.`,
      'Use a route of MLflow’s REST API 2.0, with its method, or MLflow’s own client.',
    )
  }
  if (isMissingFile(one, facts.observations))
    return told(
      `There is no such file: ${requestOf(one)}, and the command did not upload it.`,
      'Upload the file first, or ask for the path under which it was uploaded.',
    )
  const place = unreadPlace(one)
  if (place) return told(`MLflow misses what ${requestOf(one)} names in the wrong place.`, place)
  const isTaken = one.answer.kind === 'reply' && /ALREADY_EXISTS/.test(errorCodeOf(one.answer) ?? '')
  return told(
    `MLflow refuses ${requestOf(one)}: ${said(one).slice(0, 160)}`,
    isTaken
      ? 'Use what is there of this name, or another name. What was deleted keeps its name and is in no list: restore it.'
      : 'Correct the request as the answer says.',
  )
}

/** A parameter that was sent, where MLflow does not look for it. */
function unreadPlace({ exchange: { request }, answer }: Observation): string | undefined {
  const text = answer.kind === 'reply' ? answer.text : ''
  const missing = /missing value for required parameter '(\w+)'/i.exec(text)?.[1]
  if (missing === undefined) return undefined
  const { method, url, body } = request
  if (method === 'GET')
    return body?.text?.includes(`"${missing}"`)
      ? `Send ${missing} in the query of the URL: MLflow does not read the body of a GET.`
      : undefined
  return new URL(url).searchParams.has(missing)
    ? `Send ${missing} in a JSON body: MLflow reads the query of a GET alone.`
    : undefined
}
