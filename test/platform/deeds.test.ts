import { describe, expect, test } from 'vitest'
import type { Reply } from '../../src/http/exchange.ts'
import { deedOf, isJson, isReshaped, mlflowFields } from '../../src/platform/deeds.ts'
import type { Deed, Product } from '../../src/platform/products.ts'
import { json, reply } from './replies.ts'

const html = (status: number, text = '', headers: Reply['headers'] = {}) =>
  reply(status, 'text/html', text, headers)
const plain = (status: number, text = '') => reply(status, 'text/plain', text)
const towards = (location: string) => html(302, '', { location })

describe('what was done shows', () => {
  test.each<[number, Deed]>([
    [100, 'answers itself'],
    [299, 'answers itself'],
    [300, 'redirects'],
    [399, 'redirects'],
    [400, 'refuses the request'],
    [401, 'asks for a login'],
    [402, 'blocks'],
    [403, 'blocks'],
    [404, 'has no route'],
    [405, 'limits method'],
    [406, 'blocks'],
    [407, 'asks for a login'],
    [408, 'times out'],
    [409, 'refuses the request'],
    [410, 'has no route'],
    [413, 'limits size'],
    [414, 'limits headers'],
    [418, 'refuses the request'],
    [421, 'has no route'],
    [429, 'limits rate'],
    [431, 'limits headers'],
    [451, 'blocks'],
    [495, 'wants a client certificate'],
    [496, 'wants a client certificate'],
    [497, 'refuses the request'],
    [499, 'refuses the request'],
    [500, 'fails'],
    [501, 'limits method'],
    [502, 'has no backend'],
    [503, 'has no backend'],
    [504, 'times out'],
    [505, 'fails'],
    [509, 'limits rate'],
    [511, 'asks for a login'],
    [520, 'has no backend'],
    [521, 'has no backend'],
    [522, 'times out'],
    [523, 'has no backend'],
    [524, 'times out'],
    [525, 'has no backend'],
    [526, 'has no backend'],
    [527, 'has no backend'],
    [529, 'limits rate'],
    [530, 'has no backend'],
    [599, 'fails'],
  ])('in the status %i: %s', (status, deed) => {
    expect(deedOf(plain(status), undefined)).toBe(deed)
  })

  test.each<[string, Reply, Deed]>([
    [
      'a certificate asked for',
      html(400, 'No required SSL certificate was sent'),
      'wants a client certificate',
    ],
    ['the same as a refusal', html(403, 'a Client Certificate is needed'), 'wants a client certificate'],
    ['not where the service is down', html(503, 'ssl certificate'), 'has no backend'],
    ['nothing behind a gateway', json(500, '{"message":"Connection refused: api:8000"}'), 'has no backend'],
    ['no name for what is behind it', plain(500, 'getaddrinfo ENOTFOUND api'), 'has no backend'],
    ['http at the port of https', html(400, 'The plain HTTP request was sent to HTTPS port'), 'wants https'],
    ['the same by another', html(400, 'plain http request was sent to TLS port'), 'wants https'],
    ['the same by its status', html(497, 'this is an https port'), 'wants https'],
    ['headers beyond a limit', html(400, 'Request Header Or Cookie Too Large'), 'limits headers'],
    ['one header beyond it', html(400, 'your header field exceeds the limit'), 'limits headers'],
    [
      'two sentences about other things',
      html(400, 'bad header. the body is too large'),
      'refuses the request',
    ],
    ['a quota', html(403, 'Quota for this month used up'), 'limits rate'],
    ['a limit of rate', html(403, 'rate-limit reached'), 'limits rate'],
    ['throttling', html(451, 'request was throttled'), 'limits rate'],
    ['a challenge', html(403, 'Just a moment...'), 'challenges'],
    ['a challenge by its header', reply(403, '', '', { 'cf-mitigated': 'challenge' }), 'challenges'],
    ['a challenge while down', html(503, 'Checking your browser'), 'challenges'],
    ['a challenge goes before a login', html(403, 'captcha, then sign in'), 'challenges'],
    ['a login in place of an answer', html(403, 'Please sign in'), 'asks for a login'],
    ['a page to log in at', html(200, '<input type="password">'), 'asks for a login'],
    ['a page that wants a person', html(200, 'Verify that you are a human'), 'challenges'],
    ['words of a login that are no page', plain(200, 'sign in'), 'answers itself'],
    ['words of a challenge that are no page', plain(200, 'captcha'), 'answers itself'],
    [
      'an interface for browsers, which is no challenge',
      html(200, '<noscript>Please enable JavaScript</noscript>ok'),
      'answers itself',
    ],
    [
      'one whose words come later than anybody looks',
      html(200, `${' '.repeat(20_000)}captcha`),
      'answers itself',
    ],
    ['JSON of somebody else', json(200, '{"ok":true}'), 'answers itself'],
    ['JSON that is broken', json(200, '{"ok":tr'), 'damages answers'],
    ['MLflow’s words, broken', plain(200, '{"experiments": [{"na'), 'damages answers'],
    ['MLflow’s words in a wrapper', json(200, '{"data": {"run": {}}}'), 'damages answers'],
    ['MLflow’s words in XML', reply(200, 'text/xml', '<run_info><id>1</id></run_info>'), 'damages answers'],
    ['MLflow’s words with another status', json(201, '{"run": {}}'), 'damages answers'],
    ['MLflow’s words as they are', json(200, '{"run": {}}'), 'answers itself'],
    ['a page that blocks', html(200, '<title>x</title>Your request was rejected'), 'blocks'],
    ['the same that is no page', plain(200, '<title>x</title>Your request was rejected'), 'answers itself'],
    ['the same without a title', html(200, 'Your request was rejected'), 'answers itself'],
    ['a page that blocks while down', html(503, '<html>Access denied'), 'blocks'],
    ['a token that is not taken', json(403, '{"error":"invalid access token"}'), 'asks for a login'],
    ['the same on a page', html(403, 'invalid access token'), 'blocks'],
    ['JSON of a refusal', json(403, '{"error":"no"}'), 'blocks'],
  ])('%s', (_, answer, deed) => {
    expect(deedOf(answer, undefined)).toBe(deed)
  })

  test.each<[string, Deed]>([
    ['https://registry.example/api/mlflow/', 'redirects'],
    ['https://registry.example/catalogue', 'redirects'],
    ['https://registry.example/login', 'asks for a login'],
    ['https://registry.example/a/sign-in?x', 'asks for a login'],
    ['/oauth2/start', 'asks for a login'],
    ['https://login.example/', 'asks for a login'],
    ['http://sso.example/', 'asks for a login'],
    ['https://a.example/x?redirect_uri=y', 'asks for a login'],
    ['https://a.example/x?redirect_url=y', 'asks for a login'],
    ['https://a.example/x?client_id=y', 'asks for a login'],
    ['', 'redirects'],
  ])('in where it sends the caller: %s', (location, deed) => {
    expect(deedOf(towards(location), undefined)).toBe(deed)
  })
})

