import type { commentModes } from '../../inputs/action-only-inputs.ts'
import { type Digest, decodeDigest, digestIn, encodeDigest } from '../../schema/digest.ts'
import type { Comment } from './thread.ts'

/** `always` also comments where a run of another event has the head of an open pull request as its commit. */
export type CommentMode = (typeof commentModes)[number]

/** The last result published under the same key, or why there is none to compare with. */
export interface Previous {
  digest?: Digest
  note?: string
}

/**
 * Of our comments under one key those of this very leg, oldest first. A key does not tell services on the runner
 * itself apart, whose ports change: there the exact addresses do, and those of an earlier run have had others.
 */
export function ofThisLeg(list: readonly Comment[], digest: Digest): Comment[] {
  const digests = new Map(list.map((one) => [one, previousIn(one.body).digest]))
  const exact = list.filter((one) => {
    const target = digests.get(one)?.target
    return target === undefined || digest.target === undefined || target === digest.target
  })
  if (exact.length > 0) return exact
  return list.filter((one) => !isSameAttempt(digests.get(one), digest)).slice(0, 1)
}

export const sharedKey =
  'another job or step of this run has commented under the same key, and nothing tells the two apart: give each a comment-key of its own'

/** Said before it is done: only worse replaces better, see `isOutdone`. */
export const replacesAnother = (where: 'comment' | 'issue') =>
  `The ${where} holds the result of another job or step of this run, which is replaced now by this worse one, since nothing tells the two apart: give each a comment-key of its own`

const isSameAttempt = (previous: Digest | undefined, digest: Digest) =>
  previous?.run !== undefined && previous.run === digest.run

/** Another result of the same attempt: of a job that nothing tells from this one. */
export const isSameRun = (previous: Digest | undefined, digest: Digest) =>
  isSameAttempt(previous, digest) && previous?.id !== digest.id

const badness: Record<Digest['verdict'], number> = { skipped: 0, pass: 1, error: 2, fail: 3 }

/**
 * What stands there is another job's of this attempt, and tells of something that would be lost: it stays. Only worse
 * takes the place of better, so that no failure is lost.
 */
export function isOutdone(digest: Digest, previous: Digest | undefined): boolean {
  if (previous === undefined || !isSameRun(previous, digest)) return false
  const [is, was] = [badness[digest.verdict], badness[previous.verdict]]
  const isAlike = isSameResult(previous, digest) && previous.seen?.headline === digest.seen?.headline
  return is < was || (is === was && !isAlike)
}

export function whyNotNeeded(
  mode: CommentMode,
  digest: Digest,
  isFirst: boolean,
  previous: Digest | undefined,
): string | undefined {
  if (isFirst && mode === 'on-failure' && (digest.verdict === 'pass' || digest.verdict === 'skipped'))
    return 'nothing failed'
  if (!previous) return undefined
  if (isOutdone(digest, previous)) return sharedKey
  if (mode === 'on-change' && isSameResult(previous, digest)) return 'nothing changed since the last comment'
  return isLater(previous, digest) && previous.sha === digest.sha && previous.id !== digest.id
    ? 'a later run of the same commit has reported already'
    : undefined
}

/** Of one run the attempts tell, since the clocks of two runners may differ; else the time does. */
function isLater(previous: Digest, digest: Digest): boolean {
  const [[run, attempt], [ownRun, ownAttempt]] = [runOf(previous), runOf(digest)]
  if (run === ownRun && attempt !== ownAttempt) return attempt > ownAttempt
  const finished = Date.parse(previous.finishedAt)
  // Whoever can edit the comment can date it into the future, and must not stop the updates with that.
  return finished > Date.parse(digest.finishedAt) && finished <= Date.now()
}

function runOf({ run = '' }: Digest): [id: string, attempt: number] {
  const [id = '', attempt] = run.split('/')
  return [id, Number(attempt) || 1]
}

/** Compared as a comment holds them: a large digest is cut there. */
function isSameResult(previous: Digest, digest: Digest): boolean {
  const result = ({ verdict, cause, checks }: Digest) =>
    JSON.stringify([verdict, cause, Object.entries(checks).sort()])
  return result(previous) === result(decodeDigest(encodeDigest(digest)) ?? digest)
}

/** What a text of ours says about the run before; anyone may have edited it since. */
export function previousIn(body: string | undefined): Previous {
  if (body === undefined) return {}
  const found = digestIn(body)
  if (found === 'none') return { note: 'the last comment carries no result to compare with' }
  if (found === 'unreadable') {
    return {
      note: 'the result in the last comment was altered, or written by another version, and is ignored',
    }
  }
  return { digest: found }
}

/** The same for this run to compare itself with: what another job of this very run has found is no earlier result. */
export function previousFor(digest: Digest, body: string | undefined): Previous {
  const previous = previousIn(body)
  return isSameRun(previous.digest, digest) ? { note: sharedKey } : previous
}

export const shortSha = (sha: string | undefined) => sha?.slice(0, 7) || 'an unknown commit'
