import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import { forAWhile } from '../closed-for-now.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { byMlflow, healthSays, isSignedByMlflow } from '../mlflow-evidence.ts'
import { accountNamedIn } from '../named-account.ts'
import {
  codeOf,
  hasOwnLogin,
  isHtml,
  partyOf,
  pathOf,
  productOf,
  requestOf,
  said,
  statusOf,
  textOf,
} from '../observed.ts'
import { isForArtifacts, isForRegistry, kindOf } from '../subjects.ts'
import { tokenJudged } from '../token-judged.ts'
import { namesOtherReason } from './mlflow-closed.ts'

const permission = /permission denied|PERMISSION_DENIED|not authorized|CUSTOMER_UNAUTHORIZED|UNAUTHORIZED/i
/** Of the words alone: a code stands for other refusals, too. */
const permissionWords =
  /permission|unauthori[sz]ed|not (authori[sz]ed|allowed|permitted)|does not have|do not have|lacks|access denied|forbidden|\bcannot\b|\b(only|must be) /i

const saysPermission = (one: Observation) => permission.test(`${said(one)} ${codeOf(one)}`)

/** "Access denied" and "not allowed" is what firewalls and gateways say as well. */
const anyDenial = /permission|not authorized|unauthorized|insufficient/i
/** What a product in front says of a request, and no rule of a firewall does: that this user may not do this. */
const deniedDeed =
  /not (authorized|allowed|permitted) to (perform|call|invoke|execute)|(no|lacks?|without|missing|insufficient) .{0,40}(permission|privilege|scope|role)|insufficient_scope/i

/** A plugin of MLflow's, or a gateway of somebody's, refuses for want of a permission and does not say who it is. */
function unsignedPermission(facts: Facts): Finding | undefined {
  const one = facts.refused.find(
    (seen) =>
      statusOf(seen) === 403 &&
      partyOf(seen) === 'in between' &&
      !tokenJudged(seen, facts) &&
      // A mesh lets services in or not, and knows nothing of models.
      productOf(seen)?.kind !== 'mesh' &&
      !isHtml(seen) &&
      (productOf(seen) ? deniedDeed : anyDenial).test(textOf(seen)),
  )
  if (!one || !facts.served || hasWritten(one, facts)) return undefined
  return {
    headline: `${requestOf(one)} is refused: this user lacks a permission in MLflow.`,
    because: `the answer is ${said(one).slice(0, 160)}, in no form of the platform’s own; other requests with the same key are served`,
    evidence: [one],
    controls: [facts.servedWithKey[0], facts.withoutKey],
    layer: isForArtifacts(one) ? 'artifacts' : 'mlflow',
    nextProbe: 'the same request sent to MLflow from inside the platform',
  }
}

/** Who was let write something, and may not read it or write one of its files, meets a rule for some requests. */
const hasWritten = (one: Observation, { servedWithKey }: Facts) =>
  ['GET', 'PUT'].includes(one.exchange.request.method) &&
  servedWithKey.some(
    (other) =>
      kindOf(other) === kindOf(one) &&
      (other.exchange.request.method === 'PUT' || pathOf(other).endsWith('/create')),
  )

/** Words that need no name to be about whoever asks: what one must be. */
const namesWho = /\b(only|must be|admins?|administrators?|owners?|stewards?|editors?|managers?)\b/i

/**
 * Whose permission it is. Behind the platform MLflow sees whom the API tells it, often one account for everybody: that
 * it is the caller who lacks it is certain only where the words say so.
 */
function whoLacksIt(one: Observation, facts: Facts): Partial<Finding> & { isKnown: boolean } {
  const account = accountNamedIn(one, facts)
  const isPlain = facts.evidence.platform === 'mlflow'
  if (isPlain || account?.is === 'ours' || (!account && namesWho.test(said(one)))) return { isKnown: true }
  if (account?.is !== 'another') return { isKnown: false }
  return {
    isKnown: false,
    owner: 'infrastructure',
    headline: `MLflow’s own permissions refuse ${requestOf(one)} to ${account.name}.`,
    fix: `Give ${account.name} the permission that the answer names: it is the account under which MLflow is asked, and no user of the platform.`,
    shownBy: show.verify,
  }
}

/** A login before MLflow let somebody in whom MLflow's own list of users does not have. */
function unknownUser(facts: Facts): Finding | undefined {
  const one = byMlflow(
    facts,
    (_, status, words) =>
      status >= 400 &&
      /\b(user|account|principal|member)\b.{0,80}\b(not found|does not exist|unknown)/i.test(words),
  )
  if (!one) return undefined
  return {
    headline: `MLflow has no such user: ${requestOf(one)} was refused.`,
    because: `MLflow answers ${said(one)}`,
    evidence: [one],
    controls: [facts.servedWithKey[0]],
  }
}

