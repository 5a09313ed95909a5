import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { clientVariables, shellLines } from '../../src/run/client-environment.ts'
import { expectNoPartOf, someKey } from '../redaction/secrets.ts'

/** What a shell that has evaluated the lines hands to its children. */
function evaluated(lines: readonly string[], env: Record<string, string>): Record<string, string> {
  const script = `${lines.join('\n')}\nenv -0`
  const output = execFileSync('sh', ['-euc', script], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  })
  return Object.fromEntries(
    output
      .split('\0')
      .filter((line) => /^(MLFLOW|HOKUSAI)_/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

it.each([
  ['plain', {}],
  ['with white space around the key', { HOKUSAI_API_KEY: ` ${someKey}\n` }],
  ['not the variables that interfere', { MLFLOW_TRACKING_USERNAME: 'me', HOKUSAI_MOCK_MODE: '1' }],
])('a shell hands clients what was verified, %s', (_, more) => {
  const env = { HOKUSAI_API_KEY: someKey, ...more }
  const trackingUri = "https://registry.example/it's/api/mlflow"
  const settings = { trackingUri, caFile: "it's/ca.pem", clientCertFile: '/a/client.pem' }
  const lines = shellLines(settings, env)
  expectNoPartOf(someKey, lines.join('\n'))
  expect(evaluated(lines, env)).toEqual(clientVariables({ ...settings, apiKey: someKey }))
})

it('names certificates by where they are from any folder, and none where none was given', () => {
  const settings = { trackingUri: 'https://registry.example', apiKey: someKey }
  expect(clientVariables({ ...settings, caFile: 'ca.pem', clientCertFile: 'own/client.pem' })).toMatchObject({
    MLFLOW_TRACKING_SERVER_CERT_PATH: join(process.cwd(), 'ca.pem'),
    MLFLOW_TRACKING_CLIENT_CERT_PATH: join(process.cwd(), 'own/client.pem'),
  })
  expect(Object.keys(clientVariables(settings)).filter((name) => name.endsWith('_PATH'))).toEqual([])
})

it('a shell that lacks the key is told so and runs nothing', () => {
  const lines = shellLines({ trackingUri: 'https://registry.example' }, { HOKUSAI_API_KEY: someKey })
  expect(() => evaluated(lines, {})).toThrow(/HOKUSAI_API_KEY.*is not set/)
})
