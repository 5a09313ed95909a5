import { expect, test } from 'vitest'
import type { ModelSource } from '../../src/registration/model-source.ts'
import type { CheckContext } from '../../src/suites/context.ts'
import { catalogue } from '../../src/suites/index.ts'

const judge = (id: string, model: () => Promise<Partial<ModelSource>>) => {
  const version = { kind: 'no-reply', code: 'TIMEOUT', message: 'none' }
  const context = { model, observe: async () => version } as unknown as CheckContext
  return catalogue.find((check) => check.id === id)?.run(context)
}

test('a model that cannot be made fails its check', async () => {
  const made = judge('registration.model', () => Promise.reject(new Error('model.onnx: no space left')))
  await expect(made).rejects.toThrow('no space left')
})

test('a file that will take long is a warning, a small one none', async () => {
  expect(await judge('registration.upload-time', async () => ({ largestFile: 60e9 }))).toMatchObject({
    status: 'warn',
  })
  expect(await judge('registration.upload-time', async () => ({ largestFile: 1e6 }))).toMatchObject({
    status: 'pass',
  })
})
