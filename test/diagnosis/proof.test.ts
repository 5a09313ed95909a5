import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { type ProofParts, proofOf } from '../../src/diagnosis/proof.ts'
import type { Exchange } from '../../src/schema/report.ts'
import { sampleExchange } from '../report/sample-report.ts'

const base = 'https://registry.example/api/mlflow/api/2.0/mlflow'
const headers = { authorization: 'Bearer ***api-key***', 'x-request-id': 'r1' }
const search = { method: 'GET', url: `${base}/experiments/search`, headers }
const bodyOf = (text: string) => ({ text, bytes: text.length, truncated: false })
const answer = (status: number, text: string) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: bodyOf(text),
})
const exchangeOf = (changes: Partial<Exchange>): Exchange => ({ ...sampleExchange('e1'), ...changes })
const provedBy = (changes: Partial<Exchange>, parts: Partial<ProofParts> = {}) => {
  const decisive = exchangeOf(changes)
  return proofOf({
    category: 'BUG',
    decisive,
    exchanges: [decisive],
    own: undefined,
    whenGone: 'gone',
    ...parts,
  })
}

describe('the command that shows the fix', () => {
  it('is the decisive request, with what it answers now and then', () => {
    expect(provedBy({ request: search, response: answer(401, '{"detail":"no"}') })).toEqual({
      command: `curl -sS -i -H "Authorization: Bearer $HOKUSAI_API_KEY" '${search.url}'`,
      now: '401 {"detail":"no"}',
      fixed: '200 with JSON from MLflow',
    })
  })

  it('expects a refusal of a request that carries no key', () => {
    const open = { request: { ...search, headers: {} }, response: answer(200, '{}') }
    expect(provedBy(open)?.fixed).toBe('401, since it carries no key')
  })

  it('gives a right answer that came too late no more time than the API has', () => {
    const url = 'https://auth.example/api/v1/keys/validate'
    const late = {
      request: { method: 'POST', url, headers, body: bodyOf('{}') },
      response: answer(200, '{"is_valid": true}'),
      timings: { ...sampleExchange('e1').timings, totalMs: 6_012 },
    }
    expect(provedBy(late)).toEqual({
      command: expect.stringMatching(/^curl -sS --max-time 5 -i /),
      now: 'no answer within 5 s: it took 6.0 s',
      fixed: '200 with "is_valid": true, within 5 s',
    })
    expect(provedBy({ ...late, timings: { ...late.timings, totalMs: 900 } })?.command).not.toContain('-m 5')
  })

  it('is none where the same request answers the same after the fix', () => {
    expect(provedBy({ request: search, response: answer(200, '{}') })).toBeUndefined()
    const refused = { request: search, response: answer(401, '{}') }
    expect(provedBy(refused, { category: 'CLIENT' })).toBeUndefined()
    const own = "curl -sS 'https://right.example'"
    expect(provedBy(refused, { category: 'CLIENT', own })).toBeUndefined()
    expect(provedBy(refused, { category: 'CLIENT', own, ownNow: 'no tags' })).toEqual({
      command: "curl -sS -i 'https://right.example'",
      now: 'no tags',
      fixed: 'gone',
    })
  })

  it.each([
    ['https://auth.example/api/v1/keys/validate', true, '200 with "is_valid": true'],
    [`${base}/experiments/search?max_results=1`, true, '200 with JSON from MLflow'],
    [`${base}/experiments/search?max_results=1`, false, '401 from whoever checks keys: it carries none'],
    ['https://registry.example/health', false, '200'],
  ])('says of the cause’s own request to %s, with a key: %s, how it ends well', (url, isSent, fixed) => {
    const unrepeatable = { request: { ...search, method: 'PUT', body: { bytes: 9, truncated: true } } }
    const key = isSent ? '-H "Authorization: Bearer $HOKUSAI_API_KEY" ' : ''
    const proof = provedBy(
      { ...unrepeatable, response: answer(500, '{}') },
      { own: `curl -sS ${key}'${url}'` },
    )
    expect(proof?.fixed).toBe(fixed)
    expect(proof?.now).toBe('what the evidence shows')
  })

  it('says of a command of the cause that prints something else what the cause says', () => {
    const cut = { ...search, method: 'PUT', body: { bytes: 9, truncated: true } }
    const own = `curl -sS '${search.url}' | python3 -m json.tool`
    expect(provedBy({ request: cut, response: answer(500, '{}') }, { own })?.fixed).toBe('gone')
  })

  it('is another request that ended alike where the decisive one cannot be repeated', () => {
    const cut = { url: search.url, method: 'PUT', headers, body: { bytes: 9, truncated: true } }
    const error = { code: 'RESET', message: 'reset' }
    const [decisive, whole] = [cut, { ...cut, body: bodyOf('a file') }].map((request) => ({
      ...exchangeOf({ request, error }),
      response: undefined,
    })) as [Exchange, Exchange]
    const exchanges = [decisive, whole]
    expect(provedBy({}, { decisive, exchanges })?.command).toContain("--data-raw 'a file'")
    expect(provedBy({}, { decisive, exchanges: [decisive] })).toBeUndefined()
    const other = { ...whole, checkId: 'another' }
    expect(provedBy({}, { decisive, exchanges: [decisive, other] })).toBeUndefined()
  })

  it('is no command of the cause that was answered well in the same run', () => {
    const own = `curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY" '${search.url}'`
    const one = { method: 'GET', url: `${base}/registered-models/get?name=x`, headers }
    const decisive = exchangeOf({ request: one, response: answer(404, '{"error_code":"INTERNAL_ERROR"}') })
    const served = exchangeOf({ request: search, response: answer(200, '{"experiments":[]}') })
    expect(provedBy({}, { decisive, exchanges: [decisive], own })?.command).toContain(search.url)
    expect(provedBy({}, { decisive, exchanges: [decisive, served], own })).toBeUndefined()
  })

  it('counts the lines that hold the key, plain or in Base64, and prints none', () => {
    const proof = provedBy({ request: search, response: answer(401, 'x') }, { isInAnswer: true })
    const key = 'hk_live_invented-for-this-test'
    const lines = ['', 'u:', 'user:', 'token:'].map((before) => Buffer.from(before + key).toString('base64'))
    const count = (text: string) => {
      const command = `printf '%s\\n' ${text} | ${proof?.command.split(/ \| (.*)/s)[1]} || true`
      return execFileSync('sh', ['-c', command], { env: { PATH: process.env.PATH, HOKUSAI_API_KEY: key } })
    }
    expect(count(`${key} ${lines.join(' ')}`).toString()).toBe('5\n')
    expect(count('hk_live_other aGtfbGl2ZV9vdGhlcg==').toString()).toBe('0\n')
    expect(proof?.fixed).toBe('0')
  })

  it('does not ask for what the run removed again', () => {
    const get = { method: 'GET', url: `${base}/artifacts/1/run?max_results=1`, headers }
    const lost = { request: get, response: answer(404, '{"error_code":"RESOURCE_DOES_NOT_EXIST"}') }
    expect(provedBy(lost)?.fixed).toBe('200 with JSON from MLflow')
    const request = {
      method: 'POST',
      url: `${base}/experiments/delete`,
      headers,
      body: bodyOf('{"experiment_id":"1"}'),
    }
    const removal = exchangeOf({ request, response: answer(200, '{}') })
    expect(provedBy(lost, { exchanges: [removal] })).toBeUndefined()
    const other = { ...request, body: bodyOf('{"experiment_id":"12"}') }
    expect(
      provedBy(lost, { exchanges: [exchangeOf({ request: other, response: answer(200, '{}') })] }),
    ).toBeDefined()
  })
})
