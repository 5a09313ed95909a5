import { type AccessPolicy, accessRefusal } from './access.ts'
import { keyInHeaders } from './api-keys.ts'
import { gatewayRefusal, type Verdict } from './auth-client.ts'
import type { Handler } from './call.ts'
import { spaced } from './respond.ts'

export interface GatewayParts {
  policy: AccessPolicy
  checkKey(key: string): Promise<Verdict>
  mlflow: Handler
}

/** The MLflow admin gateway: asks the auth service again, then passes the call on unchanged. */
export function createGateway({ policy, checkKey, mlflow }: GatewayParts): Handler {
  return async (call) => {
    if (call.path === '/health' || call.path === '/mlflow/health') return spaced(200, { status: 'ok' })
    if (!policy.requireKey) return mlflow(call)
    const key = keyInHeaders(call.headers)
    if (key === undefined) return spaced(401, { detail: 'API key required' })
    const verdict = await checkKey(key)
    if (verdict.kind !== 'accepted') return gatewayRefusal(verdict, spaced)
    return accessRefusal(policy, verdict.caller, call, spaced) ?? mlflow(call)
  }
}
