/** The `diagnose` command as a program, with the exit codes of the CLI. */
import { UsageError } from '../../src/cli/arguments.ts'
import { diagnose } from '../../src/cli/diagnose.ts'
import { createRedactor } from '../../src/http/redact.ts'

try {
  process.exitCode = await diagnose(process.argv.slice(2), createRedactor())
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(error.message)
  process.exitCode = 2
}
