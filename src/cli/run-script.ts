import { didYouMean } from '../inputs/did-you-mean.ts'
import type { Redactor } from '../redaction/redact.ts'
import { suiteNames } from '../schema/suite-order.ts'
import type { Arguments } from './command.ts'
import type { runFlags } from './flags.ts'
import { verify } from './verify.ts'

const loadTicks = async () => (await import('../report/ticks.ts')).renderTicks

/** `run NAME`: what one of the old scripts showed, as the suite of its name. Returns the exit code of `verify`. */
export function runScript(args: Arguments<typeof runFlags>, redact: Redactor): Promise<number> {
  const { inputs, operands } = args
  const problems = [...args.problems]
  const [given = ''] = operands
  const name = given.replace(/\.(py|sh)$/, '')
  if (operands.length > 0 && !suiteNames.some((suite) => suite === name)) {
    const meant = didYouMean(name, suiteNames)
    problems.push(
      `${JSON.stringify(given.slice(0, 100))}: is none of the scripts ${suiteNames.join(', ')}${meant}`,
    )
  }
  const suites = problems.length > 0 ? undefined : name
  // Whoever names the Python client wants it run, and no success without it.
  const python = inputs.python ?? (name === 'python_client' ? 'required' : undefined)
  return verify({ ...args, inputs: { ...inputs, suites, python }, problems }, redact, loadTicks)
}
