import { type CauseKind, kind, show, wait } from './cause-kind.ts'

/** MLflow itself. */
export const mlflowCauses = {
  MLFLOW_UNREACHABLE: kind(
    'CFG',
    'mlflow',
    'infrastructure',
    'The API works, but cannot reach the MLflow server behind it.',
    'any answer of MLflow through the API',
    [
      ['caller', wait],
      [
        'infrastructure',
        'Start MLflow, or correct the URL, DNS name or certificate under which the API calls it.',
        show.mlflowHealth,
      ],
    ],
  ),
  MLFLOW_TIMEOUT: kind(
    'DEPLOY',
    'mlflow',
    'infrastructure',
    'MLflow does not answer the API in time.',
    'an answer of MLflow within 30 s',
    [
      ['caller', wait],
      ['infrastructure', 'See what MLflow waits for: database, artifact store, workers.', show.mlflowHealth],
    ],
  ),
  HOST_CHECK: kind(
    'CFG',
    'mlflow',
    'infrastructure',
    'MLflow refuses the host name under which the platform calls it.',
    'the same refusal with a Host header that MLflow allows',
    [
      ['caller', wait],
      [
        'infrastructure',
        'List the platform’s host name in MLFLOW_SERVER_ALLOWED_HOSTS, with its port and without, and keep localhost for health checks.',
        show.search,
      ],
    ],
  ),
  MLFLOW_MALFORMED: kind(
    'BUG',
    'mlflow',
    'infrastructure',
    'Answers of MLflow arrive damaged: they are not well-formed JSON.',
    'a well-formed answer to the same request',
    [
      ['caller', wait],
      [
        'infrastructure',
        'Compare MLflow’s own answer with what arrives: something on the way cuts or rewrites bodies.',
        show.search,
      ],
    ],
  ),
  MLFLOW_ERROR: kind(
    'BUG',
    'mlflow',
    'infrastructure',
    'MLflow fails on the request.',
    'the same request answered with 200',
    [
      ['caller', wait],
      ['infrastructure', 'Find the error in MLflow’s log by the time and path of the request.', show.search],
    ],
  ),
  API_LACKS_ADMIN_TOKEN: kind(
    'CFG',
    'mlflow',
    'API team',
    'The API’s own check of MLflow is refused for want of a key of its own; this is not about the caller’s key.',
    '200 from /api/health/mlflow',
    [
      ['caller', 'Nothing: this is about the API’s own key.'],
      ['API team', 'Give the API an administrator’s key for its calls to the gateway.', show.mlflowHealth],
    ],
  ),
} as const satisfies Record<string, CauseKind>
