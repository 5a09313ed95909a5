import { slipInHeader } from '../inputs/key-slips.ts'
import type { Exchange } from '../schema/report.ts'
import { type Call, callsIn, callsOf, idsOf, isServed, isUpload, pathOf, told } from './calls.ts'
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

/** A mistake that some calls show, each by itself or among the others. */
interface Mistake {
  id: string
  shows: (call: Call, index: number, calls: readonly Call[]) => boolean
  /** `them` is how many they are, in words. */
  text: (them: string, first: Call) => string
  instead: string | ((first: Call) => string)
}

type Rule = Mistake | ((calls: readonly Call[]) => Difference | undefined)

/**
 * What a recorded client did otherwise than one that registers models with this platform. Only what the recording
 * shows: a difference need not be why something failed.
 *
 * @param platform an MLflow server by itself has a login of its own or none, and reads no tags
 */
export function differencesIn(exchanges: readonly Exchange[], platform?: 'hokusai' | 'mlflow'): Difference[] {
  const calls = callsIn(exchanges)
  const asked = platform === 'mlflow' ? rules : [...rulesOfHokusai, ...rules]
  return asked.flatMap((rule) => (typeof rule === 'function' ? rule(calls) : judge(rule, calls)) ?? [])
}

const judge = ({ id, shows, text, instead }: Mistake, calls: readonly Call[]): Difference | undefined =>
  told(calls.filter(shows), (them, first) => ({
    id,
    text: text(them, first),
    instead: typeof instead === 'string' ? instead : instead(first),
  }))

const sentHeader = ({ exchange }: Call, name: string) => String(exchange.request.headers[name] ?? '')
const hasKey = ({ exchange: { request } }: Call) =>
  Boolean(request.headers.authorization || request.headers['x-api-key'])
const slipOf = (call: Call) => slipInHeader(sentHeader(call, 'authorization'))
const bytesOf = ({ exchange }: Call) => exchange.request.body?.bytes ?? 0

/** Asked to see the refusal: the same is served with the key afterwards, or after this one reading all goes on with it. */
function isTried(call: Call, index: number, calls: readonly Call[]): boolean {
  const served = calls.slice(index).filter((one) => hasKey(one) && isServed(one))
  const isReading = call.method === 'GET' || call.endpoint.endsWith('/search')
  const isOnce = !calls.some((one) => one !== call && !hasKey(one))
  return (
    served.some(({ endpoint }) => endpoint === call.endpoint) || (isReading && isOnce && served.length > 0)
  )
}

const rulesOfHokusai: readonly Rule[] = [
  {
    id: 'no-credential',
    shows: (call, index, calls) => !hasKey(call) && (isServed(call) || !isTried(call, index, calls)),
    text: (them) => `${them} carried no key.`,
    instead: 'Set MLFLOW_TRACKING_TOKEN to the API key, in the environment the command runs in.',
  },
  {
    id: 'basic-credential',
    shows: (call) => /^Basic/i.test(sentHeader(call, 'authorization')),
    text: (them) =>
      `${them} carried a user name and password (Basic) and not the key as Bearer: MLFLOW_TRACKING_USERNAME, a user in the URI and ~/.netrc all win over MLFLOW_TRACKING_TOKEN.`,
    instead:
      'Unset MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, and remove the host from ~/.netrc.',
  },
  {
    id: 'malformed-key',
    shows: (call) => slipOf(call) !== undefined,
    text: (them, first) => `${them} carried an Authorization header that ${slipOf(first)}.`,
    instead:
      'Send "Authorization: Bearer KEY" with the key alone; MLFLOW_TRACKING_TOKEN holds it without "Bearer" and without quotes.',
  },
  versionTags,
]

