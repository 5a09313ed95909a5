import { isVariable } from '../names.ts'
import { placed, type Reading } from '../reading.ts'
import { readShell } from './shell.ts'
import { readLines } from './text.ts'

/** What instructions run, in place of blanks; as a list its brackets and commas, too. */
const runs =
  /^[ \t]*(?:ONBUILD\s+)?(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK(?:[ \t]+--\S+)*[ \t]+CMD)\b(?:[ \t]+--\S+)*(?:\s*\[\s*"(?:[^"\\]|\\.)*"(?:\s*,\s*"(?:[^"\\]|\\.)*")*\s*\])?/gim
/** `ENV A=b C="d"`, or `ENV A b` of old. */
const sets = /^([ \t]*)(ENV|ARG)([ \t]+)(?:([\w.-]+)([ \t]+)(?=\S))?/gim
/** Comments may stand between continued lines. */
const comments = /(?<=\\[ \t]*\r?\n)(?:[ \t]*#.*\n)+/g

/** A Dockerfile, made a script: the words, the quotes and the continued lines of its instructions are a shell's. */
export function readDocker(text: string): Reading {
  // Another sign may end a line that goes on.
  if (/^#\s*escape\s*=\s*`/im.test(text)) return readLines(text, 'hash', [text])
  const shifts: { from: number; by: number }[] = []
  const shift = (from: number, by: number) =>
    shifts.push({ from: from + (shifts.at(-1)?.by ?? 0) + by, by: (shifts.at(-1)?.by ?? 0) + by })
  const script = text
    .replace(comments, (found) => found.replace(/.(\r?\n)/g, '\\$1').replace(/[^\\\r\n]|\\(?!\r?\n)/g, ' '))
    .replace(runs, (found) => found.replace(/"(?:[^"\\]|\\.)*"|\S/g, (one) => (one.length > 1 ? one : ' ')))
    .replace(sets, (found, indent: string, word: string, gap: string, name: string, space: string, at) => {
      const isOld = name && /ENV/i.test(word)
      shift(at + indent.length + word.length, 'export'.length - word.length)
      if (isOld) shift(at + found.length, 1 - space.length)
      return `${indent}export${gap}${isOld ? `${name}=` : found.slice(indent.length + word.length + gap.length)}`
    })
  const place = (offset: number) => offset - (shifts.findLast(({ from }) => from <= offset)?.by ?? 0)
  const reading = placed(readShell(script, [text]), { text: script, place, changes: 'lines' })
  for (const one of reading.settings) {
    const isArgument = /(?:^|\n)[ \t]*ARG[ \t][^\n]*$/i.test(text.slice(0, one.at))
    // A build argument is set while the image is built, where mock mode hides as much.
    if (isArgument) one.environment = isVariable(one.name) && !one.name.endsWith('_KEY')
    one.own = isArgument || !one.own ? undefined : { ...one.own, again: undefined }
  }
  return reading
}
