import { type CauseKind, kind, show, wait } from './cause-kind.ts'

/** Artifacts, registry and event: what fails once everything before works. */
export const registrationCauses = {
  ARTIFACTS_DISABLED: kind(
    'CFG',
    'artifacts',
    'infrastructure',
    'MLflow runs without its artifact service, so no model file can be uploaded.',
    '200 from the artifact route',
    [
      ['caller', wait],
      ['infrastructure', 'Start MLflow with --serve-artifacts and --artifacts-destination.', show.artifacts],
    ],
  ),
  ARTIFACT_ROUTE_MISSING: kind(
    'DEPLOY',
    'artifacts',
    'API team',
    'Everything but the artifact routes works: they are not deployed or not passed on.',
    'an answer other than 404 from the artifact route',
    [
      ['caller', wait],
      [
        'API team',
        'Deploy the version that passes /mlflow-artifacts/* on, and check that MLflow runs with --serve-artifacts.',
        show.artifacts,
      ],
    ],
  ),
  ARTIFACT_PATH_NOT_REWRITTEN: kind(
    'BUG',
    'artifacts',
    'API team',
    'The API does not pass artifact requests on to the path where MLflow serves them.',
    'the same 404 at the gateway’s own path',
    [
      ['caller', wait],
      ['API team', 'Rewrite artifact paths as all others when passing them on to MLflow.', show.artifacts],
    ],
  ),
  ARTIFACT_ROOT_UNPROXIED: kind(
    'CFG',
    'artifacts',
    'infrastructure',
    'Runs keep their artifacts in a store that callers cannot reach (for instance s3://…) instead of behind the server.',
    'an artifact URI that starts with mlflow-artifacts:',
    [
      ['caller', 'Nothing can be uploaded without credentials for that store; the key is not to blame.'],
      [
        'infrastructure',
        'Run MLflow with --artifacts-destination on the store and without --default-artifact-root, so that runs get mlflow-artifacts: URIs.',
        show.verify,
      ],
    ],
  ),
  ARTIFACTS_DAMAGED: kind(
    'BUG',
    'artifacts',
    'infrastructure',
    'Uploads are answered with 200, but what is stored is not what was sent.',
    'a download with the same SHA-256',
    [
      ['caller', 'Do not rely on models uploaded since: download one and compare.'],
      [
        'infrastructure',
        'Let uploads keep their Content-Length: MLflow 3.3 to 3.14 stores a chunked upload as an empty file.',
        show.verify,
      ],
    ],
  ),
  UPLOAD_CUT_OFF: kind(
    'NET',
    'artifacts',
    'infrastructure',
    'Connections are cut off in the middle of an upload, while all other requests work.',
    'an upload that is answered',
    [
      ['caller', 'Try a smaller file; check proxies on the way.', show.verify],
      ['infrastructure', 'Look for limits of body size and idle time in the load balancer and the API.'],
    ],
  ),
  ARTIFACT_ERROR: kind(
    'BUG',
    'artifacts',
    'infrastructure',
    'The artifact service fails on the request.',
    'the same request answered with 200',
    [
      ['caller', wait],
      [
        'infrastructure',
        'Find the error in MLflow’s log: permissions and space of the artifact store first.',
        show.artifacts,
      ],
    ],
  ),
  VERSION_NOT_READY: kind(
    'BUG',
    'registry',
    'infrastructure',
    'The model version is created but does not become READY.',
    'status READY of the version',
    [
      ['caller', wait],
      ['infrastructure', 'See why the version stays pending in MLflow’s registry.', show.verify],
    ],
  ),
  REGISTRATION_INCOMPLETE: kind(
    'BUG',
    'registry',
    'infrastructure',
    'The registration was accepted, but what is read back is not what was written.',
    'the same values when read back',
    [
      ['caller', wait],
      ['infrastructure', 'Compare what was sent with what is read back, in the transcript.', show.verify],
    ],
  ),
  EVENT_FAILED: kind(
    'BUG',
    'event',
    'API team',
    'The registration itself succeeded; only the platform’s notification of it failed.',
    '200 with event_emitted true',
    [
      [
        'caller',
        'The model is registered. Check that metric, baseline and token id are ones the platform knows.',
        show.verify,
      ],
      ['API team', 'See why the event could not be emitted.'],
    ],
  ),
} as const satisfies Record<string, CauseKind>
