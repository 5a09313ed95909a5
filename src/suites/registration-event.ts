import { describeAnswer } from '../mlflow/error.ts'
import { fail, type Outcome, pass, skip } from '../pipeline/check.ts'
import { eventPath } from '../platform/contract.ts'
import { credentialForms } from '../platform/target.ts'
import type { CheckContext, SuiteCheck } from './context.ts'

/** The last step of a registration on the platform, where it is asked for. */
export const notification: SuiteCheck = {
  id: 'registration.event',
  title: 'The platform is notified of the registration',
  step: true,
  layer: 'event',
  needs: ['registration.version', 'registration.log'],
  run: sendEvent,
}

/** Never repeated: each one notifies and debits. */
async function sendEvent({
  send,
  settings,
  target,
  model,
  registration: state,
}: CheckContext): Promise<Outcome> {
  if (!settings.notify) return skip('not asked for: it sends a real notification and debits the account')
  const body = {
    model_name: state.modelName,
    version: state.modelVersion,
    token_id: settings.tokenId,
    proposal_identifier: settings.tokenId,
    metric_name: settings.metric,
    baseline_value: settings.baseline ?? (await model()).baseline,
    mlflow_run_id: state.runId,
  }
  const answer = await send({
    method: 'POST',
    url: `${target.apiUrl}${eventPath}`,
    headers: { ...credentialForms.bearer(target.apiKey), 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
    idempotent: false,
  })
  const emitted =
    answer.kind === 'reply' && (answer.json as { event_emitted?: unknown } | undefined)?.event_emitted
  if (answer.kind === 'reply' && answer.status === 200 && emitted === true) return pass()
  return fail(`the registration itself succeeded, its notification did not: ${describeAnswer(answer)}`)
}
