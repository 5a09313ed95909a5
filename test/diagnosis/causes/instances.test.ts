import { describe, expect, test } from 'vitest'
import { comesInTurns } from '../../../src/diagnosis/causes/instances.ts'
import { probesInTurns } from '../../../src/diagnosis/deciding-probes.ts'
import type { Exchange } from '../../../src/schema/report.ts'
import { artifacts, blocked, call, check, factsFrom, ofMlflow, read, write } from '../calls.ts'

const search = 'experiments/search?max_results=1'
const served = () => read({ to: search })
const answered =
  (status: number, answer: object | string, to = search) =>
  () =>
    call({ status, answer, to })
const writeRefused = (status: number, answer: object | string) =>
  call({ method: 'POST', to: 'experiments/create', status, answer })

const missing = { detail: 'Not Found' }
const schema = {
  error_code: 'INTERNAL_ERROR',
  message: 'Detected out-of-date database schema (found a, but expected b).',
}
const locked = { error_code: 'INTERNAL_ERROR', message: 'database is locked' }

/** One write that failed, and then the same search again and again. */
const turnsOf = (stopped: Exchange, ...asked: (() => Exchange)[]) => {
  const exchanges = [stopped, ...asked.map((make) => make())]
  return comesInTurns(factsFrom(exchanges, { checks: [check('registration.experiment', [stopped])] }))
}

describe('a refusal comes in turns', () => {
  test.each<[string, number, object]>([
    ['of a route', 404, missing],
    ['by a rule', 403, { detail: 'Admins only' }],
    ['of a release that another one’s database does not fit', 500, schema],
  ])('%s', (_, status, answer) => {
    expect(turnsOf(writeRefused(status, answer), served, answered(status, answer), served)).toBe(true)
  })

  test.each<[string, Exchange, (() => Exchange)[]]>([
    ['ever after', writeRefused(404, missing), [served, answered(404, missing), answered(404, missing)]],
    ['never', writeRefused(404, missing), [served, served, served]],
    ['otherwise than the step', writeRefused(403, missing), [served, answered(404, missing), served]],
    ['as a database that is busy does', writeRefused(500, locked), [served, answered(500, locked), served]],
    [
      'by somebody in front',
      blocked({ method: 'POST', to: 'experiments/create' }),
      [served, blocked, served],
    ],
    [
      'as a thing that is not there yet, then there, then removed',
      writeRefused(404, missing),
      [
        answered(404, missing, 'registered-models/get?name=a'),
        answered(200, { registered_model: { name: 'a' } }, 'registered-models/get?name=a'),
        answered(404, missing, 'registered-models/get?name=a'),
      ],
    ],
  ])('and this does not, refused %s', (_, stopped, asked) => {
    expect(turnsOf(stopped, ...asked)).toBe(false)
  })
})

describe('what is asked often', () => {
  const wantedAfter = (stopped: Exchange, ...others: Exchange[]) =>
    probesInTurns({
      exchanges: [...others, stopped],
      checks: [check('registration.experiment', [stopped])],
      partial: false,
    }).map(({ probe }) => probe)
  const upload = (status: number) =>
    call({ method: 'PUT', to: `${artifacts}/1/a`, status, answer: status < 300 ? {} : missing })

  test.each<[string, Exchange, Exchange[], string[]]>([
    [
      'a write that is refused where reads are served',
      writeRefused(403, missing),
      [served()],
      ['search.bearer-again'],
    ],
    [
      'a file that is refused where another is taken',
      upload(404),
      [served(), upload(200)],
      ['artifacts.again'],
    ],
    ['files that are all refused', upload(404), [served()], []],
    ['what is refused where nothing is served', writeRefused(404, missing), [], []],
    ['an error of MLflow’s', ofMlflow(500, 'INTERNAL_ERROR'), [served(), write()], []],
  ])('%s', (_, stopped, others, probes) => {
    expect(wantedAfter(stopped, ...others)).toEqual(probes)
  })
})
