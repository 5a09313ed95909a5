import { expect, test } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import { artifacts, call, check, factsFrom, read } from '../calls.ts'

const folder = `${artifacts}/1/r/artifacts/model`
const put = (name: string, bytes: number) => {
  const one = call({ method: 'PUT', to: `${folder}/${name}`, status: 200 })
  one.request.body = { bytes, sha256: 'x', truncated: true }
  return one
}
const get = (name: string, isThere: boolean) =>
  isThere
    ? call({
        to: `${folder}/${name}`,
        status: 200,
        answer: 'x',
        replyHeaders: { 'content-type': 'application/octet-stream' },
      })
    : call({
        to: `${folder}/${name}`,
        status: 404,
        answer: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'No such artifact' },
      })

test.each<[string, [name: string, bytes: number, isThere: boolean][], RegExp]>([
  [
    'by their kind',
    [
      ['a.bin', 9, false],
      ['b.bin', 90, false],
      ['MLmodel', 50, true],
    ],
    /end in \.bin, and none/,
  ],
  [
    'by their size',
    [
      ['a.yaml', 900, false],
      ['b.yaml', 90, true],
    ],
    /more than 90 bytes/,
  ],
  [
    'by nothing that shows',
    [
      ['a.yaml', 9, false],
      ['b.yaml', 90, true],
    ],
    /one with a folder of its own/,
  ],
  ['all', [['a.yaml', 9, false]], /Look into the store/],
])('files that were uploaded and are gone: %s', (_, files, expected) => {
  const sent = files.map(([name, bytes]) => put(name, bytes))
  const asked = files.map(([name, , isThere]) => get(name, isThere))
  const exchanges = [read(), ...sent, ...asked]
  const { target } = factsFrom(exchanges).evidence
  const causes = diagnose({
    exchanges,
    partial: false,
    ...(target && { target }),
    checks: [check('registration.intact', asked)],
  })
  expect(causes.map(({ code }) => code)).toEqual(['ARTIFACTS_DAMAGED'])
  expect(causes[0]?.confidence).toBe('likely')
  const todo = causes[0]?.remediation.map(({ text }) => text).join(' ')
  expect(todo).toMatch(expected)
  expect(todo).not.toMatch(/database/)
})
