/** Header lines that are kept of one answer, and their characters; real fronts send some thirty, of a few hundred. */
const mostLines = 100
const mostCharacters = 8 * 1024

type Headers = Record<string, string | string[]>

/**
 * An answer's headers, as many as there is room for: every answer of a run could bring ever more. One that is too long
 * is left out, not those after it; how many are missing is said in a header of our own.
 */
export function keptHeaders(headers: Record<string, string | string[] | undefined>): Headers {
  let lines = 0
  let characters = 0
  let left = 0
  const hasRoom = (name: string, value: string) => {
    const size = name.length + value.length
    const fits = lines < mostLines && characters + size <= mostCharacters
    if (fits) {
      lines++
      characters += size
    } else left++
    return fits
  }
  const kept = Object.entries(headers).flatMap(([name, given = []]): [string, string | string[]][] => {
    const values = [given].flat().filter((value) => hasRoom(name, value))
    const [first] = values
    return first === undefined ? [] : [[name, Array.isArray(given) ? values : first]]
  })
  return Object.fromEntries(left === 0 ? kept : [...kept, ['x-not-recorded', `${left} more headers`]])
}
