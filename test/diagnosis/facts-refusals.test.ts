import { describe, expect, test } from 'vitest'
import { isBenign, saysDeleted } from '../../src/diagnosis/no-failure.ts'
import type { CheckResult, Exchange } from '../../src/schema/report.ts'
import {
  absent,
  artifacts,
  blocked,
  call,
  check,
  factsFrom,
  factsOfRun,
  ids,
  idsOf,
  lost,
  noKey,
  none,
  observed,
  ofMlflow,
  read,
  refused,
  shown,
  validate,
  write,
} from './calls.ts'

const refusalsIn = (facts: ReturnType<typeof factsFrom>) =>
  facts.refusals.map(({ observation }) => observation.exchange.id)
const recorded = (exchanges: Exchange[], failed?: boolean) =>
  refusalsIn(factsFrom(exchanges, failed === undefined ? {} : { failed }))

describe('what was refused in a recording', () => {
  test('is every call with the key that was not served, in its order, and how far it got', () => {
    const [first, second, third] = [refused(), blocked({ to: 'runs/get' }), lost()]
    const facts = factsFrom([third, write(), second, first, noKey(), read({ to: 'runs/search' })])
    expect(refusalsIn(facts)).toEqual(idsOf(first, second, third))
    expect(facts.refusals.map(({ stoppedAt }) => stoppedAt)).toEqual(['key-accepted', 'routed', 'answered'])
    expect(ids(facts.refused)).toEqual(refusalsIn(facts))
    expect(facts.obstacle).toBe(facts.refusals[0])
    expect(factsFrom([read()]).obstacle).toBeUndefined()
  })

  test('is not what the client gave up itself', () => {
    expect(recorded([lost('CANCELLED')])).toEqual([])
  })

  test('is not what MLflow says of a request that it let in', () => {
    expect(recorded([absent()])).toEqual([])
  })

  test('is not what no MLflow has', () => {
    const page = '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>'
    expect(recorded([call({ to: 'experiments/list', status: 404, answer: page })])).toEqual([])
    const known = call({ status: 404, answer: page })
    expect(recorded([known])).toEqual([known.id])
    const file = { to: `${artifacts}/1/a`, status: 404, answer: { message: 'No such file or directory' } }
    expect(recorded([call(file)])).toEqual([])
    const missing = [call({ to: file.to, method: 'PUT', status: 200 }), call(file)]
    expect(recorded(missing)).toEqual(idsOf(...missing.slice(1)))
  })

  test('is not what went through when it was made once more', () => {
    expect(recorded([blocked(), read()], true)).toEqual([])
    expect(recorded([blocked({ to: 'runs/get' }), absent()], true)).toEqual([])
    const twice = [blocked(), blocked()]
    expect(recorded(twice, true)).toEqual(idsOf(...twice))
    const before = [read(), blocked()]
    expect(recorded(before, true)).toEqual(idsOf(...before.slice(1)))
    const another = [blocked(), read({ to: 'experiments/search?max_results=1' })]
    expect(recorded(another, true)).toEqual(idsOf(...another.slice(0, 1)))
  })
})

describe('a look whose key was refused in a recording of unknown end', () => {
  const get = { to: 'experiments/get' }
  /** Whether it is left out, and that it is not where the command is known to have failed. */
  function isLeftOut(one: Exchange, ...after: Exchange[]) {
    const all = [one, ...after]
    expect(recorded(all, true)).toContain(one.id)
    return !recorded(all).includes(one.id)
  }

  test('was overcome where everything was served after it, writes too', () => {
    expect(isLeftOut(refused(get), read(), write())).toBe(true)
    expect(isLeftOut(refused(get), absent(), write())).toBe(true)
    const without = refused({ ...get, answer: { detail: 'API key required' } })
    expect(isLeftOut(without, write())).toBe(true)
  })

  test.each<[string, () => Exchange[]]>([
    ['nothing came after it', () => [refused(get)]],
    ['nothing was written after it', () => [refused(get), read()]],
    ['the write was refused as well', () => [refused(get), read(), ofMlflow(404, 'RESOURCE_DOES_NOT_EXIST')]],
    ['something else was refused after it', () => [refused(get), write(), blocked({ to: 'runs/get' })]],
    ['it was no look', () => [refused({ to: 'runs/update', method: 'POST' }), write()]],
    ['it was not the key', () => [blocked(get), write()]],
  ])('and was not where %s', (_, make) => {
    const [one, ...after] = make()
    expect(one && isLeftOut(one, ...after)).toBe(false)
  })

  test('and was not where the writes came before it', () => {
    const one = [write(), refused(get)]
    expect(recorded(one)).toEqual(idsOf(...one.slice(1)))
  })
})

