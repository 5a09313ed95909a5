import { type Answer, fieldsOf, type Reply } from '../http/exchange.ts'
import { describeAnswer } from '../mlflow/error.ts'
import { faultOfKey } from './judged-key.ts'
import { nameOf, responderOf } from './responders.ts'

/** What the auth service tells about a valid key; older builds leave out the last ones. */
export interface KeyInfo {
  is_valid: boolean
  scopes: readonly string[] | undefined
  roles: readonly string[] | undefined
  is_admin: boolean | undefined
  has_sufficient_balance: boolean | undefined
  error: string | undefined
}

/** A field besides the verdict that is of another kind is left aside, and the verdict stands. */
function keyInfoOf(json: unknown): KeyInfo | undefined {
  const { is_valid: said, ...others } = (json ?? {}) as Record<string, unknown>
  // Written as a text, it is a verdict all the same.
  const is_valid = said === 'true' || (said === 'false' ? false : said)
  if (typeof is_valid !== 'boolean' || Array.isArray(json)) return undefined
  const { scopes, roles, is_admin, has_sufficient_balance, error } = others
  return {
    is_valid,
    scopes: textsOf(scopes),
    roles: textsOf(roles),
    is_admin: yesNoOf(is_admin),
    has_sufficient_balance: yesNoOf(has_sufficient_balance),
    error: typeof error === 'string' ? error : undefined,
  }
}

const textsOf = (value: unknown) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined
const yesNoOf = (value: unknown) => (typeof value === 'boolean' ? value : undefined)

/** What `POST /api/v1/keys/validate` says about a key, told apart by body before status. */
export type KeyVerdict =
  | { kind: 'valid' | 'invalid'; info: KeyInfo }
  | { kind: 'unknown-key' | 'wrong-service' | 'rate-limited' | 'no-verdict'; detail: string }

/**
 * Reads a validation answer. A 200 alone proves nothing: `is_valid` may be false in it. What a party in between
 * says is no verdict, whatever its status: it never looked at the key.
 */
export function readKeyVerdict(answer: Answer): KeyVerdict {
  if (answer.kind === 'no-reply') return { kind: 'no-verdict', detail: answer.message }
  const responder = responderOf(answer)
  if (responder.party === 'in between') {
    return {
      kind: 'no-verdict',
      detail: `${nameOf(responder, 'the auth service')} answered ${describeAnswer(answer)}`,
    }
  }
  const detail = detailOf(answer)
  if (answer.status === 429 || /rate limit|too many requests/i.test(detail))
    return { kind: 'rate-limited', detail }
  if (answer.status === 200) {
    const info = keyInfoOf(withoutPart(answer))
    if (!info) return { kind: 'no-verdict', detail: `200 without is_valid: ${detail}` }
    return { kind: info.is_valid ? 'valid' : 'invalid', info }
  }
  if (fieldsOf(answer) === undefined)
    return { kind: 'no-verdict', detail: `${answer.status} ${answer.contentType}` }
  if (/access to service/i.test(detail)) return { kind: 'wrong-service', detail }
  if (answer.status === 401 || answer.status === 403 || faultOfKey(answer.status, detail) === 'wrong')
    return { kind: 'unknown-key', detail }
  return { kind: 'no-verdict', detail: `${answer.status}: ${detail}` }
}

/** A list that was cut is no list. */
function withoutPart(reply: Reply): unknown {
  const told = fieldsOf(reply)
  return reply.cut && typeof told === 'object' ? { ...told, scopes: undefined, roles: undefined } : told
}

/** Scopes and roles that open the model registry, which has been admin-only since 2026-06. */
const adminGrants = ['admin', 'mlflow:admin', 'registry:admin', 'model-registry:admin']

export function isAdmin(info: KeyInfo): boolean {
  return (
    info.is_admin === true ||
    [...(info.scopes ?? []), ...(info.roles ?? [])].some((one) => adminGrants.includes(one))
  )
}

/** The `detail`, `error` or `message` of an answer as one line, or the start of its text. */
export function detailOf(reply: Reply): string {
  const json = fieldsOf(reply) as Record<string, unknown> | undefined | null
  const told = ['detail', 'error', 'message', 'error_description']
    .map((name) => json?.[name])
    .filter((one) => one !== undefined && one !== null)
  const said = told.find((one) => typeof one !== 'string' || !onlyStatus.test(one)) ?? told[0]
  const text = said === undefined ? reply.text : typeof said === 'string' ? said : JSON.stringify(said)
  return text.replace(/\s+/g, ' ').trim().slice(0, 300)
}

/** What Spring and NestJS call `error`, while `message` beside it tells what is wrong. */
const onlyStatus =
  /^((bad|invalid) request|unauthorized|forbidden|(route )?not found|method not allowed|not acceptable|conflict|unsupported media type|unprocessable (entity|content)|(internal )?server error|not implemented|bad gateway|service unavailable|gateway time-?out)\.?$/i
