import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import { type Facts, isApiAlive } from '../facts.ts'
import { originOf, partyOf, said, statusOf } from '../observed.ts'

/** The caller's auth URL is another address of the run, or the service answers at the host itself. */
export function wrongAuthUrl(facts: Facts): Finding | undefined {
  const { target } = facts.evidence
  const direct = facts.keyVerdict
  if (!target || !direct || facts.authWorks) return undefined
  const atOrigin = facts.observations.find(
    (one) =>
      one.role === 'auth.validate' &&
      one.exchange.checkId === 'diagnosis' &&
      partyOf(one) === 'auth service' &&
      statusOf(one) === 200,
  )
  const swapped = [target.apiUrl, target.trackingUri].some(
    (url) =>
      new URL(url).origin === new URL(target.authUrl).origin && new URL(target.authUrl).pathname === '/',
  )
  if (!atOrigin && !(swapped && isApiAlive(facts))) return undefined
  const right = atOrigin ? originOf(atOrigin) : undefined
  return {
    confidence: atOrigin ? 'certain' : 'likely',
    headline: right
      ? `The auth URL ${target.authUrl} is wrong: the auth service answers at ${right}.`
      : `The auth URL ${target.authUrl} is the address of the API.`,
    because: right
      ? `validating the key at ${target.authUrl} is answered ${said(direct.observation).slice(0, 120)}, at ${right} it works`
      : `${target.authUrl} is also the address of the registry or the API, and does not say whether the key is valid`,
    evidence: [direct.observation, facts.first('auth.root'), facts.first('auth.health')],
    controls: [atOrigin],
    steps: [
      step(
        'caller',
        right ? `Set auth-url to ${right}.` : 'Set auth-url to the address of the auth service.',
        (place) => show.authRoot({ ...place, authUrl: right ?? place.authUrl }),
      ),
    ],
  }
}

export const authAddressCause: CauseEntry = {
  code: 'WRONG_AUTH_URL',
  category: 'CLIENT',
  layer: 'client',
  owner: 'caller',
  summary: 'The auth URL is not the address of the auth service.',
  refutedBy: 'an answer at this auth URL that says whether the key is valid',
  steps: [
    step(
      'caller',
      'Set auth-url to the address of the auth service itself, most often a host without a path.',
      show.authRoot,
    ),
  ],
  concludes: wrongAuthUrl,
  refuted: (facts) => facts.authWorks,
}
