import type { Category, Layer, Owner } from '../../schema/report.ts'

/** Where commands point; documented defaults where the evidence does not tell. */
export interface Place {
  trackingUri: string
  authUrl: string
  registry: string
  serviceId: string
}

/** Commands name the variable that holds the key, never the key. */
export const show = {
  validate: ({ authUrl, serviceId }: Place) =>
    `curl -sS -X POST -H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json' -d '{"service_id":"${serviceId}"}' ${authUrl}/api/v1/keys/validate`,
  search: ({ trackingUri }: Place) =>
    `curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY" '${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1'`,
  noKey: ({ trackingUri }: Place) =>
    `curl -sS -o /dev/null -w '%{http_code}' '${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1'`,
  artifacts: ({ trackingUri }: Place) =>
    `curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY" '${trackingUri}/api/2.0/mlflow-artifacts/artifacts?path='`,
  authHealth: ({ authUrl }: Place) => `curl -sS ${authUrl}/health`,
  authRoot: ({ authUrl }: Place) => `curl -sS ${authUrl}/`,
  apiHealth: ({ registry }: Place) => `curl -sS ${registry}/health`,
  mlflowHealth: ({ registry }: Place) => `curl -sS ${registry}/api/health/mlflow`,
  verify: () => 'node dist/cli.js verify',
  fix: () => 'node dist/cli.js fix --apply',
}

/** One step of a remedy: who does it, what, and the command that shows it worked. */
export type Step = [by: Owner, text: string, command?: (place: Place) => string]

export interface CauseKind {
  category: Category
  layer: Layer
  owner: Owner
  /** What is wrong, in words for someone who does not know the platform's insides. */
  summary: string
  /** What would have been seen if this were not the cause. */
  refutedBy: string
  /** What the caller can do now, and what the owner changes. */
  steps: readonly Step[]
}

export const kind = (
  category: Category,
  layer: Layer,
  owner: Owner,
  summary: string,
  refutedBy: string,
  steps: readonly Step[],
): CauseKind => ({ category, layer, owner, summary, refutedBy, steps })

export const wait =
  'The key is not to blame: do not replace it. Wait until the owner has mended this, then run the verification again.'
export const canonical = 'https://registry.hokus.ai/api/mlflow'

/** The addresses third parties are told. */
export const documented: Place = {
  trackingUri: canonical,
  registry: 'https://registry.hokus.ai',
  authUrl: 'https://auth.hokus.ai',
  serviceId: 'platform',
}
