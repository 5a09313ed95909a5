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
        return { line, column, reason, edits, removes: line }
      })
  },
}

/** Elsewhere the line may be half of a command, or all that a block or an object has. */
const provenForms: ReadonlySet<string> = new Set(['dotenv', 'ini', 'yaml', 'yaml-item'])

function mend(source: Source, { line, form, wholeLine, nameStart }: Assignment): Edit[] | undefined {
  // At the top of a module no block is left empty.
  const atTop = form === 'python' && /^\S*$/.test(source.lines[line]?.code.slice(0, nameStart) ?? ' ')
  const alone =
    !/[\\(,[{]\s*$/.test(source.lines[line - 1]?.code ?? '') && statementEnd(source, line) === line
  if (wholeLine && atTop && alone) return [removeLine(source, line)]
  return wholeLine && provenForms.has(form) ? [removeLine(source, line)] : undefined
}
