import { describe, expect, test } from 'vitest'
import { html, plain } from './answers.ts'
import { replay } from './replay.ts'
import { auth, platform } from './scenario.ts'

const healthRoutes = /^\/(mlflow\/)?health$|^\/api\/health\/|^\/version$/
const ids = ['auth.health', 'proxy.health', 'proxy.version', 'proxy.mlflow-health', 'gateway.health']

describe('a health check', () => {
  test.each([
    ['a page', html(200, '<h1>Welcome</h1>'), '200 (an HTML page'],
    ['a word that anything may say', plain(200, 'OK', 'nginx'), '200 text/'],
  ])('does not pass on %s, and the registration passes all the same', async (_, reply, seen) => {
    const rules = [platform(healthRoutes, reply), auth(/^\/health$/, reply)]
    const report = await replay({ name: '', source: '', expected: [], rules })
    const statuses = report.checks.filter(({ id }) => ids.includes(id)).map(({ status }) => status)
    expect(statuses).toEqual(ids.map(() => 'skip'))
    expect(report.checks.find(({ id }) => id === 'auth.health')?.reason).toContain(seen)
    expect(report.verdict).toBe('pass')
  })

  test('fails where a stranger answers in place of the auth service', async () => {
    const rules = [auth(/^/, html(200, '<h1>Welcome</h1>'))]
    const report = await replay({ name: '', source: '', expected: [], rules })
    expect(report.checks.find(({ id }) => id === 'auth.health')).toMatchObject({ status: 'warn' })
    expect(report.diagnosis.causes[0]?.code).toBe('AUTH_MISROUTED')
  })
})
