import type { Registration, Report } from '../../schema/report.ts'
import { isTrouble } from '../../schema/verdict.ts'
import { fenceInItem, markdownCode, markdownText } from '../../text/markdown.ts'
import { plural, registrationRows } from '../wording.ts'
import { folded, markdownTable, moreLine } from './markdown-blocks.ts'

/** What the run wrote and what became of it; where nothing was written, why. */
export function registrationSection(report: Report): string {
  const { registration } = report
  const workaround = report.diagnosis.causes.find((cause) => cause.workaround?.verified)?.workaround
  if (registration?.experimentId === undefined && registration?.modelName === undefined) {
    const other = workaround ? ' The workaround above was proved by a registration of its own.' : ''
    return `## Registration\n\n${attemptLine(report)}${other}`
  }
  const lines = registrationRows(registration).map(([label, value]) => `- ${label}: ${markdownCode(value)}`)
  // Of what was not registered nobody needs the sums.
  const tables =
    registration.modelVersion === undefined
      ? []
      : [fileTable(registration), metricTable(registration)].filter((table) => table !== '')
  return [
    '## Registration',
    lines.join('\n'),
    ...(tables.length > 0 ? [folded('Files with their SHA-256, and metrics', tables.join('\n\n'))] : []),
    cleanupLine(registration),
  ].join('\n\n')
}

function attemptLine({ checks }: Report): string {
  const first = checks.find(({ id }) => id === 'registration.experiment')
  if (first && isTrouble(first)) return 'The server confirmed nothing.'
  return 'This run wrote nothing with the settings it was given.'
}

function fileTable({ files }: Registration): string {
  if (files.length === 0) return ''
  return markdownTable(
    ['File', 'Bytes', 'SHA-256'],
    files.map((file) => [markdownCode(file.path), String(file.bytes), markdownCode(file.sha256)]),
  )
}

function metricTable({ metrics = {} }: Registration): string {
  const rows = Object.entries(metrics).map(([name, value]) => [markdownCode(name), String(value)])
  return rows.length === 0 ? '' : markdownTable(['Metric', 'Value'], rows)
}

function cleanupLine({ cleanup }: Registration): string {
  if (cleanup.leftovers.length > 0)
    return `Cleanup: ${plural(cleanup.leftovers.length, 'thing')} could not be removed, see below.`
  return cleanup.done
    ? 'Cleanup: everything the run made was removed.'
    : 'Cleanup: not done; what the run made is still on the server.'
}

/** What stayed on the server, each with the command that removes it; `inAll` where only some of it is shown. */
export function leftoverSection(report: Report, inAll = 0): string {
  const leftovers = report.registration?.cleanup.leftovers ?? []
  if (leftovers.length === 0) return ''
  const items = leftovers.map(
    ({ kind, name, reason, command }) =>
      `- ${kind} ${markdownCode(name)}: ${markdownText(reason)}${fenceInItem(command, 'sh')}`,
  )
  const introduction = 'The run could not remove these. To remove them:'
  return (
    ['## Not removed from the server', introduction, ...items].join('\n\n') +
    moreLine(inAll - leftovers.length, 'leftover')
  )
}
