import { slipInHeader } from '../../inputs/key-slips.ts'
import { errorCodeOf } from '../../mlflow/error.ts'
import { readRoute } from '../../platform/route-finding.ts'
import { tokenVariable } from '../../python/environment.ts'
import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { saysDeleted } from '../no-failure.ts'
import { failureOf, originOf, partyOf, pathOf, requestOf, said, textOf } from '../observed.ts'
import { isNameRule } from '../rule-words.ts'
import { isOfDatabaseTrouble } from './mlflow-database.ts'

/** MLflow's client asks for the experiment first, and goes no further where it is deleted. */
function foundDeleted({ evidence, observations, servedWithKey }: Facts): Observation | undefined {
  if (evidence.checks || evidence.failed === false) return undefined
  const found = observations.find(
    (one) => /\/experiments\/get/.test(pathOf(one)) && /"lifecycle_stage": ?"deleted"/.test(textOf(one)),
  )
  const wentOn = servedWithKey.some(
    (one) =>
      /\/runs\/create$/.test(pathOf(one)) && one.exchange.startedAt > (found?.exchange.startedAt ?? ''),
  )
  return wentOn ? undefined : found
}

/** What else than the key stands in the header, or in the variable that the stock client takes it from. */
function keySlip({ evidence }: Facts, one?: Observation): Finding | undefined {
  const token = evidence.disturbances?.find(({ name }) => name === tokenVariable)
  const sent = slipInHeader(String(one?.exchange.request.headers.authorization ?? ''))
  const slip = token ? `${tokenVariable} ${token.why}` : sent && `The Authorization header ${sent}`
  if (!slip) return undefined
  const outcome = one ? `${requestOf(one)} is answered ${said(one)}` : 'no request was sent'
  return {
    headline: `${slip}.`,
    because: `${slip.replace(/^The /, 'the ')}, and ${outcome}`,
    evidence: [one],
    fix: `Set ${tokenVariable} to the key alone, without "Bearer", quotes or white space, in the environment the command runs in.`,
  }
}

/** A recorded request that was refused for want of a key, of a client that sent one with others. */
function lostKey({ evidence, observations }: Facts): Observation | undefined {
  if (evidence.checks || !evidence.failed) return undefined
  return observations.find(
    ({ role, credential, answer }) =>
      (role === 'mlflow' || role === 'artifacts') &&
      credential === 'none' &&
      readRoute(answer).stoppedAt === 'key-forwarded',
  )
}

const withoutKey = (one: Observation, more = ''): Finding => ({
  confidence: 'certain',
  headline: `${requestOf(one)} was sent without a key${more}.`,
  because: `the request carries no key, and is answered ${said(one)}`,
  evidence: [one],
  fix: more
    ? 'Send the key with every request, also with those for files and after a redirect.'
    : 'Set MLFLOW_TRACKING_TOKEN to the API key, in the environment the command runs in.',
})

const deletedUnderWay = [
  step(
    'infrastructure',
    'Find out who deletes experiments that were made a moment before, or what gives a request another one’s answer.',
    show.verify,
  ),
]

/** Names that nobody chose for this registration. */
const nameOfAnother =
  /missing value|already exists|\b(tag|param(eter)?|metric|header|user|field|column|host|alias|workspace)s? names?\b/i

/** Says what a name has to be like. */
const isRule = /\b(must|should|only|start|begin|match|prefix|pattern)/i

