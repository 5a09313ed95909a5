/** What to do where something on the way leads requests nowhere, where more is known than that. */
import { responderOf } from '../../platform/responders.ts'
import { type Finding, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { deedOf, statusOf } from '../observed.ts'

const letIn =
  'Let callers through what answered: look at its rules for addresses, methods and access, and at whether its service is paid for and running.'

const leadToTheApi =
  'The address leads to an object store: lead this host and path to the API, in the load balancer, ingress or proxy in front of it.'

const leadThisToo =
  'Other requests are led to the API, and this one is not: look for rules by path, method, header or content in what stands in front of it.'

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
export function stepsFor(one: Observation, facts: Facts): Pick<Finding, 'steps' | 'fix'> {
  if (deedOf(one) === 'blocks') return { fix: letIn }
  if (one.answer.kind === 'reply' && responderOf(one.answer).party === 'artifact store')
    return { fix: leadToTheApi }
  if (statusOf(one) === 403) return { steps: routeOrSignature }
  return facts.served ? { fix: leadThisToo } : {}
}
