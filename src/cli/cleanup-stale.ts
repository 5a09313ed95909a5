import type { Settings } from '../inputs/settings.ts'
import type { Redactor } from '../redaction/redact.ts'
import { plural } from '../report/wording.ts'
import { cancelOnSignals } from '../run/cancel-on-signals.ts'
import { cleanUpEarlierRuns } from '../run/clean-up-earlier-runs.ts'
import { exitCodes } from '../schema/exit-code.ts'
import { visibleLine } from '../text/visible.ts'
import { forPeople } from './terminal.ts'

/** `verify --cleanup-stale AGE`: removes what runs older than AGE have left. Returns the exit code. */
export async function cleanUpStale(settings: Settings, ageMs: number, redact: Redactor): Promise<number> {
  const cleaned = await cleanUpEarlierRuns(
    settings,
    { ageMs },
    { redact, env: process.env, signal: cancelOnSignals() },
  )
  const lines = [
    `Found remains of ${cleaned.runs.length} runs older than ${spokenAge(ageMs)}${cleaned.runs.length > 0 ? ':' : '.'}`,
    ...cleaned.runs.map((id) => `  ${id}`),
    ...cleaned.leftovers.flatMap(({ kind, name, reason, command, possibly }) => [
      `  ${possibly ? 'possibly left' : 'left'}: ${kind} ${visibleLine(name)}: ${visibleLine(reason)}`,
      `    ${visibleLine(command)}`,
    ]),
  ]
  process.stdout.write(forPeople(redact(`${lines.join('\n')}\n`)))
  return cleaned.leftovers.length === 0 ? exitCodes.fine : exitCodes.wrong
}

function spokenAge(ageMs: number): string {
  const hours = ageMs / 3_600_000
  return Number.isInteger(hours) ? plural(hours, 'hour') : plural(ageMs / 60_000, 'minute')
}
