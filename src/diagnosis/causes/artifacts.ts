import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import {
  bytesOf,
  deedOf,
  failureOf,
  partyOf,
  requestOf,
  said,
  statusOf,
  textOf,
  whoAtStart,
  whoOf,
} from '../observed.ts'
import { changedFile } from '../recorded-outcomes.ts'
import { fellSilent, hasWaited, waitsForMlflow } from '../silent-host.ts'
import { foreignUploads, isForArtifacts } from '../subjects.ts'
import { namesRespelt } from './api-routes.ts'
import {
  checkDownloads,
  damageOf,
  findWhoEndsUploads,
  lostBytes,
  tryWithoutProxy,
  whoEndsUploads,
} from './artifact-damage.ts'
import { missingFiles } from './missing-files.ts'
import { isLimitOfStore, storeTrouble, storeWords } from './store-words.ts'

/** Refused requests for artifacts, where MLflow serves everything else. */
const refusedArtifacts = ({ refused, served, obstacle }: Facts): Observation[] =>
  obstacle && !served && !isForArtifacts(obstacle.observation) ? [] : refused.filter(isForArtifacts)

const isDisabled = (one: Observation) =>
  statusOf(one) === 503 && /serve-artifacts|artifacts_disabled|disabled/i.test(textOf(one))

/** MLflow or the whole host let other requests wait as well: that is not about files. */
const isSharedSilence = (facts: Facts) => (fellSilent(facts) ?? waitsForMlflow(facts)) !== undefined

/** A file itself, and no list of files. */
const isFile = ({ request }: Observation['exchange']) =>
  /\/mlflow-artifacts\/artifacts\/[^?]/.test(request.url)

/** The least that does not get through says most, is the easiest to send again, and is the same file in every run. */
const smallestFirst = (list: readonly Observation[]) => list.toSorted((a, b) => bytesOf(a) - bytesOf(b))

/** Which of the uploads that were cut off ends the step is chance. */
const isCutLike = (one: Observation, other: Observation) =>
  one.exchange.checkId === other.exchange.checkId &&
  one.exchange.request.method === other.exchange.request.method &&
  failureOf(one) !== undefined &&
  failureOf(one) === failureOf(other) &&
  !hasWaited(one)

const saysLimitOfStore = (one: Observation) => statusOf(one) === 429 && isLimitOfStore(textOf(one))

const isPastTheApi = ({ exchange }: Observation) => /\/ajax-api\//.test(exchange.request.url)

const isRefusedIn = (exchanges: readonly string[], { refused }: Facts) =>
  refused.some(({ exchange }) => exchanges.includes(exchange.id))

const routeMissingAny = (facts: Facts) =>
  (routeMissing(facts, false) ?? routeMissing(facts, true)) !== undefined

/** Only where no artifact request gets through by the API: one that does proves that the route is there. */
function routeMissing(facts: Facts, behind: boolean): Finding | undefined {
  const refused = refusedArtifacts(facts).filter((one) => one.role === 'artifacts' && statusOf(one) === 404)
  const [first] = refused
  if (!first || deedOf(first) !== undefined) return undefined
  const served = facts.observations.filter((one) => one.role === 'artifacts' && statusOf(one) === 200)
  if (served.some((one) => !isPastTheApi(one))) return undefined
  const passedBy = served.find(isPastTheApi)
  if (behind !== (passedBy !== undefined)) return undefined
  return {
    headline: behind
      ? 'Artifacts are served at the gateway’s own path, but not through the API.'
      : 'The artifact routes are not there.',
    because: behind
      ? 'the gateway’s own path for artifacts answers, the API’s does not'
      : `searching works, the artifact route answers ${said(first)}`,
    evidence: refused,
    controls: [passedBy],
    nextProbe: behind
      ? 'how the API rewrites artifact paths'
      : 'whether MLflow runs with --serve-artifacts, and which version of the API is deployed',
  }
}

/** 400 is about a request as it arrived, and no word of a store: ours are what every client of MLflow’s sends. */
const asItArrived = {
  summary:
    'A file is refused as a bad request, although it was sent as MLflow’s clients send it: something on the way may change it.',
  fix: 'Compare this request as each hop gets it and passes it on (proxy, API, MLflow): its path and how that is encoded, Content-Length or Transfer-Encoding, the body. Whoever answered tells what it does not take; a hop before it made that.',
}

