import type { Reply } from '../../../src/sandbox/call.ts'
import { albPage, detail, html, rewritten, viaApi } from '../answers.ts'
import { paths, platform, type Scenario, withKey } from '../scenario.ts'

/** It does what is asked for, and answers otherwise. */
const doneAndAnswered = (reply: Reply) =>
  platform(/\/create$/, { healthy: { answer: () => reply } }, { when: withKey })

/** Cases in which all is accepted, and what was registered or announced is not right. */
export const registrationScenarios: Scenario[] = [
  {
    name: 'model version stays pending',
    source: 'MLflow: PENDING_REGISTRATION',
    expected: [{ code: 'VERSION_NOT_READY' }],
    rules: [
      platform(
        /\/model-versions\//,
        rewritten((text) => text.replace(/("status": ?)"READY"/g, '$1"PENDING_REGISTRATION"')),
      ),
    ],
    inputs: () => ({ 'request-timeout': '4' }),
  },
  {
    name: 'model version fails',
    source: 'MLflow: FAILED_REGISTRATION',
    expected: [{ code: 'VERSION_NOT_READY' }],
    rules: [
      platform(
        /\/model-versions\//,
        rewritten((text) => text.replace(/("status": ?)"READY"/g, '$1"FAILED_REGISTRATION"')),
      ),
    ],
  },
  {
    name: 'tags are lost',
    source: 'platform.md: tags on the model version; a reader then says a tag is missing',
    expected: [{ code: 'REGISTRATION_INCOMPLETE' }],
    rules: [
      platform(
        /\/model-versions\//,
        rewritten((text) => text.replaceAll('hokusai_token_id', 'token_id')),
      ),
    ],
  },
  {
    name: 'the search does not find the version',
    source: 'read back: accepted, yet not what was written',
    expected: [{ code: 'REGISTRATION_INCOMPLETE' }],
    rules: [platform(/\/model-versions\/search/, { ...viaApi(200, {}), body: '{}' })],
  },
  {
    name: 'whatever is created is answered with a time-out',
    source: 'a proxy whose time limit is shorter than MLflow takes: the stock client repeats what was made',
    expected: [{ code: 'FRONT_TIMEOUT', confidence: 'likely' }],
    rules: [doneAndAnswered(html(504, '<h1>Gateway Timeout</h1>'))],
  },
  {
    name: 'whatever is created is answered by a balancer without a backend',
    source: 'workers that end after each write',
    expected: [{ code: 'NO_BACKEND', confidence: 'likely' }],
    rules: [doneAndAnswered(albPage(502, 'Bad Gateway'))],
  },
  {
    name: 'lists of files leave out what is there',
    source: 'a store that may be read and not listed, and says that it is empty',
    expected: [{ code: 'ARTIFACTS_DAMAGED', confidence: 'likely' }],
    rules: [
      platform(
        /\/mlflow\/artifacts\/list/,
        rewritten(() => '{"files": []}'),
      ),
    ],
  },
  {
    name: 'event endpoint 502',
    source: 'case: Event notification',
    expected: [{ code: 'EVENT_FAILED' }],
    rules: [platform(paths.event, detail(502, 'Failed to emit model registration event'))],
    inputs: () => ({ notify: 'true' }),
  },
  {
    name: 'event endpoint 401 about a signature',
    source: 'case: Site webhook: Invalid signature is not the API key',
    expected: [{ code: 'EVENT_FAILED' }],
    rules: [platform(paths.event, detail(401, 'Invalid signature'))],
    inputs: () => ({ notify: 'true' }),
  },
  {
    name: 'event endpoint down while MLflow works',
    source: 'case: Event notification, by the load balancer',
    expected: [{ code: 'EVENT_FAILED' }],
    rules: [
      platform(paths.event, {
        ...detail(503, ''),
        headers: [
          ['content-type', 'text/html'],
          ['server', 'awselb/2.0'],
        ],
        body: '<html>\n<head><title>503 Service Temporarily Unavailable</title></head></html>',
      }),
    ],
    inputs: () => ({ notify: 'true' }),
  },
  {
    name: 'event debit rejected',
    source: 'case: Billing: debit payload errors; table: 402 usage_debit_rejected',
    expected: [{ code: 'INSUFFICIENT_BALANCE' }],
    also: ['EVENT_FAILED'],
    rules: [platform(paths.event, detail(402, 'usage_debit_rejected'))],
    inputs: () => ({ notify: 'true' }),
  },
  {
    name: 'event endpoint does not exist',
    source: 'case: Event notification, on a build without the route',
    expected: [{ code: 'EVENT_FAILED' }],
    rules: [platform(paths.event, detail(404, 'Not Found'))],
    inputs: () => ({ notify: 'true' }),
  },
]
