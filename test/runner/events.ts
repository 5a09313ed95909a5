/** Event payloads for acme/widgets, made from those that GitHub's community collected. */
import { examplePayload, type Json } from '../github/stand-in/state.ts'

export const headSha = 'a1b2c3d4'.repeat(5)

const repository = (payload: Json) => ({
  ...payload.repository,
  full_name: 'acme/widgets',
  name: 'widgets',
  owner: { ...payload.repository.owner, login: 'acme' },
})

/** Number 1, as the first pull request of the stand-in. */
export function pullRequest(from: 'acme/widgets' | 'someone/widgets'): Json {
  const payload = examplePayload('pull_request')
  const pull = payload.pull_request
  const fork = from !== 'acme/widgets'
  return {
    ...payload,
    number: 1,
    repository: repository(payload),
    pull_request: {
      ...pull,
      number: 1,
      head: { ...pull.head, sha: headSha, repo: { ...pull.head.repo, full_name: from, fork } },
      base: { ...pull.base, repo: { ...pull.base.repo, full_name: 'acme/widgets', fork: false } },
    },
  }
}

export function mergeGroup(): Json {
  const payload = examplePayload('merge_group')
  return { ...payload, repository: repository(payload) }
}

/** A finished run of a fork's pull request: GitHub leaves `pull_requests` empty. */
export function workflowRun(): Json {
  const payload = examplePayload('workflow_run')
  const run = {
    ...payload.workflow_run,
    event: 'pull_request',
    head_sha: headSha,
    run_attempt: 1,
    conclusion: 'failure',
    pull_requests: [],
    head_repository: { ...payload.workflow_run.head_repository, full_name: 'someone/widgets', fork: true },
  }
  return { ...payload, action: 'completed', repository: repository(payload), workflow_run: run }
}

export const schedule: Json = { schedule: '17 * * * *' }
