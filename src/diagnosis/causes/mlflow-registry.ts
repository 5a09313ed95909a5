import { isWerkzeugPage } from '../../platform/responders.ts'
import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import { closedForNow, forAWhile } from '../closed-for-now.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { byMlflow, isAsOldAsMlflow, saysUnreached, unknownRoute } from '../mlflow-evidence.ts'
import { codeOf, pathOf, requestOf, said, textOf } from '../observed.ts'
import { wasThereBefore } from '../recorded-outcomes.ts'
import { isForRegistry } from '../subjects.ts'
import { quotaWords, saysNoRegistry } from './mlflow-closed.ts'
import { isOfDatabaseTrouble } from './mlflow-database.ts'
import { isOfSystem } from './store-words.ts'

/** Requests that name nothing that was made before. */
const namesNothing = /\/(experiments|registered-models)\/(create|search)$/

/** Routes that came with the registry itself: where MLflow knows none of them, it has no registry. */
const firstOfRegistry = /\/(registered-models|model-versions)\/(create|get|search|update|list)$/

/** The answer for unknown routes to every request of the registry, in the JSON of a product in MLflow's place. */
function registryRouteMissing(facts: Facts): Observation | undefined {
  const one = unknownRoute(facts)
  const isNone =
    one !== undefined &&
    codeOf(one) === 'ENDPOINT_NOT_FOUND' &&
    firstOfRegistry.test(pathOf(one)) &&
    !facts.servedWithKey.some(isForRegistry)
  return isNone ? one : undefined
}

/** MLflow keeps its models at another server (--registry-store-uri), which its own words say it does not reach. */
function registryAway(facts: Facts): Finding | undefined {
  const one = byMlflow(
    facts,
    (seen, status, words) =>
      status >= 500 && isForRegistry(seen) && saysUnreached(words) && !isOfDatabaseTrouble(seen, facts),
  )
  if (!one) return undefined
  return {
    headline: `MLflow does not reach the server of its model registry: ${requestOf(one)} failed.`,
    because: `MLflow answers ${said(one).slice(0, 240)}`,
    evidence: [one],
    controls: [facts.servedWithKey.find((other) => !isForRegistry(other))],
    fix: 'Start the server that the answer names, which keeps MLflow’s models (--registry-store-uri), or correct its address; then see that MLflow’s host reaches it: name, port, firewall.',
  }
}

