import { hokusai, trackingPath } from '../platform/contract.ts'
import {
  type Cause,
  type CheckResult,
  type Exchange,
  layers,
  type Owner,
  type Remedy,
} from '../schema/report.ts'
import { isTrouble } from '../schema/verdict.ts'
import { forAnotherServer, isOfAnotherServer } from './another-server.ts'
import type { CauseKind, Finding, Place, Step } from './cause.ts'
import { fixedBy, show, step } from './cause.ts'
import { causeKinds } from './causes/index.ts'
import type { Evidence, Observation } from './evidence.ts'
import { type Facts, factsOf } from './facts.ts'
import { idsOf, withoutGivenWay } from './give-way.ts'
import { isBenign } from './no-failure.ts'
import { originOf, requestOf, said, statusOf, whoOf } from './observed.ts'
import { besideOwnProxy } from './own-proxy.ts'
import { proofOf } from './proof.ts'
import { readyBefore } from './recorded-outcomes.ts'

/** The code of "nothing here explains it", which is no rule's conclusion. */
export const undeterminedCode = 'UNDETERMINED'

/** Every code a cause can have. */
export const causeCodes: readonly string[] = [...causeKinds.map(({ code }) => code), undeterminedCode]

/**
 * The causes of a failure, the one to fix first first. A pure function: the same evidence gives the same
 * causes, from a run of ours or from anybody's recording. A cause that the run's own evidence refutes is left out,
 * and the first one explains the first step of the registration that failed. Empty where nothing needs explaining;
 * a failure that fits no cause is UNDETERMINED, since a wrong cause costs more than none.
 *
 * @param kinds the causes to consider; all of them but in tests
 */
export function diagnose(evidence: Evidence, kinds: readonly CauseKind[] = causeKinds): Cause[] {
  const open = evidence.checks?.filter((check) => isTrouble(check) || check.status === 'warn')
  if (open?.length === 0) return []
  const facts = factsOf(evidence)
  const found = kinds.flatMap((kind): [CauseKind, Finding][] => {
    const finding = kind.refuted?.(facts) ? undefined : kind.concludes(facts)
    return finding ? [[kind, finding]] : []
  })
  let causes = withoutGivenWay(found)
    .map(([kind, finding]) => causeOf(kind, finding, facts))
    .filter(({ explains }) => open === undefined || (explains ?? []).length > 0)
  if (isOfAnotherServer(facts)) causes = causes.map(forAnotherServer)
  causes.sort((a, b) => byFailure(facts, a, b))
  const [first] = causes
  const unexplained = facts.firstFailure ?? (causes.length === 0 ? open?.find(isTrouble) : undefined)
  if (unexplained && !first?.explains?.includes(unexplained.id)) {
    return [undetermined(unexplained, facts), ...causes]
  }
  const isOpen = evidence.failed ?? (evidence.checks === undefined && facts.obstacle !== undefined)
  return isOpen && causes.length === 0 ? [undeterminedRecording(facts)] : causes
}

/** What explains the first failed step first; then what is better founded; then the layer nearer the caller. */
function byFailure({ firstFailure }: Facts, a: Cause, b: Cause): number {
  const explains = (cause: Cause) =>
    Number(firstFailure !== undefined && !cause.explains?.includes(firstFailure.id))
  const weak = (cause: Cause) => Number(cause.confidence === 'possible')
  return (
    explains(a) - explains(b) ||
    weak(a) - weak(b) ||
    layers.indexOf(a.layer) - layers.indexOf(b.layer) ||
    ranks[a.confidence] - ranks[b.confidence]
  )
}

const ranks = { certain: 0, likely: 1, possible: 2 } as const

