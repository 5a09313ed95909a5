/** What ends the tenant, catalog or workspace that some servers tell before each name. */
const prefix = /^[\w.:/ -]*[.:/]$/
/** A name that holds the id of a run is one run's alone, whatever stands before it. */
const unique = /\d{8}t\d{6}z-[0-9a-f]{8}$/

/**
 * Whether a server means `asked` by the name that it tells: the same, or with a prefix of its own. Nothing is told by the
 * name alone: only of what was asked for by `asked`, or bears other marks of it.
 */
export function isNameOf(told: string, asked: string): boolean {
  if (told === asked) return true
  if (asked === '' || !told.endsWith(asked)) return false
  const before = told.slice(0, -asked.length)
  return prefix.test(before) || (unique.test(asked) && /[-_]$/.test(before))
}

/** A name that is told otherwise than it was given, as a clause; nothing where it is the same. */
export const calledOtherwise = (told: string, asked: string): string =>
  told === asked ? '' : `, which the server calls ${told}`
