import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import type { Evidence } from '../../../src/diagnosis/evidence.ts'
import { exchange, type Sample } from '../../record/calls.ts'

const search = { method: 'GET', path: 'mlflow/experiments/search?max_results=1', status: 200 }
const version = {
  path: 'mlflow/model-versions/create',
  sent: { name: 'm' },
  status: 200,
  answer: '{"model_version": {"name": "m", "version": "1", "status": "READY"}}',
}
const tag = (path: string) => ({ path, sent: { key: 'hokusai_token_id', value: 'XRAY' }, status: 200 })
const onRun = tag('mlflow/runs/set-tag')
const file = 'mlflow-artifacts/artifacts/1/a/model.pkl'
const chunked = { 'transfer-encoding': 'chunked' }
const upload = { method: 'PUT', path: file, headers: chunked, sent: { a: 1 }, status: 200 }
const mlflowError = (code: string, message: string) => JSON.stringify({ error_code: code, message })
const noLimit = {
  method: 'GET',
  path: 'mlflow/experiments/search',
  status: 400,
  answer: mlflowError('INVALID_PARAMETER_VALUE', "Invalid value 0 for parameter 'max_results' supplied."),
}
const refused = { ...search, status: 401, answer: '{"detail":"Invalid or expired API key"}' }
const mock = [{ name: 'HOKUSAI_MOCK_MODE', why: '' }]

/** The first cause, with its confidence. */
function first(samples: Sample[], more: Partial<Evidence> = {}): string | undefined {
  const evidence = { exchanges: samples.map(exchange), failed: true, partial: false, ...more }
  return diagnose(evidence).map(({ code, confidence }) => `${code} ${confidence}`)[0]
}

describe('a recorded client’s own mistake', () => {
  it.each<[string, Sample[], string | undefined]>([
    ['a search without a limit', [search, noLimit], 'SEARCH_WITHOUT_LIMIT certain'],
    ['… before the key was refused', [noLimit, refused], 'KEY_REJECTED possible'],
    ['tags on the run', [search, onRun, version], 'TAGS_ON_RUN likely'],
    ['… where no version was made yet', [search, onRun], 'UNDETERMINED possible'],
    ['… and on the version', [onRun, version, tag('mlflow/model-versions/set-tag')], 'UNDETERMINED possible'],
    [
      'a chunked upload that comes back empty',
      [upload, { method: 'GET', path: file, status: 200, answer: '' }],
      'CHUNKED_UPLOAD likely',
    ],
    ['a chunked upload that is refused', [search, { ...upload, status: 411 }], 'CHUNKED_UPLOAD likely'],
    ['a chunked upload that nobody looked at', [search, upload], 'CHUNKED_UPLOAD possible'],
    ['a sized upload', [search, { ...upload, headers: {} }], 'UNDETERMINED possible'],
    [
      'a create that was repeated and served',
      [{ ...version, status: 503 }, version],
      'DUPLICATED_BY_RETRY likely',
    ],
    [
      'a create that was repeated and was done already',
      [
        { path: 'mlflow/registered-models/create', sent: { name: 'm' } },
        {
          path: 'mlflow/registered-models/create',
          sent: { name: 'm' },
          status: 400,
          answer: mlflowError('RESOURCE_ALREADY_EXISTS', 'Registered Model (name=m) already exists.'),
        },
      ],
      'DUPLICATED_BY_RETRY likely',
    ],
  ])('%s', (_, samples, expected) => {
    expect(first(samples)).toBe(expected)
  })

  it('explains nothing where the command reached its aim', () => {
    expect(first([search, onRun, version], { failed: false })).toBeUndefined()
  })

  const deleted = '{"experiment": {"experiment_id": "1", "lifecycle_stage": "deleted"}}'
  const byName = { method: 'GET', path: 'mlflow/experiments/get-by-name?experiment_name=a', status: 200 }
  const root = { method: 'GET', path: '../../../../api/2.0/mlflow/experiments/get-by-name?experiment_name=a' }
  const cut = mlflowError(
    'RESOURCE_NOT_FOUND',
    'The requested resource was not found: experiments/get-by-name',
  )
  it.each<[string, Sample[], string | undefined]>([
    [
      'no key',
      [{ ...refused, headers: { authorization: '' }, answer: '{"detail":"API key required"}' }],
      'HEADER_FORM certain',
    ],
    ['a deleted experiment', [{ ...byName, answer: deleted }], 'EXPERIMENT_DELETED likely'],
    [
      'a deleted experiment and a run all the same',
      [
        { ...byName, answer: deleted },
        { ...version, path: 'mlflow/runs/create' },
      ],
      'UNDETERMINED possible',
    ],
    ['an address without the mount', [{ ...root, status: 404, answer: cut }], 'WRONG_TRACKING_URI likely'],
    ['the same answer below the mount', [{ ...byName, status: 404, answer: cut }], 'PREFIX_STRIPPED likely'],
    ['a key that ends at the last request', [search, refused], 'KEY_ENDED likely'],
    ['a refusal with served requests after it', [search, refused, search], 'UNDETERMINED possible'],
  ])('%s', (_, samples, expected) => {
    expect(first(samples)).toBe(expected)
  })

  it.each<[string, Sample[], string | undefined]>([
    ['a chunked upload', [search, upload], undefined],
    ['a create that was repeated and served', [{ ...version, status: 503 }, version], undefined],
    ['tags on the run', [search, onRun, version], 'TAGS_ON_RUN likely'],
  ])('of somebody’s recording, of which nobody says it failed: %s', (_, samples, expected) => {
    const evidence = { exchanges: samples.map(exchange), partial: false }
    const codes = diagnose(evidence).map(({ code, confidence }) => `${code} ${confidence}`)
    expect(codes.find((one) => /CHUNKED|DUPLICATED|TAGS/.test(one))).toBe(expected)
  })

  it('a search without a limit is said by no other cause', () => {
    expect(diagnose({ exchanges: [noLimit].map(exchange), failed: true, partial: false })).toHaveLength(1)
  })

  it.each<[string, Sample[], Partial<Evidence>, string | undefined]>([
    ['that only pretends, and sends nothing', [], { disturbances: mock }, 'MOCK_MODE likely'],
    ['that could pretend, and asks the registry', [search], { disturbances: mock }, 'UNDETERMINED possible'],
    ['that sends nothing', [], {}, 'UNDETERMINED possible'],
  ])('a client %s', (_, samples, more, expected) => {
    expect(first(samples, more)).toBe(expected)
  })
})
