import type { Call, Reply } from '../../../src/sandbox/call.ts'
import { withBodyShare } from '../../../src/sandbox/tamper.ts'
import { albPage, detail, mlflowTextViaApi, mlflowViaApi, redirect, rewritten, viaApi } from '../answers.ts'
import { paths, platform, type Scenario, type Urls, withKey } from '../scenario.ts'

const uploads = { methods: ['PUT'] }
const disabledPage = (text: string) =>
  mlflowTextViaApi(503, 'text/html; charset=utf-8', `Endpoint: /api/2.0/mlflow-artifacts/artifacts ${text}`)
const notFound = (_: unknown, { path }: Call) =>
  viaApi(404, {
    error_code: 'RESOURCE_NOT_FOUND',
    message: `The requested resource was not found: ${path.replace('/api/mlflow/', '')}`,
  })
const apiArtifacts = /^\/api\/mlflow\/api\/2\.0\/mlflow-artifacts\//

const files = /\/mlflow-artifacts\/artifacts\/./
const downloads = { methods: ['GET'] }
const signature =
  'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=900&X-Amz-Signature=0f1e2d3c4b5a69788796a5b4'
/** Each file is handed out by an address of a store, which has a permission in it. */
const handsOut = (store: (urls: Urls) => string) =>
  platform(files, (urls, { path }) => redirect(302, `${store(urls)}${path}?${signature}`), {
    ...downloads,
    when: withKey,
    hosts: ['registry', 'api'],
  })
