import { isTrackingUriName } from '../names.ts'
import type { Literal } from '../reading.ts'
import type { Mistake, Rule } from './rule.ts'

/** The tracking URI that third parties are told to use. */
export const trackingUri = 'https://registry.hokus.ai/api/mlflow'

/** Domains that are taken for the platform's. */
const typo = String.raw`hokusai\.(?:ai|com|io|net|org)`
const uri = String.raw`(?:[a-z][a-z+]*:\/\/)?(?:[^\s/@"']*@)?(?:(?:www\.)?(?:(?:registry|api|auth)\.)?hokus\.ai|(?:registry|api)\.${typo})(?::\d+)?(?:\/[\w./~%-]*)?(?:[?#][^\s"']*)?`
const whole = new RegExp(String.raw`(?<=^\s*)${uri}(?=\s*$)`, 'gi')
/** In an expression with a default: `${NAME:-…}`, `${{ vars.NAME || '…' }}`. */
const within = new RegExp(String.raw`(?<=[-,:=|('"\s]|^)${uri}(?=[}'")\s,|]|$)`, 'gi')
const expression = /\$\{|\{\{|\$\(|%\(|<%|#\{|\$\[|^\s*\{/
/** Filled in by a program that is not known here. */
const template = /^\s*\{|\{\{(?<!\$\{\{)|<%|%\(/
/** What is told where there is no value: `${NAME:?message}`, `required "message"`. */
const message = /\$\{\w+:?\?[^}]*\}|\b(?:required|fail)\s+(?:"[^"]*"|'[^']*')/g
/** A password or a query was put there by somebody who wanted it; a domain of another name may be another's. */
const wanted = new RegExp(`@|[?#]|${typo}`)
/** The address of a request, up to where the client's own part of the path begins. */
const request =
  /https?:\/\/(?:(?:registry|api|auth|www)\.)?hokus\.ai(?::\d+)?(?:\/[\w.~%-]+)*?(?=\/api\/2\.0\/mlflow\/)/i
/** White space that a program takes for a part of the address. */
const padded = /^[ \t]|[ \t]$/

export const trackingUriRule: Rule = {
  id: 'tracking-uri',
  // An address of the platform, unless the right one stands there in full.
  needs:
    /(?<!https:\/\/(?:registry|api)\.)hokus\.ai|hokus\.ai(?!\/api\/mlflow\/?(?:["'`<>(){}[\],;]|\s*$|\s+[^\s"'`]))|(?:registry|api)\.hokusai\.|["'`][ \t]+https:/im,
  find: ({ path, reading: { settings, texts } }) => {
    const literals = settings.filter(({ name }) => isTrackingUriName(name)).flatMap((one) => one.literals)
    const judged = path.endsWith('.jl') ? literals.flatMap(judgeJulia) : literals.flatMap(judge)
    return [...judged, ...texts.flatMap(judgeRequest)]
  },
}

/** MLFlowClient.jl adds `/api` only in its older versions: with it or without, the rest has to be right. */
const judgeJulia = (literal: Literal): Mistake[] =>
  judge({ ...literal, text: literal.text.replace(/\/api(?=\/?$)/, ''), exact: false }).map((one) => ({
    ...one,
    suggestion: `${one.suggestion} MLFlowClient.jl from 0.6 on wants /api behind it.`,
  }))

function judge(literal: Literal): Mistake[] {
  const { exact } = literal
  const text = literal.text.replace(message, (found) => ' '.repeat(found.length))
  const found = [...text.matchAll(whole)]
  const places = found.length > 0 || !expression.test(text) ? found : [...text.matchAll(within)]
  return places.flatMap(({ 0: address, index }): Mistake[] => {
    const isPadded = exact && found.length > 0 && padded.test(literal.text)
    const reason =
      reasonFor(address) || (isPadded && 'The white space in the quotes is taken for a part of it.')
    if (!reason) return []
    const start = literal.start + index
    const isPlain = exact && !isPadded && !wanted.test(address) && !template.test(text)
    const edit = { start, end: start + address.length, text: trackingUri }
    return [
      {
        at: exact ? start : literal.start,
        reason,
        suggestion: `Set it to ${trackingUri}.`,
        change: isPlain ? { edits: [edit] } : undefined,
      },
    ]
  })
}

/** What is asked there without a client is a person's to change. */
function judgeRequest({ text, start }: Literal): Mistake[] {
  const { 0: base, index } = request.exec(text) ?? { 0: '', index: 0 }
  const reason = base && reasonFor(base)
  return reason ? [{ at: start + index, reason, suggestion: `Ask at ${trackingUri}/api/2.0/mlflow/….` }] : []
}

const reasonFor = (address: string) =>
  reasons.find(([pattern]) => pattern.test(address.replace(registry, 'HOST')))?.[1] ?? ''

/** The hosts that the registry is at, in an address that is judged. */
const registry = /(?<![\w.-])(?:registry|api)\.hokus\.ai(?::443)?(?![\w.:])/i

/** Of addresses of the platform; the first that fits. Nothing is wrong with the second. */
const reasons: readonly [pattern: RegExp, reason: string][] = [
  [/@/, 'The password in the URI takes the place of the key: MLflow then sends Basic authentication.'],
  [/^https:\/\/HOST\/api\/mlflow\/?$/i, ''],
  [/hokusai\.\w/i, 'The platform is at hokus.ai, and this is another domain.'],
  [/^(?!\w+:\/\/)/, 'Without https:// MLflow takes this for a folder on the disk.'],
  [/HOST\/api\/mlflow\/?[?#]/i, 'This is the address of a page: the tracking URI ends in /api/mlflow.'],
  [/HOST\/api\/mlflow\/?$/i, 'Plain http is redirected to https, and the redirect turns a POST into a GET.'],
  [
    /HOST\/mlflow(?![^/?#])/i,
    'This path leads past the API to MLflow itself: the tracking URI ends in /api/mlflow.',
  ],
  [/HOST\/[^?#]/i, 'The client adds /api/2.0/mlflow by itself, so the tracking URI ends in /api/mlflow.'],
  [/HOST/, 'The root of this host is no MLflow server: the tracking URI ends in /api/mlflow.'],
  [/(?:)/, 'No MLflow server is at this host and port: the registry is at https://registry.hokus.ai.'],
]
