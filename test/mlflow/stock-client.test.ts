import { expect, test } from 'vitest'
import { deleteAlias, getByAlias, getModelVersion, setAlias } from '../../src/mlflow/registry.ts'
import { readAsStockClient } from '../../src/mlflow/stock-client.ts'
import { createExperiment, getRun, logBatch } from '../../src/mlflow/tracking.ts'
import { withServer } from './scripted-server.ts'
import { stockClientAnswers } from './stock-client-answers.ts'

test.each(stockClientAnswers)('$call $json', ({ call, json, read }) => {
  const reading = readAsStockClient(call, JSON.parse(json))
  if (read === undefined) expect(reading).toEqual({ refused: expect.any(String) })
  else expect(reading).toEqual({ value: read })
})

test('a refusal names the field and what it holds', () => {
  const refusal = (call: string, json: unknown) => readAsStockClient(call, json)
  expect(refusal('POST model-versions/create', { model_version: { version: 1 } })).toEqual({
    refused: 'model_version.version is the number 1, not a string',
  })
  expect(refusal('GET runs/get', { run: { data: { tags: { a: 'b' } } } })).toEqual({
    refused: 'run.data.tags is an object, not a list',
  })
  expect(refusal('GET runs/get', [])).toEqual({ refused: 'it is a list, not an object' })
})

test('what the stock client reads is read here, too', async () => {
  const answers: Record<string, unknown> = {
    'experiments/create': { experiment_id: 7 },
    'runs/get': {
      run: { info: { runId: 'r', experiment_id: 7, status: 3 }, data: { tags: null, params: null } },
    },
    'model-versions/get': {
      model_version: { name: 'm', version: '1', creation_timestamp: '17', tags: null },
    },
  }
  await withServer(
    ({ url }) => ({ json: answers[/mlflow\/([^?]+)/.exec(url)?.[1] ?? ''] }),
    async ({ api }) => {
      expect(await createExperiment(api, 'e', [])).toBe('7')
      expect((await getRun(api, 'r')).info).toMatchObject({
        run_id: 'r',
        experiment_id: '7',
        status: 'FINISHED',
      })
      expect(await getModelVersion(api, 'm', '1')).toMatchObject({ creation_timestamp: 17, tags: [] })
    },
  )
})

test('an empty 200 is enough where the stock client looks for nothing in it', async () => {
  for (const text of ['', '200 OK']) {
    await withServer(
      () => ({ text, type: 'text/plain' }),
      async ({ api }) => {
        await logBatch(api, 'r', { metrics: [], params: [], tags: [] })
        await setAlias(api, 'm', 'a', '1')
        await deleteAlias(api, 'm', 'a')
        await expect(getByAlias(api, 'm', 'a')).rejects.toThrow('not JSON')
      },
    )
  }
})
