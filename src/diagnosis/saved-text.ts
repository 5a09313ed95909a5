/** The file is not what it should be; the message names no content of it. */
export class EvidenceError extends Error {
  override name = 'EvidenceError'
}

/** @throws EvidenceError where it is not JSON */
export function parseSaved(input: string | Uint8Array): unknown {
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : new TextDecoder().decode(input)
  try {
    return JSON.parse(text)
  } catch {
    const end = text.trimEnd()
    const cut = end !== '' && !/[}\]]$/.test(end) ? ' It seems to be cut off at the end.' : ''
    throw new EvidenceError(`The file is not JSON.${cut}`)
  }
}

const shownProblems = 5

/** For example `a; b; and 7 more`. */
export function firstProblems(problems: readonly string[]): string {
  const more = problems.length - shownProblems
  return [...problems.slice(0, shownProblems), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}
