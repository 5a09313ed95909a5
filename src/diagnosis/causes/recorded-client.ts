import { type Difference, differencesIn } from '../../record/client-mistakes.ts'
import { isOfAnotherServer } from '../another-server.ts'
import { type CauseEntry, type Finding, type Fix, show } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { isProven, pathOf, statusOf, textOf } from '../observed.ts'
import { changedFile, listedEmpty } from '../recorded-outcomes.ts'

/** A recorded client's own mistake, of which each request for itself was served or refused for its content alone. */
function mistake(facts: Facts, id: string): Difference | undefined {
  const { checks, failed, exchanges, platform } = facts.evidence
  // What we send ourselves has no such mistakes, and a client that reached its aim made none that matters.
  return checks || failed === false
    ? undefined
    : differencesIn(exchanges, platform).find((one) => one.id === id)
}

/** A cause that says what the difference says, and what to do instead. */
function findingOf(
  { text, instead, exchanges }: Difference,
  more: Pick<Finding, 'because'> & Partial<Finding>,
): Finding {
  return { headline: text, evidence: exchanges, fix: instead, ...more }
}

/** What `show.latestVersion` prints while the tags are wrong. */
const withoutTags = 'a version without the three tags as they should be'

const kind = (
  code: string,
  layer: CauseEntry['layer'],
  words: Pick<CauseEntry, 'summary' | 'refutedBy'> & Fix,
  concludes: CauseEntry['concludes'],
): CauseEntry => ({
  code,
  category: 'CLIENT',
  layer,
  owner: 'caller',
  ...words,
  concludes,
})

/**
 * What a recorded client did otherwise than one that registers models, where nothing else stood in its way and that
 * difference explains how it ended.
 */
