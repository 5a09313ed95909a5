import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from '../http/exchange.ts'
import { createRecorder } from '../http/recorder.ts'
import type { Settings } from '../inputs/settings.ts'
import type { Listener } from '../pipeline/events.ts'
import { probes } from '../platform/probes.ts'
import { targetOf } from '../platform/target.ts'
import type { Redactor } from '../redaction/redact.ts'
import type { Waited } from '../schema/report.ts'
import { openHttp } from './open-http.ts'

/** Milliseconds between two looks, and for each of them. */
const pauseMs = 500
const lookMs = 5_000

/** Who has to be there, and the request by which that is seen. */
const parts = { 'the auth service': 'auth.root', 'the API': 'api.health', MLflow: 'search.bearer' } as const
type Part = keyof typeof parts

interface Looking {
  redact: Redactor
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}

/**
 * `wait-for`: asks a platform that is being started until MLflow answers this key, or all its parts answer at all, or
 * the time is up. Resolves to what was waited for, or undefined where nothing had to be. Nothing of it is evidence.
 */
export async function waitForPlatform(
  settings: Settings,
  { listen, ...looking }: Looking & { listen: Listener },
): Promise<Waited | undefined> {
  if (settings.waitForMs === 0) return undefined
  const start = performance.now()
  const missed: Partial<Record<Part, string>> = {}
  const waited = (ready: boolean): Waited => ({
    ms: Math.round(performance.now() - start),
    ready,
    parts: Object.entries(missed).map(([part, last]) => ({ part, last })),
  })
  let told = ''
  for (;;) {
    const absent = await look(settings, looking)
    if (absent.size === 0) return Object.keys(missed).length === 0 ? undefined : waited(true)
    Object.assign(missed, Object.fromEntries(absent))
    if (looking.signal.aborted || performance.now() - start + pauseMs > settings.waitForMs)
      return waited(false)
    const now = [...absent].map(([part, last]) => `${part} (${last})`).join(', ')
    if (now !== told) listen({ type: 'waiting', for: now })
    told = now
    await sleep(pauseMs, undefined, { signal: looking.signal }).catch(() => {})
  }
}

/** Who is not there yet, and what was seen instead. */
async function look(settings: Settings, { redact, env, signal }: Looking): Promise<Map<Part, string>> {
  // A client for each look: what one learned of silent hosts is no longer true of the next.
  const http = openHttp(
    { ...settings, requestTimeoutMs: Math.min(settings.requestTimeoutMs, lookMs) },
    { redact, env, recorder: createRecorder(), runId: 'wait-for' },
  )
  try {
    const target = targetOf(settings)
    const names = Object.keys(parts) as Part[]
    const looks = names.map(async (name) => {
      const request = { ...probes[parts[name]](target), idempotent: false }
      return { name, answer: await http.send(request, { checkId: 'wait-for', signal }) }
    })
    const absent = new Map<Part, string>()
    for (const { name, answer } of await Promise.all(looks)) {
      // MLflow answers the key: everything on the way is there, wherever the other parts can be seen from.
      if (name === 'MLflow' && answer.kind === 'reply' && answer.status === 200) return new Map()
      const reason = absenceOf(answer)
      if (reason) absent.set(name, reason)
    }
    return absent
  } finally {
    await http.close()
  }
}

function absenceOf(answer: Answer): string | undefined {
  if (answer.kind === 'no-reply') return answer.code
  return [502, 503, 504].includes(answer.status) ? String(answer.status) : undefined
}
