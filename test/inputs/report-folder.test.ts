import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { InputError } from '../../src/inputs/read-inputs.ts'
import { openReportFolder } from '../../src/inputs/report-folder.ts'
import { asOrdinaryUser } from '../ordinary-user.ts'

let closed = ''
let ours = ''
beforeEach(() => {
  const base = mkdtempSync(join(tmpdir(), 'report-folder-'))
  chmodSync(base, 0o755)
  closed = join(base, 'closed')
  ours = join(base, 'ours')
  for (const folder of [closed, ours]) mkdirSync(folder)
  chmodSync(ours, 0o777)
  chmodSync(closed, 0)
})

const open = (path: string, env: NodeJS.ProcessEnv, told?: string[]) =>
  asOrdinaryUser(() =>
    openReportFolder(path, { names: ['report.json'], env }, told && ((problem) => void told.push(problem))),
  )

test.each([
  ['in a folder that another user has closed', () => join(closed, 'report')],
  ['that another user has closed', () => closed],
])('a folder %s costs nothing but a warning where something else may take its place', async (_, path) => {
  const told: string[] = []
  const folder = await open(path(), { RUNNER_TEMP: ours }, told)
  expect(folder.path).toContain(ours)
  expect(told).toEqual([expect.stringMatching(/permission denied; the report goes to /)])
  await expect(open(path(), {})).rejects.toThrow(InputError)
})

test('where no temporary folder can be made either, the report is lost, and each file of it says why', async () => {
  const told: string[] = []
  const folder = await open(join(closed, 'report'), { RUNNER_TEMP: closed }, told)
  expect(told).toEqual([expect.stringContaining('There will be no report folder')])
  await expect(folder.write('report.json', '{}')).rejects.toThrow('permission denied')
  expect(folder.written()).toEqual([])
})

test('a workspace that cannot be looked into is no trouble of a folder elsewhere', async () => {
  const told: string[] = []
  const folder = await open(join(ours, 'report'), { GITHUB_WORKSPACE: closed }, told)
  expect(await asOrdinaryUser(() => folder.write('report.json', '{}'))).toContain(ours)
  expect(told).toEqual([])
})
