import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readModelDirectory } from '../../src/model/user-model.ts'

let root: string
let model: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'user-model-'))
  model = join(root, 'model')
  await mkdir(model)
})
afterEach(() => rm(root, { recursive: true }))

const mlmodel = `
flavors:
  python_function:
    data: data/model.pkl
    loader_module: mlflow.sklearn
    env: {conda: conda.yaml, virtualenv: python_env.yaml}
  sklearn:
    pickled_model: data/model.pkl
    code: null
saved_input_example_info: {artifact_path: input_example.json, type: ndarray}
utc_time_created: 2026-01-31 09:30:00.123000
`

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(model, path)), { recursive: true })
    await writeFile(join(model, path), content)
  }
}

const whole = {
  MLmodel: mlmodel,
  'data/model.pkl': 'pickle',
  'conda.yaml': '',
  'python_env.yaml': '',
  'input_example.json': '[]',
}

const problems = async () => (await readModelDirectory(model)).problems

describe('a whole model directory', () => {
  test('is listed with paths, sizes and no problems', async () => {
    await write({ ...whole, '.hidden': 'x', 'code/a b+(1)~.py': 'print()' })
    const read = await readModelDirectory(model)
    expect(read.problems).toEqual([])
    expect(read.files.map(({ path, bytes }) => `${path} ${bytes}`)).toEqual([
      '.hidden 1',
      `MLmodel ${mlmodel.length}`,
      'code/a b+(1)~.py 7',
      'conda.yaml 0',
      'data/model.pkl 6',
      'input_example.json 2',
      'python_env.yaml 0',
    ])
  })

  test('may hold links that stay inside, and be reached through one', async () => {
    await write(whole)
    await symlink('data/model.pkl', join(model, 'latest.pkl'))
    await symlink('data', join(model, 'copy'))
    await symlink(model, join(root, 'link'))
    const read = await readModelDirectory(join(root, 'link'))
    expect(read.problems).toEqual([])
    expect(read.files.map((file) => file.path)).toEqual(
      [...Object.keys(whole), 'latest.pkl', 'copy/model.pkl'].sort(),
    )
  })

  test('may hold a file far larger than memory: it is not read', async () => {
    await write(whole)
    const size = 2 ** 36
    await truncate(join(model, 'data/model.pkl'), size)
    const read = await readModelDirectory(model)
    expect(read.problems).toEqual([])
    expect(read.files.find((file) => file.path === 'data/model.pkl')?.bytes).toBe(size)
  })
})

describe('a directory that is no model', () => {
  test.each([
    ['missing', 'missing', /does not exist/],
    ['a file', 'file', /is not a directory/],
    ['without MLmodel', 'model', /has no file MLmodel/],
    ['with a directory called MLmodel', 'odd', /has no file MLmodel/],
  ])('is refused when %s', async (_, name, expected) => {
    await writeFile(join(root, 'file'), '')
    await mkdir(join(root, 'odd', 'MLmodel'), { recursive: true })
    const read = await readModelDirectory(join(root, name))
    expect(read.problems).toEqual([expect.stringMatching(expected)])
    expect(read.problems[0]).toContain(join(root, name))
    expect(read.files).toEqual([])
  })
})

