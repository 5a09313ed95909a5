import type { Caller } from './auth-client.ts'
import type { Call, Reply } from './call.ts'
import type { Style } from './respond.ts'

/** Who may use the model registry. */
export interface AccessPolicy {
  /** False on an open registry: nobody is asked for a key. */
  requireKey: boolean
  /** True since the registry was made admin-only; scopes alone decided before. */
  adminOnly: boolean
}

/** The 403 for an accepted key that may not do this; undefined when it may. */
export function accessRefusal(
  policy: AccessPolicy,
  caller: Caller,
  call: Call,
  style: Style,
): Reply | undefined {
  if (policy.adminOnly && !caller.isAdmin) {
    return style(403, {
      error: 'REGISTRY_ADMIN_REQUIRED',
      message: 'Access to the model registry requires an admin API key',
    })
  }
  if (isWrite(call) && !caller.isAdmin && !caller.scopes.includes('write')) {
    return style(403, {
      error: 'FORBIDDEN',
      message: 'Insufficient permissions for this operation',
      required_scope: 'write',
      current_scopes: caller.scopes,
    })
  }
  return undefined
}

/** MLflow's searches may be POSTs, so the method alone does not tell. */
const isWrite = (call: Call): boolean =>
  !['GET', 'HEAD', 'OPTIONS'].includes(call.method) && !/\/(search|get-latest-versions)$/.test(call.path)
