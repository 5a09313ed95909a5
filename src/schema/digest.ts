import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { outcomeOf, requestOf } from '../text/exchange-in-words.ts'
import { exactTarget } from './identity.ts'
import {
  type Cause,
  type Exchange,
  type Report,
  type Status,
  Status as StatusSchema,
  Verdict,
} from './report.ts'

/** Of the comment's 65,536 characters, a fifth at most. */
export const maxDigestLength = 12_000
/** Bytes; what is accepted out of a few kilobytes that anyone may have written. */
const maxInflated = 4 * 1024 * 1024
const maxNameLength = 200
const maxEntries = 2_000
/** Runs in which something began that still fails. */
const maxSince = 10
const name = 'verify-registration-digest'
const version = 1

const Name = z.string().max(maxNameLength)
const Names = z.array(Name).max(maxEntries)
const Wire = z.object({
  /** Id of the run. */
  id: Name,
  verdict: Verdict,
  finishedAt: z.iso.datetime(),
  /** The commit that was verified. */
  sha: Name.optional(),
  /** Ids by status, because that is half the size of a status by id. */
  checks: z.partialRecord(StatusSchema, Names),
  /** Code of the first cause. */
  cause: Name.optional(),
  /** Its words and its decisive request, so that the next run can show that it is gone. */
  seen: z.object({ headline: Name, request: Name, outcome: Name }).optional(),
  /** Of what failed here and before, in which run it began. */
  since: z
    .array(z.object({ run: Name, at: z.iso.datetime(), ids: Names }))
    .max(maxSince)
    .optional(),
  /** Stands for the exact addresses that were verified. */
  target: Name.optional(),
  /** Workflow run and attempt, such as `42/1`. */
  run: Name.optional(),
})

/** The numbers that the next run compares itself with, carried inside a comment. */
export interface Digest extends Omit<z.infer<typeof Wire>, 'checks'> {
  /** Status by id of the check; of a merged report, by name of the leg. */
  checks: Record<string, Status>
}

export function digestOf(report: Report, sha?: string): Digest {
  const [cause] = report.diagnosis.causes
  const decisive = report.exchanges.find(({ id }) => id === cause?.decisive)
  const digest = digestFrom({ ...report, outcomes: report.checks, cause, decisive }, sha)
  return { ...digest, target: hash(exactTarget(report.target)) }
}

/** What a digest is made of, whether of one run or of many legs. */
interface Told extends Pick<Report, 'id' | 'verdict' | 'finishedAt' | 'comparison' | 'identity'> {
  outcomes: readonly { id: string; status: Status }[]
  cause: Cause | undefined
  decisive: Exchange | undefined
}

export function digestFrom(told: Told, sha?: string): Digest {
  const { id, verdict, finishedAt, outcomes, cause, decisive, comparison, identity } = told
  return {
    id,
    verdict,
    finishedAt,
    ...(sha === undefined ? {} : { sha }),
    checks: Object.fromEntries(outcomes.map((one) => [one.id, one.status])),
    ...(cause && { cause: cause.code }),
    ...(cause && decisive && { seen: seenIn(cause, decisive) }),
    ...(comparison?.stillFailing && { since: comparison.stillFailing }),
    ...(identity && { run: `${identity.runId}/${identity.attempt}` }),
  }
}

function seenIn({ headline, summary }: Cause, exchange: Exchange): NonNullable<Digest['seen']> {
  const words = (headline ?? summary).trim().replace(/\.$/, '')
  return { headline: short(words), request: requestOf(exchange), outcome: outcomeOf(exchange, 120) }
}

/**
 * One line that is safe inside an HTML comment, at most `maxDigestLength` characters. Where there are too many
 * checks, those that did not fail are left out first: a comparison takes an absent one for not failed.
 */
export function encodeDigest(digest: Digest): string {
  const entries = Object.entries(digest.checks).filter(([id]) => id.length <= maxNameLength)
  const hasFailed = ([, status]: [string, Status]) => status === 'fail' || status === 'error'
  const failed = entries.filter(hasFailed)
  const others = entries.filter((entry) => !hasFailed(entry))
  let kept = failed.slice(0, maxEntries)
  let text = wrap(digest, [...failed, ...others].slice(0, maxEntries))
  while (text.length > maxDigestLength) {
    text = wrap(digest, kept)
    kept = kept.slice(0, kept.length >> 1)
  }
  return text
}

/** `undefined` for anything that `encodeDigest` of this version did not write: cut, altered, foreign or newer. */
export function decodeDigest(text: string): Digest | undefined {
  const match = /^verify-registration-digest (\d{1,9}) ([A-Za-z0-9+/]+={0,2}) ([0-9a-f]{16})$/.exec(text)
  const [, stated, payload = '', sum] = match ?? []
  if (text.length > maxDigestLength || stated !== String(version) || checksum(payload) !== sum)
    return undefined
  try {
    const json = inflateRawSync(Buffer.from(payload, 'base64'), { maxOutputLength: maxInflated })
    return fromWire(Wire.parse(JSON.parse(json.toString('utf8'))))
  } catch {
    return undefined
  }
}

/** The last digest in a comment of ours, whatever somebody wrote below it: `none` where there is no trace of one. */
export function digestIn(comment: string): Digest | 'none' | 'unreadable' {
  if (!comment.includes(`<!-- ${name}`)) return 'none'
  const token = comment
    .split(/\r?\n/)
    .findLast((line) => line.startsWith(`<!-- ${name} `))
    ?.match(/^<!-- (.*) -->\s*$/)?.[1]
  return (token === undefined ? undefined : decodeDigest(token)) ?? 'unreadable'
}

export function digestComment(digest: Digest): string {
  return `<!-- ${encodeDigest(digest)} -->`
}

/**
 * Base64 and not base64url: with neither `-` nor `_` it can close no comment, and holds nothing that looks like
 * a key to the redactor. The checksum is of the text, so that no second spelling of the same bytes is accepted;
 * it finds accidents and careless edits, not forgery, for which a comment holds no secret.
 */
function wrap(digest: Digest, entries: [id: string, status: Status][]): string {
  const checks: Partial<Record<Status, string[]>> = {}
  const kept = new Set(entries.map(([id]) => id))
  const isKept = (id: string) => kept.has(id)
  for (const [id, status] of entries) {
    checks[status] ??= []
    checks[status].push(id)
  }
  const { id, verdict, finishedAt, sha, cause, seen, since, target, run } = digest
  const wire = {
    id: short(id),
    verdict,
    finishedAt,
    sha: short(sha),
    checks,
    cause: short(cause),
    seen,
    since: since
      ?.slice(0, maxSince)
      .map(({ run, at, ids }) => ({ run: short(run), at, ids: ids.filter(isKept) })),
    target,
    run,
  }
  const payload = deflateRawSync(JSON.stringify(wire), { level: 9 }).toString('base64')
  return `${name} ${version} ${payload} ${checksum(payload)}`
}

function fromWire({ checks, ...rest }: z.infer<typeof Wire>): Digest {
  const entries = Object.entries(checks).flatMap(([status, ids]) => ids.map((one) => [one, status as Status]))
  return { ...rest, checks: Object.fromEntries(entries) }
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

const checksum = (payload: string) => hash(`${version} ${payload}`)

const short = <T extends string | undefined>(text: T) => text?.slice(0, maxNameLength) as T
