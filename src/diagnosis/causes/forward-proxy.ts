import { type CauseKind, kind, type Step, show } from './cause-kind.ts'

const goPast: Step = [
  'caller',
  'If the services are reached without the proxy, name their hosts in NO_PROXY, separated by commas, and run again.',
  show.verify,
]
const ask: Step = ['caller', 'Otherwise ask the people who run the proxy to let these hosts through.']

/** The caller's own forward proxy, named in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY. */
export const forwardProxyCauses = {
  PROXY_UNREACHABLE: kind(
    'NET',
    'client',
    'caller',
    'The forward proxy that your environment names cannot be reached; the services were not asked.',
    'an answer from the proxy',
    [['caller', 'Correct the address in HTTP_PROXY and HTTPS_PROXY, or remove these variables.'], goPast],
  ),
  PROXY_AUTH: kind(
    'CLIENT',
    'client',
    'caller',
    'Your own forward proxy wants a user name and a password; the services were not asked.',
    'a connection through the proxy without a login',
    [
      [
        'caller',
        'Put the login into the proxy’s address: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT, as a secret.',
      ],
      goPast,
    ],
  ),
  PROXY_REFUSED: kind(
    'CLIENT',
    'client',
    'caller',
    'Your own forward proxy answers in place of the services and does not let the requests through.',
    'an answer of the services themselves through the proxy',
    [goPast, ask],
  ),
  PROXY_CANNOT_REACH: kind(
    'NET',
    'client',
    'caller',
    'Your own forward proxy cannot reach the services: it does not know their names, or they do not answer it.',
    'a connection to the services through the proxy',
    [
      goPast,
      ask,
      ['infrastructure', 'See that the services are up and can be reached from outside.', show.apiHealth],
    ],
  ),
  PROXY_BROKEN: kind(
    'NET',
    'client',
    'caller',
    'What HTTP_PROXY or HTTPS_PROXY names does not answer as a proxy does; the services were not asked.',
    'an answer to CONNECT, or to a request for a whole URL, at the proxy’s address',
    [
      [
        'caller',
        'Correct host and port of the proxy in HTTP_PROXY and HTTPS_PROXY, or remove these variables.',
      ],
      goPast,
    ],
  ),
} as const satisfies Record<string, CauseKind>
