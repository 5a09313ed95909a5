import type { Answer, Reply } from '../http/exchange.ts'

/** A call to MLflow that did not succeed. Keeps the raw answer: the text a server sent is the evidence. */
export class MlflowError extends Error {
  override name = 'MlflowError'
  readonly answer: Answer
  /** HTTP status, or undefined where nothing came back. */
  readonly status: number | undefined
  /** MLflow's `error_code`, for instance RESOURCE_ALREADY_EXISTS, or undefined where the answer has none. */
  readonly errorCode: string | undefined

  constructor(call: string, answer: Answer, detail = describeAnswer(answer)) {
    super(`${call}: ${detail}`)
    this.answer = answer
    this.status = answer.kind === 'reply' ? answer.status : undefined
    this.errorCode = answer.kind === 'reply' ? errorCodeOf(answer) : undefined
  }
}

/** An artifact root this client cannot write to, for instance `s3://…` without the bucket's credentials. */
export class ArtifactRootError extends Error {
  override name = 'ArtifactRootError'
}

/** MLflow's `error_code` in an answer; gateways sometimes send a number there. */
export function errorCodeOf(reply: Reply): string | undefined {
  const code = (reply.json as { error_code?: unknown } | undefined | null)?.error_code
  return code === undefined || code === null ? undefined : String(code)
}

/** One line that says what came back: status and message, or why nothing came. */
export function describeAnswer(answer: Answer): string {
  if (answer.kind === 'no-reply') return answer.message
  const message = messageOf(answer)
  return `${answer.status}${answer.contentType ? ` ${answer.contentType}` : ''}${message ? `: ${message}` : ''}`
}

function messageOf(reply: Reply): string {
  const json = reply.json as Record<string, unknown> | undefined | null
  const parts = ['error_code', 'message', 'detail', 'error'].map((name) => json?.[name])
  const texts = parts.filter((part) => part !== undefined && part !== null)
  const said =
    texts.length > 0
      ? texts.map((t) => (typeof t === 'string' ? t : JSON.stringify(t))).join(' ')
      : reply.text
  const line = said.replace(/\s+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 300)}…` : line
}
