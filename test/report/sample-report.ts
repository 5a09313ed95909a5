import {
  type CheckResult,
  type Counts,
  type Exchange,
  type Layer,
  Report,
  type Status,
  type SuiteName,
} from '../../src/schema/report.ts'

const startedAt = '2026-01-02T03:04:05.000Z'
const finishedAt = '2026-01-02T03:04:07.500Z'
const sha256 = 'ab'.repeat(32)

/** A report that the schema accepts: everything passed, unless `changes` say otherwise. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  const checks = changes.checks ?? passingChecks()
  return Report.parse({
    schemaVersion: 1,
    tool: { name: 'verify-registration', version: '0.1.0' },
    id: 'vr-20260102-030405-abcd',
    startedAt,
    finishedAt,
    stopReason: 'completed',
    verdict: 'pass',
    target: {
      trackingUri: 'https://registry.example/api/mlflow',
      authUrl: 'https://auth.example',
      apiUrl: 'https://api.example',
      serviceId: 'platform',
    },
    counts: countStatuses(checks),
    warnings: [],
    checks,
    diagnosis: { causes: [] },
    registration: sampleRegistration(),
    exchanges: [sampleExchange('e1'), sampleExchange('e2')],
    ...changes,
  })
}

/**
 * The mlflow check fails and stands before the auth check that explains it. Every text that a server or a
 * user can choose is `text`.
 */
export function failingReport(text: string): Report {
  return sampleReport({
    verdict: 'fail',
    tool: { name: text, version: text },
    id: text,
    target: { trackingUri: text, authUrl: text, apiUrl: text, serviceId: text },
    warnings: [text, text],
    checks: [
      sampleCheck('mlflow.search', { suite: 'investigate_mlflow', layer: 'mlflow', status: 'fail', text }),
      sampleCheck('auth.validate', { suite: 'test_auth_service', layer: 'auth', status: 'fail', text }),
      sampleCheck('auth.slow', { suite: 'test_auth_service', layer: 'auth', status: 'warn', text }),
      sampleCheck('preflight.key', { suite: 'preflight', layer: 'client', status: 'pass', text }),
      sampleCheck('preflight.clock', { suite: 'preflight', layer: 'client', status: 'skip', text }),
      sampleCheck('proxy.health', { suite: 'verify_api_proxy', layer: 'proxy', status: 'error', text }),
    ],
    diagnosis: { causes: [sampleCause('AUTH_KEY_EXPIRED', text), sampleCause('PROXY_DOWN', text)] },
    registration: hostileRegistration(text),
    exchanges: [hostileExchange(text), unansweredExchange(text)],
  })
}

/** The same with every part that a report can have: who ran it, what it waited for, what changed, what was tried. */
export function fullReport(text: string): Report {
  const report = failingReport(text)
  const [first, ...others] = report.diagnosis.causes
  if (!first) throw new Error('the sample lacks its cause')
  const { workaround: _, ...tried } = { ...first, tried: [{ text, outcome: text }] }
  const names = ['repository', 'workflow', 'job', 'leg', 'step', 'target', 'runId', 'commit'] as const
  return Report.parse({
    ...report,
    environment: { os: text, node: text, proxy: text },
    identity: { ...Object.fromEntries(names.map((name) => [name, text])), attempt: 2 },
    waited: { ms: 12, ready: true, parts: [{ part: text, last: text }] },
    diagnosis: { causes: [tried, ...others] },
    comparison: {
      previous: text,
      branch: text,
      fixed: [text],
      regressed: [text],
      stillFailing: [{ run: text, at: startedAt, ids: [text] }],
      unchanged: 1,
      appeared: [text],
      gone: [text],
      timing: [{ id: text, beforeMs: 1, nowMs: 900 }],
      fixedCause: { code: text, headline: text, request: text, before: text, after: text },
    },
  })
}

export function cancelledReport(): Report {
  return sampleReport({
    verdict: 'error',
    stopReason: 'cancelled',
    checks: [
      ...passingChecks().slice(0, 1),
      sampleCheck('registration.version', {
        suite: 'test_real_registration',
        layer: 'registry',
        status: 'skip',
        text: 'the run was cancelled',
      }),
    ],
    registration: {
      experimentId: '7',
      runId: 'run-7',
      files: [],
      cleanup: {
        done: false,
        leftovers: [
          {
            kind: 'artifacts',
            name: 'run-7',
            reason: 'cancelled before it was deleted',
            command: 'curl -X POST runs/delete',
          },
          {
            kind: 'registered model',
            name: 'my-model',
            reason: 'DELETE bodies are dropped',
            command: 'curl -X DELETE',
          },
        ],
      },
    },
  })
}

