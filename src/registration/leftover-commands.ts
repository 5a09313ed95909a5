import type { MlflowApi } from '../mlflow/api.ts'

type Base = Pick<MlflowApi, 'trackingUri' | 'prefix'>

/**
 * Shell commands that remove what a run left behind. They name the variable that holds the key, never the
 * key. Every value in them is an id or a name whose characters the inputs restrict.
 */
export const leftoverCommands = {
  model: (api: Base, name: string) => remove(api, 'registered-models/delete', { name }),
  version: (api: Base, name: string, version: string) =>
    remove(api, 'model-versions/delete', { name, version }),
  experiment: (api: Base, id: string) => post(api, 'experiments/delete', { experiment_id: id }),
  artifacts: (url: string) => `curl -X DELETE -H "Authorization: Bearer $HOKUSAI_API_KEY" ${quote(url)}`,
}

const remove = (api: Base, endpoint: string, body: object) => curl('DELETE', api, endpoint, body)
const post = (api: Base, endpoint: string, body: object) => curl('POST', api, endpoint, body)

function curl(method: string, { trackingUri, prefix }: Base, endpoint: string, body: object): string {
  const url = `${trackingUri}${prefix}/2.0/mlflow/${endpoint}`
  const headers = `-H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json'`
  return `curl -X ${method} ${headers} -d ${quote(JSON.stringify(body))} ${quote(url)}`
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
