import { authTrouble, detail, mlflowViaApi } from '../answers.ts'
import { answer } from '../parties/answer.ts'
import { auth, paths, platform, type Rule, type Scenario, withAnyKey, withKey } from '../scenario.ts'

const scenario = (name: string, code: string, rules: Rule[], more: Partial<Scenario> = {}): Scenario => ({
  name: `alike: ${name}`,
  source: 'a platform of a blind corpus whose answer looks like that of another cause',
  expected: [{ code, confidence: 'likely' }],
  rules,
  ...more,
})

const crash =
  'Traceback (most recent call last):\n  File "/srv/app.py", line 7, in check\nKeyError: \'SIGNING_SECRET\'\n'

/** The API refuses a key that the auth service calls valid. */
const refusedBy = (words: string): Rule[] => [platform(paths.api, detail(401, words), { when: withAnyKey })]

const lacksRight = (words: string) =>
  platform(/registered-models\/create$/, mlflowViaApi(403, 'PERMISSION_DENIED', words), { when: withKey })

const twoInOne = (certificate: NonNullable<Scenario['tls']>['certificate']): Scenario =>
  scenario(`one port for TLS and plain http, its certificate ${certificate}`, 'TLS_FAILURE', [], {
    expected: [{ code: 'TLS_FAILURE' }],
    tls: { hosts: ['registry', 'api'], certificate, takesBoth: true },
  })

/** What is told apart by what an answer says besides its status, or by who can be meant. */
export const alikeScenarios: Scenario[] = [
  twoInOne('expired'),
  twoInOne('self-signed'),
  scenario('a right that the platform’s own account at MLflow lacks', 'MLFLOW_PERMISSION', [
    lacksRight("Service account 'registry-proxy' cannot create models in catalog 'main'"),
  ]),
  scenario(
    'a right that MLflow calls the caller’s own',
    'MLFLOW_PERMISSION',
    [lacksRight("User 'user_sandbox' does not have permission to create models")],
    { expected: [{ code: 'MLFLOW_PERMISSION' }] },
  ),
  scenario('room that is used up, by the status of a large body', 'STORAGE_QUOTA', [
    platform(paths.artifacts, detail(413, 'Your plan’s storage is full: 5.0 of 5 GB used'), {
      methods: ['PUT'],
      when: withKey,
    }),
  ]),
  scenario('a token that the API’s clock takes for one of the future', 'TOKEN_CHECK', [
    ...refusedBy('The token is not yet valid (nbf)'),
  ]),
  scenario('a signing key that the API does not know yet', 'TOKEN_CHECK', [
    ...refusedBy('The signing key 2027-02 is not in the JWKS'),
  ]),
  scenario('the API misses a signing key, in the words for a key of the caller’s', 'TOKEN_CHECK', [
    ...refusedBy('No key with kid 2027-02'),
  ]),
  scenario('auth misses a signing key of its own', 'TOKEN_CHECK', [
    auth(paths.validate, detail(401, 'kid 2027-02 not found'), { when: withAnyKey }),
    platform(paths.api, detail(401, 'Invalid or expired API key'), { when: withAnyKey }),
  ]),
  scenario('the API’s own call to auth meets a certificate', 'API_AUTH_UNREACHABLE', [
    platform(paths.api, authTrouble('Authentication service error: certificate verify failed'), {
      when: withAnyKey,
    }),
  ]),
  scenario('auth crashes and says where', 'AUTH_BROKEN', [
    auth(paths.validate, answer(500, 'text/plain', crash)),
    platform(paths.api, authTrouble('Authentication service error'), { when: withAnyKey }),
  ]),
  scenario('the API crashes and says where', 'API_ERROR', [
    platform(/\/runs\/create$/, answer(500, 'text/plain', crash), { when: withKey }),
  ]),
]
