import { parseAst } from 'vite'

/** Gives back what ends with the process anyway. */
const releases = /^(?:clearTimeout\(|clearInterval\(|[\w.?]+\.unref\()/

/** Waits that somebody chose: no test is wrong without one of them. */
const durations = /Ms$/

const opposites = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '&&': '||',
  '||': '&&',
}

/** One byte or millisecond more than this makes no difference that a test could be blamed for missing. */
const manyEnough = 1_000

/** What a person would call the change, by the kind of node: each gives replacements for the node's own text. */
const operators = {
  IfStatement: ({ test }, text) => [negated(test, text)],
  ConditionalExpression: ({ test }, text) => [negated(test, text)],
  BinaryExpression: (node, text) => swapped(node, text),
  LogicalExpression: (node, text) => [
    ...swapped(node, text),
    { node, with: text(node.left), what: `drop ${node.operator} right` },
    { node, with: text(node.right), what: `drop left ${node.operator}` },
  ],
  UnaryExpression: (node, text) =>
    node.operator === '!' ? [{ node, with: text(node.argument), what: 'drop !' }] : [],
  Literal: (node) => {
    if (typeof node.value === 'boolean') return [{ node, with: String(!node.value), what: 'flip' }]
    if (typeof node.value === 'number' && node.value < manyEnough)
      return [{ node, with: String(node.value + 1), what: 'add one' }]
    return []
  },
  ExpressionStatement: (node, text) =>
    releases.test(text(node)) ? [] : [{ node, with: ';', what: 'remove the statement' }],
  CallExpression: (node, text) => {
    const name = node.callee.property?.name
    const passes = ['filter', 'trim', 'toLowerCase', 'sort', 'reverse', 'slice'].includes(name)
    return passes ? [{ node, with: text(node.callee.object), what: `drop .${name}()` }] : []
  },
  ArrayExpression: (node, text) =>
    node.elements.length < 2
      ? []
      : node.elements.map((_, index) => ({
          node,
          with: `[${node.elements
            .filter((__, i) => i !== index)
            .map((one) => text(one))
            .join(', ')}]`,
          what: `drop element ${index + 1}`,
        })),
}

const negated = (test, text) => ({ node: test, with: `!(${text(test)})`, what: 'negate the condition' })

function swapped(node, text) {
  const other = opposites[node.operator]
  if (!other) return []
  return [
    {
      node,
      with: `${text(node.left)} ${other} ${text(node.right)}`,
      what: `${node.operator} becomes ${other}`,
    },
  ]
}

/**
 * Every small change of one source text: `{line, text, what, was, changed}`, where `text` is the line and `changed` the
 * whole new source. Types
 * and imports stay as they are.
 */
export function mutantsOf(source) {
  const text = (node) => source.slice(node.start, node.end)
  const lines = source.split('\n')
  const linesTo = (node) => source.slice(0, node.start).split('\n')
  const found = []
  visit(parseAst(source, { lang: 'ts' }), (node) => {
    for (const { node: place, with: replacement, what } of operators[node.type]?.(node, text) ?? []) {
      found.push({
        line: linesTo(place).length,
        text: lines[linesTo(place).length - 1].trim(),
        what,
        was: text(place).split('\n')[0],
        changed: source.slice(0, place.start) + replacement + source.slice(place.end),
      })
    }
  })
  return found
}

function visit(node, enter) {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, enter)
  } else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') {
      if (/^(TS(?!AsExpression|SatisfiesExpression|NonNullExpression)|Import)/.test(node.type)) return
      if (node.type === 'VariableDeclarator' && durations.test(node.id.name ?? '')) return
      enter(node)
    }
    for (const [key, child] of Object.entries(node)) if (key !== 'parent') visit(child, enter)
  }
}
