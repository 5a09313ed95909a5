import type { Fault, FaultName } from './faults.ts'
import type { TopologyName } from './topology.ts'

export interface SandboxOptions {
  /** A defect to act out, by its name or told as what differs; none by default. */
  fault?: FaultName | Fault | undefined
  /** How the platform's parts are laid out for callers; `production` by default. Every layout is healthy. */
  topology?: TopologyName | undefined
  /** URL of a real MLflow server: the sandbox's auth service, API and gateway then stand in front of it. */
  mlflow?: string | undefined
  /** Port of the registry host; the auth service takes the next one. 0 or absent: free ports. */
  port?: number
  /** Folder that keeps artifacts on disk instead of in memory. */
  folder?: string | undefined
  /** Milliseconds added to every answer. */
  delayMs?: number
  /** Milliseconds the auth service waits under the fault `auth-slow`; 6000 by default. */
  slowMs?: number
  /** Milliseconds after which API and gateway give up on the auth service; 5000 by default. */
  authTimeoutMs?: number
}