describe('a product that is known', () => {
  const product: Product = {
    name: 'a product',
    kind: 'firewall',
    means: [
      { text: /first/, deed: 'blocks' },
      { text: /second/, deed: 'has no backend' },
    ],
  }
  test('is believed what it says, whatever the status', () => {
    expect(deedOf(html(200, 'the second'), product)).toBe('has no backend')
    expect(deedOf(html(500, 'the first'), product)).toBe('blocks')
    expect(deedOf(html(500, 'the third'), product)).toBe('fails')
    expect(deedOf(html(200, 'your request was rejected'), product)).toBe('blocks')
  })
  test('and is there for logins refuses for want of one', () => {
    const proxy: Product = { name: 'a login', kind: 'login proxy' }
    expect(deedOf(html(403, 'no'), proxy)).toBe('asks for a login')
    expect(deedOf(html(403, 'no'), product)).toBe('blocks')
  })
})

test.each([
  ['<experiments><e/></experiments>', true],
  ['<experimental>', false],
  ['{"result": {"registered_model": {"name": "m"}}}', true],
  ['{"payload":{"model_version_id":"1"}}', true],
  ['{"other": {"run": {}}}', false],
  ['{"run": {"data": {}}}', false],
  ['{"data": {"x": 1}}', false],
])('MLflow’s words in another form: %s', (text, expected) => {
  expect(isReshaped(text)).toBe(expected)
})

test.each([
  ['"run": {', true],
  ['"runs":[', true],
  ['"experiment_id": "', true],
  ['"run": 1', false],
  ['"truncated": {', false],
])('MLflow’s fields: %s', (text, expected) => {
  expect(mlflowFields.test(text)).toBe(expected)
})

test('JSON is what parses', () => {
  expect([isJson('{"a":1}'), isJson('null'), isJson('{"a":'), isJson('')]).toEqual([true, true, false, false])
})
