import { describe, expect, it } from 'vitest'
import {
  clientEnvironment,
  disturbancesIn,
  disturbancesToldIn,
  tellDisturbances,
  tellPatience,
} from '../../src/python/environment.ts'

const given = {
  trackingUri: 'http://127.0.0.1:9/s-0/api/mlflow',
  apiKey: 'hk_live_inventedForTests000',
  requestTimeoutMs: 2_500,
  netrc: '/tmp/x/netrc',
}

describe('the environment of the stock client', () => {
  it('has the address, the key and an empty netrc, and keeps what is none of our business', () => {
    const env = clientEnvironment({ PATH: '/bin', MLFLOW_ENABLE_PROXY_MULTIPART_UPLOAD: 'true' }, given)
    expect(env).toMatchObject({
      PATH: '/bin',
      MLFLOW_ENABLE_PROXY_MULTIPART_UPLOAD: 'true',
      MLFLOW_TRACKING_URI: given.trackingUri,
      MLFLOW_TRACKING_TOKEN: given.apiKey,
      NETRC: given.netrc,
      MLFLOW_HTTP_REQUEST_TIMEOUT: '3',
      NO_PROXY: '127.0.0.1',
    })
  })

  it('loses what would send something else than the key, or pretend', () => {
    const disturbing = {
      HOKUSAI_MOCK_MODE: 'true',
      HOKUSAI_OPTIONAL_MLFLOW: '1',
      MLFLOW_TRACKING_USERNAME: 'someone',
      MLFLOW_TRACKING_PASSWORD: 'else',
      MLFLOW_TRACKING_AUTH: 'plugin',
      MLFLOW_TRACKING_AWS_SIGV4: 'true',
      MLFLOW_TRACKING_INSECURE_TLS: 'true',
      MLFLOW_REGISTRY_URI: 'http://elsewhere.invalid',
    }
    const env = clientEnvironment({ ...disturbing, MLFLOW_RUN_ID: 'a', MLFLOW_EXPERIMENT_NAME: 'b' }, given)
    for (const name of [...Object.keys(disturbing), 'MLFLOW_RUN_ID', 'MLFLOW_EXPERIMENT_NAME'])
      expect(env).not.toHaveProperty(name)
    const found = disturbancesIn(disturbing)
    expect(found.map(({ name }) => name)).toEqual(Object.keys(disturbing))
    expect(disturbancesToldIn(tellDisturbances(found))).toEqual(found)
  })

  it('adds to the hosts that no proxy is for, and leaves limits that the caller set', () => {
    const env = clientEnvironment({ no_proxy: 'a.test', MLFLOW_HTTP_REQUEST_MAX_RETRIES: '5' }, given)
    expect(env).toMatchObject({
      NO_PROXY: 'a.test,127.0.0.1',
      no_proxy: 'a.test,127.0.0.1',
      MLFLOW_HTTP_REQUEST_MAX_RETRIES: '5',
    })
  })

  it.each([
    ['hk_live_inventedForTests000\n', 'has white space around the key'],
    ['"hk_live_inventedForTests000"', 'has quotes around the key'],
    ['Bearer hk_live_inventedForTests000', 'has a second word before the key'],
    ['hk_live_...', 'holds a placeholder in place of the key'],
    ['$HOKUSAI_API_KEY', 'holds the name of a variable, which nothing filled in'],
  ])('tells what stands in the key’s place: %j', (token, why) => {
    const [found] = disturbancesIn({ MLFLOW_TRACKING_TOKEN: token })
    expect(found).toEqual({ name: 'MLFLOW_TRACKING_TOKEN', why })
  })

  it.each([
    [{}, 'waits 120 s for an answer and asks up to 7 times more'],
    [{ MLFLOW_HTTP_REQUEST_TIMEOUT: '' }, 'waits 120 s for an answer and asks up to 7 times more'],
    [
      { MLFLOW_HTTP_REQUEST_TIMEOUT: '5', MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0' },
      'waits 5 s for an answer and asks up to 0 times more (MLFLOW_HTTP_REQUEST_TIMEOUT=5, MLFLOW_HTTP_REQUEST_MAX_RETRIES=0)',
    ],
    [
      { MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR: '9' },
      'waits 120 s for an answer and asks up to 7 times more (MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR=9)',
    ],
  ])('tells how patient a client of %j is', (env, expected) => {
    expect(tellPatience(env)).toBe(`the stock client of your own scripts ${expected}`)
  })

  it('finds nothing in an environment that is all right, or in empty values', () => {
    expect(disturbancesIn({ PATH: '/bin', HOKUSAI_MOCK_MODE: '', MLFLOW_TRACKING_TOKEN: 'x' })).toEqual([])
  })
})
