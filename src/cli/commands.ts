import type { Table } from '../inputs/input.ts'
import type { Command } from './command.ts'
import {
  checkReportFlags,
  fixFlags,
  jsonFlags,
  mergeFlags,
  recordFlags,
  runFlags,
  sandboxFlags,
  verifyFlags,
} from './flags.ts'

const command = <Flags extends Table>(definition: Command<Flags>) => definition

const badInput = { 2: 'bad input or usage; nothing was sent' }

const verifyExits = {
  0: 'it works, perhaps with warnings',
  1: 'verified, and wrong; with --fail-on warn also warnings',
  ...badInput,
  3: 'could not be verified',
  130: 'cancelled',
}

/** Every command, in the order of the help. */
export const commands = {
  verify: command({
    summary: 'Register a model for real, read it back, clean up, and name the layer that fails.',
    flags: verifyFlags,
    verifies: true,
    examples: [
      ['HOKUSAI_API_KEY=hk_live_… verify-registration verify', 'production, with your key'],
      [
        'verify-registration verify --sandbox --fault header-stripped',
        'an embedded platform with a known defect',
      ],
      ['verify-registration verify --mode read-only --json', 'nothing is written; the report on stdout'],
    ],
    exits: verifyExits,
    load: async () => (await import('./verify.ts')).verify,
  }),
  run: command({
    summary: 'Run one suite by the name of its script: a tick for each check, the verdict as exit code.',
    flags: runFlags,
    verifies: true,
    operand: { name: 'NAME', least: 1, most: 1, input: 'suites' },
    examples: [
      ['verify-registration run test_bearer_auth', 'which forms of the key are let in'],
      ['verify-registration run test_real_registration', 'a whole registration, removed again'],
      ['verify-registration run verify_api_proxy --sandbox', 'at the embedded platform, to see it'],
    ],
    exits: verifyExits,
    load: async () => (await import('./run-script.ts')).runScript,
  }),
  list: command({
    summary: 'Tell what verify would send and write with the same flags, check by check, without sending it.',
    flags: jsonFlags,
    verifies: true,
    examples: [
      ['verify-registration list', 'everything, at production'],
      ['verify-registration list --mode read-only', 'what remains where nothing may be written'],
      ['verify-registration list --suites test_auth_service --json', 'one suite, for another program'],
    ],
    exits: { 0: 'told', ...badInput },
    load: async () => (await import('./list.ts')).list,
  }),
  sandbox: command({
    summary: 'Start the embedded platform and print its addresses and an invented key as one line of JSON.',
    flags: sandboxFlags,
    examples: [
      ['verify-registration sandbox', 'a healthy platform, until Ctrl-C'],
      ['verify-registration sandbox --fault admin-only --port 8080', 'a broken one at a fixed address'],
      [
        'verify-registration sandbox --mlflow http://127.0.0.1:5000',
        'its auth service and API before your MLflow',
      ],
    ],
    exits: { 0: 'ended by a signal, or the faults are listed', ...badInput },
    load: async () => (await import('./sandbox.ts')).sandbox,
  }),
  record: command({
    summary: 'Run your own training script behind a recorder, and name the cause when it fails.',
    flags: recordFlags,
    operand: { name: '-- COMMAND', least: 1, most: 10_000, isCommand: true },
    examples: [
      ['verify-registration record -- python train.py', 'the requests it makes, and what they tell'],
      [
        'verify-registration record --report-dir out -- python -m train --epochs 1',
        'flags after -- are its own',
      ],
      ['verify-registration record --gate -- ./train.sh', 'fails where the registration did'],
    ],
    // Without --gate any code may be the command's own.
    exits: {
      0: 'the command ended with 0 (without --gate every code is its own); with --gate: nothing is wrong',
      1: 'with --gate: something is wrong',
      ...badInput,
      3: 'with --gate: it could not be told',
    },
    load: async () => (await import('./record.ts')).record,
  }),
  diagnose: command({
    summary: "Name the cause from a report.json, or from a HAR of anybody's client, without a network.",
    flags: jsonFlags,
    operand: { name: 'FILE', least: 1, most: 1 },
    examples: [
      [
        'verify-registration diagnose verification-report',
        'the report folder of an earlier run, or its report.json',
      ],
      ['verify-registration diagnose recording.har', 'what a browser or client recorded'],
      ['verify-registration diagnose recording.har --json', 'the same for another program'],
    ],
    exits: {
      0: 'the file shows no failure with a known cause',
      1: 'it shows one',
      2: 'bad usage, or a file that cannot be read',
      3: 'it does not decide',
    },
    load: async () => (await import('./diagnose.ts')).diagnose,
  }),
  merge: command({
    summary: 'Make one report of several report.json.',
    flags: mergeFlags,
    operand: { name: 'GLOB', least: 1, most: 2_000 },
    examples: [
      ["verify-registration merge 'reports/**/report.json'", 'all below a folder'],
      ["verify-registration merge 'reports/*/report.json' --expect 3", 'a missing one is an error'],
      ['verify-registration merge a.json b.json --report-dir merged', 'two, into a folder of your choice'],
    ],
    exits: {
      0: 'all passed or were skipped',
      1: 'one failed; with --fail-on warn also warnings',
      ...badInput,
      3: 'none failed, and one could not be verified',
    },
    load: async () => (await import('./merge.ts')).merge,
  }),
  'check-report': command({
    summary: 'Prove that a report folder is as its run left it, and that nothing in it looks like a key.',
    flags: checkReportFlags,
    operand: { name: 'DIR', least: 1, most: 1 },
    examples: [
      ['verify-registration check-report verification-report', 'the folder of the last run'],
      ['verify-registration check-report downloads/report', 'an artifact that was downloaded'],
      ['HOKUSAI_API_KEY=hk_live_… verify-registration check-report artifact', 'your key is looked for, too'],
    ],
    exits: {
      0: 'both hold',
      1: 'something changed, or looks like a key',
      2: 'bad usage, or no report folder',
    },
    load: async () => (await import('./check-report.ts')).checkReport,
  }),
  fix: command({
    summary: 'Find your own mistakes in a checkout, as a diff for git apply.',
    flags: fixFlags,
    operand: { name: 'DIR', least: 0, most: 1 },
    examples: [
      ['verify-registration fix', 'the checkout around the current folder'],
      ['verify-registration fix DIR | git -C DIR apply', 'another one, fixed by git'],
      ['verify-registration fix --apply', 'fixed in place'],
      ['verify-registration fix --check --untracked', 'only told, with the usual .env'],
    ],
    exits: { 0: 'nothing is left to do', 1: 'something is', 2: 'bad usage, or no checkout' },
    load: async () => (await import('./fix.ts')).fix,
  }),
} as const
