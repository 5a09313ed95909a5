import { expect, test } from 'vitest'
import { accountNamedIn } from '../../src/diagnosis/named-account.ts'
import { factsFrom, observed, ofMlflow, shown } from './calls.ts'

function named(words: string) {
  const one = ofMlflow(403, 'PERMISSION_DENIED', words)
  const verdict = shown({ is_valid: true, user_id: 'Ada', service_id: 'platform' })
  return accountNamedIn(observed(one), factsFrom([one, verdict]))
}

test.each([
  ["Service principal 'svc' lacks MANAGE", { name: 'svc', is: 'another' }],
  [
    'arn:aws:sts::1:assumed-role/proxy is not authorized',
    { name: 'arn:aws:sts::1:assumed-role/proxy', is: 'another' },
  ],
  [
    'proxy@team.iam.gserviceaccount.com is denied',
    { name: 'proxy@team.iam.gserviceaccount.com', is: 'another' },
  ],
  ["User 'ada' may not write", { name: 'ada', is: 'ours' }],
  ['User eve does not own this', { name: 'eve', is: 'unknown' }],
])('%s', (words, account) => {
  expect(named(words)).toEqual(account)
})

test.each([
  'Permission denied',
  'User does not have permission',
  'The user is not allowed',
  "Role 'admin' is needed",
])('%s names nobody', (words) => {
  expect(named(words)).toBeUndefined()
})
