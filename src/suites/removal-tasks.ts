/** Who does what where something made on the server cannot be removed again. */
import type { CheckDefinition } from '../pipeline/check.ts'
import { curlCommand } from '../text/curl.ts'

type Task = NonNullable<CheckDefinition['onWarning']>

export const passDeletesOn: Task = {
  by: 'API team',
  step: 'Pass DELETE requests on to MLflow, with their body.',
  done: 'a DELETE of a model that is not there is answered 404 RESOURCE_DOES_NOT_EXIST',
  command: ({ checks, exchanges }) => {
    const asked = checks.find(({ id }) => id === 'registration.removal')?.exchanges[0]
    const exchange = exchanges.find(({ id }) => id === asked)
    return exchange && curlCommand(exchange)
  },
}

export const removeWhatIsLeft: Task = {
  by: 'caller',
  step: 'Once what keeps it there is fixed, remove it; an answer that it does not exist is as good.',
  done: 'nothing of this run is left on the server',
  command: ({ registration }) => registration?.cleanup.leftovers.map(({ command }) => command).join('\n'),
}
