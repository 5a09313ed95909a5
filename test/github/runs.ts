import type { GitHubContext } from '../../src/github/context.ts'
import { type Digest, digestOf } from '../../src/schema/digest.ts'
import type { Report } from '../../src/schema/report.ts'
import { failingReport, sampleReport } from '../report/sample-report.ts'
import type { GitHub } from './stand-in/server.ts'

export const sha = 'a1'.repeat(20)
export const newerSha = 'b2'.repeat(20)

/** The context of a run in the stand-in's repository. */
export function contextAt(github: GitHub, changes: Partial<GitHubContext> = {}): GitHubContext {
  const [owner = '', repo = ''] = github.state.repository.split('/')
  return {
    kind: 'pull_request',
    eventName: 'pull_request',
    repository: { owner, repo },
    sha,
    isFork: false,
    isDependabot: false,
    run: { id: '42', attempt: 1, url: 'https://github.example/acme/widgets/actions/runs/42' },
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    serverUrl: 'https://github.example',
    isGhes: false,
    warnings: [],
    ...changes,
  }
}

export const passing = (changes: Partial<Report> = {}) => sampleReport(changes)
export const failing = (text = 'the key has expired', changes: Partial<Report> = {}) => ({
  ...failingReport(text),
  target: sampleReport().target,
  ...changes,
})

export const digestAt = (report: Report, commit = sha): Digest => digestOf(report, commit)

/** Quick waits: a second of GitHub's is a millisecond here. */
export const access = { token: 'writing-token', waitUnitMs: 1 }
