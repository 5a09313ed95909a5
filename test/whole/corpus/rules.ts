import { detail, mlflowViaApi } from '../answers.ts'
import { answer, json } from '../parties/answer.ts'
import { auth, paths, platform, type Rule, type Scenario, withAnyKey, withKey } from '../scenario.ts'

const scenario = (name: string, code: string, ...rules: Rule[]): Scenario => ({
  name: `rules: ${name}`,
  source: 'a platform of a blind corpus whose API refuses a good key, and says in words why',
  expected: [{ code, confidence: 'likely' }],
  rules,
})

const refuses = (status: number, words: string, path = paths.tracking) =>
  platform(path, detail(status, words), { when: withKey })
const newModel = /registered-models\/create$/

/** What the API's own words name is what is said, and nothing more: another key, a wait, a name, a type, a plan. */
export const ruleScenarios: Scenario[] = [
  scenario('a key for other paths', 'REFUSED_BY_RULE', refuses(403, 'This token is limited to /v2/score')),
  scenario('a clock that is off', 'REFUSED_BY_RULE', refuses(403, 'Rejected for a clock skew of 9 minutes')),
  scenario(
    'nobody is named',
    'REFUSED_BY_RULE',
    refuses(403, 'Registrations wait for a quarterly review', newModel),
  ),
  scenario('names of a form', 'NAME_REFUSED', refuses(403, 'Names of models must begin with t1/', newModel)),
  scenario(
    'types of files',
    'CONTENT_REFUSED',
    platform(paths.artifacts, detail(403, 'Media type application/octet-stream is not among ours'), {
      methods: ['PUT'],
      when: withKey,
    }),
  ),
  scenario(
    'a maintenance',
    'REGISTRY_UNAVAILABLE',
    refuses(403, 'Writes are disabled until 2031-01-01', newModel),
  ),
  scenario(
    'a key that is to be made anew',
    'REFUSED_BY_RULE',
    platform(paths.api, detail(401, 'Keys of version 1 end today: regenerate your key'), {
      when: withAnyKey,
    }),
  ),
  scenario(
    'a key that the API alone does not know, for a reason of its own',
    'REFUSED_BY_RULE',
    platform(paths.api, detail(401, 'API key is not in the replica of eu-1'), { when: withAnyKey }),
  ),
  scenario('a plan', 'INSUFFICIENT_BALANCE', refuses(402, 'Your plan holds 3 models, upgrade it', newModel)),
  scenario('an address that is banned', 'IP_RESTRICTED', refuses(403, 'IP 198.51.100.7 is banned for abuse')),
  scenario(
    'a run that somebody else deleted meanwhile',
    'CONTENT_REFUSED',
    platform(
      /\/runs\/update$/,
      mlflowViaApi(400, 'INVALID_PARAMETER_VALUE', 'The run must be in the active state, and is deleted'),
      { when: withKey },
    ),
  ),
  scenario(
    'a gateway that wants an API key of its own',
    'LOGIN_PAGE',
    platform(paths.api, json(401, { message: 'No API key in this request' }, [['server', 'kong/3.9']])),
  ),
  scenario(
    'an auth service that answers nothing, and an API that takes it for a no',
    'AUTH_BROKEN',
    auth(paths.validate, answer(200, 'application/json', ''), { when: withKey }),
    platform(paths.api, detail(401, 'Invalid or expired API key'), { when: withAnyKey }),
  ),
]
