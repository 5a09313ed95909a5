import { isTrackingUriName, isVariable } from '../names.ts'
import {
  addTo,
  emptyReading,
  type Literal,
  type Own,
  partAt,
  placed,
  type Reading,
  settingOf,
} from '../reading.ts'
import { readDotenv } from './lines.ts'
import { readShell } from './shell.ts'
import { readLines } from './text.ts'
import type { Entry, List, Mapping, Text, Tree } from './tree.ts'
import { readWords } from './words.ts'

/** A mapping and the keys that lead to it. */
interface Way {
  keys: readonly string[]
  /** From the inside out. */
  mappings: readonly Mapping[]
  /** The mappings and the blocks that they stand for: where a setting counts. */
  scopes: readonly unknown[]
}

const environments =
  /^(?:env|environment|variables|env_variables|env_vars|containerenv|remoteenv|env_set|setenv|env\..*|.*\.env\..*|.*\.env)$/i
/** Below these a name is declared, or given to a program that knows what to do with it. */
const notSet =
  /^(?:with|inputs|outputs|secrets|args|required|properties|definitions|passenv|options|parameters|stages)$/i
const scripts =
  /^(?:run|script|command|cmds?|entry|before_script|after_script|entrypoint|args|inlinescript|bash|sh|commands|install|\w*command|setup|onstart|task|tasks|exec\w*|shell|pwsh|powershell|code|source|user_data|postactivate|test)$/i
/** Keys below which packages of pip or conda are listed; of a mapping its keys are. */
const packageLists =
  /^(?:[\w.-]*dependencies|dependency-groups|[\w-]*requires|[\w-]*requirements|pip|conda|pypi|pip_packages|python_packages|deps|[\w.-]*_requires?)$/i
const valueKeys = /^(?:value|default|defaultvalue|default_value|text|stringvalue)$/i
const nameKeys = /^(?:name|key|variable|parameterkey|parameter_key|env)$/i

/** Everything that a tree sets. `root` stands for the whole file. */
export function readData(root: Tree, file: DataFile): Reading {
  const reading = emptyReading()
  visit(root, { keys: [], mappings: [], scopes: [] }, { ...file, root, reading })
  return reading
}

export interface DataFile {
  path: string
  /** Whether the packages it lists are Python's. */
  python: boolean
}
interface Place extends DataFile {
  root: Tree
  reading: Reading
}

function visit(tree: Tree, way: Way, place: Place): void {
  if (tree.kind === 'mapping') visitMapping(tree, way, place)
  if (tree.kind === 'list') visitList(tree, way, place)
  if (tree.kind === 'text') visitText(tree, way, place)
}

function visitMapping(mapping: Mapping, way: Way, place: Place): void {
  const key = way.keys.at(-1) ?? ''
  const owner = way.mappings[0]
  const isEnvironment = environments.test(key) && owner !== undefined
  const bases = [...mapping.merged, ...(isEnvironment ? basesOf(owner, place.root) : [])]
  const scopes = [...(isEnvironment ? [owner, mapping] : [mapping]), ...bases, ...way.scopes]
  const inside = (name: string): Way => ({
    keys: [...way.keys, name],
    mappings: [mapping, ...way.mappings],
    scopes,
  })
  readPair(mapping, { ...way, scopes: isInList(way) ? way.scopes : scopes }, place)
  for (const entry of mapping.entries) {
    if (!isPairName(entry, mapping)) readEntry(entry, mapping, inside(entry.key), place)
    if (place.python && listsPackages(way.keys, place)) readPackageKey(entry, place)
    visit(entry.value, inside(entry.key), place)
  }
}

const isInList = ({ keys }: Way) => keys.at(-1) === '[]'
const find = (mapping: Mapping | undefined, key: RegExp) => mapping?.entries.find((one) => key.test(one.key))

/** GitLab's `extends`, within the file. */
function basesOf(owner: Mapping | undefined, root: Tree): Mapping[] {
  const names = find(owner, /^extends$/)?.value
  const list = names?.kind === 'list' ? names.items : names ? [names] : []
  return list.flatMap((one) => {
    const base =
      one.kind === 'text' && root.kind === 'mapping'
        ? root.entries.find(({ key }) => key === one.literal.text)?.value
        : undefined
    if (base?.kind !== 'mapping') return []
    // Each base once: two may extend each other.
    const others =
      root.kind === 'mapping'
        ? { ...root, entries: root.entries.filter(({ value }) => value !== base) }
        : root
    return [base, ...(base === owner ? [] : basesOf(base, others))]
  })
}

