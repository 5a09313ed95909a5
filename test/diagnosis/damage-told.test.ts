import { expect, test } from 'vitest'
import { damageOf } from '../../src/diagnosis/damage-told.ts'
import { call, lost, observed } from './calls.ts'

const json = { 'content-type': 'application/json' }
const whole = '{"experiments": [{"name": "a }] b", "id": "1"}]}'

test.each<[string, string, string | RegExp]>([
  [
    'something behind it',
    `${whole}<script src="/a.js">`,
    'goes on after its JSON with “<script src="/a.js">”',
  ],
  ['an end within it', whole.slice(0, 30), /breaks off within its JSON, after “.*\{"name": "a \}”/],
  ['a mark before it', `\uFEFF${whole}`, /begins with a byte-order mark/],
  ['bytes in its place', '', /no text, as if it were packed twice/],
  ['another text', 'Hello', /does not begin as JSON: 200 Hello/],
  ['a slip within it', '{"a": b}', /is no whole JSON/],
])('of JSON the place is told that is damaged: %s', (_, answer, expected) => {
  const one = call({ status: 200, answer, replyHeaders: json })
  expect(damageOf(observed(one))).toMatch(expected)
})

test.each([
  ['the gzip of the body breaks off: unexpected end of file', /^ends before its packed body does/],
  ['the body is no gzip although its header says so: incorrect header check', /^cannot be unpacked: /],
])('of what cannot be unpacked: %s', (message, expected) => {
  expect(damageOf(observed({ ...lost(), error: { code: 'UNDECODABLE', message } }))).toMatch(expected)
})
