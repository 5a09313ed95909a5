import { type Assignment, assignmentsIn, lineFor } from '../assignments.ts'
import { type Edit, insertAfter, insertBefore } from '../edit.ts'
import { mayBeSecret } from '../keys.ts'
import type { Mistake, Rule } from '../rule.ts'
import { isSetBeside } from '../scope.ts'
import type { Source } from '../source.ts'
import { statementEnd } from '../statement.ts'

const key = 'HOKUSAI_API_KEY'
const token = 'MLFLOW_TRACKING_TOKEN'

const reason = `${key} is set without ${token}: MLflow then sends no key and gets 401 "API key required".`
const byHand = `Set ${token} to the same value as ${key}.`

export const missingTokenRule: Rule = {
  id: 'missing-token',
  find(source: Source): Mistake[] {
    return assignmentsIn(source)
      .filter((assignment) => assignment.name === key && !isSetBeside(source, assignment, token))
      .map((assignment) => {
        const edit = mend(source, assignment)
        const place = { line: assignment.line, column: assignment.nameStart, reason }
        return edit ? { ...place, edits: [edit] } : { ...place, suggestion: byHand }
      })
  },
}

/** The same value under the second name. What evaluates or quotes the key is not written twice but refers to it. */
function mend(source: Source, assignment: Assignment): Edit | undefined {
  const { line, form, value, wholeLine } = assignment
  if (form === 'python') {
    const end = wholeLine ? statementEnd(source, line) : undefined
    return end === undefined ? undefined : insertAfter(source, end, pythonLine(source, assignment))
  }
  if (form === 'prefix')
    return mayBeSecret(value) || /[`(]/.test(value) ? undefined : beside(source, assignment)
  if (!wholeLine) return undefined
  if (form === 'export') return insertAfter(source, line, lineFor(source, assignment, token, `"$${key}"`))
  if (mayBeSecret(value)) return undefined
  // Before the key's line, since that one may be the last of its object and have no comma.
  if (form === 'json') {
    const copy = lineFor(source, assignment, token)
    return insertBefore(source, line, copy.endsWith(',') ? copy : `${copy},`)
  }
  return insertAfter(source, line, lineFor(source, assignment, token))
}

/** Before the same command. */
function beside(source: Source, { line, valueStart, value }: Assignment): Edit {
  const at = (source.lines[line]?.start ?? 0) + valueStart + value.length
  return { start: at, end: at, text: ` ${token}=${value}` }
}

function pythonLine(source: Source, { line, nameStart }: Assignment): string {
  const start = source.lines[line]?.code.slice(0, nameStart) ?? ''
  const quote = start.slice(-1)
  return `${start}${token}${quote}] = ${start.trimStart()}${key}${quote}]`
}
