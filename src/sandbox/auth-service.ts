import { type KeyRecord, keyInHeaders } from './api-keys.ts'
import { type Call, type Handler, type Reply, readJson } from './call.ts'
import { compact } from './respond.ts'

const serviceIds = ['website', 'prediction', 'platform']

/** The auth service: `POST /api/v1/keys/validate` (key in the header) and the older `POST /validate`. */
export function createAuthService(key: KeyRecord): Handler {
  return async (call) => {
    const route = `${call.method} ${call.path}`
    switch (route) {
      case 'GET /':
        return compact(200, {
          service: 'Hokusai Authentication Service',
          version: '1.0.0',
          status: 'operational',
        })
      case 'GET /health':
        return compact(200, { status: 'healthy', service: 'auth' })
      case 'POST /api/v1/keys/validate':
      case 'POST /validate':
        return validate(call, key)
      default:
        return known.has(call.path)
          ? compact(405, { detail: 'Method Not Allowed' })
          : compact(404, { detail: 'Not Found' })
    }
  }
}

const known = new Set(['/', '/health', '/api/v1/keys/validate', '/validate'])

async function validate(call: Call, key: KeyRecord): Promise<Reply> {
  const body = await readJson(call.body)
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    return invalid(['body'], 'Input should be a valid dictionary', 'dict_type')
  }
  const { service_id: serviceId, api_key: keyInBody } = body as Record<string, unknown>
  if (serviceId !== undefined && serviceId !== null && typeof serviceId !== 'string') {
    return invalid(['body', 'service_id'], 'Input should be a valid string', 'string_type')
  }
  // The first contract carried the key in the body; only the older route still reads it there.
  const older = call.path === '/validate' && typeof keyInBody === 'string' ? keyInBody : undefined
  const given = keyInHeaders(call.headers) ?? older
  if (given === undefined) return refused('API key required')
  if (given !== key.apiKey) return refused('API key not found or invalid')
  if (key.expired) return refused('Invalid or expired API key')
  if (serviceId && serviceId !== key.serviceId) {
    return refused(
      `API key does not have access to service '${serviceId}'. This key is registered for service ` +
        `'${key.serviceId}'. Valid service IDs include: ${serviceIds.join(', ')}`,
    )
  }
  return compact(200, describe(key))
}

const refused = (detail: string): Reply => compact(401, { detail })

const invalid = (loc: string[], msg: string, type: string): Reply =>
  compact(422, { detail: [{ type, loc, msg, input: null }] })

const describe = (key: KeyRecord) => ({
  is_valid: true,
  key_id: 'key_sandbox',
  user_id: 'user_sandbox',
  service_id: key.serviceId,
  scopes: key.scopes,
  rate_limit_per_hour: 1000,
  billing_plan: 'free',
  has_sufficient_balance: true,
  balance: 0,
  email: 'sandbox@example.com',
  roles: key.isAdmin ? ['admin'] : [],
  is_admin: key.isAdmin,
})
