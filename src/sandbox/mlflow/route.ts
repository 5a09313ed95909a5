import { type Fields, type Params, parse } from './fields.ts'

/** One MLflow endpoint below `/api/2.0/`; `:name` segments of the path become fields of the request. */
export interface Route {
  method: string
  path: string
  run(request: Record<string, unknown>): unknown
}

/** A JSON endpoint: checks the request's fields, then answers with what `run` returns. */
export const route = <F extends Fields>(
  method: string,
  path: string,
  fields: F,
  run: (params: Params<F>) => unknown,
): Route => ({ method, path: `mlflow/${path}`, run: (request) => run(parse(fields, request)) })
