import type { Report } from '../../schema/report.ts'
import { markdownFence } from '../../text/markdown.ts'
import { decisiveExchange } from '../decisive-exchange.ts'
import { renderExchange } from '../transcript.ts'
import { folded } from './markdown-blocks.ts'

/** The exchange on which the first cause rests, as it was on the wire. */
export function evidenceSection(report: Report, maxLength: number): string {
  const [cause] = report.diagnosis.causes
  const exchange = cause && decisiveExchange(report, cause)
  if (exchange === undefined || maxLength === 0) return ''
  return folded(
    'Evidence: the deciding request and its answer in full',
    markdownFence(renderExchange(exchange), '', maxLength),
  )
}
