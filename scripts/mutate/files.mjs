/** Files whose tests are measured, with the least share of changes that must be noticed, in percent. */
export const measured = {
  // Something is deleted, masked or decided here.
  'src/registration/clean-up.ts': 95,
  'src/registration/remains.ts': 95,
  'src/http/redact.ts': 95,
  'src/schema/verdict.ts': 95,
  'src/merge/merge.ts': 95,
  'src/files/zip.ts': 95,
  'src/diagnosis/facts.ts': 95,
  'src/platform/route-finding.ts': 95,
  'src/text/markdown.ts': 85,
  'src/text/fit-markdown.ts': 85,
  'src/http/retry.ts': 85,
  'src/http/client.ts': 85,
  'src/suites/test-real-registration.ts': 85,
  'src/github/context.ts': 85,
  'src/github/publishers/comment.ts': 85,
  'src/inputs/read-settings.ts': 85,
}