/** Something outside this file, or an action of ours, may set the rest. */
function isOpen(owner: Mapping | undefined, bases: boolean): boolean {
  if (find(owner, /^(?:env_file|envFrom|env_from|envfile)$/i)) return true
  if (find(owner, /^extends$/) && !bases) return true
  const uses = find(owner, /^uses$/)?.value
  return uses?.kind === 'text' && /verify-registration/.test(uses.literal.text)
}

function readEntry(entry: Entry, mapping: Mapping, way: Way, { reading, root }: Place): void {
  const { key, at, value } = entry
  const [parent = ''] = way.keys.slice(-2, -1)
  const isConnection = /mlflow|hokusai/i.test(parent) && way.keys.includes('connections')
  const name =
    isConnection && /^(?:host|conn_\w*)$/.test(key)
      ? 'AIRFLOW_CONN_MLFLOW'
      : /^(?:uri|url|conn_uri)$/i.test(key)
        ? `${parent}.${key}`
        : key.replace(/^env\./, '')
  const environment = isVariable(name) && !notSet.test(parent)
  if (!isVariable(name) && !isTrackingUriName(name) && !/endpoint$/i.test(name)) return
  const owner = way.mappings[1]
  const open =
    isOpen(owner, basesOf(owner, root).length > 0) ||
    (environments.test(parent) ? false : isOpen(mapping, false))
  const inner = value.kind === 'mapping' ? (find(value, valueKeys)?.value ?? value) : value
  // An address below a name that says what it is for.
  const list = inner.kind === 'list' ? inner.items : [inner]
  const given =
    !(value.kind === 'other' && /^(?:|~|null)$/i.test(value.literal.text)) && value.kind !== 'list'
  const more = { environment, given, open, own: entry.own }
  reading.settings.push(settingOf(name, at, 'entry', list.flatMap(literalsOf), way.scopes, more))
}

const literalsOf = (tree: Tree): Literal[] =>
  tree.kind === 'text' || tree.kind === 'other' ? [tree.literal] : []

/** `{name: NAME, value: …}` */
function readPair(mapping: Mapping, way: Way, { reading }: Place): void {
  const name = mapping.entries.find((one) => isPairName(one, mapping))?.value
  if (name?.kind !== 'text') return
  const value = find(mapping, valueKeys)?.value
  const spelled = name.literal.text.replace(/^env\./, '')
  const isDeclared = way.keys.some((key) => key === 'parameters' || key === 'inputs')
  reading.settings.push(
    settingOf(spelled, name.literal.start, 'pair', value ? literalsOf(value) : [], way.scopes, {
      environment: isVariable(spelled) && !isDeclared,
      open: isOpen(way.mappings[0], false),
      own: mapping.own,
    }),
  )
}

/** The member of a pair that names a variable of ours, where another gives the value. */
function isPairName({ key, value }: Entry, mapping: Mapping): boolean {
  if (!nameKeys.test(key) || value.kind !== 'text') return false
  const name = value.literal.text.replace(/^env\./, '')
  return (
    (isVariable(name) || isTrackingUriName(name)) &&
    mapping.entries.some((one) => valueKeys.test(one.key) || /^(?:value|secret)/i.test(one.key))
  )
}

function visitList({ items }: List, way: Way, place: Place): void {
  const key = way.keys.at(-1) ?? ''
  const inside = { ...way, keys: [...way.keys, '[]'] }
  const owner = way.mappings[0]
  const listed = { ...inside, scopes: environments.test(key) ? way.scopes : [items, ...way.scopes] }
  const words = items.flatMap((item) => (item.kind === 'text' ? [item.literal] : []))
  const open = isOpen(owner, false)
  const isScript = scripts.test(key)
  if (!isScript || !words.some(({ text }) => /\s/.test(text))) {
    const found = readWords(words, listed.scopes)
    const passed = words.filter(({ text }) => isVariable(text))
    addTo(place.reading, {
      ...found,
      settings: [
        ...found.settings.map((one) => ({ ...one, open, own: ownAt(items, one.at) })),
        ...passed.map(({ text, start }) =>
          settingOf(text, start, 'entry', [], listed.scopes, { given: false }),
        ),
      ],
    })
  }
  for (const item of items) {
    if (item.kind === 'text' && isPackageList(way.keys, place))
      place.reading.packages.push({ spec: item.literal.text, at: item.literal.start })
    if (item.kind === 'text' && !isScript) place.reading.texts.push(item.literal)
    else visit(item, item.kind === 'text' ? { ...inside, keys: way.keys } : listed, place)
    readTuple(item, listed.scopes, place)
  }
}

