import { validatePath } from '../platform/contract.ts'
import type { Category, Cause, Layer, Owner } from '../schema/report.ts'
import { repository } from '../version.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'

/** Where commands point: the addresses of the run or recording that is explained. */
export interface Place {
  trackingUri: string
  authUrl: string
  /** Where the platform's own routes begin. */
  platform: string
  serviceId: string
}

type Command = (place: Place) => string

/** One step of a remedy: who does it, what, and the command that shows it worked. */
export interface Step {
  by: Owner
  text: string
  command?: Command
}

type Seen = Observation | string | undefined

/** What a cause's rule concludes from the facts of one run. */
export interface Finding extends Partial<Fix> {
  /** `likely` where none is said; `certain` for what a control of the same run proves, excluding the neighbour on each side. */
  confidence?: Cause['confidence']
  /** One sentence about this run, with the address or request in it. */
  headline: string
  /** What was proved, and what was not seen. */
  because: string
  /** The observations that this cause explains, the decisive one first. */
  evidence: readonly Seen[]
  /** Ids of checks it explains besides those that rest on this evidence. */
  explains?: readonly string[]
  /** True where it tells what all of its evidence is: causes that are not certain and rest on that give way. */
  overrules?: true
  /** Observations that only support it. */
  controls?: readonly Seen[]
  /** The one request that would decide, where the evidence does not. */
  nextProbe?: string
  /** What is wrong, where this run shows another case of it than the cause's own words tell. */
  summary?: string
  category?: Category
  /** Where the cause lies in this run, if it can lie in several places. */
  layer?: Layer
  owner?: Owner
  /** Further answers that show it at another host: each is asked again to see it gone. */
  alsoSeenIn?: readonly Observation[]
  /** What the command of its own step prints while it lasts, where no deciding request can be repeated. */
  commandShows?: string
  /** True where the deciding request, sent again, tells nothing, and only that command does. */
  isCounted?: true
  /** What that command prints once it is gone. */
  commandProves?: string
  /** Steps that fit this run better than the general ones; so does a `fix`, with the cause's command unless it has one. */
  steps?: readonly Step[]
}

/** A cause with its words and its rule: everything about it, in one place. */
export interface CauseKind {
  code: string
  category: Category
  layer: Layer
  owner: Owner
  /** What is wrong, in words for someone who does not know the platform's insides. */
  summary: string
  /** What would have been seen if this were not the cause; `refuted` is the same as code. */
  refutedBy: string
  /** What the caller can do now, and what the owner changes. */
  steps: readonly Step[]
  /** Shows that what the owner changes worked, where that is all there is to do. */
  shownBy?: Command
  /** True for a cause that gives way where another one rests on the same decisive exchange. */
  isGeneral?: true
  /** True for a defect beside the failure: general causes do not give way to it. */
  isBeside?: true
  /** A pure function of the facts: undefined where they do not speak for this cause. */
  concludes(facts: Facts): Finding | undefined
  /** True where the run's own evidence speaks against it, whatever speaks for it. */
  refuted?(facts: Facts): boolean
}

/** The one thing that an owner does, with the command that shows that it worked, where one does. */
export interface Fix {
  fix: string
  shownBy?: Command
}

/** A cause as its file writes it: with steps, or with the one thing that its owner does. */
export type CauseEntry = Omit<CauseKind, 'steps' | 'shownBy'> & (Pick<CauseKind, 'steps'> | Fix)

/** Commands name the variable that holds the key, never the key. */
const withKey = 'curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY"'

const searchBelow = (trackingUri: string) => `${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1`

