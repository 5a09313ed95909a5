/** Flags of commands that are no inputs of a verification; entries as in `inputs/shared-inputs.ts`. */

import { didYouMean } from '../inputs/did-you-mean.ts'
import type { Table } from '../inputs/input.ts'
import { age, checked, legs, quoted, text, url, wholeNumber, yesOrNo } from '../inputs/kinds.ts'
import { verification } from '../inputs/shared-inputs.ts'
import type { FaultName } from '../sandbox/faults.ts'
import type { TopologyName } from '../sandbox/topology.ts'

const json = { group: 'Result', description: 'Print the result as JSON.', ...yesOrNo } as const

/** A name out of a list that is only loaded when one is given. */
const named = <Name extends string>(what: string, load: () => Promise<readonly Name[]>) => ({
  value: 'NAME',
  read: checked<Name>(async (given) => {
    const names = await load()
    if (names.some((name) => name === given)) return undefined
    return `${quoted(given)} is no ${what}; there are ${names.join(', ')}${didYouMean(given, names)}`
  }),
})

const fault = {
  group: 'Sandbox',
  description: 'Break the embedded platform in this way; `sandbox --list-faults` names them.',
  ...named<FaultName>('fault', async () => (await import('../sandbox/faults.ts')).faultNames),
  example: 'header-stripped',
} as const

export const verifyFlags = {
  sandbox: {
    group: 'Sandbox',
    description: 'Verify the embedded platform, started for this run; no key is needed.',
    ...yesOrNo,
  },
  fault,
  'cleanup-stale': {
    group: 'Registration',
    description:
      'Verify nothing; remove what killed runs older than this have left, and nothing else. Exit code 1 where some of it stays.',
    ...age,
    example: '24h',
  },
  'print-env': {
    group: 'Result',
    description:
      'Where a registration went through, print shell lines that hand the verified settings to MLflow clients; the result goes to stderr.',
    ...yesOrNo,
  },
  verbose: {
    group: 'Result',
    description: 'List every check, also what passed and what waited for another.',
    ...yesOrNo,
  },
  quiet: { group: 'Result', description: 'Print the verdict and its cause alone.', ...yesOrNo },
  'compare-with': {
    group: 'Result',
    description:
      'Say what changed since this report.json, or since those in this folder: fixed, regressed, slower.',
    ...text('FILE'),
    example: 'earlier/report.json',
  },
  update: {
    group: 'Result',
    description:
      'Renew the generated part of this Markdown file with FINAL_TEST_REPORT.md and keep what people wrote around it.',
    ...text('FILE'),
    example: 'docs/FINAL_TEST_REPORT.md',
  },
  events: {
    group: 'Result',
    description: 'Write each event to this file or pipe as a line of JSON, as it happens.',
    ...text('FILE'),
    example: 'events.ndjson',
  },
  json,
} as const satisfies Table

export const runFlags = { sandbox: verifyFlags.sandbox, fault, json } as const satisfies Table

/** Those of `list` and `diagnose`. */
export const jsonFlags = { json } as const satisfies Table

export const sandboxFlags = {
  fault,
  topology: {
    group: 'Sandbox',
    description: 'Lay the platform out in another healthy way.',
    ...named<TopologyName>('topology', async () => (await import('../sandbox/topology.ts')).topologyNames),
    example: 'production',
  },
  mlflow: {
    group: 'Sandbox',
    description: 'Stand in front of this real MLflow server instead of an embedded one.',
    ...url,
    example: 'http://127.0.0.1:5000',
  },
  port: {
    group: 'Sandbox',
    description: 'Port of the registry, the auth service takes the next one; 0 for free ones.',
    ...wholeNumber(0, 65_534),
    value: 'PORT',
    default: '0',
    example: '8080',
  },
  folder: {
    group: 'Sandbox',
    description: 'Keep artifacts in this folder instead of in memory.',
    ...text('DIR'),
    example: './artifacts',
  },
  'delay-ms': {
    group: 'Sandbox',
    description: 'Milliseconds to wait before each answer.',
    ...wholeNumber(0, 60_000),
    value: 'MS',
    default: '0',
  },
  'list-faults': { group: 'Sandbox', description: 'Print the name of each fault, and end.', ...yesOrNo },
} as const satisfies Table

export const recordFlags = {
  'tracking-uri': verification['tracking-uri'],
  'auth-url': verification['auth-url'],
  'api-url': verification['api-url'],
  platform: verification.platform,
  'ca-file': verification['ca-file'],
  'client-cert-file': verification['client-cert-file'],
  'report-dir': verification['report-dir'],
  gate: {
    group: 'Result',
    description: "Exit by what the recording shows, not with the command's own exit code.",
    ...yesOrNo,
  },
} as const satisfies Table

export const mergeFlags = {
  expect: {
    group: 'Result',
    description:
      'How many legs there should be, or their names, separated by commas; each that is missing counts as an error.',
    ...legs(9_999),
    example: '3',
  },
  'fail-on': verification['fail-on'],
  'report-dir': {
    ...verification['report-dir'],
    description: 'Folder for merged.json, as a page and as Markdown, too.',
  },
  json,
} as const satisfies Table

export const checkReportFlags = {} as const satisfies Table

export const fixFlags = {
  apply: { group: 'Result', description: 'Fix the files in place instead of printing a diff.', ...yesOrNo },
  check: { group: 'Result', description: 'Only tell, without a diff, for CI.', ...yesOrNo },
  untracked: {
    group: 'What is checked',
    description: 'Also read files that git does not track, such as the usual .env; ignored folders stay out.',
    ...yesOrNo,
  },
  baseline: {
    group: 'Result',
    description:
      'Leave out the findings in this file, instead of those in .verify-registration-baseline.json.',
    ...text('FILE'),
    example: 'baseline.json',
  },
  'write-baseline': {
    group: 'Result',
    description: 'Write the findings into the baseline: they are known from then on.',
    ...yesOrNo,
  },
  json,
} as const satisfies Table
