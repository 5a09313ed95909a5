import { expect, it } from 'vitest'
import { commentMarker, renderComment } from '../../src/report/comment.ts'
import { renderFinalTestReport } from '../../src/report/final-test-report.ts'
import { renderHtml } from '../../src/report/html/page.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
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
