import { describe, expect, it } from 'vitest'
import { storesNamedIn } from '../../src/platform/artifact-store.ts'

const told = (place: string) => storesNamedIn([`{"run": {"info": {"artifact_uri": "${place}"}}}`])

describe('the store that an answer names', () => {
  it.each([
    ['s3://b/1/a/artifacts', 'https://b.s3.eu-central-1.amazonaws.com/1/a/artifacts/MLmodel'],
    ['s3://b/1/a/artifacts', 'http://minio.example:9000/b/1/a/artifacts/MLmodel?uploads'],
    ['gs://b/1/a/artifacts', 'https://storage.googleapis.com/upload/storage/v1/b/b/o?uploadType=multipart'],
    [
      'abfss://c@acc.dfs.core.windows.net/1/a/artifacts',
      'https://acc.dfs.core.windows.net/c/1/a/artifacts/x',
    ],
  ])('%s is asked at %s', (place, url) => {
    expect(told(place)(url)).toBe(true)
  })

  it.each([
    ['s3://b/1/a/artifacts', 'https://site.example/b/readme'],
    ['s3://b/1/a/artifacts', 'https://other.s3.amazonaws.com/1/a/artifacts/MLmodel'],
    ['abfss://c@acc.dfs.core.windows.net/1/a', 'https://else.dfs.core.windows.net/c/1/a/x'],
    ['mlflow-artifacts:/1/a/artifacts', 'https://registry.example/1/a/artifacts/x'],
    ['s3://b/1/a', 'no address'],
  ])('%s is not asked at %s', (place, url) => {
    expect(told(place)(url)).toBe(false)
  })
})
