import type { CheckResult, Status } from '../schema/report.ts'
import { type Check, error, type Outcome, skip } from './check.ts'
import type { Listener } from './events.ts'
import { requestsHaveLeft } from './requests-have-left.ts'

export interface EngineOptions<Context> {
  /**
   * The context a check runs in, the exchanges it caused or judged, and whether any of these was not given the
   * time that a finding needs.
   */
  contextFor(check: Check<Context>): { context: Context; exchanges(): string[]; cutShort(): boolean }
  /** What a check that threw means: a server's refusal is a failure, a defect of ours is an error. */
  judge(thrown: unknown): Outcome
  signal: AbortSignal
  emit: Listener
}

/**
 * Runs every check as soon as the checks it needs have settled. A check whose need did not pass is skipped
 * with that reason; nothing else is cut short. Results come in the order of `checks`. Never rejects.
 */
export async function runChecks<Context>(
  checks: readonly Check<Context>[],
  options: EngineOptions<Context>,
): Promise<CheckResult[]> {
  const titles = new Map(checks.map(({ id, title }) => [id, title]))
  const running = new Map<string, Promise<CheckResult>>()

  const settle = async (check: Check<Context>, turn: Promise<void> | undefined): Promise<CheckResult> => {
    await turn
    const { context, exchanges, cutShort } = options.contextFor(check)
    check.ask?.(context)
    let start = 0
    const begin = () => {
      start = performance.now()
      return attempt(check, context, options)
    }
    const needed = Promise.all(check.needs.map((id) => running.get(id)))
    const begun = (await isEarly(check, context, needed)) ? begin() : undefined
    const unmet = (await needed).find((result) => result && !isMet(result.status))
    // Nothing may be under way that whoever cleans up does not know of.
    if (unmet) await begun
    const seen = unmet
      ? skip(`needs "${titles.get(unmet.id)}", which ${didNotPass[unmet.status]}`)
      : await (begun ?? begin())
    const outcome = seen.status === 'fail' && cutShort() ? { ...seen, status: 'error' as const } : seen
    const result: CheckResult = {
      id: check.id,
      title: check.title,
      suite: check.suite,
      layer: check.layer,
      needs: [...check.needs],
      ...outcome,
      durationMs: start && Math.round(performance.now() - start),
      exchanges: exchanges(),
    }
    options.emit({ type: 'check-finished', result })
    return result
  }
  const [first, ...others] = longestChainFirst(checks)
  if (first) running.set(first.id, settle(first, undefined))
  // What most wait for is on its way before all the others are made ready.
  const turn = requestsHaveLeft()
  for (const check of others) running.set(check.id, settle(check, turn))
  return Promise.all(checks.flatMap(({ id }) => running.get(id) ?? []))
}

/**
 * Checks that most others wait for come first, and so does what they send: their answers then arrive before the
 * answers nobody waits for. A need always comes before what needs it, since its chain is longer.
 */
function longestChainFirst<Context>(checks: readonly Check<Context>[]): Check<Context>[] {
  const chain = new Map<string, number>()
  // From the back, so that the chains of all that need a check are known when its own is.
  for (const { id, needs } of [...checks].reverse()) {
    const length = chain.get(id) ?? 1
    chain.set(id, length)
    for (const need of needs) chain.set(need, Math.max(chain.get(need) ?? 1, length + 1))
  }
  return [...checks].sort((a, b) => (chain.get(b.id) ?? 0) - (chain.get(a.id) ?? 0))
}

/** Whether a check may begin before all that it needs has settled. */
async function isEarly<Context>(
  { early }: Check<Context>,
  context: Context,
  needed: Promise<unknown>,
): Promise<boolean> {
  if (!early) return false
  return Promise.race([early(context).then(() => true), needed.then(() => false)])
}

async function attempt<Context>(
  check: Check<Context>,
  context: Context,
  { signal, emit, judge }: EngineOptions<Context>,
): Promise<Outcome> {
  if (signal.aborted) return skip(`not started: ${stopText(signal)}`)
  emit({ type: 'check-started', id: check.id, title: check.title })
  try {
    const outcome = await check.run(context)
    // What a check concludes from requests that were cut off is no finding about the server.
    return signal.aborted && outcome.status !== 'pass' ? error(`interrupted: ${stopText(signal)}`) : outcome
  } catch (thrown) {
    return signal.aborted ? error(`interrupted: ${stopText(signal)}`) : judge(thrown)
  }
}

const isMet = (status: Status) => status === 'pass' || status === 'warn'

const didNotPass: Record<Status, string> = {
  pass: 'passed',
  warn: 'warned',
  fail: 'failed',
  skip: 'was skipped',
  error: 'could not be verified',
}

function stopText(signal: AbortSignal): string {
  return signal.reason instanceof Error ? signal.reason.message : 'the run was stopped'
}
