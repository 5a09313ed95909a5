import { describe, expect, it } from 'vitest'
import {
  generatedEnd,
  generatedStart,
  renderFinalTestReport,
  updateFinalTestReport,
} from '../../src/report/final-test-report.ts'
import { failingReport, sampleReport } from './sample-report.ts'

describe('a document that people write in', () => {
  const written = `# Our notes\n\nKeep this. $& $1\n\n${generatedStart}\nold\n${generatedEnd}\n\n## After\r\nand this\n`

  it('keeps every byte around the generated part, which is renewed', () => {
    const report = sampleReport()
    const renewed = updateFinalTestReport(written, report)
    expect(renewed).toBe(written.replace('\nold\n', () => `\n\n${renderFinalTestReport(report)}\n`))
    expect(updateFinalTestReport(renewed, report)).toBe(renewed)
    expect(updateFinalTestReport(renewed, failingReport('word'))).toContain('# ❌ word')
  })

  it('gets the part at its end where it has none, and is made where there is none', () => {
    const made = updateFinalTestReport('', sampleReport())
    expect(made.startsWith(generatedStart)).toBe(true)
    expect(updateFinalTestReport('# Notes\n', sampleReport())).toBe(`# Notes\n\n${made}`)
  })
})
