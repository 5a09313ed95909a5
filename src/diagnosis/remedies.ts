import type { Owner, Remedy } from '../report/schema.ts'
import type { CauseCode } from './causes.ts'
import type { Facts } from './facts.ts'

/** Where commands point; documented defaults where the evidence does not tell. */
interface Place {
  trackingUri: string
  authUrl: string
  registry: string
  serviceId: string
}

const auth = 'auth team' as const
const api = 'API team' as const
const infra = 'infrastructure' as const

/** Commands name the variable that holds the key, never the key. */
const show = {
  validate: ({ authUrl, serviceId }: Place) =>
    `curl -sS -X POST -H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json' -d '{"service_id":"${serviceId}"}' ${authUrl}/api/v1/keys/validate`,
  search: ({ trackingUri }: Place) =>
    `curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY" '${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1'`,
  noKey: ({ trackingUri }: Place) =>
    `curl -sS -o /dev/null -w '%{http_code}' '${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1'`,
  artifacts: ({ trackingUri }: Place) =>
    `curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY" '${trackingUri}/api/2.0/mlflow-artifacts/artifacts?path='`,
  authHealth: ({ authUrl }: Place) => `curl -sS ${authUrl}/health`,
  authRoot: ({ authUrl }: Place) => `curl -sS ${authUrl}/`,
  apiHealth: ({ registry }: Place) => `curl -sS ${registry}/health`,
  mlflowHealth: ({ registry }: Place) => `curl -sS ${registry}/api/health/mlflow`,
  verify: () => 'node dist/cli.js verify',
  fix: () => 'node dist/cli.js fix --apply',
}

type Step = [by: Owner, text: string, command?: (place: Place) => string]

const wait =
  'The key is not to blame: do not replace it. Wait until the owner has mended this, then run the verification again.'
const canonical = 'https://registry.hokus.ai/api/mlflow'

