import { legName } from '../schema/identity.ts'
import type { Report } from '../schema/report.ts'
import { runTime, sourceNote, stopSentence, waitedLine } from './wording.ts'

/** What was verified, from where, by whom and with what: label and value as plain text, what is unknown left out. */
export function environmentRows(report: Report): [label: string, value: string][] {
  const { target, environment, tool, identity } = report
  const from = (part: keyof NonNullable<typeof target.sources>) => sourceNote(target, part)
  const { repository, workflow, job, leg, runId, attempt } = identity ?? {}
  const named = [workflow, job, legName(leg ?? '')].filter(Boolean).join(' / ')
  // A recorded command names no service, and asks no host just because we know of one.
  const isRecording = report.checks.some(({ suite }) => suite === 'record')
  const isAsked = (url: string) =>
    !isRecording || report.exchanges.some(({ request }) => request.url.startsWith(url))
  const platform: [string, string][] = [
    ['Auth service', isAsked(target.authUrl) ? `${target.authUrl}${from('authUrl')}` : ''],
    ['API', isAsked(target.apiUrl) ? `${target.apiUrl}${from('apiUrl')}` : ''],
    ['Service', isRecording ? '' : `${target.serviceId}${from('serviceId')}`],
  ]
  const rows: [string, string][] = [
    ['Tracking URI', `${target.trackingUri}${from('trackingUri')}`],
    ...(target.takenFor === 'mlflow'
      ? [['Taken for', 'an MLflow server by itself'] as [string, string]]
      : platform),
    ['When', `${report.startedAt}, ${runTime(report)}`],
    ['Before that', waitedLine(report)],
    ['Ended early', report.stopReason === 'completed' ? '' : `${stopSentence[report.stopReason]}.`],
    ['Tool', `${tool.name} ${tool.version}`],
    ['System', [environment?.os, environment?.node].filter(Boolean).join(', ')],
    ['Proxy', environment?.proxy ?? ''],
    ['Commit', identity?.commit ?? ''],
    ['Workflow run', identity ? `${repository}: ${named}, run ${runId}, attempt ${attempt}` : ''],
    ['Run', report.id],
  ]
  return rows.filter(([, value]) => value !== '')
}