describe('MLmodel', () => {
  test.each([
    ['is not YAML', 'flavors: {a: [', /^MLmodel is not valid YAML: .+ line 1, column \d+\.$/],
    ['is a list', '- a', /^MLmodel has no flavors/],
    ['is empty', '', /^MLmodel has no flavors/],
    ['has no flavors', 'run_id: a', /^MLmodel has no flavors/],
    ['has an empty map of flavors', 'flavors: {}', /^MLmodel has no flavors/],
    ['has a flavor that is no map', 'flavors: {sklearn: 3}', /^MLmodel: the flavor sklearn is not a map\.$/],
    ['expands without end', aliasBomb(), /^MLmodel is not valid YAML: Excessive alias count/],
    ['is huge', '#'.repeat(1024 * 1024 + 1), /^MLmodel has 1048577 bytes/],
  ])('that %s is one problem', async (_, content, expected) => {
    await write({ MLmodel: content })
    expect(await problems()).toEqual([expect.stringMatching(expected)])
  })

  test('may name a key twice or have a Python tag, as MLflow reads it', async () => {
    await write({ MLmodel: 'flavors: {a: {data: gone}}\nflavors: {a: {x: !!python/tuple [1]}}' })
    expect(await problems()).toEqual([])
  })

  test('that names missing files gives one problem for each', async () => {
    const artifacts =
      '\n  pyfunc: {artifacts: {vocab: {path: artifacts/vocab.txt, uri: /elsewhere}}, env: c.yaml}'
    await write({ MLmodel: mlmodel.replace('flavors:', `flavors:${artifacts}`), 'conda.yaml': '' })
    expect(await problems()).toEqual([
      expect.stringContaining('flavors.pyfunc.env names c.yaml, which is not in'),
      expect.stringContaining(
        'flavors.pyfunc.artifacts.vocab.path names artifacts/vocab.txt, which is not in',
      ),
      expect.stringContaining('flavors.python_function.data names data/model.pkl, which is not in'),
      expect.stringContaining(
        'flavors.python_function.env.virtualenv names python_env.yaml, which is not in',
      ),
      expect.stringContaining('flavors.sklearn.pickled_model names data/model.pkl, which is not in'),
      expect.stringContaining(
        'saved_input_example_info.artifact_path names input_example.json, which is not',
      ),
    ])
  })

  test.each(['../model.pkl', '/etc/hostname', 'data/../../model.pkl'])('must not name %s', async (path) => {
    await writeFile(join(root, 'model.pkl'), '')
    await write({
      ...whole,
      MLmodel: mlmodel.replace('pickled_model: data/model.pkl', `pickled_model: ${path}`),
    })
    expect(await problems()).toEqual([
      `MLmodel: flavors.sklearn.pickled_model names ${path}, which is outside the model directory.`,
    ])
  })
})

describe('files', () => {
  test.each([
    ['a#b', '"#"'],
    ['a\\b', '\\'],
    ['a%41b', '%'],
    ['a?', '?'],
    ['a;', ';'],
    ['a\nb', '"\\n"'],
    ['a\u0007b', '"\\u0007"'],
    ['é', '"\\u{e9}"'],
    ['😀', '"\\u{1f600}"'],
  ])('called %j are a problem', async (name, character) => {
    await write({ ...whole, [`data/${name}`]: '' })
    const found = await problems()
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(character.replaceAll('"', ''))
    expect(found[0]).toMatch(/^[ -~]+$/)
  })

  test('under a directory with a bad name give one problem, for the directory', async () => {
    await write({ ...whole, 'bad#dir/a': '', 'bad#dir/b': '' })
    expect(await problems()).toEqual([expect.stringMatching(/^bad#dir: the name has #/)])
  })

  test('must not be links that leave, lead nowhere or loop', async () => {
    await write(whole)
    await writeFile(join(root, 'secret'), '')
    await symlink('../secret', join(model, 'out'))
    await symlink(root, join(model, 'outdir'))
    await symlink('gone', join(model, 'broken'))
    await symlink('..', join(model, 'data', 'loop'))
    expect(await problems()).toEqual([
      'broken is a link to nothing.',
      'data/loop is a link to a directory that contains it.',
      'out is a link that leaves the model directory.',
      'outdir is a link that leaves the model directory.',
    ])
  })

  test('that MLmodel names and that are bad links are reported once', async () => {
    const { 'data/model.pkl': _, ...rest } = whole
    await write({ ...rest, 'data/other': '' })
    await symlink('/dev/null', join(model, 'data', 'model.pkl'))
    expect(await problems()).toEqual(['data/model.pkl is a link that leaves the model directory.'])
  })

  test('are regular files', async () => {
    await write(whole)
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(join(model, 'socket'), resolve))
    try {
      expect(await problems()).toEqual(['socket is neither a file nor a directory.'])
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })

  test('are all reported at once, MLmodel’s problems last', async () => {
    await write({ ...whole, 'a#': '', 'b%': '', MLmodel: 'flavors: {x: {data: gone, model_path: ../up}}' })
    expect(await problems()).toEqual([
      expect.stringContaining('a#'),
      expect.stringContaining('b%'),
      expect.stringContaining('gone'),
      expect.stringContaining('../up'),
    ])
  })
})

function aliasBomb(): string {
  const levels = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`)
  return ['l0: &l0 [x]', ...levels, 'flavors: {a: {}}'].join('\n')
}
