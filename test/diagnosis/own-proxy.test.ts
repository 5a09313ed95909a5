import { expect, it } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { Exchange } from '../../src/schema/report.ts'
import { blocked, call, noKey, none, read, shown } from './calls.ts'

const proxy = { variable: 'HTTPS_PROXY', place: 'proxy.example:3128' }
const by = (one: Exchange): Exchange => ({ ...one, proxy })
const causesOf = (...exchanges: Exchange[]) => diagnose({ exchanges, failed: true, partial: false })

const lost = { status: 401, answer: { detail: 'API key required' } }
const missed = call(lost)
const missedByAuth = shown(lost.answer, { status: 401 })
const controls = [noKey(), shown(lost.answer, { status: 401, headers: none })]

it('is the first to suspect where two hosts miss the key that went through it', () => {
  const [first] = causesOf(...[missed, missedByAuth, ...controls].map(by))
  expect(first).toMatchObject({
    code: 'KEY_HEADER_LOST',
    owner: 'caller',
    layer: 'client',
    confidence: 'likely',
  })
  expect(first?.because).toContain('proxy.example:3128 of HTTPS_PROXY')
})

it.each<[string, Exchange[]]>([
  ['no proxy', [missed, missedByAuth, ...controls]],
  ['one host asked past it', [by(missed), missedByAuth, ...controls.map(by)]],
  ['an auth service that knows the key', [by(missed), by(shown({ is_valid: true })), ...controls.map(by)]],
])('has no part in a lost key with %s', (_, exchanges) => {
  const lostKey = causesOf(...exchanges).find(({ code }) => code === 'KEY_HEADER_LOST')
  expect(lostKey).toMatchObject({ owner: 'API team' })
})

it('is named beside whoever may stand in front of the service, where a request went through it', () => {
  const steps = (...exchanges: Exchange[]) =>
    causesOf(...exchanges)[0]
      ?.remediation.map(({ text }) => text)
      .join()
  expect(steps(by(read()), by(blocked()))).toContain('your own proxy proxy.example:3128 of HTTPS_PROXY')
  expect(steps(read(), blocked())).not.toContain('proxy.example')
})
