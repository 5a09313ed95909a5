import { expect, test } from 'vitest'
import { detailOf, readKeyVerdict } from '../../src/platform/key-validation.ts'
import { json, reply } from './replies.ts'

test.each([
  ['the detail first', { detail: 'no key', error: 'other', message: 'more' }, 'no key'],
  ['the error before the message', { error: 'no key', message: 'more' }, 'no key'],
  [
    'not what only repeats the status',
    { error: 'Internal Server Error', message: 'Connection refused: api:8000' },
    'Connection refused: api:8000',
  ],
  [
    'nor in small letters',
    { error: 'bad_request: x', detail: 'bad request', message: 'y' },
    'bad_request: x',
  ],
  ['the status’s words where there are no others', { detail: 'Not Found' }, 'Not Found'],
  ['a list as it is', { detail: [{ loc: ['name'] }] }, '[{"loc":["name"]}]'],
  ['nothing but the body where no field tells', { code: 7 }, '{"code":7}'],
])('of JSON: %s', (_, body, expected) => {
  expect(detailOf(json(500, JSON.stringify(body)))).toBe(expected)
})

test('of text: its start, in one line', () => {
  expect(detailOf(reply(500, 'text/plain', ' one\n two '))).toBe('one two')
})

test.each<[string, object, object]>([
  ['a verdict', { is_valid: true, scopes: ['write'] }, { kind: 'valid', info: { scopes: ['write'] } }],
  [
    'a verdict that is written as a text',
    { is_valid: 'false' },
    { kind: 'invalid', info: { is_valid: false } },
  ],
  ['no verdict', { is_valid: 'perhaps' }, { kind: 'no-verdict' }],
])('a 200 holds %s', (_, body, verdict) => {
  expect(readKeyVerdict(json(200, JSON.stringify(body)))).toMatchObject(verdict)
})

test('of an answer that was cut the verdict counts, and no list', () => {
  const cut = { ...json(200, '{"is_valid":true,"scopes":["read'), json: undefined, cut: true }
  expect(readKeyVerdict(cut)).toEqual({ kind: 'valid', info: { is_valid: true } })
})
