import { type CauseKind, kind, show, wait } from './cause-kind.ts'

/** The auth service and what it says of the key. */
export const authCauses = {
  AUTH_DOWN: kind(
    'DEPLOY',
    'auth',
    'auth team',
    'The auth service is down: its load balancer has no healthy instance.',
    'any JSON answer of the auth service itself',
    [
      ['caller', wait],
      [
        'auth team',
        'Bring the auth service back: its load balancer has no healthy target. Look at its last deployment and its secrets.',
        show.authHealth,
      ],
    ],
  ),
  AUTH_MISROUTED: kind(
    'DEPLOY',
    'auth',
    'infrastructure',
    'The auth host leads to another service than the auth service.',
    'a verdict of the auth service on the key at this address',
    [
      ['caller', wait],
      [
        'infrastructure',
        'Correct the load balancer’s rule for the auth host: all its paths, /api/* too, belong to the auth service.',
        show.authRoot,
      ],
    ],
  ),
  AUTH_SLOW: kind(
    'DEPLOY',
    'auth',
    'auth team',
    'The auth service takes longer to validate a key than the API waits for it (5 s).',
    'a verdict on the key within 5 s',
    [
      ['caller', wait],
      [
        'auth team',
        'Make POST /api/v1/keys/validate answer within 5 s: look at its database and instances.',
        show.validate,
      ],
    ],
  ),
  AUTH_BROKEN: kind(
    'BUG',
    'auth',
    'auth team',
    'The auth service answers the validation of a key with something that is no verdict.',
    'a 200 with is_valid, or a 401 with a detail',
    [
      ['caller', wait],
      [
        'auth team',
        'Make POST /api/v1/keys/validate answer 200 with is_valid, or 401 with a detail.',
        show.validate,
      ],
    ],
  ),
  KEY_REJECTED: kind(
    'KEY',
    'auth',
    'caller',
    'The auth service does not accept the key: it is unknown, expired or revoked.',
    'a validation of this key with is_valid true',
    [
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
  ),
  KEY_DEACTIVATED: kind(
    'KEY',
    'auth',
    'caller',
    'The auth service answers 200 and says in it that the key is not valid.',
    'is_valid true in the same answer',
    [
      ['caller', 'Activate the key in the settings page, or make a new one.', show.validate],
      ['API team', 'Read is_valid in the answer of the auth service: a 200 alone must not let a key in.'],
    ],
  ),
  SERVICE_ACCESS: kind(
    'SCOPE',
    'auth',
    'caller',
    'The key is valid, but registered for another service than the one it is used for.',
    'a validation for this service id with is_valid true',
    [['caller', 'Make a key for this service, or set service-id to the one the key is for.', show.validate]],
  ),
  IP_RESTRICTED: kind(
    'SCOPE',
    'auth',
    'caller',
    'The key is restricted to other network addresses than the one this run comes from.',
    'the same refusal from an allowed address',
    [
      [
        'caller',
        'Allow the address of this runner for the key, or use a runner with a fixed address. Hosted runners change theirs.',
        show.validate,
      ],
    ],
  ),
  KEY_READ_ONLY: kind(
    'SCOPE',
    'auth',
    'caller',
    'The key may read but not write.',
    'a write that is accepted with this key',
    [['caller', 'Use a key with the scope write.', show.validate]],
  ),
  RATE_LIMITED: kind(
    'RATE',
    'auth',
    'caller',
    'Too many requests were made with this key or from this address.',
    'the same refusal after the pause the service asks for',
    [
      [
        'caller',
        'Wait as long as Retry-After says, and run fewer verifications at the same time.',
        show.validate,
      ],
    ],
  ),
  INSUFFICIENT_BALANCE: kind(
    'QUOTA',
    'auth',
    'caller',
    'The account behind the key has not enough balance.',
    'has_sufficient_balance true for this key',
    [['caller', 'Add balance to the account of the key.', show.validate]],
  ),
} as const satisfies Record<string, CauseKind>
