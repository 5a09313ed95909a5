import { expect, test } from 'vitest'
import { urlOf } from '../../../src/github/publishers/publication.ts'
import { commentMarker } from '../../../src/report/comment.ts'
import { bodies, githubWithPull, marker, ownBody, publish } from '../publish-report.ts'
import { access, failing } from '../runs.ts'
import { addComment, bot } from '../stand-in/state.ts'

test('the first run comments, the next one updates the same comment in place', async () => {
  const github = await githubWithPull()
  const first = await publish(github)
  expect(first).toEqual({
    status: 'published',
    url: expect.stringMatching(/pull\/1#|issues\/1#issuecomment-/),
  })
  const second = await publish(github, { report: failing() })
  expect(second).toEqual(first)
  expect(github.state.comments.length).toBe(1)
  expect(bodies(github)[0]).toContain('the key has expired')
  expect(github.state.comments[0]?.author).toBe(bot)
})

test('complaint 6, clobbered comments: the oldest of ours stays, and duplicates of ours alone are removed', async () => {
  const github = await githubWithPull()
  for (let index = 0; index < 150; index++) addComment(github.state, 1, { author: 'octocat', body: 'talk' })
  const foreign = addComment(github.state, 1, { author: 'mallory', body: ownBody() })
  const oldest = addComment(github.state, 1, { body: ownBody() })
  const hidden = addComment(github.state, 1, { body: ownBody(), minimized: true })
  const quoting = addComment(github.state, 1, { body: `> ${marker}\n\n${marker} is a marker\n\nis it?` })
  const otherKey = addComment(github.state, 1, {
    body: ownBody().replace(marker, commentMarker('CI / other')),
  })
  const duplicate = addComment(github.state, 1, { body: ownBody() })
  const untouched = [foreign, hidden, quoting, otherKey].map((one) => ({ ...one }))
  expect(await publish(github, { report: failing() })).toMatchObject({
    status: 'published',
    url: expect.stringContaining(String(oldest.id)),
  })
  for (const one of untouched) expect(github.state.comments).toContainEqual(one)
  expect(github.state.comments).not.toContainEqual(expect.objectContaining({ id: duplicate.id }))
  expect(github.state.comments.find(({ id }) => id === oldest.id)?.body).toContain('the key has expired')
})

test('complaint 6, clobbered comments: a comment by somebody else with the marker is left alone', async () => {
  const github = await githubWithPull()
  const foreign = { ...addComment(github.state, 1, { author: 'mallory', body: ownBody() }) }
  expect(await publish(github)).toMatchObject({ status: 'published' })
  expect(github.state.comments.length).toBe(2)
  expect(github.state.comments[0]).toEqual(foreign)
})

test('more comments with the marker than one query can hold hide none of ours', async () => {
  const github = await githubWithPull()
  for (let index = 0; index < 120; index++)
    addComment(github.state, 1, { author: 'mallory', body: ownBody() })
  const hidden = addComment(github.state, 1, { body: ownBody(), minimized: true })
  const own = addComment(github.state, 1, { body: ownBody() })
  expect(await publish(github)).toMatchObject({ url: expect.stringContaining(String(own.id)) })
  expect(github.state.comments.find(({ id }) => id === hidden.id)?.body).toMatch(/^earlier/)
  expect(github.state.comments.length).toBe(122)
})

test('a personal access token finds its own comment too', async () => {
  const github = await githubWithPull()
  const personal = { access: { ...access, token: 'personal-token' } }
  await publish(github, personal)
  await publish(github, personal)
  expect(github.state.comments.map(({ author }) => author)).toEqual(['octocat'])
})

test('complaint 6, matrix: twelve legs that publish at once leave one comment each', async () => {
  const github = await githubWithPull()
  const legs = Array.from({ length: 12 }, (_, index) => `CI / verify / leg ${index}`)
  const outcomes = await Promise.all(legs.map((key) => publish(github, { key })))
  expect(outcomes.map(({ status }) => status)).toEqual(legs.map(() => 'published'))
  for (const key of legs) {
    expect(bodies(github).filter((body) => body.includes(commentMarker(key))).length).toBe(1)
  }
  expect(github.state.comments.length).toBe(legs.length)
})

test('complaint 6, matrix: two runs of one key that comment at once leave one comment', async () => {
  const github = await githubWithPull()
  let waiting = 0
  let open = () => {}
  const both = new Promise<void>((resolve) => {
    open = resolve
  })
  // Both have looked for a comment before either has written one.
  github.intercept = async ({ method, path }) => {
    const isWrite = method === 'POST' && path !== '/graphql'
    if (isWrite && ++waiting === 2) open()
    if (isWrite) await both
    return undefined
  }
  const outcomes = await Promise.all([publish(github), publish(github)])
  expect(waiting).toBe(2)
  expect(github.state.comments.length).toBe(1)
  expect(outcomes.map(({ status }) => status)).toEqual(['published', 'published'])
  for (const outcome of outcomes) expect(urlOf(outcome)).toContain(String(github.state.comments[0]?.id))
})