export const show = {
  validate: ({ authUrl, serviceId }: Place) =>
    `curl -sS -X POST -H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json' -d '{"service_id":"${serviceId}"}' '${authUrl}${validatePath}'`,
  validateNoKey: (place: Place) =>
    show
      .validate(place)
      .replace('-sS', "-sS -o /dev/null -w '%{http_code}'")
      .replace(/-H "Authorization[^"]*" /, ''),
  search: ({ trackingUri }: Place) => `${withKey} '${searchBelow(trackingUri)}'`,
  /** The statuses of eight searches: what comes and goes shows in no single one. */
  searchOften: ({ trackingUri }: Place) =>
    `curl -sS -o /dev/null -w '%{http_code} ' -H "Authorization: Bearer $HOKUSAI_API_KEY" '${searchBelow(trackingUri).replace(/1$/, '[1-8]')}'`,
  /** The version that was changed last, with its tags. */
  latestVersion: ({ trackingUri }: Place) =>
    `${withKey} '${trackingUri}/api/2.0/mlflow/model-versions/search?max_results=1&order_by=last_updated_timestamp%20DESC'`,
  wellFormed: (place: Place) => `${show.search(place)} | python3 -m json.tool`,
  noKey: ({ trackingUri }: Place) => `curl -sS -o /dev/null -w '%{http_code}' '${searchBelow(trackingUri)}'`,
  /** Only a new experiment tells: those that are there keep the root that they were made with. */
  artifactRoot: ({ trackingUri }: Place) => {
    const experiments = `${trackingUri}/api/2.0/mlflow/experiments`
    return `${withKey} -d "{\\"name\\":\\"artifact-root-$(date +%s)\\"}" -H 'Content-Type: application/json' '${experiments}/create' | tr -dc 0-9 | xargs -I ID ${withKey} '${experiments}/get?experiment_id=ID' | grep -o '"artifact_location": *"[^"]*"'`
  },
  /** Open-source MLflow answers the creation of a version with READY. The model is one of its own, and removed again. */
  versionStatus: ({ trackingUri }: Place) => {
    const models = `${trackingUri}/api/2.0/mlflow`
    const curl = (body: string, path: string) =>
      `${withKey} -H 'Content-Type: application/json' -d "{\\"name\\":\\"version-status-$$\\"${body}}" '${models}/${path}'`
    return [
      `${curl('', 'registered-models/create')} > /dev/null`,
      `${curl(',\\"source\\":\\"mlflow-artifacts:/version-status\\"', 'model-versions/create')} | grep -o '"status": *"[A-Z_]*"'`,
      `${curl('', 'registered-models/delete').replace('curl -sS', 'curl -sS -X DELETE')} > /dev/null`,
    ].join('\n')
  },
  artifacts: ({ trackingUri }: Place) =>
    `${withKey} '${trackingUri}/api/2.0/mlflow-artifacts/artifacts?path='`,
  artifactsOften: (place: Place) =>
    show
      .artifacts(place)
      .replace('-sS', "-sS -o /dev/null -w '%{http_code} '")
      .replace(/path=/, 'path=&asked=[1-8]'),
  /** A file of zeros is stored, counted and removed again: three requests. */
  storedBytes:
    (bytes: number) =>
    ({ trackingUri }: Place) => {
      const url = `'${trackingUri}/api/2.0/mlflow-artifacts/artifacts/verify-registration-probe-'$$.txt`
      const curl = (options: string) =>
        `curl -fsS ${options}-H "Authorization: Bearer $HOKUSAI_API_KEY" ${url}`
      return [
        curl(`-o /dev/null -X PUT --data-raw "$(printf '%0${bytes}d' 0)" -H 'Content-Type: text/plain' `),
        `${curl('')} | wc -c`,
        curl('-o /dev/null -X DELETE '),
      ].join('\n')
    },
  headers: ({ trackingUri }: Place) => `curl -sS -o /dev/null -D - '${searchBelow(trackingUri)}'`,
  authHealth: ({ authUrl }: Place) => `curl -sS '${authUrl}/health'`,
  authRoot: ({ authUrl }: Place) => `curl -sS '${authUrl}/'`,
  apiHealth: ({ platform }: Place) => `curl -sS '${platform}/health'`,
  mlflowHealth: ({ platform }: Place) => `curl -sS '${platform}/api/health/mlflow'`,
  verify: ({ trackingUri, authUrl, platform }: Place) =>
    `npx github:${repository} verify --tracking-uri '${trackingUri}' --auth-url '${authUrl}' --api-url '${platform}'`,
}

/** What a caller can do about somebody else's trouble. */
export const runAgainAfter = (owner: Owner): Step => ({
  by: 'caller',
  text: `Run this again once ${owner === 'infrastructure' ? owner : `the ${owner}`} has fixed this.`,
})

/** The usual remedy: the owner acts, and the caller waits for it. */
export const fixedBy = (owner: Owner, text: string, command?: Command): Step[] => [
  ...(owner === 'caller' ? [] : [runAgainAfter(owner)]),
  step(owner, text, command),
]

export const step = (by: Owner, text: string, command?: Command): Step => ({
  by,
  text,
  ...(command ? { command } : {}),
})