function causeOf(kind: CauseKind, finding: Finding, facts: Facts): Cause {
  const { partial, exchanges } = facts.evidence
  const [first, ...rest] = idsOf(finding.evidence)
  const explaining =
    first === undefined ? rest : [...new Set([givenLongest(first, exchanges), first, ...rest])]
  const evidence = [...new Set([...explaining, ...idsOf(finding.controls)])]
  const [decisive] = evidence
  // What a recording leaves out could tell otherwise.
  const { confidence: told = 'likely' } = finding
  const confidence = partial && told === 'certain' ? 'likely' : told
  const { owner = kind.owner, category = kind.category, summary = kind.summary } = finding
  const { fix, shownBy = kind.shownBy, steps = fix ? fixedBy(owner, fix, shownBy) : kind.steps } = finding
  const isInFront = owner !== 'caller' && (finding.layer ?? kind.layer) === 'proxy'
  const all = isInFront ? [...steps, ...besideOwnProxy(finding)] : steps
  const remedies = ownerFirst(remediesOf(all, facts), owner)
  const proof = proofOf({
    category,
    decisive: exchanges.find(({ id }) => id === decisive),
    exchanges,
    own: remedies.find(({ command }) => command?.startsWith('curl '))?.command,
    ownNow: finding.commandShows,
    isCounted: finding.isCounted,
    whenGone: finding.commandProves ?? kind.refutedBy,
    also: (finding.alsoSeenIn ?? []).map(({ exchange }) => exchange),
    isInAnswer: kind.isBeside === true,
    isPlain: facts.evidence.platform === 'mlflow',
  })
  return {
    code: kind.code,
    category,
    layer: finding.layer ?? kind.layer,
    owner,
    confidence,
    because: `${finding.because}${partial ? '; the recording may be incomplete' : ''}`,
    summary,
    headline: afterSuccess(finding, facts),
    evidence,
    ...(decisive === undefined ? {} : { decisive }),
    explains: explainedBy(finding, explaining, facts),
    refutedBy: kind.refutedBy,
    ...(finding.nextProbe === undefined ? {} : { nextProbe: finding.nextProbe }),
    remediation:
      category === 'CLIENT'
        ? remedies
        : remedies.map(provedBy(proof?.command ?? show.verify(placeOf(facts)))),
    ...(proof ? { proof } : {}),
  }
}

/** Of somebody's recording: what failed after the registration itself went through. */
function afterSuccess({ headline, evidence: [one] }: Finding, facts: Facts): string {
  if (facts.evidence.checks || typeof one !== 'object' || statusOf(one) < 400) return headline
  const model = readyBefore(one, facts)
  return model ? `${model} is READY, and what failed came after. ${headline}` : headline
}

/** Of attempts that got no answer in time, the one that was given most time shows it best. */
function givenLongest(id: string, exchanges: readonly Exchange[]): string {
  const one = exchanges.find((exchange) => exchange.id === id)
  if (one?.error?.code !== 'TIMEOUT') return id
  const alike = exchanges.filter(
    ({ checkId, request, error }) =>
      checkId === one.checkId && request.url === one.request.url && error?.code === 'TIMEOUT',
  )
  return alike.toSorted((a, b) => b.timings.totalMs - a.timings.totalMs)[0]?.id ?? id
}

/** The owner of the broken layer acts first, the caller last. */
function ownerFirst(remedies: readonly Remedy[], owner: Owner): Remedy[] {
  const rank = ({ by }: Remedy) => (by === owner ? 0 : by === 'caller' ? 2 : 1)
  return remedies.toSorted((a, b) => rank(a) - rank(b))
}

/** A step that comes with a command comes with the one that tells broken from fixed, or else verifies anew. */
const provedBy =
  (command: string) =>
  (remedy: Remedy): Remedy =>
    remedy.command === undefined ? remedy : { ...remedy, command }

/** The checks that did not pass and rest on what the cause explains. */
function explainedBy(
  finding: Finding,
  evidence: readonly string[],
  { evidence: { checks = [] } }: Facts,
): string[] {
  return checks
    .filter((check) => isTrouble(check) || check.status === 'warn')
    .filter(
      ({ id, exchanges }) =>
        exchanges.some((one) => evidence.includes(one)) || finding.explains?.includes(id),
    )
    .map(({ id }) => id)
}

function remediesOf(steps: readonly Step[], facts: Facts): Remedy[] {
  const place = placeOf(facts)
  return steps.map(({ by, text, command }) => ({
    by,
    text,
    for: by === 'caller' ? ('caller' as const) : ('owner' as const),
    ...(command ? { command: command(place) } : {}),
  }))
}

