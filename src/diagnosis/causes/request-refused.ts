import { endpointIn, methodsOf } from '../../platform/mlflow-routes.ts'
import { parseJson } from '../../text/json.ts'
import { cut } from '../../text/visible.ts'
import { isBygone, isMissingFile, isUnknownRoute } from '../asks-for-nothing.ts'
import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import {
  codeOf,
  isOfApi,
  partyOf,
  pathOf,
  requestOf,
  said,
  statusOf,
  wasServed,
  whoAtStart,
} from '../observed.ts'
import { ofOwnHeader, wantsHeader } from '../own-header.ts'
import { missedParameter } from '../recorded-outcomes.ts'
import { afterConflict, allowContent, changedByOthers, isContentRule, isOfState } from '../rule-words.ts'
import { isForArtifacts, isForRegistry } from '../subjects.ts'

/** What is refused for its content: by a recorded command's own mistake, or though any client sends the same. */
export const requestRefusedCauses: readonly CauseEntry[] = [
  {
    code: 'REQUEST_REFUSED',
    category: 'CLIENT',
    layer: 'client',
    owner: 'caller',
    isGeneral: true,
    summary: 'MLflow itself refuses what a request asks for; the key and the way to MLflow are fine.',
    refutedBy: 'the same request served',
    fix: 'Do what the answer asks for, or ask whoever set this rule to lift it.',
    shownBy: show.verify,
    concludes: (facts) => {
      const last = lastRefused(facts)
      const one = last ?? refusedInVain(facts)
      if (one)
        return {
          confidence: isMissingFile(one, facts.observations) ? 'possible' : 'likely',
          because: `${last ? 'the command ended at this request, and no other was refused' : 'this write was refused and never served'}; it is answered ${said(one).slice(0, 240)}`,
          evidence: [one],
          controls: [facts.servedWithKey[0]],
          ...toldOf(one, facts),
        }
      const refused = refusedContent(facts)
      if (!refused || isContentRule(refused) || isOfState(refused, facts) || !asksOfCaller(refused))
        return undefined
      return {
        ...refusalOf(refused, facts),
        ...(partyOf(refused) !== 'MLflow' && {
          summary: 'The API refuses what a request asks for; the key and the way there are fine.',
        }),
      }
    },
  },
  {
    code: 'CONTENT_REFUSED',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    isGeneral: true,
    summary:
      'The platform refuses the content of a request that MLflow’s own client sends as well: by a rule or plugin of its own, or as another version.',
    refutedBy: 'the same request served',
    steps: [
      step(
        'infrastructure',
        'Find out which rule, plugin or version says this, or what changes requests on their way there.',
        show.verify,
      ),
      step('caller', 'Use a client of the server’s own version, if the answer speaks of one.', show.verify),
    ],
    concludes: (facts) => {
      const one = refusedContent(facts)
      const isState = one !== undefined && isOfState(one, facts)
      if (!one || (asksOfCaller(one) && !isContentRule(one) && !isState)) return undefined
      const refusal = refusalOf(one, facts)
      if (isState) return { ...refusal, ...changedByOthers }
      if (isOfNewName(one))
        return {
          ...refusal,
          summary: 'A write arrives more than once, and the answer to a repetition is handed on.',
          because: `${refusal.because}; this run had invented the name a moment before: something sends the request twice`,
          layer: 'proxy',
          steps: sentTwice,
        }
      if (isContentRule(one)) return { ...refusal, ...allowContent }
      if (wantsHeader(one)) return { ...refusal, ...ofOwnHeader(one) }
      return { ...refusal, ...(statusOf(one) === 409 && { steps: afterConflict }) }
    },
  },
]

/** Taken already, though nobody can know this name. */
const isOfNewName = (one: Observation) =>
  isThereAlready(one) && /"name": ?"verify-registration-\d/.test(one.exchange.request.body?.text ?? '')

const sentTwice = [
  step(
    'infrastructure',
    'Find what repeats a POST on the way and hands on the second answer (nginx: non_idempotent in proxy_next_upstream), and let it send each once.',
    show.verify,
  ),
]

