import { apiPatienceMs } from '../../platform/contract.ts'
import { type CauseEntry, type Finding, show } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import { type Facts, isApiAlive } from '../facts.ts'
import { healthSays } from '../mlflow-evidence.ts'
import { hasOwnLogin, isLater, partyOf, requestOf, said, statusOf } from '../observed.ts'
import {
  fellSilent,
  hangsWithBody,
  hasWaited,
  holdsBodies,
  isUnconnected,
  waitedFor,
  waitsForMlflow,
} from '../silent-host.ts'
import { isForArtifacts, obstacleAt, pathTold } from '../subjects.ts'
import { isAddressWrong } from './address.ts'

/** What the API or the gateway tells of MLflow behind it. */
function apiSays({ refusals }: Facts): { one: Observation; isTimeout: boolean } | undefined {
  const one = refusals.find(({ stoppedAt }) => stoppedAt === 'mlflow-reachable')?.observation
  return one && { one, isTimeout: statusOf(one) === 504 || /timeout|timed out/i.test(said(one)) }
}

/** Requests with the caller's key hang, while those refused before MLflow are answered at once. */
function silentBehindTheApi(facts: Facts): Finding | undefined {
  const waiting = facts.refused.filter((one) => hasWaited(one) && !isUnconnected(one))
  const [silent] = [...waiting.filter((one) => !isForArtifacts(one)), ...waiting]
  // Where nothing but files has to wait, it is their store.
  if (!silent || !waitsForMlflow(facts) || fellSilent(facts) || holdsBodies(facts)) return undefined
  const refused = facts.withoutValidKey.filter(
    (one) => statusOf(one) === 401 && partyOf(one) !== 'in between',
  )
  const alive = facts.first('api.health')
  if (refused.length === 0 && !facts.served && !isApiAlive(facts)) return undefined
  if ((facts.keyVerdict?.observation.exchange.timings.totalMs ?? 0) >= apiPatienceMs) return undefined
  const others = hangsWithBody(facts)
    ? '; every request with a body waits so, and every one without is answered'
    : facts.served
      ? '; other requests with the key are served'
      : ''
  return {
    confidence: refused.length > 0 || facts.served ? 'likely' : 'possible',
    headline: `MLflow did not answer ${requestOf(silent)} in time.`,
    because: `${requestOf(silent)} ${waitedFor(silent, facts)}${refused.length > 0 ? '; requests without a valid key are refused at once' : ''}${others}`,
    // Artifacts that wait as well wait for the same server.
    evidence: [silent, ...waiting, healthSays(facts, /./)],
    controls: [waitsForMlflow(facts), ...refused, alive],
    nextProbe: hangsWithBody(facts)
      ? 'a POST without a key: one that waits, too, is held before MLflow'
      : 'MLflow’s own /health behind the gateway, and its database',
  }
}

export const mlflowReachCauses: readonly CauseEntry[] = [
  {
    code: 'MLFLOW_PREFIX',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary:
      'MLflow serves its REST API below another path than the platform asks for (--static-prefix, or its URL in the platform’s settings).',
    refutedBy: 'an answer of MLflow for this path',
    fix: 'Name MLflow’s URL in the API’s settings as MLflow serves it: with its --static-prefix, or start MLflow without one.',
    shownBy: show.search,
    concludes: (facts) => {
      const one = obstacleAt(facts, 'mounted')
      const path = one && pathTold(one)
      if (!path || facts.served || (path.told !== undefined && path.told !== path.asked)) return undefined
      return {
        headline: `MLflow has no ${path.asked}: it serves its API below another path.`,
        because: `MLflow answers 404 for the whole path that was asked for (${path.told ?? 'not quoted'}), so nothing was cut off on the way`,
        evidence: [one],
        nextProbe: 'MLflow’s own /version with and without the prefix, inside the platform',
      }
    },
    refuted: (facts) => isAddressWrong(facts) || facts.served,
  },
  {
    code: 'MLFLOW_UNREACHABLE',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'The API works, but cannot reach the MLflow server behind it.',
    refutedBy: 'any answer of MLflow through the API',
    fix: 'Start MLflow, or correct the URL, DNS name or certificate under which the API calls it.',
    shownBy: show.mlflowHealth,
    concludes: (facts) => {
      const found = apiSays(facts)
      if (!found || found.isTimeout || statusOf(found.one) !== 502) return undefined
      return {
        confidence: /mlflow/i.test(said(found.one)) ? 'certain' : 'likely',
        headline: facts.served
          ? `MLflow went away during the run: from ${requestOf(found.one)} on the API cannot reach it.`
          : 'The API cannot reach MLflow.',
        because: `the API answers ${said(found.one)}${facts.served ? '; it had passed earlier requests on' : ''}`,
        evidence: [found.one, healthSays(facts, /./)],
        ...(facts.served && {
          fix: 'Find out why MLflow ended: a worker that was killed, memory that ran out, a restart; then start it again.',
        }),
      }
    },
    // Served again after that, it is there.
    refuted: (facts) => {
      const found = apiSays(facts)
      return facts.servedWithKey.some((one) => found === undefined || isLater(one, found.one))
    },
  },
  {
    code: 'MLFLOW_TIMEOUT',
    category: 'DEPLOY',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'MLflow does not answer in time: it waits, for instance for its database.',
    refutedBy: 'an answer of MLflow within 30 s',
    fix: 'Send the same request straight to MLflow, past the API. Slow there too: look at what MLflow waits for (a lock in its database, artifact store, workers). Fast there: the API team acts, for the API or the gateway holds it.',
    shownBy: show.mlflowHealth,
    concludes: (facts) => {
      const found = apiSays(facts)
      if (found?.isTimeout) {
        return {
          headline: `MLflow did not answer ${requestOf(found.one)} in time.`,
          because: `the API answers ${said(found.one)}`,
          evidence: [found.one, healthSays(facts, /./)],
        }
      }
      return silentBehindTheApi(facts)
    },
  },
  {
    code: 'API_LACKS_ADMIN_TOKEN',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'API team',
    summary:
      'The API’s own check of MLflow is refused because the API has no key of its own; this is not about your key.',
    refutedBy: '200 from /api/health/mlflow',
    fix: 'Give the API an administrator’s key for its calls to the gateway.',
    shownBy: show.mlflowHealth,
    concludes: (facts) => {
      const health = healthSays(facts, /api key required|unauthorized|\b401\b/i)
      if (!health) return undefined
      return {
        headline: 'The API’s own health check of MLflow is refused.',
        because: `the API’s own check of MLflow is answered ${said(health)}`,
        evidence: [health],
      }
    },
    // MLflow's own login refuses the API as it refuses everybody.
    refuted: (facts) => facts.refused.some(hasOwnLogin),
  },
]
