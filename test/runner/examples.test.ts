import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { outputsOf, runWorkflow, summaryOf, type WorkflowOptions } from './act.ts'
import { mergeGroup, pullRequest, schedule } from './events.ts'
import { releasedAction } from './released-action.ts'

const noGitHub = 'http://127.0.0.1:9'

async function example(name: string, options: Partial<WorkflowOptions>) {
  return runWorkflow({
    workflow: `examples/${name}.yml`,
    localActions: await releasedAction(),
    environment: { GITHUB_API_URL: noGitHub, GITHUB_GRAPHQL_URL: noGitHub },
    ...options,
  })
}

describe('the examples', () => {
  test('pin by hash what is not ours', async () => {
    const files = (await readdir('examples')).filter((name) => name.endsWith('.yml'))
    expect(files.length).toBeGreaterThan(7)
    const known = await readFile('.github/workflows/ci.yml', 'utf8')
    for (const file of files) {
      const text = await readFile(`examples/${file}`, 'utf8')
      for (const [, action = ''] of text.matchAll(/uses: (\S+)/g)) {
        const isOurs = /^hokusai\/verify-registration(\/publish)?@v0$/.test(action)
        expect(isOurs || known.includes(action), `${file}: ${action}`).toBe(true)
      }
    }
  })

  test.each(['platform-gate', 'fork-verify'])('%s passes with its services in the job', async (name) => {
    const payload = pullRequest('someone/widgets')
    const run = await example(name, { event: 'pull_request', payload })
    expect(run.exitCode, run.output).toBe(0)
    expect(outputsOf(run, 'verify').verdict).toBe('pass')
  })

  test.each(['third-party', 'merge-queue'])('%s is neutral for a fork', async (name) => {
    const run = await example(name, { event: 'pull_request', payload: pullRequest('someone/widgets') })
    expect(run.exitCode, run.output).toBe(0)
    expect(summaryOf(run, 'verify')).toContain('fork')
  })

  test('merge-queue lets nothing pass unverified in the queue', async () => {
    const run = await example('merge-queue', { event: 'merge_group', payload: mergeGroup() })
    expect(run.exitCode).toBe(1)
    expect(run.output).toContain('api-key: is missing')
  })

  test('schedule needs its key', async () => {
    const run = await example('schedule', { event: 'schedule', payload: schedule })
    expect(run.exitCode).toBe(1)
    expect(run.output).toContain('api-key: is missing')
  })
})