export const artifactCauses: readonly CauseEntry[] = [
  {
    code: 'ARTIFACTS_DISABLED',
    category: 'CFG',
    layer: 'artifacts',
    owner: 'infrastructure',
    summary: 'MLflow runs without its artifact service, so no model file can be uploaded.',
    refutedBy: '200 from the artifact route',
    fix: 'Start MLflow with --serve-artifacts and --artifacts-destination.',
    shownBy: show.artifacts,
    concludes: (facts) => {
      const one = refusedArtifacts(facts).find((seen) => isDisabled(seen) && partyOf(seen) !== 'in between')
      if (!one) return undefined
      return {
        confidence: /serve-artifacts|artifacts_disabled/i.test(said(one)) ? 'certain' : 'likely',
        headline: 'MLflow’s artifact service is turned off.',
        because: `the artifact route answers ${said(one)}`,
        evidence: refusedArtifacts(facts).filter(isDisabled),
        controls: [facts.servedWithKey[0]],
      }
    },
  },
  {
    code: 'ARTIFACT_ROUTE_MISSING',
    category: 'DEPLOY',
    layer: 'artifacts',
    owner: 'API team',
    summary: 'Everything but the artifact routes works: they are not deployed or not passed on.',
    refutedBy: 'an answer other than 404 from the artifact route',
    fix: 'Deploy the version that passes /mlflow-artifacts/* on, and check that MLflow runs with --serve-artifacts.',
    shownBy: show.artifacts,
    concludes: (facts) => routeMissing(facts, false),
  },
  {
    code: 'ARTIFACT_PATH_NOT_REWRITTEN',
    category: 'BUG',
    layer: 'artifacts',
    owner: 'API team',
    summary: 'The API does not pass artifact requests on to the path where MLflow serves them.',
    refutedBy: 'the same 404 at the gateway’s own path',
    fix: 'Rewrite artifact paths as all others when passing them on to MLflow.',
    shownBy: show.artifacts,
    concludes: (facts) => routeMissing(facts, true),
  },
  {
    code: 'ARTIFACTS_DAMAGED',
    category: 'BUG',
    layer: 'artifacts',
    owner: 'infrastructure',
    summary: 'Uploads are answered with 200, but what is stored is not what was sent.',
    refutedBy: 'a download with the same SHA-256',
    steps: [
      checkDownloads,
      step(
        'infrastructure',
        'Upload a file straight to MLflow, past the API, and look at it in the store. Whole there: the API team acts: the API, or a proxy before MLflow, changes bodies on the way. Damaged there too: infrastructure acts: a worker of MLflow dies or its disk is full; its log tells.',
        show.verify,
      ),
    ],
    concludes: (facts) => {
      const seen = facts.evidence.checks ? undefined : changedFile(facts)
      // Of a file sent without its length, that is the cause.
      if (seen?.isEmptied && seen.evidence[1]?.exchange.request.headers['transfer-encoding'] !== undefined)
        return undefined
      if (seen)
        return {
          headline: `A stored file differs from what was sent: ${seen.told}.`,
          because: seen.told,
          evidence: seen.evidence,
          ...(seen.lost && lostBytes(seen.lost, seen.isEmptied)),
          // The file itself may be damaged in the store, and is so still when the damage is mended.
          isCounted: true,
        }
      const missing = missingFiles(facts)
      if (missing) return missing
      const compared = ['registration.intact', 'registration.listed']
        .flatMap((id) => facts.failed(id) ?? [])
        .filter(({ exchanges }) => !isRefusedIn(exchanges, facts))
      const [damaged] = compared
      if (!damaged || facts.failed('registration.upload')) return undefined
      const { told, also = '', ...rest } = damageOf(compared, facts)
      return {
        // The damage is known; whether MLflow does it, or what stands before it, is not.
        confidence: 'likely',
        headline: `${told}: ${(damaged.reason ?? '').split(';')[0]}.`,
        ...rest,
        because: `${damaged.reason ?? 'a file differs'}${also}`,
        evidence: compared.flatMap(({ exchanges }) => exchanges),
        explains: compared.map(({ id }) => id),
      }
    },
    refuted: (facts) => foreignUploads(facts).length > 0 || namesRespelt(facts) !== undefined,
  },
  {
    code: 'UPLOAD_CUT_OFF',
    category: 'NET',
    layer: 'artifacts',
    owner: 'infrastructure',
    summary: 'Files do not get through: transfers are cut off or get no answer, while other requests work.',
    refutedBy: 'an upload that is answered',
    steps: [
      tryWithoutProxy,
      step('infrastructure', `${whoEndsUploads}: look for its limits of body size and time.`, show.verify),
    ],
    concludes: (facts) => {
      const refused = refusedArtifacts(facts).filter(
        (one) =>
          (hasWaited(one)
            ? isFile(one.exchange) || one.exchange.request.method === 'PUT'
            : one.exchange.request.method === 'PUT' && ['RESET', 'NETWORK'].includes(failureOf(one) ?? '')) &&
          (!hasWaited(one) || !isSharedSilence(facts)),
      )
      const [first] = refused
      const cutAlike = first ? facts.observations.filter((other) => isCutLike(other, first)) : []
      const unanswered = cutAlike.length > 0 ? smallestFirst(cutAlike) : refused
      const [one] = unanswered
      if (!one) return undefined
      return {
        headline: hasWaited(one)
          ? `${requestOf(one)} got no answer in time, while other requests are answered.`
          : `The connection was cut off during ${requestOf(one)}.`,
        because: `no answer: ${said(one)}; other requests are answered`,
        evidence: [one, first],
        controls: [facts.servedWithKey[0]],
        steps: [tryWithoutProxy, findWhoEndsUploads(unanswered, facts)],
      }
    },
  },
  {
    code: 'ARTIFACT_ERROR',
    isGeneral: true,
    category: 'BUG',
    layer: 'artifacts',
    owner: 'infrastructure',
    summary:
      'MLflow did not take, give or list files: its artifact store fails, or MLflow does not get to it.',
    refutedBy: 'the same request answered with 200',
    fix: 'Find the error in MLflow’s log: the artifact store’s permissions, credentials and free space first.',
    shownBy: show.artifacts,
    concludes: (facts) => {
      const one = refusedArtifacts(facts).find((seen) => {
        if (seen.answer.kind === 'no-reply')
          return hasWaited(seen) && !isFile(seen.exchange) && !isSharedSilence(facts)
        const party = partyOf(seen)
        if (party === 'artifact store') return true
        const { status } = seen.answer
        return (
          party !== 'in between' &&
          (![401, 403, 405, 413, 429, 502, 504].includes(status) || saysLimitOfStore(seen)) &&
          !isDisabled(seen) &&
          !(status === 404 && routeMissingAny(facts))
        )
      })
      if (!one) return undefined
      const trouble = storeTrouble(textOf(one))
      const isOfHost = trouble?.isOfHost === true
      const whose = isOfHost
        ? ', words of MLflow’s own host'
        : storeWords.test(textOf(one))
          ? ', words of the store'
          : ''
      const isAsItArrived =
        statusOf(one) === 400 && !trouble && partyOf(one) !== 'artifact store' && isFile(one.exchange)
      return {
        ...(isAsItArrived && asItArrived),
        ...(trouble && { fix: trouble.fix }),
        ...(trouble?.category && { category: trouble.category }),
        confidence:
          statusOf(one) < 500 && !trouble && partyOf(one) !== 'artifact store' ? 'possible' : 'likely',
        headline: isOfHost
          ? `MLflow’s own host fails on ${requestOf(one)}, before its artifact store.`
          : isAsItArrived
            ? `${whoAtStart(one)} refuses ${requestOf(one)} as it arrives there.`
            : `The artifact store failed on ${requestOf(one)}.`,
        because:
          one.answer.kind === 'no-reply'
            ? `no answer: ${one.answer.message}`
            : `${whoOf(one)} answers ${said(one).slice(0, 240)}${whose}`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
      }
    },
  },
]
