import { MlflowError } from './errors.ts'

/**
 * What a real MLflow 3.9.0 also does, by where it does it: below `/api` or `/ajax-api`, or a page of its own, of
 * which the one for OpenTelemetry never has the static prefix.
 */
const unsupported: [RegExp, string][] = [
  [/^[23]\.0\/mlflow\/(traces|unified-traces|get-online-trace-details|get-trace-artifact)\b/, 'traces'],
  [/^\/v1\/traces$/, 'traces'],
  [/^3\.0\/mlflow\/datasets\b/, 'evaluation datasets'],
  [/^3\.0\/mlflow\/scorers?\b/, 'scorers'],
  [/^(3\.0\/mlflow\/gateway|2\.0\/mlflow\/gateway-proxy)\b/, 'the AI gateway'],
  [/^2\.0\/mlflow\/webhooks\b/, 'webhooks'],
  [/^2\.0\/mlflow\/runs\/create-promptlab-run$/, 'the prompt lab'],
  [/^\/graphql$/, 'GraphQL'],
]

/**
 * Refuses what this stand-in leaves out. A plain 404 would look like an older MLflow, and a 200 would lose data.
 *
 * @throws MlflowError 501
 */
export function refuseUnsupported(...names: (string | undefined)[]): void {
  const found = unsupported.find(([place]) => names.some((name) => name !== undefined && place.test(name)))
  if (!found) return
  throw new MlflowError(
    'NOT_IMPLEMENTED',
    `This embedded MLflow does not have ${found[1]}; a real MLflow 3.9.0 does.`,
  )
}
