import { type CauseEntry, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { pathOf } from '../observed.ts'

/** The root as the answer that starts a run names it, so that any client's recording shows it. */
function rootTold({
  observations,
}: Pick<Facts, 'observations'>): { started: Observation; root: string } | undefined {
  for (const started of observations) {
    if (!/\/runs\/(create|get)/.test(pathOf(started))) continue
    const root = /"artifact_uri": ?"([^"]*)"/.exec(started.exchange.response?.body?.text ?? '')?.[1]
    if (root !== undefined) return { started, root }
  }
  return undefined
}

/** A path of the server's, at which a client finds its own disk. */
const isOwnDisk = (root: string | undefined) => /^(\/|file:)/.test(root ?? '')

export const artifactRootCauses: readonly CauseEntry[] = [
  {
    code: 'ARTIFACT_ROOT_UNPROXIED',
    category: 'CFG',
    layer: 'artifacts',
    owner: 'infrastructure',
    summary:
      'Runs keep their artifacts in a store that callers cannot reach (for instance s3://…) instead of behind the server.',
    refutedBy: 'an artifact location of a new experiment that starts with mlflow-artifacts:',
    steps: [
      step(
        'caller',
        'Nothing can be uploaded without credentials for that store: no key of the platform’s opens it.',
      ),
      step(
        'infrastructure',
        'Run MLflow with --artifacts-destination on the store and without --default-artifact-root, so that runs get mlflow-artifacts: URIs. Experiments that are there already keep the old root: make new ones.',
        show.artifactRoot,
      ),
    ],
    concludes: (facts) => {
      const told = rootTold(facts)
      const scheme = /^((?:s3|gs|wasbs?|abfss?|hdfs|dbfs|file|ftp|sftp|oss):\/\/?|\/)/.exec(
        told?.root ?? '',
      )?.[1]
      return scheme === undefined
        ? undefined
        : {
            confidence: 'certain',
            headline: `Runs keep their artifacts at ${scheme}…, which is not behind the server.`,
            because: `the run’s artifact URI starts with ${scheme}`,
            evidence: [told?.started],
            explains: ['registration.artifact-root'],
            commandShows: `"artifact_location": "${scheme}…" of the experiment that it makes (artifact-root-…; delete it)`,
          }
    },
    // A recorded client that goes to the store itself has what it needs, or hears there what it lacks.
    refuted: ({ evidence, registered, observations }) =>
      !evidence.checks &&
      (observations.some(({ credential, answer }) => credential === 'store' && answer.kind === 'reply') ||
        (registered && !isOwnDisk(rootTold({ observations })?.root))),
  },
  {
    code: 'ARTIFACT_ROOT_ELSEWHERE',
    category: 'CFG',
    layer: 'artifacts',
    owner: 'infrastructure',
    summary:
      'Runs keep their artifacts on another host than the tracking server, to which this client sends no key.',
    refutedBy: 'an artifact URI on the host of the tracking URI',
    fix: 'Let the artifact root be mlflow-artifacts:/ (without a host), so that artifacts go through the tracking URI.',
    shownBy: show.verify,
    concludes: (facts) => {
      const failure = facts.failed('registration.artifact-root')
      const told = rootTold(facts)
      const host = /^(?:mlflow-artifacts|https?):\/\/([^/]+)/.exec(told?.root ?? '')?.[1]
      if (!failure || host === undefined) return undefined
      return {
        confidence: 'certain',
        headline: `Runs keep their artifacts on the host ${host}.`,
        because: `the run’s artifact URI names the host ${host}: ${failure.reason ?? ''}`,
        evidence: [told?.started],
        explains: [failure.id],
      }
    },
  },
]
