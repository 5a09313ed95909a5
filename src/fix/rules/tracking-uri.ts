import type { Mistake, Rule } from '../rule.ts'
import type { Source } from '../source.ts'

/** The tracking URI that third parties are told to use. */
export const trackingUri = 'https://registry.hokus.ai/api/mlflow'

/** The platform's hosts with a path that is known to be none of the tracking URI's. */
const wrongUri =
  /(?:(?<![\w./:@-])|(?<=:-))(?<scheme>https?:\/\/)?(?<host>(?:(?:registry|api|auth|www)\.)?hokus\.ai)(?::(?:80|443))?(?<path>(?:\/api)?(?:\/mlflow)?(?:\/api\/2\.0(?:\/mlflow)?)?\/?)(?=$|[\s"'`,;)}\]\\|&<>])/gi

/** What stands for a tracking URI: MLflow's own variable, argument and functions, under their usual names; the last one. */
const name =
  /^.*(?<![\w-])(?:(?:HOKUSAI_|TF_VAR_|INPUT_|--)?(?:MLFLOW[_.-]?)?(?:TRACKING|REGISTRY)[_.-]?UR[IL]|(?:HOKUSAI_)?MLFLOW_UR[IL]|set_tracking_uri|set_registry_uri|MlflowClient)(?![\w-])(?<gap>.*)$/i

/** What may stand between the name and the address: an assignment, a call, a default of a look-up. */
const gap = /^["'`\\)\]]*\s*(?::\s*[\w.[\]| ]+(?==)|)(?:[:=(,?]|:=|\?=|=>|\|\||\s)\s*[^,;=&]*$/

export const trackingUriRule: Rule = {
  id: 'tracking-uri',
  find(source: Source): Mistake[] {
    return source.lines.flatMap((line, number) => {
      if (!/hokus\.ai/i.test(line.code) || comparesOrTells.test(line.code)) return []
      return [...line.code.matchAll(wrongUri)].flatMap((match): Mistake[] => {
        const reason = reasonFor(match.groups ?? {})
        const before = wordsBefore(source, number, line.code.slice(0, match.index))
        if (reason === undefined || !isTrackingUri(before)) return []
        const start = line.start + match.index
        const place = { line: number, column: match.index, reason }
        if (isOutput(source, number)) return []
        if (source.kind === 'notebook') return [{ ...place, suggestion: `Use ${trackingUri}.` }]
        const edits = [{ start, end: start + match[0].length, text: trackingUri }]
        return [{ ...place, edits }]
      })
    })
  },
}

/** A guard against the old address, a message about it, a test of them. */
const comparesOrTells =
  /[!=]=|(?:^|[\s;&|])(?:\[\[?|test|echo|printf|raise|throw|assert\w*)\s|(?:Error|Exception|warn|print|log(?:ger)?\.\w+)\(/

/** What a cell of a notebook printed; a code line of a cell is below `source`. */
function isOutput(source: Source, number: number): boolean {
  if (source.kind !== 'notebook') return false
  for (let i = number; i >= 0; i--) {
    if (/^\s*"source"\s*:/.test(source.lines[i]?.text ?? '')) return false
    if (/^\s*"(?:outputs|text|data)"\s*:/.test(source.lines[i]?.text ?? '')) return true
  }
  return false
}

function isTrackingUri(before: string): boolean {
  const found = name.exec(before)
  return found !== null && gap.test(found.groups?.gap ?? '')
}

/** The text before, with the line above where the statement began there. */
function wordsBefore(source: Source, number: number, before: string): string {
  const above = source.lines[number - 1]?.code.trimEnd() ?? ''
  // Kubernetes and others name a variable on one line and give its value on the next.
  if (source.kind === 'yaml' && /^\s*value:\s*["']?$/.test(before) && /^\s*-?\s*name:\s/.test(above)) {
    return `${above.replace(/^\s*-?\s*name:\s*["']?|["']$/g, '')}: `
  }
  if (!/^[\s"'fr]*$/.test(before) || !/[(=:,\\]$/.test(above)) return before
  return `${above.replace(/\\$/, '')} ${before.trim()}`
}

function reasonFor({ scheme, host = '', path = '' }: Record<string, string | undefined>): string | undefined {
  const place = `${host.toLowerCase()}${path.replace(/\/$/, '')}`
  const rightPlace = /^(?:registry|api)\.hokus\.ai\/api\/mlflow$/.test(place)
  if (scheme?.toLowerCase() === 'https://' && rightPlace) return undefined
  if (scheme === undefined) return 'Without https:// MLflow takes this for a folder on the disk.'
  if (rightPlace) return 'Plain http is redirected to https, and the redirect turns a POST into a GET.'
  if (/^(?:registry|api)\.hokus\.ai\/mlflow$/.test(place))
    return 'This path leads past the API to MLflow itself, where the client finds nothing: it ends in /api/mlflow.'
  if (/^(?:registry|api)\.hokus\.ai\//.test(place))
    return "The client adds /api/2.0/mlflow by itself, so the tracking URI ends in the API's /api/mlflow."
  if (/^(?:registry|api)\.hokus\.ai$/.test(place))
    return 'The root of this host is no MLflow server: the tracking URI ends in /api/mlflow.'
  return 'This host is no MLflow server: the registry is at registry.hokus.ai.'
}
