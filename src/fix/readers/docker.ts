import type { Notes } from '../reading.ts'
import { readAnything } from './anything.ts'
import { readShell } from './shell.ts'

/** What instructions run, in place of blanks; as a list its brackets and commas, too. */
const runs =
  /^[ \t]*(?:ONBUILD\s+)?(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK(?:[ \t]+--\S+)*[ \t]+CMD)\b(?:[ \t]+--\S+)*(?:\s*\[\s*"(?:[^"\\]|\\.)*"(?:\s*,\s*"(?:[^"\\]|\\.)*")*\s*\])?/gim
/** `ENV A=b C="d"`, or `ENV A b` of old. */
const sets = /^([ \t]*)(ENV|ARG)([ \t]+)(?:([\w.-]+)([ \t]+)(?=\S))?/gim
/** Comments may stand between continued lines. */
const comments = /(?<=\\[ \t]*\r?\n)(?:[ \t]*#.*\n)+/g

/** A Dockerfile, made a script: the words, the quotes and the continued lines of its instructions are a shell's. */
export function readDocker(text: string, notes: Notes): string | undefined {
  // Another sign may end a line that goes on.
  if (/^#\s*escape\s*=\s*`/im.test(text)) return readAnything(text, notes)
  const shifts: { from: number; by: number }[] = []
  const shift = (from: number, length: number) => {
    const by = (shifts.at(-1)?.by ?? 0) + length
    shifts.push({ from: from + by, by })
  }
  const script = text
    .replace(comments, (found) => found.replace(/.(\r?\n)/g, '\\$1').replace(/[^\\\r\n]|\\(?!\r?\n)/g, ' '))
    .replace(runs, (found) => found.replace(/"(?:[^"\\]|\\.)*"|\S/g, (one) => (one.length > 1 ? one : ' ')))
    .replace(sets, (found, indent: string, word: string, gap: string, name: string, space: string, at) => {
      const isArgument = /ARG/i.test(word)
      const command = isArgument ? 'declare' : 'export'
      const start = at + indent.length + word.length
      shift(start, command.length - word.length)
      if (isArgument || !name) return indent + command + found.slice(indent.length + word.length)
      shift(at + found.length, 1 - space.length)
      return `${indent}${command}${gap}${name}=`
    })
  const place = (offset: number) => offset - (shifts.findLast(({ from }) => from <= offset)?.by ?? 0)
  return readShell(script, notes.of({ text: script, place, changes: 'lines' }))
}
