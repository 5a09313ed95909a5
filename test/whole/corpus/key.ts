import { authTrouble, detail, gatewayDetail, gatewayViaApi, mlflowViaApi, validates } from '../answers.ts'
import { auth, paths, platform, type Scenario, withAnyKey, withKey } from '../scenario.ts'

const refusedKey = 'Invalid or expired API key'
const proxyRefuses = platform(paths.api, detail(401, refusedKey), { when: withAnyKey })
const gatewayRefuses = platform(paths.gateway, gatewayDetail(401, refusedKey), { when: withAnyKey })

const noAccess = (asked: string, registered: string) =>
  `API key does not have access to service '${asked}'. This key is registered for service '${registered}'. ` +
  'Valid service IDs include: website, prediction, platform'

/** Cases whose cause lies in the caller's key: what it is, what it may do and how often. */
export const keyScenarios: Scenario[] = [
  {
    name: 'unknown key',
    source: 'table: 401 Invalid or expired API key, direct validate also 401 not found or invalid',
    expected: [{ code: 'KEY_REJECTED' }],
    rules: [
      auth(paths.validate, detail(401, 'API key not found or invalid'), { when: withAnyKey }),
      proxyRefuses,
      gatewayRefuses,
    ],
  },
  {
    name: 'stale key after a migration',
    source: 'case: Stale key after a migration',
    expected: [{ code: 'KEY_REJECTED' }],
    rules: [auth(paths.validate, detail(401, refusedKey), { when: withKey }), proxyRefuses, gatewayRefuses],
  },
  {
    name: 'a key that was cut, whose form is refused before it is looked up',
    source: 'keys with a checksum: 400 of the auth service, and of the API',
    expected: [{ code: 'KEY_REJECTED' }],
    rules: [
      auth(paths.validate, detail(400, 'Malformed API key: checksum mismatch'), { when: withAnyKey }),
      platform(paths.api, detail(400, 'Invalid API key format'), { when: withAnyKey }),
      gatewayRefuses,
    ],
  },
  {
    name: 'revoked key that still works from the cache',
    source: 'platform.md: positive validations are cached 60 s',
    expected: [{ code: 'KEY_STILL_ACCEPTED', confidence: 'likely' }],
    rules: [auth(paths.validate, detail(401, 'API key not found or invalid'), { when: withKey })],
  },
  {
    name: 'is_valid false in a 200, which the platform ignores',
    source: 'platform.md: 200 is not proof of validity',
    expected: [{ code: 'KEY_DEACTIVATED' }],
    also: ['KEY_REJECTED'],
    rules: [
      auth(paths.validate, validates({ is_valid: false, error: 'API key has been deactivated' }), {
        when: withKey,
      }),
    ],
  },
  {
    name: 'is_valid false without a reason, and the proxy refuses',
    source: 'platform.md: is_valid may be false',
    expected: [{ code: 'KEY_DEACTIVATED' }],
    also: ['KEY_REJECTED'],
    rules: [auth(paths.validate, validates({ is_valid: false }), { when: withKey }), proxyRefuses],
  },
  {
    name: 'key of another service',
    source: 'table: direct validate 401 does not have access to service',
    expected: [{ code: 'SERVICE_ACCESS' }],
    rules: [
      auth(paths.validate, detail(401, noAccess('platform', 'website')), {
        when: withKey,
        body: /service_id/,
      }),
      auth(paths.validate, validates({ service_id: 'website' }), { when: withKey }),
      proxyRefuses,
      gatewayRefuses,
    ],
  },
  {
    name: 'IP-restricted key, told in a 401',
    source: 'table: direct 401 with an IP text; platform.md: hosted runners change IP',
    expected: [{ code: 'IP_RESTRICTED' }],
    rules: [
      auth(paths.validate, detail(401, 'API key is not allowed from IP address 203.0.113.7'), {
        when: withKey,
      }),
      proxyRefuses,
      gatewayRefuses,
    ],
  },
  {
    name: 'IP-restricted key, told in a 403',
    source: 'table: contract mismatch (auth 403), with an IP text',
    expected: [{ code: 'IP_RESTRICTED' }],
    rules: [
      auth(paths.validate, detail(403, 'Client IP address not in the allowed list of this key'), {
        when: withKey,
      }),
      platform(paths.api, authTrouble('Authentication service error'), { when: withKey }),
      platform(paths.gateway, gatewayDetail(401, 'Authentication service error'), { when: withKey }),
    ],
  },
  {
    name: 'IP restriction told by is_valid false',
    source: 'platform.md: is_valid may be false with error set; IP-restricted keys',
    expected: [{ code: 'IP_RESTRICTED' }],
    also: ['KEY_DEACTIVATED'],
    rules: [
      auth(paths.validate, validates({ is_valid: false, error: 'IP address 203.0.113.7 not allowed' }), {
        when: withKey,
      }),
    ],
  },
  {
    name: 'read-only key by its scopes',
    source: 'case: Read-only key',
    expected: [{ code: 'KEY_READ_ONLY' }],
    rules: [
      auth(paths.validate, validates({ scopes: ['read'], roles: [], is_admin: false }), { when: withKey }),
      platform(/\/(runs|experiments|registered-models|model-versions)\/create/, {
        ...gatewayViaApi(403, ''),
        body: '{"error": "FORBIDDEN", "message": "Insufficient permissions", "required_scope": "write", "current_scopes": ["read"]}',
      }),
    ],
  },
  {
    name: 'read-only key, scopes not told by an older auth service',
    source: 'table: 403 FORBIDDEN with required_scope, reads worked',
    expected: [{ code: 'KEY_READ_ONLY' }],
    rules: [
      auth(
        paths.validate,
        { ...validates(), body: '{"is_valid":true,"service_id":"platform"}' },
        { when: withKey },
      ),
      platform(/\/(runs|experiments|registered-models|model-versions)\/create/, {
        ...gatewayViaApi(403, ''),
        body: '{"error": "FORBIDDEN", "message": "Insufficient permissions", "required_scope": "write", "current_scopes": ["read"]}',
      }),
    ],
  },
  {
    name: 'rate limited, 429',
    source: 'table: 429 Rate limit exceeded, Retry-After 60',
    expected: [{ code: 'RATE_LIMITED' }],
    rules: [
      auth(paths.validate, detail(429, 'Rate limit exceeded', [['retry-after', '60']]), { when: withKey }),
      platform(paths.api, detail(429, 'Rate limit exceeded', [['retry-after', '60']]), { when: withKey }),
    ],
  },
  {
    name: 'rate limit told as 401 by the gateway',
    source: 'table: 401 Rate limit exceeded, spaced',
    expected: [{ code: 'RATE_LIMITED' }],
    rules: [
      auth(paths.validate, detail(429, 'Rate limit exceeded', [['retry-after', '60']]), { when: withKey }),
      platform(paths.tracking, gatewayViaApi(401, 'Rate limit exceeded'), { when: withKey }),
      platform(paths.gateway, gatewayDetail(401, 'Rate limit exceeded'), { when: withKey }),
    ],
  },
  {
    name: 'rate limit at the gateway only',
    source: 'table: 401 Rate limit exceeded, spaced; the direct check is served',
    expected: [{ code: 'RATE_LIMITED' }],
    rules: [platform(paths.tracking, gatewayViaApi(401, 'Rate limit exceeded'), { when: withKey })],
  },
  {
    name: 'limiter of the API itself',
    source: 'platform.md: slowapi limiter, error instead of detail',
    expected: [{ code: 'RATE_LIMITED' }],
    rules: [
      platform(paths.tracking, {
        ...detail(429, ''),
        headers: [...detail(429, '').headers, ['retry-after', '60']],
        body: '{"error":"Rate limit exceeded: 30 per 1 minute"}',
      }),
    ],
  },
  {
    name: 'no balance: writes are refused',
    source: 'table: 402 Insufficient balance',
    expected: [{ code: 'INSUFFICIENT_BALANCE' }],
    rules: [
      auth(paths.validate, validates({ has_sufficient_balance: false, balance: -3.2 }), { when: withKey }),
      platform(paths.tracking, detail(402, 'Insufficient balance'), { when: withKey }),
    ],
  },
  {
    name: 'no balance by another word',
    source: 'table: 402 usage_debit_rejected',
    expected: [{ code: 'INSUFFICIENT_BALANCE' }],
    rules: [
      platform(paths.tracking, detail(402, 'usage_debit_rejected'), { when: withKey, methods: ['POST'] }),
    ],
  },
  {
    name: 'admin-only registry',
    source: 'case: Registry made admin-only',
    expected: [{ code: 'REGISTRY_ADMIN_ONLY' }],
    rules: [
      auth(paths.validate, validates({ roles: [], is_admin: false }), { when: withKey }),
      platform(
        paths.tracking,
        { ...detail(403, ''), body: '{"error":"REGISTRY_ADMIN_REQUIRED","message":"Admin required"}' },
        { when: withKey },
      ),
    ],
  },
  {
    name: 'admin-only registry, told by the gateway under detail',
    source: 'table: 403 REGISTRY_ADMIN_REQUIRED',
    expected: [{ code: 'REGISTRY_ADMIN_ONLY' }],
    rules: [
      auth(paths.validate, validates({ roles: [], is_admin: false }), { when: withKey }),
      platform(
        paths.tracking,
        {
          ...gatewayViaApi(403, ''),
          body: '{"detail": {"error": "REGISTRY_ADMIN_REQUIRED", "message": "Admin required"}}',
        },
        { when: withKey },
      ),
    ],
  },
  {
    name: 'permission denied by MLflow itself',
    source: 'mlflow.md: 403 PERMISSION_DENIED; looks like the scope and admin refusals',
    expected: [{ code: 'MLFLOW_PERMISSION' }],
    rules: [
      platform(paths.tracking, mlflowViaApi(403, 'PERMISSION_DENIED', 'Permission denied'), {
        when: withKey,
      }),
    ],
  },
  {
    name: 'only model versions may not be created',
    source: 'case: 403 from the SDK: model-versions/create failed with error code 403; here by scope',
    expected: [{ code: 'SCOPE_MISSING' }],
    rules: [
      platform(/\/model-versions\/create/, {
        ...gatewayViaApi(403, ''),
        body: '{"error": "FORBIDDEN", "message": "Insufficient permissions", "required_scope": "model:write", "current_scopes": ["read", "write"]}',
      }),
    ],
  },
  {
    name: 'key refused in the middle of a run',
    source: 'platform.md: cached validations; the key was valid when it was checked directly',
    expected: [{ code: 'UNDETERMINED' }],
    acceptable: ['KEY_REJECTED', 'SERVICE_ID_MISMATCH', 'API_AUTH_CONTRACT', 'MLFLOW_ERROR', 'API_ERROR'],
    rules: [platform(/\/runs\/create/, detail(401, refusedKey), { when: withKey })],
  },
  {
    name: 'MLflow’s error shows the request’s headers',
    source: 'debug pages and error middleware that print the request',
    expected: [{ code: 'KEY_ECHOED', confidence: 'likely' }, { code: 'MLFLOW_ERROR' }],
    rules: [
      platform(/\/runs\/create/, (_, { headers }) =>
        mlflowViaApi(500, 'INTERNAL_ERROR', `KeyError in ${JSON.stringify(headers)}`),
      ),
    ],
  },
  {
    name: 'the auth service answers with the key it was asked about',
    source: 'a validation that returns the whole record',
    expected: [{ code: 'KEY_ECHOED', confidence: 'likely' }],
    rules: [
      auth(paths.validate, (_, { headers }) => validates({ key: headers.authorization }), {
        when: withKey,
      }),
    ],
  },
  {
    name: 'the auth service answers with the beginning of the key',
    source: 'a record that names its key by a prefix',
    expected: [],
    rules: [
      auth(
        paths.validate,
        (_, { headers }) => validates({ key_prefix: headers.authorization?.slice(0, 26) }),
        { when: withKey },
      ),
    ],
  },
]
