/** What files that were stored wrong, or not at all, have in common, and how their owner finds who did it. */
import type { CheckResult } from '../../schema/report.ts'
import { type Finding, type Step, show, step } from '../cause.ts'
import { attemptsOf, type Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { bytesOf, pathOf, requestOf, statusOf, wasServed } from '../observed.ts'

type Damage = Required<Pick<Finding, 'steps'>> &
  Pick<Finding, 'commandShows' | 'commandProves' | 'summary' | 'category'> & { told: string; also?: string }

/** What became of the files, and how to find who did it. */
export function damageOf(compared: readonly CheckResult[], facts: Facts): Damage {
  const seen = compared.flatMap(({ reason }) => reason?.split('; ') ?? [])
  const isMissing = seen.every((one) => one.endsWith(' is missing'))
  const comesAndGoes = foundInTurns(facts)
  if (isIntact(facts) && !comesAndGoes) return listedWrongly(isMissing)
  if (isMissing) return missing(comesAndGoes)
  const sizes = seen.flatMap((one): Stored[] => {
    const [, path, kept, sent] = /^(.*) has (\d+) of (\d+) bytes$/.exec(one) ?? []
    return path === undefined ? [] : [{ path, kept: Number(kept), sent: Number(sent) }]
  })
  if (sizes.length > 0 && sizes.every(({ kept, sent }) => kept > sent)) return grown(sizes, facts)
  const one = sizes.find(({ sent }) => sent <= longestProbe) ?? sizes[0]
  if (!one)
    return {
      told: 'A stored file differs from what was sent',
      steps: [
        checkDownloads,
        step(
          'infrastructure',
          'Look at the file in the store itself. Whole there: something between MLflow and the client changes downloads (a cache, compression, a virus scanner). Changed there too: something changes uploads.',
          show.verify,
        ),
      ],
    }
  const isEmpty = sizes.every(({ kept }) => kept === 0)
  return {
    told: isEmpty ? 'Uploaded files are stored empty' : 'Uploaded files are stored in part',
    ...lostBytes(one, isEmpty),
  }
}

/** Every file came back as it was sent: then what a list shows is no word about what is stored. */
const isIntact = ({ evidence: { checks = [] } }: Facts) =>
  checks.some(({ id, status }) => id === 'registration.intact' && status === 'pass')

const listedWrongly = (isMissing: boolean): Damage => ({
  told: `Lists of files ${isMissing ? 'leave out what is there' : 'show other sizes than what is there has'}`,
  also: '; each file was downloaded, byte for byte as it was sent',
  category: 'CFG',
  summary: 'Files are stored as they were sent, and lists of them are wrong.',
  steps: [
    step(
      'caller',
      'Download files by their names until then: clients that list a folder first, as those that load a model do, miss what the list does not show.',
      show.verify,
    ),
    step(
      'infrastructure',
      isMissing
        ? 'Let MLflow list its store: look whether its account may list the bucket or folder (S3: s3:ListBucket) below the artifact root, and whether a cache or a proxy answers lists on the way. With several instances, let all keep files in one store (--artifacts-destination).'
        : 'Compare the list with the store itself: what MLflow shows there comes from the store’s own index, or from a cache or a proxy on the way that changes lists.',
      show.verify,
    ),
  ],
})

/** Of a file: bytes in the store, and bytes that were sent. */
interface Stored {
  path: string
  kept: number
  sent: number
}

/** How to find who loses bytes of a file, by one of the same size. */
export function lostBytes(
  { kept, sent }: Pick<Stored, 'kept' | 'sent'>,
  isEmpty: boolean,
): Omit<Damage, 'told' | 'also'> {
  const isSmall = sent <= longestProbe
  const inFront = isEmpty
    ? 'the API, or a proxy before MLflow, sends uploads on without their bytes or without their Content-Length (MLflow 3.3 to 3.14 stores a chunked upload as an empty file)'
    : 'the API, or a proxy before MLflow, cuts bodies: look for its limits of body size and time'
  return {
    ...(isSmall
      ? { commandShows: `${kept}, the bytes that come back of ${sent}`, commandProves: `${sent}` }
      : {}),
    steps: [
      checkDownloads,
      step(
        'infrastructure',
        `Upload a file of ${sent} bytes straight to MLflow, past the API, and download it again. Whole there: the API team acts: ${inFront}. ${isEmpty ? 'Empty' : 'Cut'} there too: infrastructure acts: a worker of MLflow dies or its disk is full; its log tells.`,
        isSmall ? show.storedBytes(sent) : show.verify,
      ),
    ],
  }
}

/** What was uploaded to an instance with a folder of its own is there for every second request. */
function foundInTurns({ evidence }: Facts): Observation | undefined {
  const reads = attemptsOf(evidence).filter(
    ({ role, exchange }) => role === 'artifacts' && exchange.request.method === 'GET',
  )
  return reads.find(
    (one) =>
      [404, 500].includes(statusOf(one)) &&
      reads.some((other) => wasServed(other) && pathOf(other) === pathOf(one)),
  )
}

function missing(lost: Observation | undefined): Damage {
  return {
    told: 'Not every file that was uploaded is there',
    ...(lost && {
      also: `; ${requestOf(lost)} was answered ${statusOf(lost)} at one time and served at another`,
    }),
    steps: [
      checkDownloads,
      step(
        'infrastructure',
        lost
          ? 'Let all instances of MLflow keep files in one store (--artifacts-destination): a file that one request does not find is there for another, as where each has a folder of its own.'
          : 'Look whether all instances of MLflow keep files in one store (--artifacts-destination): one with a folder of its own has only what was sent to it. With one instance, look into the store: there: the list leaves files out. Not there: the upload was answered and not stored.',
        show.verify,
      ),
    ],
  }
}

/** Nothing was cut where more comes back than was sent: the bytes were written anew. */
function grown(files: readonly Stored[], { observations }: Facts): Damage {
  const textOf = ({ path }: Stored) =>
    observations.find((one) => one.exchange.request.method === 'PUT' && pathOf(one).endsWith(`/${path}`))
      ?.exchange.request.body?.text
  const isLineEnds = files.every((one) => one.kept - one.sent === textOf(one)?.match(/(?<!\r)\n/g)?.length)
  return {
    told: 'Uploaded files come back longer than they were sent',
    steps: [
      checkDownloads,
      step(
        'infrastructure',
        isLineEnds
          ? 'Let files be taken as bytes: each grew by one byte for each of its lines, so what stands before MLflow, or the store, writes line ends anew (LF to CRLF, a text mode).'
          : files.every((one) => textOf(one) === undefined)
            ? 'Let bodies pass as bytes (API Gateway: binaryMediaTypes; a filter for charsets): binary files alone grew, so something before MLflow reads them as text and writes that as UTF-8.'
            : 'Find what adds to bodies or writes them anew: a filter, an encoding, chunk lengths that are taken for content, before MLflow or in its store.',
        show.verify,
      ),
    ],
  }
}

/** Bytes; Linux takes 128 KiB as one argument of a command. */
const longestProbe = 130_000

export const checkDownloads = step(
  'caller',
  'Do not rely on models uploaded while this lasts: download one and compare it with the original.',
  show.verify,
)

export const tryWithoutProxy = step(
  'caller',
  'Run this again once infrastructure has fixed this. A proxy of your own on the way can do it too: try without it.',
  show.verify,
)

/** Uploads that got through beside those that were cut off tell whether size matters. */
export function findWhoEndsUploads(unanswered: readonly Observation[], { observations }: Facts): Step {
  const bytes = (list: readonly Observation[]) => list.map(bytesOf)
  const through = observations.filter(
    (one) => one.role === 'artifacts' && one.exchange.request.method === 'PUT' && wasServed(one),
  )
  const largest = Math.max(...bytes(through))
  const smallest = Math.min(...bytes(unanswered))
  const limit =
    through.length === 0
      ? 'look for its limit of time; no upload got through, so hardly of size.'
      : largest < smallest
        ? `uploads of up to ${largest} bytes got through and those from ${smallest} bytes did not: look for a limit of body size between the two.`
        : 'others of the same size got through: look for a limit of time, or workers that die now and then.'
  return step('infrastructure', `${whoEndsUploads}: ${limit}`, show.verify)
}

export const whoEndsUploads =
  'Send the same upload straight to MLflow, past the API. No answer there either: a worker of MLflow dies or its store hangs; its log tells. Answered there: the API team acts: the API, or the load balancer before it, ends the connection'
