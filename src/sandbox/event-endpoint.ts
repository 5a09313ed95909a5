import { type Call, type Reply, readJson } from './call.ts'
import { compact } from './respond.ts'

const metricNames = new Set(
  'accuracy auroc auc f1 precision recall mse rmse mae r2 reply_rate conversion_rate engagement_score'.split(
    ' ',
  ),
)
const texts = ['model_name', 'version', 'token_id', 'proposal_identifier', 'metric_name', 'mlflow_run_id']
const perMinute = 30

/** `POST /api/models/tokenized-registration-events`: checks the body and counts; nobody is notified. */
export function createEventEndpoint() {
  let windowStart = 0
  let inWindow = 0
  let emitted = 0

  async function answer(call: Call): Promise<Reply> {
    if (Date.now() - windowStart > 60_000) [windowStart, inWindow] = [Date.now(), 0]
    inWindow += 1
    if (inWindow > perMinute) return compact(429, { error: `Rate limit exceeded: ${perMinute} per 1 minute` })
    const body = await readJson(call.body)
    const problems = problemsOf(body)
    if (problems.length > 0) return compact(422, { detail: problems })
    const event = body as Record<string, string | number>
    const current = event.current_value
    if (
      !metricNames.has(String(event.metric_name)) ||
      (typeof current === 'number' && current < Number(event.baseline_value))
    ) {
      return compact(502, { detail: 'Failed to emit model registration event' })
    }
    emitted += 1
    const token = String(event.token_id).toUpperCase()
    return compact(200, {
      status: 'ok',
      model_id: `${event.model_name}/${event.version}/${token}`,
      event_emitted: true,
    })
  }
  return { answer, emitted: () => emitted }
}

function problemsOf(body: unknown): unknown[] {
  if (body === null || typeof body !== 'object') {
    return [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }]
  }
  const fields = body as Record<string, unknown>
  const problems: unknown[] = []
  const tell = (type: string, name: string, msg: string) =>
    problems.push({ type, loc: ['body', name], msg, input: fields })
  for (const name of [...texts, 'baseline_value']) {
    if (fields[name] === undefined) tell('missing', name, 'Field required')
  }
  for (const name of texts) {
    const value = fields[name]
    if (value === undefined) continue
    if (typeof value !== 'string') tell('string_type', name, 'Input should be a valid string')
    else if (value === '') tell('string_too_short', name, 'String should have at least 1 character')
  }
  const token = fields.token_id
  if (typeof token === 'string' && token !== '' && !/^(?!-)[A-Za-z0-9-]{1,64}(?<!-)$/.test(token)) {
    tell('string_pattern_mismatch', 'token_id', "String should match pattern '^[A-Za-z0-9-]+$'")
  }
  const baseline = fields.baseline_value
  if (baseline !== undefined && typeof baseline !== 'number') {
    tell('float_type', 'baseline_value', 'Input should be a valid number')
  }
  return problems
}
