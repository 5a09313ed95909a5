/**
 * The files whose tests are measured: the least share of changes that must be noticed, in percent, and which tests are
 * to notice them. 95 is the bar where something is deleted, masked or decided.
 */
/** Without the runs whose answers are mixed up, which take longer than all the others. */
const cleanUp = [
  'find-removal-path',
  'verify-ownership',
  'remove-experiment',
  'remove-model',
  'remove-registration',
  'state',
].map((name) => `test/registration/${name}.test.ts`)
/** Without the test that switches each rule off and those of recordings, which take as long as all the others. */
const diagnosis = [
  'test/whole/corpus.test.ts',
  'test/diagnosis/',
  '-t',
  '^(?!.*(switched off|the recording of each))',
]

export const measured = {
  'src/registration/remove-registration.ts': { bar: 95, tests: cleanUp },
  'src/registration/verify-ownership.ts': { bar: 95, tests: cleanUp },
  'src/registration/find-remains.ts': { bar: 95, tests: cleanUp },
  'src/registration/find-removal-path.ts': { bar: 95, tests: cleanUp },
  'src/registration/remove-experiment.ts': { bar: 95, tests: cleanUp },
  'src/registration/remove-model.ts': { bar: 95, tests: cleanUp },
  'src/registration/state.ts': { bar: 95, tests: cleanUp },
  'src/run/clean-up.ts': { bar: 95, tests: ['test/run/clean-up.test.ts'] },
  'src/redaction/redact.ts': {
    bar: 95,
    tests: ['test/redaction/redact.test.ts', 'test/redaction/secret-parts.test.ts'],
  },
  'src/redaction/redact-headers.ts': { bar: 95, tests: ['test/redaction/redact.test.ts', '-t', 'headers'] },
  'src/redaction/secret-parts.ts': {
    bar: 95,
    tests: ['test/redaction/secret-parts.test.ts', 'test/redaction/redact.test.ts'],
  },
  'src/redaction/part-windows.ts': { bar: 95, tests: ['test/redaction/part-windows.test.ts'] },
  'src/redaction/reading.ts': { bar: 95, tests: ['test/redaction/reading.test.ts'] },
  'src/redaction/kinds.ts': { bar: 95, tests: ['test/redaction/kinds.test.ts'] },
  'src/redaction/undo-escapes.ts': { bar: 95, tests: ['test/redaction/undo-escapes.test.ts'] },
  'src/redaction/escape-forms.ts': {
    bar: 95,
    tests: ['test/redaction/undo-escapes.test.ts', 'test/redaction/undo-layer.test.ts'],
  },
  'src/redaction/undo-layer.ts': { bar: 95, tests: ['test/redaction/undo-layer.test.ts'] },
  'src/redaction/undo-encodings.ts': { bar: 95, tests: ['test/redaction/undo-encodings.test.ts'] },
  'src/files/zip.ts': { bar: 95, tests: ['test/files/zip.test.ts'] },
  'src/github/untrusted/report.ts': {
    bar: 95,
    tests: ['test/github/untrusted/', 'test/github/publish.test.ts'],
  },
  'src/schema/exit-code.ts': { bar: 95, tests: ['test/schema/exit-code.test.ts'] },
  'src/schema/gate.ts': {
    bar: 95,
    tests: ['test/schema/exit-code.test.ts', 'test/schema/gate.test.ts', 'test/schema/verdict.test.ts'],
  },
  'src/schema/verdict.ts': { bar: 95, tests: ['test/schema/verdict.test.ts'] },
  'src/merge/merge.ts': { bar: 95, tests: ['test/merge/'] },
  'src/merge/last-attempts.ts': { bar: 95, tests: ['test/merge/last-attempts.test.ts'] },
  'src/github/publishers/earlier-result.ts': {
    bar: 95,
    tests: ['test/github/publishers/earlier-result.test.ts', 'test/github/publishers/comment'],
  },
  'src/diagnosis/facts.ts': { bar: 95, tests: ['test/diagnosis/facts'] },
  'src/platform/deeds.ts': { bar: 95, tests: ['test/platform/deeds.test.ts'] },
  'src/platform/route-finding.ts': { bar: 95, tests: ['test/platform/route-finding.test.ts'] },
  'src/diagnosis/causes/key-check.ts': { bar: 95, tests: diagnosis },
  'src/diagnosis/causes/forward-proxy.ts': { bar: 95, tests: diagnosis },
  'src/github/publishers/comment.ts': { bar: 85, tests: ['test/github/publishers/comment'] },
  'src/github/context.ts': { bar: 85, tests: ['test/github/context.test.ts'] },
  'src/text/markdown.ts': { bar: 85, tests: ['test/text/markdown.test.ts'] },
  'src/text/fit-markdown.ts': { bar: 85, tests: ['test/text/fit-markdown.test.ts'] },
  'src/http/retry-policy.ts': { bar: 85, tests: ['test/http/retry-policy.test.ts'] },
  'src/http/client.ts': {
    bar: 85,
    tests: ['client', 'host-patience', 'retry-policy'].map((name) => `test/http/${name}.test.ts`),
  },
  'src/http/attempt.ts': {
    bar: 85,
    tests: ['client', 'hostile-server', 'receive-body', 'proxy'].map((name) => `test/http/${name}.test.ts`),
  },
  'src/fix/find-mistakes.ts': {
    bar: 85,
    tests: ['find-mistakes', 'fixes', 'told'].map((name) => `test/fix/${name}.test.ts`),
  },
  'src/suites/test-real-registration.ts': {
    bar: 85,
    tests: ['test/suites/index.test.ts', 'test/suites/test-real-registration.test.ts'],
  },
  'src/inputs/read-settings.ts': { bar: 85, tests: ['test/inputs/'] },
  'src/inputs/read-inputs.ts': { bar: 85, tests: ['test/inputs/'] },
  'src/inputs/api-key.ts': { bar: 85, tests: ['test/inputs/'] },
}
