import { expect, test } from 'vitest'
import { loadContract } from './stand-in/contract.ts'
import { type GitHub, startGitHub } from './stand-in/server.ts'
import { addComment, addIssue, addPull } from './stand-in/state.ts'

/** One request, as any client would send it. */
async function ask(
  github: GitHub,
  path: string,
  { method = 'GET', token = 'writing-token', body = {} } = {},
) {
  const response = await fetch(path.startsWith('http') ? path : `${github.apiUrl}${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(method === 'GET' || method === 'DELETE' ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text && JSON.parse(text), link: response.headers.get('link') }
}

/** Takes the violations away, which otherwise fail the test. */
const takeViolations = (github: GitHub) => github.violations.splice(0)

const comments = '/repos/acme/widgets/issues/1/comments'

test.each([
  ['an unknown route', '/repos/acme/widgets/branches', 'GET', {}, /unknown route: GET/],
  ['an unknown query name', `${comments}?per_pagee=1`, 'GET', {}, /additionalProperty":"per_pagee/],
  ['a text for a number', '/repos/acme/widgets/issues/seven/comments', 'GET', {}, /issues\/list-comments/],
  ['a comment without a body', comments, 'POST', {}, /missingProperty":"body/],
  ['a body that is a number', comments, 'POST', { body: 7 }, /must be string/],
  ['an unknown state', '/repos/acme/widgets/issues/1', 'PATCH', { state: 'done' }, /issues\/update/],
])("%s breaks GitHub's description", async (_, path, method, body, expected) => {
  const github = await startGitHub()
  addIssue(github.state)
  await ask(github, path, { method, body })
  expect(takeViolations(github).join('\n')).toMatch(expected)
})

test("the stand-in's own answers are held to GitHub's description", async () => {
  const { answerProblems } = await loadContract()
  expect(answerProblems('issues/create-comment', 201, { id: 1 })).not.toEqual([])
  expect(answerProblems('issues/create-comment', 299, {})).toEqual([
    'issues/create-comment never answers 299',
  ])
  expect(answerProblems('issues/create-comment', 403, { message: 'no' })).toEqual([])
})

test('an unknown query is a violation', async () => {
  const github = await startGitHub()
  await ask(github, github.graphqlUrl, { method: 'POST', body: { query: '{ viewer { email } }' } })
  expect(takeViolations(github)).toEqual(['unknown query: { viewer { email } }'])
})

test('pages have links to one another and hold 30 by default, 100 at most', async () => {
  const github = await startGitHub()
  addIssue(github.state)
  for (let index = 0; index < 205; index++) addComment(github.state, 1, { body: String(index) })
  expect((await ask(github, comments)).body.length).toBe(30)
  const first = await ask(github, `${comments}?per_page=100`)
  expect(first.body.length).toBe(100)
  const next = /<([^>]+)>; rel="next"/.exec(first.link ?? '')?.[1] ?? ''
  const second = await ask(github, next)
  expect(second.link).toMatch(/page=1>; rel="prev".*page=3>; rel="last"/)
  const last = await ask(github, /<([^>]+)>; rel="last"/.exec(second.link ?? '')?.[1] ?? '')
  expect(last.body.map(({ body }: { body: string }) => body)).toEqual(['200', '201', '202', '203', '204'])
  expect(last.link).not.toMatch(/rel="next"/)
})

test('a body of 65,536 characters is taken and one more is not', async () => {
  const github = await startGitHub()
  addIssue(github.state)
  const post = (body: string) => ask(github, comments, { method: 'POST', body: { body } })
  expect((await post('😀'.repeat(65_536))).status).toBe(201)
  expect(await post('x'.repeat(65_537))).toMatchObject({
    status: 422,
    body: { message: 'Validation Failed' },
  })
})

test.each([
  ['nobody', 401, 'Bad credentials'],
  ['blind-token', 404, 'Not Found'],
  ['reading-token', 403, 'Resource not accessible by integration'],
])('%s gets %s', async (token, status, message) => {
  const github = await startGitHub()
  addPull(github.state, 'a'.repeat(40))
  const answer = await ask(github, comments, { method: 'POST', token, body: { body: 'x' } })
  expect(answer).toMatchObject({ status, body: { message } })
})

test('a token for pull requests writes in their threads and not in those of issues', async () => {
  const github = await startGitHub()
  addPull(github.state, 'a'.repeat(40))
  addIssue(github.state)
  github.state.tokens['pull-token'] = { login: 'x[bot]', writes: ['pull-requests'] }
  const write = async (number: number) =>
    (
      await ask(github, `/repos/acme/widgets/issues/${number}/comments`, {
        method: 'POST',
        token: 'pull-token',
        body: { body: 'x' },
      })
    ).status
  expect(await write(1)).toBe(201)
  expect(await write(2)).toBe(403)
})