/** A refusal that is about what the request says, and not about who sends it, where to, or how much. */
const refusedContent = ({ refused }: Facts): Observation | undefined =>
  refused.find(
    (one) =>
      isContentRule(one) ||
      ((partyOf(one) === 'MLflow' || isOfApi(one)) &&
        !isForArtifacts(one) &&
        [400, 406, 409, 410, 411, 412, 415, 422, 423, 424, 428].includes(statusOf(one)) &&
        !/^(INTERNAL_ERROR|(RESOURCE|ENDPOINT)_NOT_FOUND)$/.test(codeOf(one))),
  )

/** Names something that whoever registers can choose, or says what to do; the versions' own fields are nobody's choice. */
const asksOfCaller = (one: Observation): boolean =>
  !wantsHeader(one) &&
  /\b(must|required?|set|specify|provide|choose|call|supply|rename)\b|\bworkspace\b|not allowed/i.test(
    said(one),
  ) &&
  !/\b(parameter|field|body|schema|parsed?)\b/i.test(said(one))

/** The answer's own words: more is not known. */
function refusalOf(one: Observation, { servedWithKey }: Facts): Finding {
  const party = partyOf(one)
  return {
    headline: `${whoAtStart(one)} refuses ${requestOf(one)}: ${cut(said(one), 160)}`.replace(/\.?$/, '.'),
    because: `${requestOf(one)} is answered ${said(one).slice(0, 240)}: the key and the way there are fine`,
    evidence: [one],
    controls: [servedWithKey[0]],
    layer:
      party === 'gateway'
        ? 'gateway'
        : party === 'API'
          ? 'proxy'
          : isForRegistry(one)
            ? 'registry'
            : 'mlflow',
  }
}

/** What a client still asks for after it has failed: that its run has ended. */
const isTidying = (one: Observation) => /\/(runs\/(update|get)|logged-models\/[^/]+)$/.test(pathOf(one))
const isLooking = (one: Observation) => one.exchange.request.method === 'GET' || /\/search$/.test(pathOf(one))
/** Clients ask whether something is there, or make it to be sure, and go on whatever the answer. */
const isRoutine = (one: Observation) => /ALREADY_EXISTS|DOES_NOT_EXIST/.test(codeOf(one))

/** Made nothing, and nothing of the kind was there before. */
const isMakingInVain = (one: Observation) =>
  (one.exchange.request.method === 'PUT' ||
    (['POST', 'PATCH'].includes(one.exchange.request.method) &&
      /\/(create|set-[a-z-]+|log-[a-z]+|update|rename|alias)$/.test(pathOf(one)))) &&
  !(isThereAlready(one) && /\/(experiments|registered-models)\/create$/.test(pathOf(one)))

/** Made by whoever wants to be sure that it is there. */
const isThereAlready = (one: Observation) => /ALREADY_EXISTS/.test(codeOf(one))

/** The last look at something in a recording that made something, and neither removed it nor registered a version. */
const isLookInVain = (one: Observation, asked: readonly Observation[], { registered }: Facts): boolean => {
  const family =
    /\/(experiments|runs|registered-models|model-versions)\/get(-by-name|-download-uri)?$/.exec(
      pathOf(one),
    )?.[1] ?? ''
  // Exporters leave out what a DELETE carried: what MLflow misses may have been sent, and lost on the way.
  const isUnknown = one.exchange.request.method === 'DELETE' && /missing value/i.test(said(one))
  return (
    !isUnknown &&
    one === asked.at(-1) &&
    (family === ''
      ? [400, 409].includes(statusOf(one))
      : asked.some(
          (other) => wasServed(other) && pathOf(other).endsWith(registered ? `/${family}/create` : '/create'),
        ) && !asked.some((other) => wasServed(other) && /\/delete$/.test(pathOf(other))))
  )
}

const isOfContent = (one: Observation) =>
  [400, 404, 405, 409, 422].includes(statusOf(one)) && partyOf(one) !== 'in between'

