import { isEmptyObject } from '../../platform/responders.ts'
import { cut } from '../../text/visible.ts'
import { type CauseEntry, type Finding, show } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { byMlflow, madeAllTheSame, saysUnreached } from '../mlflow-evidence.ts'
import { codeOf, failureOf, requestOf, said, statusOf } from '../observed.ts'
import { isForArtifacts } from '../subjects.ts'
import { databaseTrouble } from './mlflow-database.ts'

/** The body was packed in a way that its own headers do not tell. */
function undecodable({ refused, withoutKey }: Facts): Finding | undefined {
  const one = refused.find((seen) => failureOf(seen) === 'UNDECODABLE')
  if (!one) return undefined
  return {
    headline: `The answer to ${requestOf(one)} cannot be unpacked: it is damaged.`,
    because: `the answer came and is damaged: ${said(one)}`,
    evidence: [one],
    controls: [withoutKey],
  }
}

const isEmpty = ({ exchange: { response } }: Observation) =>
  response?.body === undefined || response.body.bytes === 0

/** Something was to be made, and `{}` came back: what answers makes nothing, or its answers are emptied. */
function hollow({ observations, evidence, firstFailure }: Facts): Finding | undefined {
  const all = observations.filter(
    ({ answer, role, exchange }) =>
      role === 'mlflow' &&
      answer.kind === 'reply' &&
      answer.status === 200 &&
      /\/create$/.test(exchange.request.url) &&
      isEmptyObject(answer),
  )
  const [one] = all
  if (!one || (evidence.checks && !firstFailure?.exchanges.includes(one.exchange.id))) return undefined
  return {
    headline: `${requestOf(one)} is answered {}: something answers in MLflow’s place, or empties its answers.`,
    because: `${requestOf(one)} is answered 200 and {}, without what was to be made`,
    evidence: all,
    layer: 'proxy',
    nextProbe: 'the same request sent to MLflow itself, past what stands before it',
  }
}

/** 200 with nothing in it, where MLflow always says something. */
const isEmptySuccess = (one: Observation, { served }: Facts) =>
  served &&
  one.role === 'mlflow' &&
  one.answer.kind === 'reply' &&
  one.answer.status === 200 &&
  !one.answer.cut &&
  one.answer.json === undefined &&
  (one.answer.text.trim() === '' || /json/.test(one.answer.contentType))

export const mlflowAnswerCauses: readonly CauseEntry[] = [
  {
    code: 'MLFLOW_MALFORMED',
    isGeneral: true,
    category: 'BUG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'Answers of MLflow arrive damaged: empty, cut or not well-formed JSON.',
    refutedBy: 'well-formed JSON in answer to the same request',
    fix: 'Ask MLflow itself: where its own answer is damaged already, look in its log; where not, the API team looks at what the API, or a proxy before MLflow, does to bodies.',
    shownBy: show.wellFormed,
    concludes: (facts) => {
      const unusable = undecodable(facts) ?? hollow(facts)
      if (unusable) return unusable
      const one = facts.refusals.find(
        ({ stoppedAt, observation }) => stoppedAt === 'well-formed' || isEmptySuccess(observation, facts),
      )?.observation
      if (!one || one.answer.kind === 'no-reply') return undefined
      const controls = facts.withoutValidKey.filter(({ answer }) => answer.kind === 'reply')
      // What every key gets is no answer of MLflow at all.
      if (!facts.served && (controls.length === 0 || controls.some((other) => statusOf(other) === 200)))
        return undefined
      return {
        headline: `The answer to ${requestOf(one)} is ${isEmpty(one) ? 'empty' : 'damaged'}.`,
        because: `${requestOf(one)} is answered ${one.answer.status} with ${isEmpty(one) ? 'an empty body' : one.answer.json === undefined ? 'a body that is no JSON' : 'names that MLflow does not use'}; a request without a key is answered otherwise`,
        evidence: [one],
        controls,
        commandShows: 'an error of json.tool, for the answer is no whole JSON',
      }
    },
  },
  {
    code: 'MLFLOW_ERROR',
    isGeneral: true,
    category: 'BUG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'MLflow answered with an error of its own.',
    refutedBy: 'the same request answered with 200',
    fix: 'Find the error in MLflow’s log by the time and path of the request.',
    shownBy: show.search,
    concludes: (facts) => {
      if (databaseTrouble(facts)) return undefined
      // Some releases tell an error of their own with the status of a missing thing.
      const one = byMlflow(
        facts,
        (seen, status) => !isForArtifacts(seen) && (status >= 500 || codeOf(seen) === 'INTERNAL_ERROR'),
      )
      if (!one) return undefined
      return {
        headline: `MLflow answered ${statusAndWords(one)}.`,
        because: `the answer is ${said(one)}${madeAllTheSame(one, facts)}`,
        evidence: [one],
        controls: [facts.first('api.mlflow-health')],
        ...remedyOf(said(one)),
      }
    },
  },
]

/** A number of the operating system's is of a folder, unless the words are of another server or of memory. */
function remedyOf(words: string): Pick<Finding, 'fix' | 'shownBy'> {
  const hint = (fix: string) => ({ fix, shownBy: show.verify })
  if (saysUnreached(words))
    return hint(
      'Let MLflow reach the server that the answer names: whether it runs, its name, port and firewall.',
    )
  if (/\[Errno 12\]|cannot allocate memory|\bMemoryError\b/i.test(words))
    return hint('Give MLflow’s host, or its container, more memory, or find what uses it up.')
  return /\[Errno \d+\]/.test(words)
    ? hint(
        'Let MLflow write where the answer says: how this folder is mounted, its permissions and free space.',
      )
    : {}
}

/** `500 to POST runs/create: Internal server error`, the first sentence of what it says. */
function statusAndWords(one: Observation): string {
  const [, status = '', words = ''] = /^(\d*) ?(.*)$/s.exec(said(one)) ?? []
  const [first = ''] = words.split(/[.\n](?: |$)/)
  return `${status} to ${requestOf(one)}${first === '' ? '' : `: ${cut(first, 80)}`}`
}
