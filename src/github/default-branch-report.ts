import type { GitHubInputs } from '../inputs/action-only-inputs.ts'
import { artifactName } from '../schema/artifact-name.ts'
import { legKey, targetKey } from '../schema/identity.ts'
import type { Identity, Report, Target } from '../schema/report.ts'
import { type GitHubApi, withApi } from './api.ts'
import type { GitHubContext } from './context.ts'
import type { Step } from './step.ts'
import { readUntrustedReport } from './untrusted/report.ts'
import { download, type RunArtifact } from './untrusted/run-artifacts.ts'

/** The last report of the default branch, or why there is none to compare with. */
export type EarlierReport = { report: Report; branch: string } | { reason: string }

const missing =
  'the token may not read the artifacts. Add to the job:\npermissions:\n  actions: read\n  contents: read'

/** Of several that bear the name, as many are read at most. */
const mostRead = 5

/**
 * Reads the newest artifact of the same name that a run of the default branch left for this very leg. Artifacts of
 * forks whose branch has the same name do not count. Contract: "List artifacts for a repository" of GitHub's REST API.
 */
export async function reportOfDefaultBranch(
  { context, inputs }: Step<GitHubInputs>,
  identity: Identity,
  target: Target,
): Promise<EarlierReport> {
  const { defaultBranch: branch } = context
  if (branch === undefined) return { reason: 'the event does not tell the default branch' }
  const name = artifactName(inputs.artifactName, identity)
  const earlier = await withApi({ ...context, token: inputs.githubToken }, missing, (api) =>
    findReport(api, context, { name, branch, identity }),
  )
  if ('reason' in earlier || targetKey(earlier.report.target) === targetKey(target)) return earlier
  return { reason: `the last report of ${branch} is of another target` }
}

interface Wanted {
  name: string
  branch: string
  identity: Identity
}

async function findReport(
  { octokit }: GitHubApi,
  { repository, run }: GitHubContext,
  { name, branch, identity }: Wanted,
): Promise<EarlierReport> {
  const named = async (wanted: string) => {
    const { data } = await octokit.rest.actions.listArtifactsForRepo({
      ...repository,
      name: wanted,
      per_page: 100,
    })
    return data.artifacts
      .filter(({ expired, workflow_run: of }) => {
        const isOwn = of?.head_repository_id === of?.repository_id
        return !expired && isOwn && of?.head_branch === branch && String(of.id) !== run.id
      })
      .sort((a, b) => String(b.created_at).localeCompare(String(a.created_at)))
  }
  const read = async (artifact: RunArtifact) =>
    readUntrustedReport(await download({ octokit }, repository, artifact))
  const candidates = (await named(name)).slice(0, mostRead)
  for (const artifact of candidates) {
    const report = await read(artifact)
    if (!mayBeOf(identity, report) || foundNothing(report)) continue
    // Jobs that nothing tells apart take the name one after the other, in an order that no run keeps.
    const second = (await named(`${name}-2`)).find(
      ({ workflow_run: of }) => of?.id === artifact.workflow_run?.id,
    )
    if (second && report.identity && mayBeOf(report.identity, await read(second)))
      return {
        reason: `${branch} has two reports of jobs that nothing tells apart: give each a comment-key of its own`,
      }
    return { report, branch }
  }
  const reason =
    candidates.length === 0
      ? `no run of ${branch} has left an artifact ${name}`
      : `the last artifacts ${name} of ${branch} are of other workflows or steps, or of runs that verified nothing`
  return { reason }
}

/** A run that was given no key or was cancelled before it knew anything: the last good result stays what to compare with. */
const foundNothing = ({ verdict, stopReason }: Report): boolean =>
  verdict === 'skipped' || (verdict === 'error' && stopReason === 'cancelled')

/** The target may be another, which is told, and the repository renamed since: it is the one whose artifacts these are. */
const mayBeOf = (identity: Identity, { identity: other }: Report): boolean =>
  other === undefined || ofAnyTarget(other) === ofAnyTarget(identity)
const ofAnyTarget = (identity: Identity) => legKey({ ...identity, target: '', repository: '' })
