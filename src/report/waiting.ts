/** Skipped checks, folded by what they wait for. */
import type { CheckResult } from '../schema/report.ts'
import { plural } from './wording.ts'

/** What a check that did not pass keeps others waiting for, after the word `need`. */
const wantedOf: Record<string, string> = {
  'preflight.auth': 'the auth service to be reachable',
  'preflight.registry': 'the registry to be reachable',
  'preflight.api': 'the API host to be reachable',
  'auth.identity': 'the auth service to answer at the auth URL',
  'auth.not-rate-limited': 'the auth service to answer within its rate limit',
  'auth.verdict': 'the auth service to say whether the key is valid',
  'auth.service-access': 'the key to be allowed for this service',
  'auth.key-known': 'the auth service to know the key',
  'auth.key-valid': 'a valid key',
  'proxy.health': 'the API to be healthy',
  'proxy.answers': 'the tracking URI to answer',
  'proxy.routed': 'the tracking URI to lead to the API',
  'proxy.no-login-page': 'the tracking URI to answer without a login page',
  'proxy.mounted': 'the API to serve MLflow at the tracking URI',
  'bearer.auth-available': 'the API to reach the auth service',
  'bearer.forwarded': 'the key to arrive at every layer',
  'bearer.accepted': 'the platform to accept the key',
  'mlflow.reachable': 'the gateway to reach MLflow',
  'mlflow.host-allowed': 'MLflow to accept its host name',
  'mlflow.well-formed': 'well-formed answers of MLflow',
  'mlflow.permitted': 'the key to be allowed in the model registry',
  'mlflow.served': 'MLflow to answer a search',
  'registration.removal': 'a way to remove models again',
  'registration.model': 'a model to register',
  'registration.experiment': 'an experiment',
  'registration.registered-model': 'a registered model',
  'registration.run': 'a run',
  'registration.artifact-root': 'an artifact store behind the server',
  'registration.log': 'metrics to be logged',
  'registration.upload-time': 'the upload to be fast enough',
  'registration.upload': 'the model’s files to be uploaded',
  'registration.version': 'a model version',
  'registration.alias-set': 'an alias',
  'registration.ready': 'the model version to be READY',
  'python.available': 'a Python with MLflow’s client',
  'python.connect': 'the Python client to connect',
  'python.experiment': 'the Python client’s experiment',
  'python.train': 'a model trained in Python',
  'python.log': 'the Python client to log a model',
  'python.register': 'the Python client to register a model',
  'python.tags': 'the Python client’s tags',
  'python.sdk-register': 'Hokusai’s SDK to register a model',
  'python.alias': 'the Python client’s alias',
  'python.load': 'the Python client to load the model back',
  'python.predict': 'the loaded model to predict',
}

export interface Waiting {
  /** The check that did not pass, in whose trouble all the others were skipped. */
  root: CheckResult
  checks: CheckResult[]
  /** For example `51 checks need the tracking URI to answer`. */
  text: string
}

/** The skipped checks by the first check on the way to them that did not pass, most of them first. */
export function waitingGroups(checks: readonly CheckResult[]): Waiting[] {
  const roots = rootsOf(checks)
  const byId = new Map(checks.map((check) => [check.id, check]))
  const groups = new Map<string, CheckResult[]>()
  for (const check of checks) {
    const root = roots.get(check.id)
    if (root === undefined) continue
    groups.set(root, [...(groups.get(root) ?? []), check])
  }
  return [...groups]
    .flatMap(([id, held]) => {
      const root = byId.get(id)
      return root ? [{ root, checks: held, text: waitingText(root, held.length) }] : []
    })
    .sort((a, b) => b.checks.length - a.checks.length)
}

/** Ids of checks that were skipped because of one that failed or could not be verified. */
export function heldUp(checks: readonly CheckResult[]): ReadonlySet<string> {
  const trouble = new Set(checks.filter(isTrouble).map(({ id }) => id))
  return new Set([...rootsOf(checks)].flatMap(([id, root]) => (trouble.has(root) ? [id] : [])))
}

/** Ids of all checks that `waitingGroups` tells of: they need no line of their own. */
export function waitingIds(checks: readonly CheckResult[]): ReadonlySet<string> {
  return new Set(rootsOf(checks).keys())
}

function waitingText(root: CheckResult, count: number): string {
  const wanted = Object.hasOwn(wantedOf, root.id) ? wantedOf[root.id] : `“${root.title}”`
  const leftOut = root.status === 'skip' ? `, which was left out: ${root.reason ?? 'no reason'}` : ''
  return `${plural(count, 'check')} ${count === 1 ? 'needs' : 'need'} ${wanted}${leftOut}`
}

/** The first check that did not pass on the way to each skipped one; every check stands after those it needs. */
function rootsOf(checks: readonly CheckResult[]): Map<string, string> {
  const byId = new Map(checks.map((check) => [check.id, check]))
  const roots = new Map<string, string>()
  for (const { id, status, needs } of checks) {
    if (status !== 'skip') continue
    const unmet = needs
      .map((need) => byId.get(need))
      .find((one) => one && (isTrouble(one) || one.status === 'skip'))
    if (unmet) roots.set(id, roots.get(unmet.id) ?? unmet.id)
  }
  return roots
}

const isTrouble = ({ status }: CheckResult) => status === 'fail' || status === 'error'
