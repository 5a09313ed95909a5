import { expect, it } from 'vitest'
import { factsOf } from '../../src/diagnosis/facts.ts'
import { toldBy } from '../../src/diagnosis/told-trouble.ts'
import { call } from './calls.ts'

const toldIn = (status: number, answer: object | string) => {
  const { observations } = factsOf({ exchanges: [call({ status, answer })], partial: false })
  return observations.map(toldBy)[0]
}

it.each<[string, number, object | string, RegExp]>([
  ['a full store', 507, '', /room/],
  ['no TLS with the origin', 525, '<title>525</title>', /TLS/],
  [
    'a mesh in two modes',
    503,
    'upstream connect error: TLS_error:|WRONG_VERSION_NUMBER:TLS_error_end',
    /mesh/,
  ],
  ['a tunnel that ended', 530, 'error code: 1033', /tunnel/],
  ['an origin that is not found', 530, 'error code: 1016', /name, address/],
  [
    'a tunnel of another make that ended',
    404,
    '<p>The endpoint a.example is offline. (ERR_NGROK_3200)</p>',
    /tunnel/,
  ],
  ['a length that is lost', 411, '<title>411 Length Required</title>', /Content-Length/],
  ['a key at a signed address', 400, '<Message>Only one auth mechanism allowed</Message>', /Authorization/],
  ['a maintenance', 503, '<title>Down for maintenance</title>', /maintenance/],
  ['a site that somebody stopped', 403, '<title>Off</title><p>This web app is stopped.</p>', /provider/],
  ['a bill', 402, { code: 402, message: 'Payment required' }, /bill/],
  [
    'an app that somebody stopped',
    404,
    '<title>This Container App is stopped or does not exist.</title>',
    /provider/,
  ],
  ['a name that leads elsewhere', 404, "<p>There isn't a GitHub Pages site here.</p>", /DNS/],
])('%s has a remedy of its own, and infrastructure acts', (_, status, answer, fix) => {
  expect(toldIn(status, answer)).toMatchObject({ owner: 'infrastructure', fix: expect.stringMatching(fix) })
})

it.each<[string, number, object | string]>([
  ['a balancer without instances', 503, '<title>503 Service Temporarily Unavailable</title>'],
  ['a firewall', 403, '<title>Access denied</title><p>Your request was blocked: support ID 17.</p>'],
  ['a front that cannot connect', 502, "We wasn't able to connect to the origin."],
])('%s tells nothing', (_, status, answer) => {
  expect(toldIn(status, answer)).toEqual({})
})

it.each([
  [463, /30/],
  [464, /version of HTTP/],
  [561, /identity provider/],
])('%i means one thing with the product that documents it, and nothing with others', (status, summary) => {
  const said = (server: string) => {
    const exchanges = [call({ status, answer: '', replyHeaders: { server } })]
    return factsOf({ exchanges, partial: false }).observations.map(toldBy)[0]
  }
  expect(said('awselb/2.0')?.summary).toMatch(summary)
  expect(said('nginx')).toEqual({})
})
