import { invalid } from './errors.ts'
import * as f from './fields.ts'
import { type Route, route } from './route.ts'
import { nonEmpty, type Run, type State, type Tag } from './state.ts'

/** Datasets and models that went into runs, and models that came out. */

const contextTag = 'mlflow.data.context'

const datasetFields = {
  name: f.upTo(500),
  digest: f.upTo(36),
  source_type: f.tagValue,
  source: f.upTo(65_535),
  schema: f.optional,
  profile: f.optional,
}
const datasetInput = {
  tags: f.listOf({ key: f.tagValue, value: f.tagValue }),
  dataset: f.object(datasetFields),
}

/** A dataset is known by name and digest; whoever logs it first decides on the rest. */
export interface Dataset extends f.Params<typeof datasetFields> {
  experiment_id: string
}

export interface DatasetInput {
  dataset: Dataset
  tags: Tag[]
}

export function inputsJson(run: Run) {
  const datasets = run.datasetInputs.map(({ dataset: { experiment_id: _, ...dataset }, tags }) => ({
    tags: nonEmpty(tags),
    dataset,
  }))
  const models = [...run.modelInputs].map((model_id) => ({ model_id }))
  return { model_inputs: nonEmpty(models), dataset_inputs: nonEmpty(datasets) }
}

/** What a search for runs may ask about datasets. */
export function datasetValues(run: Run, key: string): string[] {
  if (key === 'context') {
    return run.datasetInputs.flatMap(({ tags }) =>
      tags.filter((tag) => tag.key === contextTag).map(({ value }) => value),
    )
  }
  if (key !== 'name' && key !== 'digest') {
    throw invalid(`Invalid dataset key '${key}' specified. Valid keys are '{'name', 'digest', 'context'}'`)
  }
  return run.datasetInputs.map(({ dataset }) => dataset[key])
}

export function inputRoutes(state: State, active: (id: string) => Run): Route[] {
  const models = f.listOf({ model_id: f.tagValue, step: f.int })
  return [
    route('POST', 'runs/log-inputs', { run_id: f.text, datasets: f.listOf(datasetInput), models }, (p) => {
      const run = active(p.run_id)
      for (const { dataset, tags } of p.datasets) logDataset(state, run, dataset, tags)
      for (const { model_id } of p.models) run.modelInputs.add(model_id)
    }),
    route('POST', 'runs/outputs', { run_id: f.text, models: f.required(models) }, (p) => {
      const run = active(p.run_id)
      for (const { model_id, step } of p.models) run.modelOutputs.set(model_id, step ?? 0)
    }),
  ]
}

function logDataset(state: State, run: Run, given: f.Params<typeof datasetFields>, tags: Tag[]): void {
  const same = ({ name, digest }: Dataset) => name === given.name && digest === given.digest
  if (run.datasetInputs.some(({ dataset }) => same(dataset))) return
  const known = state.datasets.find(same)
  const dataset = known ?? { ...given, experiment_id: run.experiment_id }
  if (!known) state.datasets.push(dataset)
  run.datasetInputs.push({ dataset, tags })
}

/** The answer of `/ajax-api/2.0/mlflow/experiments/search-datasets`: where each dataset was used, and as what. */
export function searchDatasets(state: State, request: Record<string, unknown>) {
  const ids = f.texts(request.experiment_ids, 'experiment_ids')
  const refused = (what: string) => invalid(`SearchDatasets request ${what}`)
  if (ids.length === 0) throw refused('must specify at least one experiment_id.')
  if (ids.length > 20) {
    throw refused(`cannot specify more than 20 experiment_ids. Received ${ids.length} experiment_ids.`)
  }
  const used = [...state.runs.values()].flatMap((run) => run.datasetInputs)
  const summaries = used
    .filter(({ dataset }) => ids.includes(dataset.experiment_id))
    .map(({ dataset: { experiment_id, name, digest }, tags }) => {
      const context = tags.find(({ key }) => key === contextTag)?.value
      return JSON.stringify({ experiment_id, name, digest, context })
    })
  return { dataset_summaries: nonEmpty([...new Set(summaries)].map((text) => JSON.parse(text))) }
}
