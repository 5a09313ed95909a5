import type { Report } from '../../schema/report.ts'
import { markdownCode, markdownText } from '../../text/markdown.ts'
import { runTime, sourceNote, stopSentence, waitedLine } from '../wording.ts'
import { markdownNote, markdownTable } from './parts.ts'

/** What was verified, from where, with what. */
export function environmentSection(report: Report): string {
  const { target, environment, tool } = report
  const from = (part: keyof NonNullable<typeof target.sources>) => markdownNote(sourceNote(target, part))
  const rows: [string, string][] = [
    ['Tracking URI', `${markdownCode(target.trackingUri)}${from('trackingUri')}`],
    ['Auth service', `${markdownCode(target.authUrl)}${from('authUrl')}`],
    ['API', `${markdownCode(target.apiUrl)}${from('apiUrl')}`],
    ['Service', `${markdownCode(target.serviceId)}${from('serviceId')}`],
    ['When', `${report.startedAt} to ${report.finishedAt} (${runTime(report)})`],
    ['Before that', markdownText(waitedLine(report))],
    ['Tool', `${markdownText(tool.name)} ${markdownText(tool.version)}`],
    ['System', markdownText([environment?.os, environment?.node].filter(Boolean).join(', '))],
    ['Proxy', markdownCode(environment?.proxy ?? '')],
    ['Ended early', report.stopReason === 'completed' ? '' : `${stopSentence[report.stopReason]}.`],
  ]
  const known = rows.filter(([, value]) => value !== '')
  return `## Environment\n\n${markdownTable(['What', 'Value'], known)}`
}
