import { isTrackingUriName, isVariable } from '../names.ts'
import { emptyReading, type Literal, literalAt, type Reading, settingOf } from '../reading.ts'
import { readAzure, readWords } from './words.ts'

/** How a family of languages writes comments: to the end of the line, or over several. */
const comments = {
  hash: /(?:^|(?<=\s))#.*$|^=begin$[\s\S]*?^=end$|<#[\s\S]*?#>/gm,
  slashes: /(?<![:\w])\/\/.*$|(?<![\w*."'`/])\/\*[\s\S]*?\*\//gm,
  both: /(?:^|(?<=\s))#.*$|(?<![:\w])\/\/.*$|(?<![\w*."'`/])\/\*[\s\S]*?\*\//gm,
  batch: /^\s*(?:@?rem\s|::).*$/gim,
  dashes: /--\s.*$/gm,
  markup: /<!--[\s\S]*?-->/g,
} as const
export type Family = keyof typeof comments

const blank = (found: string) => found.replace(/[^\n]/g, ' ')

/** Longer lines are data or generated code. */
const longestLine = 2_000

/** What compares, tells or checks does not set. */
const tells =
  /[!=]==?(?!=)(?=\s*["'(\w$])|\.equals\(|%in%|-(?:eq|ne|match|like)\s|\b(?:assert\w*|expect|raise|throw|panic|fatal|die|abort)\b|(?:Error|Exception|Errorf|print\w*|warn\w*|stop|message|log\w*|(?:log\w*|console)\.\w+)\s*\(|^\s*(?:case|when|grep|sed|git)\b|^\s*@?(?:echo|printf|error|unstable|puts|Write-(?:Host|Error|Warning|Output))\b/i
/** The version of a package, which is no comparison. */
const pinned = /(?<=[\w\]])==(?=\d)/g
/** Unless it goes to a file of variables. */
const writes = />|Out-File|Add-Content|Set-Content|##vso\[|\btee\b/

/**
 * The last resort, for languages without a parser here and for files that theirs refuses: names that a value follows,
 * line by line. Nothing that it finds may be changed.
 */
export function readLines(text: string, family: Family, scopes: readonly unknown[]): Reading {
  const reading = emptyReading()
  const lines = text.replace(comments[family], blank).split('\n')
  let at = 0
  for (const [number, line] of lines.entries()) {
    if (
      line.length <= longestLine &&
      /hokus|mlflow|tracking|registry|mock|experiments|pip|conda|uv|poetry|benchmark/i.test(line) &&
      (!tells.test(line.replace(pinned, '')) || writes.test(line))
    )
      readLine({ line, at, following: lines.slice(number + 1, number + 4), scopes, reading })
    at += line.length + 1
  }
  return reading
}

interface Place {
  line: string
  at: number
  /** The next lines, where the value may stand. */
  following: readonly string[]
  scopes: readonly unknown[]
  reading: Reading
}

/** A name as code and configuration write one. */
const anyName = /(?<![\w$%-])(?:\$env:|\$ENV\{|\$|--)?[A-Za-z_][\w.-]*\w/gi
const setter =
  /(?:\bset|[.:]set|setenv|putenv|setdefault|setProperty|put|environ|env|withEnv|addEnv\w*|Setenv|environment|set_env|setEnvironmentVariable)\s*\(\s*["'`]?$/i
const lookup =
  /(?:\bget\w*|getenv|GetEnv\w*|getProperty|lookup\w*|fetch|contains\w*|has\w*|unset\w*|remove|delete|find\w*|require\w*|os\.environ\.get|System\.getenv)\s*[([]\s*["'`]?$/i
/** Behind a name that is compared, or read without a default. */
const isAsked = /^["'`]?\s*(?:==|!=|[)\]]+(?!\s*(?:\?[?:]|\|\||[=:]|\.(?:unwrap|or|get_?or))))/i
/** What stands between a name and its value. */
const between =
  /^["'`\])}]*\s*(?:\.(?:unwrap_or|or_?else|get_?or_?else)\w*\s*\(\s*(?:\|\w*\||\(\)\s*[-=]>)?|\|\|=?|\?[?:]=?|<-|=>|:=|\?=|\+=|=(?![=~])|::?\s*[\w.[\]<>|? ]+=(?!=)|:|,|\(|-Value\s|to\s)\s*|^["'`]?\s+(?=["'`]?(?:https?:\/\/|[\w.-]*hokus\.ai|true|1|yes|on)\b)/i

function readLine({ line, at, following, scopes, reading }: Place): void {
  for (const match of line.matchAll(anyName)) {
    const [spelled] = match
    const name = spelled.replace(/^\$(?:env:|ENV\{)?/i, '').replace(/^.*\.(?=(?:HOKUSAI|MLFLOW)_)/, '')
    const known =
      isVariable(name) ||
      isTrackingUriName(name) ||
      /^(?:HOKUSAI_API_ENDPOINT|(?:hokusai_)?api_?endpoint)$/i.test(name)
    const before = line.slice(0, match.index)
    const isBound = /\bvariable:\s*["']$/.test(before)
    if (!known || (!isBound && isAsked.test(line.slice(match.index + spelled.length)))) continue
    // A reading, as in ${NAME}.
    const rest = line.slice(match.index + spelled.length)
    if (/[$%]\{?$/.test(before) && !spelled.startsWith('$') && !/^:-?\w+:\/\//.test(rest)) continue
    if (/^\$(?!env:|ENV\{)/i.test(spelled) && isVariable(name)) continue
    const isRead = lookup.test(before) && !setter.test(before)
    const literals = valueBehind(rest, match.index + spelled.length, before, following, line.length)
    if (!literals) continue
    const value = literals.map((one) => ({ ...one, start: one.start + at, end: one.end + at }))
    const environment = isVariable(name) && !isRead && !name.startsWith('TF_VAR_')
    const context = isRead ? 'default' : 'assignment'
    reading.settings.push(settingOf(name, at + match.index, context, value, scopes, { environment }))
  }
  reading.settings.push(...readAzure(literalAt(line, at), scopes))
  readCalls(line, at, reading)
  reading.texts.push({ text: line, start: at, end: at + line.length, exact: false })
  readPackages(line, at, scopes, reading)
}

const quoted = /(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1/g

/** The texts that the value may be: all quoted ones up to the next name, or a bare word. */
function valueBehind(
  rest: string,
  from: number,
  before: string,
  following: readonly string[],
  length: number,
): Literal[] | undefined {
  const isPair =
    /(?:\bname|\bkey|\bvariable|\bId)["']?\s*[:=]\s*["'`]?$|\benv\s*[:=]\s*["']$/i.test(before) ||
    /^\s*(?:variable|-\s*name:)\s*["']?$/.test(before)
  // A name that a secret is bound to.
  if (/\bvariable:\s*["']$/.test(before) && !/\bvalue/.test(rest)) return []
  const valued = isPair
    ? /^["'`][\s,{]+(?:value|(?:env)?default)\w*["']?\s*[:=]\s*/i.exec(rest)?.[0]
    : undefined
  const isWord = /\b(?:setx|setenv|set(?:\s+-\w+)+)\s+["']?$/.test(before)
  const sign = valued ?? between.exec(rest)?.[0] ?? (isWord ? /^["']?\s+/.exec(rest)?.[0] : undefined)
  const own = sign === undefined ? '' : rest.slice(sign.length)
  const nextName = own.search(/["'`\s,({](?:HOKUSAI|MLFLOW)_\w+["'`]?\s*[=:,]/)
  const near = nextName < 0 ? own : own.slice(0, nextName)
  const literals = [...near.matchAll(quoted)].map((found) =>
    literalAt(found[2] ?? '', from + (sign?.length ?? 0) + found.index + 1),
  )
  const bare = /^[^\s"'`,;(){}[\]]+/.exec(near)?.[0]
  if (bare !== undefined && literals.length === 0) literals.push(literalAt(bare, from + (sign?.length ?? 0)))
  // A list of NAME=value texts, where the quote closes behind the value.
  const open = /(["'`])[^"'`]*$/.exec(before.replace(quoted, ''))?.[1]
  if (open && valued === undefined && sign?.endsWith('=')) {
    const value = /^[^\s"'`]*/.exec(own)?.[0] ?? ''
    return [literalAt(value, from + sign.length)]
  }
  if (isPair || near.trim() === '') {
    const offset = { at: length + 1 }
    for (const next of following) {
      const found =
        /^\s*(?:(?:value|default\w*|valueFrom|value_source|secret\w*)["']?\s*[:=({]?\s*)?(["'`]?)(.*?)\1[\s,;})]*$/i.exec(
          next,
        )
      const isValue = /^\s*(?:value|default|secret)/i.test(next) || (!isPair && /^\s*["'`]/.test(next))
      if (found && isValue) return [literalAt(found[2] ?? '', offset.at + next.indexOf(found[2] ?? ''))]
      if (/^\s*[})\]]/.test(next) || (isPair && /\bname["']?\s*[:=]/.test(next))) break
      offset.at += next.length + 1
    }
    if (isPair && valued === undefined && !/\b(?:value\w*|default\w*)["']?\s*[:=]/i.test(rest))
      return undefined
  }
  return sign === undefined ? undefined : literals
}

/** Calls whose arguments are on their line. */
function readCalls(line: string, at: number, reading: Reading): void {
  for (const match of line.matchAll(/([\w.$:]+)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)?/g)) {
    const [, name = '', args = ''] = match
    const key = /^\s*(?:key\s*=\s*)?(["'`])(.*?)\1\s*$/.exec(args.split(',').at(-2) ?? '')?.[2]
    if (key !== undefined) reading.calls.push({ name, at: at + match.index, keys: [key] })
  }
}

/** A command that installs, wherever it stands, and R's calls that install for Python. */
function readPackages(line: string, at: number, scopes: readonly unknown[], reading: Reading): void {
  for (const match of line.matchAll(/(?:py|conda|virtualenv)_install\((.*)/g))
    for (const word of match[0].matchAll(quoted))
      reading.packages.push({ spec: word[2] ?? '', at: at + match.index + word.index })
  for (const match of line.matchAll(
    /(?:pip[\d.]*|uv|uvx|poetry|pdm|pipx|pipenv|conda|mamba|micromamba|rye|pixi)["',\s]+[^;&|#)]*/g,
  )) {
    const words = [...match[0].matchAll(/[^\s"',[\]]+(?:\[[^\]]*\])?[^\s"',[\]]*/g)].map((word) =>
      literalAt(word[0], at + match.index + word.index),
    )
    reading.packages.push(...readWords(words, scopes).packages)
  }
}
