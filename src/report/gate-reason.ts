import type { Report } from '../schema/report.ts'
import { headline } from './first-screen.ts'
import { layerLabel } from './layer-line.ts'
import { firstTrouble, ownerName } from './wording.ts'

/** What made a gate fail, in one line: the cause and whose it is, or the warnings that were not to be. */
export function gateReason(report: Report): string {
  const [cause] = report.diagnosis.causes
  if (report.verdict === 'pass' && report.counts.warn > 0) {
    const [first] = report.checks.filter(({ status }) => status === 'warn')
    return `${headline(report)}. The first: ${first?.title}: ${first?.reason ?? ''}`
  }
  if (cause)
    return `${headline(report)} (${cause.code}, layer: ${layerLabel[cause.layer]}, owner: ${ownerName[cause.owner]})`
  const trouble = firstTrouble(report)
  return trouble?.reason && report.verdict === 'fail'
    ? `${headline(report)}: ${trouble.reason}`
    : headline(report)
}
