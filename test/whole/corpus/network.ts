import type { TlsOptions } from 'node:tls'
import { authTrouble } from '../answers.ts'
import { auth, type HostName, paths, platform, type Scenario, withAnyKey } from '../scenario.ts'

/** Nothing ever listens on this port. */
const closed = 'http://127.0.0.1:1'
const impatient = () => ({ 'request-timeout': '2' })

const tlsScenario = (
  certificate: NonNullable<Scenario['tls']>['certificate'],
  hosts: HostName[],
): Scenario => ({
  name: `certificate of ${hosts.join(' and ')}: ${certificate}`,
  source: 'issue: TLS expired, self-signed, wrong name with real certificates',
  expected: [{ code: 'TLS_FAILURE' }],
  rules: [],
  tls: { hosts, certificate },
})

const noHandshake: [string, TlsOptions][] = [
  ['HTTP/1.1', { ALPNProtocols: ['h2'] }],
  ['a version', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' }],
  ['a cipher', { maxVersion: 'TLSv1.2', ciphers: 'NULL-SHA256:@SECLEVEL=0' }],
]

/** Cases in which no HTTP answer comes. */
export const networkScenarios: Scenario[] = [
  {
    name: 'registry does not resolve',
    source: 'case: 403 from the SDK: the hosts in its defaults did not resolve',
    expected: [{ code: 'DNS_FAILURE' }],
    rules: [],
    inputs: () => ({ 'tracking-uri': 'https://registry.hokusai.invalid/api/mlflow' }),
  },
  {
    name: 'auth service does not resolve, the rest works',
    source: 'issue: DNS failure',
    expected: [{ code: 'DNS_FAILURE' }],
    rules: [],
    inputs: () => ({ 'auth-url': 'https://auth.hokusai.invalid' }),
  },
  {
    name: 'nothing resolves',
    source: 'issue: DNS failure',
    expected: [{ code: 'DNS_FAILURE' }],
    rules: [],
    inputs: () => ({
      'tracking-uri': 'https://registry.hokusai.invalid/api/mlflow',
      'auth-url': 'https://auth.hokusai.invalid',
      'api-url': 'https://api.hokusai.invalid',
    }),
  },
  {
    name: 'registry refuses connections',
    source: 'case: 403 from the SDK: ECONNREFUSED before any HTTP status',
    expected: [{ code: 'CONNECTION_REFUSED' }],
    rules: [],
    inputs: () => ({ 'tracking-uri': `${closed}/api/mlflow` }),
  },
  {
    name: 'auth refuses connections, the API cannot reach it either',
    source: 'table: 503 Authentication service unavailable',
    expected: [{ code: 'CONNECTION_REFUSED' }],
    also: ['AUTH_DOWN'],
    rules: [platform(paths.api, authTrouble('Authentication service unavailable'), { when: withAnyKey })],
    inputs: () => ({ 'auth-url': closed }),
  },
  {
    name: 'only the API host refuses connections',
    source: 'issue: connection refused',
    expected: [{ code: 'CONNECTION_REFUSED' }],
    rules: [],
    inputs: () => ({ 'api-url': closed }),
  },
  tlsScenario('self-signed', ['registry', 'api']),
  tlsScenario('expired', ['registry', 'api']),
  tlsScenario('expired-intermediate', ['registry', 'api']),
  tlsScenario('wrong-name', ['registry', 'api']),
  tlsScenario('expired', ['auth']),
  ...noHandshake.map(
    ([what, options]): Scenario => ({
      name: `TLS without ${what} in common`,
      source: 'docs: RFC 8446, 6.2; balancers that end a handshake before they show a certificate',
      expected: [{ code: 'TLS_FAILURE', confidence: 'likely' }],
      rules: [],
      tls: { hosts: ['registry', 'api'], certificate: 'trusted', options },
    }),
  ),
  {
    name: 'https to a port that speaks http',
    source: 'issue: TLS kinds',
    expected: [{ code: 'HTTPS_ON_PLAIN_PORT' }],
    rules: [],
    inputs: ({ registry }) => ({ 'tracking-uri': `${registry.replace('http:', 'https:')}/api/mlflow` }),
  },
  {
    name: 'TLS handshake that never comes',
    source: 'issue: half-open connections',
    expected: [{ code: 'NO_ANSWER' }],
    acceptable: ['TLS_FAILURE'],
    rules: [],
    tls: { hosts: ['registry', 'api'], certificate: 'silent' },
    inputs: impatient,
  },
  {
    name: 'every route of the registry hangs',
    source: 'table: time-out ≥ 10 s on every route',
    expected: [{ code: 'NO_ANSWER' }],
    rules: [platform(paths.all, 'hang')],
    inputs: impatient,
  },
  {
    name: 'the registry drips its answers',
    source: 'issue: slow',
    expected: [{ code: 'NO_ANSWER' }],
    rules: [platform(paths.all, 'drip')],
    inputs: impatient,
  },
  {
    name: 'nothing answers anywhere',
    source: 'table: time-out on every route; CFG/NET',
    expected: [{ code: 'NO_ANSWER' }],
    rules: [platform(paths.all, 'hang'), auth(paths.all, 'hang')],
    inputs: impatient,
  },
  {
    name: 'the registry resets connections',
    source: 'issue: reset',
    expected: [{ code: 'CONNECTION_RESET' }],
    rules: [platform(paths.all, 'reset')],
  },
  {
    name: 'the registry ends connections within the answer',
    source: 'issue: reset, half-open',
    expected: [{ code: 'CONNECTION_RESET' }],
    rules: [platform(paths.all, 'cut')],
  },
  {
    name: 'auth resets connections',
    source: 'issue: reset',
    expected: [{ code: 'CONNECTION_RESET' }],
    also: ['AUTH_DOWN'],
    rules: [
      auth(paths.all, 'reset'),
      platform(paths.api, authTrouble('Authentication service unavailable'), { when: withAnyKey }),
    ],
  },
]
