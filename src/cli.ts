import { main } from './cli/main.ts'
import { exitCodes } from './schema/exit-code.ts'

/** A reader that has seen enough (`… | head`) changes nothing; a result that is lost otherwise is told. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  process.stderr.write(`The result could not be written to standard output: ${error.code}\n`)
  process.exitCode = exitCodes.unverified
})
process.stderr.on('error', () => {})

const exitCode = await main(process.argv.slice(2))
process.exitCode ??= exitCode
