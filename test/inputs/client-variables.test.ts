import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { type RawInputs, readSettings } from '../../src/inputs/read-settings.ts'
import { certificateMaker } from '../http/certificates.ts'
import { verifySandbox } from '../whole/verify-sandbox.ts'

const { make, remove } = certificateMaker()
afterAll(remove)
const certificate = make('IP:127.0.0.1')
const { file } = certificate
const both = `${file}.both`
writeFileSync(both, Buffer.concat([certificate.cert, certificate.key]))

const key = `hk_live_${'a1b2'.repeat(8)}`
const read = (env: NodeJS.ProcessEnv, inputs: RawInputs = {}) =>
  readSettings({ 'api-key': key, ...inputs }, { env })

describe('whom to trust', () => {
  test.each(['MLFLOW_TRACKING_SERVER_CERT_PATH', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE'])(
    '%s is taken, and said to be',
    async (name) => {
      expect(await read({ [name]: file })).toMatchObject({
        caFile: file,
        tls: { caFile: { path: file, from: name } },
      })
    },
  )

  test('the input goes before every variable, and MLflow’s before others', async () => {
    const env = { SSL_CERT_FILE: '/x', REQUESTS_CA_BUNDLE: '/y', MLFLOW_TRACKING_SERVER_CERT_PATH: file }
    expect((await read(env)).tls).toEqual({
      caFile: { path: file, from: 'MLFLOW_TRACKING_SERVER_CERT_PATH' },
    })
    const byInput = await read({ REQUESTS_CA_BUNDLE: '/y' }, { 'ca-file': file })
    expect(byInput.tls).toEqual({ caFile: { path: file, from: 'ca-file' } })
  })

  test('a file that is not there is a problem, as it is for the client', async () => {
    await expect(read({ REQUESTS_CA_BUNDLE: '/nowhere/ca.pem' })).rejects.toThrow(
      /REQUESTS_CA_BUNDLE: .*nowhere/,
    )
    await expect(read({ REQUESTS_CA_BUNDLE: import.meta.dirname })).rejects.toThrow(/REQUESTS_CA_BUNDLE: /)
  })

  test('a system’s list that is not there is passed over, as Python does', async () => {
    expect(await read({ SSL_CERT_FILE: '/nowhere/ca.pem' })).toMatchObject({ tls: {} })
  })

  test('without any, nothing is taken', async () => {
    const settings = await read({ REQUESTS_CA_BUNDLE: ' ' })
    expect(settings.tls).toEqual({})
    expect(settings.caFile).toBeUndefined()
  })
})

describe('what to show', () => {
  test('MLFLOW_TRACKING_CLIENT_CERT_PATH is taken', async () => {
    const name = 'MLFLOW_TRACKING_CLIENT_CERT_PATH'
    expect(await read({ [name]: both })).toMatchObject({
      clientCertFile: both,
      tls: { clientCertFile: { path: both, from: name } },
    })
  })

  test.each(['client-cert-file', 'MLFLOW_TRACKING_CLIENT_CERT_PATH'])(
    '%s without its key is a problem',
    async (name) => {
      const given = name === 'client-cert-file' ? read({}, { [name]: file }) : read({ [name]: file })
      await expect(given).rejects.toThrow(`${name}: "${file}" holds no certificate together with its key`)
    },
  )
})

test('the report says what was taken, and why checks are not switched off', async () => {
  const env = { REQUESTS_CA_BUNDLE: file, MLFLOW_TRACKING_INSECURE_TLS: 'true' }
  const { tls } = await read(env)
  expect(tls).toMatchObject({ insecure: true })
  const report = await verifySandbox({}, { suites: 'preflight' }, undefined, env)
  const check = report.checks.find(({ id }) => id === 'preflight.tls')
  expect(check).toMatchObject({ status: 'warn' })
  expect(check?.reason).toContain('MLFLOW_TRACKING_INSECURE_TLS is not followed')
  expect(check?.reason).toContain(`trusts ${file} too, by REQUESTS_CA_BUNDLE`)
})
