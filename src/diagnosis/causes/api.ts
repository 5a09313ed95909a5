import { type CauseEntry, show, step } from '../cause.ts'
import type { Facts } from '../facts.ts'
import { isCached, isOfApi, isProven, originOf, requestOf, said, statusOf } from '../observed.ts'
import { isOwnCrash } from '../own-crash.ts'

const closeFor = (seen: string, effect = 'anybody can read the registry, and probably write') => [
  step('API team', `Require a valid key on every MLflow route, now: ${seen}, so ${effect}.`, show.noKey),
]

const forReads =
  'anybody can read the registry, though a POST is refused. Look for a check that is left out for GET, or where no header comes'

const isRefusedAfresh = ({ withoutKeyAfresh }: Facts) => [401, 403].includes(statusOf(withoutKeyAfresh))

export const apiCauses: readonly CauseEntry[] = [
  {
    code: 'OPEN_REGISTRY',
    category: 'BUG',
    layer: 'proxy',
    owner: 'API team',
    summary: 'The registry lets in requests that carry no valid key.',
    refutedBy: '401 for a request without a key, and for one with an invented key',
    steps: closeFor('requests without a valid key are served'),
    concludes: (facts) => {
      if (facts.evidence.platform === 'mlflow') return undefined
      const letIn = facts.withoutValidKey.filter((one) => isProven(one) && !isCached(one))
      const [first] = letIn
      const afresh = facts.withoutKeyAfresh
      if (!first || (facts.evidence.partial && !facts.authWorks)) return undefined
      const isReads = isRefusedAfresh(facts)
      return {
        // Told by GET alone, it may be what a cache kept for the key.
        confidence: letIn.length === 2 && afresh && isProven(afresh) ? 'certain' : 'likely',
        headline: `${originOf(first)} serves MLflow to ${isReads ? 'reads' : 'requests'} without a valid key.`,
        because: `MLflow’s own answer came back for ${letIn.length === 2 ? 'a request without a key and one with an invented key' : 'a request that carried no valid key'}${isReads ? ', also at an address that nobody had asked before, so that no cache has kept it; the same search by POST is refused' : ''}`,
        evidence: [...letIn, facts.openRead],
        steps: closeFor(
          `the request of the evidence was sent ${first.credential === 'none' ? 'without a key' : 'with an invented key'}`,
          isReads ? forReads : undefined,
        ),
        controls: [afresh],
      }
    },
    refuted: (facts) => isRefusedAfresh(facts) && facts.openRead === undefined,
  },
  {
    code: 'API_ERROR',
    isGeneral: true,
    category: 'BUG',
    layer: 'proxy',
    owner: 'API team',
    summary: 'The API answered with an internal error.',
    refutedBy: 'an answer below 500',
    fix: 'Find the request in the API’s log by its X-Request-Id (see the transcript).',
    shownBy: show.search,
    concludes: (facts) => {
      const one = facts.refusals.find(
        ({ stoppedAt, observation }) =>
          (isOwnCrash(observation) && facts.evidence.platform !== 'mlflow') ||
          ((stoppedAt === 'served' || stoppedAt === 'mlflow-reachable') &&
            statusOf(observation) >= 500 &&
            !/mlflow|artifact/i.test(said(observation)) &&
            isOfApi(observation) &&
            ![502, 504].includes(statusOf(observation))),
      )?.observation
      if (!one) return undefined
      return {
        headline: `The API answered ${said(one).slice(0, 60)} to ${requestOf(one)}.`,
        because: `the answer is ${said(one)}`,
        evidence: [one],
        controls: [facts.first('api.mlflow-health')],
      }
    },
  },
]
