import type { SyntaxNode } from '@lezer/common'
import type { Edit } from '../reading.ts'

/**
 * A Python `set_tag` on a run, written for the model version. Safe only where the version is at hand: an earlier
 * statement of the same block, and nothing else in the file, binds its variable.
 */
export function registeredOnVersion(text: string, call: SyntaxNode): Edit[] | undefined {
  const [callee, list] = [call.firstChild, call.getChild('ArgList')]
  const statement = call.parent
  if (!callee || !list || statement?.name !== 'ExpressionStatement') return undefined
  if (!/^(?:Script|Body)$/.test(statement.parent?.name ?? '')) return undefined
  const object = /^([\w.]+(?:\(\))?)\.set_tag$/.exec(text.slice(callee.from, callee.to))?.[1]
  const names = text.slice(list.from, list.to).match(/[(,]\s*\w+\s*=(?!=)/g) ?? []
  // Nothing that only a run's tag takes.
  if (names.some((name) => !/(?:key|value)\s*=$/.test(name))) return undefined
  const version = object && registeredVersion(text, statement)
  if (!version) return undefined
  const target = `set_model_version_tag(${version}.name, ${version}.version, `
  const [first, comma] = [list.firstChild?.nextSibling, list.firstChild?.nextSibling?.nextSibling]
  if (object === 'mlflow') {
    const named = first?.name === 'String' || (first && text.slice(first.from, first.to) === 'key')
    return named
      ? [{ start: call.from, end: list.from + 1, text: `mlflow.MlflowClient().${target}` }]
      : undefined
  }
  const tag = comma?.name === ',' ? comma.nextSibling : undefined
  return tag?.name === 'String'
    ? [{ start: call.from, end: tag.from, text: `${object}.${target}` }]
    : undefined
}

function registeredVersion(text: string, statement: SyntaxNode): string | undefined {
  for (let before = statement.prevSibling; before; before = before.prevSibling) {
    if (before.name !== 'AssignStatement') continue
    const [target, value] = [before.firstChild, before.lastChild]
    if (target?.name !== 'VariableName' || value?.name !== 'CallExpression' || !value.firstChild) continue
    if (
      !/(?:^|\.)(?:register_model|create_model_version)$/.test(
        text.slice(value.firstChild.from, value.firstChild.to),
      )
    )
      continue
    const name = text.slice(target.from, target.to)
    const bound = new RegExp(
      `(?<![\\w.])${name}\\s*(?:,[^=\\n]*)?(?::\\s*\\w+\\s*)?(?::=|[-+*/]?=(?!=))|\\b(?:as|for|del|global|nonlocal|def|class|import)\\s+(?:[\\w\\s,]*,\\s*)?${name}\\b`,
      'g',
    )
    return text.match(bound)?.length === 1 ? name : undefined
  }
  return undefined
}
