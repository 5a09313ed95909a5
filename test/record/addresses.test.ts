import { expect, it } from 'vitest'
import { environmentThrough } from '../../src/record/addresses.ts'

const target = {
  trackingUri: 'https://registry.test/api/mlflow',
  authUrl: 'https://auth.test',
  apiUrl: 'https://api.test',
}
const addressOf = (url: string) => `relay(${url})`

it('puts the relay in place of every address of the target, whatever the variable is called', () => {
  const env = {
    PATH: '/bin',
    MLFLOW_TRACKING_URI: 'https://registry.test/api/mlflow',
    HOKUSAI_API_ENDPOINT: 'https://api.test/v1',
    MY_LOGIN: 'https://auth.test/',
    ELSEWHERE: 'https://other.test/',
    NOT_ALONE: 'see https://api.test/',
    MLFLOW_TRACKING_TOKEN: 'hk_live_inventedForTests000',
    no_proxy: 'a.test',
  }
  expect(environmentThrough(env, target, addressOf)).toEqual({
    ...env,
    MLFLOW_TRACKING_URI: 'relay(https://registry.test/api/mlflow)',
    HOKUSAI_API_ENDPOINT: 'relay(https://api.test/v1)',
    MY_LOGIN: 'relay(https://auth.test/)',
    no_proxy: 'a.test,127.0.0.1',
    NO_PROXY: 'a.test,127.0.0.1',
  })
})

it('names the tracking URI where the environment does not', () => {
  const { MLFLOW_TRACKING_URI } = environmentThrough({}, target, addressOf)
  expect(MLFLOW_TRACKING_URI).toBe('relay(https://registry.test/api/mlflow)')
})

it('leaves the tracking URI its slash, and prefers the target to another address in the environment', () => {
  const addressFor = (given: string) =>
    environmentThrough({ MLFLOW_TRACKING_URI: given }, target, addressOf).MLFLOW_TRACKING_URI
  expect(addressFor('https://registry.test/api/mlflow/')).toBe('relay(https://registry.test/api/mlflow/)')
  expect(addressFor('https://registry.test/')).toBe('relay(https://registry.test/api/mlflow)')
})
