import { isPresigned } from '../../platform/mlflow-routes.ts'
import { type CauseEntry, show, step } from '../cause.ts'
import type { Facts } from '../facts.ts'
import { failureOf, headerIn, originOf, partyOf, requestOf, said, textOf } from '../observed.ts'

/** What stores say of the credentials that a client itself brought; the first that fits. */
const troubles: readonly { words: RegExp; what: string; fix: string }[] = [
  {
    words: /TimeTooSkewed|RequestExpired|too (far|large)\b.*time|time.*too large/i,
    what: 'finds the clock of this machine wrong',
    fix: 'Set the clock of this machine (NTP): stores refuse what is signed more than 15 minutes off.',
  },
  {
    words: /region|PermanentRedirect|AuthorizationHeaderMalformed/i,
    what: 'is in another region than the request was signed for',
    fix: 'Set the region that the answer names, as AWS_DEFAULT_REGION.',
  },
  {
    words: /NoSuchBucket|bucket does not exist|ContainerNotFound/i,
    what: 'has no such bucket',
    fix: 'Check the store’s address (MLFLOW_S3_ENDPOINT_URL), and ask whoever runs MLflow whether the bucket of the artifact URI is there.',
  },
  {
    words: /ExpiredToken|InvalidToken|expired|RefreshRequired/i,
    what: 'finds these credentials expired',
    fix: 'Get new credentials for the store: these were temporary.',
  },
  {
    words:
      /InvalidAccessKeyId|SignatureDoesNotMatch|UnknownAccessKey|AuthenticationFailed|InvalidAuthentication|^401/i,
    what: 'does not know these credentials',
    fix: 'Give this client the credentials of this store: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, with MLFLOW_S3_ENDPOINT_URL for a store that is not AWS’s, or the ones of Google or Azure.',
  },
]

const refusal = {
  what: 'does not let these credentials write',
  fix: 'Ask the owner of the bucket to let the identity in the answer write there (s3:PutObject, storage.objects.create), or use credentials that may.',
}

const passOn = step(
  'infrastructure',
  'Clients need no credentials of the store where MLflow passes files on: run it with --artifacts-destination, without --default-artifact-root.',
  show.artifactRoot,
)

const connections = ['DNS', 'REFUSED', 'TIMEOUT', 'TLS', 'RESET', 'NETWORK']

/** Requests to a store of whose signed addresses none was answered, the first one of the registration's own steps. */
function unreached({ refused, observations }: Facts) {
  const one = refused.find(
    (seen) => isPresigned(seen.exchange.request.url) && connections.includes(failureOf(seen) ?? 'none'),
  )
  if (!one) return undefined
  const there = observations.filter((seen) => originOf(seen) === originOf(one))
  return there.every(({ answer }) => answer.kind === 'no-reply') ? { one, there } : undefined
}

export const artifactStoreCauses: readonly CauseEntry[] = [
  {
    code: 'STORE_REFUSED',
    category: 'CLIENT',
    layer: 'artifacts',
    owner: 'caller',
    summary:
      'The store of the artifacts refuses the credentials with which this client uploads to it by itself; the API key is not asked there.',
    refutedBy: 'the same file, taken by the store',
    steps: [
      step(
        'caller',
        'Correct the credentials, region or clock with which this client signs, as the store says.',
      ),
      passOn,
    ],
    concludes: ({ refused }) => {
      const one = refused.find((seen) => seen.credential === 'store' && partyOf(seen) === 'artifact store')
      if (one?.answer.kind !== 'reply' || one.answer.status >= 500) return undefined
      const words = `${said(one)} ${textOf(one)}`
      const { what, fix } = troubles.find((known) => known.words.test(words)) ?? refusal
      return {
        headline: `The artifact store ${originOf(one)} ${what}.`,
        because: `this client sends its files to the store itself, and ${headerIn(one, 'server') || 'the store'} answers ${requestOf(one)}: ${said(one).slice(0, 300)}`,
        evidence: [one],
        steps: [step('caller', fix), passOn],
      }
    },
  },
  {
    code: 'STORE_OUT_OF_REACH',
    category: 'CFG',
    layer: 'artifacts',
    owner: 'infrastructure',
    summary:
      'The server sends clients to its artifact store by an address at which this machine gets no answer.',
    refutedBy: 'an answer of the store at that address, from here',
    steps: [
      step(
        'infrastructure',
        'Let the server sign addresses that callers reach: the store’s public endpoint and not its name within a cluster (MLFLOW_S3_ENDPOINT_URL), with a certificate that they trust; or let it pass files on itself.',
        show.verify,
      ),
      step(
        'caller',
        'If the store is meant to be reached from this network: check its name server, firewall, VPN and proxy.',
      ),
    ],
    concludes: (facts) => {
      const { one, there } = unreached(facts) ?? {}
      if (!one || !there) return undefined
      return {
        headline: `The server sends its clients for files to ${originOf(one)}, which does not answer here.`,
        because: `${requestOf(one)}, an address that the server signed, got no answer: ${said(one)}; the server itself answers`,
        evidence: there,
      }
    },
  },
]
