import type { MlflowApi } from '../mlflow/api.ts'
import { shellQuoted } from '../text/shell-word.ts'
import { idTag } from './names.ts'

type Base = Pick<MlflowApi, 'trackingUri' | 'prefix' | 'headers'>

/**
 * Shell commands that remove what a run left behind, also where its id was never told: they look it up then. They
 * name the variable that holds the key, never the key, and show what the server answers. Every value in them is
 * quoted: a model that is found by its tag is called whatever somebody called it.
 */
export const leftoverCommands = {
  model: (api: Base, name: string) => send(api, 'DELETE', 'registered-models/delete', json({ name })),
  version: (api: Base, name: string, version: string) =>
    send(api, 'DELETE', 'model-versions/delete', json({ name, version })),
  /** Of the run with this id, which carries its tag. */
  versionsOf: (api: Base, name: string, id: string) => {
    const filter = `name = '${name}' and tags.${idTag} = '${id}'`
    const found = `${find(api, 'model-versions/search', 'filter', filter)} | ${valuesOf('version', '[0-9]*')}`
    return `${found} | while read -r value; do ${send(api, 'DELETE', 'model-versions/delete', withValue({ name }, 'version'))}; done`
  },
  experiment: (api: Base, id: string) => send(api, 'POST', 'experiments/delete', json({ experiment_id: id })),
  experimentNamed: (api: Base, name: string) => {
    const found = `${find(api, 'experiments/get-by-name', 'experiment_name', name)} | ${valuesOf('experiment_id', '[^"]*')}`
    return `${found} | while read -r value; do ${send(api, 'POST', 'experiments/delete', withValue({}, 'experiment_id'))}; done`
  },
  artifacts: (api: Base, url: string) => `${curl(api, '-sS -i')} -X DELETE ${shellQuoted(url)}`,
}

const urlOf = ({ trackingUri, prefix }: Base, endpoint: string) =>
  shellQuoted(`${trackingUri}${prefix}/2.0/mlflow/${endpoint}`)

const curl = ({ headers }: Base, options: string) =>
  `curl ${options} -H "${'x-api-key' in headers ? 'X-API-Key: ' : 'Authorization: Bearer '}$HOKUSAI_API_KEY"`

const send = (api: Base, method: string, endpoint: string, body: string) =>
  `${curl(api, '-sS -i')} -X ${method} -H 'Content-Type: application/json' -d ${body} ${urlOf(api, endpoint)}`

const find = (api: Base, endpoint: string, parameter: string, value: string) =>
  `${curl(api, '-fsS')} -G --data-urlencode ${shellQuoted(`${parameter}=${value}`)} ${urlOf(api, endpoint)}`

/** One value per line of a JSON answer, whether it came on one line or on many. */
const valuesOf = (field: string, characters: string) =>
  `tr ',{' '\\n\\n' | sed -n 's/.*"${field}": *"\\{0,1\\}\\(${characters}\\).*/\\1/p'`

const json = (body: object) => shellQuoted(JSON.stringify(body))

/** A JSON body with the shell's `$value` as its last field; all else in it means nothing to the shell. */
function withValue(body: object, field: string): string {
  const [before = ''] = JSON.stringify({ ...body, [field]: '' }).split(/"}$/)
  return `${shellQuoted(before)}"$value"${shellQuoted('"}')}`
}
