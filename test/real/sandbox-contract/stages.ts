import { filter, type Step, version } from './step.ts'

const move = (to: string, more: object = {}): Step => ({
  ask: 'POST model-versions/transition-stage',
  body: { ...version, stage: to, ...more },
})
const create = (body: object): Step => ({
  ask: 'POST model-versions/create',
  body: { name: '{name}', ...body },
})
const versions = (order: string): Step => ({
  ask: `GET model-versions/search?filter=${filter("name='{name}'")}&order_by=${filter(order)}`,
})
const isPrompt = { key: 'mlflow.prompt.is_prompt', value: 'true' }
const text = { key: 'mlflow.prompt.text', value: 'Say {{x}}' }

/** Stages, versions made from versions, order among equals, and prompts among the models. */
export const stages: Step[] = [
  move('Staging'),
  move('production', { archive_existing_versions: true }),
  move('nowhere'),
  move('Archived', { archive_existing_versions: true }),
  move('Production', { version: '2', archive_existing_versions: true }),
  { ask: 'GET model-versions/get?name={name}&version=1' },
  { ask: 'GET registered-models/get?name={name}' },
  { ask: 'GET registered-models/get-latest-versions?name={name}&stages=Production' },
  { ask: 'POST registered-models/get-latest-versions', body: { name: '{name}', stages: ['None'] } },
  { ask: 'POST registered-models/get-latest-versions', body: { name: '{name}', stages: ['nowhere'] } },
  create({ source: 'models:/{name}/1' }),
  create({ source: 'models:/{measured}', model_id: '{measured}' }),
  create({ source: 'models:/{measured}' }),
  create({ source: 'models:/no-such/1' }),
  create({ source: 'models:/m-no-such' }),
  create({ source: 'file:///somewhere', run_id: '{run}' }),
  create({ source: 's3://bucket/a//b', run_id: '{run}' }),
  create({ source: 's3://bucket/a/%2e%2e/b', run_id: '{run}' }),
  ...[1, 2, 3, 4, 5].map((each) => ({
    ask: `GET model-versions/get-download-uri?name={name}&version=${each}`,
  })),
  { ask: 'GET model-versions/get-download-uri?name={name}&version=99' },
  { ask: 'GET model-versions/get?name={name}&version=4' },
  { ask: 'GET logged-models/{measured}' },
  versions('name ASC'),
  versions('version_number ASC'),
  versions('name DESC'),
  versions('bogus ASC'),
  { ask: 'POST registered-models/create', body: { name: '{name}2' } },
  { ask: `GET registered-models/search?order_by=${filter('timestamp ASC')}` },
  { ask: `GET registered-models/search?order_by=${filter('name DESC')}` },
  { ask: 'PATCH registered-models/update', body: { name: '{name}2', description: 'about' } },
  { ask: 'POST registered-models/rename', body: { name: '{name}2', new_name: '{name}3' } },
  { ask: 'POST registered-models/set-tag', body: { name: '{name}3', key: 'a?b', value: '1' } },
  { ask: 'POST registered-models/create', body: { name: 'prompt', tags: [isPrompt] } },
  create({ name: 'prompt', source: 'dummy-source', tags: [isPrompt, text] }),
  create({ name: 'prompt', source: 'dummy-source', tags: [text] }),
  { ask: 'GET model-versions/get?name=prompt&version=1' },
  { ask: 'POST registered-models/alias', body: { name: 'prompt', version: '1', alias: 'p' } },
  { ask: 'GET registered-models/alias?name=prompt&alias=p' },
  { ask: 'GET registered-models/search' },
  { ask: `GET registered-models/search?filter=${filter("tags.`mlflow.prompt.is_prompt` = 'true'")}` },
  { ask: `GET registered-models/search?filter=${filter("tags.`mlflow.prompt.is_prompt` != 'true'")}` },
  { ask: `GET model-versions/search?filter=${filter("name='prompt'")}` },
  {
    ask: `GET model-versions/search?filter=${filter("name='prompt' and tags.`mlflow.prompt.is_prompt` = 'true'")}`,
  },
]
