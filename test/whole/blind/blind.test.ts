import { writeFileSync } from 'node:fs'
import { describe, test } from 'vitest'
import { behindScenarios } from './behind.ts'
import { callerScenarios } from './caller.ts'
import { atTheEdgeScenarios } from './edge.ts'
import { judge } from './judge.ts'
import { play } from './play.ts'

const all = [...atTheEdgeScenarios, ...behindScenarios, ...callerScenarios]
const out: unknown[] = []
describe('blind', () => {
  test.each(all)('$name', async (scenario) => {
    const t = performance.now()
    const report = await play(scenario)
    const j = judge(scenario.truth, report)
    const causes = typeof report === 'string' ? [] : report.diagnosis.causes
    out.push({
      name: scenario.name,
      ...j,
      ms: Math.round(performance.now() - t),
      verdict: typeof report === 'string' ? 'refused' : report.verdict,
      causes: causes.map((c) => ({
        code: c.code,
        category: c.category,
        layer: c.layer,
        owner: c.owner,
        confidence: c.confidence,
        headline: c.headline,
        summary: c.summary,
        because: c.because,
      })),
    })
    if (process.env.BLIND_OUT) writeFileSync(process.env.BLIND_OUT, JSON.stringify(out, null, 1))
  })
})
