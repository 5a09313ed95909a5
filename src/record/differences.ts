import type { Exchange } from '../schema/report.ts'

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

/** A request to MLflow's REST API, by what it asks for. */
interface Call {
  exchange: Exchange
  /** For example `experiments/search`; `mlflow-artifacts` for a file. */
  endpoint: string
  method: string
  query: URLSearchParams
  sent: Record<string, unknown>
  status: number | undefined
  answer: string
}

/**
 * What a recorded client did otherwise than one that registers models with this platform. Only what the recording
 * shows: a difference need not be why something failed.
 */
export function differencesIn(exchanges: readonly Exchange[]): Difference[] {
  const calls = exchanges.flatMap(callOf)
  return rules.flatMap((rule) => rule(calls) ?? [])
}

const versionTags = /^(hokusai_token_id|benchmark_metric|benchmark_value)$/

const rules: readonly Rule[] = [
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
  function tagsOnRun(calls) {
    const onRun = calls.filter(
      ({ endpoint, sent }) => /^runs\/(set-tag|log-batch|create)$/.test(endpoint) && namesTag(sent),
    )
    const onVersion = calls.some(
      ({ endpoint, sent }) => /^model-versions\/(set-tag|create)$/.test(endpoint) && namesTag(sent),
    )
    if (onRun.length === 0 || onVersion) return undefined
    return {
      id: 'tags-on-run',
      text: 'The tags that make a model tokenized were set on the run, and not on the model version, where the platform reads them.',
      instead:
        'MlflowClient().set_model_version_tag(name, version, "hokusai_token_id", …), the same for benchmark_metric and benchmark_value.',
      exchanges: idsOf(onRun),
    }
  },
  function chunkedUpload(calls) {
    const chunked = calls.filter(
      ({ method, endpoint, exchange }) =>
        method === 'PUT' &&
        endpoint === 'mlflow-artifacts' &&
        exchange.request.headers['transfer-encoding'] !== undefined,
    )
    if (chunked.length === 0) return undefined
    return {
      id: 'chunked-upload',
      text: `${count(chunked)} uploaded a file without saying its length (chunked). MLflow 3.3 to 3.14 stores such a file empty and answers 200.`,
      instead: 'Send Content-Length: give the HTTP library a file or bytes, not a generator.',
      exchanges: idsOf(chunked),
    }
  },
  function duplicatedByRetry(calls) {
    const creating = calls.filter(
      ({ endpoint, method }) =>
        method === 'POST' && /^(experiments|runs|registered-models|model-versions)\/create$/.test(endpoint),
    )
    const isLost = ({ status }: Call) => status === undefined || status >= 500
    const pairs = creating.flatMap((call, index) => {
      const earlier = creating.slice(0, index).findLast((one) => isSame(one, call) && isLost(one))
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
    const refused = calls.filter(
      ({ endpoint, status, answer }) =>
        status === 400 &&
        /^(experiments\/create|runs\/create)$/.test(endpoint) &&
        /\bdeleted\b/i.test(answer),
    )
    if (refused.length === 0) return undefined
    return {
      id: 'deleted-experiment',
      text: 'The experiment’s name belongs to a deleted experiment: MLflow keeps it until the server’s own clean-up, and makes no new one of that name.',
      instead: 'Restore it (MlflowClient().restore_experiment(id)), or use another name.',
      exchanges: idsOf(refused),
    }
  },
  function redirectedToGet(calls) {
    const turned = calls.filter(
      ({ method, status, exchange }) =>
        method === 'POST' &&
        [301, 302, 303].includes(status ?? 0) &&
        calls.some(
          (later) =>
            later.method === 'GET' &&
            pathOf(later.exchange) === pathOf(exchange) &&
            later.exchange.startedAt >= exchange.startedAt,
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

function callOf(exchange: Exchange): Call[] {
  const { method, url, body } = exchange.request
  if (!URL.canParse(url)) return []
  const { pathname, searchParams } = new URL(url)
  const endpoint = pathname.includes('/mlflow-artifacts/')
    ? 'mlflow-artifacts'
    : /\/2\.0\/(?:preview\/)?mlflow\/(.+)$/.exec(pathname)?.[1]
  if (endpoint === undefined) return []
  const { status, body: answer } = exchange.response ?? {}
  return [
    {
      exchange,
      endpoint,
      method,
      query: searchParams,
      sent: objectIn(body?.text),
      status,
      answer: answer?.text ?? '',
    },
  ]
}

function objectIn(text: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Either `{key}` of a single tag, or `{tags: [{key}]}`. */
function namesTag(sent: Record<string, unknown>): boolean {
  const tags = Array.isArray(sent.tags) ? sent.tags : [sent]
  return tags.some((tag) => versionTags.test(String((tag as { key?: unknown } | null)?.key)))
}

const isSame = (a: Call, b: Call) =>
  a.endpoint === b.endpoint && a.exchange.request.body?.sha256 === b.exchange.request.body?.sha256

const pathOf = ({ request }: Exchange) => new URL(request.url).pathname
const idsOf = (calls: readonly Call[]) => calls.map(({ exchange }) => exchange.id)
const count = ({ length }: readonly Call[]) => (length === 1 ? 'One request' : `${length} requests`)
