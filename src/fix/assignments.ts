import type { Edit } from './edit.ts'
import type { Kind, Line, Source } from './source.ts'
import { isEnvironmentEntry } from './yaml-scope.ts'

/** A place where a file gives a variable a value, in one of the forms below. Columns count from 0. */
export interface Assignment {
  line: number
  name: string
  nameStart: number
  value: string
  valueStart: number
  form: Form
  /** The statement is the whole line, so it can be copied or taken away by itself. */
  wholeLine: boolean
}

type Form =
  | 'dotenv'
  | 'ini'
  | 'yaml'
  | 'yaml-flow'
  | 'yaml-item'
  | 'json'
  | 'python'
  | 'python-default'
  | 'export'
  | 'prefix'
  | 'github-env'
  | 'docker'

interface Pattern {
  form: Form
  kinds: readonly Kind[]
  /** Global and with indices; with the groups `name` and `value`. */
  pattern: RegExp
  /** The line that has to be around it. */
  within?: (source: Source, line: number) => boolean
  wholeLine: (source: Source, line: number, value: string) => boolean
}

/** A file with more is generated, or made to keep us busy. */
const mostAssignments = 500

const variable = 'HOKUSAI_\\w+|MLFLOW_\\w+'
const scripts: readonly Kind[] = ['shell', 'yaml', 'docker']
const always = () => true
const never = () => false

