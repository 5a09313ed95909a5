import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { trainModel } from '../../src/model/logistic-regression.ts'
import { modelFiles } from '../../src/model/model-directory.ts'
import { readModelDirectory } from '../../src/model/user-model.ts'

const model = trainModel()
const origin = {
  runId: '0123456789abcdef0123456789abcdef',
  artifactPath: 'dir/with "quotes": and #',
  createdAt: new Date(Date.UTC(2026, 0, 31, 9, 30, 0, 5)),
  modelUuid: 'fedcba9876543210fedcba9876543210',
}
const files = modelFiles(model, origin)
const contentOf = (path: string) =>
  Buffer.from(files.find((file) => file.path === path)?.bytes ?? []).toString()

test('MLmodel says where the model comes from, how to load it and what it takes', () => {
  const mlmodel = parse(contentOf('MLmodel'))
  expect(mlmodel).toMatchObject({
    run_id: origin.runId,
    artifact_path: origin.artifactPath,
    model_uuid: origin.modelUuid,
    utc_time_created: '2026-01-31 09:30:00.005000',
    flavors: {
      python_function: { loader_module: 'mlflow.onnx', data: 'model.onnx' },
      onnx: { data: 'model.onnx' },
    },
  })
  expect(mlmodel).not.toHaveProperty('model_id')
  const schema = (shape: number[]) => [{ type: 'tensor', 'tensor-spec': { dtype: 'float32', shape } }]
  expect(JSON.parse(mlmodel.signature.inputs)).toEqual(schema([-1, 4]))
  expect(JSON.parse(mlmodel.signature.outputs)).toEqual(schema([-1, 1]))
  const others = files.filter((file) => file.path !== 'MLmodel')
  expect(mlmodel.model_size_bytes).toBe(others.reduce((sum, file) => sum + file.bytes.length, 0))
})

test('the three environment files name the same requirements', () => {
  const requirements = contentOf('requirements.txt').trim().split('\n')
  expect(requirements.map((line) => line.split('==')[0])).toEqual(['mlflow', 'onnx', 'onnxruntime'])
  const conda = parse(contentOf('conda.yaml'))
  expect(conda.dependencies.at(-1)).toEqual({ pip: requirements })
  const python = parse(contentOf('python_env.yaml'))
  expect(python.dependencies).toEqual(['-r requirements.txt'])
  expect(conda.dependencies).toContain(`python=${python.python}`)
})

test('the input examples are rows of the held-out part', () => {
  const rows = JSON.parse(contentOf('input_example.json'))
  expect(rows.length).toBeGreaterThan(1)
  for (const row of rows) expect(model.heldOut.input).toContainEqual(row)
  expect(JSON.parse(contentOf('serving_input_example.json'))).toEqual({ inputs: rows })
})

test('what we write passes the checks made of a user’s own model', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'model-directory-'))
  try {
    for (const { path, bytes } of files) await writeFile(join(directory, path), bytes)
    const read = await readModelDirectory(directory)
    expect(read.problems).toEqual([])
    expect(read.files.map(({ path, bytes }) => [path, bytes])).toEqual(
      files.map(({ path, bytes }) => [path, bytes.length]).sort(),
    )
  } finally {
    await rm(directory, { recursive: true })
  }
})
