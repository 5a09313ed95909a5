import { closestMatch } from 'leven'

/** `; did you mean X?` where one of the names is close enough to be what was meant. */
export function didYouMean(given: string, names: readonly string[], shown = (name: string) => name): string {
  const meant = closestTo(given, names)
  return meant === undefined ? '' : `; did you mean ${shown(meant)}?`
}

/** The name that was meant, where one is close enough. */
export function closestTo(given: string, names: readonly string[]): string | undefined {
  const plain = given.slice(0, 40).toLowerCase().replaceAll('_', '-')
  const candidates = new Map(names.map((name) => [name.toLowerCase().replaceAll('_', '-'), name]))
  const containing = [...candidates.keys()].filter((name) => plain.length > 2 && name.includes(plain))
  const found =
    closestMatch(plain, [...candidates.keys()], {
      maxDistance: 1 + Math.floor(plain.length / 4),
    }) ?? (containing.length === 1 ? containing[0] : undefined)
  return candidates.get(found ?? '')
}
