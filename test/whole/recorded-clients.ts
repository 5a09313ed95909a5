import type { Evidence } from '../../src/diagnosis/evidence.ts'
import { exchange, type Sample } from '../record/calls.ts'

const json = (value: object) => JSON.stringify(value)
const refusal = (error_code: string, message: string) => json({ error_code, message })

const run: Sample = {
  path: 'mlflow/runs/create',
  sent: { experiment_id: '1' },
  status: 200,
  answer: json({ run: { info: { run_id: 'a' } } }),
}
const version: Sample = {
  path: 'mlflow/model-versions/create',
  sent: { name: 'm' },
  status: 200,
  answer: json({ model_version: { name: 'm', version: '1', status: 'READY' } }),
}
const tag = (path: string): Sample => ({
  path,
  sent: { name: 'm', version: '1', key: 'hokusai_token_id', value: 'XRAY' },
  status: 200,
})
const upload: Sample = {
  method: 'PUT',
  path: 'mlflow-artifacts/artifacts/1/a/model.pkl',
  sent: { a: 1 },
  status: 200,
}
const download: Sample = { method: 'GET', path: upload.path, status: 200, answer: '' }
const search: Sample = { method: 'GET', path: 'mlflow/experiments/search', status: 400 }

/** What a command of somebody's did, with what it was recorded doing and how it ended: each is missed without one rule. */
const clients: [code: string, samples: Sample[], more?: Partial<Evidence>][] = [
  [
    'HEADER_FORM',
    [{ ...search, headers: { authorization: '' }, status: 401, answer: '{"detail":"API key required"}' }],
  ],
  [
    'CORS_REFUSED',
    [
      {
        method: 'OPTIONS',
        path: 'mlflow/registered-models/create',
        headers: { authorization: '' },
        status: 401,
        answer: '{"detail":"API key required"}',
      },
      { path: 'mlflow/registered-models/create', sent: { name: 'm' }, error: 'NETWORK' },
    ],
  ],
  ['MOCK_MODE', [], { disturbances: [{ name: 'HOKUSAI_MOCK_MODE', why: '' }] }],
  ['MODELS_ELSEWHERE', [run], { disturbances: [{ name: 'MLFLOW_REGISTRY_URI', why: '' }] }],
  [
    'SEARCH_WITHOUT_LIMIT',
    [
      {
        ...search,
        answer: refusal('INVALID_PARAMETER_VALUE', "Invalid value 0 for parameter 'max_results' supplied."),
      },
    ],
  ],
  [
    'CLIENT_CANCELLED',
    [run, { path: 'mlflow/registered-models/create', sent: { name: 'm' }, error: 'CANCELLED' }],
  ],
  [
    'STORE_REFUSED',
    [
      { ...run, answer: json({ run: { info: { run_id: 'a', artifact_uri: 's3://bucket/1/a/artifacts' } } }) },
      {
        ...upload,
        path: 'https://bucket.s3.example/1/a/artifacts/model.pkl',
        status: 403,
        answer: '<?xml version="1.0"?><Error><Code>InvalidAccessKeyId</Code></Error>',
      },
    ],
  ],
  ['TAGS_ON_RUN', [run, tag('mlflow/runs/set-tag'), version]],
  ['TAGS_MISSING', [run, version, tag('mlflow/registered-models/set-tag')]],
  ['CHUNKED_UPLOAD', [{ ...upload, headers: { 'transfer-encoding': 'chunked' } }, download]],
  ['UPLOAD_MALFORMED', [run, { ...upload, headers: { 'content-type': 'multipart/form-data; boundary=x' } }]],
  ['DUPLICATED_BY_RETRY', [{ ...version, status: 503 }, version]],
  [
    'REQUEST_REFUSED',
    [
      run,
      {
        path: 'mlflow/runs/log-parameter',
        sent: { run_id: 'a' },
        status: 400,
        answer: refusal('INVALID_PARAMETER_VALUE', 'Changing param values is not allowed.'),
      },
    ],
  ],
]

export const recordedClients: readonly { code: string; evidence: Evidence }[] = clients.map(
  ([code, samples, more]) => ({
    code,
    evidence: { exchanges: samples.map(exchange), failed: true, partial: false, ...more },
  }),
)
