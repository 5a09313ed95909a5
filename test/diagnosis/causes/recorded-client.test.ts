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
const names = ['hokusai_token_id', 'benchmark_metric', 'benchmark_value']
const ofVersion = { name: 'm', version: '1' }
const tag = (path: string, key = 'hokusai_token_id') => ({
  path,
  sent: { ...ofVersion, key, value: key === 'benchmark_value' ? '0.9' : 'XRAY' },
  status: 200,
})
const onVersion = names.map((key) => tag('mlflow/model-versions/set-tag', key))
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
    ['… and on the version', [onRun, version, ...onVersion], 'UNDETERMINED possible'],
    [
      'tags on the registered model',
      [search, version, tag('mlflow/registered-models/set-tag')],
      'TAGS_MISSING likely',
    ],
    [
      'tags on the version before the last',
      [version, ...onVersion, { ...version, answer: version.answer.replace('"1"', '"2"') }],
      'TAGS_MISSING likely',
    ],
    [
      'a tag of another spelling',
      [version, tag('mlflow/model-versions/set-tag', 'token-id')],
      'TAGS_MISSING likely',
    ],
    [
      'a value that is no number',
      [
        version,
        ...onVersion.slice(0, 2),
        {
          ...tag('mlflow/model-versions/set-tag'),
          sent: { ...ofVersion, key: 'benchmark_value', value: '91%' },
        },
      ],
      'TAGS_MISSING possible',
    ],
    ['two tags of three', [version, ...onVersion.slice(1)], 'TAGS_MISSING possible'],
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
  const byGateway = { method: 'GET', path: '../../../../mlflow/api/2.0/mlflow/experiments/get-by-name' }
  const notThere = { status: 404, answer: mlflowError('RESOURCE_DOES_NOT_EXIST', 'not found') }
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

  const target = {
    ...{ trackingUri: 'https://registry.example/api/mlflow', authUrl: 'https://auth.example' },
    ...{ apiUrl: 'https://registry.example', serviceId: 'platform' },
  }
  const flask = '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n'
  it.each<[string, Sample[], string]>([
    ['the gateway’s path', [{ ...byGateway, status: 404, answer: flask }], 'WRONG_TRACKING_URI likely'],
    ['the host alone', [{ ...root, status: 404, answer: cut }], 'WRONG_TRACKING_URI likely'],
    [
      'the gateway’s path at one request, the right one at others',
      [search, { ...byGateway, status: 404, answer: flask }],
      'UNDETERMINED possible',
    ],
  ])('another address in the code of the command: %s', (_, samples, expected) => {
    expect(first(samples, { target })).toBe(expected)
  })

  it.each<[string, Sample[], RegExp, RegExp]>([
    [
      'a registration',
      [{ ...byName, ...notThere }, version, ...onVersion],
      /^A model version was registered, and then the command failed by itself/,
      /^Read what the command said last\.$/,
    ],
    ['a search', [search], /^Every request was served, and then/, /^Read what the command said last\.$/],
    ['a refusal', [search, refused, search], /no known cause explains it/, /verify with the same key/],
  ])('a command that fails by itself after %s', (_, samples, headline, remedy) => {
    const [cause] = diagnose({ exchanges: samples.map(exchange), failed: true, partial: false })
    expect(cause?.headline).toMatch(headline)
    expect(cause?.remediation[0]?.text).toMatch(remedy)
    expect(cause?.evidence).toHaveLength(/refusal|no known/.test(headline.source) ? 1 : 0)
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

  const runCreate = {
    path: 'mlflow/runs/create',
    sent: { experiment_id: '1' },
    status: 200,
    answer: '{"run": {"info": {"run_id": "a"}}}',
  }
  const runUpdate = { path: 'mlflow/runs/update', sent: { run_id: 'a' }, status: 200 }
  const changed = {
    path: 'mlflow/runs/log-parameter',
    sent: { run_id: 'a' },
    status: 400,
    answer: mlflowError('INVALID_PARAMETER_VALUE', 'Changing param values is not allowed.'),
  }
  const list = { method: 'GET', path: 'mlflow/experiments/list', status: 404 }
  const notFound = mlflowError('RESOURCE_NOT_FOUND', 'not found: api/2.0/mlflow/experiments/list')
  const page =
    '<!doctype html>\n<html lang=en>\n<title>405 Method Not Allowed</title>\n<h1>Method Not Allowed</h1>\n'
  const noFile = {
    ...notThere,
    status: 500,
    answer: mlflowError('INTERNAL_ERROR', 'No such file or directory'),
  }
  const download = { method: 'GET', path: file }
  it.each<[string, Sample[], string]>([
    ['at which the command ended', [runCreate, changed], 'REQUEST_REFUSED likely'],
    ['after which its run was ended', [runCreate, changed, runUpdate], 'REQUEST_REFUSED likely'],
    ['after which it went on', [runCreate, changed, runCreate], 'UNDETERMINED possible'],
    [
      'a look that clients take anyway',
      [{ ...byName, ...notThere }, runCreate, runUpdate],
      'UNDETERMINED possible',
    ],
    ['a thing that is not there', [search, { ...byName, ...notThere }], 'REQUEST_REFUSED likely'],
    ['a route that MLflow has not', [{ ...list, answer: notFound }], 'REQUEST_REFUSED likely'],
    [
      'a method that it does not take',
      [{ ...list, method: 'POST', path: 'mlflow/model-versions/search', status: 405, answer: page }],
      'REQUEST_REFUSED likely',
    ],
    ['a file that nobody uploaded', [runCreate, { ...download, ...noFile }], 'REQUEST_REFUSED possible'],
    [
      'a file that was uploaded',
      [runCreate, { ...upload, headers: {} }, { ...download, ...noFile }],
      'ARTIFACT_ERROR likely',
    ],
    [
      'a route that MLflow has',
      [
        {
          ...search,
          status: 404,
          answer: mlflowError('RESOURCE_NOT_FOUND', 'not found: api/2.0/mlflow/experiments/search'),
        },
      ],
      'MLFLOW_PREFIX likely',
    ],
  ])('a refused request: %s', (_, samples, expected) => {
    expect(first(samples)).toBe(expected)
  })

  it.each([
    [{ method: 'GET', path: 'mlflow/runs/get', sent: { run_id: 'a' } }, /in the query of the URL/],
    [{ method: 'DELETE', path: 'mlflow/registered-models/delete?run_id=a' }, /in a JSON body/],
    [{ method: 'GET', path: 'mlflow/runs/get' }, /as the answer says/],
  ])('a parameter where MLflow does not look: %j', (sample, says) => {
    const answer = mlflowError('INVALID_PARAMETER_VALUE', "Missing value for required parameter 'run_id'.")
    const exchanges = [exchange({ ...sample, status: 400, answer })]
    const [cause] = diagnose({ exchanges, failed: true, partial: false })
    expect(cause).toMatchObject({ code: 'REQUEST_REFUSED', owner: 'caller' })
    expect(cause?.remediation[0]?.text).toMatch(says)
  })

  it.each<[string, Sample[], string]>([
    [
      'an upload without the key of the others',
      [
        runCreate,
        { ...upload, headers: { authorization: '' }, status: 401, answer: '{"detail":"API key required"}' },
      ],
      'HEADER_FORM certain',
    ],
    ['a key in quotes', [{ ...refused, headers: { authorization: 'Bearer "***"' } }], 'HEADER_FORM likely'],
    ['a placeholder', [{ ...refused, headers: { authorization: 'Bearer None' } }], 'HEADER_FORM likely'],
    [
      'an upload as a web form',
      [runCreate, { ...upload, headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
      'UPLOAD_MALFORMED likely',
    ],
    [
      'a chunked upload that is listed as empty',
      [
        upload,
        {
          method: 'GET',
          path: 'mlflow/artifacts/list?run_id=a',
          status: 200,
          answer: '{"files": [{"path": "model/model.pkl", "is_dir": false}]}',
        },
      ],
      'CHUNKED_UPLOAD likely',
    ],
    [
      '… and one that is not',
      [
        upload,
        {
          method: 'GET',
          path: 'mlflow/artifacts/list?run_id=a',
          status: 200,
          answer: '{"files": [{"path": "model/model.pkl", "is_dir": false, "file_size": 7}]}',
        },
      ],
      'CHUNKED_UPLOAD possible',
    ],
    [
      'an address beside the mount',
      [
        {
          method: 'GET',
          path: '../../../api/2.0/mlflow/experiments/search',
          status: 404,
          answer: '{"detail":"Not Found"}',
        },
      ],
      'WRONG_TRACKING_URI likely',
    ],
  ])('%s', (_, samples, expected) => {
    expect(first(samples)).toBe(expected)
  })

  it.each<[string, Sample[], string, string | undefined]>([
    ['MLFLOW_TRACKING_TOKEN', [], 'has white space around the key', 'HEADER_FORM likely'],
    ['MLFLOW_TRACKING_TOKEN', [refused], 'has quotes around the key', 'HEADER_FORM likely'],
    ['MLFLOW_TRACKING_TOKEN', [search], 'has quotes around the key', 'UNDETERMINED possible'],
    ['MLFLOW_REGISTRY_URI', [runCreate], '', 'MODELS_ELSEWHERE likely'],
    ['MLFLOW_REGISTRY_URI', [runCreate, version], '', 'UNDETERMINED possible'],
    ['MLFLOW_REGISTRY_URI', [], '', 'UNDETERMINED possible'],
  ])('the environment’s %s %j', (name, samples, why, expected) => {
    expect(first(samples, { disturbances: [{ name, why }] })).toBe(expected)
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

describe('a request that is made once more', () => {
  const busy = { ...version, status: 503, answer: '{"detail":"Authentication service timeout"}' }

  it('explains nothing once it was served', () => {
    expect(first([search, busy, version], { failed: false })).toBeUndefined()
  })

  it('… and is the cause where it was not', () => {
    expect(first([search, busy, { ...version, sent: { name: 'other' } }])).toContain('API_AUTH_UNREACHABLE')
  })
})

it('a client that is at MLflow’s own path all the time has the wrong address', () => {
  const flask = '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n'
  const origin = 'https://registry.example'
  const exchanges = [exchange({ ...search, status: 404, answer: flask })].map((one) => ({
    ...one,
    request: { ...one.request, url: `${origin}/mlflow/api/2.0/mlflow/experiments/search?max_results=1` },
  }))
  const target = {
    trackingUri: `${origin}/api/mlflow`,
    authUrl: 'https://auth.example',
    apiUrl: origin,
    serviceId: 'platform',
  }
  const causes = diagnose({ exchanges, failed: true, partial: false, target })
  expect(causes[0]?.code).toBe('WRONG_TRACKING_URI')
})

describe('a recording of another server than Hokusai’s', () => {
  const at = (path: string, sample: Sample) => {
    const one = exchange({ ...sample, path })
    return { ...one, request: { ...one.request, url: `http://mlflow.example.com:5000/api/2.0/${path}` } }
  }
  const denied = {
    status: 403,
    answer: mlflowError('PERMISSION_DENIED', 'User does not have CREATE MODEL on Schema main.default.'),
  }

  it('is no all-clear where its last request is refused, and names no key of Hokusai’s', () => {
    const exchanges = [
      at('mlflow/experiments/search', search),
      at('mlflow/registered-models/create', { path: '', ...denied }),
    ]
    const [cause] = diagnose({ exchanges, partial: true })
    expect(cause?.code).toBe('MLFLOW_PERMISSION')
    const commands = JSON.stringify([cause?.proof, cause?.remediation])
    expect(commands).toContain('$MLFLOW_TRACKING_TOKEN')
    expect(commands).not.toContain('HOKUSAI_API_KEY')
  })

  const noPath = {
    ...{ ...upload, headers: {}, status: 400 },
    answer: mlflowError('INVALID_PARAMETER_VALUE', 'Invalid path'),
  }
  const taken = { status: 400, answer: mlflowError('RESOURCE_ALREADY_EXISTS', 'exists') }
  const gone = {
    ...{ method: 'GET', path: 'mlflow/model-versions/get?name=m&version=1', status: 404 },
    answer: mlflowError('RESOURCE_DOES_NOT_EXIST', 'not found'),
  }
  const removed = { method: 'DELETE', path: 'mlflow/model-versions/delete', status: 200 }
  it.each<[string, Sample[], string | undefined]>([
    ['tags in another spelling', [version, tag('mlflow/model-versions/set-tag', 'token-id')], 'TAGS_MISSING'],
    ['all tags', [version, ...onVersion], undefined],
    [
      'an upload as a web form',
      [version, { ...upload, headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
      'UPLOAD_MALFORMED',
    ],
    [
      'an upload of which nothing was recorded',
      [
        { ...upload, sent: {} },
        { ...upload, method: 'GET' },
      ],
      undefined,
    ],
    ['an upload that MLflow refuses', [version, noPath], 'REQUEST_REFUSED'],
    ['a version that is there already', [search, { ...version, ...taken }], 'REQUEST_REFUSED'],
    ['a look at what was made, in vain', [version, gone], 'REQUEST_REFUSED'],
    ['… after it was removed', [version, removed, gone], undefined],
    ['a look with a key that is not valid, and then a registration', [refused, version], undefined],
    ['a registration, and then a key that is not valid', [version, refused], 'KEY_ENDED'],
  ])('of an unknown outcome: %s', (_, samples, code) => {
    expect(diagnose({ exchanges: samples.map(exchange), partial: false })[0]?.code).toBe(code)
  })

  it('tells an upload that a store refused at its signed address', () => {
    const signed = at('mlflow-artifacts/artifacts/x', { path: '', method: 'PUT', status: 403 })
    signed.request = {
      method: 'PUT',
      url: 'https://store.invalid/1/a/model.pkl?X-Amz-Signature=***',
      headers: {},
    }
    if (signed.response) {
      signed.response.headers = { 'content-type': 'application/xml' }
      signed.response.body = {
        text: '<Error><Code>SignatureDoesNotMatch</Code></Error>',
        bytes: 50,
        truncated: false,
      }
    }
    const exchanges = [at('mlflow/experiments/search', search), signed]
    expect(diagnose({ exchanges, partial: true })[0]?.code).toBe('ARTIFACT_ERROR')
  })

  it.each([
    [404, 'RESOURCE_DOES_NOT_EXIST', 'REQUEST_REFUSED'],
    [409, 'RESOURCE_CONFLICT', 'REQUEST_REFUSED'],
    [400, 'RESOURCE_ALREADY_EXISTS', undefined],
  ])('tells a write refused with %i %s although others were served after it', (status, code, expected) => {
    const refused = { path: '', status, answer: mlflowError(code, 'no') }
    const exchanges = [
      at('mlflow/experiments/search', search),
      at('mlflow/registered-models/create', refused),
      at('mlflow/experiments/search', search),
    ]
    expect(diagnose({ exchanges, partial: true })[0]?.code).toBe(expected)
  })

  it('tells what MLflow refused last', () => {
    const noName = {
      status: 400,
      answer: mlflowError('INVALID_PARAMETER_VALUE', 'Registered model name cannot be empty.'),
    }
    const exchanges = [
      at('mlflow/experiments/search', search),
      at('mlflow/registered-models/create', { path: '', ...noName }),
    ]
    expect(diagnose({ exchanges, partial: true })[0]?.code).toBe('REQUEST_REFUSED')
  })
})

describe('a body that is no JSON', () => {
  const answer = mlflowError('INVALID_PARAMETER_VALUE', "Missing value for required parameter 'name'.")
  const create = { path: 'mlflow/registered-models/create', sent: { a: 1 }, status: 400, answer }
  const headlineOf = (text: string) => {
    const one = exchange(create)
    const request = { ...one.request, body: { text, bytes: text.length, truncated: false } }
    const exchanges = [exchange(search), { ...one, request }]
    return diagnose({ exchanges, failed: true, partial: false })[0]?.headline
  }

  it('is told as what was sent', () => {
    expect(headlineOf('[object Object]')).toContain('sent is not JSON: "[object Object]"')
    expect(headlineOf('{"nome": "m"}')).toContain('MLflow refuses')
  })
})
