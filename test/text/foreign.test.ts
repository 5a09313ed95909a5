import fc from 'fast-check'
import { expect, it } from 'vitest'
import { briefly } from '../../src/text/foreign.ts'

const page = `<!DOCTYPE html>\n<html>\n<head><title>Unicorn! &middot; GitHub</title></head><body>${'<p>busy</p>'.repeat(500)}`

it.each([
  ['words', 'words'],
  [page, '(an HTML page, “Unicorn! GitHub”)'],
  [`502 Bad Gateway: ${page}`, '502 Bad Gateway: (an HTML page, “Unicorn! GitHub”)'],
  [
    '<html><title>ERROR: no luck today</title><h2>No luck today.</h2><p>This place is not open to your country. Bye.',
    '(an HTML page, “ERROR: no luck today”: “This place is not open to your country.”)',
  ],
  ['<html><title>Oops</title><script>it ran for a long time.</script>', '(an HTML page, “Oops”)'],
  ['<html lang=en>no title', '(an HTML page)'],
  ['<?xml version="1.0"?><Error><Code>Denied</Code></Error>', 'Denied'],
  [
    'Validation Failed: {"resource":"IssueComment","message":"Body is too long"} ',
    'Validation Failed: Body is too long',
  ],
  ['[{"code":1},{"msg":"second"}]', 'second'],
  ['{"errors":[{"error":{"message":"deep"}}]}', 'deep'],
  ['{"a":1}', '(JSON without a message)'],
  ['no {json} here', 'no {json} here'],
  ['several\r\nlines\u202e', 'several lines⟨U+202E⟩'],
])('%j is told as %j', (text, told) => {
  expect(briefly(text)).toBe(told)
})

it('is one line of at most 300 characters, and quick, whatever was said', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '<a',
    '<html',
    '<title',
    '{',
    '}',
    '[',
    '"message":',
    'x'.repeat(400),
    '\n',
    '&#1;',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 300 }), (parts) => {
      const told = briefly(parts.join(''))
      expect(told.length).toBeLessThanOrEqual(300)
      expect(told).not.toContain('\n')
    }),
  )
})
