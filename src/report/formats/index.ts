import { manifestName } from '../../files/manifest.ts'
import type { Report } from '../../schema/report.ts'
import type { SourceFinding } from './sarif.ts'

export interface ReportExtras {
  /** What `fix` finds in the checkout. */
  findings?: readonly SourceFinding[]
  /** The workflow's file, relative to the repository: where results without a place of their own are shown. */
  workflow?: string | undefined
}

type Renderer = (report: Report, extras: ReportExtras) => string | object

export interface ReportFile {
  /** Who wants it, for the README: Markdown. */
  about: string
  /** The names of the files are needed before a run, what renders them after it. */
  load: () => Promise<Renderer>
  /** For people to read, so with line breaks. */
  isIndented?: true
}

/** Each format of a report: its file in the report folder, and what makes that from the report. */
export const formats = {
  'report.json': {
    about:
      'programs: everything the run found ([schema](report.schema.json)); of many legs `merged.json` ([schema](merged.schema.json))',
    load: async () => (report) => report,
    isIndented: true,
  },
  'report.html': {
    about:
      'people: one page with the layers, every check, a waterfall and each request in full; nothing is loaded from elsewhere',
    load: async () => (await import('../html/page.ts')).renderHtml,
  },
  'FINAL_TEST_REPORT.md': {
    about: 'people: the whole run',
    load: async () => (await import('../final-test-report.ts')).renderFinalTestReport,
  },
  'INSTRUCTIONS.md': {
    about: 'people: how to register at this target',
    load: async () => (await import('../instructions.ts')).renderInstructions,
  },
  'transcript.txt': {
    about: 'people: every request and response',
    load: async () => (await import('../transcript.ts')).renderTranscript,
  },
  'exchanges.har': {
    about: 'browsers and other tools: the same as a HTTP Archive',
    load: async () => (await import('../../har/write.ts')).harOf,
  },
  'junit.xml': {
    about: 'tools that read test results',
    load: async () => (await import('./junit.ts')).renderJunit,
  },
  'ctrf.json': {
    about: 'tools that read test results, as [CTRF](https://ctrf.io)',
    load: async () => (await import('./ctrf.ts')).ctrfOf,
  },
  'report.sarif': {
    about: 'code scanning',
    load: async () => (await import('./sarif.ts')).sarifOf,
  },
} as const satisfies Record<string, ReportFile>

/** Every file of a report folder, with who wants it. */
export const reportFiles: Readonly<Record<string, Pick<ReportFile, 'about'>>> = {
  ...formats,
  'fix.diff': {
    about: 'where your checkout has mistakes to fix, and only then; as a command, that is `fix`',
  },
  [manifestName]: {
    about:
      'proof that nothing was changed: `check-report DIR`, or `sha256sum --check`; [attested](docs/attestation.md) where wanted',
  },
}

/** Also of many legs: what one kind of run left would mix with what the other writes. */
export const reportFileNames: readonly string[] = [...Object.keys(reportFiles), 'merged.json']
