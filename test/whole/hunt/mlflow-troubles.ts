import { mlflow, mlflowError } from '../../../src/sandbox/respond.ts'
import type { Condition } from './condition.ts'
import type { Drawn } from './faults.ts'
import type { Draw } from './random.ts'
import { allUploads, allWrites, oneStep } from './scopes.ts'

const ofMlflow = (says: RegExp, more: Partial<Condition> = {}): Condition => ({
  category: ['CFG', 'DEPLOY', 'BUG', 'QUOTA', 'NET'],
  layer: ['mlflow', 'registry', 'artifacts'],
  owner: ['infrastructure', 'API team'],
  says,
  ...more,
})

type Trouble = readonly [name: string, status: number, code: string, message: string, condition: Condition]
const database = ofMlflow(/database|schema|SQL|migrat|upgrade|lock|full|space|MLflow answered/i)
const mlflowTroubles: readonly Trouble[] = [
  [
    'database read-only',
    500,
    'INTERNAL_ERROR',
    '(sqlite3.OperationalError) attempt to write a readonly database',
    database,
  ],
  ['database locked', 500, 'INTERNAL_ERROR', '(sqlite3.OperationalError) database is locked', database],
  [
    'schema out of date',
    500,
    'INTERNAL_ERROR',
    '(psycopg2.errors.UndefinedColumn) column experiments.workspace does not exist',
    database,
  ],
  [
    'sequence behind',
    500,
    'INTERNAL_ERROR',
    '(psycopg2.errors.UniqueViolation) duplicate key value violates unique constraint "experiments_pk" DETAIL: Key (experiment_id)=(1) already exists.',
    database,
  ],
  [
    'too many connections',
    503,
    'TEMPORARILY_UNAVAILABLE',
    '(psycopg2.OperationalError) FATAL: sorry, too many clients already',
    database,
  ],
  [
    'database out of reach',
    500,
    'INTERNAL_ERROR',
    "(pymysql.err.OperationalError) (2003, \"Can't connect to MySQL server on 'db' (timed out)\")",
    database,
  ],
  [
    'quota',
    400,
    'RESOURCE_LIMIT_EXCEEDED',
    'Quota of 1000 registered models exceeded',
    ofMlflow(/quota|limit/i),
  ],
  [
    'Permission denied',
    403,
    'PERMISSION_DENIED',
    'Permission denied',
    ofMlflow(/permission|right|may not|allowed/i, {
      category: ['SCOPE'],
      owner: ['caller', 'API team', 'infrastructure'],
      layer: ['mlflow', 'registry', 'auth', 'gateway'],
    }),
  ],
  [
    'connection lost',
    500,
    'INTERNAL_ERROR',
    '(pymysql.err.OperationalError) (2006, "MySQL server has gone away (ConnectionResetError(104, \'Connection reset by peer\'))")',
    database,
  ],
  [
    'deadlock',
    500,
    'INTERNAL_ERROR',
    "(pymysql.err.OperationalError) (1213, 'Deadlock found when trying to get lock; try restarting transaction')",
    database,
  ],
  [
    'database full',
    500,
    'INTERNAL_ERROR',
    '(psycopg2.errors.DiskFull) could not extend file "base/16385/2619": No space left on device',
    database,
  ],
  [
    'password of the database',
    500,
    'INTERNAL_ERROR',
    '(psycopg2.OperationalError) connection to server at "db" failed: FATAL: password authentication failed for user "mlflow"',
    ofMlflow(/database|password|SQL/i),
  ],
  ['internal error', 500, 'INTERNAL_ERROR', "'NoneType' object has no attribute 'info'", ofMlflow(/MLflow/)],
]
const store = ofMlflow(/store|bucket|permission|credential|space|disk|artifact/i)
const storeTroubles: readonly Trouble[] = [
  [
    'S3 AccessDenied',
    500,
    'INTERNAL_ERROR',
    'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
    store,
  ],
  [
    'S3 NoSuchBucket',
    500,
    'INTERNAL_ERROR',
    'An error occurred (NoSuchBucket) when calling the PutObject operation: The specified bucket does not exist',
    store,
  ],
  [
    'no billing for the bucket',
    500,
    'INTERNAL_ERROR',
    '403 PUT https://storage.googleapis.com/upload/storage/v1/b/example/o: The billing account for the owning project is disabled',
    store,
  ],
  [
    'clock of the server',
    500,
    'INTERNAL_ERROR',
    'An error occurred (RequestTimeTooSkewed) when calling the PutObject operation: The difference between the request time and the current time is too large.',
    store,
  ],
  [
    'store out of reach',
    500,
    'INTERNAL_ERROR',
    'Could not connect to the endpoint URL: "http://minio:9000/mlflow/1/model/MLmodel"',
    store,
  ],
  ['no credentials', 500, 'INTERNAL_ERROR', 'Unable to locate credentials', store],
  [
    'token expired',
    500,
    'INTERNAL_ERROR',
    'An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
    store,
  ],
  ['disk full', 500, 'INTERNAL_ERROR', '[Errno 28] No space left on device', store],
  ['folder not writable', 500, 'INTERNAL_ERROR', "[Errno 13] Permission denied: '/mlartifacts/1'", store],
  [
    'Azure AuthorizationFailure',
    500,
    'INTERNAL_ERROR',
    'This request is not authorized to perform this operation. ErrorCode:AuthorizationFailure',
    store,
  ],
]

/** Something of MLflow's own, or of its store. */
export function troubleFault(draw: Draw): Drawn {
  const atStore = draw.chance(0.45)
  const [name, status, code, message, condition] = draw.pick(atStore ? storeTroubles : mlflowTroubles)
  const [scope, when] = atStore ? allUploads : draw.chance(0.5) ? allWrites : oneStep(draw)
  const asPage = name === 'internal error' && draw.chance(0.5)
  return {
    kind: `MLflow: ${name} for ${scope}`,
    name: `MLflow: ${name}${asPage ? ', as a page' : ''} for ${scope}`,
    condition,
    at: 'mlflow',
    when,
    act: (call) => {
      call.body.resume()
      return asPage
        ? mlflow(
            500,
            'text/html; charset=utf-8',
            '<!doctype html>\n<html lang=en>\n<title>500 Internal Server Error</title>\n<h1>Internal Server Error</h1>\n',
          )
        : mlflowError(status, code, message)
    },
  }
}
