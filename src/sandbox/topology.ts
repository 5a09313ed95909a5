import type { Call, Handler } from './call.ts'
import { mlflow as mlflowReply, nginxPage, plain, spaced } from './respond.ts'
import { orBadGateway } from './upstream.ts'

/** The platform's parts, from which a topology builds what stands at the registry's address. */
export interface Parts {
  api: Handler
  gateway: Handler
  auth: Handler
  mlflow: Handler
  apiKey: string
}

/** A way to lay out the platform's parts. None is a defect: a caller with the right addresses can register. */
export interface Topology {
  description: string
  /** What answers at the registry's address. */
  front(parts: Parts): Handler
  /** Paths of the tracking URI and of the API there. */
  trackingPath: string
  apiPath: string
  /** Where callers are to look for the auth service, and its path when that is the registry's address. */
  auth: 'own host' | 'refused' | 'below the registry'
  authPath: string
  /** MLflow's `--static-prefix`. */
  staticPrefix: '' | '/mlflow'
}

const platform = {
  trackingPath: '/api/mlflow',
  apiPath: '',
  auth: 'own host',
  authPath: '',
  staticPrefix: '/mlflow',
} as const

/** MLflow by itself: there is one address, so the addresses of auth service and API are it too. */
const mlflowAlone = {
  trackingPath: '',
  apiPath: '',
  auth: 'below the registry',
  authPath: '',
  staticPrefix: '',
} as const

const subPath = '/hokusai'

export const topologyDefinitions = {
  production: {
    ...platform,
    description: 'a load balancer sends /mlflow to the gateway and everything else to the API',
    front: ({ api, gateway }) => createLoadBalancer(api, gateway),
  },
  'no-load-balancer': {
    ...platform,
    description: 'the API answers everything itself: /mlflow is 401 without a key, 404 with one',
    front: ({ api }) => api,
  },
  'gateway-not-exposed': {
    ...platform,
    description: 'the load balancer has no rule for /mlflow: 404 text/plain',
    front: ({ api }) => createLoadBalancer(api, async () => plain(404, 'Not Found', 'awselb/2.0')),
  },
  'auth-not-exposed': {
    ...platform,
    description: "only the platform's own parts reach the auth service: callers are refused a connection",
    front: ({ api, gateway }) => createLoadBalancer(api, gateway),
    auth: 'refused',
  },
  'sub-path': {
    ...platform,
    description: `one nginx host, platform below ${subPath}, auth service below ${subPath}/auth, 404 HTML elsewhere`,
    front: ({ api, gateway, auth }) => {
      const balancer = createLoadBalancer(api, gateway)
      return async (call) => {
        const atAuth = below(`${subPath}/auth`, call)
        if (atAuth) return auth(atAuth)
        const atPlatform = below(subPath, call)
        return atPlatform ? balancer(atPlatform) : nginxPage(404, 'Not Found')
      }
    },
    trackingPath: `${subPath}/api/mlflow`,
    apiPath: subPath,
    auth: 'below the registry',
    authPath: `${subPath}/auth`,
  },
  mlflow: {
    ...mlflowAlone,
    description: 'an MLflow server by itself, open to everybody: no auth service, API or gateway',
    front: ({ mlflow }) => mlflow,
  },
  'mlflow-basic-auth': {
    ...mlflowAlone,
    description: "an MLflow server with --app-name basic-auth: user admin, the sandbox's key as password",
    front: ({ mlflow, apiKey }) => basicAuth(mlflow, 'admin', apiKey),
  },
} satisfies Record<string, Topology>

export type TopologyName = keyof typeof topologyDefinitions

export const topologyNames = Object.keys(topologyDefinitions) as TopologyName[]

/** The registry host's rules: `/mlflow` goes straight to the gateway, everything else to the API. */
const createLoadBalancer =
  (api: Handler, gateway: Handler): Handler =>
  async (call) =>
    below('/mlflow', call) ? orBadGateway(gateway(call), spaced) : api(call)

/** The call as seen below the prefix; undefined when it goes elsewhere. */
function below(prefix: string, call: Call): Call | undefined {
  if (call.path === prefix) return { ...call, path: '/' }
  return call.path.startsWith(`${prefix}/`) ? { ...call, path: call.path.slice(prefix.length) } : undefined
}

/** MLflow's own login: `/health` is open, and an unknown login and a Bearer token are told the same. */
function basicAuth(mlflow: Handler, user: string, password: string): Handler {
  const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const text =
    'You are not authenticated. Please see ' +
    'https://www.mlflow.org/docs/latest/auth/index.html#authenticating-to-mlflow on how to authenticate.'
  return async (call) => {
    if (call.path === '/health' || call.headers.authorization === expected) return mlflow(call)
    return mlflowReply(401, 'text/html; charset=utf-8', text, [['www-authenticate', 'Basic realm="mlflow"']])
  }
}
