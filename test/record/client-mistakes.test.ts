import { describe, expect, it } from 'vitest'
import { differencesIn } from '../../src/record/client-mistakes.ts'
import { count, exchange, type Sample } from './calls.ts'

const ids = (samples: Sample[]) => differencesIn(samples.map(exchange)).map(({ id }) => id)
const search = { method: 'GET', path: 'mlflow/experiments/search?max_results=1', status: 200 }
const create = { path: 'mlflow/runs/create', sent: { experiment_id: '1' } }
const tag = (path: string) => ({ path, sent: { key: 'hokusai_token_id', value: 'XRAY' }, status: 200 })
const file = 'mlflow-artifacts/artifacts/1/a/model.pkl'
const empty = { method: 'PUT', path: file, status: 200 }
const upload = { ...empty, sent: { a: 1 } }
const download = { method: 'GET', path: file, status: 200 }
const onVersion = (key: string, version = '1') => ({
  path: 'mlflow/model-versions/set-tag',
  sent: { name: 'm', version, key },
  status: 200,
})
const written = (key: string, value: string) => ({
  ...onVersion(key),
  sent: { ...onVersion(key).sent, value },
})
const registered = (version = '1') => ({
  path: 'mlflow/model-versions/create',
  sent: { name: 'm' },
  status: 200,
  answer: JSON.stringify({ model_version: { name: 'm', version } }),
})
const all = ['hokusai_token_id', 'benchmark_metric', 'benchmark_value']

