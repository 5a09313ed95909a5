import { isOurs, isVariable } from '../names.ts'
import { type Literal, literalAt, type Notes, partAt } from '../reading.ts'
import { readAzure, readInstall } from './words.ts'

/** Comments of all these languages; `//` and `/*` also stand in addresses and patterns of paths. */
const comments =
  /(?<!\{)\{-\s[\s\S]*?-\}(?!\})|--\[(=*)\[[\s\S]*?\]\1\]|(?<!\S)\(\*\s[\s\S]*?\*\)|(?<!\S)#\|\s[\s\S]*?\|#|(?:^|(?<=\s))#(?!\[|define\s).*$|(?<![:\w])\/\/.*$|(?<![\w*."'`/])\/\*[\s\S]*?\*\/|^\s*(?:@?rem\s|::|--\s).*$|<!--[\s\S]*?-->|^=begin$[\s\S]*?^=end$|<#[\s\S]*?#>/gim
/** Texts of several lines for a reader, by their names: here-strings of PowerShell, `define` of make. */
const texts =
  /(?:^define\s+|\$)\w*(?:usage|help|doc|message|banner|example|note)\w*\s*(?:=\s*@(["'])\s*\n[\s\S]*?^\1@|\n[\s\S]*?^endef$)/gim
/** Longer lines are data or generated code. */
const longestLine = 2_000
const ours = /hokus|mlflow|tracking|registry|mock|experiments|pip|conda|uv|poetry|benchmark/i
/** What compares, tells or checks does not set. */
const tells =
  /[!=]==?(?!=)(?=\s*["'(\w$])|\.equals\(|%in%|-(?:eq|ne|match|like)\s|\$\((?:warning|error|info)\b|\b(?:assert\w*|expect|raise|throw|panic|fatal|die|abort)\b|(?:Error|Exception|Errorf|print\w*|warn\w*|stop|message|log\w*|(?:log\w*|console)\.\w+)!?\s*\(|^\s*(?:case|when|grep|sed|git)\b|\btest\s+["'$-]|\bwhere\s[^"']*=|^\s*@?(?:echo|printf|error|unstable|puts|Write-(?:Host|Error|Warning|Output))\b/i
/** The version of a package, which is no comparison. */
const pinned = /(?<=[\w\]])==(?=\d)/g
/** Unless it goes to a file of variables. */
const writes = />|Out-File|Add-Content|Set-Content|##vso\[|\btee\b/

/**
 * The last resort, for languages without a parser here and for files that theirs refuses: names that a value follows,
 * line by line. Nothing that it finds may be changed.
 */
export function readAnything(text: string, notes: Notes): undefined {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ')
  const lines = text.replace(comments, blank).replace(texts, blank).split('\n')
  let at = 0
  for (const [number, line] of lines.entries()) {
    const isTold = tells.test(line.replace(pinned, '')) && !writes.test(line)
    if (line.length <= longestLine && ours.test(line))
      readLine(line, lines.slice(number + 1, number + 4), notes.of(partAt(line, at)), isTold)
    at += line.length + 1
  }
}

/** A name as code and configuration write one. */
const anyName = /(?<![\w$%-])(?:\$env:|\$ENV\{|\$|--)?[A-Za-z_][\w.-]*\w/gi
const setter =
  /(?:\bset|[.:]set|setenv|putenv|setdefault|setProperty|put|environ|env|withEnv|addEnv\w*|Setenv|environment|set_env|setEnvironmentVariable)\s*\(\s*["'`]?$/i
const lookup =
  /(?:\bget\w*|getenv|GetEnv\w*|getProperty|lookup\w*|fetch|contains\w*|has\w*|unset\w*|remove|delete|find\w*|require\w*|os\.environ\.get|System\.getenv)\s*[([]\s*["'`]?$/i
/** Before a name that a sentence speaks of. */
const spoken = /\b(?:not|never|than|was|old|use|using|like|instead of)\s+$/i
/** Behind a name that is compared, or read without a default. */
const isAsked =
  /^["'`]?\s*(?:==|!=|[)\]]+(?!\s*(?:\?[?:]|\|\||[=:]|\{\s*["']|or\b|\.(?:unwrap|or|get_?or))))/i
/** Before a name that a secret is bound to. */
const binds = /\bvariable:\s*["']$/

function readLine(line: string, following: readonly string[], notes: Notes, isTold: boolean): void {
  for (const { 0: spelled, index } of line.matchAll(anyName)) {
    const name = spelled.replace(/^\$(?:env:|ENV\{)?/i, '').replace(/^.*\.(?=(?:HOKUSAI|MLFLOW)_)/, '')
    if (!isOurs(name) && !/^api_?endpoint$/i.test(name)) continue
    const before = line.slice(0, index)
    // `if old == "" { setenv(NAME, value) }`
    if (isTold && !setter.test(before)) continue
    const rest = line.slice(index + spelled.length)
    // A reading, as in ${NAME}.
    const isExpanded = /[$%]\{?$/.test(before) && !spelled.startsWith('$') && !/^:-?\w+:\/\//.test(rest)
    const isRead =
      isExpanded || (/^\$(?!env:|ENV\{)/i.test(spelled) && isVariable(name) && !/^\s*=(?!=)/.test(rest))
    if (isRead || spoken.test(before) || (!binds.test(before) && isAsked.test(rest))) continue
    const literals = valueBehind(before, rest, index + spelled.length, following)
    const isDefault = lookup.test(before) && !setter.test(before)
    const environment = isVariable(name) && !isDefault && !name.startsWith('TF_VAR_')
    if (literals) notes.set(name, index, isDefault ? 'default' : 'assignment', literals, { environment })
  }
  if (isTold) return
  const whole = literalAt(line, 0)
  notes.text(whole)
  readAzure(whole, notes)
  readJulia(line, notes)
  readCalls(line, notes)
  readPackages(line, notes)
}

const quoted = /(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1/g
/** What stands between a name and its value. */
const between =
  /^["'`\])}]*\s*(?:\.(?:unwrap_or|or_?else|get_?or_?else)\w*\s*\(\s*(?:\|\w*\||\(\)\s*[-=]>)?|\|\|=?|or\b|\{(?=\s*["'])|>(?=[\w$])|\?[?:]=?|<-|=>|->(?=\s*["'])|:=|\?=|\+=|=(?![=~])|::?\s*[\w.[\]<>|? ]+=(?!=)|:|,|\(|-Value\s|to\s)\s*|^["'`]?\s+(?=["'`]?(?:https?:\/\/|[\w.-]*hokus\.ai|true|1|yes|on)\b)/i
/** Before a name that is itself the value of a name or a key, and behind it. */
const isNamed =
  /(?:\bname|\bkey|\bvariable|\bId)["']?\s*[:=]\s*["'`]?$|\benv\s*[:=]\s*["']$|^\s*(?:variable|-\s*name:)\s*["']?$/i
const valued = /^["'`][\s,{]+(?:value|(?:env)?default)\w*["']?\s*[:=]\s*/i
const nextName = /["'`\s,({](?:HOKUSAI|MLFLOW)_\w+["'`]?\s*[=:,]/
const valueLine =
  /^\s*((?:value|default\w*|valueFrom|value_source|secret\w*)["']?\s*[:=({]?\s*)?(["'`]?)(.*?)\2[\s,;})]*$/i

/** The texts that the value may be: all quoted ones up to the next name, or a bare word. */
function valueBehind(
  before: string,
  rest: string,
  from: number,
  following: readonly string[],
): Literal[] | undefined {
  if (binds.test(before)) return []
  const isPair = isNamed.test(before)
  const pair = isPair ? valued.exec(rest)?.[0] : undefined
  const word = /\b(?:setx|setenv|set(?:\s+-\w+)+)\s+["']?$/.test(before)
    ? /^["']?\s+/.exec(rest)?.[0]
    : undefined
  const sign = pair ?? between.exec(rest)?.[0] ?? word
  const own = sign === undefined ? '' : rest.slice(sign.length)
  const start = from + (sign?.length ?? 0)
  // A list of NAME=value texts, where the quote closes behind the value.
  if (sign?.endsWith('=') && !pair && /["'`][^"'`]*$/.test(before.replace(quoted, '')))
    return [literalAt(/^[^\s"'`]*/.exec(own)?.[0] ?? '', start)]
  const [near = ''] = own.split(nextName, 1)
  if (isPair || near.trim() === '') {
    let at = from + rest.length + 1
    for (const next of following) {
      const [, key, , value = ''] = valueLine.exec(next) ?? []
      if (key !== undefined || (!isPair && /^\s*["'`]/.test(next)))
        return [literalAt(value, at + next.indexOf(value))]
      if (/^\s*[})\]]/.test(next)) break
      at += next.length + 1
    }
  }
  const literals = [...near.matchAll(quoted)].map(({ 2: text = '', index }) =>
    literalAt(text, start + index + 1),
  )
  const bare = /^[^\s"'`,;(){}[\]<]+/.exec(near)?.[0]
  if (bare !== undefined && literals.length === 0) literals.push(literalAt(bare, start))
  return sign === undefined ? undefined : literals
}

/** `MLFlow("…")` of MLFlowClient.jl. */
function readJulia(line: string, notes: Notes): void {
  for (const { 1: quote = '', 2: uri = '', index } of line.matchAll(/(?<![\w.])MLFlow\(\s*("+)([^"]*)\1/g)) {
    const start = line.indexOf(quote, index) + quote.length
    notes.set('tracking_uri', index, 'call', [literalAt(uri, start)], { environment: false })
  }
}

/** Calls whose arguments are on their line, with the texts that others follow. */
function readCalls(line: string, notes: Notes): void {
  for (const match of line.matchAll(/([\w.$:]+)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)?/g)) {
    const args = match[2] ?? ''
    const keys = [...args.matchAll(/(["'`])((?:(?!\1).)*)\1\s*[,:]/g)].map(({ 2: key = '' }) => key)
    notes.call(match[1] ?? '', match.index, /^\s*["'`]/.test(args) ? keys : ['', ...keys])
  }
}

/** A command that installs, wherever it stands, and R's calls that install for Python. */
function readPackages(line: string, notes: Notes): void {
  for (const { 0: command, index: at } of line.matchAll(installs)) {
    const words = [...command.matchAll(/[^\s"',[\]()]+(?:\[[^\]]*\])?[^\s"',[\]()]*/g)]
    readInstall(
      words.map(({ 0: word, index }) => literalAt(word, at + index)),
      notes,
    )
  }
}

const installs =
  /(?:(?:py|conda|virtualenv)_install\(|(?:pip[\d.]*|uv|uvx|poetry|pdm|pipx|pipenv|conda|mamba|micromamba|rye|pixi)["',\s]+)[^;&|#)]*/g
