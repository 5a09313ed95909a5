import { targetKey } from '../schema/identity.ts'
import type { Report, Target } from '../schema/report.ts'
import { publishWithApi } from './api.ts'
import type { GitHubInputs } from './inputs.ts'
import { artifactName } from './publishers/artifact.ts'
import type { Publication } from './publishers/publication.ts'
import type { Step } from './step.ts'
import { readUntrustedReport } from './untrusted/report.ts'
import { download } from './untrusted/run-artifacts.ts'

/** The last report of the default branch, or why there is none to compare with. */
export type Baseline = { report: Report; branch: string } | { reason: string }

const missing =
  'the token may not read the artifacts. Add to the job:\npermissions:\n  actions: read\n  contents: read'

/**
 * Reads the newest artifact of the same name that a run of the default branch left. Artifacts of forks whose branch has
 * the same name do not count. Contract: "List artifacts for a repository" of GitHub's REST API.
 */
export async function baselineOf(
  { context, inputs }: Step<GitHubInputs>,
  { job, leg }: { job: string; leg: string },
  target: Target,
): Promise<Baseline> {
  const { repository, defaultBranch: branch } = context
  if (branch === undefined) return { reason: 'the event does not tell the default branch' }
  const name = inputs.artifactName || artifactName(job, leg)
  const place = { owner: repository.owner, repo: repository.name }
  let report: Report | undefined
  const reading = await publishWithApi<Publication>(
    { ...context, token: inputs.githubToken },
    missing,
    async ({ octokit }) => {
      const { data } = await octokit.rest.actions.listArtifactsForRepo({ ...place, name, per_page: 100 })
      const ours = data.artifacts.filter(({ expired, workflow_run: run }) => {
        const isOwn = run?.head_repository_id === run?.repository_id
        return !expired && isOwn && run?.head_branch === branch && String(run.id) !== context.run.id
      })
      const [last] = ours.sort((a, b) => String(b.created_at).localeCompare(String(a.created_at)))
      if (!last) return { status: 'skipped', reason: `no run of ${branch} has left an artifact ${name}` }
      report = readUntrustedReport(await download({ octokit }, place, last))
      return { status: 'published' }
    },
  )
  if (reading.status !== 'published') return { reason: reading.reason }
  if (!report) return { reason: `the artifact ${name} of ${branch} could not be read` }
  if (targetKey(report.target) !== targetKey(target))
    return { reason: `the last report of ${branch} is of another target` }
  return { report, branch }
}
