import type { Cause, Counts, Registration, Target, Verdict } from '../schema/report.ts'
import { isProved } from '../schema/verdict.ts'

/** What the outputs are made of, whether of one run, of many merged, or of none. */
export interface Outcome {
  verdict: Verdict
  counts?: Counts
  cause?: Pick<Cause, 'code' | 'category'> | undefined
  target?: Target
  registration?: Registration | undefined
  reportPath?: string
}

interface Output {
  description: string
  /** Absent where a publisher sets it, once it knows. */
  from?: (outcome: Outcome) => string | number | undefined
}

/** The action's outputs; `npm run describe` writes them into action.yml. None holds any part of the key. */
export const outputs = {
  verdict: {
    description: 'pass, fail, error (could not verify) or skipped.',
    from: ({ verdict }) => verdict,
  },
  diagnosis: {
    description: 'Code of the first cause, for instance SERVICE_ID_MISMATCH; empty when nothing failed.',
    from: ({ cause }) => cause?.code,
  },
  category: {
    description: 'Its category: KEY, CFG, DEPLOY, BUG, SCOPE, RATE, QUOTA, NET, CLIENT or UNKNOWN.',
    from: ({ cause }) => cause?.category,
  },
  passed: { description: 'Number of checks that passed.', from: ({ counts }) => counts?.pass },
  failed: { description: 'Number of checks that failed.', from: ({ counts }) => counts?.fail },
  errored: {
    description: 'Number of checks that could not be verified.',
    from: ({ counts }) => counts?.error,
  },
  skipped: { description: 'Number of checks that were skipped.', from: ({ counts }) => counts?.skip },
  'report-path': {
    description:
      'Path of report.json, or of merged.json with merge-reports; empty where it could not be written.',
    from: ({ reportPath }) => reportPath,
  },
  'artifact-id': { description: 'Id of the uploaded artifact; empty where none was.' },
  'artifact-url': { description: 'Address of the artifact.' },
  'comment-url': { description: 'Address of the comment; empty where there is none.' },
  'tracking-uri': {
    description: 'The tracking URI a registration went through with; empty otherwise.',
    from: (outcome) => (isProved(outcome) ? outcome.target?.trackingUri : ''),
  },
  'model-name': {
    description: 'Name of the registered model.',
    from: ({ registration }) => registration?.modelName,
  },
  'model-version': {
    description: 'Version that was registered.',
    from: ({ registration }) => registration?.modelVersion,
  },
  'run-id': {
    description: 'MLflow run of the registration.',
    from: ({ registration }) => registration?.runId,
  },
} as const satisfies Record<string, Output>

/** Those of the `publish` action. */
export const publishOutputs = {
  verdict: { description: `${outputs.verdict.description.slice(0, -1)}; empty where there was no report.` },
  'comment-url': outputs['comment-url'],
}

export type OutputName = keyof typeof outputs | keyof typeof publishOutputs

/** Those that are known as soon as there is a result; empty where they say nothing. */
export function outputsOf(outcome: Outcome): [name: OutputName, value: string][] {
  return (Object.entries<Output>(outputs) as [OutputName, Output][]).flatMap(([name, { from }]) =>
    from === undefined ? [] : [[name, String(from(outcome) ?? '')]],
  )
}
