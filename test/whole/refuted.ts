import { causeKinds } from '../../src/diagnosis/causes/index.ts'
import type { Evidence } from '../../src/diagnosis/evidence.ts'
import { factsOf } from '../../src/diagnosis/facts.ts'
import type { Report } from '../../src/schema/report.ts'

/** Codes of the causes in a report that its own run speaks against: there must be none, whatever was played. */
export function refutedIn(report: Report): string[] {
  const facts = factsOf(evidenceOf(report))
  const refuted = report.diagnosis.causes.filter(({ code }) =>
    causeKinds.find((kind) => kind.code === code)?.refuted?.(facts),
  )
  return [...refuted.map(({ code }) => code), ...contradictions(report)]
}

/** The same question asked of the bare report, without the rules' own words for it. */
function contradictions({ diagnosis, exchanges, checks }: Report): string[] {
  const certainly = (code: RegExp) =>
    diagnosis.causes.filter((cause) => code.test(cause.code) && cause.confidence === 'certain')
  const registered = checks.some(({ id, status }) => id === 'registration.version' && status === 'pass')
  const wrote = exchanges.some(
    ({ request, response }) =>
      /\/(runs|experiments)\/create$/.test(request.url) &&
      response?.status === 200 &&
      request.headers.authorization !== undefined,
  )
  const healthy = exchanges.some(
    ({ request, response }) =>
      /\/health$/.test(new URL(request.url).pathname) &&
      response?.status === 200 &&
      /"services"/.test(response.body?.text ?? ''),
  )
  return [
    ...(registered ? certainly(/^(KEY_REJECTED|SERVICE_ACCESS|IP_RESTRICTED)$/) : []),
    ...(wrote ? diagnosis.causes.filter(({ code }) => code === 'KEY_READ_ONLY') : []),
    ...(healthy ? diagnosis.causes.filter(({ code }) => code === 'API_DOWN') : []),
  ].map(({ code }) => code)
}

export const evidenceOf = ({ exchanges, checks, target }: Report): Evidence => ({
  exchanges,
  checks,
  target,
  ...platformOf({ target }),
  partial: false,
})

export const platformOf = ({ target }: Pick<Report, 'target'>): Pick<Evidence, 'platform'> =>
  target.takenFor ? { platform: target.takenFor } : {}
