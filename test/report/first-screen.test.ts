import { describe, expect, it } from 'vitest'
import { causeText } from '../../src/report/diagnosis-text.ts'
import { firstScreenOf, headline } from '../../src/report/first-screen.ts'
import { layerStates } from '../../src/report/layer-line.ts'
import { waitingGroups } from '../../src/report/waiting-checks.ts'
import type { Report } from '../../src/schema/report.ts'
import { catalogue } from '../../src/suites/index.ts'
import { cancelledReport, failingReport, sampleCheck, sampleExchange, sampleReport } from './sample-report.ts'

const place = { suite: 'preflight', layer: 'network' } as const

it('says of the key no more than the cause is sure of', () => {
  const factsWith = (confidence: 'certain' | 'likely' | 'possible') => {
    const report = failingReport('x')
    const [cause] = report.diagnosis.causes
    return (
      cause && firstScreenOf({ ...report, diagnosis: { causes: [{ ...cause, confidence }] } }).facts.at(-1)
    )
  }
  expect(factsWith('certain')).toBe('the key is the problem')
  expect(factsWith('likely')).toBe('the key is the problem')
  expect(factsWith('possible')).toBe('the key may be the problem')
})

describe('the headline', () => {
  it('says that registration works only if a version was registered, and with how many warnings', () => {
    expect(headline(sampleReport())).toBe('Registration works')
    const slow = sampleCheck('slow', { ...place, status: 'warn', text: 'slow' })
    const checks = [...sampleReport().checks, slow]
    expect(headline(sampleReport({ checks }))).toBe('Registration works, with 1 warning')
    expect(firstScreenOf(sampleReport({ checks }))).toMatchObject({ status: 'warn', warnings: [slow] })
    expect(headline(sampleReport({ registration: undefined }))).toBe(
      'Checks passed; no registration was attempted',
    )
    const byClient = sampleCheck('python.register', { suite: 'python_client', layer: 'registry' })
    expect(headline(sampleReport({ registration: undefined, checks: [byClient] }))).toBe(
      'The stock Python client registers; this tool did not try to',
    )
  })

  it('says of a recorded command what its requests did', () => {
    const checks = [sampleCheck('record.command', { suite: 'record', layer: 'client' })]
    const post = (body: string) => ({
      ...sampleExchange('e1'),
      request: { method: 'POST', url: 'https://x.example/api/2.0/mlflow/model-versions/create', headers: {} },
      response: { status: 200, headers: {}, body: { text: body, bytes: 1, truncated: false } },
    })
    const recorded = (...bodies: string[]) => headline(sampleReport({ checks, exchanges: bodies.map(post) }))
    expect(recorded()).toBe('The command’s requests went well, and none of them registered a model')
    const version = '{"model_version":{"name":"penguins","version":"3"}}'
    expect(recorded(version)).toBe('The command registered penguins, version 3')
    expect(recorded('cut off', version)).toBe(
      'The command registered penguins, version 3, and 1 more version',
    )
    expect(recorded('cut off')).toBe('The command registered a model')
  })

  it('is the first cause’s own sentence', () => {
    const report = failingReport('It is broken.')
    expect(headline(report)).toBe('It is broken')
    const [cause] = report.diagnosis.causes
    if (!cause) throw new Error('the sample lacks its cause')
    cause.headline = 'MLflow answers 500 to POST runs/create'
    expect(headline(report)).toBe('MLflow answers 500 to POST runs/create')
    expect(headline({ ...report, verdict: 'error' })).toBe(
      'Could not verify the registration: MLflow answers 500 to POST runs/create',
    )
  })

  it('says why nothing could be verified', () => {
    const checks = [sampleCheck('a', { ...place, status: 'error', text: 'no answer' })]
    expect(headline(sampleReport({ verdict: 'error', checks }))).toBe(
      'Could not verify the registration: no answer',
    )
    expect(headline(sampleReport({ verdict: 'error', checks, stopReason: 'out-of-time' }))).toBe(
      'The run was stopped because its time was up before the end',
    )
    expect(headline(cancelledReport())).toBe('The run was cancelled before the end')
    expect(firstScreenOf(cancelledReport()).fixes).toEqual([
      { by: 'caller', steps: [expect.stringMatching(/^Run it again/)] },
    ])
  })
})

it('does not ask to keep a key that answers show', () => {
  const { diagnosis, ...report } = failingReport('It is broken.')
  const causes = diagnosis.causes.map((cause) => ({ ...cause, category: 'BUG' as const }))
  const answering = (text: string) => ({
    ...sampleExchange('e1'),
    response: { status: 500, headers: {}, body: { text, bytes: text.length, truncated: false } },
  })
  const factsWith = (body: string) =>
    firstScreenOf({ ...report, diagnosis: { causes }, exchanges: [answering(body)] }).facts.at(-1)
  expect(factsWith('headers: Bearer ***api-key***')).toBe(
    'answers show your key: replace it once they no longer do',
  )
  expect(factsWith('headers: none')).toBe('nothing speaks against your key, keep it')
})

it('calls no key fine that has a cause of its own further down', () => {
  const { diagnosis, ...report } = failingReport('It is broken.')
  const cause = diagnosis.causes[0]
  if (!cause) throw new Error('the sample lacks its cause')
  const first = { ...cause, category: 'CFG' as const }
  const factsWith = (confidence: 'certain' | 'likely' | 'possible') => {
    const causes = [first, { ...cause, category: 'KEY' as const, confidence }]
    return firstScreenOf({ ...report, diagnosis: { causes } }).facts.at(-1)
  }
  expect(factsWith('certain')).toBe('your key has a problem of its own')
  expect(factsWith('likely')).toBe('your key has a problem of its own')
  expect(factsWith('possible')).toBe('nothing speaks against your key, keep it')
})

