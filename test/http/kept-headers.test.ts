import { expect, test } from 'vitest'
import { keptHeaders } from '../../src/http/kept-headers.ts'

const flood = (count: number, value: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`x-${at}`, value]))

test('what an ordinary answer brings is kept as it is', () => {
  const headers = { server: 'nginx', 'set-cookie': ['a', 'b'], 'content-type': 'application/json', via: '' }
  expect(keptHeaders({ ...headers, gone: undefined })).toEqual(headers)
})

test('of ever so many headers the first hundred are kept, and it is said how many are missing', () => {
  const kept = keptHeaders({ server: 'nginx', ...flood(1_500, '1') })
  expect(kept).toEqual({ server: 'nginx', ...flood(99, '1'), 'x-not-recorded': '1401 more headers' })
})

test('each cookie counts', () => {
  const kept = keptHeaders({
    'set-cookie': Array.from({ length: 150 }, (_, at) => `c${at}=v`),
    server: 'nginx',
  })
  expect(kept['set-cookie']).toHaveLength(100)
  expect(kept['x-not-recorded']).toBe('51 more headers')
})

test('of long headers those are kept that fit, also after one that does not', () => {
  const kept = keptHeaders({
    'content-security-policy': 'c'.repeat(9_000),
    server: 'nginx',
    ...flood(100, 'v'.repeat(150)),
    location: '/login',
  })
  expect(kept).not.toHaveProperty('content-security-policy')
  expect(kept).toMatchObject({ server: 'nginx', location: '/login' })
  expect(Object.entries(kept).flat().join('').length).toBeLessThan(9 * 1024)
})
