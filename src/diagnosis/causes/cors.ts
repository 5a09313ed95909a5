import { type CauseEntry, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import { failureOf, requestOf, said, statusOf } from '../observed.ts'

export const corsCause: CauseEntry = {
  code: 'CORS_REFUSED',
  category: 'CFG',
  layer: 'proxy',
  owner: 'API team',
  summary:
    'A web page of another origin asks for this, and what answers does not allow it (CORS): the browser asks first, and sends nothing where the answer is no.',
  refutedBy: 'a preflight request (OPTIONS) that is answered 2xx with Access-Control-Allow-Origin',
  steps: [
    step(
      'caller',
      'Send it from a program that is no web page, such as this one, curl or Python: they do not ask first.',
      show.search,
    ),
    step(
      'API team',
      'Only if pages are to register models: let OPTIONS through without a key, and allow the origin of the page.',
      show.search,
    ),
  ],
  concludes: ({ evidence, observations, refused, keyVerdict }) => {
    if (evidence.checks) return undefined
    const asked = observations.filter(({ exchange }) => exchange.request.method === 'OPTIONS')
    const isOf = (question: Observation, one: Observation) =>
      question.exchange.request.url === one.exchange.request.url && failureOf(one) === 'NETWORK'
    const unsent = [...refused, keyVerdict?.observation].find(
      (one) => one && asked.some((question) => isOf(question, one)),
    )
    const question = unsent && asked.find((one) => isOf(one, unsent))
    if (!unsent || !question) return undefined
    return {
      headline: `The browser did not send ${requestOf(unsent)}: its question beforehand (CORS preflight) was answered ${statusOf(question)}.`,
      because: `OPTIONS for the same address is answered ${said(question).slice(0, 120)}, without leave for the page’s origin, and then ${said(unsent)}`,
      evidence: [unsent, question],
      nextProbe: 'the same request from a client that is no browser',
    }
  },
}
