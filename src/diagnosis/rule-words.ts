/** What a refusal in words is about, and so who can act: where they name nothing of it, nothing of it is claimed. */
import type { Finding } from './cause.ts'
import { show, step } from './cause.ts'
import { quotaWords } from './causes/mlflow-closed.ts'
import type { Observation } from './evidence.ts'
import { type Facts, isWrite } from './facts.ts'
import { accountNamedIn } from './named-account.ts'
import { headerIn, isOfApi, requestOf, said, statusOf } from './observed.ts'
import { clockDifference } from './token-judged.ts'
import { withheld } from './withheld-key.ts'

/** A status in words tells no reason. */
export const isSentence = (words: string) => words.replace(/^\d+ /, '').split(/\s+/).length >= 3

/** All that a verdict on a key is made of: words of which nothing else is left tell no reason. */
const verdictWords =
  /\b(a|an|the|this|your|api|access|bearer|keys?|tokens?|credentials?|auth\w*|un\w*|in?valid\w*|validated?|expired?|revoked|disabled|deactivated|inactive|missing|provided|given|recogni[sz]ed|incorrect|wrong|bad|found|exists?|known|is|are|was|has|been|have|or|and|not|no|such|does|did|could|cannot|failed|failure|error|denied|rejected|refused|accepted|allowed|required|forbidden|permission|permitted|please|try|again|check|by|for|to|from|you|service|says?|with|must|be|http|status)\b/gi

/** True for "Invalid or expired API key" in whatever words, and for a refusal that names the service it asked about. */
export const saysKeyAlone = (words: string): boolean =>
  !isSentence(words) ||
  /access to (the )?service\b/i.test(words) ||
  !/[a-z]/i.test(words.replace(/\b[A-Z]+_[A-Z_]+\b/g, '').replace(verdictWords, ''))

const contentWords =
  /\b(content|media|mime|file)[ -]?types?\b|\bfile (extension|format)s?\b|\bextension \.?\w+ is\b|\b(body|payload|content) (must|may|is not|contains)\b/i
const nameWords =
  /^(?!.*\b(host|user|domain|header|service|account|key|field|file)[ -]?names?\b).*\bnames?\b.{0,60}\b(must|may (only|not)|has to|have to|should|cannot|can ?not|can.t|reserved|not allowed|(start|begin)s? with|match|prefix)\b/i

/** The API's own rule under the status of a permission, for a request that writes. */
const isApiRule = (one: Observation, words: RegExp) =>
  statusOf(one) === 403 && isOfApi(one) && isWrite(one) && words.test(said(one))

/** … about what the request holds: its type, its form. */
export const isContentRule = (one: Observation): boolean => isApiRule(one, contentWords)
/** … about what it calls what it makes. */
export const isNameRule = (one: Observation): boolean => isApiRule(one, nameWords)

export const allowContent: Partial<Finding> = {
  owner: 'API team',
  fix: 'Let the rule that the answer tells take what MLflow’s own client sends: JSON, and files of any kind as application/octet-stream.',
  shownBy: show.verify,
}

/** In a run of ours, of what it had made a moment before: nobody but another has changed that. */
export const isOfState = (one: Observation, { evidence }: Facts): boolean =>
  evidence.checks !== undefined &&
  /\bmust be in\b.{0,40}\bstate\b|\bcurrent state is\b|\b(is|was|has been) (already )?deleted\b/i.test(
    said(one),
  )

export const afterConflict = [
  step('infrastructure', 'Find out what else changes the same thing at the same time.', show.verify),
  step('caller', 'Run it once more, with nothing else that writes to the same model.', show.verify),
]

export const changedByOthers: Partial<Finding> = {
  summary: 'What this run had made a moment before was changed by something else, as MLflow’s answer tells.',
  steps: afterConflict,
}

const ownQuota = /\btoo many (active|concurrent|open|running|registered)\b|\b(\d+) ?(of|out of|\/) ?\2\b/i

const ofKey =
  /\b(this|the|your) (api )?(key|token)\b(?!.s)|\b(api )?(key|token) (belongs|may|can|is|has|lacks|does)\b/i
const ofAccount =
  /\b(accounts?|plans?|projects?|tenants?|organi[sz]ations?|workspaces?|teams?|groups?|subscriptions?|trial|billing|invoices?|members?|memberships?|users?|roles?)\b/i
const limitsKey =
  /\b(belongs? to|may (only|not)|can(not| only)?|is (restricted|limited|bound|scoped|read-?only|not (allowed|permitted|enabled))|only (works|valid|allowed)|lacks?|has no|does not (have|cover|include|allow)|read-?only|scopes?)\b/i
const asksOfReader =
  /\b(please|must|you|your|regenerate|renew|re-?authori[sz]e|authori[sz]e|verify|confirm|accept|sign (in|up)|log ?in|use|choose|request|contact|upgrade|enable|visit)\b/i

