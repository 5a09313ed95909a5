import { describe, expect, test } from 'vitest'
import type { Reply } from '../../src/http/exchange.ts'
import { responderOf } from '../../src/platform/responders.ts'
import { json, reply } from './replies.ts'

const page = (title: string) =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>${title}</body>\r\n</html>\r\n`

describe('a part of the platform is named by a mark of its own', () => {
  test.each<[string, Reply, string]>([
    ['a compact detail', json(401, '{"detail":"API key required"}'), 'API'],
    [
      'its own words, through a recording proxy that names itself as well',
      json(401, '{"detail":"API key required"}', { server: ['uvicorn', 'recorder'], date: ['x', 'x'] }),
      'API',
    ],
    ['a spaced detail', json(401, '{"detail": "API key required"}'), 'gateway'],
    ['a verdict on a key', json(200, '{"is_valid":true}'), 'auth service'],
    [
      'a service that says it is auth',
      json(200, '{"service":"Hokusai Authentication Service"}'),
      'auth service',
    ],
    ['the health of the API', json(200, '{"status":"healthy","services":{"api":"healthy"}}'), 'API'],
    [
      'a refusal for want of an administrator',
      json(403, '{"error":"REGISTRY_ADMIN_REQUIRED","message":"x"}'),
      'API',
    ],
    ['a limiter of the API', json(429, '{"error":"Rate limit exceeded: 30 per 1 minute"}'), 'API'],
    [
      'an error code of MLflow',
      json(404, '{"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "x"}'),
      'MLflow',
    ],
    ['experiments', json(200, '{"experiments": []}'), 'MLflow'],
    ['experiments beside a field of somebody else', json(200, '{"trace": "t", "experiments": []}'), 'MLflow'],
    [
      'Flask’s page',
      reply(404, 'text/html', '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>x</h1>'),
      'MLflow',
    ],
    [
      'an older Flask’s page',
      reply(
        404,
        'text/html',
        '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<title>404 Not Found</title>',
      ),
      'MLflow',
    ],
    [
      'MLflow’s login',
      reply(401, 'text/html', 'You are not authenticated. Please see https://www.mlflow.org/docs', {
        'www-authenticate': 'Basic realm="mlflow"',
      }),
      'MLflow',
    ],
    ['MLflow’s permissions', reply(403, 'text/plain', 'Permission denied'), 'MLflow'],
    [
      'what the API passed on from MLflow',
      json(500, '{"odd": 1}', { server: ['uvicorn', 'uvicorn'] }),
      'MLflow',
    ],
  ])('%s', (_, answer, party) => {
    expect(responderOf(answer)).toEqual({ party })
  })
})

test('what came through the API and is neither its own nor MLflow’s was written between them', () => {
  const passedOn = { server: ['uvicorn', 'istio-envoy'], date: ['a', 'b'] }
  const answer = reply(403, 'text/plain', 'RBAC: access denied', passedOn)
  expect(responderOf(answer)).toMatchObject({ party: 'in between', deed: 'blocks', isInside: true })
  expect(responderOf(json(401, '{}', { date: ['a', 'b'] }))).toMatchObject({ isInside: true })
  expect(responderOf(reply(403, 'text/plain', 'no'))).not.toHaveProperty('isInside')
})

describe('whatever bears no such mark is in between, with what it does', () => {
  test.each<[string, Reply, string, string | undefined]>([
    ['an unknown page', reply(403, 'text/html', page('No')), 'blocks', undefined],
    ['another JSON', json(200, '{"status":"ok"}'), 'answers itself', undefined],
    ['a number as error code', json(403, '{"error_code": 1020}'), 'blocks', undefined],
    ['an empty JSON answer', json(200, ''), 'damages answers', undefined],
    ['nothing at all', reply(200, '', ''), 'answers itself', undefined],
    [
      'a sign-in page',
      reply(403, 'text/html', '<title>Sign In</title><a href="/oauth2/start">'),
      'asks for a login',
      'OAuth2 Proxy',
    ],
    [
      'a redirect to a provider',
      reply(302, '', '', { location: 'https://login.example.com/x?client_id=1' }),
      'asks for a login',
      undefined,
    ],
    [
      'a redirect elsewhere',
      reply(301, '', '', { location: 'https://other.example.com/api' }),
      'redirects',
      undefined,
    ],
    ['401 of nobody known', json(401, '{}'), 'asks for a login', undefined],
    ['a captive portal', reply(511, 'text/html', page('x')), 'asks for a login', undefined],
    [
      'a challenge',
      reply(403, 'text/html', page('Just a moment...'), { 'cf-mitigated': 'challenge' }),
      'challenges',
      'Cloudflare',
    ],
    [
      'a balancer’s firewall',
      reply(403, 'text/html', page('403 Forbidden'), { server: 'awselb/2.0' }),
      'blocks',
      'AWS load balancer',
    ],
    [
      'no route, as 403',
      json(403, '{"message":"Missing Authentication Token"}', { 'x-amzn-errortype': 'x' }),
      'has no route',
      'AWS API Gateway',
    ],
    ['no route', reply(404, 'text/plain', '404 page not found\n'), 'has no route', 'Traefik'],
    [
      'no backend',
      reply(503, 'text/plain', 'no healthy upstream', { server: 'envoy' }),
      'has no backend',
      'Envoy',
    ],
    ['no backend, without a word', reply(502, '', ''), 'has no backend', undefined],
    ['a vendor’s status', reply(522, 'text/html', page('x'), { 'cf-ray': '1' }), 'times out', 'Cloudflare'],
    [
      'too long a head',
      reply(400, 'text/html', page('400 Request Header Or Cookie Too Large')),
      'limits headers',
      undefined,
    ],
    [
      'http at a TLS port',
      reply(400, 'text/html', page('The plain HTTP request was sent to HTTPS port')),
      'wants https',
      undefined,
    ],
    [
      'no client certificate',
      reply(400, 'text/html', page('No required SSL certificate was sent')),
      'wants a client certificate',
      undefined,
    ],
    ['a method filter', reply(405, 'text/html', page('405 Not Allowed')), 'limits method', undefined],
    ['too large', reply(413, 'text/html', page('413')), 'limits size', undefined],
    ['too many', reply(429, 'text/plain', 'local_rate_limited', { server: 'envoy' }), 'limits rate', 'Envoy'],
    ['a status nobody uses', reply(418, 'text/plain', 'teapot'), 'refuses the request', undefined],
  ])('%s', (_, answer, deed, product) => {
    const found = responderOf(answer)
    expect(found).toMatchObject({ party: 'in between', deed })
    expect(found.party === 'in between' ? found.product?.name : '').toBe(product)
  })
})
