import { isTrackingUriName } from '../names.ts'
import type { Literal } from '../reading.ts'
import type { Mistake, Rule } from './rule.ts'

/** The tracking URI that third parties are told to use. */
export const trackingUri = 'https://registry.hokus.ai/api/mlflow'

const uri = String.raw`(?<scheme>[a-z][a-z+]*:\/\/)?(?<user>[^\s/@"']*@)?(?<host>(?:(?:registry|api|auth|www)\.)?hokus\.ai)(?::(?<port>\d+))?(?<path>\/[\w./~%-]*)?(?<rest>[?#][^\s"'}]*)?`
const whole = new RegExp(String.raw`^\s*${uri}\s*$`, 'i')
/** In an expression with a default: `${NAME:-…}`, `${{ vars.NAME || '…' }}`. */
const within = new RegExp(String.raw`(?<=[-,:=|('"\s]|^)${uri}(?=[}'")\s,|]|$)`, 'gi')
const expression = /\$\{|\{\{|\$\(|%\(|<%|#\{|\$\[/

export const trackingUriRule: Rule = {
  // An address of the platform, unless the right one stands there in full.
  needs: /(?<!https:\/\/(?:registry|api)\.)hokus\.ai|hokus\.ai(?!\/api\/mlflow\/?(?:["'`\s<>(){}[\],;]|$))/i,
  find: ({ reading }) =>
    reading.settings
      .filter(({ name }) => isTrackingUriName(name))
      .flatMap(({ literals }) => literals.flatMap(judge)),
}

function judge(literal: Literal): Mistake[] {
  const found = whole.exec(literal.text) ?? null
  const matches = found
    ? [found]
    : expression.test(literal.text) || /^\s*\{/.test(literal.text)
      ? [...literal.text.matchAll(within)]
      : []
  return matches.flatMap((match): Mistake[] => {
    const { user, rest } = match.groups ?? {}
    const reason = reasonFor(match.groups ?? {})
    if (reason === undefined) return []
    const start = literal.start + match.index + (match[0].length - match[0].trimStart().length)
    const mistake = {
      rule: 'tracking-uri',
      at: literal.exact ? start : literal.start,
      reason,
      suggestion: `Set it to ${trackingUri}.`,
    }
    // A password or a query was put there by somebody who wanted it; a template is filled in by a program not known here.
    const isPlain =
      user === undefined && rest === undefined && !/^\s*\{|\{\{(?<!\$\{\{)|<%|%\(/.test(literal.text)
    if (!literal.exact || !isPlain) return [mistake]
    return [
      { ...mistake, change: { edits: [{ start, end: start + match[0].trim().length, text: trackingUri }] } },
    ]
  })
}

function reasonFor({
  scheme,
  user,
  host = '',
  port,
  path = '',
  rest,
}: Record<string, string | undefined>): string | undefined {
  const place = `${host.toLowerCase()}${path.replace(/\/$/, '')}`
  const rightPlace = /^(?:registry|api)\.hokus\.ai\/api\/mlflow$/.test(place)
  if (user !== undefined)
    return 'The user name and password in the URI take the place of the key: MLflow then sends Basic authentication.'
  if (
    scheme?.toLowerCase() === 'https://' &&
    rightPlace &&
    rest === undefined &&
    (port === undefined || port === '443')
  )
    return undefined
  if (scheme === undefined) return 'Without https:// MLflow takes this for a folder on the disk.'
  if (rightPlace && rest !== undefined)
    return 'This is the address of a page: the tracking URI ends in /api/mlflow.'
  if (rightPlace) return 'Plain http is redirected to https, and the redirect turns a POST into a GET.'
  if (/^(?:registry|api)\.hokus\.ai\/mlflow(?:$|\/)/.test(place))
    return 'This path leads past the API to MLflow itself, where the client finds nothing: it ends in /api/mlflow.'
  if (/^(?:registry|api)\.hokus\.ai\//.test(place))
    return "The client adds /api/2.0/mlflow by itself, so the tracking URI ends in the API's /api/mlflow."
  if (/^(?:registry|api)\.hokus\.ai$/.test(place))
    return 'The root of this host is no MLflow server: the tracking URI ends in /api/mlflow.'
  return 'This host is no MLflow server: the registry is at registry.hokus.ai.'
}