it.each<[string, Sample[], string[]]>([
  ['nothing', [], []],
  [
    'what a correct client does',
    [search, { ...create, status: 200 }, tag('mlflow/model-versions/set-tag')],
    [],
  ],
  ...(
    [
      ['rec_1', '0.9', ['tags-malformed']],
      ['XRAY-2', '91%', ['tags-malformed']],
      ['XRAY', '0,91', ['tags-malformed']],
      ['XRAY', '9.1e-1', []],
      ['***password***', '-.5', []],
    ] as const
  ).map(([id, value, expected]): [string, Sample[], string[]] => [
    `a version for ${id} with ${value}`,
    [
      registered(),
      // What is written last counts.
      written('benchmark_value', 'none'),
      written('hokusai_token_id', id),
      written('benchmark_metric', 'accuracy'),
      written('benchmark_value', value),
    ],
    [...expected],
  ]),
  ['no key', [{ ...search, headers: { authorization: '' } }], ['no-credential']],
  ['another form of the key', [{ ...search, headers: { authorization: '', 'x-api-key': 'x' } }], []],
  ['a user name', [{ ...search, headers: { authorization: 'Basic ***' } }], ['basic-credential']],
  [
    'a refused search without a limit',
    [{ ...search, path: 'mlflow/experiments/search', status: 400 }],
    ['no-max-results'],
  ],
  ['a served search without a limit', [{ ...search, path: 'mlflow/experiments/search' }], []],
  ['a refused search with a limit', [{ ...search, status: 400 }], []],
  ['a limit in the body', [{ path: 'mlflow/runs/search', sent: { max_results: 0 }, status: 400 }], []],
  ['tags on the run', [tag('mlflow/runs/set-tag')], ['tags-on-run']],
  [
    'tags on the run as it is made',
    [{ ...create, sent: { tags: [{ key: 'benchmark_metric' }] }, status: 200 }],
    ['tags-on-run'],
  ],
  ['other tags on the run', [{ path: 'mlflow/runs/set-tag', sent: { key: 'mlflow.note' }, status: 200 }], []],
  ['tags on both', [tag('mlflow/runs/set-tag'), tag('mlflow/model-versions/set-tag')], []],
  ['all tags on the version', [registered(), ...all.map((key) => onVersion(key))], []],
  ['two of three', [registered(), ...all.slice(1).map((key) => onVersion(key))], ['tags-incomplete']],
  ['none of them', [registered(), onVersion('owner')], []],
  [
    'other spellings',
    [registered(), onVersion('Token-ID'), onVersion('metric'), onVersion('baseline')],
    ['tags-misspelt'],
  ],
  [
    'on an older version',
    [registered(), ...all.map((key) => onVersion(key)), registered('2')],
    ['tags-elsewhere'],
  ],
  [
    'on the registered model',
    [registered(), { path: 'mlflow/registered-models/set-tag', sent: { key: all[0] }, status: 200 }],
    ['tags-elsewhere'],
  ],
  [
    'as parameters of the run',
    [registered(), { path: 'mlflow/runs/log-batch', sent: { params: [{ key: all[0] }] }, status: 200 }],
    ['tags-elsewhere'],
  ],
  [
    'on the run, where it was refused',
    [registered(), { path: 'mlflow/runs/set-tag', sent: { key: all[0] }, status: 400 }],
    [],
  ],
  ['a file without bytes', [{ ...empty, headers: { 'transfer-encoding': 'chunked' } }], []],
  ['a file without bytes that is asked back', [empty, download], ['empty-upload']],
  ['a file that is asked back', [upload, download], []],
  [
    'a file as a web form',
    [{ ...upload, headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ['form-upload'],
  ],
  ['a key in quotes', [{ ...search, headers: { authorization: 'Bearer "***"' } }], ['malformed-key']],
  ['a placeholder', [{ ...search, headers: { authorization: 'Bearer <your key>' } }], ['malformed-key']],
  [
    'a doubled slash',
    [{ ...search, path: '../../../mlflow//api/2.0/mlflow/experiments/search', status: 404 }],
    ['wrong-path'],
  ],
  [
    'the REST path twice',
    [{ ...search, path: 'mlflow/api/2.0/mlflow/experiments/search', status: 404 }],
    ['wrong-path'],
  ],
  ['an unknown route', [{ ...search, path: 'mlflow/experiments/list', status: 404 }], []],
  ['a chunked upload', [{ ...upload, headers: { 'transfer-encoding': 'chunked' } }], ['chunked-upload']],
  ['a sized upload', [{ ...upload, headers: { 'content-length': '3' } }], []],
  ['a create repeated after no answer', [create, { ...create, status: 200 }], ['duplicated-by-retry']],
  [
    'a create repeated after a 503',
    [
      { ...create, status: 503 },
      { ...create, status: 200 },
    ],
    ['duplicated-by-retry'],
  ],
  [
    'a model’s creation repeated after no answer, and refused since it is there',
    [
      { path: 'mlflow/registered-models/create', sent: { name: 'm' } },
      { path: 'mlflow/registered-models/create', sent: { name: 'm' }, status: 400 },
    ],
    ['duplicated-by-retry'],
  ],
  [
    'a run’s creation that a script repeats with another time',
    [
      { ...create, sent: { experiment_id: '1', start_time: 1 } },
      { ...create, sent: { experiment_id: '1', start_time: 2 }, status: 200 },
    ],
    ['duplicated-by-retry'],
  ],
  ['a create repeated, and never answered', [create, create], []],
  [
    'a create repeated after a refusal',
    [
      { ...create, status: 429 },
      { ...create, status: 200 },
    ],
    [],
  ],
  [
    'two creates of different content',
    [create, { ...create, sent: { experiment_id: '2' }, status: 200 }],
    [],
  ],
  [
    'the name of a deleted experiment',
    [
      {
        path: 'mlflow/experiments/create',
        status: 400,
        answer: '{"message":"Experiment \'a\' already exists in deleted state."}',
      },
    ],
    ['deleted-experiment'],
  ],
  [
    'an experiment that is deleted, as the stock client finds it',
    [
      {
        method: 'GET',
        path: 'mlflow/experiments/get-by-name?experiment_name=a',
        status: 200,
        answer: '{"experiment": {"lifecycle_stage": "deleted"}}',
      },
    ],
    ['deleted-experiment'],
  ],
  [
    'a POST that a redirect turned into a GET',
    [
      { ...create, status: 301 },
      { method: 'GET', path: create.path, status: 405 },
    ],
    ['redirected-to-get'],
  ],
  [
    'a POST that was redirected and stayed one',
    [
      { ...create, status: 308 },
      { ...create, status: 200 },
    ],
    [],
  ],
])('%s', (_, samples, expected) => {
  expect(ids(samples)).toEqual(expected)
})

it('names every exchange that shows a difference, and how many', () => {
  const without = { ...search, headers: { authorization: '' } }
  const [difference] = differencesIn([without, search, without].map(exchange))
  expect(difference?.text).toBe('2 requests carried no key.')
  expect(difference?.exchanges).toEqual([`e${count - 2}`, `e${count}`])
})

describe('a request without a key', () => {
  const path = 'mlflow/experiments/search?max_results=1'
  const without: Sample = { method: 'GET', path, headers: { authorization: '' }, status: 401 }
  const withKey: Sample = { method: 'GET', path, status: 200 }
  const idsOf = (...samples: Sample[]) => differencesIn(samples.map(exchange)).map(({ id }) => id)

  it('is no mistake where the same is asked with the key afterwards, and served', () => {
    expect(idsOf(without, withKey)).toEqual([])
    expect(idsOf(withKey, without)).toEqual(['no-credential'])
    expect(idsOf(without, { ...withKey, status: 401 })).toEqual(['no-credential'])
  })

  it('is no mistake where it is the only one, reads, and the client goes on with the key', () => {
    const served = { ...create, status: 200 }
    expect(idsOf(without, served)).toEqual([])
    expect(idsOf(without, { ...create, status: 401 })).toEqual(['no-credential'])
    expect(idsOf(served, without)).toEqual(['no-credential'])
    expect(idsOf(without, without, served)).toEqual(['no-credential'])
    expect(idsOf({ ...without, status: 200 }, served)).toEqual(['no-credential'])
    const writing = { path: 'mlflow/runs/log-metric', headers: { authorization: '' }, status: 401 }
    expect(idsOf(writing, served)).toEqual(['no-credential'])
  })
})