/** Commands point where the run, or the recorded client, went; the documented addresses where that is not known. */
function placeOf({ evidence: { target }, observations }: Facts): Place {
  const call = observations.find(
    ({ role, credential }) => role === 'mlflow' || (role === 'artifacts' && credential !== 'store'),
  )
  const validation = observations.find(({ role }) => role === 'auth.validate')
  const trackingUri =
    target?.trackingUri ??
    call?.exchange.request.url.split(/\/(?:ajax-)?api\/2\.0\//)[0] ??
    hokusai.trackingUri
  return {
    trackingUri,
    authUrl: target?.authUrl ?? (validation ? originOf(validation) : hokusai.authUrl),
    platform: trackingUri.endsWith(trackingPath)
      ? trackingUri.slice(0, -trackingPath.length)
      : new URL(trackingUri).origin,
    serviceId: target?.serviceId ?? hokusai.serviceId,
  }
}

/** What no rule explains: it accuses nobody. `text` is what the caller can do. */
const unknown = (
  facts: Facts,
  { layer, because, headline, evidence, decisive, explains, nextProbe, text }: Told,
): Cause => ({
  code: undeterminedCode,
  category: 'UNKNOWN',
  layer,
  owner: 'undetermined',
  confidence: 'possible',
  because: `${because}; no known cause explains it`,
  summary: 'The cause could not be determined.',
  headline,
  evidence,
  ...(decisive ? { decisive: decisive.exchange.id } : {}),
  ...(explains ? { explains } : {}),
  refutedBy: 'any more specific cause',
  nextProbe,
  remediation: remediesOf([step('caller', text, show.verify)], facts),
})

type Told = Pick<Cause, 'layer' | 'because' | 'headline' | 'evidence' | 'explains' | 'nextProbe'> & {
  decisive: Observation | undefined
  text: string
}

/** A recorded command failed, and its requests do not tell why. */
function undeterminedRecording(facts: Facts): Cause {
  const end = facts.observations.at(-1)
  const refused = facts.observations.filter(
    (one) =>
      (one.answer.kind !== 'reply' || one.answer.status >= 400) &&
      // What a client asks that wants to know whether there is such a thing, unless it stopped at that.
      (one === end || !isBenign(one)),
  )
  const last = refused.at(-1)
  const isAsked = facts.observations.length > 0
  const wentOn = last === end ? '' : ', after which the command went on'
  const seen = last
    ? `the last request that was not served is ${requestOf(last)}: ${said(last).slice(0, 160)}${wentOn}`
    : isAsked
      ? 'no request that was recorded was refused'
      : 'no request was recorded'
  const done = facts.registered ? 'A model version was registered' : 'Every request was served'
  return unknown(facts, {
    layer: 'client',
    because: isAsked && facts.evidence.failed ? `the command failed; ${seen}` : seen,
    headline: isAsked
      ? last
        ? `${facts.evidence.failed ? 'The command failed' : 'A request was refused'}, and no known cause explains it.`
        : `${done}, and then the command failed by itself.`
      : 'The command asked the platform for nothing, or asked at another address.',
    evidence: last ? [last.exchange.id] : [],
    decisive: last,
    nextProbe: 'what the command itself said last',
    text: isAsked
      ? `Read what the command said last${last ? '; verify with the same key and address tells more' : ''}.`
      : 'Read what the command said last: it may have ended before its first request. Otherwise look for an address in its code, such as mlflow.set_tracking_uri: it wins over MLFLOW_TRACKING_URI.',
  })
}

/** What was asked and what came back, for somebody who has not seen the checks. */
const answerTo = (one: Observation): string =>
  one.answer.kind === 'no-reply'
    ? `${requestOf(one)} got no answer (${said(one).slice(0, 80)})`
    : `${requestOf(one)} is answered ${said(one).slice(0, 80)} by ${whoOf(one)}`

/** Names the layer as far as it is known, and the one request that would decide. */
function undetermined(check: CheckResult, facts: Facts): Cause {
  const refusal = facts.refused.find(({ exchange }) => check.exchanges.includes(exchange.id))
  const who = refusal?.responder ? `; ${whoOf(refusal)} answered` : ''
  return unknown(facts, {
    layer: check.layer,
    because: `the first step that did not pass is "${check.title}": ${check.reason ?? 'no reason'}${who}`,
    headline: `${refusal ? answerTo(refusal) : `"${check.title}" did not pass${check.reason ? ` (${check.reason.slice(0, 80)})` : ''}`}, and nothing known explains it.`,
    evidence: refusal
      ? [refusal.exchange.id, ...check.exchanges.filter((id) => id !== refusal.exchange.id)]
      : check.exchanges,
    decisive: refusal,
    explains: [check.id],
    nextProbe: refusal
      ? `the same request, sent by the owner of the layer from inside the platform: ${refusal.exchange.request.method} ${refusal.exchange.request.url}`
      : 'the decisive request in the transcript, with the owner of that layer',
    text: 'Send the report folder to the owner of the first layer that failed.',
  })
}
