/** One request of the table, sent to both servers, after those before it. */
export interface Step {
  /** `METHOD path`, where `{name}` is what an earlier step kept under that name. */
  ask: string
  body?: unknown
  headers?: Record<string, string>
  /** Keeps a value of the JSON answer: name → dotted path. */
  keep?: Record<string, string>
  /** A difference that may stay, and why. Without one, every difference fails. */
  differs?: { in: 'error code' | 'values' | 'everything'; because: string }
}

export const bytes = Buffer.from('hello\n')
export const tag = { key: 'k', value: 'v' }
export const metric = { key: 'acc', value: 0.5, timestamp: 1, step: 0 }
export const version = { name: '{name}', version: '1' }
export const filter = (text: string) => encodeURIComponent(text)
export const file = '/api/2.0/mlflow-artifacts/artifacts/{experiment}/{run}/artifacts'
