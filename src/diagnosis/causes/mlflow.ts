import { errorCodeOf } from '../../mlflow/error.ts'
import { apiPatienceMs } from '../../platform/contract.ts'
import { isWerkzeugPage } from '../../platform/responders.ts'
import { type CauseKind, type Finding, fixedBy, keepTheKey, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import { type Facts, isApiAlive, partyOf, pathOf, type Refusal, requestOf, said } from '../facts.ts'
import { isAddressWrong } from './client.ts'
import { isForArtifacts, pathTold } from './subjects.ts'

/** The first refused request that MLflow itself answered, and that fits. */
const byMlflow = (
  facts: Facts,
  fits: (one: Observation, status: number, words: string) => boolean,
): Observation | undefined =>
  facts.refusals.find(
    ({ observation: one }) =>
      partyOf(one) === 'MLflow' && one.answer.kind === 'reply' && fits(one, one.answer.status, said(one)),
  )?.observation

/** What the drivers and MLflow's stores say of a database, by the trouble; the first that fits. */
const databaseTroubles: readonly { words: RegExp; what: string; fix: string }[] = [
  {
    words:
      /no such (table|column)|undefined ?(table|column)|unknown column|relation .* does not exist|out[- ]of[- ]date database schema|can't locate revision|db upgrade|doesn't exist.*table|table .* doesn't exist/i,
    what: 'has an out-of-date schema',
    fix: 'Run mlflow db upgrade on MLflow’s database with the version of MLflow that is deployed.',
  },
  {
    words: /unique ?violation|duplicate key value|duplicate entry .* for key '?primary|_pkey|_pk\b/i,
    what: 'hands out ids that are taken: its sequences are behind, as after a migration',
    fix: 'Set the sequences of MLflow’s database behind the highest ids in use (PostgreSQL: setval).',
  },
  {
    words: /read-?only|attempt to write a readonly/i,
    what: 'is read-only',
    fix: 'Let MLflow write to its database: permissions of the file, or a primary instead of a replica.',
  },
  {
    words: /database is locked|lock wait timeout|deadlock/i,
    what: 'is locked',
    fix: 'Find what holds the lock on MLflow’s database; SQLite takes one writer at a time.',
  },
  {
    words: /disk (is )?full|no space left|database or disk is full|could not extend file/i,
    what: 'is full',
    fix: 'Make room for MLflow’s database.',
  },
  {
    words: /connection slots|too many (connections|clients)|queuepool|max_connections|pool (size|limit)/i,
    what: 'has no connections left',
    fix: 'Raise the number of connections of MLflow’s database, or lower MLflow’s pool and workers.',
  },
  {
    words:
      /sqlalchemy|psycopg|pymysql|mysqldb|mysql\.connector|sqlite3?\.|OperationalError|ProgrammingError|IntegrityError|InterfaceError|pyodbc|\bdatabase\b|backend store/i,
    what: 'fails or is not reached',
    fix: 'Look at MLflow’s database (backend store) and at MLflow’s log.',
  },
]

const databaseWords = (text: string) => databaseTroubles.find(({ words }) => words.test(text))

/** Words of a database in MLflow's answer, whatever its status: the driver's exception shows in the message. */
function databaseTrouble(
  facts: Facts,
): { one: Observation; trouble: (typeof databaseTroubles)[number] } | undefined {
  for (const { observation: one } of facts.refusals) {
    if (isForArtifacts(one) || one.answer.kind === 'no-reply' || partyOf(one) === 'in between') continue
    const { status, text } = one.answer
    const driver =
      /sqlalchemy|psycopg|pymysql|mysqldb|sqlite3?\.|OperationalError|IntegrityError|ProgrammingError|UniqueViolation/i.test(
        text,
      )
    const trouble = status >= 500 || driver ? databaseWords(text) : undefined
    if (trouble) return { one, trouble }
  }
  return undefined
}

const permission = /permission denied|PERMISSION_DENIED|not authorized|CUSTOMER_UNAUTHORIZED|UNAUTHORIZED/i

/** Where the words say only that something failed, its own health check of the same run may say more. */
const healthOf = (facts: Facts) => facts.first('api.mlflow-health')

const hasOwnLogin = (one: Observation) =>
  one.answer.kind === 'reply' &&
  partyOf(one) === 'MLflow' &&
  one.answer.status === 401 &&
  (/basic realm="?mlflow/i.test(String(one.answer.headers['www-authenticate'] ?? '')) ||
    /not authenticated/i.test(one.answer.text))

export const mlflowCauses: readonly CauseKind[] = [
  {
    code: 'MLFLOW_LOGIN',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary:
      'MLflow itself asks for a login (its basic-auth, user name and password), which nothing in front of it sends.',
    refutedBy: 'an answer of MLflow to a request without user name and password',
    steps: fixedBy(
      'infrastructure',
      'Start MLflow without --app-name basic-auth behind the platform, or let the gateway send MLflow’s user name and password.',
      show.search,
    ),
    concludes: (facts) => {
      const one = facts.refusals.find(({ observation }) => hasOwnLogin(observation))?.observation
      return (
        one && {
          confidence: 'certain',
          headline: `MLflow asks for a login of its own at ${requestOf(one)}.`,
          because: `MLflow answers ${said(one).slice(0, 160)}`,
          evidence: [one, healthSays(facts, /401|authenticat/i)],
          controls: [facts.withoutKey],
          ...(facts.evidence.platform === 'mlflow'
            ? {
                owner: 'caller' as const,
                steps: [
                  step(
                    'caller',
                    'Give this MLflow server’s user name and password as the key: USER:PASSWORD.',
                    show.search,
                  ),
                ],
              }
            : {}),
        }
      )
    },
  },
  {
    code: 'HOST_CHECK',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'MLflow refuses the host name under which the platform calls it.',
    refutedBy: 'the same refusal with a Host header that MLflow allows',
    steps: fixedBy(
      'infrastructure',
      'List the platform’s host name in MLFLOW_SERVER_ALLOWED_HOSTS, with its port and without, and keep localhost for health checks.',
      show.search,
    ),
    concludes: (facts) => {
      const refusal = facts.refusals.find(
        ({ observation: { answer } }) =>
          answer.kind === 'reply' &&
          answer.status === 403 &&
          /host header|host not allowed/i.test(answer.text),
      )
      const one = refusal?.observation
      return (
        one && {
          confidence: partyOf(one) === 'MLflow' ? 'certain' : 'likely',
          headline: 'MLflow refuses the Host header it gets.',
          because: `MLflow answers ${said(one)}`,
          evidence: [one, healthSays(facts, /host header/i)],
        }
      )
    },
  },
  {
    code: 'ORIGIN_CHECK',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary:
      'MLflow refuses requests that change something because of their Origin header (CORS), which something on the way adds.',
    refutedBy: 'the same request accepted with this Origin header',
    steps: fixedBy(
      'infrastructure',
      'Drop the Origin header before MLflow, or list it in MLFLOW_SERVER_CORS_ALLOWED_ORIGINS.',
      show.verify,
    ),
    concludes: (facts) => {
      const one = byMlflow(facts, (_, status, words) => status === 403 && /cross-origin|cors/i.test(words))
      return (
        one && {
          confidence: 'certain',
          headline: `MLflow takes ${requestOf(one)} for a request of a foreign web page.`,
          because: `MLflow answers ${said(one)}; this client sends no Origin header`,
          evidence: [one],
          controls: [facts.servedWithKey[0]],
        }
      )
    },
  },
  {
    code: 'MLFLOW_PERMISSION',
    category: 'SCOPE',
    layer: 'mlflow',
    owner: 'caller',
    summary: 'MLflow’s own permissions do not allow this to the user behind the key.',
    refutedBy: 'the same request accepted for this user',
    steps: [
      step(
        'caller',
        'Ask the administrators of MLflow for the permission on this experiment, model or the model registry.',
        show.search,
      ),
      step(
        'infrastructure',
        'Give the user the permission in MLflow, or turn off its own permissions behind the platform.',
        show.search,
      ),
    ],
    concludes: (facts) => {
      const one = byMlflow(
        facts,
        (_, status, words) =>
          (status === 403 || status === 401) &&
          permission.test(words) &&
          !/host header|cross-origin/i.test(words),
      )
      if (!one) return unsignedPermission(facts)
      if (hasOwnLogin(one)) return undefined
      return {
        confidence: facts.served ? 'certain' : 'likely',
        headline: `MLflow’s own permissions refuse ${requestOf(one)}.`,
        because: `MLflow itself answers ${said(one)}${facts.served ? '; other requests with the same key are allowed' : ''}`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
        layer: isForArtifacts(one) ? 'artifacts' : 'mlflow',
      }
    },
  },
  {
    code: 'MLFLOW_DATABASE',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'MLflow has trouble with its database (the backend store).',
    refutedBy: 'the same request answered with 200',
    steps: fixedBy(
      'infrastructure',
      'Look at MLflow’s database (backend store) and at MLflow’s log.',
      show.verify,
    ),
    concludes: (facts) => {
      const found = databaseTrouble(facts)
      if (!found) return undefined
      const { one, trouble } = found
      return {
        confidence: trouble === databaseTroubles.at(-1) ? 'likely' : 'certain',
        headline: `MLflow’s database ${trouble.what}: ${requestOf(one)} failed.`,
        because: `MLflow answers ${said(one).slice(0, 240)}`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
        steps: fixedBy('infrastructure', trouble.fix, show.verify),
      }
    },
  },
  {
    code: 'MLFLOW_QUOTA',
    category: 'QUOTA',
    layer: 'mlflow',
    owner: 'caller',
    summary: 'A quota or limit of the MLflow server is used up.',
    refutedBy: 'the same request accepted',
    steps: [step('caller', 'Remove old models, versions or runs, or ask for a higher quota.', show.search)],
    concludes: (facts) => {
      const one = byMlflow(
        facts,
        (_, status, words) =>
          status !== 429 &&
          /RESOURCE_EXHAUSTED|quota|(limit|maximum) .{0,40}(reached|exceeded)|exceeded .{0,40}(limit|maximum)/i.test(
            words,
          ),
      )
      return (
        one && {
          confidence: 'likely',
          headline: `A quota of MLflow is used up: ${requestOf(one)} was refused.`,
          because: `MLflow answers ${said(one)}`,
          evidence: [one],
        }
      )
    },
  },
  {
    code: 'SOURCE_REFUSED',
    category: 'CFG',
    layer: 'registry',
    owner: 'infrastructure',
    summary: 'MLflow does not accept the place of the model’s files as the source of a version.',
    refutedBy: 'a version created from this source',
    steps: fixedBy(
      'infrastructure',
      'Let MLflow accept versions whose source lies in the artifact root of its runs.',
      show.verify,
    ),
    concludes: (facts) => {
      const one = byMlflow(
        facts,
        (seen, status, words) =>
          status === 400 && /model-versions\/create/.test(pathOf(seen)) && /\bsource\b/i.test(words),
      )
      return (
        one && {
          confidence: 'likely',
          headline: 'MLflow refuses the source of the model version.',
          because: `MLflow answers ${said(one)}`,
          evidence: [one],
        }
      )
    },
  },
  {
    code: 'REGISTRY_UNAVAILABLE',
    category: 'CFG',
    layer: 'registry',
    owner: 'infrastructure',
    summary: 'This MLflow server has no model registry: its store does not support one, or it is turned off.',
    refutedBy: 'an answer of the model registry',
    steps: fixedBy(
      'infrastructure',
      'Give MLflow a database as backend store (and registry store), or turn its model registry on.',
      show.verify,
    ),
    concludes: (facts) => {
      const one = byMlflow(
        facts,
        (seen, _, words) =>
          /\/(registered-models|model-versions)\//.test(pathOf(seen)) &&
          /model registry|registry (functionality|features?|store)|unsupported uri|FEATURE_DISABLED|not (supported|implemented)/i.test(
            words,
          ),
      )
      return (
        one && {
          confidence: 'likely',
          headline: `This MLflow has no model registry for ${requestOf(one)}.`,
          because: `MLflow answers ${said(one)}`,
          evidence: [one],
          controls: [facts.servedWithKey[0]],
        }
      )
    },
  },
  {
    code: 'WRITES_NOT_SEEN',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary:
      'What MLflow has just created is not there for the next request: several servers or databases do not share one state.',
    refutedBy: 'the same thing found by the next request',
    steps: fixedBy(
      'infrastructure',
      'Let all instances of MLflow use one database, and read from the primary, not from a replica that lags.',
      show.verify,
    ),
    concludes: (facts) => {
      const one = byMlflow(
        facts,
        (seen, status) =>
          seen.role === 'mlflow' &&
          status === 404 &&
          seen.answer.kind === 'reply' &&
          errorCodeOf(seen.answer) === 'RESOURCE_DOES_NOT_EXIST',
      )
      if (!one || !facts.wrote || facts.evidence.partial) return undefined
      return {
        confidence: 'likely',
        headline: `${requestOf(one)} does not find what was created a moment before.`,
        because: `MLflow answers ${said(one)}, although it had answered the creation with 200`,
        evidence: [one],
        controls: [facts.servedWithKey.at(-1)],
        nextProbe: 'the same request again after a minute',
      }
    },
  },
  {
    code: 'MLFLOW_TOO_OLD',
    category: 'DEPLOY',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'MLflow does not know this route: its version is older (or newer) than what the client uses.',
    refutedBy: 'an answer of this route other than MLflow’s page for unknown routes',
    steps: [
      step(
        'infrastructure',
        'Upgrade MLflow to a version that has this route (aliases since 2.3, logged models since 3.0).',
        show.verify,
      ),
      step('caller', 'Until then use a client of the server’s own version.', show.search),
    ],
    concludes: (facts) => {
      if (!facts.served) return undefined
      const one = facts.refusals.find(
        ({ observation: { answer, responder, role } }) =>
          role === 'mlflow' &&
          answer.kind === 'reply' &&
          (answer.status === 404 || answer.status === 405) &&
          responder?.party === 'MLflow' &&
          (isWerkzeugPage(answer.text) || /^(RESOURCE|ENDPOINT)_NOT_FOUND$/.test(errorCodeOf(answer) ?? '')),
      )?.observation
      if (!one) return undefined
      const feature = /alias/.test(pathOf(one))
        ? 'aliases'
        : /logged-models/.test(pathOf(one))
          ? 'logged models'
          : requestOf(one)
      return {
        confidence: facts.evidence.partial ? 'likely' : 'certain',
        headline: `This MLflow does not know ${feature}: its version is too old for the client.`,
        because: `MLflow’s answer for unknown routes came for ${requestOf(one)} alone, while it serves other requests`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
      }
    },
  },
  {
    code: 'MLFLOW_PREFIX',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary:
      'MLflow serves its REST API below another path than the platform asks for (--static-prefix, or its URL in the platform’s settings).',
    refutedBy: 'an answer of MLflow for this path',
    steps: fixedBy(
      'infrastructure',
      'Name MLflow’s URL in the API’s settings as MLflow serves it: with its --static-prefix, or start MLflow without one.',
      show.search,
    ),
    concludes: (facts) => {
      const { obstacle } = facts
      const one = obstacle?.stoppedAt === 'mounted' ? obstacle.observation : undefined
      const path = one && pathTold(one)
      if (!path || facts.served || (path.told !== undefined && path.told !== path.asked)) return undefined
      return {
        confidence: 'likely',
        headline: `MLflow has no ${path.asked}: it serves its API below another path.`,
        because: `MLflow answers 404 for the whole path that was asked for (${path.told ?? 'not quoted'}), so nothing was cut off on the way`,
        evidence: [one],
        nextProbe: 'MLflow’s own /version with and without the prefix, inside the platform',
      }
    },
    refuted: (facts) => isAddressWrong(facts) || facts.served,
  },
  {
    code: 'MLFLOW_UNREACHABLE',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'The API works, but cannot reach the MLflow server behind it.',
    refutedBy: 'any answer of MLflow through the API',
    steps: fixedBy(
      'infrastructure',
      'Start MLflow, or correct the URL, DNS name or certificate under which the API calls it.',
      show.mlflowHealth,
    ),
    concludes: (facts) => {
      const found = apiSays(facts)
      if (!found || found.isTimeout || found.status !== 502) return undefined
      return {
        confidence: /mlflow/i.test(said(found.one)) ? 'certain' : 'likely',
        headline: 'The API cannot reach MLflow.',
        because: `the API answers ${said(found.one)}`,
        evidence: [found.one, healthSays(facts, /./)],
      }
    },
    refuted: (facts) => facts.served,
  },
  {
    code: 'MLFLOW_TIMEOUT',
    category: 'DEPLOY',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'MLflow does not answer in time: it waits, for instance for its database.',
    refutedBy: 'an answer of MLflow within 30 s',
    steps: fixedBy(
      'infrastructure',
      'Find out what MLflow is waiting for: database (a lock?), artifact store, workers.',
      show.mlflowHealth,
    ),
    concludes: (facts) => {
      const found = apiSays(facts)
      if (found?.isTimeout) {
        return {
          confidence: 'likely',
          headline: `MLflow did not answer ${requestOf(found.one)} in time.`,
          because: `the API answers ${said(found.one)}`,
          evidence: [found.one, healthSays(facts, /./)],
        }
      }
      return silentBehindTheApi(facts)
    },
  },
  {
    code: 'MLFLOW_MALFORMED',
    category: 'BUG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'Answers of MLflow arrive damaged: empty, cut or not well-formed JSON.',
    refutedBy: 'a well-formed answer to the same request',
    steps: fixedBy(
      'infrastructure',
      'Compare MLflow’s own answer with what arrives: something on the way cuts or rewrites bodies.',
      show.search,
    ),
    concludes: (facts) => {
      const refusal = facts.refusals.find(
        ({ stoppedAt, observation }) => stoppedAt === 'well-formed' || isEmptySuccess(observation, facts),
      )
      const unreadable = undecodable(facts)
      if (unreadable) return unreadable
      const one = refusal?.observation
      if (!one || one.answer.kind === 'no-reply') return undefined
      const controls = [facts.withoutKey, facts.withGarbage].filter((other) => other?.answer.kind === 'reply')
      // What every key gets is no answer of MLflow at all.
      if (
        !facts.served &&
        (controls.length === 0 ||
          controls.some((other) => other?.answer.kind === 'reply' && other.answer.status === 200))
      )
        return undefined
      return {
        confidence: 'likely',
        headline: `The answer to ${requestOf(one)} is ${one.answer.text === '' ? 'empty' : 'damaged'}.`,
        because: `${requestOf(one)} is answered ${one.answer.status} with ${one.answer.text === '' ? 'an empty body' : 'JSON that cannot be parsed'}; a request without a key is answered otherwise`,
        evidence: [one],
        controls,
      }
    },
  },
  {
    code: 'MLFLOW_ERROR',
    isGeneral: true,
    category: 'BUG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'MLflow answered with an error of its own.',
    refutedBy: 'the same request answered with 200',
    steps: fixedBy(
      'infrastructure',
      'Find the error in MLflow’s log by the time and path of the request.',
      show.search,
    ),
    concludes: (facts) => {
      if (databaseTrouble(facts)) return undefined
      const one =
        byMlflow(facts, (seen, status) => !isForArtifacts(seen) && status >= 500) ??
        byMlflow(
          facts,
          (seen, status) => !isForArtifacts(seen) && status === 400 && !isBenignWord(said(seen)),
        )
      return (
        one && {
          confidence: 'likely',
          headline: `MLflow answered ${said(one).slice(0, 80)} to ${requestOf(one)}.`,
          because: `the answer is ${said(one)}`,
          evidence: [one],
          controls: [facts.first('api.mlflow-health')],
        }
      )
    },
  },
  {
    code: 'API_LACKS_ADMIN_TOKEN',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'API team',
    summary:
      'The API’s own check of MLflow is refused because the API has no key of its own; this is not about the caller’s key.',
    refutedBy: '200 from /api/health/mlflow',
    steps: [
      keepTheKey('API team'),
      step(
        'API team',
        'Give the API an administrator’s key for its calls to the gateway.',
        show.mlflowHealth,
      ),
    ],
    concludes: (facts) => {
      const health = healthSays(facts, /api key required|unauthorized|\b401\b/i)
      return (
        health && {
          confidence: 'likely',
          headline: 'The API’s own health check of MLflow is refused.',
          because: `the API’s own check of MLflow is answered ${said(health)}`,
          evidence: [health],
        }
      )
    },
    // MLflow's own login refuses the API as it refuses everybody.
    refuted: (facts) => facts.refusals.some(({ observation }) => hasOwnLogin(observation)),
  },
]

/** A plugin of MLflow's, or a gateway of somebody's, refuses for want of a permission and does not say who it is. */
function unsignedPermission(facts: Facts): Finding | undefined {
  const one = facts.refusals.find(
    ({ observation: { answer, responder } }) =>
      answer.kind === 'reply' &&
      answer.status === 403 &&
      responder?.party === 'in between' &&
      responder.product === undefined &&
      answer.contentType !== 'text/html' &&
      /permission|not (authorized|allowed)|unauthorized|access denied|insufficient/i.test(answer.text),
  )?.observation
  if (!one || !facts.served) return undefined
  return {
    confidence: 'likely',
    headline: `${requestOf(one)} is refused for want of a permission.`,
    because: `the answer is ${said(one).slice(0, 160)}, in no form of the platform’s own; other requests with the same key are served`,
    evidence: [one],
    controls: [facts.servedWithKey[0], facts.withoutKey],
    layer: isForArtifacts(one) ? 'artifacts' : 'mlflow',
    nextProbe: 'the same request sent to MLflow from inside the platform',
  }
}

/** An INVALID_PARAMETER_VALUE about names or deleted experiments has causes of its own. */
const isBenignWord = (words: string) => /\bname\b|\bdeleted\b|\bsource\b|quota/i.test(words)

/** The API's own check of MLflow, where it fails and says so. */
function healthSays(facts: Facts, words: RegExp): Observation | undefined {
  const health = healthOf(facts)
  return health?.answer.kind === 'reply' &&
    health.answer.status >= 500 &&
    partyOf(health) !== 'in between' &&
    words.test(health.answer.text)
    ? health
    : undefined
}

/** What the API or the gateway tells of MLflow behind it. */
function apiSays({ refusals }: Facts): { one: Observation; status: number; isTimeout: boolean } | undefined {
  for (const { stoppedAt, observation: one } of refusals) {
    if (stoppedAt !== 'mlflow-reachable' || one.answer.kind === 'no-reply') continue
    const isTimeout = one.answer.status === 504 || /timeout|timed out/i.test(said(one))
    return { one, status: one.answer.status, isTimeout }
  }
  return undefined
}

/** The body was packed in a way that its own headers do not tell. */
function undecodable({ refusals, withoutKey }: Facts): Finding | undefined {
  const one = refusals.find(
    ({ observation: { answer } }) => answer.kind === 'no-reply' && answer.code === 'UNDECODABLE',
  )?.observation
  return (
    one && {
      confidence: 'likely',
      headline: `The answer to ${requestOf(one)} cannot be unpacked: it is damaged.`,
      because: `the answer came and is damaged: ${said(one)}`,
      evidence: [one],
      controls: [withoutKey],
    }
  )
}

/** 200 with nothing in it, where MLflow always says something. */
const isEmptySuccess = (one: Observation, { served }: Facts) =>
  served &&
  one.role === 'mlflow' &&
  one.answer.kind === 'reply' &&
  one.answer.status === 200 &&
  one.answer.json === undefined

/** Requests with the caller's key hang, while those refused before MLflow are answered at once. */
function silentBehindTheApi(facts: Facts): Finding | undefined {
  const silent = facts.refusals.find(isSilent)?.observation
  if (!silent) return undefined
  const refused = [facts.withoutKey, facts.withGarbage].filter(
    (one) => one?.answer.kind === 'reply' && one.answer.status === 401 && partyOf(one) !== 'in between',
  )
  const alive = facts.first('api.health')
  if (refused.length === 0 && !facts.served && !isApiAlive(facts)) return undefined
  if ((facts.verdict?.observation.exchange.timings.totalMs ?? 0) >= apiPatienceMs) return undefined
  const readsWork = facts.served ? '; other requests with the key are served' : ''
  return {
    confidence: refused.length > 0 || facts.served ? 'likely' : 'possible',
    headline: `MLflow did not answer ${requestOf(silent)} in time.`,
    because: `${requestOf(silent)} got no answer within ${(silent.exchange.timings.totalMs / 1000).toFixed(0)} s${refused.length > 0 ? '; requests without a valid key are refused at once' : ''}${readsWork}`,
    evidence: [silent, healthSays(facts, /./)],
    controls: [...refused, alive],
    nextProbe: 'MLflow’s own /health behind the gateway, and its database',
  }
}

const isSilent = ({ observation: { answer, role } }: Refusal) =>
  role === 'mlflow' && answer.kind === 'no-reply' && answer.code === 'TIMEOUT'
