import { type CauseEntry, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import { isCached, isProven, originOf, requestOf, said } from '../observed.ts'

const closeFor = (seen: string) => [
  step(
    'API team',
    `Require a valid key on every MLflow route, now: ${seen}, so anybody can read the registry, and probably write.`,
    show.noKey,
  ),
]

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
      const letIn = [facts.withoutKey, facts.withGarbage].filter(
        (one) => one !== undefined && isProven(one) && !isCached(one),
      ) as Observation[]
      const [first] = letIn
      const afresh = facts.withoutKeyAfresh
      if (!first || (facts.evidence.partial && !facts.authWorks)) return undefined
      return {
        // Told by GET alone, it may be what a cache kept for the key.
        confidence: letIn.length === 2 && afresh && isProven(afresh) ? 'certain' : 'likely',
        headline: `${originOf(first)} serves MLflow to requests without a valid key.`,
        because: `MLflow’s own answer came back for ${letIn.length === 2 ? 'a request without a key and one with an invented key' : 'a request that carried no valid key'}`,
        evidence: letIn,
        steps: closeFor(
          `the request of the evidence was sent ${first.credential === 'none' ? 'without a key' : 'with an invented key'}`,
        ),
        controls: [afresh],
      }
    },
    refuted: ({ withoutKeyAfresh: afresh }) =>
      afresh?.answer.kind === 'reply' && [401, 403].includes(afresh.answer.status),
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
      const refusal = facts.refusals.find(
        ({ stoppedAt, observation: { answer, responder } }) =>
          (stoppedAt === 'served' || stoppedAt === 'mlflow-reachable') &&
          answer.kind === 'reply' &&
          answer.status >= 500 &&
          !/mlflow|artifact/i.test(said({ answer } as Observation)) &&
          (responder?.party === 'API' || responder?.party === 'gateway') &&
          ![502, 504].includes(answer.status),
      )
      return (
        refusal && {
          confidence: 'likely',
          headline: `The API answered ${said(refusal.observation).slice(0, 60)} to ${requestOf(refusal.observation)}.`,
          because: `the answer is ${said(refusal.observation)}`,
          evidence: [refusal.observation],
          controls: [facts.first('api.mlflow-health')],
        }
      )
    },
  },
]