export const mlflowAccessCauses: readonly CauseEntry[] = [
  {
    code: 'MLFLOW_LOGIN',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary:
      'MLflow itself asks for a login (its basic-auth, user name and password), which nothing in front of it sends.',
    refutedBy: 'an answer of MLflow to a request without user name and password',
    fix: 'Start MLflow without --app-name basic-auth behind the platform, or let the gateway send MLflow’s user name and password.',
    shownBy: show.search,
    concludes: (facts) => {
      const one = facts.refused.find(hasOwnLogin)
      if (!one) return undefined
      return {
        confidence: 'certain',
        headline:
          one.credential === 'basic'
            ? `MLflow does not accept this user name and password: ${requestOf(one)} was refused.`
            : `MLflow asks for a login of its own at ${requestOf(one)}.`,
        because: `MLflow answers ${said(one).slice(0, 160)}`,
        evidence: [one, healthSays(facts, /401|authenticat/i)],
        controls: [facts.withoutKey],
        ...(facts.evidence.platform === 'mlflow'
          ? {
              owner: 'caller' as const,
              fix: 'Give this MLflow server’s user name and password as the key, USER:PASSWORD, with platform: mlflow.',
            }
          : {}),
      }
    },
  },
  {
    code: 'HOST_CHECK',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'MLflow refuses the host name under which the platform calls it.',
    refutedBy: 'the same refusal with a Host header that MLflow allows',
    fix: 'Add the host name under which the API calls MLflow (its own where it passes the Host header on) to MLFLOW_SERVER_ALLOWED_HOSTS, as NAME,NAME:*. The setting takes the place of MLflow’s own list, so repeat of that what is in use: localhost,localhost:*,127.0.0.1,127.0.0.1:*,10.*,192.168.*,172.16.* to 172.31.* each.',
    shownBy: show.search,
    concludes: (facts) => {
      const one = facts.refused.find(
        (seen) =>
          [400, 403, 421].includes(statusOf(seen)) && /host header|host not allowed/i.test(textOf(seen)),
      )
      if (!one) return undefined
      return {
        confidence: partyOf(one) === 'MLflow' && said(one).startsWith('403') ? 'certain' : 'likely',
        headline: `${partyOf(one) === 'MLflow' ? 'MLflow' : 'Something in front of the API'} refuses the Host header it gets.`,
        because: `the answer is ${said(one)}`,
        ...(partyOf(one) === 'in between' && { layer: 'proxy' }),
        evidence: [one, healthSays(facts, /host header/i)],
      }
    },
  },
  {
    code: 'ORIGIN_CHECK',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary:
      'MLflow refuses requests that change something because of their Origin header (CORS), which something on the way adds.',
    refutedBy: 'the same request accepted with this Origin header',
    fix: 'Drop the Origin header before MLflow, or list it in MLFLOW_SERVER_CORS_ALLOWED_ORIGINS.',
    shownBy: show.verify,
    concludes: (facts) => {
      const one = byMlflow(facts, (_, status, words) => status === 403 && /cross-origin|cors/i.test(words))
      if (!one) return undefined
      const { origin } = one.exchange.request.headers
      return {
        confidence: 'certain',
        headline: `MLflow refuses ${requestOf(one)} as a request of a foreign web page.`,
        because: `MLflow answers ${said(one)}; ${origin ? `the request carries Origin: ${origin}` : 'this client sends no Origin header'}`,
        evidence: [one],
        ...(origin && {
          fix: `List ${origin} in MLFLOW_SERVER_CORS_ALLOWED_ORIGINS (--cors-allowed-origins): MLflow does not take it for its own address.`,
        }),
        controls: [facts.servedWithKey[0]],
      }
    },
  },
  {
    code: 'MLFLOW_PERMISSION',
    category: 'SCOPE',
    layer: 'mlflow',
    owner: 'caller',
    summary:
      'MLflow’s own permissions do not allow this to the account that it sees: the caller’s, or the platform’s own.',
    refutedBy: 'the same request accepted for this user',
    steps: [
      step(
        'caller',
        'Ask the administrators of MLflow for the permission on this experiment, model or the model registry.',
        show.verify,
      ),
      step(
        'infrastructure',
        'Give the account that MLflow sees the permission (where the API asks for everybody with one account: that one), or turn off its own permissions behind the platform.',
        show.verify,
      ),
    ],
    concludes: (facts) => {
      const one = byMlflow(
        facts,
        (seen, status, words) =>
          [401, 403].includes(status) &&
          // In its own form a 403 is about a permission, whatever it says.
          (saysPermission(seen) || (status === 403 && codeOf(seen) !== '')) &&
          !namesOtherReason(seen) &&
          !/host header|cross-origin/i.test(words),
      )
      if (!one) return unknownUser(facts) ?? unsignedPermission(facts)
      const isClosed = forAWhile.test(said(one))
      if (hasOwnLogin(one) || (isClosed && isForRegistry(one))) return undefined
      const { isKnown, ...who } = whoLacksIt(one, facts)
      return {
        // Its bare words are anybody's; its JSON, or the server it runs on, are not.
        confidence:
          isKnown &&
          facts.served &&
          !isClosed &&
          isSignedByMlflow(one) &&
          saysPermission(one) &&
          permissionWords.test(said(one))
            ? 'certain'
            : 'likely',
        headline: `MLflow’s own permissions refuse ${requestOf(one)}.`,
        because: `MLflow itself answers ${said(one)}${facts.served ? '; other requests with the same key are allowed' : ''}`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
        layer: isForArtifacts(one) ? 'artifacts' : 'mlflow',
        ...who,
      }
    },
  },
]