export function reportWithExchanges(count: number): Report {
  const exchanges = Array.from({ length: count }, (_, index) =>
    sampleExchange(`e${String(index).padStart(6, '0')}`),
  )
  const check = sampleCheck('registration.version', { suite: 'test_real_registration', layer: 'registry' })
  return sampleReport({
    checks: [...passingChecks(), { ...check, exchanges: exchanges.map(({ id }) => id) }],
    exchanges,
  })
}

export function sampleCheck(
  id: string,
  options: { suite: SuiteName; layer: Layer; status?: Status; text?: string },
): CheckResult {
  const { suite, layer, status = 'pass', text } = options
  return {
    id,
    title: text ?? `Check ${id}`,
    suite,
    layer,
    needs: [],
    status,
    ...(text === undefined ? {} : { reason: text }),
    durationMs: 12,
    exchanges: [text ?? 'e1'],
  }
}

export function sampleExchange(id: string): Exchange {
  return {
    id,
    checkId: 'auth.validate',
    startedAt,
    attempt: 1,
    request: {
      method: 'POST',
      url: 'https://auth.example/api/v1/keys/validate',
      headers: { 'content-type': 'application/json', authorization: 'Bearer [redacted]' },
      body: { text: '{"service_id":"platform"}', bytes: 25, sha256, truncated: false },
    },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json', 'set-cookie': ['[redacted]', '[redacted]'] },
      body: { text: '{"is_valid":true}', bytes: 17, sha256, truncated: false },
    },
    timings: { dnsMs: 1, connectMs: 2, tlsMs: 3, firstByteMs: 10.25, totalMs: 12 },
  }
}

function hostileExchange(text: string): Exchange {
  const body = { text, bytes: 9_000, sha256: text, truncated: true }
  return {
    id: text,
    checkId: text,
    startedAt,
    attempt: 2,
    request: { method: text, url: text, headers: { [`x${text}`]: text }, body },
    response: { status: 503, headers: { [`x${text}`]: [text, text] }, body },
    error: { code: text, message: text },
    timings: { totalMs: 5 },
  }
}

function unansweredExchange(text: string): Exchange {
  const { response, ...exchange } = hostileExchange(text)
  return exchange
}

function sampleCause(code: string, text: string): Report['diagnosis']['causes'][number] {
  return {
    code,
    category: 'KEY',
    layer: 'auth',
    owner: 'caller',
    confidence: 'certain',
    because: text,
    summary: text,
    evidence: [text],
    refutedBy: text,
    nextProbe: text,
    workaround: {
      text,
      settings: { MLFLOW_TRACKING_URI: text },
      verified: true,
      evidence: [text],
      registration: { modelName: text, modelVersion: text, removed: true },
    },
    remediation: [
      { text, by: 'caller' },
      { text, by: 'API team', command: text },
    ],
    proof: { command: text, now: text, fixed: text },
  }
}

function sampleRegistration(): NonNullable<Report['registration']> {
  return {
    experimentId: '7',
    runId: '0123456789abcdef0123456789abcdef',
    modelName: 'verify-registration-abcd',
    modelVersion: '1',
    files: [
      { path: 'MLmodel', bytes: 512, sha256 },
      { path: 'model.onnx', bytes: 2048, sha256 },
    ],
    metrics: { accuracy: 0.93, loss: 0.21 },
    cleanup: { done: true, leftovers: [] },
  }
}

function hostileRegistration(text: string): NonNullable<Report['registration']> {
  return {
    experimentId: text,
    runId: text,
    modelName: text,
    modelVersion: text,
    alias: text,
    files: [{ path: text, bytes: 1, sha256: text }],
    metrics: { [`x${text}`]: 1 },
    cleanup: { done: false, leftovers: [{ kind: 'model version', name: text, reason: text, command: text }] },
  }
}

function passingChecks(): CheckResult[] {
  return [
    sampleCheck('preflight.key', { suite: 'preflight', layer: 'client' }),
    sampleCheck('auth.validate', { suite: 'test_auth_service', layer: 'auth' }),
    sampleCheck('registration.run', { suite: 'test_real_registration', layer: 'mlflow' }),
  ]
}

function countStatuses(checks: CheckResult[]): Counts {
  const count = (status: Status) => checks.filter((check) => check.status === status).length
  return {
    pass: count('pass'),
    fail: count('fail'),
    warn: count('warn'),
    skip: count('skip'),
    error: count('error'),
  }
}
