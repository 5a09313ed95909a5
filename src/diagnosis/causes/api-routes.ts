import { type CauseEntry, type Finding, runAgainAfter, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import { type Facts, isSameForAnyKey } from '../facts.ts'
import { isAsOldAsMlflow, unknownRoute } from '../mlflow-evidence.ts'
import { originOf, partyOf, pathOf, requestOf, said, statusOf } from '../observed.ts'
import { lostQuery } from '../recorded-outcomes.ts'
import { isForArtifacts, obstacleAt, pathTold } from '../subjects.ts'
import { isAddressWrong } from './address.ts'

/** MLflow serves other routes, and not this one that is as old as they are. */
function lostRoute(facts: Facts) {
  const one = unknownRoute(facts)
  return one && isAsOldAsMlflow(one, facts) ? one : undefined
}

/** The framework's own words for an unknown route, where nothing is asked for that might be missing. */
const isRouteAlone = (one: Observation) =>
  statusOf(one) === 404 && /\/(create|search)$/.test(pathOf(one)) && /^404 Not Found$/.test(said(one))

/** Files that are there, under names that lost their case or their slashes. */
export function namesRespelt(facts: Facts): Finding | undefined {
  const listed = facts.failed('registration.listed')
  const told = /\S+ is listed as [^;]+/.exec(listed?.reason ?? '')?.[0]
  if (!listed || told === undefined) return undefined
  return {
    headline: `Paths arrive in another spelling: ${told}.`,
    because: `${listed.reason}; case and slashes of a path are part of its name`,
    evidence: listed.exchanges,
    explains: [listed.id],
  }
}

export const apiRouteCauses: readonly CauseEntry[] = [
  {
    code: 'BALANCER_TO_MLFLOW',
    category: 'DEPLOY',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'The tracking URI leads straight to MLflow instead of to the API.',
    refutedBy: 'an answer of the API below the tracking URI',
    fix: 'Point the rule for /api/mlflow/* at the API instead of MLflow.',
    shownBy: show.noKey,
    concludes: (facts) => {
      const one = obstacleAt(facts, 'routed')
      if (!one || partyOf(one) !== 'MLflow' || facts.served || facts.evidence.platform === 'mlflow')
        return undefined
      if (/^\/mlflow\/api\//.test(pathOf(one))) return undefined
      const same = isSameForAnyKey(one, facts)
      return {
        // Any program on Flask has this page: the API beside it shows whose address it is.
        confidence: same && facts.apiAnswers.some((other) => partyOf(other) === 'API') ? 'certain' : 'likely',
        headline: `${originOf(one)} leads the tracking URI straight to MLflow, past the API: the 404 is MLflow’s HTML page${same ? ', the same with and without a key' : ''}; the API answers in JSON.`,
        because: `MLflow’s own 404 page answers below the tracking URI${same ? ', the same with and without a key' : ''}`,
        evidence: [one],
        controls: [facts.withoutKey],
        nextProbe: 'the load balancer’s rule for this path',
      }
    },
    refuted: (facts) => isAddressWrong(facts) || facts.served,
  },
  {
    code: 'MOUNT_MISSING',
    category: 'DEPLOY',
    layer: 'proxy',
    owner: 'API team',
    summary:
      'The API runs without its MLflow routes, or one of them: they are not mounted, or an old version is deployed.',
    refutedBy: 'an answer other than 404 below the tracking URI',
    fix: 'Mount the MLflow proxy at /api/mlflow, and check that this version is the one deployed.',
    shownBy: show.search,
    concludes: (facts) => {
      const one = obstacleAt(facts, 'mounted')
      if (
        !one ||
        !['API', 'gateway', 'auth service'].includes(partyOf(one) ?? '') ||
        (facts.served && !isRouteAlone(one)) ||
        isForArtifacts(one)
      )
        return undefined
      if (facts.served)
        return {
          headline: `The API at ${originOf(one)} has no route for ${requestOf(one)}, while it serves others.`,
          because: `the API itself answers ${said(one)}, with the key that other requests are served with`,
          evidence: [one],
          controls: [facts.servedWithKey[0]],
          fix: 'Compare the version of every instance of the API: this route is missing in all of them, or in one that the others’ deployment left behind.',
          nextProbe: 'the routes that each instance lists at /openapi.json',
        }
      const usual =
        facts.evidence.target === undefined ||
        new URL(`${facts.evidence.target.trackingUri}/`).pathname.endsWith('/api/mlflow/')
      return {
        // A path that was rewritten before the API got it looks the same: the API quotes none.
        confidence: usual ? 'likely' : 'possible',
        headline: `The API at ${originOf(one)} has no route for ${requestOf(one)}.`,
        because: `the API answers ${said(one) || '404 with an empty body'}: it has no such route`,
        evidence: [one],
        controls: [facts.first('api.health')],
        nextProbe: 'the routes the deployed version lists at /openapi.json',
      }
    },
    refuted: isAddressWrong,
  },
  {
    code: 'PREFIX_STRIPPED',
    category: 'BUG',
    layer: 'proxy',
    owner: 'API team',
    summary: 'Part of the path is cut off before MLflow gets the request, so MLflow does not find it.',
    refutedBy: 'the requested path in the error',
    steps: [
      runAgainAfter('API team'),
      step(
        'infrastructure',
        'Keep the whole path in the rule of the proxy in front of the API (nginx: no path after proxy_pass).',
        show.search,
      ),
      step(
        'API team',
        'Keep the path after the mount when passing the request on: MLflow wants /api/2.0/mlflow/….',
        show.search,
      ),
    ],
    concludes: (facts) => {
      const one = obstacleAt(facts, 'mounted')
      const path = one && pathTold(one)
      if (!path?.told || path.told === path.asked || !path.asked.endsWith(path.told)) return undefined
      return {
        headline: `MLflow was asked for ${path.told} instead of ${path.asked}.`,
        because: `MLflow was asked for a shorter path than the one requested: ${path.told}; whether the API or a proxy before it cuts it off cannot be seen from outside`,
        evidence: [one],
        nextProbe: 'the path in the API’s access log for this request',
      }
    },
    refuted: (facts) => isAddressWrong(facts) || facts.served,
  },
  {
    code: 'PATH_CHANGED',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'The path is changed on the way (for instance a doubled slash), so MLflow does not find it.',
    refutedBy: 'the requested path in the error',
    fix: 'Look for a path or a second slash in the rule of the proxy in front of the API (nginx: after proxy_pass), and pass the path on as it is.',
    shownBy: show.search,
    concludes: (facts) => {
      const unasked = lostQuery(facts)
      if (unasked)
        return {
          headline: `The query of ${requestOf(unasked)} is lost on the way to MLflow.`,
          because: `${new URL(unasked.exchange.request.url).search} was sent, and MLflow answers ${said(unasked).slice(0, 160)}`,
          evidence: [unasked],
          fix: 'Pass the query string on: look for a CDN, a cache or a rewrite in front of the API that leaves it out.',
        }
      const unknown = lostRoute(facts)
      if (unknown)
        return {
          headline: `MLflow does not find ${requestOf(unknown)}, which every release of it has.`,
          because: `MLflow’s answer for unknown routes came for ${requestOf(unknown)}, while it serves newer ones: it was asked for another path`,
          evidence: [unknown],
          controls: [facts.servedWithKey[0]],
          nextProbe: 'the path in MLflow’s access log for this request',
        }
      const respelt = namesRespelt(facts)
      if (respelt) return respelt
      const one = obstacleAt(facts, 'mounted')
      const path = one && pathTold(one)
      if (!path?.told || path.asked.endsWith(path.told)) return undefined
      return {
        headline: `The path was rewritten on the way: ${path.told} instead of ${path.asked}.`,
        because: `the error quotes ${path.told}, the request was for ${path.asked}`,
        evidence: [one],
        nextProbe: 'the path in the API’s access log for this request',
      }
    },
    refuted: (facts) =>
      isAddressWrong(facts) ||
      (facts.served && lostRoute(facts) === undefined && namesRespelt(facts) === undefined),
  },
]
