import { type Assignment, assignmentsIn } from '../assignments.ts'
import { type Edit, removeLine } from '../edit.ts'
import type { Mistake, Rule } from '../rule.ts'
import type { Source } from '../source.ts'
import { statementEnd } from '../statement.ts'

const variables = ['HOKUSAI_MOCK_MODE', 'HOKUSAI_OPTIONAL_MLFLOW']
const truthy = /^(["']?)(?:true|1|yes|on|y|t)\1$/i

export const mockModeRule: Rule = {
  id: 'mock-mode',
  find(source: Source): Mistake[] {
    return assignmentsIn(source)
      .filter(({ name, value }) => variables.includes(name) && truthy.test(value))
      .map((assignment) => {
        const { line, name, nameStart: column } = assignment
        const reason = `${name} hides failures: a run seems to succeed although nothing was registered.`
        const edits = mend(source, assignment)
        if (!edits) return { line, column, reason, suggestion: `Take ${name} out.` }
        return { line, column, reason, edits, ...(assignment.form === 'prefix' ? {} : { removes: line }) }
      })
  },
}

function mend(
  source: Source,
  { line, form, nameStart, name, value, wholeLine }: Assignment,
): Edit[] | undefined {
  const { code = '', start = 0 } = source.lines[line] ?? {}
  if (form === 'prefix') {
    const after = nameStart + `${name}=${value}`.length
    const gap = code.slice(after).length - code.slice(after).trimStart().length
    return [{ start: start + nameStart, end: start + after + gap, text: '' }]
  }
  if (!wholeLine || (form.startsWith('python') && statementEnd(source, line) !== line)) return undefined
  return form !== 'json' || isMember(source, line) ? [removeLine(source, line)] : undefined
}

/** The member goes on behind a comma, or is plainly the last of its object. */
function isMember(source: Source, line: number): boolean {
  const next = source.lines.slice(line + 1).find(({ code }) => code.trim() !== '')
  return source.lines[line]?.code.trimEnd().endsWith(',') === true || /^\s*\}/.test(next?.code ?? '')
}