/** In somebody's recording, a write that was refused and never served, whatever came after it. */
function refusedInVain({ evidence, observations, obstacle }: Facts): Observation | undefined {
  if (evidence.checks || evidence.failed !== undefined || obstacle) return undefined
  return observations.findLast(
    (one) =>
      ['mlflow', 'artifacts'].includes(one.role) &&
      isMakingInVain(one) &&
      isOfContent(one) &&
      !wasServed(one) &&
      !observations.some((later) => wasServed(later) && isSameWrite(later, one)),
  )
}

/** Another body is another thing, unless it is the same kind of thing that was to be made. */
const isSameWrite = ({ exchange: a }: Observation, { exchange: b }: Observation): boolean =>
  a.startedAt > b.startedAt &&
  a.request.method === b.request.method &&
  a.request.url === b.request.url &&
  (a.request.url.endsWith('/create') || a.request.body?.text === b.request.body?.text)

function lastRefused(facts: Facts): Observation | undefined {
  const { evidence, observations, obstacle } = facts
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
  // Of somebody's recording it is not known how it ended: a question that is answered no is no failure.
  const isToldToFail =
    evidence.failed === true || isMakingInVain(one) || isBygone(one) || isLookInVain(one, asked, facts)
  return isToldToFail && isEnd && (isOfContent(one) || isMissingFile(one, observations)) ? one : undefined
}

/** Below the tracking URI, and by its path a question to MLflow, though MLflow has none of that path. */
const isMeantForMlflow = ({ role, exchange: { request } }: Observation, base: string) =>
  (role === 'other' || role === 'mlflow-elsewhere') &&
  request.url.startsWith(base) &&
  /\/api\/\d|\/(experiments|runs|registered-models|model-versions)\//.test(request.url)

/** What is wrong with the request that ended it, as far as the request alone shows. */
function toldOf(one: Observation, facts: Facts): Pick<Finding, 'headline' | 'fix'> {
  const told = (headline: string, fix: string) => ({ headline, fix })
  const endpoint = endpointIn(pathOf(one))
  if (one.role === 'other' || one.role === 'mlflow-elsewhere')
    return told(
      `${one.exchange.request.method} ${pathOf(one)} is no address of MLflow’s REST API.`,
      'Ask below the tracking URI, one slash and api/2.0/mlflow/…, or use MLflow’s own client.',
    )
  if (isUnknownRoute(one) && isBygone(one))
    return told(
      `MLflow has no ${requestOf(one)} any more: the client is older than the server.`,
      'Use a client of the server’s own version, or the routes of MLflow’s REST API 2.0 without preview/.',
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
  const { body, headers } = one.exchange.request
  const text = body?.truncated ? '' : (body?.text ?? '').trim()
  const isForm = /form/i.test(String(headers['content-type'] ?? ''))
  if (
    statusOf(one) === 400 &&
    !isForArtifacts(one) &&
    text !== '' &&
    !isForm &&
    parseJson(text) === undefined
  )
    return told(
      `What ${requestOf(one)} sent is not JSON: ${JSON.stringify(cut(text, 40))}.`,
      'Make JSON of the body before it is sent (JSON.stringify, json.dumps, requests’ json=).',
    )
  const place = unreadPlace(one)
  if (place) return told(`MLflow misses what ${requestOf(one)} names in the wrong place.`, place)
  return told(
    `MLflow refuses ${requestOf(one)}: ${said(one).slice(0, 160)}`,
    /alias\b.*not found/i.test(said(one))
      ? 'Set the alias: MlflowClient().set_registered_model_alias(name, alias, version).'
      : isThereAlready(one)
        ? 'Use what is there of this name, or another name. What was deleted keeps its name and is in no list: restore it.'
        : 'Correct the request as the answer says.',
  )
}

/** A parameter that was sent, where MLflow does not look for it. */
function unreadPlace(one: Observation): string | undefined {
  const missing = missedParameter(one)
  if (missing === undefined) return undefined
  const { method, url, body } = one.exchange.request
  if (method === 'GET')
    return body?.text?.includes(`"${missing}"`)
      ? `Send ${missing} in the query of the URL: MLflow does not read the body of a GET.`
      : undefined
  return new URL(url).searchParams.has(missing)
    ? `Send ${missing} in a JSON body: MLflow reads the query of a GET alone.`
    : undefined
}