export const mlflowRegistryCauses: readonly CauseEntry[] = [
  {
    code: 'MLFLOW_QUOTA',
    category: 'QUOTA',
    layer: 'mlflow',
    owner: 'caller',
    summary: 'A quota or limit of the MLflow server is used up.',
    refutedBy: 'the same request accepted',
    fix: 'Remove old models, versions or runs, or ask for a higher quota.',
    shownBy: show.verify,
    concludes: (facts) => {
      const one = byMlflow(
        facts,
        (seen, status) =>
          status !== 429 &&
          quotaWords.test(textOf(seen)) &&
          !isOfSystem(textOf(seen)) &&
          !isOfDatabaseTrouble(seen, facts),
      )
      if (!one) return undefined
      return {
        headline: `A quota of MLflow is used up: ${requestOf(one)} was refused.`,
        because: `MLflow answers ${said(one)}`,
        evidence: [one],
      }
    },
  },
  {
    code: 'SOURCE_REFUSED',
    category: 'CFG',
    layer: 'registry',
    owner: 'infrastructure',
    summary: 'MLflow does not accept the place of the model’s files as the source of a version.',
    refutedBy: 'a version created from this source',
    fix: 'Let MLflow accept versions whose source lies in the artifact root of its runs.',
    shownBy: show.verify,
    concludes: (facts) => {
      const one = byMlflow(
        facts,
        (seen, status, words) =>
          status === 400 &&
          /model-versions\/create/.test(pathOf(seen)) &&
          /\bsource\b/i.test(words) &&
          !isOfDatabaseTrouble(seen, facts),
      )
      if (!one) return undefined
      return {
        headline: 'MLflow refuses the source of the model version.',
        because: `MLflow answers ${said(one)}`,
        evidence: [one],
      }
    },
  },
  {
    code: 'REGISTRY_UNAVAILABLE',
    category: 'CFG',
    layer: 'registry',
    owner: 'infrastructure',
    summary:
      'The model registry is not available: this MLflow server has none, its store does not support one, or it is closed for now.',
    refutedBy: 'an answer of the model registry',
    fix: 'Give MLflow a database as backend store (and registry store), or turn its model registry on.',
    shownBy: show.verify,
    concludes: (facts) => {
      const closed = closedForNow(facts)
      if (closed) return closed
      const away = registryAway(facts)
      if (away) return away
      const one = byMlflow(facts, saysNoRegistry) ?? registryRouteMissing(facts)
      if (!one) return undefined
      return {
        headline: `This MLflow has no model registry for ${requestOf(one)}.`,
        because: `MLflow answers ${said(one)}`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
        ...(forAWhile.test(said(one)) && {
          headline: `The model registry takes no ${requestOf(one)} for now.`,
          fix: 'End what the answer names, a migration or a maintenance; until then writes are refused.',
        }),
      }
    },
  },
  {
    code: 'WRITES_NOT_SEEN',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary:
      'What MLflow has just created is not there for the next request: several servers or databases do not share one state.',
    refutedBy: 'the same thing found by the next request',
    fix: 'Let all instances of MLflow use one database, and read from the primary, not from a replica that lags.',
    shownBy: show.verify,
    concludes: (facts) => {
      const one = byMlflow(
        facts,
        (seen, status) =>
          seen.role === 'mlflow' &&
          status === 404 &&
          !namesNothing.test(pathOf(seen)) &&
          codeOf(seen) === 'RESOURCE_DOES_NOT_EXIST',
      )
      const told = one && wasThereBefore(one, facts.observations)
      if (!one || !facts.wrote || (facts.evidence.partial && !told)) return undefined
      return {
        headline: `${requestOf(one)} does not find what was created a moment before.`,
        because: told
          ? `MLflow answers ${said(one)}, although ${requestOf(told)} was answered with 200, and nothing was removed in between`
          : `MLflow answers ${said(one)}, although it had answered the creation with 200`,
        evidence: [one],
        controls: [told ?? facts.servedWithKey.at(-1)],
        nextProbe: 'the same request again after a minute',
      }
    },
  },
  {
    code: 'MLFLOW_TOO_OLD',
    category: 'DEPLOY',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'MLflow does not know this route: its version is older (or newer) than what the client uses.',
    refutedBy: 'an answer of this route other than MLflow’s page for unknown routes',
    steps: [
      step(
        'infrastructure',
        'Upgrade MLflow to a version that has this route (aliases since 2.3, logged models since 3.0). Some products in MLflow’s place never have it.',
        show.verify,
      ),
      step('caller', 'Until then use a client of the server’s own version.', show.verify),
    ],
    concludes: (facts) => {
      const one = unknownRoute(facts)
      if (!one || isAsOldAsMlflow(one, facts) || one === registryRouteMissing(facts)) return undefined
      const feature = /alias/.test(pathOf(one))
        ? 'aliases'
        : /logged-models/.test(pathOf(one))
          ? 'logged models'
          : requestOf(one)
      return {
        // The other routes are as old as MLflow's REST API: who lacks one has more wrong with it.
        // Other products say it in JSON, and may never have aliases.
        confidence:
          /alias|logged-models/.test(pathOf(one)) && isWerkzeugPage(textOf(one)) && !facts.evidence.partial
            ? 'certain'
            : 'likely',
        headline: `This MLflow does not know ${feature}: its version is too old for the client.`,
        because: `MLflow’s answer for unknown routes came for ${requestOf(one)} alone, while it serves other requests`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
      }
    },
  },
]