describe('what was refused in a run of our own', () => {
  test('is what its failed steps asked for, once each, in the order of the steps', () => {
    const [first, second, other, known] = [refused(), blocked(), blocked({ to: 'runs/get' }), read()]
    const facts = factsOfRun([first, second, other, known], [second, known], [first, second])
    expect(refusalsIn(facts)).toEqual(idsOf(second, first))
  })

  test.each<[string, CheckResult['status'], boolean]>([
    ['registration.experiment', 'fail', true],
    ['registration.experiment', 'error', true],
    ['registration.experiment', 'warn', false],
    ['registration.clean-up', 'fail', false],
  ])('is what %s asked for with status %s: %s', (id, status, isSo) => {
    const one = refused()
    expect(refusalsIn(factsFrom([one], { checks: [check(id, [one], status)] }))).toEqual(isSo ? [one.id] : [])
  })

  test('is an answer of MLflow that is no failure only where nothing else explains the step', () => {
    const [one, other] = [absent(), refused()]
    expect(refusalsIn(factsOfRun([one, other], [one, other]))).toEqual([other.id])
    expect(refusalsIn(factsOfRun([one, other], [one]))).toEqual([one.id])
  })

  test('stays though the same went through later', () => {
    const one = refused()
    expect(refusalsIn(factsOfRun([one, read(), write()], [one]))).toEqual([one.id])
  })
})

describe('an answer that looks like a failure', () => {
  const zeros = `logged-models/m-${'0'.repeat(32)}`
  test.each<[string, Exchange]>([
    ['of something absent', absent()],
    ['of something that exists', ofMlflow(400, 'RESOURCE_ALREADY_EXISTS')],
    ['of a wrong value', ofMlflow(400, 'INVALID_PARAMETER_VALUE')],
    ['of a conflict', ofMlflow(409, 'CONFLICT')],
    ['of a bad request', ofMlflow(400, 'BAD_REQUEST')],
    ['of something not found', ofMlflow(404, 'NOT_FOUND')],
    ['of a deleted model', ofMlflow(400, 'INVALID_PARAMETER_VALUE', 'The model is deleted.')],
    ['to a question for what cannot exist', blocked({ to: 'experiments/get-by-name?name=no-such-1' })],
    ['to one that names it in its body', blocked({ method: 'POST', sent: { name: 'no-such-1' } })],
    ['to one for a model of zeros', blocked({ to: zeros })],
  ])('is none %s', (_, one) => {
    expect(isBenign(observed(one))).toBe(true)
  })

  const database = '(psycopg2.errors.UniqueViolation) duplicate key'
  test.each<[string, Exchange]>([
    ['where none came', call({ to: 'experiments/get-by-name?name=no-such-1' })],
    ['of another status', ofMlflow(500, 'RESOURCE_DOES_NOT_EXIST')],
    ['of a code of its own', ofMlflow(400, 'INTERNAL_ERROR')],
    [
      'without a code',
      call({ status: 400, answer: { message: 'No.' }, replyHeaders: { server: ['uvicorn', 'uvicorn'] } }),
    ],
    ['of another program', ofMlflow(404, 'edge.NOT_FOUND')],
    ['of a route that is not there', ofMlflow(404, 'RESOURCE_NOT_FOUND')],
    ['of an endpoint that is not there', ofMlflow(404, 'ENDPOINT_NOT_FOUND')],
    ['of a deleted experiment', ofMlflow(400, 'RESOURCE_ALREADY_EXISTS', 'Experiment a is deleted.')],
    ['of the database', ofMlflow(400, 'BAD_REQUEST', database)],
  ])('is one %s', (_, one) => {
    expect(isBenign(observed(one))).toBe(false)
  })

  test.each<[boolean, string, number]>([
    [true, 'Experiment a exists in deleted state.', 400],
    [false, 'Experiment a exists in deleted state.', 409],
    [false, 'Experiment a exists.', 400],
    [false, 'The model is deleted.', 400],
    [false, 'Experiment a is undeleted.', 400],
  ])('%s: %s says that an experiment is deleted, with %i', (isSo, message, status) => {
    const { answer } = observed(ofMlflow(status, 'RESOURCE_ALREADY_EXISTS', message))
    expect(answer.kind === 'reply' && saysDeleted(answer)).toBe(isSo)
  })
})