const storeError = (status: number, code: string, message: string): Reply => ({
  status,
  headers: [
    ['server', 'AmazonS3'],
    ['content-type', 'application/xml'],
  ],
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>8C1</RequestId></Error>`,
})

/** Cases in which everything but the model's files works. */
export const artifactScenarios: Scenario[] = [
  {
    name: '(a) MLflow without --serve-artifacts',
    source: 'case: Artifact 404 (a), run on 3.9.0: 503 HTML naming the flag',
    expected: [{ code: 'ARTIFACTS_DISABLED' }],
    rules: [
      platform(
        paths.artifacts,
        disabledPage('disabled due to the mlflow server running with `--no-serve-artifacts`.'),
        { when: withKey },
      ),
    ],
  },
  {
    name: '(a) as it was recorded: 404',
    source: 'case: Artifact 404 (a), recorded as 404',
    expected: [{ code: 'ARTIFACTS_DISABLED', confidence: 'likely' }],
    also: ['ARTIFACT_ROUTE_MISSING'],
    rules: [platform(paths.artifacts, notFound, { when: withKey })],
  },
  {
    name: '(b) fix merged, image not deployed: 404 even without a key',
    source: 'case: Artifact 404 (b): the probe flips from 404 to 401 once deployed',
    expected: [{ code: 'ARTIFACT_ROUTE_MISSING' }],
    rules: [platform(paths.artifacts, detail(404, 'Not Found'))],
  },
  {
    name: '(c) the API does not rewrite artifact paths',
    source: 'case: Artifact 404 (c): the ajax-api variant is 200',
    expected: [{ code: 'ARTIFACT_PATH_NOT_REWRITTEN' }],
    rules: [platform(apiArtifacts, notFound, { when: withKey })],
  },
  {
    name: 'artifacts disabled, told in JSON',
    source: 'table: 503 ARTIFACTS_DISABLED',
    expected: [{ code: 'ARTIFACTS_DISABLED' }],
    rules: [
      platform(
        paths.artifacts,
        {
          ...detail(503, ''),
          body: '{"error":"ARTIFACTS_DISABLED","message":"Artifact storage is disabled"}',
        },
        { when: withKey },
      ),
    ],
  },
  {
    name: 'artifact root outside the server',
    source: 'platform.md: s3:// artifact root without proxying',
    expected: [{ code: 'ARTIFACT_ROOT_UNPROXIED' }],
    rules: [
      platform(
        /\/mlflow\//,
        rewritten((text) => text.replaceAll('"mlflow-artifacts:/', '"s3://hokusai-mlflow-artifacts/')),
      ),
    ],
  },
  {
    name: 'uploads stored empty',
    source: 'platform.md: a chunked artifact PUT answers 200 and stores 0 bytes',
    expected: [{ code: 'ARTIFACTS_DAMAGED' }],
    rules: [platform(paths.artifacts, { healthy: { request: (call) => withBodyShare(call, 0) } }, uploads)],
  },
  {
    name: 'uploads stored in part',
    source: 'platform.md: 200 says nothing about what was stored',
    expected: [{ code: 'ARTIFACTS_DAMAGED' }],
    rules: [platform(paths.artifacts, { healthy: { request: (call) => withBodyShare(call, 0.5) } }, uploads)],
  },
  {
    name: 'files are handed out by a store that refuses its own signed addresses',
    source: 'presigned downloads: the clock or the secret key of whoever signs them',
    expected: [{ code: 'ARTIFACT_ERROR', confidence: 'likely' }],
    rules: [
      handsOut(({ other }) => other),
      platform(
        files,
        storeError(403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match'),
        { hosts: ['other'] },
      ),
    ],
  },
  {
    name: 'files are handed out by a store that only the server reaches',
    source: 'presigned downloads of a MinIO inside of a cluster: http://minio:9000',
    expected: [{ code: 'STORE_OUT_OF_REACH' }],
    rules: [handsOut(() => 'http://minio.invalid:9000')],
  },
  {
    name: 'connection reset within uploads',
    source: 'platform.md: reset, here only while uploading',
    expected: [{ code: 'UPLOAD_CUT_OFF' }],
    rules: [platform(paths.artifacts, 'reset', uploads)],
  },
  {
    name: 'uploads too large for the proxy',
    source: 'look-alike of a disabled artifact service: 413',
    expected: [{ code: 'SIZE_LIMIT' }],
    rules: [platform(paths.artifacts, albPage(413, 'Request Entity Too Large'), uploads)],
  },
  {
    name: 'artifact store fails',
    source: 'mlflow.md: 500 from the store behind MLflow',
    expected: [{ code: 'ARTIFACT_ERROR' }],
    rules: [
      platform(
        paths.artifacts,
        mlflowViaApi(
          500,
          'INTERNAL_ERROR',
          'An error occurred (AccessDenied) when calling the PutObject operation',
        ),
        uploads,
      ),
    ],
  },
  {
    name: 'upload takes longer than the proxy waits',
    source: 'table: 504 JSON MLflow server request timeout after 30.0s: MLflow slow, large artifact',
    expected: [{ code: 'MLFLOW_TIMEOUT' }],
    also: ['ARTIFACT_ERROR'],
    rules: [platform(paths.artifacts, detail(504, 'MLflow server request timeout after 30.0s'), uploads)],
  },
  {
    name: 'uploads refused by the scanner filter',
    source: 'platform.md: scanner filter in the API: 404, empty body, no-store',
    expected: [{ code: 'ARTIFACT_ERROR', confidence: 'likely' }],
    acceptable: ['ARTIFACT_ROUTE_MISSING', 'UNDETERMINED'],
    rules: [
      platform(
        paths.artifacts,
        {
          status: 404,
          headers: [
            ['server', 'uvicorn'],
            ['cache-control', 'no-store'],
          ],
          body: '',
        },
        uploads,
      ),
    ],
  },
  {
    name: 'downloads fail, uploads work',
    source: 'mlflow.md: 500 from the store behind MLflow, here on reading',
    expected: [{ code: 'ARTIFACT_ERROR' }],
    rules: [
      platform(/\/mlflow-artifacts\/artifacts\/./, mlflowViaApi(500, 'INTERNAL_ERROR', 'Access Denied'), {
        methods: ['GET'],
      }),
    ],
  },
  {
    name: 'rate limit within uploads',
    source: 'table: 429 Rate limit exceeded, Retry-After 60, late in a run',
    expected: [{ code: 'RATE_LIMITED' }],
    rules: [platform(paths.artifacts, detail(429, 'Rate limit exceeded', [['retry-after', '60']]), uploads)],
  },
]
