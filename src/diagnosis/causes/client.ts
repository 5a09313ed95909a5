import { type CauseKind, canonical, documented, kind, show } from './cause-kind.ts'

/** The caller's own settings, and the way to the services. */
export const clientCauses = {
  WRONG_TRACKING_URI: kind(
    'CLIENT',
    'client',
    'caller',
    'The tracking URI is not the one that MLflow clients must use.',
    'an answer from the API at this tracking URI',
    [
      ['caller', `Set the tracking URI to ${canonical}.`, show.fix],
      ['caller', 'See that it answers.', () => show.search({ ...documented, trackingUri: canonical })],
    ],
  ),
  PLAIN_HTTP: kind(
    'CLIENT',
    'client',
    'caller',
    'The URL is plain http and the service redirects it to https, which turns a POST into a GET.',
    'an answer at the http address that is not a redirect',
    [['caller', 'Write https:// in place of http:// in the URL.', show.fix]],
  ),
  HEADER_FORM: kind(
    'CLIENT',
    'client',
    'caller',
    'The key was sent in a form the platform does not accept.',
    'the same refusal with the key sent as "Authorization: Bearer …"',
    [
      [
        'caller',
        'Send the key as "Authorization: Bearer KEY", with this spelling and one space.',
        show.search,
      ],
    ],
  ),
  KEY_WHITESPACE: kind(
    'CLIENT',
    'client',
    'caller',
    'The key has whitespace around it, and services refuse such a key.',
    'the same refusal with the whitespace removed',
    [['caller', 'Store the secret again without spaces or a newline around it.', show.validate]],
  ),
  DNS_FAILURE: kind('NET', 'network', 'caller', 'A host name does not resolve.', 'an address for the name', [
    ['caller', 'Check the host name for a spelling mistake, and whether this network resolves it.'],
    ['infrastructure', 'Restore the DNS record of the host.', show.apiHealth],
  ]),
  CONNECTION_REFUSED: kind(
    'NET',
    'network',
    'infrastructure',
    'Nothing listens at the address of the service.',
    'a TCP connection to the host and port',
    [
      [
        'caller',
        'Check host and port. For a service started in the same job: wait until it listens.',
        show.apiHealth,
      ],
      ['infrastructure', 'Start the service, or open its port.'],
    ],
  ),
  TLS_FAILURE: kind(
    'NET',
    'network',
    'infrastructure',
    'The connection cannot be secured: the certificate is not trusted, expired or for another name.',
    'a TLS handshake that trusts the certificate',
    [
      ['caller', 'Behind a company proxy: name its certificate with ca-file or NODE_EXTRA_CA_CERTS.'],
      ['infrastructure', 'Renew or correct the certificate of the host.', show.apiHealth],
    ],
  ),
  NO_ANSWER: kind(
    'NET',
    'network',
    'infrastructure',
    'The service accepts connections and does not answer in time.',
    'an answer within the time limit',
    [
      ['caller', 'Check that no firewall on the way drops the connection; try again.', show.apiHealth],
      [
        'infrastructure',
        'See why the service accepts connections without answering: its load, its instances, what it waits for.',
      ],
    ],
  ),
  CONNECTION_RESET: kind(
    'NET',
    'network',
    'infrastructure',
    'The connection is cut off before the answer is complete.',
    'a complete answer on a fresh connection',
    [
      ['caller', 'Try again; check proxies on the way.', show.apiHealth],
      [
        'infrastructure',
        'See what closes the connection: a crash of the service, a limit of the load balancer, a wrong protocol.',
      ],
    ],
  ),
  UNDETERMINED: kind(
    'BUG',
    'client',
    'undetermined',
    'What was seen fits no cause this tool knows.',
    'any more specific cause',
    [['caller', 'Send the report folder to the owner of the first layer that failed.', show.verify]],
  ),
} as const satisfies Record<string, CauseKind>
