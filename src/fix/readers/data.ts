import { isOurs, isTrackingUriName, isVariable } from '../names.ts'
import { type Literal, type Notes, type Part, partAt } from '../reading.ts'
import { readAnything } from './anything.ts'
import { isDotenv, readDotenv } from './lines.ts'
import { readShell } from './shell.ts'
import {
  type Entry,
  find,
  type List,
  literalsOf,
  type Mapping,
  mappingOf,
  type Text,
  type Tree,
} from './tree.ts'
import { readWords } from './words.ts'

/** The way to a part of a tree. */
interface Way {
  notes: Notes
  keys: readonly string[]
  /** From the inside out. */
  mappings: readonly Mapping[]
  /** What one shell reads, in the items of a list. */
  around?: string
}

const environments =
  /^(?:env|environment|variables|env_variables|env_vars|containerenv|remoteenv|env_set|setenv|env\..*|.*\.env\..*|.*\.env)$/i
/** Below these a name is declared, or given to a program that knows what to do with it. */
const notSet =
  /^(?:with|inputs|outputs|secrets|args|required|properties|definitions|passenv|options|parameters|stages)$/i
const scripts =
  /^(?:run|command|cmds?|entry|(?:before|after|pre|post)_\w+|\w*script|entrypoint|args|inlinescript|bash|sh|commands|runcmd|bootcmd|install|\w*command|setup|onstart|task|tasks|exec\w*|shell|pwsh|powershell|code|source|user_data|postactivate|test)$/i
/** Those whose items are one shell's: GitLab's, Travis'. */
const shared = /^(?:(?:before|after)_)?script$/
const ofTests = /(?:^|[:.])(?:pytest|testenv)(?![a-z])/
/** Lists of words about something. */
const told =
  /^(?:keywords|filterwarnings|classifiers|labels|tags|topics|markers|exclude\w*|ignore\w*|except)$/i
/** Keys below which packages of pip or conda are listed; of a mapping its keys are. */
const packageLists =
  /^(?:[\w.-]*dependencies|dependency-groups|[\w.-]*requires?|[\w-]*requirements|pip|conda|pypi|pip_packages|python_packages|packages_to_install|deps)$/i
const packageWays = /^(?:dev-)?packages$|(?:^|\.)(?:pypi\.package|pip\.name)$/
const packageGroups = /(?:^|\.)(?:dependency-groups|optional-dependencies|requirements|extras_require)$/
const valueKeys = /^(?:value|variable_value|default|defaultvalue|default_value|text|stringvalue)$/i
const nameKeys = /^(?:name|key|variable|variable_name|parameterkey|parameter_key|env)$/i
/** Keys whose text is lines of `NAME=value`. */
const variableLines =
  /(?:^|[-_]|docker|podman)(?:setenv|args?|envs?|variables|vars|environment|options|settings|config|line|block|content)$/i
/** Commands of PowerShell and of cmd, lines of Python. */
const notPosix = /^\s*(?:import|from) \w+|\$env:|Out-File|^\s*set \w+=/im

/** Everything that a tree sets; `keys` lead to it. */
export function readData(root: Tree, notes: Notes, keys: readonly string[] = []): void {
  visit(root, { notes, keys, mappings: [] })
}

function visit(tree: Tree, way: Way): void {
  if (tree.kind === 'mapping') visitMapping(tree, way)
  if (tree.kind === 'list') visitList(tree, way)
  if (tree.kind === 'text') visitText(tree, way)
}

function visitMapping(mapping: Mapping, way: Way): void {
  const [owner] = way.mappings
  const isEnvironment = owner && environments.test(way.keys.at(-1) ?? '')
  const outer = isEnvironment ? owner.scopes.slice(0, 1) : []
  const merged = scopesOf(find(mapping, /^<<$/))
  // What tests are given is a person's to change.
  const around = ofTests.test(way.keys.at(-1) ?? '')
    ? way.notes.of(partAt(way.notes.part.text, 0))
    : way.notes
  const notes = around.in(...outer, ...mapping.scopes, ...merged)
  const mappings: readonly Mapping[] = [mapping, ...way.mappings]
  const pair = pairIn(mapping)
  // A container is given its secrets; a workflow only says which it takes.
  const given = way.keys.filter((key) => key !== 'secrets')
  if (pair) readEntry(pair, { ...way, mappings, keys: [...given, pair.key] })
  for (const entry of mapping.entries) {
    const { key, at, value } = entry
    const inside = { notes, mappings, keys: [...way.keys, key] }
    readEntry(entry, inside)
    // One from a place of its own is another package.
    const isOwn = find(value, /^(?:path|git|url|workspace|file)$/) !== undefined || value.kind === 'list'
    if (listsPackages(way) && !isOwn) notes.package(key, at)
    visit(value, inside)
  }
}

/** What an alias stands for, or each of a list. */
const scopesOf = (tree: Tree | undefined): readonly unknown[] =>
  tree?.kind === 'list' ? tree.items.flatMap(scopesOf) : tree?.kind === 'mapping' ? tree.scopes : []

/** Something outside this file, or an action of ours, may set the rest. */
function isOpen(mapping: Mapping | undefined): boolean {
  if (find(mapping, /^(?:env_file|envFrom|env_from|envfile|extends|\*\*)$/i)) return true
  return literalsOf(find(mapping, /^uses$/)).some(({ text }) => text.includes('verify-registration'))
}

