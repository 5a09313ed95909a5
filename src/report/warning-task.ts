import type { CheckResult, Layer, Owner, Report } from '../schema/report.ts'
import { definitionOf } from '../suites/index.ts'

export interface WarningTask {
  by: Owner
  /** Empty where what was seen says it all. */
  step: string
  /** What is seen when it is done, as a clause. */
  done: string
  command?: string
}

const ownerOfLayer: Record<Layer, Owner> = {
  client: 'caller',
  network: 'caller',
  auth: 'auth team',
  proxy: 'API team',
  gateway: 'API team',
  mlflow: 'infrastructure',
  artifacts: 'infrastructure',
  registry: 'infrastructure',
  event: 'API team',
}

/** The step and when it is done, in words; empty where there is none. */
export const taskText = ({ step, done }: WarningTask): string =>
  step === '' ? '' : `${step} Done when ${done}.`

/** Who does what about a warning that no cause explains; the owner of its layer looks at what says nothing more. */
export function taskOfWarning(check: CheckResult, report: Report): WarningTask {
  const onWarning = definitionOf(check)?.onWarning
  const command = onWarning?.command?.(report)
  const now = onWarning?.now?.(report)
  const { by, step, done } = onWarning ?? {
    by: ownerOfLayer[check.layer],
    step: '',
    done: 'the check passes without a warning',
  }
  // Whatever stands in front of an MLflow server by itself is no team of Hokusai's.
  const isPlain = report.target.takenFor === 'mlflow'
  return {
    by: isPlain && by !== 'caller' ? 'infrastructure' : by,
    step,
    done: now ? `${done} (now: ${now})` : done,
    ...(command && { command }),
  }
}
