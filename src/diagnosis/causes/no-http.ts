import { type Finding, show, step } from '../cause.ts'
import type { Facts } from '../facts.ts'
import { nothingAnswered, type Silence } from '../silent-host.ts'

/** Something answers, and not as a web server does: another service's port. */
export const noHttp = (silence: Silence, facts: Facts): Finding => ({
  owner: 'caller',
  headline: `What answers at ${silence.host} does not speak HTTP.`,
  ...nothingAnswered(silence, facts),
  steps: [
    step('caller', 'Check host and port in the address: another service listens there.', show.apiHealth),
    step('infrastructure', 'Let the service itself, and nothing else, answer at this port.', show.apiHealth),
  ],
})

/** The length that is announced is another one than what follows has. */
export const malformed = (silence: Silence, facts: Facts): Finding => ({
  headline: `${silence.host} sends answers that are not valid HTTP: their length is told wrong.`,
  ...nothingAnswered(silence, facts),
  fix: 'Let one program alone tell the length of answers: a proxy on the way sends a Content-Length that is not that of the body, or Transfer-Encoding: chunked beside it.',
  shownBy: show.headers,
})
