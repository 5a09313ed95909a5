import type { Redactor } from '../http/redact.ts'
import type { Settings } from '../inputs/settings.ts'
import { cancelOnSignals } from '../run/cancel.ts'
import { recover } from '../run/clean-up-stale.ts'
import { visibleLine } from '../text/visible.ts'
import { UsageError } from './arguments.ts'

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `verify --cleanup-stale AGE`: removes what runs older than AGE have left. Returns the exit code. */
export async function cleanUpStale(settings: Settings, age: string, redact: Redactor): Promise<number> {
  const ageMs = readAge(age)
  const recovered = await recover(
    settings,
    { ageMs },
    { redact, env: process.env, signal: cancelOnSignals() },
  )
  const lines = [
    `Found remains of ${recovered.runs.length} runs older than ${age}${recovered.runs.length > 0 ? ':' : '.'}`,
    ...recovered.runs.map((id) => `  ${id}`),
    ...recovered.leftovers.flatMap(({ kind, name, reason, command }) => [
      `  left: ${kind} ${visibleLine(name)}: ${visibleLine(reason)}`,
      `    ${visibleLine(command)}`,
    ]),
  ]
  process.stdout.write(redact(`${lines.join('\n')}\n`))
  return recovered.leftovers.length === 0 ? 0 : 1
}

/** Milliseconds in an age such as 90m, 24h or 7d. */
function readAge(age: string): number {
  const [, count, unit] = /^(\d{1,6})([mhd])$/.exec(age) ?? []
  if (!count || !unit) {
    throw new UsageError(
      `--cleanup-stale: ${JSON.stringify(age)} is not an age. For example: --cleanup-stale 24h`,
    )
  }
  return Number(count) * unitMs[unit as keyof typeof unitMs]
}
