/** Who does what where something made on the server cannot be removed again. */
import type { CheckDefinition } from '../pipeline/check.ts'
import type { Exchange, Report } from '../schema/report.ts'
import { curlCommand } from '../text/curl.ts'

type Task = NonNullable<CheckDefinition['onWarning']>

export const passDeletesOn: Task = {
  by: 'API team',
  step: 'Pass DELETE requests on to MLflow, with their body.',
  done: 'a DELETE of a model that is not there is answered 404 RESOURCE_DOES_NOT_EXIST',
  now: (report) => deleteIn(report)?.response?.status.toString(),
  command: (report) => {
    const exchange = deleteIn(report)
    return exchange && curlCommand(exchange)
  },
}

function deleteIn({ checks, exchanges }: Report): Exchange | undefined {
  const asked = checks.find(({ id }) => id === 'registration.removal')?.exchanges[0]
  return exchanges.find(({ id }) => id === asked)
}

export const removeWhatIsLeft: Task = {
  by: 'caller',
  step: 'Once what keeps it there is fixed, remove it: verifications made it, and nothing else uses it (artifacts: the directory of the run’s own experiment). An answer that it does not exist is as good.',
  done: 'nothing of this run is left on the server',
  command: ({ registration }) => registration?.cleanup.leftovers.map(({ command }) => command).join('\n'),
}
