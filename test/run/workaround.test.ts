import { expect, it } from 'vitest'
import { commentMarker, renderComment } from '../../src/report/comment.ts'
import { renderFinalTestReport } from '../../src/report/final-test-report.ts'
import { renderHtml } from '../../src/report/html/page.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { albPage } from '../whole/answers.ts'
import { replay } from '../whole/replay.ts'
import { platform } from '../whole/scenario.ts'
import { leftOn, verifySandbox } from '../whole/verify-sandbox.ts'

it('tells on every surface what the registration that proved it made, and that it is removed again', async () => {
  const report = await verifySandbox({ fault: 'mount-missing' }, {}, async (sandbox) => {
    expect(await leftOn(sandbox)).toEqual([])
  })
  const made = report.diagnosis.causes[0]?.workaround?.registration
  expect(made).toMatchObject({ modelVersion: '1', removed: true })
  const name = made?.modelName ?? ''
  const created = report.exchanges.filter(
    ({ request, checkId }) =>
      checkId.startsWith('workaround.') && request.url.endsWith('/registered-models/create'),
  )
  expect(created.map(({ request }) => JSON.parse(request.body?.text ?? '{}').name)).toEqual([name])
  for (const text of [
    renderTerminal(report, { colour: false }),
    renderComment(report, { marker: commentMarker('x'), links: {} }),
    renderFinalTestReport(report),
    renderHtml(report),
  ])
    expect(text.replace(/<\/?code>|`/g, '')).toContain(`${name}, version 1, removed again`)
})

it('writes by no way twice, however many names it has', async () => {
  const report = await verifySandbox({ fault: 'artifacts-truncated' }, ({ trackingUri }) => ({
    'tracking-uri': `${trackingUri}/api/2.0/mlflow`,
  }))
  const written = report.exchanges.filter(
    ({ checkId, request }) =>
      checkId.startsWith('workaround.') && request.url.endsWith('/experiments/create'),
  )
  const places = written.map(({ request }) => request.url)
  expect(places.length).toBeGreaterThan(0)
  expect(new Set(places).size).toBe(places.length)
})

it('goes around nothing by another header where the documented one is served by now', async () => {
  const away = platform(/./, albPage(502, 'Bad Gateway'), { when: ['bearer'], times: 8 })
  const report = await replay({ name: 'away at first', source: '', expected: [], rules: [away] })
  const [cause] = report.diagnosis.causes
  expect(report.verdict).toBe('fail')
  expect(cause?.workaround).toMatchObject({ text: expect.stringMatching(/^Run this again/), settings: {} })
})