const rules: readonly Rule[] = [
  wrongPath,
  {
    id: 'no-max-results',
    shows: ({ endpoint, query, sent, status }) =>
      /^(experiments|runs)\/search$/.test(endpoint) &&
      status === 400 &&
      !query.has('max_results') &&
      sent.max_results === undefined,
    text: (them) =>
      `${them} asked for a search without max_results, which MLflow answers with 400: that says nothing about the key or the platform.`,
    instead: 'Add max_results, for example ?max_results=1.',
  },
  {
    id: 'chunked-upload',
    // Of an empty file nothing can be lost: the stock client, too, sends one without a length.
    shows: (call) =>
      isUpload(call) && 'transfer-encoding' in call.exchange.request.headers && bytesOf(call) > 0,
    text: (them) =>
      `${them} uploaded a file without saying its length (chunked). MLflow 3.3 to 3.14 stores such a file empty and answers 200.`,
    instead: 'Send Content-Length: give the HTTP library a file or bytes, not a generator.',
  },
  {
    id: 'form-upload',
    shows: (call) =>
      isUpload(call) &&
      /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(sentHeader(call, 'content-type')),
    text: (them) =>
      `${them} uploaded a file as a web form: MLflow stores the form's own lines with it, and the file is damaged.`,
    instead: 'Send the bytes alone as the body: requests.put(url, data=file), not files=….',
  },
  {
    id: 'empty-upload',
    // A file that its own sender asks back is meant to hold something.
    shows: (call, index, calls) =>
      isUpload(call) &&
      isServed(call) &&
      bytesOf(call) === 0 &&
      calls.slice(index).some((later) => later.method === 'GET' && pathOf(later) === pathOf(call)),
    text: (them) => `${them} uploaded a file with nothing in it.`,
    instead:
      'Open the file anew, or go back to its beginning, before it is sent: what was read once is at its end.',
  },
  duplicatedByRetry,
  {
    id: 'deleted-experiment',
    // The stock client asks for the experiment first, and goes no further where it is deleted.
    shows: ({ endpoint, status, answer }) =>
      (status === 400 && /^(experiments|runs)\/create$/.test(endpoint) && /\bdeleted\b/i.test(answer)) ||
      (status === 200 &&
        /^experiments\/get(-by-name)?$/.test(endpoint) &&
        /"lifecycle_stage": ?"deleted"/.test(answer)),
    text: () =>
      'The experiment’s name belongs to a deleted experiment: MLflow keeps it until the server deletes it for good, and makes no new one of that name.',
    instead: 'Restore it (MlflowClient().restore_experiment(id)), or use another name.',
  },
  {
    id: 'redirected-to-get',
    shows: (call, _, calls) =>
      call.method === 'POST' &&
      [301, 302, 303].includes(call.status ?? 0) &&
      calls.some(
        (later) =>
          later.method === 'GET' &&
          later.endpoint === call.endpoint &&
          later.exchange.startedAt >= call.exchange.startedAt,
      ),
    text: (them) =>
      `${them} were redirected, and the client went on with GET and without a body, as HTTP libraries do.`,
    instead: ({ exchange: { response } }) =>
      `Use the address it was redirected to as tracking URI: ${response?.headers.location ?? 'see the Location header'}.`,
  },
]

const pathSlips: readonly [RegExp, string][] = [
  [/\/\//, 'a doubled slash'],
  [/\/api\/2\.0\/.*\/api\/2\.0\//, 'the REST path twice'],
]

/** Of several slips only the first is told. */
function wrongPath(calls: readonly Call[]): Difference | undefined {
  const refused = calls.filter(({ status }) => status === 404 || status === 405)
  const having = (pattern: RegExp) => refused.filter((call) => pattern.test(pathOf(call)))
  const slip = pathSlips.find(([pattern]) => having(pattern).length > 0)
  if (!slip) return undefined
  const [pattern, what] = slip
  return told(having(pattern), (them) => ({
    id: 'wrong-path',
    text: `${them} asked for a path with ${what}, which is not served.`,
    instead: 'Use the tracking URI as it is given, ending in /api/mlflow: clients add /api/2.0/… themselves.',
  }))
}

function duplicatedByRetry(calls: readonly Call[]): Difference | undefined {
  const creating = calls.filter(
    ({ endpoint, method }) =>
      method === 'POST' && /^(experiments|runs|registered-models|model-versions)\/create$/.test(endpoint),
  )
  const isLost = ({ status }: Call) => status === undefined || status >= 500
  const pairs = creating.flatMap((call, index) => {
    const earlier = creating
      .slice(0, index)
      .findLast((one) => contentOf(one) === contentOf(call) && isLost(one))
    return earlier && !isLost(call) ? [{ earlier, call }] : []
  })
  const repeated = callsOf(pairs)
  return told(repeated, (them) => ({
    id: 'duplicated-by-retry',
    text: `${them} to create something was repeated after an answer that was lost or failed; the first may have taken effect, too.`,
    instead: 'Look for a second run or version of the same content, and delete the one that is not used.',
    exchanges: [...new Set(idsOf([...repeated, ...pairs.map(({ earlier }) => earlier)]))],
  }))
}

/** What would be created; a script's own repetition differs in the time alone. */
function contentOf({ endpoint, sent, exchange }: Call): string {
  const { start_time: _, ...content } = sent
  return `${endpoint} ${Object.keys(sent).length > 0 ? JSON.stringify(content) : exchange.request.body?.sha256}`
}
