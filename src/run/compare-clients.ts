import type { CheckResult, Exchange } from '../schema/report.ts'

/** The two clients of a run, by what the ids of their checks begin with. */
const ofOurs = 'registration.'
const ofStock = 'python.'

/**
 * Two clients make the same registration. Where only one of them got through, the check at which the other failed also
 * says what became of the same request of the one that did: that is the request in which they differ.
 */
export function compareClients(
  checks: readonly CheckResult[],
  exchanges: readonly Exchange[],
): CheckResult[] {
  const through = (prefix: string, step: string) =>
    checks.some(({ id, status }) => id === prefix + step && status === 'pass')
  const ours = through(ofOurs, 'version')
  const stock = through(ofStock, 'register')
  return checks.map((check) => {
    if (check.status !== 'fail' || ours === stock) return check
    const isBehind = check.id.startsWith(ours ? ofStock : ofOurs)
    const other = exchanges.filter(({ checkId }) => checkId.startsWith(ours ? ofOurs : ofStock))
    const refused = exchanges.findLast((one) => check.exchanges.includes(one.id) && !isServed(one))
    if (!isBehind || !refused) return check
    const told = tell(refused, other, ours ? 'this tool’s own client' : 'the stock client')
    return { ...check, reason: [check.reason, told].filter(Boolean).join('; ') }
  })
}

function tell(refused: Exchange, others: readonly Exchange[], who: string): string {
  const same = others.find((one) => isServed(one) && endpointOf(one) === endpointOf(refused))
  return same
    ? `the same request of ${who}, ${same.id}, was answered ${same.response?.status}`
    : `${who}, which registered, has no such request`
}

const isServed = ({ response }: Exchange) => response !== undefined && response.status < 400

/** What a request asks for, whichever experiment, run, version or file it is about. */
function endpointOf({ request: { method, url } }: Exchange): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url
  const endpoint = /\/\d\.0\/(mlflow-artifacts\/artifacts|mlflow\/.*)/.exec(path)?.[1] ?? path
  return `${method} ${endpoint.replace(/m-[0-9a-f]{32}|[0-9a-f]{32}|\d+/g, '#')}`
}
