import { bytes, type Step } from './step.ts'

const upload = 'POST /ajax-api/2.0/mlflow/upload-artifact'
const location = (artifact_location: unknown): Step => ({
  ask: 'POST experiments/create',
  body: { name: `at ${artifact_location}`, artifact_location },
})

/** Files of runs, versions and logged models outside the REST API's messages, and where experiments keep them. */
export const pages: Step[] = [
  {
    ask: `PUT /api/2.0/mlflow-artifacts/artifacts/{experiment}/models/{measured}/artifacts/MLmodel`,
    body: bytes,
  },
  { ask: 'GET logged-models/{measured}/artifacts/directories' },
  { ask: 'GET /ajax-api/2.0/mlflow/logged-models/{measured}/artifacts/files?artifact_file_path=MLmodel' },
  { ask: 'GET /ajax-api/2.0/mlflow/logged-models/{measured}/artifacts/files?artifact_file_path=../x' },
  { ask: 'GET /ajax-api/2.0/mlflow/logged-models/m-no-such/artifacts/files?artifact_file_path=MLmodel' },
  { ask: 'GET logged-models/{measured}/artifacts/files?artifact_file_path=MLmodel' },
  { ask: `${upload}?run_uuid={run}&path=up/loaded.txt`, body: bytes },
  { ask: `${upload}?run_uuid={run}&path=up/loaded.txt` },
  { ask: `${upload}?run_uuid={run}&path=../x`, body: bytes },
  { ask: `${upload}?run_uuid=no-such&path=x`, body: bytes },
  { ask: upload, body: bytes },
  { ask: 'GET /get-artifact?run_uuid={run}&path=up/loaded.txt' },
  { ask: 'GET /get-artifact?run_id={run}&path=../x' },
  { ask: 'GET /get-artifact?run_id=no-such&path=x' },
  { ask: 'GET /get-artifact?run_id={run}&path=no-such' },
  { ask: 'GET /get-artifact?run_id={run}' },
  { ask: 'POST /get-artifact', body: {} },
  { ask: 'GET /model-versions/get-artifact?name={name}&version=1&path=MLmodel' },
  { ask: 'GET /model-versions/get-artifact?name={name}&version=1&path=../x' },
  { ask: 'GET /model-versions/get-artifact?name=no-such&version=1&path=x' },
  { ask: 'GET /server-info' },
  location('s3://bucket/a'),
  location('mlflow-artifacts:/elsewhere'),
  location('s3://bucket/a#b'),
  location('s3://bucket/a?x=%2e%2e'),
  location(9),
  { ask: 'GET experiments/search?max_results=20&order_by=name%20DESC' },
  { ask: 'GET experiments/search?max_results=2' },
]
