import { targetKey } from '../schema/identity.ts'
import type { Identity, Target } from '../schema/report.ts'
import type { GitHubContext } from './context.ts'

/** Longer keys are cut: a matrix may hold whole documents. */
const longestLeg = 2_000

/** Who this step is among others, without what it verifies. Contract: "Variables reference" of GitHub Actions. */
export type StepIdentity = Omit<Identity, 'target'>

/** `rawKey` is the comment-key as the workflow gave it. */
export function stepIdentity(
  { repository, sha, run, pullRequest }: GitHubContext,
  rawKey: string,
  env: NodeJS.ProcessEnv,
): StepIdentity {
  return {
    repository: `${repository.owner}/${repository.repo}`,
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    leg: legOf(rawKey).slice(0, longestLeg),
    step: env.GITHUB_ACTION ?? '',
    runId: run.id,
    attempt: run.attempt,
    commit: sha,
    ...(pullRequest === undefined ? {} : { pullRequest }),
  }
}

export const withTarget = (step: StepIdentity, target: Target): Identity => ({
  ...step,
  target: targetKey(target),
})

/** JSON of the matrix in one line, however the runner breaks it; a job without a matrix has `null`. */
function legOf(rawKey: string): string {
  const given = rawKey.trim()
  try {
    return /^(null$|\{)/.test(given) ? JSON.stringify(JSON.parse(given) ?? '').replace(/^""$/, '') : given
  } catch {
    return given
  }
}

/**
 * What tells one comment or issue of ours from another: workflow, job, matrix leg or given key, step and target. Two
 * jobs of a reusable workflow that is called twice differ in nothing else.
 */
export function commentKeyOf(identity: StepIdentity & { target?: string }): string {
  const { workflow, job, leg, step, target = '' } = identity
  return [workflow, job, leg, step, target].filter((part) => part !== '').join(' / ')
}
