import type { Report } from '../../schema/report.ts'
import { markdownCode, markdownText } from '../../text/markdown.ts'
import { listItem, moreLine } from './markdown-blocks.ts'

/** What stayed on the server, each with the command that removes it; `inAll` where only some of it is shown. */
export function leftoverSection(report: Report, inAll = 0): string {
  const leftovers = report.registration?.cleanup.leftovers ?? []
  if (leftovers.length === 0) return ''
  const items = leftovers.map((leftover) => {
    const name = `${leftover.kind} ${markdownCode(leftover.name)}`
    return listItem('-', `${name}: ${markdownText(leftover.reason)}`, leftover.command)
  })
  const lines = [
    '## Not removed from the server',
    'The run could not remove these. To remove them:',
    ...items,
  ]
  return lines.join('\n\n') + moreLine(inAll - leftovers.length, 'leftover')
}
