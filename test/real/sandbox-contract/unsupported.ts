import type { Step } from './step.ts'

const traces = '/api/3.0/mlflow/traces'

/** Sent for every family that the embedded MLflow leaves out: it says so with a 501. */
export const unsupported: Step[] = [
  { ask: `POST ${traces}/search`, body: { locations: [], max_results: 1 } },
  { ask: `GET ${traces}/tr-no-such` },
  { ask: 'POST traces', body: { experiment_id: '{experiment}', timestamp_ms: 1 } },
  { ask: 'POST /v1/traces', body: {} },
  { ask: 'GET webhooks' },
  { ask: 'POST /api/3.0/mlflow/datasets/search', body: {} },
  { ask: 'GET /api/3.0/mlflow/scorers/list?experiment_id={experiment}' },
  { ask: 'GET /api/3.0/mlflow/gateway/endpoints/list' },
  { ask: 'POST /graphql', body: { query: '{}' } },
  { ask: 'POST /ajax-api/2.0/mlflow/runs/create-promptlab-run', body: {} },
].map(
  (step) => ({ ...step, differs: { in: 'everything', because: 'left out, and said so by a 501' } }) as const,
)
