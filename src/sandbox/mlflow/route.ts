import { type Fields, type Params, parse } from './fields.ts'

/** One MLflow endpoint; the pattern, below `/api/2.0/`, has groups for fields of the request. */
export interface Route {
  method: string
  pattern: RegExp
  run(request: Record<string, unknown>): unknown
}

/** A JSON endpoint: checks the request's fields, then answers with what `run` returns, or `{}` without that. */
export const route = <F extends Fields>(
  method: string,
  path: string,
  fields: F,
  run: (params: Params<F>) => unknown,
): Route => ({
  method,
  // `:name` stands for a segment.
  pattern: new RegExp(`^mlflow/${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  run: (request) => run(parse(fields, request)),
})