export const recordedCauses: readonly CauseEntry[] = [
  kind(
    'MOCK_MODE',
    'client',
    {
      summary: 'Hokusai’s SDK only pretends: nothing is sent to the registry.',
      refutedBy: 'a request to the tracking URI',
      fix: 'Unset HOKUSAI_MOCK_MODE and HOKUSAI_OPTIONAL_MLFLOW, and run the command again.',
    },
    ({ evidence, observations }) => {
      const names = (evidence.disturbances ?? []).map(({ name }) => name)
      const set = names.filter((name) => ['HOKUSAI_MOCK_MODE', 'HOKUSAI_OPTIONAL_MLFLOW'].includes(name))
      const asked = observations.some(({ role }) => role === 'mlflow' || role === 'artifacts')
      if (set.length === 0 || asked) return undefined
      return {
        headline: `${set.join(' and ')} let the command go on without a registry.`,
        because: `the environment sets ${set.join(' and ')}, and not one request came to the tracking URI`,
        evidence: [],
        nextProbe: 'the same command without this variable',
      }
    },
  ),
  kind(
    'SEARCH_WITHOUT_LIMIT',
    'client',
    {
      summary: 'A search was asked for without max_results, which MLflow refuses; key and platform are fine.',
      refutedBy: 'the same refusal with max_results=1',
      fix: 'Add max_results, for example ?max_results=1.',
      shownBy: show.search,
    },
    (facts) => {
      const found = facts.obstacle ? undefined : mistake(facts, 'no-max-results')
      if (!found) return undefined
      return findingOf(found, {
        confidence: 'certain',
        because: 'MLflow itself answers 400 and names max_results: the key was accepted on the way there',
      })
    },
  ),
  kind(
    'TAGS_ON_RUN',
    'registry',
    {
      summary: 'The tags of a tokenized model are on the run; the platform reads those of the model version.',
      refutedBy: 'the three tags on the model version',
      fix: 'Set the tags on the version, with MlflowClient().set_model_version_tag(name, version, key, value).',
      shownBy: show.latestVersion,
    },
    (facts) => {
      const found = facts.obstacle || !facts.registered ? undefined : mistake(facts, 'tags-on-run')
      if (!found) return undefined
      return findingOf(found, {
        because: 'a version was registered, no request was refused, and none set these tags on the version',
        commandShows: withoutTags,
      })
    },
  ),
  kind(
    'TAGS_MISSING',
    'registry',
    {
      summary: 'The model version lacks tags of a tokenized model, by which the platform knows it.',
      refutedBy: 'the three tags on the model version',
      fix: 'Set all three on the version, with MlflowClient().set_model_version_tag(name, version, key, value).',
      shownBy: show.latestVersion,
    },
    (facts) => {
      // Tags that look like these are meant to be; for another server they are anybody's.
      const isMeant = facts.evidence.failed ?? !isOfAnotherServer(facts)
      if (facts.obstacle || !facts.registered || !isMeant) return undefined
      const found =
        (facts.evidence.failed || !madeAgain(facts) ? mistake(facts, 'tags-elsewhere') : undefined) ??
        mistake(facts, 'tags-misspelt') ??
        mistake(facts, 'tags-malformed') ??
        // Of somebody's recording it is not known whether the others came later.
        (facts.evidence.failed ? mistake(facts, 'tags-incomplete') : undefined)
      if (!found) return undefined
      return findingOf(found, {
        confidence: /incomplete|malformed/.test(found.id) ? 'possible' : 'likely',
        because: 'a version was registered, no request was refused, and the version does not have them so',
        commandShows: withoutTags,
      })
    },
  ),
  kind(
    'CHUNKED_UPLOAD',
    'client',
    {
      summary: 'A file was uploaded without its length, and MLflow 3.3 to 3.14 stores such a file empty.',
      refutedBy: 'the same file, sent with Content-Length, that comes back empty as well',
      fix: 'Send Content-Length: give the HTTP library a file or bytes, not a generator.',
    },
    (facts) => {
      const found = mistake(facts, 'chunked-upload')
      if (!found) return undefined
      const changed = changedFile(facts)
      const emptied = changed?.isEmptied ? changed : undefined
      const [back, sent] = emptied?.evidence ?? []
      const isOne = sent !== undefined && found.exchanges.includes(sent.exchange.id)
      const refused = facts.refused.find(({ exchange }) => found.exchanges.includes(exchange.id))
      if (isOne && emptied)
        return findingOf(found, {
          because: `it was answered 200, and what came back is empty: ${emptied.told}`,
          evidence: [back, sent],
          nextProbe: 'the same upload with Content-Length',
        })
      if (refused && [400, 411].includes(statusOf(refused)))
        return findingOf(found, {
          because: 'the upload without a length was refused',
          evidence: [refused],
        })
      const listed = listedEmpty(facts, found.exchanges)
      if (listed)
        return findingOf(found, {
          because: 'it was answered 200, and the list of the artifacts says that the file is empty',
          evidence: [listed, ...found.exchanges],
          nextProbe: 'the same upload with Content-Length',
        })
      // Newer servers store it; of somebody's recording it is not known that anything failed.
      if (facts.obstacle || !facts.evidence.failed) return undefined
      return findingOf(found, {
        confidence: 'possible',
        because: 'it was answered 200; whether it was stored was not asked',
        nextProbe: 'the size of this file in a list of the artifacts',
      })
    },
  ),
  kind(
    'UPLOAD_MALFORMED',
    'client',
    {
      summary:
        'What was uploaded is not the file: it was sent as a web form, or there was nothing left to send.',
      refutedBy: 'the same file with the same content, read back',
      fix: 'Send the bytes of the file alone as the body.',
    },
    (facts) => {
      if (facts.obstacle) return undefined
      // A recorder may have left out what was sent, and not how.
      const found =
        mistake(facts, 'form-upload') ?? (facts.evidence.failed ? mistake(facts, 'empty-upload') : undefined)
      if (!found) return undefined
      return findingOf(found, {
        because: 'MLflow stores the body of an upload as it comes, and no request was refused',
      })
    },
  ),
  kind(
    'DUPLICATED_BY_RETRY',
    'client',
    {
      summary:
        'A request to create something was sent again after its answer was lost, and took effect twice.',
      refutedBy: 'one run or version only: then the first request never arrived',
      fix: 'Look for the second run or version of the same content, and delete the one that is not used.',
    },
    (facts) => {
      const found = mistake(facts, 'duplicated-by-retry')
      if (!found) return undefined
      const isOtherRefused = facts.refused.some(({ exchange }) => !found.exchanges.includes(exchange.id))
      const shown = facts.observations.filter(({ exchange }) => found.exchanges.includes(exchange.id))
      const repeated = shown.find((one) => isProven(one) || saysThere(one))
      // A repetition that was served may be all that was wanted.
      const isKnown =
        facts.evidence.failed || (repeated && (saysThere(repeated) || isSecondOfNew(repeated, facts)))
      if (isOtherRefused || !repeated || !isKnown) return undefined
      return findingOf(found, {
        because: saysThere(repeated)
          ? `the answer to ${pathOf(repeated).split('/').slice(-2).join('/')} was lost, and its repetition found what the first had made`
          : `the first answer was lost or failed, the repetition was served, and no other request was refused`,
      })
    },
  ),
  kind(
    'MODELS_ELSEWHERE',
    'client',
    {
      summary:
        'Runs go to the platform and models somewhere else: MLFLOW_REGISTRY_URI names another registry.',
      refutedBy: 'a model version created at the tracking URI',
      fix: 'Unset MLFLOW_REGISTRY_URI, so that models go where runs go.',
    },
    ({ evidence, observations }) => {
      const isSet = evidence.disturbances?.some(({ name }) => name === 'MLFLOW_REGISTRY_URI')
      const runs = observations.find((one) => /\/runs\/create$/.test(pathOf(one)) && isProven(one))
      const made = observations.some((one) =>
        /\/(registered-models|model-versions)\/create$/.test(pathOf(one)),
      )
      if (!isSet || !evidence.failed || !runs || made) return undefined
      return {
        headline: 'MLFLOW_REGISTRY_URI sends models elsewhere than runs.',
        because: 'the environment sets MLFLOW_REGISTRY_URI; runs came to the tracking URI, and no model did',
        evidence: [runs],
        nextProbe: 'the same command without this variable',
      }
    },
  ),
]

/** Several versions, of which another one may be the one that is used. */
const madeAgain = (facts: Facts) =>
  facts.servedWithKey.filter((one) => /\/model-versions\/create$/.test(pathOf(one))).length > 1 ||
  mistake(facts, 'duplicated-by-retry') !== undefined

/** The first request had made it. */
const saysThere = (one: Observation) => /ALREADY_EXISTS/.test(textOf(one))

/** The second version of a model that the same recording made: the first request had made the first. */
const isSecondOfNew = (second: Observation, { servedWithKey }: Facts) =>
  second.exchange.request.url.endsWith('/model-versions/create') &&
  /"version": ?"2"/.test(textOf(second)) &&
  servedWithKey.some((one) => pathOf(one).endsWith('/registered-models/create'))
