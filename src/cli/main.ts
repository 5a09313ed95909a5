import { InputError } from '../inputs/read-inputs.ts'
import { createRedactor } from '../redaction/redact.ts'
import { exitCodes } from '../schema/exit-code.ts'
import { visibleText } from '../text/visible.ts'
import { toolName } from '../version.ts'
import { UsageError } from './arguments.ts'
import { forPeople } from './terminal.ts'

/** The command line from its arguments to its exit code. Never rejects: what was thrown is told on standard error. */
export async function main(argv: readonly string[]): Promise<number> {
  const redact = createRedactor()
  const tell = (text: string) => void process.stderr.write(forPeople(redact(visibleText(`${text}\n`))))
  try {
    const { dispatch } = await import('./dispatch.ts')
    return await dispatch(argv, redact)
  } catch (error) {
    if (error instanceof UsageError) tell(error.message)
    else if (error instanceof InputError) tell(`${error.message}\nSee ${toolName} ${argv[0]} --help`)
    else if (isFolderGone(error)) tell('The current folder does not exist any more: change to one that does.')
    else tell(error instanceof Error ? (error.stack ?? error.message) : String(error))
    const expected = error instanceof InputError || error instanceof UsageError || isFolderGone(error)
    return expected ? exitCodes.badInput : exitCodes.unverified
  }
}

/** Somebody removed it, as a job's clean-up does. */
const isFolderGone = (error: unknown) => (error as NodeJS.ErrnoException | null)?.syscall === 'uv_cwd'
