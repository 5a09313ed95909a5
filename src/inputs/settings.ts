import { z } from 'zod'
import { SuiteName } from '../schema/report.ts'

/** What may fail a step: what is wrong or unverified, warnings too, or nothing. */
export const failOnChoices = ['fail', 'warn', 'never'] as const

/** Everything one run needs to know, checked; inputs of the action and flags of the CLI both end here. */
export const Settings = z.object({
  apiKey: z.string(),
  /** URLs without trailing slash. */
  trackingUri: z.string(),
  authUrl: z.string(),
  apiUrl: z.string(),
  serviceId: z.string(),
  suites: z.array(SuiteName),
  mode: z.enum(['full', 'read-only']),
  /** Register under this name instead of a generated one that is removed again. */
  modelName: z.string().optional(),
  tokenId: z.string(),
  metric: z.string(),
  /** The benchmark value tagged; the trained model's own baseline otherwise. */
  baseline: z.number().optional(),
  modelPath: z.string().optional(),
  notify: z.boolean(),
  keep: z.boolean(),
  failOn: z.enum(failOnChoices),
  timeoutMs: z.number().positive(),
  requestTimeoutMs: z.number().positive(),
  concurrency: z.int().positive(),
  caFile: z.string().optional(),
  reportDir: z.string(),
  /** What was odd about the inputs without being wrong. */
  warnings: z.array(z.string()),
})
export type Settings = z.infer<typeof Settings>
