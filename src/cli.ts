import './small-heap.ts'
import { UsageError } from './cli/arguments.ts'
import { InputError } from './inputs/read-inputs.ts'
import { createRedactor } from './redaction/redact.ts'
import { exitCodes } from './schema/gate.ts'
import { visibleText } from './text/visible.ts'
import { toolName } from './version.ts'

async function main(argv: readonly string[]): Promise<number> {
  const redact = createRedactor()
  const tell = (text: string) => void process.stderr.write(redact(visibleText(`${text}\n`)))
  try {
    const { dispatch } = await import('./cli/dispatch.ts')
    return await dispatch(argv, redact)
  } catch (error) {
    if (error instanceof UsageError) tell(error.message)
    else if (error instanceof InputError) tell(`${error.message}\nSee ${toolName} ${argv[0]} --help`)
    else tell(error instanceof Error ? (error.stack ?? error.message) : String(error))
    const expected = error instanceof InputError || error instanceof UsageError
    return expected ? exitCodes.badInput : exitCodes.unverified
  }
}

/** A reader that has seen enough (`… | head`) changes nothing; a result that is lost otherwise is told. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  process.stderr.write(`The result could not be written to standard output: ${error.code}\n`)
  process.exitCode = exitCodes.unverified
})
process.stderr.on('error', () => {})

const exitCode = await main(process.argv.slice(2))
process.exitCode ??= exitCode
