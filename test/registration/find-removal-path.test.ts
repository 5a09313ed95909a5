import { expect, test } from 'vitest'
import type { Answer } from '../../src/http/exchange.ts'
import { findRemovalPath } from '../../src/registration/find-removal-path.ts'

const reply = (status: number, json: object): Answer => ({
  kind: 'reply',
  exchanges: ['e1'],
  status,
  headers: {},
  contentType: 'application/json',
  text: JSON.stringify(json),
  json,
})
const absent = reply(404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'none' })
const bodyless = reply(400, { error_code: 'INVALID_PARAMETER_VALUE', message: "Missing value for 'name'" })
const inWords = reply(400, { error_code: 'BAD_REQUEST', message: 'Registered model x does not exist' })
const refused = reply(403, { error_code: 'PERMISSION_DENIED', message: 'no name' })
const otherBad = reply(400, { error_code: 'BAD_REQUEST', message: 'no' })
const silence: Answer = { kind: 'no-reply', exchanges: ['e1'], code: 'TIMEOUT', message: 'no name in 1 s' }

test.each<[string, Answer, Answer, string, RegExp | undefined]>([
  ['works where it should', absent, refused, 'tracking-uri', undefined],
  ['is accepted, to be done later', reply(202, {}), refused, 'tracking-uri', undefined],
  [
    'is said to be done, though there is nothing',
    reply(200, {}),
    refused,
    'tracking-uri',
    /not there is answered 200/,
  ],
  ['is said to be done with nothing', reply(204, {}), absent, 'gateway', /not there is answered 204/],
  ['finds nothing, told in other words', inWords, refused, 'tracking-uri', undefined],
  ['loses its body, and works at the gateway', bodyless, absent, 'gateway', /without their body/],
  ['loses its body, and works nowhere', bodyless, bodyless, 'none', /without their body/],
  ['is refused, which is no lost body', refused, absent, 'gateway', /is refused.*403/],
  ['is bad for another reason', otherBad, refused, 'none', /does not work.*400/],
  ['is never answered', silence, silence, 'none', /does not work/],
])('DELETE %s', async (_, direct, gateway, path, defect) => {
  const asked: string[] = []
  const found = await findRemovalPath(async (probe) => {
    asked.push(probe)
    return probe === 'removal.gateway' ? gateway : direct
  })
  expect(found.path).toBe(path)
  if (defect) expect(found.defect).toMatch(defect)
  else expect(found).toEqual({ path: 'tracking-uri' })
  expect(asked).toHaveLength(defect ? 2 : 1)
})
