const statuses = {
  INVALID_PARAMETER_VALUE: 400,
  BAD_REQUEST: 400,
  RESOURCE_ALREADY_EXISTS: 400,
  RESOURCE_DOES_NOT_EXIST: 404,
  INTERNAL_ERROR: 500,
  INVALID_STATE: 500,
  NOT_IMPLEMENTED: 501,
} as const

export type ErrorCode = keyof typeof statuses

/** An error MLflow answers with, in its `{error_code, message}` form. */
export class MlflowError extends Error {
  readonly code: ErrorCode
  readonly status: number
  constructor(code: ErrorCode, message: string) {
    super(message)
    this.code = code
    this.status = statuses[code]
  }
}

export const invalid = (message: string): MlflowError => new MlflowError('INVALID_PARAMETER_VALUE', message)
export const missing = (message: string): MlflowError => new MlflowError('RESOURCE_DOES_NOT_EXIST', message)

/** What was found, unless that is nothing. */
export function present<T>(found: T | undefined, otherwise: string): T {
  if (found === undefined) throw missing(otherwise)
  return found
}
