import { z } from 'zod'
import { call, type MlflowApi, remove } from './api.ts'
import { MlflowError } from './error.ts'
import type { Tag } from './tag.ts'

const LoggedModel = z.object({
  info: z.object({
    model_id: z.string(),
    experiment_id: z.string(),
    artifact_uri: z.string(),
    status: z.string().default(''),
  }),
})
export type LoggedModel = z.infer<typeof LoggedModel>
const OneModel = z.object({ model: LoggedModel })

/** `POST logged-models`, MLflow 3 and later: the model as an entity of its own, below the experiment's root. */
export async function createLoggedModel(
  api: MlflowApi,
  model: { experimentId: string; name: string; runId: string; tags: Tag[] },
): Promise<LoggedModel> {
  const body = {
    experiment_id: model.experimentId,
    name: model.name,
    source_run_id: model.runId,
    tags: model.tags,
  }
  return (await call(api, 'POST', 'logged-models', { body }, OneModel)).model
}

/** `PATCH logged-models/{id}`; the id must be repeated in the body. */
export async function finishLoggedModel(api: MlflowApi, modelId: string): Promise<void> {
  const body = { model_id: modelId, status: 'LOGGED_MODEL_READY' }
  await call(
    api,
    'PATCH',
    `logged-models/${encodeURIComponent(modelId)}`,
    { body, idempotent: true },
    OneModel,
  )
}

/** `DELETE logged-models/{id}`: soft. */
export async function deleteLoggedModel(api: MlflowApi, modelId: string): Promise<void> {
  await remove(api, 'DELETE', `logged-models/${encodeURIComponent(modelId)}`, {})
}

/** Whether the server knows logged models (MLflow 3) or not (2.x answers Flask's HTML 404). */
export async function hasLoggedModels(api: MlflowApi): Promise<boolean> {
  try {
    await call(api, 'GET', `logged-models/m-${'0'.repeat(32)}`, {}, z.unknown())
    return true
  } catch (error) {
    if (error instanceof MlflowError && error.status === 404) return error.errorCode !== undefined
    throw error
  }
}
