import type { Report } from '../../schema/report.ts'
import { markdownCode, markdownText } from '../../text/markdown.ts'
import { listItem } from './markdown-blocks.ts'

/** What stayed on the server, each with the command that removes it. */
export function leftoverSection(report: Report): string {
  const leftovers = report.registration?.cleanup.leftovers ?? []
  if (leftovers.length === 0) return ''
  const items = leftovers.map((leftover) => {
    const name = `${leftover.kind} ${markdownCode(leftover.name)}`
    return listItem('-', `${name}: ${markdownText(leftover.reason)}`, leftover.command)
  })
  return ['## Not removed from the server', 'The run could not remove these. To remove them:', ...items].join(
    '\n\n',
  )
}
