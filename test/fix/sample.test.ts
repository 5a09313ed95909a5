import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { makeRepository } from './repository.ts'
import { runFix } from './run-fix.ts'

const sample = fileURLToPath(new URL('sample', import.meta.url))
const trackingUri = 'https://registry.hokus.ai/api/mlflow'

test('fix --apply leaves the sample repository set up as the platform wants it', async () => {
  const repository = makeRepository({})
  cpSync(sample, repository.folder, { recursive: true })
  repository.git(['add', '--all'])
  expect(await runFix(['--apply', repository.folder])).toMatchObject({ status: 0, stderr: '' })

  const workflow = repository.read('.github/workflows/train.yml')
  const secret = `\${{ secrets.HOKUSAI_API_KEY }}`
  const { env, jobs } = parse(workflow)
  expect(env).toEqual({ MLFLOW_TRACKING_URI: trackingUri })
  expect(jobs.train.env).toEqual({
    HOKUSAI_API_KEY: secret,
    MLFLOW_TRACKING_TOKEN: secret,
    HOKUSAI_MOCK_MODE: 'false',
  })
  expect(Object.values(jobs.train.steps[2].env)).toEqual(['0'])
  expect(workflow).toContain('# The registry moved once already.')
  expect(workflow).toContain('# old guide')

  expect(repository.read('.env.example').split('\n')).toEqual([
    '# Copy to .env and fill in',
    'HOKUSAI_API_KEY=hk_live_your_key_here',
    'MLFLOW_TRACKING_TOKEN=hk_live_your_key_here',
    `MLFLOW_TRACKING_URI=${trackingUri}`,
    'HOKUSAI_MOCK_MODE=false',
    '',
  ])

  const script = repository.read('train.py')
  expect(script).toContain(`TRACKING_URI = "${trackingUri}"  # see the guide\n`)
  expect(script).toContain('os.environ["MLFLOW_TRACKING_TOKEN"] = os.environ["HOKUSAI_API_KEY"]\n')
  expect(script).toContain('os.environ["HOKUSAI_MOCK_MODE"] = "0"\n')

  expect(await runFix([repository.folder])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('  Nothing found.\n'),
  })
})