describe('the layer line', () => {
  const states = (report: Report) => layerStates(report).map(({ label, status }) => `${label} ${status}`)

  it('blames the cause’s layer and not the one where it showed', () => {
    const report = failingReport('word')
    const [cause] = report.diagnosis.causes
    if (!cause) throw new Error('the sample lacks its cause')
    report.diagnosis.causes = [{ ...cause, explains: ['mlflow.search', 'auth.validate'] }]
    expect(states(report)).toEqual([
      'caller pass',
      'network skip',
      'auth fail',
      'API error',
      'gateway skip',
      'MLflow skip',
      'artifacts skip',
      'registry skip',
    ])
  })

  it('holds no layer to blame for the refusal that decided at another', () => {
    const refused = (id: string) => ({
      ...sampleExchange(id),
      response: { status: 403, headers: {}, body: { text: 'no', bytes: 2, truncated: false } },
    })
    const report = failingReport('word')
    const [cause] = report.diagnosis.causes
    if (!cause) throw new Error('the sample lacks its cause')
    const registry = { ...place, layer: 'registry', status: 'fail' } as const
    report.checks = [
      { ...sampleCheck('a', { ...place, layer: 'auth', status: 'fail' }), exchanges: ['e1'] },
      { ...sampleCheck('b', registry), exchanges: ['e2'] },
    ]
    report.exchanges = [refused('e1'), refused('e2')]
    report.diagnosis.causes = [{ ...cause, decisive: 'e1', explains: ['a'] }]
    expect(states(report)).toContain('registry skip')
    expect(states({ ...report, exchanges: [refused('e1'), sampleExchange('e2')] })).toContain('registry fail')
  })

  it('gives a layer beyond the trouble no tick while something of it waits', () => {
    const mlflow = { suite: 'investigate_mlflow', layer: 'mlflow' } as const
    const report = failingReport('word')
    report.checks = [
      sampleCheck('a', { ...place, layer: 'auth', status: 'fail' }),
      sampleCheck('b', mlflow),
      { ...sampleCheck('c', { ...mlflow, status: 'skip' }), needs: ['a'] },
    ]
    expect(states(report)).toContain('MLflow skip')
    expect(states({ ...report, checks: report.checks.slice(0, 2) })).toContain('MLflow pass')
    const client = { suite: 'python_client', layer: 'mlflow' } as const
    report.checks = report.checks.map((check) =>
      check.status === 'skip' ? { ...sampleCheck('c', { ...client, status: 'skip' }), needs: ['a'] } : check,
    )
    expect(states(report), 'what only another client would have tried once more').toContain('MLflow pass')
  })
})

describe('what waits', () => {
  it('is folded by the first check that did not pass, however long the chain', () => {
    const held = { ...place, status: 'skip' } as const
    const checks = [
      sampleCheck('proxy.answers', { ...place, status: 'fail' }),
      { ...sampleCheck('b', held), needs: ['proxy.answers'] },
      { ...sampleCheck('c', held), needs: ['b'] },
      sampleCheck('d', { ...held, text: 'mode is read-only' }),
      { ...sampleCheck('e', held), needs: ['d'] },
    ]
    expect(waitingGroups(checks).map(({ text }) => text)).toEqual([
      '2 checks need the tracking URI to answer',
      '1 check needs “mode is read-only”, which was left out: mode is read-only',
    ])
  })

  it('has words for every check that another one needs', () => {
    const needed = new Set(catalogue.flatMap(({ needs }) => needs))
    const unnamed = [...needed].filter((id) => {
      const root = sampleCheck(id, { ...place, status: 'fail' })
      const [group] = waitingGroups([
        root,
        { ...sampleCheck('x', { ...place, status: 'skip' }), needs: [id] },
      ])
      return group?.text.includes('“')
    })
    expect(unnamed).toEqual([])
  })
})

describe('a run that passes with a cause', () => {
  const passing = (code: string) => {
    const report = failingReport('It is broken.')
    const causes = report.diagnosis.causes.map((cause) => ({ ...cause, code }))
    return firstScreenOf({ ...sampleReport(), diagnosis: { causes } })
  }

  it('says beside its success what the cause is', () => {
    expect(passing('DNS_FAILURE').headline).toMatch(/^Registration works/)
    expect(passing('DNS_FAILURE').subject).toBe('It is broken')
  })

  it('has the cause in its headline where somebody else could use the key', () => {
    expect(passing('KEY_ECHOED').headline).toMatch(/^Registration works.*: It is broken$/)
    expect(passing('KEY_ECHOED').subject).toBeUndefined()
  })
})

it('shows of one cause by itself the command that tells whether it is gone', () => {
  const [cause] = failingReport('It is broken.').diagnosis.causes
  if (!cause) throw new Error('a failing report has a cause')
  const proof = { command: 'curl -sS -i https://a.example', now: '500 no', fixed: '200' }
  const text = causeText({ ...cause, proof }, [], (_, words) => words)
  expect(text).toContain('curl -sS -i https://a.example')
  expect(text).toContain('when fixed:  200')
})
