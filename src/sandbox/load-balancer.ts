import type { Call, Handler, Reply } from './call.ts'
import { spaced } from './respond.ts'
import { UpstreamUnreachable } from './upstream.ts'

/** The registry host's rules: `/mlflow` goes straight to the gateway, everything else to the API. */
export function createLoadBalancer(api: Handler, gateway: Handler): Handler {
  return async (call) => (isGatewayPath(call.path) ? direct(call, gateway) : api(call))
}

const isGatewayPath = (path: string): boolean => path === '/mlflow' || path.startsWith('/mlflow/')

async function direct(call: Call, gateway: Handler): Promise<Reply> {
  try {
    return await gateway(call)
  } catch (error) {
    if (error instanceof UpstreamUnreachable) return spaced(502, { detail: error.message })
    throw error
  }
}
