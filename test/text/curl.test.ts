import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curlCommand } from '../../src/text/curl.ts'
import { hostileText } from '../report/hostile-text.ts'
import { sampleExchange } from '../report/sample-report.ts'

/** The words that a shell hands to curl. */
function words(command: string): string[] {
  const show = command.replace(/^curl /, 'printf "%s\\0" ')
  const env = { PATH: process.env.PATH, HOKUSAI_API_KEY: 'the key' }
  return execFileSync('sh', ['-c', show], { encoding: 'utf8', env }).split('\0').slice(0, -1)
}

const exchange = (changes: object) => ({ request: { ...sampleExchange('e1').request, ...changes } })

describe('a request as a command', () => {
  it('has method, headers and body, and the key only as a variable', () => {
    const headers = { authorization: 'Bearer ***api-key***', 'content-type': 'application/json' }
    expect(curlCommand(exchange({ headers }))).toBe(
      'curl -sS -i -H "Authorization: Bearer $HOKUSAI_API_KEY" -H \'Content-Type: application/json\' ' +
        '--data-raw \'{"service_id":"platform"}\' \'https://auth.example/api/v1/keys/validate\'',
    )
  })

  it('is what the shell hands over, whatever a server chose', () => {
    const shown = hostileText.filter(
      (text) => !/\*\*\*|[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u.test(text) && text !== '',
    )
    fc.assert(
      fc.property(shown, (text) => {
        const url = `https://a.example/${text}`
        const body = { text, bytes: 9, truncated: false }
        const command = curlCommand(exchange({ url, headers: { x: `***api-key***${text}` }, body }))
        expect(words(command ?? '')).toEqual([
          '-sS',
          '-i',
          '-H',
          `x: the key${text}`,
          '--data-raw',
          text,
          url,
        ])
      }),
      { numRuns: 60 },
    )
  })

  it('is none where something was cut or masked, or cannot be seen', () => {
    expect(curlCommand(exchange({ body: { text: 'a', bytes: 9, truncated: true } }))).toBeUndefined()
    expect(curlCommand(exchange({ body: { bytes: 9, truncated: false } }))).toBeUndefined()
    expect(curlCommand(exchange({ headers: { authorization: 'Bearer ***' } }))).toBeUndefined()
    expect(curlCommand(exchange({ url: 'https://a.example/\u202e' }))).toBeUndefined()
  })

  it('lets curl encode a login: of an MLflow server by itself, and of the probe with the key as password', () => {
    const login = exchange({
      headers: { authorization: 'Basic ***api-key***' },
      body: undefined,
      method: 'GET',
    })
    expect(curlCommand(login)).toMatch(/^curl -sS -i -u "\$HOKUSAI_API_KEY" 'https/)
    expect(curlCommand({ ...login, checkId: 'bearer.basic-refused' })).toContain(
      '-u "token:$HOKUSAI_API_KEY"',
    )
  })

  it('sends a key that is plainly wrong in place of the one the run invented', () => {
    const headers = { authorization: 'Bearer ***garbage-key***' }
    expect(curlCommand(exchange({ headers, body: undefined, method: 'GET' }))).toContain(
      'Bearer hk_live_wrong',
    )
  })
})
