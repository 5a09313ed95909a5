import type { Target } from '../schema/report.ts'
import type { TlsSources } from './client-variables.ts'
import type { Values } from './input.ts'
import type { verification } from './shared-inputs.ts'

/** Everything one run needs to know, checked; inputs of the action and flags of the CLI both end here. */
export type Settings = Values<typeof verification> & {
  /** Where each part of the target came from: `default`, `sandbox`, or how the caller gave it. */
  sources: NonNullable<Target['sources']>
  /** Which certificates were taken from where. */
  tls: TlsSources
  /** What was odd about the inputs without being wrong: whitespace around the key; addresses of two platforms. */
  warnings: { key?: string | undefined; addresses?: string | undefined }
}

/** Milliseconds in which a verdict comes: a request that takes its whole time, half of one more, and the work around. */
export const patienceMs = ({ requestTimeoutMs }: Pick<Settings, 'requestTimeoutMs'>): number =>
  1.5 * requestTimeoutMs + 5_000
