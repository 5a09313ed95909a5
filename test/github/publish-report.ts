import { type Access, type CommentOptions, publishComment } from '../../src/github/publishers/comment.ts'
import { commentMarker, renderComment } from '../../src/report/comment.ts'
import { digestComment } from '../../src/schema/digest.ts'
import type { Report } from '../../src/schema/report.ts'
import { access, contextAt, digestAt, passing, sha } from './runs.ts'
import { type GitHub, startGitHub } from './stand-in/server.ts'
import { addPull } from './stand-in/state.ts'

interface Publishing extends Partial<Omit<CommentOptions, 'render' | 'digest'>> {
  report?: Report
  access?: Access
}

/** Publishes a report's real comment for pull request 1, as a run of its head does. */
export function publish(github: GitHub, { report = passing(), access: how, ...changes }: Publishing = {}) {
  const context = contextAt(github, changes.context ?? { pullRequest: 1 })
  return publishComment(
    { ...access, ...how },
    {
      key: 'CI / verify',
      mode: 'auto',
      digest: digestAt(report, context.sha),
      warn: () => {},
      render: (marker, { note }, commit) =>
        renderComment(report, {
          marker,
          sha: commit,
          links: { run: context.run.url },
          ...(note === undefined ? {} : { noteOnDigest: note }),
        }),
      ...changes,
      context,
    },
  )
}

export async function githubWithPull() {
  const github = await startGitHub()
  addPull(github.state, sha)
  return github
}

export const marker = commentMarker('CI / verify')
export const ownBody = (report = passing(), commit = sha) =>
  `earlier\n${marker}\n${digestComment(digestAt(report, commit))}`
export const bodies = (github: GitHub) => github.state.comments.map(({ body }) => body)
