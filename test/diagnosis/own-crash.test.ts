import { expect, test } from 'vitest'
import { isOwnCrash } from '../../src/diagnosis/own-crash.ts'
import { call, observed } from './calls.ts'

const failing = (answer: string, replyHeaders: Record<string, string | string[]> = {}) =>
  isOwnCrash(
    observed(call({ status: 500, answer, replyHeaders: { 'content-type': 'text/plain', ...replyHeaders } })),
  )

test.each([
  ['Python', 'Traceback (most recent call last):\n  File "/a.py", line 1, in b\n'],
  ['Node', 'TypeError: x is undefined\n    at check (/app/a.js:1:2)\n'],
  ['Java', 'java.lang.NullPointerException\n\tat a.B.c(B.java:1)\n'],
  ['Go', 'panic: runtime error\n\ngoroutine 1 [running]:\n'],
])('a stack trace of %s is the service’s own', (_, text) => {
  expect(failing(text)).toBe(true)
})

test('so is whatever comes from a server of programs', () => {
  expect(failing('Oops', { server: 'uvicorn' })).toBe(true)
})

test('what names no code, and what a known product says, is not', () => {
  expect(failing('Oops')).toBe(false)
  expect(failing('Oops', { server: 'nginx/1.24.0' })).toBe(false)
})
