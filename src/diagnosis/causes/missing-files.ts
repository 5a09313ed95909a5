/** Files that are not there although their upload was answered with 200 a moment before, beside those that are. */
import { type Finding, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { bytesOf, partyOf, pathOf, requestOf, said, statusOf, wasServed } from '../observed.ts'
import { checkDownloads } from './artifact-damage.ts'

/** A file that was uploaded, and what it was answered when it was asked for. */
interface Asked {
  name: string
  bytes: number
  got: Observation
}

export function missingFiles(facts: Facts): Finding | undefined {
  if (facts.evidence.partial) return undefined
  const uploads = facts.servedWithKey.filter(isUpload)
  const uploadOf = (got: Observation) => uploads.find((one) => pathOf(one) === pathOf(got))
  const lost = askedFor(facts.refused.filter(isNotFound), uploadOf)
  const [one] = lost
  if (!one) return undefined
  const there = askedFor(facts.servedWithKey.filter(isDownload), uploadOf)
  return {
    headline: `${requestOf(one.got)} does not find what was uploaded a moment before.`,
    because: `MLflow answers ${said(one.got)}, although it had answered the upload with 200${countOf(lost, there)}`,
    evidence: lost.map(({ got }) => got),
    controls: [uploadOf(one.got), there[0]?.got],
    steps: [checkDownloads, step('infrastructure', whatRemoves(lost, there), show.verify)],
  }
}

const isFileOf = (one: Observation, method: string) =>
  one.role === 'artifacts' && one.exchange.request.method === method
const isUpload = (one: Observation) => isFileOf(one, 'PUT')
const isDownload = (one: Observation) => isFileOf(one, 'GET') && wasServed(one)
const isNotFound = (one: Observation) =>
  isFileOf(one, 'GET') && statusOf(one) === 404 && partyOf(one) === 'MLflow'

const askedFor = (
  list: readonly Observation[],
  uploadOf: (got: Observation) => Observation | undefined,
): Asked[] =>
  list.flatMap((got) => {
    const sent = uploadOf(got)
    return sent ? [{ got, name: pathOf(got).split('/').at(-1) ?? '', bytes: bytesOf(sent) }] : []
  })

const named = (list: readonly Asked[]) => [...new Set(list.map(({ name }) => name))].sort().join(', ')

const countOf = (lost: readonly Asked[], there: readonly Asked[]) =>
  there.length > 0
    ? `; missing: ${named(lost)}; there: ${named(there)}`
    : `; no uploaded file was there that was asked for`

const endingOf = ({ name }: Asked) => /\.\w+$/.exec(name)?.[0] ?? 'no ending'

/** What the missing files share, and those that are there do not, tells where to look. */
function whatRemoves(lost: readonly Asked[], there: readonly Asked[]): string {
  if (there.length === 0)
    return 'Look into the store. Not there: uploads are answered and not stored. There: downloads look in another place, as where each instance of MLflow has a folder of its own: let all keep files in one store (--artifacts-destination).'
  const endings = [...new Set(lost.map(endingOf))]
  if (there.every((one) => !endings.includes(endingOf(one))))
    return `Find what removes files after their upload, or hides them, by their kind (a virus scanner, a rule of the store): those that are missing end in ${endings.join(', ')}, and none does that is there.`
  const largest = Math.max(...there.map(({ bytes }) => bytes))
  if (lost.every(({ bytes }) => bytes > largest))
    return `Find what drops larger files after their upload (a scanner, a worker that dies while it stores, a limit of the store): those that are missing have more than ${largest} bytes, and none does that is there.`
  return 'Let all instances of MLflow keep files in one store (--artifacts-destination): one with a folder of its own has only what was sent to it. With one instance, find what removes files after their upload.'
}
