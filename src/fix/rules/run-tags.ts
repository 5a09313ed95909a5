import type { Edit } from '../edit.ts'
import type { Mistake, Rule } from '../rule.ts'
import type { Source } from '../source.ts'
import { statementEnd } from '../statement.ts'

/** The tags that make a registration a tokenized one; the platform reads them from the model version only. */
const tags = /["'](hokusai_token_id|benchmark_metric|benchmark_value)\\?["']/
const call = /(?<![\w.])(?<object>(?:\w+(?:\(\))?\.)+)(?<method>set_tags?|start_run|create_run)\(/

/** Lines between a registration and its tags. */
const farthest = 200

const byHand =
  'After the model is registered: client.set_model_version_tag(model_name, version, key, value), once for each tag.'

export const runTagsRule: Rule = {
  id: 'run-tags',
  find(source: Source): Mistake[] {
    if (source.kind !== 'python' && source.kind !== 'notebook') return []
    return source.lines.flatMap((line, number) => {
      const found = call.exec(line.code)
      if (!found) return []
      const last = (source.kind === 'python' && statementEnd(source, number)) || number
      const text = source.lines
        .slice(number, last + 1)
        .map(({ code }) => code)
        .join('\n')
      const tag = tags.exec(text.slice(found.index))?.[1]
      if (tag === undefined) return []
      const reason = `The tag ${tag} is set on the run; the platform reads it from the model version and calls it missing.`
      const edit = source.kind === 'python' && last === number ? mend(source, number, found) : undefined
      const place = { line: number, column: found.index, reason }
      return [edit ? { ...place, edits: [edit] } : { ...place, suggestion: byHand }]
    })
  },
}

/**
 * Safe only where the version is at hand: an earlier statement of the same block, with none less indented
 * between, holds it in a variable.
 */
function mend(source: Source, number: number, found: RegExpExecArray): Edit | undefined {
  const line = source.lines[number]
  const { object = '', method } = found.groups ?? {}
  if (
    !line ||
    line.code.includes(';') ||
    method !== 'set_tag' ||
    line.code.slice(0, found.index).trim() !== ''
  )
    return undefined
  const version = registeredVersion(source, number, line.code.slice(0, found.index))
  if (version === undefined) return undefined
  const start = line.start + found.index
  const open = found.index + found[0].length
  const target = `set_model_version_tag(${version}.name, ${version}.version, `
  if (object === 'mlflow.') {
    const named = /^\s*(?:["']|key\s*=)/.test(line.code.slice(open))
    return named ? { start, end: line.start + open, text: `mlflow.MlflowClient().${target}` } : undefined
  }
  const runId = /^\s*[\w.]+\s*,\s*(?=["'])/.exec(line.code.slice(open))
  if (!runId) return undefined
  return { start, end: line.start + open + runId[0].length, text: `${object}${target}` }
}

function registeredVersion(source: Source, number: number, indent: string): string | undefined {
  for (let i = number - 1; i >= Math.max(0, number - farthest); i--) {
    const code = source.lines[i]?.code ?? ''
    if (code.trim() === '') continue
    const depth = code.length - code.trimStart().length
    if (depth < indent.length && !/^\s*[)\]}]/.test(code)) return undefined
    const assigned = /^(\s*)(\w+)\s*=\s*(?:\w+\.)*(?:register_model|create_model_version)\(/.exec(code)
    if (assigned && assigned[1] === indent) {
      const last = statementEnd(source, i)
      const whole = last !== undefined && (source.lines[last]?.code.trimEnd().endsWith(')') ?? false)
      // Bound once: a second time it may hold the version's number.
      const bound = new RegExp(
        `(?<![\\w.])${assigned[2]}\\s*(?:,[^=]*)?=(?!=)|\\b(?:as|for|del)\\s+${assigned[2]}\\b`,
      )
      return whole && source.lines.filter(({ code: each }) => bound.test(each)).length === 1
        ? assigned[2]
        : undefined
    }
  }
  return undefined
}
