import type { Report } from '../../schema/report.ts'
import { markdownText } from '../../text/markdown.ts'

/** What was odd about the inputs; what the checks warn of is on the first screen. */
export function noteSection({ warnings, checks }: Report): string {
  const told = checks.filter(({ status }) => status === 'warn').map(({ reason }) => reason ?? '')
  const rest = warnings.filter((warning) => !told.some((reason) => reason.includes(warning)))
  if (rest.length === 0) return ''
  return ['## Notes', '', ...rest.map((warning) => `- ${markdownText(warning)}`)].join('\n')
}
