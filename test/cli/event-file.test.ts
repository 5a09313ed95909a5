import { existsSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { UsageError } from '../../src/cli/arguments.ts'
import { openEventFile } from '../../src/cli/event-file.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { sampleReport } from '../report/sample-report.ts'

afterEach(() => vi.restoreAllMocks())

it.runIf(existsSync('/dev/full'))('a full disk costs the events and not the run, and is told once', () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const events = openEventFile('/dev/full', createRedactor())
  const event = { type: 'run-finished', report: sampleReport() } as const
  events.listen(event)
  events.listen(event)
  events.close()
  expect(told.mock.calls.map(([text]) => text)).toEqual([
    '--events: "/dev/full" cannot be written: the disk is full; later events are lost\n',
  ])
})

it('a folder is none', () => {
  expect(() => openEventFile('.', createRedactor())).toThrow(UsageError)
})
