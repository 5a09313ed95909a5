/** What MLflow's answers look like, as far as they are used. Loaded by `loadShapes`: its schemas take a while to make. */
import { z } from 'zod'

/** Tags as MLflow sends them; an empty list or value is left out. */
const TagList = z.array(z.object({ key: z.string(), value: z.string().default('') })).default([])

export const Experiment = z.object({
  experiment_id: z.string(),
  name: z.string(),
  artifact_location: z.string().default(''),
  lifecycle_stage: z.string().default('active'),
  creation_time: z.number().optional(),
  tags: TagList,
})
export type Experiment = z.infer<typeof Experiment>
export const OneExperiment = z.object({ experiment: Experiment })
export const ExperimentId = z.object({ experiment_id: z.string() })

const Run = z.object({
  info: z.object({
    run_id: z.string(),
    experiment_id: z.string(),
    artifact_uri: z.string().default(''),
    status: z.string().default(''),
    lifecycle_stage: z.string().default('active'),
  }),
  data: z
    .object({
      metrics: z.array(z.object({ key: z.string(), value: z.union([z.number(), z.string()]) })).default([]),
      params: z.array(z.object({ key: z.string(), value: z.string().default('') })).default([]),
      tags: TagList,
    })
    .default({ metrics: [], params: [], tags: [] }),
})
export type Run = z.infer<typeof Run>
export const OneRun = z.object({ run: Run })
export const Runs = z.object({ runs: z.array(Run).default([]) })

/** MLflow sends a string; some servers that imitate it send a number, which its own client refuses (`stock-client.ts`). */
const VersionNumber = z.union([z.string(), z.int()]).transform(String)

export const ModelVersion = z.object({
  name: z.string(),
  version: VersionNumber,
  status: z.string().default('READY'),
  status_message: z.string().optional(),
  source: z.string().default(''),
  run_id: z.string().default(''),
  creation_timestamp: z.number().optional(),
  tags: TagList,
  aliases: z.array(z.string()).default([]),
})
export type ModelVersion = z.infer<typeof ModelVersion>

export const RegisteredModel = z.object({
  name: z.string(),
  creation_timestamp: z.number().optional(),
  tags: TagList,
  aliases: z.array(z.object({ alias: z.string(), version: VersionNumber })).default([]),
})
export type RegisteredModel = z.infer<typeof RegisteredModel>

export const OneModel = z.object({ registered_model: RegisteredModel })
export const OneVersion = z.object({ model_version: ModelVersion })

const FileInfo = z.object({
  path: z.string(),
  is_dir: z.boolean().default(false),
  file_size: z.coerce.number().optional(),
})
export const FileList = z.object({ files: z.array(FileInfo).default([]) })

export const Upload = z.object({
  upload_id: z.string(),
  credentials: z.array(
    z.object({
      url: z.string(),
      part_number: z.int(),
      headers: z.record(z.string(), z.string()).default({}),
    }),
  ),
})
export type Upload = z.infer<typeof Upload>

export const Anything = z.unknown()

/** A page of a list that stands below `name`. */
export function pageOf<Item>(name: string, item: z.ZodType<Item>) {
  const List = z.object({ [name]: z.array(item).default([]) })
  return List.and(z.object({ next_page_token: z.string().optional() }))
}
