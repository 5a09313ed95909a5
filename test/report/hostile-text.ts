import fc from 'fast-check'
import { anyCodePoint } from '../any-code-point.ts'

/** Pieces that mean something to Markdown, HTML, GitHub or a terminal. */
export const hostilePieces = [
  '|', '\\', '`', '``', '```', '~~~', '*', '**', '_', '__', '~', '#', '# ', '> ', '- ', '+ ', '1. ', '2) ', '=', '---',
  '===', ':-', ':-:', '[', ']', '(', ')', '!', '![x](y)', '[x](javascript:alert(1))', '[^1]', '[^1]: note', '[ ] ',
  '<', '>', '</', '<b>', '</td>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!--', '-->', '--!>',
  '<details>', '</details>', '<?php', '<![CDATA[', ']]>', '&', '&lt;', '&#64;', '&#x7c;', '$', '$$', '$`', '`$',
  '@octocat', '@org/team', 'a@b.co', '#12', 'org/repo#12', 'GH-7', 'CVE-2024-12345', 'GHSA-abcd-efgh-ijkl',
  'https://evil.example/a', 'http://', 'ftp://x.yz', 'www.evil.example', 'WWW.', 'mailto:a@b.co', 'xmpp:a@b.co/c',
  'deadbeefcafe', '0123456789abcdef0123456789abcdef01234567', ':100:', ':+1:', '12:30:45', '"', "'",
  '\n', '\r', '\r\n', '\n\n', '\t', ' ', '  ', '    ', '\v', '\f', '\0', '\x1b[31m', '\x1b]8;;http://x\x07', '\x07',
  '\x7f', '\x9b', '\u00a0', '\u00ad', '\u061c', '\u200b', '\u200d', '\u200e', '\u2028', '\u202e', '\u2066', '\ufeff',
  '\ufff9', '\ue000', '\ud800', '\udc00', '\u{e0041}', '\u3164', 'a', 'B', '7', 'ä', '中', '😀', 'word', 'snake_case',
  '\n=== exchange e1 | check x', '\n> GET / HTTP/1.1', '::error::x',
] // biome-ignore format: a list read by eye

export const hostileText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...hostilePieces), { maxLength: 12 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: anyCodePoint, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'|\\`\n<*_[]'), maxLength: 12 }) },
)

/** Characters that a terminal obeys or that a person cannot see, apart from line feed and tab. */
export const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
