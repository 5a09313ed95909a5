/**
 * Where a comment that is too long is cut: what each level leaves out (of a merged one: `merge/render.ts`), the limit
 * and what is said then, there and in a job summary. `text/fit-markdown.ts` does the cutting.
 */
import { type Digest, digestComment } from '../schema/digest.ts'
import { type Fit, fitMarkdown } from '../text/fit-markdown.ts'
import { markdownLink, markdownText } from '../text/markdown.ts'
import type { Detail } from './condense.ts'

/** GitHub answers 422 to a longer comment. It counts characters; here bytes are counted, which are never fewer. */
export const commentLimit = 65_536

export interface CommentParts {
  /** The hidden line by which the comment is found again, from `commentMarker`. */
  marker: string
  links: { artifact?: string | undefined; run?: string }
  /** Bytes, marker and digest included; `commentLimit` unless told otherwise. */
  limit?: number
  /** The commit that was verified. */
  sha?: string
  /** Why there is no comparison, for example that the last digest could not be read. */
  noteOnDigest?: string | undefined
}

/** Tried in turn until the comment fits. */
export const commentDetails: readonly Detail[] = [
  { rows: 200, causes: 5, textLength: 1_000, leftovers: 20, warnings: 20, allChecks: true, evidence: 4_000 },
  { rows: 200, causes: 5, textLength: 1_000, leftovers: 20, warnings: 20, allChecks: false, evidence: 2_000 },
  { rows: 60, causes: 1, textLength: 300, leftovers: 10, warnings: 5, allChecks: false, evidence: 0 },
  { rows: 20, causes: 0, textLength: 120, leftovers: 3, warnings: 0, allChecks: false, evidence: 0 },
]

/** The common end of all comments: links where something is left out, then the hidden lines. */
export function fitComment(
  levels: readonly (() => string)[],
  { marker, links, limit = commentLimit }: CommentParts,
  digest: Digest,
): string {
  if (!/^<!-- [^\n]{1,300} -->$/.test(marker)) throw new RangeError('the marker is not one hidden line')
  const tail = `\n${marker}\n${digestComment(digest)}`
  if (Buffer.byteLength(tail) > limit) throw new RangeError('the limit is too small for the digest')
  return fitGitHub(levels, 'comment limit', { limit, tail, links })
}

/** Says at the end what was left out, and where all of it is. */
export function fitGitHub(
  levels: readonly (() => string)[],
  limitName: string,
  { limit, tail, links }: Pick<Fit, 'limit' | 'tail'> & Pick<CommentParts, 'links'>,
): string {
  const where = linkLine(links)
  const rest = where === '' ? 'The whole report is in the report folder.' : `The whole report: ${where}.`
  return fitMarkdown(levels, {
    limit,
    tail,
    lessDetail: `Shortened to fit GitHub's ${limitName}. ${rest}`,
    cutShort: `**Cut off here to fit GitHub's ${limitName}.** ${rest}`,
  })
}

export function linkLine({ artifact, run }: CommentParts['links']): string {
  return [
    ...(artifact === undefined ? [] : [markdownLink('report artifact', artifact)]),
    ...(run === undefined ? [] : [markdownLink('workflow run', run)]),
  ].join(' · ')
}

export const notComparedLine = ({ noteOnDigest }: CommentParts): string =>
  noteOnDigest === undefined ? '' : `Not compared with an earlier result: ${markdownText(noteOnDigest, 300)}`
