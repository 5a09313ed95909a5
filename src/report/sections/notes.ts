import type { Report } from '../../schema/report.ts'
import { markdownText } from '../../text/markdown.ts'
import { untoldWarnings } from '../wording.ts'

/** What was odd about the inputs; what the checks warn of is on the first screen. */
export function noteSection(report: Report): string {
  const rest = untoldWarnings(report)
  if (rest.length === 0) return ''
  return ['## Notes', '', ...rest.map((warning) => `- ${markdownText(warning)}`)].join('\n')
}
