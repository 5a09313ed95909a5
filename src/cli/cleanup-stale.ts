import type { Settings } from '../inputs/settings.ts'
import type { Redactor } from '../redaction/redact.ts'
import { plural } from '../report/wording.ts'
import { cancelOnSignals } from '../run/cancel.ts'
import { recover } from '../run/recover.ts'
import { exitCodes } from '../schema/gate.ts'
import { visibleLine } from '../text/visible.ts'

/** `verify --cleanup-stale AGE`: removes what runs older than AGE have left. Returns the exit code. */
export async function cleanUpStale(settings: Settings, ageMs: number, redact: Redactor): Promise<number> {
  const recovered = await recover(
    settings,
    { ageMs },
    { redact, env: process.env, signal: cancelOnSignals() },
  )
  const lines = [
    `Found remains of ${recovered.runs.length} runs older than ${spokenAge(ageMs)}${recovered.runs.length > 0 ? ':' : '.'}`,
    ...recovered.runs.map((id) => `  ${id}`),
    ...recovered.leftovers.flatMap(({ kind, name, reason, command, possibly }) => [
      `  ${possibly ? 'possibly left' : 'left'}: ${kind} ${visibleLine(name)}: ${visibleLine(reason)}`,
      `    ${visibleLine(command)}`,
    ]),
  ]
  process.stdout.write(redact(`${lines.join('\n')}\n`))
  return recovered.leftovers.length === 0 ? exitCodes.fine : exitCodes.wrong
}

function spokenAge(ageMs: number): string {
  const hours = ageMs / 3_600_000
  return Number.isInteger(hours) ? plural(hours, 'hour') : plural(ageMs / 60_000, 'minute')
}
