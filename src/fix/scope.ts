import type { Assignment } from './assignments.ts'
import type { Source } from './source.ts'
import { ancestry, ownerOf } from './yaml-scope.ts'

/**
 * Whether `name` is set, in any form, where the variable of `assignment` is: anywhere in the file, and in YAML
 * in the same block or one around it, or (unless `around` says not to) in a block within.
 */
export function isSetBeside(
  source: Source,
  assignment: Assignment,
  name: string,
  where: 'around-or-within' | 'around' = 'around-or-within',
): boolean {
  const setters = settersOf(source, name)
  if (source.kind !== 'yaml') return setters.length > 0
  const passedOn = new RegExp(`^\\s*-\\s+["']?${name}["']?\\s*$`)
  if (source.lines.some(({ code }) => passedOn.test(code))) return true
  const owner = ownerOf(source, assignment.line)
  const blocks: (number | undefined)[] = [...ancestry(source, assignment.line), undefined]
  return setters.some((setter) => {
    if (blocks.includes(ownerOf(source, setter))) return true
    return where === 'around-or-within' && (owner === undefined || ancestry(source, setter).includes(owner))
  })
}

/** Lines that give the variable a value; a line that only reads it is none. */
function settersOf(source: Source, name: string): number[] {
  const setter = new RegExp(
    `(?<![\\w$])${name}["'\\\\]*\\]?\\s*(?:[:=](?!=)|(?<=(?:setdefault|setenv|putenv)\\(\\s*\\\\?["']${name}\\\\?["']\\s*),)|\\bname:\\s*["']?${name}["']?\\s*$`,
  )
  return source.lines.flatMap(({ code }, number) => (setter.test(code) ? [number] : []))
}
