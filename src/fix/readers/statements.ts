import type { SyntaxNode } from '@lezer/common'
import { type Changes, cutLines, type Edit, lineAfter, wholeLines } from '../reading.ts'
import { childrenOf, type Syntax } from './syntax.ts'

/** What ends a line behind a statement or a member. */
const tails = { python: /^,?[ \t]*(?:#.*)?$/, javascript: /^,?[ \t]*(?:\/\/.*)?$/ }

/**
 * A statement that sets `name`, which stands at `at`: with its lines for itself it can be repeated for another name, and
 * taken away where it only sets a text.
 */
export function changesOf(
  syntax: Syntax,
  node: SyntaxNode,
  { at, name }: { at: number; name: string },
  target?: SyntaxNode,
  value?: SyntaxNode,
): Changes {
  const { text, language } = syntax
  const own = node.parent?.name === 'ExpressionStatement' ? node.parent : node
  const [block, before] = [own.parent, own.prevSibling]
  // A constant stands for the name: no other can take its place.
  if (!block || !/^(?:Script|Body|Block)$/.test(block.name) || !text.startsWith(name, at)) return {}
  const lines = wholeLines(text, own.from, own.to, tails[language])
  const head = target ?? node
  const isContinued = before && text.slice(before.to, lines?.start).includes('\\')
  if (!lines || isContinued || syntax.of(head).includes('\n')) return {}
  const [indent, end] = [text.slice(lines.start, own.from), text.charAt(own.to - 1) === ';' ? ';' : '']
  const twin = (other: string) => {
    const renamed = text.slice(head.from, at) + other + text.slice(at + name.length, head.to)
    const same = target ? ` = ${syntax.of(target)}` : ''
    return lineAfter(text, lines.end, `${indent}${renamed}${same}${end}`)
  }
  if (!value || !syntax.literal(value) || syntax.of(own).includes('\n')) return { twin }
  const edits = [cutLines(text, lines)]
  if (language === 'javascript') {
    // Without semicolons the lines around a line may become one statement.
    const isApart = end === ';' && (!before || /[;{]$/.test(syntax.of(before)))
    return isApart ? { twin, removal: { edits } } : { twin }
  }
  const statements = childrenOf(block).filter(
    (child) => child.name !== ':' && child.name !== 'Comment',
  ).length
  const members = block.name === 'Script' ? statements + 1 : statements
  const emptied = [{ start: own.from, end: own.to, text: 'pass' }]
  return { twin, removal: { block: `${block.from}-${block.to}`, members, edits, emptied } }
}

/** A member of a dictionary that has its line for itself, its comma included. */
export function memberRemoval({ text, language }: Syntax, from: number, { to }: SyntaxNode): Changes {
  const lines = text.charAt(to) === ',' ? wholeLines(text, from, to, tails[language]) : undefined
  if (!lines || text.slice(from, to).includes('\n')) return {}
  return { removal: { edits: [cutLines(text, lines)] } }
}

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
