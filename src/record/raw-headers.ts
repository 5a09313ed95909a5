/** Headers as Node's `rawHeaders` has them: names and values in turn, nothing changed or merged. */

/** RFC 9110, 7.6.1: what concerns one connection is not passed on. */
const hopByHop =
  /^(connection|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade|expect|host)$/i

/** Those that go on to the other side, of an answer with another Location. */
export function endToEnd(rawHeaders: readonly string[], redirect = (location: string) => location): string[] {
  return pairs(rawHeaders).flatMap(([name, value]) => {
    if (hopByHop.test(name)) return []
    return [name, /^location$/i.test(name) ? redirect(value) : value]
  })
}

/** By small names; several of one name are a list. */
export function headersByName(rawHeaders: readonly string[]): Record<string, string | string[]> {
  const all = new Map<string, string[]>()
  for (const [name, value] of pairs(rawHeaders)) {
    all.set(name.toLowerCase(), [...(all.get(name.toLowerCase()) ?? []), value])
  }
  const one = (values: string[]) => (values.length === 1 ? (values[0] ?? '') : values)
  return Object.fromEntries([...all].map(([name, values]) => [name, one(values)]))
}

function pairs(raw: readonly string[]): [string, string][] {
  return Array.from({ length: raw.length >> 1 }, (_, i) => [raw[2 * i] ?? '', raw[2 * i + 1] ?? ''])
}
