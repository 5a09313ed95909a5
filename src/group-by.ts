/** Those with one key together, in the order of their first; a key that is an object is like no other. */
export function groupBy<One>(all: readonly One[], keyOf: (one: One) => string | object): [One, ...One[]][] {
  const groups = new Map<string | object, [One, ...One[]]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}
