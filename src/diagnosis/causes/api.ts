import { type CauseKind, canonical, kind, show, wait } from './cause-kind.ts'

/** The API proxy, the load balancer before it and the gateway behind it. */
export const apiCauses = {
  BALANCER_NO_RULE: kind(
    'DEPLOY',
    'proxy',
    'infrastructure',
    'The load balancer has no rule for this host or path.',
    'an answer of any service behind the load balancer',
    [
      ['caller', wait],
      ['infrastructure', 'Add the load balancer’s rule or listener for this host and path.', show.apiHealth],
    ],
  ),
  BALANCER_TO_MLFLOW: kind(
    'DEPLOY',
    'proxy',
    'infrastructure',
    'The load balancer sends the tracking URI straight to MLflow instead of to the API.',
    'different answers with and without a key',
    [
      ['caller', wait],
      [
        'infrastructure',
        'Point the load balancer’s rule for /api/mlflow/* at the API instead of MLflow.',
        show.noKey,
      ],
    ],
  ),
  API_DOWN: kind(
    'DEPLOY',
    'proxy',
    'API team',
    'The API is down: its load balancer has no healthy instance.',
    'any answer of the API itself, for instance at /health',
    [
      ['caller', wait],
      [
        'API team',
        'Bring the API back: its load balancer has no healthy target. Look at its last deployment: image, start-up error, secrets.',
        show.apiHealth,
      ],
    ],
  ),
  LOGIN_PAGE: kind(
    'CFG',
    'proxy',
    'infrastructure',
    'A login page answers in place of the API.',
    'JSON at the same address without a browser session',
    [
      ['caller', 'Check that the tracking URI names the API and no web site.'],
      ['infrastructure', 'Take the path of the API out of the single sign-on in front of it.', show.search],
    ],
  ),
  REDIRECTED: kind(
    'CFG',
    'proxy',
    'infrastructure',
    'The tracking URI redirects elsewhere, where the key must not follow.',
    'an answer at the address itself',
    [
      ['caller', 'If the new address is the platform’s own, use it as tracking URI.'],
      [
        'infrastructure',
        'Serve the tracking URI itself: a redirect turns a POST into a GET and loses the key.',
        show.search,
      ],
    ],
  ),
  MOUNT_MISSING: kind(
    'DEPLOY',
    'proxy',
    'API team',
    'The API runs without its MLflow routes: they are not mounted, or an old version is deployed.',
    'an answer other than 404 below the tracking URI',
    [
      ['caller', wait],
      [
        'API team',
        'Mount the MLflow proxy at /api/mlflow, and check that this version is the one deployed.',
        show.search,
      ],
    ],
  ),
  PREFIX_STRIPPED: kind(
    'BUG',
    'proxy',
    'API team',
    'The API cuts part of the path off before it passes the request on, so MLflow does not find it.',
    'a path in the error that is the one requested',
    [
      ['caller', `Use the tracking URI ${canonical}, whose route keeps the path.`],
      [
        'API team',
        'Keep the path after the mount when passing the request on: MLflow wants /api/2.0/mlflow/….',
        show.search,
      ],
    ],
  ),
  API_AUTH_UNREACHABLE: kind(
    'DEPLOY',
    'proxy',
    'API team',
    'The auth service works, but the API cannot reach it.',
    'a verdict of the API on any key',
    [
      ['caller', wait],
      [
        'API team',
        'Check the auth URL in the API’s configuration, and the way from the API to it: DNS, security group, certificate.',
        show.search,
      ],
    ],
  ),
  API_AUTH_CONTRACT: kind(
    'BUG',
    'proxy',
    'API team',
    'The API and the auth service do not understand each other: validating the key directly works.',
    'the same trouble when the key is validated directly',
    [
      ['caller', wait],
      [
        'API team',
        'Compare the API’s call with the contract of POST /api/v1/keys/validate: header, service_id, and how 403 and 422 are treated.',
        show.search,
      ],
    ],
  ),
  SERVICE_ID_MISMATCH: kind(
    'CFG',
    'proxy',
    'API team',
    'The key is valid, but the API rejects it: it asks the auth service about another service id, or another auth service.',
    'a direct validation that rejects the key as well',
    [
      ['caller', wait],
      [
        'API team',
        'Set AUTH_SERVICE_ID of the API to the service the keys are for, and check its auth URL.',
        show.search,
      ],
    ],
  ),
  KEY_HEADER_LOST: kind(
    'BUG',
    'proxy',
    'API team',
    'The key is valid and was sent, but does not arrive at the API.',
    'different answers with and without a key',
    [
      ['caller', 'Try the header X-API-Key.', show.search],
      [
        'API team',
        'Find what drops the Authorization header before the API reads it: load balancer, proxy or middleware.',
        show.search,
      ],
    ],
  ),
  OPEN_REGISTRY: kind(
    'BUG',
    'proxy',
    'API team',
    'The registry lets in requests that carry no valid key.',
    '401 for a request without a key',
    [
      [
        'API team',
        'Put the key check in front of every MLflow route at once: anybody can read and write the registry now.',
        show.noKey,
      ],
    ],
  ),
  API_ERROR: kind(
    'BUG',
    'proxy',
    'API team',
    'The API fails on the request with an internal error.',
    'an answer below 500',
    [
      ['caller', wait],
      [
        'API team',
        'Find the request in the API’s log by its X-Request-Id (see the transcript).',
        show.search,
      ],
    ],
  ),
  GATEWAY_HEADER_STRIPPED: kind(
    'BUG',
    'gateway',
    'API team',
    'The API accepts the key and does not pass it on to the gateway behind it.',
    'a refusal that comes from the API itself',
    [
      ['caller', wait],
      ['API team', 'Pass the Authorization header on when calling the gateway.', show.search],
    ],
  ),
  GATEWAY_SERVICE_ID_MISMATCH: kind(
    'CFG',
    'gateway',
    'API team',
    'The key is valid and the API accepts it, but the gateway behind it rejects it.',
    'a refusal that comes from the API itself',
    [
      ['caller', wait],
      ['API team', 'Set the service id and auth URL of the gateway to those of the API.', show.search],
    ],
  ),
  REGISTRY_ADMIN_ONLY: kind(
    'SCOPE',
    'gateway',
    'caller',
    'The key is valid, but the model registry is open to administrators only.',
    'the same refusal with an administrator’s key',
    [
      [
        'caller',
        'Ask the platform for an administrator’s key or the scope model-registry:admin: since 2026-06 the registry is closed to others.',
        show.validate,
      ],
    ],
  ),
} as const satisfies Record<string, CauseKind>