/** For each cause: what the caller can do now, what its owner changes, and the command that shows it worked. */
const steps: Record<CauseCode, Step[]> = {
  WRONG_TRACKING_URI: [
    ['caller', `Set the tracking URI to ${canonical}.`, show.fix],
    ['caller', 'See that it answers.', () => show.search({ ...documented, trackingUri: canonical })],
  ],
  PLAIN_HTTP: [['caller', 'Write https:// in place of http:// in the URL.', show.fix]],
  HEADER_FORM: [
    ['caller', 'Send the key as "Authorization: Bearer KEY", with this spelling and one space.', show.search],
  ],
  KEY_WHITESPACE: [
    ['caller', 'Store the secret again without spaces or a newline around it.', show.validate],
  ],
  DNS_FAILURE: [
    ['caller', 'Check the host name for a spelling mistake, and whether this network resolves it.'],
    [infra, 'Restore the DNS record of the host.', show.apiHealth],
  ],
  CONNECTION_REFUSED: [
    [
      'caller',
      'Check host and port. For a service started in the same job: wait until it listens.',
      show.apiHealth,
    ],
    [infra, 'Start the service, or open its port.'],
  ],
  TLS_FAILURE: [
    ['caller', 'Behind a company proxy: name its certificate with ca-file or NODE_EXTRA_CA_CERTS.'],
    [infra, 'Renew or correct the certificate of the host.', show.apiHealth],
  ],
  NO_ANSWER: [
    ['caller', 'Check that no firewall on the way drops the connection; try again.', show.apiHealth],
    [
      infra,
      'See why the service accepts connections without answering: its load, its instances, what it waits for.',
    ],
  ],
  CONNECTION_RESET: [
    ['caller', 'Try again; check proxies on the way.', show.apiHealth],
    [
      infra,
      'See what closes the connection: a crash of the service, a limit of the load balancer, a wrong protocol.',
    ],
  ],
  AUTH_DOWN: [
    ['caller', wait],
    [
      auth,
      'Bring the auth service back: its load balancer has no healthy target. Look at its last deployment and its secrets.',
      show.authHealth,
    ],
  ],
  AUTH_MISROUTED: [
    ['caller', wait],
    [
      infra,
      'Correct the load balancer’s rule for the auth host: all its paths, /api/* too, belong to the auth service.',
      show.authRoot,
    ],
  ],
  AUTH_SLOW: [
    ['caller', wait],
    [
      auth,
      'Make POST /api/v1/keys/validate answer within 5 s: look at its database and instances.',
      show.validate,
    ],
  ],
  AUTH_BROKEN: [
    ['caller', wait],
    [auth, 'Make POST /api/v1/keys/validate answer 200 with is_valid, or 401 with a detail.', show.validate],
  ],
  KEY_REJECTED: [
    [
      'caller',
      'Make a new key in the settings page and store it as the secret HOKUSAI_API_KEY.',
      show.validate,
    ],
    [
      'caller',
      'If other keys of yours work, this one has expired or was revoked; if none does, tell the auth team.',
    ],
  ],
  KEY_DEACTIVATED: [
    ['caller', 'Activate the key in the settings page, or make a new one.', show.validate],
    [api, 'Read is_valid in the answer of the auth service: a 200 alone must not let a key in.'],
  ],
  SERVICE_ACCESS: [
    ['caller', 'Make a key for this service, or set service-id to the one the key is for.', show.validate],
  ],
  IP_RESTRICTED: [
    [
      'caller',
      'Allow the address of this runner for the key, or use a runner with a fixed address. Hosted runners change theirs.',
      show.validate,
    ],
  ],
  KEY_READ_ONLY: [['caller', 'Use a key with the scope write.', show.validate]],
  RATE_LIMITED: [
    [
      'caller',
      'Wait as long as Retry-After says, and run fewer verifications at the same time.',
      show.validate,
    ],
  ],
  INSUFFICIENT_BALANCE: [['caller', 'Add balance to the account of the key.', show.validate]],
  BALANCER_NO_RULE: [
    ['caller', wait],
    [infra, 'Add the load balancer’s rule or listener for this host and path.', show.apiHealth],
  ],
  BALANCER_TO_MLFLOW: [
    ['caller', wait],
    [infra, 'Point the load balancer’s rule for /api/mlflow/* at the API instead of MLflow.', show.noKey],
  ],
  API_DOWN: [
    ['caller', wait],
    [
      api,
      'Bring the API back: its load balancer has no healthy target. Look at its last deployment: image, start-up error, secrets.',
      show.apiHealth,
    ],
  ],
  LOGIN_PAGE: [
    ['caller', 'Check that the tracking URI names the API and no web site.'],
    [infra, 'Take the path of the API out of the single sign-on in front of it.', show.search],
  ],
  REDIRECTED: [
    ['caller', 'If the new address is the platform’s own, use it as tracking URI.'],
    [
      infra,
      'Serve the tracking URI itself: a redirect turns a POST into a GET and loses the key.',
      show.search,
    ],
  ],
  MOUNT_MISSING: [
    ['caller', wait],
    [
      api,
      'Mount the MLflow proxy at /api/mlflow, and check that this version is the one deployed.',
      show.search,
    ],
  ],
  PREFIX_STRIPPED: [
    ['caller', `Use the tracking URI ${canonical}, whose route keeps the path.`],
    [
      api,
      'Keep the path after the mount when passing the request on: MLflow wants /api/2.0/mlflow/….',
      show.search,
    ],
  ],
  API_AUTH_UNREACHABLE: [
    ['caller', wait],
    [
      api,
      'Check the auth URL in the API’s configuration, and the way from the API to it: DNS, security group, certificate.',
      show.search,
    ],
  ],
  API_AUTH_CONTRACT: [
    ['caller', wait],
    [
      api,
      'Compare the API’s call with the contract of POST /api/v1/keys/validate: header, service_id, and how 403 and 422 are treated.',
      show.search,
    ],
  ],
  SERVICE_ID_MISMATCH: [
    ['caller', wait],
    [
      api,
      'Set AUTH_SERVICE_ID of the API to the service the keys are for, and check its auth URL.',
      show.search,
    ],
  ],
  KEY_HEADER_LOST: [
    ['caller', 'Try the header X-API-Key.', show.search],
    [
      api,
      'Find what drops the Authorization header before the API reads it: load balancer, proxy or middleware.',
      show.search,
    ],
  ],
  OPEN_REGISTRY: [
    [
      api,
      'Put the key check in front of every MLflow route at once: anybody can read and write the registry now.',
      show.noKey,
    ],
  ],
  API_ERROR: [
    ['caller', wait],
    [api, 'Find the request in the API’s log by its X-Request-Id (see the transcript).', show.search],
  ],
  GATEWAY_HEADER_STRIPPED: [
    ['caller', wait],
    [api, 'Pass the Authorization header on when calling the gateway.', show.search],
  ],
  GATEWAY_SERVICE_ID_MISMATCH: [
    ['caller', wait],
    [api, 'Set the service id and auth URL of the gateway to those of the API.', show.search],
  ],
  REGISTRY_ADMIN_ONLY: [
    [
      'caller',
      'Ask the platform for an administrator’s key or the scope model-registry:admin: since 2026-06 the registry is closed to others.',
      show.validate,
    ],
  ],
  MLFLOW_UNREACHABLE: [
    ['caller', wait],
    [
      infra,
      'Start MLflow, or correct the URL, DNS name or certificate under which the API calls it.',
      show.mlflowHealth,
    ],
  ],
  MLFLOW_TIMEOUT: [
    ['caller', wait],
    [infra, 'See what MLflow waits for: database, artifact store, workers.', show.mlflowHealth],
  ],
  HOST_CHECK: [
    ['caller', wait],
    [
      infra,
      'List the platform’s host name in MLFLOW_SERVER_ALLOWED_HOSTS, with its port and without, and keep localhost for health checks.',
      show.search,
    ],
  ],
  MLFLOW_MALFORMED: [
    ['caller', wait],
    [
      infra,
      'Compare MLflow’s own answer with what arrives: something on the way cuts or rewrites bodies.',
      show.search,
    ],
  ],
  MLFLOW_ERROR: [
    ['caller', wait],
    [infra, 'Find the error in MLflow’s log by the time and path of the request.', show.search],
  ],
  API_LACKS_ADMIN_TOKEN: [
    ['caller', 'Nothing: this is about the API’s own key.'],
    [api, 'Give the API an administrator’s key for its calls to the gateway.', show.mlflowHealth],
  ],
  ARTIFACTS_DISABLED: [
    ['caller', wait],
    [infra, 'Start MLflow with --serve-artifacts and --artifacts-destination.', show.artifacts],
  ],
  ARTIFACT_ROUTE_MISSING: [
    ['caller', wait],
    [
      api,
      'Deploy the version that passes /mlflow-artifacts/* on, and check that MLflow runs with --serve-artifacts.',
      show.artifacts,
    ],
  ],
  ARTIFACT_PATH_NOT_REWRITTEN: [
    ['caller', wait],
    [api, 'Rewrite artifact paths as all others when passing them on to MLflow.', show.artifacts],
  ],
  ARTIFACT_ROOT_UNPROXIED: [
    ['caller', 'Nothing can be uploaded without credentials for that store; the key is not to blame.'],
    [
      infra,
      'Run MLflow with --artifacts-destination on the store and without --default-artifact-root, so that runs get mlflow-artifacts: URIs.',
      show.verify,
    ],
  ],
  ARTIFACTS_DAMAGED: [
    ['caller', 'Do not rely on models uploaded since: download one and compare.'],
    [
      infra,
      'Let uploads keep their Content-Length: MLflow 3.3 to 3.14 stores a chunked upload as an empty file.',
      show.verify,
    ],
  ],
  UPLOAD_CUT_OFF: [
    ['caller', 'Try a smaller file; check proxies on the way.', show.verify],
    [infra, 'Look for limits of body size and idle time in the load balancer and the API.'],
  ],
  ARTIFACT_ERROR: [
    ['caller', wait],
    [
      infra,
      'Find the error in MLflow’s log: permissions and space of the artifact store first.',
      show.artifacts,
    ],
  ],
  VERSION_NOT_READY: [
    ['caller', wait],
    [infra, 'See why the version stays pending in MLflow’s registry.', show.verify],
  ],
  REGISTRATION_INCOMPLETE: [
    ['caller', wait],
    [infra, 'Compare what was sent with what is read back, in the transcript.', show.verify],
  ],
  EVENT_FAILED: [
    [
      'caller',
      'The model is registered. Check that metric, baseline and token id are ones the platform knows.',
      show.verify,
    ],
    [api, 'See why the event could not be emitted.'],
  ],
  UNDETERMINED: [
    ['caller', 'Send the report folder to the owner of the first layer that failed.', show.verify],
  ],
}

const documented: Place = {
  trackingUri: canonical,
  registry: 'https://registry.hokus.ai',
  authUrl: 'https://auth.hokus.ai',
  serviceId: 'platform',
}

/** The remedies for a cause, with commands for the place the evidence is about. */
export function remediesFor(code: CauseCode, { evidence: { target } }: Facts): Remedy[] {
  const place = target ? { ...target, registry: new URL(target.trackingUri).origin } : documented
  return steps[code].map(([by, text, command]) => ({
    by,
    text,
    ...(command ? { command: command(place) } : {}),
  }))
}