/** What the caller is to do with the key itself. */
const deeds: readonly { words: RegExp; fix: string }[] = [
  {
    words:
      /\b(regenerate|re-?issue|re-?create|renew)\b.{0,30}\b(key|token)\b|\b(create|generate|make|get|issue) a new (api )?(key|token)\b/i,
    fix: 'Make a new key as the answer says, and store it as the secret HOKUSAI_API_KEY.',
  },
  {
    words:
      /\b(re-?)?authori[sz]e (this|the|your) (api )?(key|token)\b|\bre-?authori[sz]ation\b|\b(sign|log) in again\b/i,
    fix: 'Sign in and authorize this key, as the answer says.',
  },
]

/** An environment is the key's where the words name a key: a workspace may lack one as well. */
const heldBack = (words: string) =>
  deeds.find((deed) => deed.words.test(words)) ??
  (ofKey.test(words) || !/environment/i.test(words) ? withheld(words) : undefined)

interface Row {
  isTold(words: string, one: Observation, facts: Facts): boolean
  told(words: string, one: Observation): Partial<Finding>
}

const rows: readonly Row[] = [
  {
    isTold: (_, one, facts) => accountNamedIn(one, facts)?.is === 'another',
    told: () => ({
      owner: 'API team',
      summary: 'The key is valid, and the platform refuses an account of its own that serves the request.',
      fix: 'Give the account that the answer names what it lacks: it is the platform’s own, and no caller’s.',
      shownBy: show.search,
    }),
  },
  {
    isTold: (words) =>
      /\bclock\b|\bskew|\btimestamp\b.{0,60}\b(window|old|future|past|range|drift)/i.test(words),
    told: (_, one) => ofClocks(one),
  },
  {
    isTold: (words) => quotaWords.test(words) || ownQuota.test(words),
    told: () => ({
      category: 'QUOTA',
      steps: [
        step(
          'caller',
          'Make room for what the answer counts: end or remove what is old. Or ask whoever manages the account for more.',
          show.verify,
        ),
      ],
    }),
  },
  {
    // Of both it is not said which of the two is to be another.
    isTold: (words) => ofKey.test(words) && limitsKey.test(words) && !ofAccount.test(words),
    told: (words) => ({
      summary: 'The key is valid, but not for what was asked, as the answer says.',
      fix:
        withheld(words)?.fix ??
        'Use a key that may do this, or have this one allowed to: the answer says what it is for.',
      shownBy: show.verify,
    }),
  },
  {
    isTold: (words) => heldBack(words) !== undefined && (ofKey.test(words) || ofAccount.test(words)),
    told: (words) => ({
      summary: 'The key is valid, and the platform holds it or its account back, as the answer says.',
      fix: heldBack(words)?.fix ?? '',
      shownBy: show.verify,
    }),
  },
  {
    isTold: (words) => ofAccount.test(words) && !ofKey.test(words),
    told: () => ({
      summary:
        'The key is valid, and the platform refuses this account, plan or project by a rule of its own.',
      steps: [
        step(
          'caller',
          'Do what the answer says, or ask whoever manages the account, plan or project that it names: another key of the same account is refused as well.',
          show.verify,
        ),
        step(
          'API team',
          'See which rule of the API says this, and whether it should hold here.',
          show.verify,
        ),
      ],
    }),
  },
  { isTold: (words) => asksOfReader.test(words) || ofKey.test(words), told: () => ({}) },
]

/** Whose clock it is shows in the Date of the answer, where it has one. */
function ofClocks(one: Observation): Partial<Finding> {
  const minutes = clockDifference(one)
  const isOurs = minutes !== undefined || headerIn(one, 'date') === ''
  return {
    category: isOurs ? 'CLIENT' : 'CFG',
    ...(isOurs ? { layer: 'client' } : { owner: 'API team' }),
    summary: 'The platform refuses a request because two clocks differ, as it says.',
    fix:
      minutes !== undefined
        ? `Set the clock of this machine right (NTP): it is ${Math.abs(minutes)} minutes ${minutes < 0 ? 'ahead of' : 'behind'} the Date of the answer to ${requestOf(one)}. Where this machine’s is right, that host’s is wrong.`
        : isOurs
          ? 'Compare the clock of this machine with that of the platform, and set right the one that is wrong (NTP).'
          : 'See which time this rule compares: by the Date of the answer, this machine’s clock and the platform’s agree.',
    shownBy: show.headers,
  }
}

/** Who acts, and how, by the words of a refusal that MLflow did not say. */
export function toldByRule(one: Observation, facts: Facts): Partial<Finding> {
  const words = said(one)
  return (
    rows.find(({ isTold }) => isTold(words, one, facts))?.told(words, one) ?? {
      owner: 'API team',
      category: 'CFG',
      fix: 'See which rule of the API says this, and whether it should hold here: the answer asks nothing of a caller.',
      shownBy: show.verify,
    }
  )
}
