import { type Answer, fieldsOf, type Reply } from '../http/exchange.ts'
import { pageInBrief } from '../text/foreign.ts'

/** A call to MLflow that did not succeed. Keeps the raw answer: the text a server sent is the evidence. */
export class MlflowError extends Error {
  override name = 'MlflowError'
  readonly answer: Answer
  /** HTTP status, or undefined where nothing came back. */
  readonly status: number | undefined
  /** MLflow's `error_code`, for instance RESOURCE_ALREADY_EXISTS, or undefined where the answer has none. */
  readonly errorCode: string | undefined

  constructor(call: string, answer: Answer, detail = describeAnswer(answer)) {
    super(`${call}: ${oneLine(detail)}`)
    this.answer = answer
    this.status = answer.kind === 'reply' ? answer.status : undefined
    this.errorCode = answer.kind === 'reply' ? errorCodeOf(answer) : undefined
  }
}

/** An artifact root this client cannot write to, for instance `s3://…` without the bucket's credentials. */
export class ArtifactRootError extends Error {
  override name = 'ArtifactRootError'
}

/** MLflow's `error_code` in an answer; gateways sometimes send a number there. Anything else is none. */
export function errorCodeOf(reply: Reply): string | undefined {
  const code = (fieldsOf(reply) as { error_code?: unknown } | undefined | null)?.error_code
  return typeof code === 'string' || typeof code === 'number' ? oneLine(String(code)) : undefined
}

/** The thing that a request names, missing; a table or a column that is missing is none of those. */
const absentWords =
  /\b(registered ?models?|model ?versions?|models?|versions?|experiments?|runs?|artifacts?|file|directory)\b[^.]{0,200}\b(not found|(does|do) not exist)\b|\bno such (registered ?model|model ?version|model|version|experiment|run|artifact|file|directory)\b/i
const databaseWords = /psycopg|sqlalchemy|sqlite|\b(relation|table|column|database|schema)\b/i

/** MLflow says that what the request names is not there, by its code, or in words as other registries do. */
export function saysAbsent(answer: Answer): boolean {
  if (answer.kind === 'no-reply') return false
  const code = errorCodeOf(answer)
  if (code === 'RESOURCE_DOES_NOT_EXIST') return true
  const isInWords =
    [400, 404].includes(answer.status) && /^(INVALID_PARAMETER_VALUE|BAD_REQUEST|NOT_FOUND)$/.test(code ?? '')
  const message = isInWords ? messageOf(answer) : ''
  return absentWords.test(message) && !databaseWords.test(message)
}

/** One line of at most 300 characters: status and message, or why nothing came. */
export function describeAnswer(answer: Answer): string {
  if (answer.kind === 'no-reply') return oneLine(answer.message)
  const page = pageInBrief(answer.text)
  if (page !== undefined) return oneLine(`${answer.status} ${page}`)
  const message = messageOf(answer)
  const type = answer.contentType ? ` ${answer.contentType}` : ''
  return oneLine(`${answer.status}${type}${message ? `: ${message}` : ''}`)
}

function messageOf(reply: Reply): string {
  const json = fieldsOf(reply) as Record<string, unknown> | undefined | null
  const parts = ['error_code', 'message', 'detail', 'error'].map((name) => json?.[name])
  const texts = parts.filter((part) => typeof part === 'string' || typeof part === 'number')
  return texts.length > 0 ? texts.join(' ') : reply.text
}

/** A server may send megabytes as its message; a line of a report holds the beginning. */
function oneLine(text: string): string {
  const line = text.slice(0, 10_000).replace(/\s+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 299)}…` : line
}
