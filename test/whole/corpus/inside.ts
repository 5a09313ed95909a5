import { type Reply, readBody } from '../../../src/sandbox/call.ts'
import { nginxPage, passedOn } from '../../../src/sandbox/respond.ts'
import { albPage, authTrouble, detail, html, plain, redirect } from '../answers.ts'
import {
  auth,
  type Behaviour,
  paths,
  platform,
  type Rule,
  type Scenario,
  withAnyKey,
  withKey,
} from '../scenario.ts'

const emptyObject = (status: number): Reply => ({
  status,
  headers: [['content-type', 'application/json']],
  body: '{}',
})
const nothing: Reply = { status: 200, headers: [['server', 'Caddy']], body: '' }
const uploads = { methods: ['PUT'], when: withKey }

/** What only accepted keys get, by way of the API. */
const viaTheApi = (reply: Reply, path = paths.tracking): Rule[] => [
  platform(path, passedOn(reply), { when: withKey }),
]

const halved: Behaviour = {
  healthy: {
    answer: async (reply) => ({ ...reply, body: (await readBody(reply.body)).subarray(0, 40) }),
  },
}

const scenario = (name: string, code: string, rules: Rule[], inputs?: Scenario['inputs']): Scenario => ({
  name: `inside: ${name}`,
  source: 'a party inside the platform, which callers never see, does what it does at the edge',
  expected: [{ code, confidence: 'likely' }],
  rules,
  ...(inputs && { inputs }),
})

/** A party between the platform's own parts answers in place of the next one. */
export const insideScenarios: Scenario[] = [
  scenario('a login before MLflow', 'LOGIN_PAGE', viaTheApi(emptyObject(401))),
  scenario(
    'a redirect to a login before MLflow',
    'LOGIN_PAGE',
    viaTheApi(redirect(302, 'https://login.example.com/authorize?client_id=x')),
  ),
  scenario('a login before MLflow, behind a front that signs everything', 'LOGIN_PAGE', [
    platform(paths.tracking, html(401, 'You do not have permission to view this page'), { when: withKey }),
  ]),
  scenario(
    'a mesh refuses the API',
    'FRONT_REFUSES',
    viaTheApi(plain(403, 'RBAC: access denied', 'istio-envoy')),
  ),
  scenario('no live backend before MLflow', 'NO_BACKEND', viaTheApi(nginxPage(502, 'Bad Gateway'))),
  scenario('a redirect before MLflow', 'REDIRECTED', viaTheApi(redirect(301, 'https://moved.example.com/'))),
  scenario('another site in place of MLflow', 'BALANCER_NO_RULE', viaTheApi(html(200, 'Welcome to nginx!'))),
  scenario(
    'no route for artifacts',
    'BALANCER_NO_RULE',
    viaTheApi(plain(404, '404 page not found\n', ''), paths.artifacts),
  ),
  {
    ...scenario('uploads limited in size', 'SIZE_LIMIT', [
      platform(paths.artifacts, passedOn(albPage(413, 'Request Entity Too Large')), uploads),
    ]),
    expected: [{ code: 'SIZE_LIMIT' }],
  },
  scenario('a proxy that fails by itself', 'FRONT_ERROR', viaTheApi(nginxPage(500, 'Internal Server Error'))),
  scenario('200 and nothing for artifacts, to whoever asks', 'BALANCER_NO_RULE', [
    platform(paths.artifacts, nothing),
  ]),
  scenario('a page for artifacts, to whoever asks', 'BALANCER_NO_RULE', [
    platform(paths.artifacts, html(200, 'This page is not here any more')),
  ]),
  {
    ...scenario('a firewall before the auth service, for the platform too', 'FRONT_REFUSES', [
      auth(paths.all, albPage(403, 'Forbidden')),
      platform(paths.api, authTrouble('Authentication service error'), { when: withAnyKey }),
    ]),
    expected: [{ code: 'FRONT_REFUSES' }],
  },
  {
    ...scenario('a login before the auth service, for the platform too', 'LOGIN_PAGE', [
      auth(paths.all, emptyObject(401)),
      platform(paths.api, detail(401, 'Invalid or expired API key'), { when: withAnyKey }),
    ]),
    expected: [{ code: 'LOGIN_PAGE' }],
  },
  scenario('verdicts on keys arrive cut short', 'ANSWERS_CHANGED', [
    auth(paths.validate, halved),
    platform(paths.api, authTrouble('Authentication service unavailable'), { when: withAnyKey }),
  ]),
  {
    ...scenario(
      'trouble with an auth service that callers cannot reach',
      'AUTH_UNSEEN',
      [platform(paths.api, authTrouble('Authentication service error'), { when: withAnyKey })],
      () => ({ 'auth-url': 'http://127.0.0.1:9' }),
    ),
    expected: [{ code: 'AUTH_UNSEEN', confidence: 'likely' }, { code: 'CONNECTION_REFUSED' }],
  },
]