/** The item that a setting stands in, where that is nothing but the setting. */
function ownAt(items: readonly Tree[], at: number): Own | undefined {
  const item = items.find((one) => one.kind === 'text' && one.literal.start === at)
  return item?.kind === 'text' ? item.own : undefined
}

/** `[NAME, value]` */
function readTuple(item: Tree, scopes: readonly unknown[], { reading }: Place): void {
  if (item.kind !== 'list' || item.items.length !== 2) return
  const [name, value] = item.items
  if (name?.kind !== 'text' || !value || !isVariable(name.literal.text)) return
  const { text, start } = name.literal
  reading.settings.push(settingOf(text, start, 'pair', literalsOf(value), scopes))
}

/** What such a key holds are packages of Python: the items of a list, the keys of a mapping. */
function listsPackages(keys: readonly string[], { path }: Place): boolean {
  const key = keys.filter((one) => one !== '[]').at(-1) ?? ''
  return packageLists.test(key) || (/Pipfile$/.test(path) && /^(?:dev-)?packages$/.test(key))
}

function isPackageList(keys: readonly string[], place: Place): boolean {
  const named = keys.filter((key) => key !== '[]')
  if (!place.python || named.some((key) => /^(?:keywords|include|exclude|packages)$/.test(key))) return false
  const groups = /^(?:dependency-groups|optional-dependencies|requirements|[\w.]*extras_require)$/
  return listsPackages(keys, place) || named.slice(0, -1).some((key) => groups.test(key))
}

/** `hokusai = "*"`; one from a place of its own is another package. */
function readPackageKey({ key, at, value }: Entry, { reading }: Place): void {
  const own =
    value.kind === 'mapping' && value.entries.some((one) => /^(?:path|git|url|workspace|file)$/.test(one.key))
  if (!own && value.kind !== 'list') reading.packages.push({ spec: key, at })
}

function visitText({ literal, part }: Text, way: Way, place: Place): void {
  const { reading } = place
  const key = way.keys.filter((one) => one !== '[]').at(-1) ?? ''
  const [parent = ''] = way.keys.slice(-2, -1)
  const source = part ?? partAt(literal.text, literal.start)
  const isBlock = source.text.includes('\n')
  if (
    isPackageList(way.keys, place) ||
    (key === 'package' && parent === 'pypi') ||
    (key === 'name' && /(?:^|\.)pip$/.test(parent))
  )
    for (const { 0: spec, index } of source.text.matchAll(/[^\s,;][^\n,;]*/g))
      reading.packages.push({ spec: spec.replace(/^[\w!-]+:\s*/, '').trim(), at: source.place(index) })
  if (!/\s/.test(literal.text)) reading.texts.push(literal)
  const spoken = key.split('.').at(-1) ?? ''
  const isCommand = scripts.test(spoken) || /^(?:tasks|scripts|aliases)$/.test(parent)
  // An entry of a ConfigMap; a piece of YAML for a chart or a patch.
  if (isBlock && /\.\w+$/.test(key)) return void reading.nested.push({ path: key, part: source })
  if (isBlock && !isCommand && /^\s*(?:- )?[\w"'-]+:(?:\s|$)/.test(source.text))
    return void reading.nested.push({ path: 'block.yaml', part: source })
  if ((isBlock && variableTexts.test(key)) || variableLines.test(key)) {
    const lines = readDotenv(source.text, way.scopes)
    const isPlain = isBlock && lines.parser !== undefined
    const inner = isPlain ? lines : readLines(source.text, 'hash', way.scopes)
    return void addTo(reading, placed(inner, source))
  }
  if (!isCommand && !/\b(?:export|install)\b|--tracking/.test(literal.text)) return
  const shell = siblingText(way.mappings[0], /^shell$/)
  const isOther =
    /^(?:pwsh|powershell|cmd|python)/.test(`${shell} ${spoken}`.trim()) || notPosix.test(source.text)
  const inner = isOther ? readLines(source.text, 'hash', way.scopes) : readShell(source.text, way.scopes)
  addTo(reading, placed(inner, source))
}

/** Commands of PowerShell and of cmd, lines of Python. */
const notPosix = /^\s*(?:import|from) \w+|\$env:|Out-File|^\s*set \w+=/im
/** Keys whose text is lines of `NAME=value`. */
const variableLines = /^(?:setenv|environment|docker_?args|options|line|block|content)$/i
const variableTexts = /(?:^|[-_])(?:args?|envs?|variables|vars|environment|options|settings|config)$/i

function siblingText(mapping: Mapping | undefined, key: RegExp): string {
  const value = find(mapping, key)?.value
  return value?.kind === 'text' ? value.literal.text : ''
}