function readEntry({ key, at, value, own }: Entry, { notes, keys, mappings }: Way): void {
  const parent = keys.at(-2) ?? ''
  const isConnection = /mlflow|hokusai/i.test(parent) && keys.includes('connections')
  const name =
    isConnection && /^(?:host|conn_\w*)$/.test(key)
      ? 'AIRFLOW_CONN_MLFLOW'
      : /^(?:uri|url|conn_uri)$/i.test(key)
        ? `${parent}.${key}`
        : variableIn(key)
  if (!isOurs(name) && !/endpoint$/i.test(name)) return
  const [mapping, owner] = mappings
  const isNothing =
    value.kind === 'list' ||
    (value.kind === 'other' && value.literals.some(({ text }) => /^(?:|~|null)$/i.test(text)))
  notes.set(name, at, 'entry', literalsOf(find(value, valueKeys) ?? value), {
    environment: isVariable(name) && !notSet.test(parent),
    open: isNothing || isOpen(owner) || isOpen(mapping),
    own,
  })
}

const variableIn = (name = '') => name.replace(/^(?:[\w-]+\.)+(?=(?:HOKUSAI|MLFLOW)_)/, '')

/** What `{name: NAME, value: …}` sets. */
function pairIn(mapping: Mapping): Entry | undefined {
  const { entries, own } = mapping
  const isPair = entries.some(({ key }) => valueKeys.test(key) || /^(?:value|secret|sync|from)/i.test(key))
  const names = entries.filter(({ key }) => nameKeys.test(key)).flatMap(({ value }) => literalsOf(value))
  const name = names.find(({ text }) => isOurs(variableIn(text)))
  const value = find(mapping, valueKeys) ?? mappingOf()
  return isPair && name ? { key: name.text, at: name.start, value, own } : undefined
}

function visitList({ items }: List, way: Way): void {
  const key = way.keys.at(-1) ?? ''
  if (told.test(key)) return
  const isScript = scripts.test(key)
  const { notes } = way
  const texts = items.filter((item) => item.kind === 'text')
  if (!isScript || !texts.some(({ literal }) => /\s/.test(literal.text))) {
    const open = isOpen(way.mappings[0])
    const more = (word: Literal) => ({ open, own: texts.find(({ literal }) => literal === word)?.own })
    const words = texts.map(({ literal }) => literal)
    readWords(words, notes, more)
    for (const { text, start } of words)
      if (isVariable(text)) notes.set(text, start, 'entry', [], { open: true })
  }
  const around = shared.test(key) ? { around: texts.map(({ part }) => part.text).join('\n') } : {}
  for (const item of items) {
    if (item.kind !== 'text') visit(item, way)
    else if (isScript) visitText(item, { ...way, ...around })
    else {
      notes.text(item.literal)
      if (isPackageList(way)) notes.package(item.literal.text, item.literal.start)
    }
    // `[NAME, value]`
    const [name, ...values] = item.kind === 'list' ? item.items : []
    const isPair = name?.kind === 'text' && values.length === 1
    if (isPair && (environments.test(key) || isTrackingUriName(name.literal.text)))
      notes.set(name.literal.text, name.literal.start, 'pair', values.flatMap(literalsOf))
  }
}

/** What such a key holds are packages of Python: the items of a list, the keys of a mapping. */
function listsPackages({ keys }: Way): boolean {
  // Those of JSON and JavaScript are npm's; those of a Pipfile stand at its top.
  if (/^(?:json|@lezer\/javascript)$/.test(keys[0] ?? '')) return false
  return packageLists.test(keys.at(-1) ?? '') || packageWays.test(keys.join('.'))
}

function isPackageList(way: Way): boolean {
  const others = /^(?:json|@lezer\/javascript|keywords|include|exclude|packages)$/
  if (way.keys.some((key) => others.test(key))) return false
  return listsPackages(way) || way.keys.slice(0, -1).some((key) => packageGroups.test(key))
}

function visitText({ literal, part }: Text, { notes, ...way }: Way): void {
  const key = way.keys.at(-1) ?? ''
  const parent = way.keys.at(-2) ?? ''
  const isBlock = part.text.includes('\n')
  if (isPackageList({ notes, ...way }))
    for (const { 0: spec, index } of part.text.matchAll(/[^\s,;][^\n,;]*/g))
      notes.of(part).package(spec.replace(/^[\w!-]+:\s*/, '').trim(), index)
  if (!/\s/.test(literal.text)) notes.text(literal)
  const isCommand =
    scripts.test(key.split('.').at(-1) ?? '') || /^(?:tasks|scripts|aliases|\w*command)$/i.test(parent)
  // An entry of a ConfigMap; a piece of YAML for a chart or a patch.
  if (isBlock && /\.\w+$|^dockerfile/i.test(key)) return void notes.file(key, part)
  if (isBlock && !isCommand && /^\s*(?:- )?[\w"'-]+:(?:\s|$)/.test(part.text))
    return void notes.file('block.yaml', part)
  if (variableLines.test(key)) {
    const readLines = isBlock && isDotenv(part.text) ? readDotenv : readAnything
    return void readLines(part.text, notes.of(part))
  }
  if (isCommand) readScript(part, { notes, ...way })
}

function readScript(part: Part, { notes, around, ...way }: Way): void {
  const spoken = way.keys.at(-1)?.split('.').at(-1) ?? ''
  const [shell] = literalsOf(find(way.mappings[0], /^(?:shell|language)$/))
  if (shell?.text === 'pygrep') return
  const isOther = /^(?:pwsh|powershell|cmd|python)/.test(`${shell?.text ?? ''} ${spoken}`.trim())
  if (isOther || notPosix.test(part.text)) readAnything(part.text, notes.of(part))
  else readShell(part.text, notes.of(part), around)
}