export const clientCauses: readonly CauseEntry[] = [
  {
    code: 'PYTHON_MISSING',
    category: 'CLIENT',
    layer: 'client',
    owner: 'caller',
    summary: 'The stock MLflow Python client was asked for, and this machine has none that works.',
    refutedBy: 'a Python that imports mlflow',
    steps: [
      step(
        'caller',
        'Install MLflow (pip install mlflow), or let python: install make an environment of its own.',
        () => `python3 -c 'import mlflow; print(mlflow.__version__)'`,
      ),
    ],
    concludes: (facts) => {
      const missing = facts.failed('python.available')
      if (!missing) return undefined
      return {
        headline: 'There is no Python with MLflow on this machine.',
        because: `python was demanded, and ${missing.reason ?? 'none was found'}`,
        evidence: [],
        explains: [missing.id],
      }
    },
  },
  {
    code: 'HEADER_FORM',
    category: 'CLIENT',
    layer: 'client',
    owner: 'caller',
    summary: 'The key was sent in a form the platform does not accept.',
    refutedBy: 'the same refusal with the key sent as "Authorization: Bearer …"',
    fix: 'Send the key as "Authorization: Bearer KEY", with this spelling and one space.',
    shownBy: show.search,
    concludes: (facts) => {
      const { obstacle } = facts
      const one = obstacle?.observation
      const lost = obstacle ? undefined : lostKey(facts)
      if (lost) return withoutKey(lost, ', unlike others of the same command')
      if (facts.observations.length === 0) return keySlip(facts)
      if (
        !one ||
        !['key-forwarded', 'key-accepted'].includes(obstacle?.stoppedAt ?? '') ||
        one.answer.kind === 'no-reply'
      )
        return undefined
      if (one.credential === 'basic') {
        return {
          headline: `${originOf(one)} was sent a user name and password (Basic) instead of the key.`,
          because:
            'the requests carry "Authorization: Basic …": MLflow’s client prefers a user name from MLFLOW_TRACKING_USERNAME, ~/.mlflow/credentials or ~/.netrc to the token',
          evidence: [one],
          fix: 'Unset MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, and take the host out of ~/.netrc and ~/.mlflow/credentials, so that MLFLOW_TRACKING_TOKEN is used.',
        }
      }
      const slip = keySlip(facts, one)
      if (slip) return slip
      if (
        obstacle?.stoppedAt !== 'key-forwarded' ||
        !['none', 'refused-form', 'unknown'].includes(one.credential) ||
        // Only what the API has let through reaches the gateway: a recording without credentials left them out.
        (one.credential === 'unknown' && partyOf(one) === 'gateway')
      )
        return undefined
      // The recorder stood beside the client: what it did not see was not sent.
      if (one.credential === 'none' && !facts.evidence.checks && !facts.evidence.partial) {
        return withoutKey(one)
      }
      const refusedForm = one.credential === 'refused-form'
      const hasCookie = 'cookie' in one.exchange.request.headers
      const without = `no request shows that a key was sent${hasCookie ? '; a cookie was' : ''}`
      return {
        confidence: refusedForm || facts.evidence.keepsHeaders ? 'likely' : 'possible',
        headline: refusedForm ? 'The key was sent in a form that is not accepted.' : `N${without.slice(1)}.`,
        because: refusedForm
          ? 'the key was sent, in a form that is not accepted'
          : `${without}${facts.evidence.keepsHeaders ? ', and this recorder keeps every header' : ''}`,
        ...(hasCookie && {
          fix: 'Send the key as "Authorization: Bearer KEY": the cookie of a web session is none.',
        }),
        evidence: [one],
        controls: [facts.keyVerdict?.observation],
        nextProbe: 'the same request with "Authorization: Bearer …"',
      }
    },
  },
  {
    code: 'EXPERIMENT_DELETED',
    category: 'CLIENT',
    layer: 'registry',
    owner: 'caller',
    summary:
      'The experiment of this name has been deleted, and MLflow keeps the name until it is deleted for good.',
    refutedBy: 'an active experiment of this name',
    fix: 'Restore the deleted experiment (MlflowClient().restore_experiment(id)), or use another name.',
    shownBy: show.verify,
    concludes: (facts) => {
      const refused = facts.refused.find(({ answer }) => answer.kind === 'reply' && saysDeleted(answer))
      const one = refused ?? foundDeleted(facts)
      // One that this run made itself was deleted by somebody, or it is another than was asked for.
      const isOwn = refused && facts.evidence.checks && !/experiments\/create$/.test(pathOf(refused))
      if (!one) return undefined
      return {
        confidence: refused && !isOwn ? 'certain' : 'likely',
        ...(isOwn && { owner: 'infrastructure' as const, steps: deletedUnderWay }),
        headline: 'The experiment of this name is deleted, but still there.',
        because: refused
          ? `MLflow answers ${said(one).slice(0, 160)}`
          : 'MLflow answers with lifecycle_stage deleted, at which its client stops; no run was started afterwards',
        evidence: [one],
      }
    },
  },
  {
    code: 'CLIENT_CANCELLED',
    category: 'CLIENT',
    layer: 'client',
    owner: 'caller',
    summary: 'The client itself gave a request up, or its browser blocked it: the platform answered nothing.',
    refutedBy: 'the same request without an answer to another client, too',
    fix: 'Send the request from a client that is no browser, such as MLflow’s own; or turn off what blocks it (an ad or privacy blocker, a policy of the page), and stay on the page until it is answered.',
    concludes: ({ refused }) => {
      const one = refused.find((seen) => failureOf(seen) === 'CANCELLED')
      if (!one) return undefined
      return {
        headline: `The client itself stopped ${requestOf(one)}.`,
        because: `the recording says ${said(one)}, and the request was not made again`,
        evidence: [one],
        nextProbe: 'the same request from a client that is no browser',
      }
    },
  },
  {
    code: 'NAME_REFUSED',
    category: 'CLIENT',
    layer: 'registry',
    owner: 'caller',
    summary: 'MLflow does not accept the name or value that was given.',
    refutedBy: 'the same name accepted',
    fix: 'Choose a name of letters, digits, dots, - and _, without / and :.',
    shownBy: show.verify,
    concludes: (facts) => {
      const one = facts.refused.find(
        (seen) =>
          seen.answer.kind === 'reply' &&
          [400, 422].includes(seen.answer.status) &&
          errorCodeOf(seen.answer) !== undefined &&
          // There it is the filter that is refused, whatever it names.
          !/\/search$/.test(pathOf(seen)) &&
          /\bnames?\b/i.test(seen.answer.text) &&
          !nameOfAnother.test(seen.answer.text) &&
          !isOfDatabaseTrouble(seen, facts),
      )
      const byApi = one ? undefined : facts.refused.find(isNameRule)
      if (byApi)
        return {
          layer: 'proxy',
          summary: 'The API does not accept the name that was given.',
          fix: 'Choose a name as the answer demands, for model-name or in your own code.',
          headline: `The API refuses a name: ${said(byApi).slice(4, 160)}.`,
          because: `${requestOf(byApi)} is answered ${said(byApi).slice(0, 160)}`,
          evidence: [byApi],
          controls: [facts.servedWithKey[0]],
        }
      if (!one) return undefined
      return {
        ...(isRule.test(said(one)) && {
          fix: 'Choose a name as the answer demands, for model-name or in your own code.',
        }),
        headline: `MLflow refuses a name: ${said(one).slice(0, 120)}.`,
        because: `MLflow answers ${said(one).slice(0, 160)}`,
        evidence: [one],
      }
    },
  },
]
