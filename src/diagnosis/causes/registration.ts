import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import type { Facts } from '../facts.ts'
import { byMlflow } from '../mlflow-evidence.ts'
import { isCached, requestOf, said, statusOf, textOf } from '../observed.ts'
import { lostBody, unreadyVersion } from '../recorded-outcomes.ts'

const exchangesOf = (checkId: string, { evidence }: Facts) =>
  evidence.checks?.find(({ id }) => id === checkId)?.exchanges ?? []

/** True where a request of this check was refused: then nothing was compared. */
const wasRefused = (checkId: string, facts: Facts) =>
  facts.refused.some(({ exchange }) => exchangesOf(checkId, facts).includes(exchange.id))

/** MLflow misses the content type that was sent with a body. */
function lostType(facts: Facts): Finding | undefined {
  const one = byMlflow(
    facts,
    (seen, status) =>
      [400, 415].includes(status) &&
      /content.?type/i.test(textOf(seen)) &&
      /json/.test(String(seen.exchange.request.headers['content-type'] ?? '')),
  )
  if (!one) return undefined
  return {
    summary: 'Requests lose a header on the way to MLflow.',
    headline: `The Content-Type header of ${requestOf(one)} is lost on the way to MLflow.`,
    because: `it was sent as JSON, and MLflow answers ${said(one).slice(0, 160)}`,
    evidence: [one],
    fix: 'Pass the Content-Type header of requests on to MLflow.',
  }
}

/** What MLflow says of a version that failed is all that a client is told. */
const whyFailed = (told: string): Pick<Finding, 'owner' | 'fix'> =>
  /source|path|no such/i.test(told)
    ? {
        owner: 'caller',
        fix: 'Register a source that is there: look at what was uploaded, and at the source that model-versions/create named.',
      }
    : { fix: 'Find in MLflow’s log of that moment why it could not register the version.' }

const pendingStatus = 'PENDING_REGISTRATION'

export const registrationCauses: readonly CauseEntry[] = [
  {
    code: 'VERSION_NOT_READY',
    category: 'BUG',
    layer: 'registry',
    owner: 'infrastructure',
    summary: 'The model version is created but does not become READY.',
    refutedBy: 'status READY of the version',
    fix: 'Make a version by the first two commands below, look at its row in MLflow’s table model_versions, and only then run the third, which deletes it. READY there: the API team looks at what changes answers on the way. PENDING there too: MLflow’s log of that moment tells what did not set it to READY.',
    shownBy: show.versionStatus,
    concludes: (facts) => {
      const pending = facts.failed('registration.ready')
      const seen = facts.evidence.checks ? undefined : unreadyVersion(facts)
      if (seen)
        return {
          headline: `The model version ${seen.told}.`,
          because: `the version ${seen.told}`,
          evidence: seen.evidence,
          ...(!seen.told.includes(pendingStatus) && whyFailed(seen.told)),
        }
      if (!pending || wasRefused('registration.ready', facts)) return undefined
      return {
        // The status is known, and not that MLflow, which the API answers for, is what holds it up.
        confidence: 'likely',
        headline: `The model version ${pending.reason}.`,
        because: `the version ${pending.reason}`,
        evidence: pending.exchanges,
        explains: [pending.id],
        ...(pending.reason?.includes(pendingStatus) && { commandShows: `"status": "${pendingStatus}"` }),
      }
    },
  },
  {
    code: 'REGISTRATION_INCOMPLETE',
    category: 'BUG',
    layer: 'registry',
    owner: 'infrastructure',
    summary: 'The registration was accepted, but what is read back is not what was written.',
    refutedBy: 'the same values when read back',
    fix: 'Find out what drops or changes it: a proxy, a plugin, or another registry in MLflow’s place. The transcript has what was sent and what is read back.',
    shownBy: show.verify,
    concludes: (facts) => {
      const differs = ['tag-set', 'tags', 'alias', 'found', 'run-finished']
        .map((name) => facts.failed(`registration.${name}`))
        .find((check) => check && !wasRefused(check.id, facts))
      if (!differs || facts.obstacle?.stoppedAt !== undefined) return undefined
      // What a cache kept is older than what was written: that is the cache’s doing.
      if (facts.observations.some((one) => differs.exchanges.includes(one.exchange.id) && isCached(one)))
        return undefined
      return {
        headline: `What was read back is not what was written: ${differs.reason ?? differs.title}.`,
        because: differs.reason ?? differs.title,
        // A check that judges what another one read back has no exchange of its own.
        evidence: differs.exchanges.length > 0 ? differs.exchanges : exchangesOf('registration.ready', facts),
        explains: [differs.id],
      }
    },
  },
  {
    code: 'BODY_DROPPED',
    category: 'BUG',
    layer: 'proxy',
    owner: 'API team',
    summary: 'Requests of some methods, DELETE above all, lose their body on the way to MLflow.',
    refutedBy: 'an answer about what the body named',
    fix: 'Pass bodies on whatever the method is.',
    shownBy: show.verify,
    concludes: (facts) => {
      const typeless = lostType(facts)
      if (typeless) return typeless
      const one = lostBody(facts)
      // In a run of ours the probe of DELETE tells what to expect; it stops no step.
      if (!one || (facts.evidence.checks && !facts.refused.includes(one))) return undefined
      return {
        headline: `${one.exchange.request.method} requests lose their body on the way to MLflow.`,
        because: 'MLflow misses a parameter that the request’s body named',
        evidence: [one],
      }
    },
  },
  {
    code: 'EVENT_FAILED',
    category: 'BUG',
    layer: 'event',
    owner: 'API team',
    summary: 'The registration itself succeeded; only the platform’s notification of it failed.',
    refutedBy: '200 with event_emitted true',
    steps: [
      step(
        'caller',
        'The model is registered. Check that metric, baseline and token id are ones the platform knows.',
        show.verify,
      ),
      step('API team', 'Find out why the event could not be emitted.', show.verify),
    ],
    concludes: (facts) => {
      const event = facts.first('event')
      if (!event || [200, 402, 429].includes(statusOf(event))) return undefined
      return {
        headline: `The notification of the registration was answered ${said(event).slice(0, 80)}.`,
        because: `the notification is answered ${said(event)}`,
        evidence: [event],
      }
    },
  },
]
