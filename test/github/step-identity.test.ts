import { expect, test } from 'vitest'
import type { GitHubContext } from '../../src/github/context.ts'
import { commentKeyOf, stepIdentity, withTarget } from '../../src/github/step-identity.ts'

const context = {
  repository: { owner: 'acme', repo: 'widgets' },
  sha: 'a1',
  run: { id: '42', attempt: 2, url: '' },
  pullRequest: 7,
} as GitHubContext
const env = { GITHUB_WORKFLOW: 'CI', GITHUB_JOB: 'verify', GITHUB_ACTION: '__self_2' }
const target = {
  trackingUri: 'https://registry.example/api/mlflow',
  authUrl: 'https://auth.example',
  apiUrl: 'https://api.example/',
  serviceId: 'platform',
}

test('a step says who it is', () => {
  expect(withTarget(stepIdentity(context, '{\n  "target": "東京"\n}', env), target)).toEqual({
    repository: 'acme/widgets',
    workflow: 'CI',
    job: 'verify',
    leg: '{"target":"東京"}',
    step: '__self_2',
    target: 'https://registry.example/api/mlflow https://auth.example https://api.example platform',
    runId: '42',
    attempt: 2,
    commit: 'a1',
    pullRequest: 7,
  })
})

test.each([
  ['null', ''],
  ['', ''],
  ['my key', 'my key'],
  ['{not json', '{not json'],
])('the key %j makes the leg %j', (given, leg) => {
  expect(stepIdentity(context, given, env).leg).toBe(leg)
})

test('whatever differs makes another key, but the port of a service on the runner itself', () => {
  const identity = withTarget(stepIdentity(context, 'eu', env), target)
  const at = (trackingUri: string) => withTarget(identity, { ...target, trackingUri }).target
  const keys = [
    identity,
    { ...identity, workflow: 'Release' },
    { ...identity, job: 'nightly' },
    { ...identity, leg: 'us' },
    { ...identity, step: '__self' },
    { ...identity, target: at('https://registry.staging.example/api/mlflow') },
    { ...identity, target: at('http://127.0.0.1:5000/api/mlflow') },
    { ...identity, target: '' },
  ].map(commentKeyOf)
  expect(new Set(keys).size).toBe(keys.length)
  expect(at('http://127.0.0.1:5000/api/mlflow')).toBe(at('http://127.0.0.1:6000/api/mlflow'))
  expect(at('https://registry.example:5000/x')).not.toBe(at('https://registry.example:6000/x'))
})
