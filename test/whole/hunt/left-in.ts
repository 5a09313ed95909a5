import { Readable } from 'node:stream'
import { type Call, type Handler, readBody } from '../../../src/sandbox/call.ts'

/** Names of what is still in MLflow, asked without anything in between. */
export async function leftIn(mlflow: Handler): Promise<string[]> {
  const ask = async (path: string, body?: object): Promise<Record<string, { name?: string }[]>> => {
    const mark = path.indexOf('?')
    const bytes = body ? Buffer.from(JSON.stringify(body)) : undefined
    const call: Call = {
      method: body ? 'POST' : 'GET',
      path: `/api/2.0/mlflow/${mark < 0 ? path : path.slice(0, mark)}`,
      query: new URLSearchParams(mark < 0 ? '' : path.slice(mark + 1)),
      headers: bytes ? { 'content-type': 'application/json', 'content-length': String(bytes.length) } : {},
      body: Readable.from(bytes ? [bytes] : []),
      disconnect() {},
    }
    const reply = await mlflow(call)
    return reply.status === 200 ? JSON.parse((await readBody(reply.body)).toString()) : {}
  }
  const { experiments = [] } = await ask('experiments/search?max_results=1000')
  const { registered_models: models = [] } = await ask('registered-models/search?max_results=1000')
  return [...experiments, ...models].map(({ name = '' }) => name).filter((name) => name !== 'Default')
}
