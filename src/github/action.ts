import { info, saveState, setFailed, setOutput, setSecret, summary, warning } from '@actions/core'
import { cancelOnSignals } from '../cancel.ts'
import { createRedactor, type Redactor } from '../http/redact.ts'
import { InputError, type RawInputs, readSettings } from '../inputs.ts'
import type { Listener } from '../pipeline/events.ts'
import { progressLine } from '../report/progress.ts'
import type { Report } from '../report/schema.ts'
import { renderSummary } from '../report/summary.ts'
import { gateFails } from '../report/verdict.ts'
import { firstTrouble, headline } from '../report/wording.ts'
import { writeReport } from '../report/write.ts'
import { run } from '../run.ts'
import { logText } from './log-text.ts'
import { whySecretsAreWithheld } from './missing-key.ts'
import { outputsOf } from './outputs.ts'
import { type Publication, published } from './publication.ts'

/** What main tells the post step: whose remains to look for, and whether there can be any. */
export const runIdsState = 'run-ids'
export const cleanedState = 'cleaned-up'

export interface ActionInputs {
  raw: RawInputs
  onMissingKey: string
}

/** The action's main step. Only the gate at its end, bad input, or a defect of ours fails it. */
export async function runAction({ raw, onMissingKey }: ActionInputs): Promise<void> {
  const redact = createRedactor()
  const key = raw['api-key']?.trim() ?? ''
  if (key !== '') setSecret(key)
  redact.protect('api-key', key)
  try {
    const withheld =
      key === '' && onMissingKey !== 'fail' ? await whySecretsAreWithheld(process.env) : undefined
    if (withheld) return await endNeutral(withheld)
    const settings = await readSettings(raw)
    const ids: string[] = []
    const report = await run(settings, {
      redact,
      env: process.env,
      cancel: cancelOnSignals(),
      listen: logProgress(redact),
      onNames: ({ id }) => {
        ids.push(id)
        saveState(runIdsState, ids.join(' '))
      },
    })
    saveState(cleanedState, String(settings.keep || report.stopReason !== 'cancelled'))
    const reportPath = await writeReport(report, settings.reportDir, redact)
    tell('The job summary', await publishSummary(report, redact))
    for (const [name, value] of Object.entries(outputsOf(report, reportPath))) setOutput(name, redact(value))
    if (gateFails(report, settings.failOn)) setFailed(redact(logText(gateMessage(report))))
  } catch (error) {
    const text =
      error instanceof InputError
        ? error.message
        : error instanceof Error
          ? (error.stack ?? '')
          : String(error)
    setFailed(redact(logText(text)))
  }
}

async function endNeutral(reason: string): Promise<void> {
  const text = `Nothing was verified: ${reason}. This says nothing about the key or the platform.`
  info(text)
  setOutput('verdict', 'skipped')
  const advice = 'Set `on-missing-key: fail` to make such runs fail instead.'
  tell(
    'The job summary',
    await published(() => writeSummary(`### ⏭️ Registration not verified\n\n${text}\n\n${advice}\n`)),
  )
}

function publishSummary(report: Report, redact: Redactor): Promise<Publication> {
  return published(() => writeSummary(redact(renderSummary(report))))
}

async function writeSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown, true).write()
}

function tell(what: string, publication: Publication): void {
  if (publication.status !== 'published') warning(logText(`${what} was not published: ${publication.reason}`))
}

function logProgress(redact: Redactor): Listener {
  return (event) => {
    const line = progressLine(event)
    if (line !== undefined) info(redact(logText(line)))
  }
}

/** One line: what is wrong, in which layer, and what was seen. */
function gateMessage(report: Report): string {
  const trouble = firstTrouble(report)
  return `${headline(report)}${trouble?.reason ? `: ${trouble.reason}` : ''}`
}
