import { type Assignment, assignmentsIn, lineFor } from '../assignments.ts'
import { type Edit, insertAfter, insertBefore } from '../edit.ts'
import { mayBeSecret } from '../keys.ts'
import type { Mistake, Rule } from '../rule.ts'
import { isSetBeside } from '../scope.ts'
import type { Source } from '../source.ts'
import { statementEnd } from '../statement.ts'
import { ownerOf, parentOf } from '../yaml-scope.ts'

const key = 'HOKUSAI_API_KEY'
const token = 'MLFLOW_TRACKING_TOKEN'

const reason = `${key} is set without ${token}: MLflow then sends no key and gets 401 "API key required".`
const byHand = `Set ${token} to the same value as ${key}.`

export const missingTokenRule: Rule = {
  id: 'missing-token',
  find(source: Source): Mistake[] {
    return assignmentsIn(source)
      .filter((assignment) => assignment.name === key && !isSetBeside(source, assignment, token))
      .filter((assignment) => !isCompleted(source, assignment))
      .map((assignment) => {
        const edit = mend(source, assignment)
        const place = { line: assignment.line, column: assignment.nameStart, reason }
        return edit ? { ...place, edits: [edit] } : { ...place, suggestion: byHand }
      })
  },
}

/** By something that this reader does not follow: a base that the block extends, or an action that makes the token itself. */
function isCompleted(source: Source, { line }: Assignment): boolean {
  if (source.kind === 'yaml') {
    const owner = ownerOf(source, line)
    const uses = (code: string) => /^\s*(?:-\s+)?(?:extends|uses)\s*:/.test(code)
    return source.lines.some(
      ({ code }, other) => uses(code) && (other === owner || parentOf(source, other) === owner),
    )
  }
  const isSet = new RegExp(`\\b${token}\\s+\\S`)
  return source.kind === 'docker' && source.lines.some(({ code }) => isSet.test(code))
}

/**
 * A line of a shell may be half of a command, or text that another shell or make expands first: only a person can tell.
 */
const provenForms: ReadonlySet<string> = new Set([
  'dotenv',
  'ini',
  'yaml',
  'yaml-item',
  'json',
  'python',
  'python-default',
])

/** The same value under the second name. What evaluates or quotes the key is not written twice but refers to it. */
function mend(source: Source, assignment: Assignment): Edit | undefined {
  const { line, form, value, wholeLine } = assignment
  if (!provenForms.has(form)) return undefined
  if (form === 'python') {
    const end = wholeLine ? statementEnd(source, line) : undefined
    return end === undefined ? undefined : insertAfter(source, end, pythonLine(source, assignment))
  }
  if (!wholeLine) return undefined
  if (mayBeSecret(value)) return undefined
  // Before the key's line, since that one may be the last of its object and have no comma.
  if (form === 'json') {
    const copy = lineFor(source, assignment, token)
    return insertBefore(source, line, copy.endsWith(',') ? copy : `${copy},`)
  }
  return insertAfter(source, line, lineFor(source, assignment, token))
}

function pythonLine(source: Source, { line, nameStart }: Assignment): string {
  const start = source.lines[line]?.code.slice(0, nameStart) ?? ''
  const quote = start.slice(-1)
  return `${start}${token}${quote}] = ${start.trimStart()}${key}${quote}]`
}
