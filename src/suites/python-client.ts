import { error, fail, type Outcome, pass, skip, warn } from '../pipeline/check.ts'
import { requestsHaveLeft } from '../pipeline/requests-have-left.ts'
import { tellDisturbances } from '../python/environment.ts'
import { checkIdOf, isOfSdk, type PythonStep, pythonSteps } from '../python/steps.ts'
import type { Exchange } from '../schema/report.ts'
import type { CheckContext, SuiteCheck } from './context.ts'

/** What each step shows, and the layer to look at when it fails. */
const steps: Record<PythonStep, Pick<SuiteCheck, 'title' | 'layer' | 'awaited'>> = {
  connect: {
    title: 'The stock Python client reaches MLflow',
    layer: 'mlflow',
    awaited: 'the Python client to connect',
  },
  experiment: {
    title: 'It creates an experiment',
    layer: 'registry',
    awaited: 'the Python client’s experiment',
  },
  train: {
    title: 'It trains a model',
    layer: 'client',
    awaited: 'a model trained in Python',
  },
  log: {
    title: 'It logs the model with its metric',
    layer: 'artifacts',
    awaited: 'the Python client to log a model',
  },
  register: {
    title: 'It registers the model',
    layer: 'registry',
    awaited: 'the Python client to register a model',
  },
  tags: {
    title: 'It sets the tags of a tokenized model on the version',
    layer: 'registry',
    awaited: 'the Python client’s tags',
  },
  alias: {
    title: 'It gives the version an alias',
    layer: 'registry',
    awaited: 'the Python client’s alias',
  },
  load: {
    title: 'It loads the model back by its alias',
    layer: 'artifacts',
    awaited: 'the Python client to load the model back',
  },
  predict: {
    title: 'The loaded model predicts as the trained one',
    layer: 'client',
    awaited: 'the loaded model to predict',
  },
  sdk_register: {
    title: 'Hokusai’s SDK registers a tokenized model',
    layer: 'registry',
    awaited: 'Hokusai’s SDK to register a model',
  },
  sdk_read: { title: 'Hokusai’s SDK reads it back', layer: 'registry' },
  clean_up: { title: 'It removes what it made', layer: 'registry' },
}

const environment: SuiteCheck = {
  id: 'python.environment',
  title: 'Nothing in your environment changes how the stock client behaves',
  layer: 'client',
  onWarning: {
    by: 'caller',
    step: 'Remove these settings where your scripts run, or set them so that they agree.',
    done: 'none of them is there',
  },
  run: async ({ python, settings }) => {
    const found = python.disturbances()
    const patience = `${python.patience()}, this verification ${settings.requestTimeoutMs / 1000} s and up to 2 times more`
    if (found.length === 0) return pass(patience)
    return warn(`left out here, but your own scripts see it: ${tellDisturbances(found)}; ${patience}`)
  },
}

const available: SuiteCheck = {
  id: 'python.available',
  title: 'A Python with the stock MLflow client is there',
  awaited: 'a Python with MLflow’s client',
  demanded: true,
  layer: 'client',
  run: async ({ python, settings }) => {
    if (settings.python === 'off') return skip('python is off')
    // Starting a process takes longer than all requests so far.
    await requestsHaveLeft()
    const found = await python.found()
    if (!('reason' in found)) {
      const library = found.sklearn ? `scikit-learn ${found.sklearn}` : 'no scikit-learn'
      return pass(`mlflow ${found.mlflow}, ${library}, ${found.path}`)
    }
    return settings.python === 'auto' ? skip(found.reason) : fail(found.reason)
  },
}

/**
 * The registration a third party would make, with the client a third party would use. It runs beside this tool's own
 * one: where only one of the two works, the request that differs is in the reason.
 */
export const pythonClient: readonly SuiteCheck[] = [
  environment,
  available,
  ...pythonSteps.map((step): SuiteCheck => {
    const before = stepBefore(step)
    return {
      id: checkIdOf(step),
      ...steps[step],
      needs: before ? [checkIdOf(before)] : ['python.available', 'mlflow.served'],
      writes: true,
      run: (context) => judge(context, step),
    }
  }),
]

/** The one it rests on: those of the SDK bear none but each other. */
function stepBefore(step: PythonStep): PythonStep | undefined {
  const earlier = pythonSteps.slice(0, pythonSteps.indexOf(step))
  return earlier.filter((one) => isOfSdk(step) || !isOfSdk(one)).at(-1)
}

async function judge({ python, settings }: CheckContext, step: PythonStep): Promise<Outcome> {
  if (step === 'clean_up' && settings.keep) return skip('keep is true')
  const found = await python.found()
  if (isOfSdk(step) && 'mlflow' in found && !found.hokusai)
    return skip('hokusai-ml-platform is not installed in this Python')
  const result = await python.step(step)
  if (result.state === 'skipped') return skip(result.message)
  if (result.state === 'passed') return pass(Object.values(result.found).join(', ') || undefined)
  const last = result.exchanges.filter(isRefused).at(-1)
  const request = last ? `; the request that failed is ${describe(last)}` : ''
  // What the client cannot remove, this tool removes or lists.
  const failed = step === 'clean_up' ? warn : fail
  return (result.state === 'failed' ? failed : error)(`${result.message}${request}`)
}

const isRefused = ({ response }: Exchange) => !response || response.status >= 400

function describe({ request: { method, url }, response, error: failure }: Exchange): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url
  return `${method} ${path} → ${response?.status ?? failure?.code ?? 'no answer'}`
}