describe('the verdict on the key', () => {
  const [valid, invalid] = [{ is_valid: true }, { is_valid: false }]
  const oldPath = (status = 404) => shown({ detail: 'Not Found' }, { status })
  const ofNoService = (answer: object) => shown(answer, { sent: {} })
  const ofRun = (...exchanges: Exchange[]) => factsFrom(exchanges, { checks: [] }).keyVerdict?.verdict.kind
  const ofRecording = (...exchanges: Exchange[]) => factsFrom(exchanges).keyVerdict?.verdict.kind

  test('is the first of our own requests and the last of a recorded client', () => {
    expect(ofRun(shown(valid), shown(invalid))).toBe('valid')
    expect(ofRecording(shown(valid), shown(invalid))).toBe('invalid')
    expect(ofRecording(read())).toBeUndefined()
  })

  test('is the one for the service that was asked for, if there is one', () => {
    expect(ofRun(ofNoService(invalid), shown(valid))).toBe('valid')
    expect(ofRecording(shown(valid), ofNoService(invalid))).toBe('valid')
    expect(ofRecording(ofNoService(valid), ofNoService(invalid))).toBe('invalid')
    expect(ofRecording(call({ to: validate, status: 200, answer: valid }))).toBe('valid')
  })

  test('is not what a path said that the service no longer has, unless nothing else was asked', () => {
    expect(ofRun(oldPath(), shown(valid))).toBe('valid')
    expect(ofRecording(shown(valid), oldPath(405))).toBe('valid')
    expect(ofRecording(ofNoService(valid), oldPath())).toBe('valid')
    const first = oldPath(405)
    const facts = factsFrom([first, oldPath()])
    expect(facts.keyVerdict?.observation.exchange.id).toBe(first.id)
    expect(facts.keyVerdict?.verdict.kind).toBe('no-verdict')
  })

  test('is what silence says, too', () => {
    const unheard = call({ method: 'POST', to: validate, sent: { service_id: 'platform' } })
    expect(ofRun(unheard, shown(valid))).toBe('no-verdict')
  })

  test('is not on another key, nor on none, nor of a later question', () => {
    const garbage = { headers: { authorization: 'Bearer garbage-key' } }
    expect(ofRun(shown(invalid, garbage), shown(invalid, { headers: none }), shown(valid))).toBe('valid')
    expect(ofRun(shown(invalid, {}, { checkId: 'diagnosis' }))).toBeUndefined()
  })

  test('is none where somebody else gave it', () => {
    const login = { detail: 'Please log in.' }
    const facts = factsFrom([shown(login, { status: 401, headers: none }), shown(login, { status: 401 })])
    expect(facts.keyVerdict?.verdict).toEqual({ kind: 'no-verdict', detail: '401 Please log in.' })
    expect(facts.authWorks).toBe(false)
  })

  test('shows that the auth service works, whatever it says', () => {
    const works = (...exchanges: Exchange[]) => factsFrom(exchanges).authWorks
    expect(works(shown(invalid))).toBe(true)
    expect(works(shown({ detail: 'Invalid or expired API key' }, { status: 401 }))).toBe(true)
    expect(works(shown('<p>Hello</p>'))).toBe(false)
    expect(works()).toBe(false)
  })
})

describe('the verdict on the key after the platform refused it', () => {
  const again = (answer: object, checkId = 'diagnosis') => shown(answer, {}, { checkId })
  const [valid, invalid] = [{ is_valid: true }, { is_valid: false }]
  const verdict = (...exchanges: Exchange[]) => factsFrom(exchanges).keyVerdictAfter

  test('is that of the question asked for this', () => {
    expect(verdict(refused(), again(invalid))).toBe('invalid')
    expect(verdict(again(valid), refused(), again(invalid))).toBe('invalid')
    expect(verdict(refused(), again(valid, 'auth'), again(invalid))).toBe('invalid')
    expect(verdict(refused(), blocked({ to: 'runs/get' }), again(invalid))).toBe('invalid')
    expect(verdict(refused(), read({ headers: none }), again(invalid))).toBe('invalid')
  })

  test.each<[string, () => Exchange[]]>([
    ['nothing was asked', () => [refused()]],
    ['something else was asked', () => [refused(), { ...noKey(), checkId: 'diagnosis' }]],
    ['it was asked for something else', () => [refused(), again(valid, 'auth')]],
    ['it was asked before', () => [again(valid), refused()]],
    ['nothing was refused', () => [read(), again(valid)]],
  ])('is unknown where %s', (_, make) => {
    expect(verdict(...make())).toBeUndefined()
  })

  test('is unknown where both were asked at once', () => {
    const one = refused()
    expect(verdict(one, { ...again(valid), startedAt: one.startedAt })).toBeUndefined()
  })
})
