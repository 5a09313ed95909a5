import type { Answer } from './routes.ts'

/** GitHub's answer to too many writes at once. */
export function secondaryLimit(seconds: number, status: 403 | 429 = 403): Answer {
  return {
    status,
    headers: { 'retry-after': String(seconds) },
    body: {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
    },
  }
}

/** GitHub's answer when a token's requests of this hour are used up. */
export function primaryLimit(resetsAt: number): Answer {
  return {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(resetsAt / 1000)) },
    body: {
      message: 'API rate limit exceeded for installation.',
      documentation_url: 'https://docs.github.com/rest',
    },
  }
}

/** What GitHub's load balancer says when nothing behind it answers. */
export const outage: Answer = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
}

export const serverError: Answer = { status: 500, body: { message: 'Server Error' } }
