import type { TlsOptions } from 'node:tls'
import type { RawInputs } from '../../src/inputs/read-settings.ts'
import type { Call, Reply } from '../../src/sandbox/call.ts'
import type { TopologyName } from '../../src/sandbox/topology.ts'
import type { Cause } from '../../src/schema/report.ts'

/** `other` is one more name for the registry: a plain-http twin, an old alias or, with rules, a foreign site. */
export type HostName = 'registry' | 'api' | 'auth' | 'other'

export type Credential =
  | 'none'
  | 'bearer'
  | 'x-api-key'
  | 'api-key-scheme'
  | 'lower-case-bearer'
  | 'raw'
  | 'basic'
  /** User and password of an MLflow with its own login. */
  | 'login'
  | 'garbage'

/** What the healthy platform would do, with these changes. */
export interface Change {
  delayMs?: number
  /** Another host's healthy answer. */
  from?: HostName
  request?: (call: Call) => Call
  answer?: (reply: Reply) => Reply | Promise<Reply>
}

export type Urls = Record<HostName, string>

/**
 * A fixed answer; one that needs the hosts' addresses; a changed healthy one; or none: `hang` stays silent,
 * `reset` resets the connection, `drip` sends a byte now and then for ever, `cut` ends the connection within
 * the body.
 */
export type Behaviour =
  | Reply
  | ((urls: Urls, call: Call) => Reply)
  | { healthy: Change }
  | 'hang'
  | 'reset'
  | 'drip'
  | 'cut'

/** Where the first matching rule of a scenario answers in place of the healthy platform. */
export interface Rule {
  hosts: HostName[]
  /** Matches path and query. */
  path: RegExp
  methods?: string[]
  when?: Credential[]
  body?: RegExp
  /** How many requests it answers before it is used up. */
  times?: number
  reply: Behaviour
}

export interface Scenario {
  name: string
  /** The incident or the line of the facts it replays. */
  source: string
  /** The true causes, the first one first; `confidence` is the most that can be known from outside. */
  expected: { code: string; confidence?: Cause['confidence'] }[]
  /** Codes that are as right as the first expected one. */
  also?: string[]
  /** Codes that are honest as well, as long as they are not called certain. */
  acceptable?: string[]
  rules: Rule[]
  /** How the healthy platform is laid out; a balancer before API and gateway where nothing is said. */
  topology?: TopologyName
  /** Hosts behind TLS with this certificate; `silent` accepts the connection and never shakes hands. */
  tls?: {
    hosts: HostName[]
    certificate: 'trusted' | 'self-signed' | 'expired' | 'expired-intermediate' | 'wrong-name' | 'silent'
    /** The same port serves plain http as well, as some proxies' do. */
    takesBoth?: true
    /** What its TLS can do, as Node's server takes it. */
    options?: TlsOptions
  }
  /** The caller's own forward proxy, HTTP_PROXY: what it answers to everything, or what it does instead. */
  proxy?: Reply | 'passes on' | 'closes' | 'nobody listens'
  inputs?: (target: Urls & { apiKey: string }) => RawInputs
}

type More = Partial<Omit<Rule, 'path' | 'reply'>>

/** A rule for the registry and the API host, which are the same service. */
export const platform = (path: RegExp, reply: Behaviour, more: More = {}): Rule => ({
  hosts: ['registry', 'api', 'other'],
  path,
  reply,
  ...more,
})

export const auth = (path: RegExp, reply: Behaviour, more: More = {}): Rule => ({
  hosts: ['auth'],
  path,
  reply,
  ...more,
})

/** Requests that carry the caller's key in an accepted form, or any key at all. */
export const withKey: Credential[] = ['bearer', 'x-api-key', 'api-key-scheme']
export const withAnyKey: Credential[] = [...withKey, 'garbage']

export const paths = {
  all: /^/,
  /** Everything under the canonical tracking URI. */
  tracking: /^\/api\/mlflow\//,
  /** Everything of the API that asks for a key. */
  api: /^\/api\/(?!health\/)/,
  /** The gateway's own path, past the API. */
  gateway: /^\/mlflow\/(?!health$)/,
  validate: /^\/api\/v1\/keys\/validate$/,
  artifacts: /\/mlflow-artifacts\//,
  mlflowHealth: /^\/api\/health\/mlflow/,
  event: /^\/api\/models\/tokenized-registration-events/,
}
