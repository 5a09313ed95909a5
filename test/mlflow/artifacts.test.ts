import { describe, expect, test } from 'vitest'
import { artifactUrl, encodePath, listArtifacts, putArtifact } from '../../src/mlflow/artifacts.ts'
import { ArtifactRootError } from '../../src/mlflow/error.ts'
import { withServer } from './scripted-server.ts'

const proxied = { trackingUri: 'https://registry.example.org/api/mlflow', prefix: '/api' } as const
const prefixed = { trackingUri: 'http://10.0.0.5:5000/mlflow', prefix: '/ajax-api' } as const
const route = '/2.0/mlflow-artifacts/artifacts'

describe('artifactUrl', () => {
  test.each([
    [proxied, 'mlflow-artifacts:/1/r/artifacts', `${proxied.trackingUri}/api${route}/1/r/artifacts`],
    [proxied, 'mlflow-artifacts:/1/r/artifacts/', `${proxied.trackingUri}/api${route}/1/r/artifacts`],
    [proxied, 'mlflow-artifacts:///1/r', `${proxied.trackingUri}/api${route}/1/r`],
    [proxied, 'MLflow-Artifacts://registry.example.org/1', `${proxied.trackingUri}/api${route}/1`],
    [proxied, 'mlflow-artifacts://REGISTRY.example.org:443/1', `${proxied.trackingUri}/api${route}/1`],
    [proxied, 'mlflow-artifacts:/workspaces/a b/1', `${proxied.trackingUri}/api${route}/workspaces/a%20b/1`],
    [prefixed, 'mlflow-artifacts:/1', `http://10.0.0.5:5000/mlflow/ajax-api${route}/1`],
    [prefixed, 'mlflow-artifacts://10.0.0.5:5000/1', `http://10.0.0.5:5000/mlflow/ajax-api${route}/1`],
    [prefixed, `http://10.0.0.5:5000/api${route}/1/`, `http://10.0.0.5:5000/api${route}/1`],
    [prefixed, `http://10.0.0.5:5000/api${route}/1?a=b#c`, `http://10.0.0.5:5000/api${route}/1`],
  ])('%j %s', (api, uri, url) => {
    expect(artifactUrl(api, uri)).toBe(url)
  })

  test.each([
    ['another host', 'mlflow-artifacts://evil.example.org/1'],
    ['another host', 'mlflow-artifacts://registry.example.org@evil.example.org/1'],
    ['another host', 'mlflow-artifacts://registry.example.org:8443/1'],
    ['another host', 'mlflow-artifacts://a b/1'],
    ['another host', `https://evil.example.org/api${route}/1`],
    ['another host', `http://registry.example.org/api${route}/1`],
    ['another host', 'https://'],
    ['not one of', 'https://registry.example.org/api/keys'],
    ['not one of', `https://registry.example.org/api${route}/../../../keys`],
    ['“..” in it', 'mlflow-artifacts:/../../../../keys'],
    ['“..” in it', 'mlflow-artifacts:/1/..\\..'],
    ['s3://', 's3://bucket/1/r/artifacts'],
    ['wasbs://', 'wasbs://container@account/1'],
    ['a path on the server', '/mlruns/1/r/artifacts'],
    ['a path on the server', 'file:///mlruns/1'],
    ['a path on the server', ''],
  ])('says %s: %s', (said, uri) => {
    expect(() => artifactUrl(proxied, uri)).toThrow(ArtifactRootError)
    expect(() => artifactUrl(proxied, uri)).toThrow(said)
  })
})

test('every segment of a path is encoded', () => {
  expect(encodePath('/a b//c#d/e?f/é/100%/x%2fy/')).toBe('a%20b/c%23d/e%3Ff/%C3%A9/100%25/x%252fy')
  expect(encodePath('')).toBe('')
})

test('what is encoded arrives as it was', () =>
  withServer(
    () => ({ json: {} }),
    async ({ api, received }) => {
      const url = `${artifactUrl(api, 'mlflow-artifacts:/1')}/${encodePath('a b/c#d?e')}`
      await putArtifact(api, url, Buffer.from('x'), 5_000)
      expect(received).toEqual([{ method: 'PUT', url: `/api${route}/1/a%20b/c%23d%3Fe`, text: 'x' }])
    },
  ))

describe('listArtifacts', () => {
  const directory = (path: string) => ({ path, is_dir: true })

  test('walks directories and reads a missing size as an empty file', () =>
    withServer(
      ({ url }) => {
        const path = new URL(url, 'http://x').searchParams.get('path')
        const below =
          path === 'model' ? [directory('model/a'), { path: 'model/MLmodel', file_size: '7' }] : []
        return { json: { files: path === 'model/a' ? [{ path: 'model/a/empty', is_dir: false }] : below } }
      },
      async ({ api }) => {
        expect(await listArtifacts(api, 'r', 'model')).toEqual([
          { path: 'model/MLmodel', bytes: 7 },
          { path: 'model/a/empty', bytes: 0 },
        ])
      },
    ))

  test('ends where a server names ever more directories', () =>
    withServer(
      () => ({ json: { files: [...Array(30).keys()].map((one) => directory(`d${one}`)) } }),
      async ({ api, received }) => {
        expect(await listArtifacts(api, 'r', 'model')).toEqual([])
        expect(received).toHaveLength(500)
      },
    ))

  test.each([
    ['a list of numbers', [1]],
    ['a size that is no number', [{ path: 'a', file_size: 'big' }]],
    ['no list', { path: 'a' }],
    ['a directory flag that is text', [{ path: 'a', is_dir: 'no' }]],
  ])('refuses %s', (_, files) =>
    withServer(
      () => ({ json: { files } }),
      ({ api }) => expect(listArtifacts(api, 'r', 'model')).rejects.toMatchObject({ name: 'MlflowError' }),
    ),
  )
})
