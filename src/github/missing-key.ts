import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const Event = z.object({
  pull_request: z
    .object({ head: z.object({ repo: z.object({ fork: z.boolean() }).nullish() }).optional() })
    .optional(),
})

/**
 * Why this workflow run has no secrets, or undefined where it should have them. GitHub withholds them from
 * pull requests of forks and of Dependabot, which must not look like a broken key.
 */
export async function whySecretsAreWithheld(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  if (env.GITHUB_ACTOR === 'dependabot[bot]')
    return 'Dependabot started this run, and GitHub gives it no secrets'
  if (env.GITHUB_EVENT_NAME !== 'pull_request' || !env.GITHUB_EVENT_PATH) return undefined
  try {
    const event = Event.parse(JSON.parse(await readFile(env.GITHUB_EVENT_PATH, 'utf8')))
    // A head repository that is gone was a fork.
    const { head } = event.pull_request ?? {}
    const isFork = head !== undefined && (head.repo === null || head.repo?.fork === true)
    return isFork ? 'the pull request comes from a fork, and GitHub gives such runs no secrets' : undefined
  } catch {
    return undefined
  }
}
