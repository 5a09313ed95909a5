/** What a program says of a call of its own that did not get through, the first that fits, and what its owner does. */
const troubles: readonly { words: RegExp; fix: string }[] = [
  {
    words: /certificate|\bssl|\btls\b|x509/i,
    fix: 'Look at TLS where the API calls the auth service, which may be another address than from here: renew that certificate where it has expired, or let the API trust who issued it.',
  },
  {
    words:
      /name or service not known|getaddrinfo|name resolution|nodename nor servname|no such host|ENOTFOUND|EAI_AGAIN|(could not|cannot|failed to) resolve/i,
    fix: 'Correct the host name of the auth URL in the API’s configuration, or the DNS that the API asks.',
  },
  {
    words: /timed? ?out\b|time-?out\b|ETIMEDOUT|deadline exceeded/i,
    fix: 'Look at how long the auth service takes at the address that the API calls, and at how long the API waits: from here it answers in time.',
  },
  {
    words:
      /connection (was )?(refused|reset|aborted|closed)|ECONN(REFUSED|RESET)|max retries|no route to host|network is unreachable|remote end closed|(failed|unable) to (establish|connect)|(cannot|can't|could not) connect|all connection attempts failed/i,
    fix: 'Let the API through to the auth service: the address and port of its auth URL, rules of the network between the two.',
  },
]

export const transportTrouble = (words: string) => troubles.find((one) => one.words.test(words))

/** The API's word for an answer of the auth service that it does not understand: where no call got through there was none. */
export const saysAuthErred = (words: string): boolean =>
  /service error/i.test(words) && transportTrouble(words) === undefined
