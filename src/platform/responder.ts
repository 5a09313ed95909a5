import { header, type Reply } from '../http/exchange.ts'

/** Which part of the platform wrote an answer, as far as its form tells. */
export type Responder = 'load balancer' | 'API' | 'gateway' | 'MLflow' | 'login page' | 'unknown'

/**
 * Who answered, from form rather than wording: content type, JSON spacing, who is named in headers. MLflow's
 * own errors are spaced like the gateway's, so only `detail` answers tell those two from the API.
 */
export function identifyResponder(reply: Reply): Responder {
  const { contentType, text } = reply
  if (contentType === 'text/plain' && reply.status === 404 && text.trim() === 'Not Found')
    return 'load balancer'
  if (/awselb/i.test(header(reply, 'server'))) return 'load balancer'
  if (contentType === 'text/html') return identifyHtml(reply)
  const json = reply.json as Record<string, unknown> | undefined | null
  if (json && typeof json === 'object' && 'error_code' in json) return 'MLflow'
  if (json && typeof json === 'object' && 'detail' in json) return isCompact(text) ? 'API' : 'gateway'
  return 'unknown'
}

function identifyHtml({ status, text }: Reply): Responder {
  if (status === 200) return 'login page'
  if (/^<!doctype html>\s*<html lang=en>/i.test(text)) return 'MLflow'
  return status >= 500 ? 'load balancer' : 'unknown'
}

/** The API writes `{"detail":"…"}`, the gateway `{"detail": "…"}`. */
function isCompact(text: string): boolean {
  return /^\s*\{"detail":(?!\s)/.test(text)
}
