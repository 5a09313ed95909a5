import { flaskPage } from '../../../src/sandbox/respond.ts'
import { detail, mlflowTextViaApi, mlflowViaApi, rewritten, validates, viaApi } from '../answers.ts'
import { auth, paths, platform, type Rule, type Scenario, withKey } from '../scenario.ts'

const scenario = (name: string, code: string, rules: Rule[], more: Partial<Scenario> = {}): Scenario => ({
  name: `MLflow: ${name}`,
  source: 'mlflow.md and public reports: what MLflow says of its own troubles',
  expected: [{ code }],
  rules,
  ...more,
})

const on = (path: RegExp, status: number, code: string, message: string) =>
  platform(path, mlflowViaApi(status, code, message), { when: withKey })

const database = 'MLFLOW_DATABASE'

const ending = expiresAfter('/model-versions/create')

/** MLflow refuses or fails for reasons of its own, told in its own words through the platform. */
export const mlflowOwnScenarios: Scenario[] = [
  scenario('schema out of date', database, [
    on(
      paths.tracking,
      500,
      'INTERNAL_ERROR',
      '(sqlite3.OperationalError) no such column: experiments.workspace',
    ),
  ]),
  scenario('database read-only', database, [
    on(/\/create$/, 500, 'INTERNAL_ERROR', '(sqlite3.OperationalError) attempt to write a readonly database'),
  ]),
  scenario('database full', database, [
    on(
      /\/create$/,
      500,
      'INTERNAL_ERROR',
      '(psycopg2.errors.DiskFull) could not extend file: No space left on device',
    ),
  ]),
  scenario('database out of connections', database, [
    on(
      /runs\/log-batch/,
      500,
      'INTERNAL_ERROR',
      'QueuePool limit of size 5 overflow 10 reached, connection timed out',
    ),
  ]),
  scenario('sequence behind after a migration', database, [
    on(
      /experiments\/create/,
      400,
      'RESOURCE_ALREADY_EXISTS',
      'Experiment(name=x) already exists. Error: (psycopg2.errors.UniqueViolation) duplicate key value violates unique constraint "experiments_pkey"',
    ),
  ]),
  scenario('it makes a model and answers with an error', 'MLFLOW_ERROR', [
    platform(
      /registered-models\/create$/,
      { healthy: { answer: (reply) => (reply.status === 200 ? flaskPage(500) : reply) } },
      { when: withKey },
    ),
  ]),
  scenario('its HTML 500 through the API', 'MLFLOW_ERROR', [
    platform(paths.tracking, flaskPage(500), { when: withKey }),
  ]),
  scenario('its own permissions refuse models', 'MLFLOW_PERMISSION', [
    platform(
      /registered-models\/create/,
      mlflowTextViaApi(403, 'text/html; charset=utf-8', 'Permission denied'),
      { when: withKey },
    ),
  ]),
  scenario('its own permissions refuse artifacts', 'MLFLOW_PERMISSION', [
    platform(paths.artifacts, mlflowTextViaApi(403, 'text/plain', 'Permission denied'), { methods: ['PUT'] }),
  ]),
  scenario(
    'a plugin’s permissions, in a form of its own',
    'MLFLOW_PERMISSION',
    [
      platform(/registered-models\/create/, {
        status: 403,
        headers: [['content-type', 'application/json']],
        body: '{"message":"Permission denied for this model"}',
      }),
    ],
    { expected: [{ code: 'MLFLOW_PERMISSION', confidence: 'likely' }] },
  ),
  scenario('a quota told by its code alone', 'MLFLOW_QUOTA', [
    on(
      /model-versions\/create/,
      400,
      'QUOTA_EXCEEDED',
      'Cannot create 1 version in model m (count: 10, limit: 10).',
    ),
  ]),
  scenario('a version’s tags may not be set afterwards', 'MLFLOW_PERMISSION', [
    on(/model-versions\/set-tag/, 403, 'PERMISSION_DENIED', 'Permission denied'),
  ]),
  scenario('a quota is used up', 'MLFLOW_QUOTA', [
    on(/model-versions\/create/, 400, 'RESOURCE_EXHAUSTED', 'Maximum number of model versions exceeded'),
  ]),
  scenario('source not allowed', 'SOURCE_REFUSED', [
    on(
      /model-versions\/create/,
      400,
      'INVALID_PARAMETER_VALUE',
      "Invalid model version source: 'mlflow-artifacts:/1/x'. The path must be within the run's artifact directory",
    ),
  ]),
  scenario('a name it does not take', 'NAME_REFUSED', [
    on(
      /registered-models\/create/,
      400,
      'INVALID_PARAMETER_VALUE',
      'Registered model name cannot contain that',
    ),
  ]),
  scenario('a rule about names', 'NAME_REFUSED', [
    on(/registered-models\/create/, 400, 'INVALID_PARAMETER_VALUE', 'Names must begin with a department'),
  ]),
  scenario('a rule about versions', 'REQUEST_REFUSED', [
    on(/model-versions\/create/, 400, 'BAD_REQUEST', 'A description is required for every version'),
  ]),
  scenario('a parameter that no client of today sends', 'CONTENT_REFUSED', [
    on(
      /model-versions\/create/,
      400,
      'INVALID_PARAMETER_VALUE',
      "Missing value for required parameter 'signature_id'.",
    ),
  ]),
  scenario('two change the same thing', 'CONTENT_REFUSED', [
    on(/model-versions\/create/, 409, 'RESOURCE_CONFLICT', 'The model was changed by another writer'),
  ]),
  scenario('a refusal of its own under 403', 'MLFLOW_PERMISSION', [
    on(/registered-models\/create/, 403, 'FORBIDDEN', 'Only stewards may add models'),
  ]),
  scenario('a folder of its own disk is mounted read-only', 'MLFLOW_ERROR', [
    on(/runs\/create/, 500, 'INTERNAL_ERROR', "[Errno 30] Read-only file system: '/srv/mlruns'"),
  ]),
  scenario('down for a while, by its own words', 'REGISTRY_UNAVAILABLE', [
    on(/runs\/create/, 503, 'TEMPORARILY_UNAVAILABLE', 'Tracking is temporarily unavailable'),
  ]),
  scenario(
    'a product without aliases, which says so in JSON',
    'MLFLOW_TOO_OLD',
    [on(/registered-models\/alias/, 404, 'ENDPOINT_NOT_FOUND', "No API found for 'POST /alias'")],
    { expected: [{ code: 'MLFLOW_TOO_OLD', confidence: 'likely' }] },
  ),
  scenario('the experiment is deleted', 'EXPERIMENT_DELETED', [
    on(
      /experiments\/create/,
      400,
      'RESOURCE_ALREADY_EXISTS',
      "Experiment 'x' already exists in deleted state. You can restore the experiment, or permanently delete it",
    ),
  ]),
  scenario('too old for aliases', 'MLFLOW_TOO_OLD', [platform(/registered-models\/alias/, flaskPage(404))]),
  scenario('limits the rate', 'RATE_LIMITED', [
    on(
      /runs\/log-batch/,
      429,
      'REQUEST_LIMIT_EXCEEDED',
      'Too many requests. Please wait a moment and try again.',
    ),
  ]),
  scenario('artifact root on another host', 'ARTIFACT_ROOT_ELSEWHERE', [
    platform(
      /\/mlflow\//,
      rewritten((text) =>
        text.replaceAll('mlflow-artifacts:/', 'mlflow-artifacts://artifacts.internal:5500/'),
      ),
    ),
  ]),
  scenario('the store does not list', 'ARTIFACT_ERROR', [
    on(
      /artifacts\/list/,
      500,
      'INTERNAL_ERROR',
      'An error occurred (AccessDenied) when calling the ListObjectsV2 operation',
    ),
  ]),
  scenario('an empty answer on the way', 'MLFLOW_MALFORMED', [
    platform(/runs\/create/, {
      status: 200,
      headers: [
        ['content-type', 'application/json'],
        ['server', 'envoy'],
      ],
      body: '',
    }),
  ]),
  scenario('a doubled slash on the way', 'PATH_CHANGED', [
    platform(
      paths.tracking,
      (_, { path }) =>
        viaApi(404, {
          error_code: 'RESOURCE_NOT_FOUND',
          message: `The requested resource was not found: /${path.replace('/api/mlflow', '')}`,
        }),
      { when: withKey },
    ),
  ]),
  scenario('no model registry', 'REGISTRY_UNAVAILABLE', [
    on(
      /registered-models\/create/,
      500,
      'INTERNAL_ERROR',
      "Model registry functionality is unavailable; got unsupported URI './mlruns' for model registry data storage.",
    ),
  ]),
  scenario('a registry that takes no writes while it is moved', 'REGISTRY_UNAVAILABLE', [
    on(
      /registered-models\/create/,
      403,
      'PERMISSION_DENIED',
      'The registry store is read-only until the migration to the new database ends.',
    ),
  ]),
  scenario('what was created is not seen', 'WRITES_NOT_SEEN', [
    on(/runs\/create/, 404, 'RESOURCE_DOES_NOT_EXIST', 'No Experiment with id=7 exists'),
  ]),
  scenario('the store’s own XML comes through', 'ARTIFACT_ERROR', [
    platform(
      paths.artifacts,
      {
        status: 403,
        headers: [['content-type', 'application/xml']],
        body: '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
      },
      { methods: ['PUT'] },
    ),
  ]),
  scenario('the key expires in the middle', 'KEY_ENDED', [expiresAfter('/model-versions/create')]),
  scenario('the key expires in the middle, for the auth service too', 'KEY_ENDED', [
    ending,
    auth(paths.validate, () => (ending.isOver() ? detail(401, 'API key has expired') : validates()), {
      when: withKey,
    }),
  ]),
]

/** From the first request to this path on, the key is refused. */
function expiresAfter(path: string): Rule & { isOver(): boolean } {
  let over = false
  const rule = platform(
    paths.tracking,
    {
      healthy: {
        request: (call) => {
          over ||= call.path.endsWith(path)
          return over
            ? {
                ...call,
                headers: { ...call.headers, authorization: 'Bearer hk_live_expiredexpiredexpiredexpired00' },
              }
            : call
        },
      },
    },
    { when: withKey },
  )
  return { ...rule, isOver: () => over }
}