/** One shell word or quoted string, and nothing after it. */
const oneWord = (_: Source, __: number, value: string) =>
  /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|\$\{\{[^}]*\}\}|[^\s"';&|\\]*)$/.test(value.trim())

const patterns: readonly Pattern[] = [
  {
    form: 'dotenv',
    kinds: ['env'],
    pattern: new RegExp(`^\\s*(?:export\\s+)?(?<name>${variable})\\s*=[ \\t]*(?<value>.*)$`, 'dg'),
    // A quoted value may go on over several lines.
    wholeLine: (_, __, value) => !/^(["'])(?!.*\1$)/.test(value.trim()),
  },
  {
    form: 'ini',
    kinds: ['ini'],
    pattern: new RegExp(`^\\s*(?<name>${variable})\\s*=[ \\t]*(?<value>.*)$`, 'dg'),
    wholeLine: (_, __, value) => !/^(?:"""|'''|[[{])/.test(value),
  },
  {
    form: 'yaml',
    kinds: ['yaml'],
    pattern: new RegExp(`^\\s*(["']?)(?<name>${variable})\\1\\s*:(?:\\s+(?<value>.*)|$)`, 'dg'),
    within: isEnvironmentEntry,
    wholeLine: (source, line, value) => !/^[|>&*!]/.test(value) && !goesOn(source, line),
  },
  {
    form: 'yaml-item',
    kinds: ['yaml'],
    pattern: new RegExp(`^\\s*-\\s+["']?(?<name>${variable})=(?<value>.*?)(?:["']?\\s*)$`, 'dg'),
    within: isEnvironmentEntry,
    wholeLine: always,
  },
  {
    form: 'yaml-flow',
    kinds: ['yaml'],
    pattern: new RegExp(
      `\\benv\\s*:\\s*\\{(?:.*[\\s,])?["']?(?<name>${variable})["']?\\s*:\\s*(?<value>(?:\\$\\{\\{.*?\\}\\}|[^,{}])*)(?:.*)$`,
      'dg',
    ),
    wholeLine: never,
  },
  {
    form: 'json',
    kinds: ['json'],
    pattern: new RegExp(
      `^\\s*"(?<name>${variable})"\\s*:\\s*(?<value>"(?:[^"\\\\]|\\\\.)*"|\\w+)(?:\\s*,?\\s*)$`,
      'dg',
    ),
    wholeLine: always,
  },
  {
    form: 'python',
    kinds: ['python'],
    pattern: new RegExp(
      `^\\s*(?:os\\.)?environ\\[["'](?<name>${variable})["']\\]\\s*=(?!=)[ \\t]*(?<value>.*)$`,
      'dg',
    ),
    wholeLine: (_, __, value) => !value.includes(';'),
  },
  {
    form: 'python-default',
    kinds: ['python'],
    pattern: new RegExp(
      `^\\s*(?:os\\.)?environ\\.setdefault\\(\\s*["'](?<name>${variable})["']\\s*,\\s*(?<value>.*)(?:\\)\\s*)$`,
      'dg',
    ),
    wholeLine: (_, __, value) => !value.includes(';'),
  },
  {
    form: 'export',
    kinds: scripts,
    pattern: new RegExp(`^\\s*export\\s+(?<name>${variable})=(?<value>.*)$`, 'dg'),
    wholeLine: oneWord,
  },
  {
    form: 'github-env',
    kinds: scripts,
    pattern: new RegExp(
      `^\\s*echo\\s+(["']?)(?<name>${variable})=(?<value>.*?)(?:\\1\\s*>>\\s*["']?\\$\\{?GITHUB_ENV\\}?["']?\\s*)$`,
      'dg',
    ),
    wholeLine: always,
  },
  {
    form: 'docker',
    kinds: ['docker'],
    pattern: new RegExp(`^\\s*ENV\\s+(?<name>${variable})(?:=|\\s+)(?<value>.*)$`, 'dgi'),
    wholeLine: oneWord,
  },
  {
    form: 'prefix',
    kinds: scripts,
    pattern: new RegExp(
      `(?<=(?:^|[;&|(]|\\b(?:env|run:|RUN|then|do|else|exec|time|sudo)\\s|\\w=\\S*\\s)\\s*)(?<name>${variable})=(?<value>"[^"]*"|'[^']*'|[^\\s"';&|]*)(?=[ \\t]+[^\\s;&|#>])`,
      'dg',
    ),
    wholeLine: never,
  },
]

/** All assignments to the platform's and MLflow's variables, in the order of the file. */
export function assignmentsIn(source: Source): Assignment[] {
  const found: Assignment[] = []
  const usable = patterns.filter(({ kinds }) => kinds.includes(source.kind))
  source.lines.forEach((line, number) => {
    if (found.length >= mostAssignments || !/HOKUSAI_|MLFLOW_/.test(line.code)) return
    for (const pattern of usable) {
      const onLine = matchLine(source, line, number, pattern)
      found.push(...onLine)
      if (onLine.length > 0) return
    }
  })
  return found
}

/** At most one of most forms; several of those that stand before a command. */
function matchLine(source: Source, line: Line, number: number, pattern: Pattern): Assignment[] {
  const matches = [...line.code.matchAll(pattern.pattern)]
  if (matches.length === 0 || (pattern.within && !pattern.within(source, number))) return []
  return matches.map(({ groups, indices }) => {
    const { name = '', value = '' } = groups ?? {}
    const nameStart = indices?.groups?.name?.[0] ?? 0
    const valueStart = indices?.groups?.value?.[0] ?? line.code.trimEnd().length
    const trimmed = value.trimEnd()
    const wholeLine = pattern.wholeLine(source, number, trimmed)
    return { line: number, name, nameStart, value: trimmed, valueStart, form: pattern.form, wholeLine }
  })
}

/** The line of an assignment once more for another variable, without the comment that may follow. */
export function lineFor(
  source: Source,
  assignment: Assignment,
  name: string,
  value = assignment.value,
): string {
  const code = source.lines[assignment.line]?.code ?? ''
  const { nameStart, valueStart } = assignment
  const between = code.slice(nameStart + assignment.name.length, valueStart)
  const after = code.slice(valueStart + assignment.value.length)
  return `${code.slice(0, nameStart)}${name}${between}${value}${after}`.trimEnd()
}

/** Renames the variable and gives it another value in place; quotes and comments stay. */
export function reassign(source: Source, assignment: Assignment, name: string, value: string): Edit[] {
  const start = source.lines[assignment.line]?.start ?? 0
  const { nameStart, valueStart } = assignment
  const [, quote = ''] = /^(["'])/.exec(assignment.value) ?? []
  return [
    { start: start + nameStart, end: start + nameStart + assignment.name.length, text: name },
    {
      start: start + valueStart,
      end: start + valueStart + assignment.value.length,
      text: `${quote}${value}${quote}`,
    },
  ]
}

/** True where a YAML value goes on in lines indented deeper. */
function goesOn(source: Source, line: number): boolean {
  const indent = (text: string) => text.length - text.trimStart().length
  const next = source.lines.slice(line + 1).find(({ code }) => code.trim() !== '')
  return next !== undefined && indent(next.code) > indent(source.lines[line]?.code ?? '')
}
