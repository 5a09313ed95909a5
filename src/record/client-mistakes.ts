import { slipInHeader } from '../inputs/key-slips.ts'
import type { Exchange } from '../schema/report.ts'
import { type Call, callsIn, count, idsOf, pathOf } from './calls.ts'
import { chunkedUpload, emptyUpload, formUpload } from './uploads.ts'
import { versionTags } from './version-tags.ts'

/** Something a client did that a correct one does otherwise. */
export interface Difference {
  id: string
  /** What was done, and what it leads to. */
  text: string
  /** What to do instead. */
  instead: string
  /** Ids of the exchanges that show it. */
  exchanges: string[]
}

type Rule = (calls: readonly Call[]) => Difference | undefined

/**
 * What a recorded client did otherwise than one that registers models with this platform. Only what the recording
 * shows: a difference need not be why something failed.
 *
 * @param platform an MLflow server by itself has a login of its own or none, and reads no tags
 */
export function differencesIn(exchanges: readonly Exchange[], platform?: 'hokusai' | 'mlflow'): Difference[] {
  const calls = callsIn(exchanges)
  const asked = platform === 'mlflow' ? rules : [...rulesOfHokusai, ...rules]
  return asked.flatMap((rule) => rule(calls) ?? [])
}

const pathSlips: readonly [RegExp, string][] = [
  [/\/\//, 'a doubled slash'],
  [/\/api\/2\.0\/.*\/api\/2\.0\//, 'the REST path twice'],
]

const rulesOfHokusai: readonly Rule[] = [
  function noCredential(calls) {
    const without = calls.filter(
      ({ exchange: { request } }) => !request.headers.authorization && !request.headers['x-api-key'],
    )
    if (without.length === 0) return undefined
    return {
      id: 'no-credential',
      text: `${count(without)} carried no key.`,
      instead: 'Set MLFLOW_TRACKING_TOKEN to the API key, in the environment the command runs in.',
      exchanges: idsOf(without),
    }
  },
  function basicCredential(calls) {
    const basic = calls.filter(({ exchange }) =>
      /^Basic/i.test(String(exchange.request.headers.authorization ?? '')),
    )
    if (basic.length === 0) return undefined
    return {
      id: 'basic-credential',
      text: `${count(basic)} carried a user name and password (Basic) and not the key as Bearer: MLFLOW_TRACKING_USERNAME, a user in the URI and ~/.netrc all win over MLFLOW_TRACKING_TOKEN.`,
      instead:
        'Unset MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, and remove the host from ~/.netrc.',
      exchanges: idsOf(basic),
    }
  },
  function malformedKey(calls) {
    const slips = calls.map(({ exchange }) =>
      slipInHeader(String(exchange.request.headers.authorization ?? '')),
    )
    const slip = slips.find((one) => one !== undefined)
    if (slip === undefined) return undefined
    const malformed = calls.filter((_, index) => slips[index] !== undefined)
    return {
      id: 'malformed-key',
      text: `${count(malformed)} carried an Authorization header that ${slip}.`,
      instead:
        'Send "Authorization: Bearer KEY" with the key alone; MLFLOW_TRACKING_TOKEN holds it without "Bearer" and without quotes.',
      exchanges: idsOf(malformed),
    }
  },
  versionTags,
]

const rules: readonly Rule[] = [
  function wrongPath(calls) {
    const refused = calls.filter(({ status }) => status === 404 || status === 405)
    for (const [pattern, what] of pathSlips) {
      const wrong = refused.filter((call) => pattern.test(pathOf(call)))
      if (wrong.length === 0) continue
      return {
        id: 'wrong-path',
        text: `${count(wrong)} asked for a path with ${what}, which is not served.`,
        instead:
          'Use the tracking URI as it is given, ending in /api/mlflow: clients add /api/2.0/… themselves.',
        exchanges: idsOf(wrong),
      }
    }
    return undefined
  },
  function noMaxResults(calls) {
    const refused = calls.filter(
      ({ endpoint, query, sent, status }) =>
        /^(experiments|runs)\/search$/.test(endpoint) &&
        status === 400 &&
        !query.has('max_results') &&
        sent.max_results === undefined,
    )
    if (refused.length === 0) return undefined
    return {
      id: 'no-max-results',
      text: `${count(refused)} asked for a search without max_results, which MLflow answers with 400: that says nothing about the key or the platform.`,
      instead: 'Add max_results, for example ?max_results=1.',
      exchanges: idsOf(refused),
    }
  },
  chunkedUpload,
  formUpload,
  emptyUpload,
  function duplicatedByRetry(calls) {
    const creating = calls.filter(
      ({ endpoint, method }) =>
        method === 'POST' && /^(experiments|runs|registered-models|model-versions)\/create$/.test(endpoint),
    )
    const isLost = ({ status }: Call) => status === undefined || status >= 500
    const pairs = creating.flatMap((call, index) => {
      const earlier = creating
        .slice(0, index)
        .findLast((one) => contentOf(one) === contentOf(call) && isLost(one))
      return earlier && !isLost(call) ? [[earlier, call]] : []
    })
    const repeated = pairs.map(([, call]) => call as Call)
    if (repeated.length === 0) return undefined
    return {
      id: 'duplicated-by-retry',
      text: `${count(repeated)} to create something was repeated after an answer that was lost or failed; the first may have taken effect, too.`,
      instead: 'Look for a second run or version of the same content, and delete the one that is not used.',
      exchanges: idsOf([...new Set([...repeated, ...pairs.flat()])]),
    }
  },
  function deletedExperiment(calls) {
    // The stock client asks for the experiment first, and goes no further where it is deleted.
    const refused = calls.filter(
      ({ endpoint, status, answer }) =>
        (status === 400 && /^(experiments|runs)\/create$/.test(endpoint) && /\bdeleted\b/i.test(answer)) ||
        (status === 200 &&
          /^experiments\/get(-by-name)?$/.test(endpoint) &&
          /"lifecycle_stage": ?"deleted"/.test(answer)),
    )
    if (refused.length === 0) return undefined
    return {
      id: 'deleted-experiment',
      text: 'The experiment’s name belongs to a deleted experiment: MLflow keeps it until the server deletes it for good, and makes no new one of that name.',
      instead: 'Restore it (MlflowClient().restore_experiment(id)), or use another name.',
      exchanges: idsOf(refused),
    }
  },
  function redirectedToGet(calls) {
    const turned = calls.filter(
      (call) =>
        call.method === 'POST' &&
        [301, 302, 303].includes(call.status ?? 0) &&
        calls.some(
          (later) =>
            later.method === 'GET' &&
            later.endpoint === call.endpoint &&
            later.exchange.startedAt >= call.exchange.startedAt,
        ),
    )
    if (turned.length === 0) return undefined
    return {
      id: 'redirected-to-get',
      text: `${count(turned)} were redirected, and the client went on with GET and without a body, as HTTP libraries do.`,
      instead: `Use the address it was redirected to as tracking URI: ${turned[0]?.exchange.response?.headers.location ?? 'see the Location header'}.`,
      exchanges: idsOf(turned),
    }
  },
]

/** What would be created; a script's own repetition differs in the time alone. */
function contentOf({ endpoint, sent, exchange }: Call): string {
  const { start_time: _, ...content } = sent
  return `${endpoint} ${Object.keys(sent).length > 0 ? JSON.stringify(content) : exchange.request.body?.sha256}`
}
