import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type InputName, inputNames, type RawInputs } from '../inputs/read-settings.ts'

/** The command line itself is wrong; the message says what is right. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Where an input comes from when no flag names it: the variables third parties are told to set. */
const environmentNames: Partial<Record<InputName, string>> = {
  'api-key': 'HOKUSAI_API_KEY',
  'tracking-uri': 'MLFLOW_TRACKING_URI',
}

/** Flags named like the action's inputs. The key is never a flag: other users see a command line. */
const inputFlags = inputNames.filter((name) => name !== 'api-key')
const switches: readonly InputName[] = ['notify', 'keep', 'allow-insecure-http']

export interface VerifyArguments {
  inputs: RawInputs
  sandbox: boolean
  fault: string | undefined
  json: boolean
  cleanupStale: string | undefined
}

/** @throws UsageError for flags that do not exist or lack their value */
export function parseVerify(argv: readonly string[], env: NodeJS.ProcessEnv): VerifyArguments {
  const inputs = Object.fromEntries(
    inputFlags.map((name) => [name, { type: switches.includes(name) ? 'boolean' : 'string' }]),
  ) as Record<InputName, { type: 'string' | 'boolean' }>
  const values = parseFlags(argv, {
    ...inputs,
    sandbox: { type: 'boolean' },
    fault: { type: 'string' },
    json: { type: 'boolean' },
    'cleanup-stale': { type: 'string' },
  })
  const raw: RawInputs = {}
  for (const name of inputNames) {
    const variable = environmentNames[name]
    const value = values[name] ?? (variable ? env[variable] : undefined)
    raw[name] = value === undefined ? undefined : String(value)
  }
  return {
    inputs: raw,
    sandbox: values.sandbox === true || values.fault !== undefined,
    fault: values.fault as string | undefined,
    json: values.json === true,
    cleanupStale: values['cleanup-stale'] as string | undefined,
  }
}

export function parseFlags(
  argv: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): Record<string, string | boolean | undefined> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: false }).values as Record<
      string,
      string | boolean
    >
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nThe flags are ${flagList(options)}.`)
  }
}

function flagList(options: NonNullable<ParseArgsConfig['options']>): string {
  return Object.entries(options)
    .map(([name, { type }]) => (type === 'boolean' ? `--${name}` : `--${name} VALUE`))
    .join(', ')
}
