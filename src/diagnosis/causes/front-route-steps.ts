/** What to do where something on the way leads requests nowhere, where more is known than that. */
import { responderOf } from '../../platform/responders.ts'
import { fixedBy, type Step, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { deedOf } from '../observed.ts'

const letIn = fixedBy(
  'infrastructure',
  'Let callers through what answered: look at its rules for addresses, methods and access, and at whether its service is paid for and running.',
  show.headers,
)

const leadToTheApi = fixedBy(
  'infrastructure',
  'The address leads to an object store: lead this host and path to the API, in the load balancer, ingress or proxy in front of it.',
  show.headers,
)

const leadThisToo = fixedBy(
  'infrastructure',
  'Other requests are led to the API, and this one is not: look for rules by path, method, header or content in what stands in front of it.',
  show.headers,
)

/** An API gateway says the same of both. */
const routeOrSignature = [
  step(
    'infrastructure',
    'Look whether this path and method are deployed at the API gateway, in this stage.',
    show.headers,
  ),
  step(
    'caller',
    'If the server takes signed requests alone, as SageMaker’s MLflow does, use its own client plugin: a key in a header is no signature.',
    show.headers,
  ),
]

/** Steps that fit better than a missing rule, where more is known. */
export function stepsFor(one: Observation, facts: Facts): { steps?: Step[] } {
  if (deedOf(one) === 'blocks') return { steps: letIn }
  if (one.answer.kind === 'reply' && responderOf(one.answer).party === 'artifact store')
    return { steps: leadToTheApi }
  if (one.answer.kind === 'reply' && one.answer.status === 403) return { steps: routeOrSignature }
  return facts.served ? { steps: leadThisToo } : {}
}
