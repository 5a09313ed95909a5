import { constants } from 'node:os'
import { UsageError } from './cli/arguments.ts'
import { createRedactor } from './http/redact.ts'
import { InputError } from './inputs/read-settings.ts'

/** 0 pass, 1 verified and wrong, 2 bad input or usage, 3 could not verify, 130 cancelled. */
async function main(argv: readonly string[]): Promise<number> {
  const redact = createRedactor()
  try {
    const { dispatch } = await import('./cli/commands.ts')
    return await dispatch(argv, redact)
  } catch (error) {
    const expected = error instanceof InputError || error instanceof UsageError
    const text = expected
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
    process.stderr.write(redact(`${text}\n`))
    return expected ? 2 : 3
  }
}

process.exitCode = await main(process.argv.slice(2))
// A pipe closed early (`… | head`) is no reason to fail.
process.stdout.on('error', () => process.exit(128 + constants.signals.SIGPIPE))
