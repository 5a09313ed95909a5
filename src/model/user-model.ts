import { isAbsolute, join, posix } from 'node:path'
import { lookAt } from '../files/look.ts'
import { isWithin, realOf } from '../files/place.ts'
import { FileProblem } from '../files/problem.ts'
import { readRegularFile } from '../files/read.ts'
import { listTree, type Tree, type TreeLimits, type TreeTrouble } from '../files/tree.ts'

export interface UserModel {
  /** All files, hidden ones included, sorted by path. */
  files: Tree['files']
  /** One plain sentence each, naming the file; empty when the model can be registered. */
  problems: string[]
}

const modelFileLimit = 1024 * 1024
/** More is no model: the largest public ones have some hundred files and a terabyte. */
const treeLimits: TreeLimits = { entries: 10_000, depth: 32, bytes: 4e12 }

/**
 * Lists and checks an MLflow model directory (https://mlflow.org/docs/latest/ml/model/) before anything is sent.
 * All problems are found at once; nothing but `MLmodel` is read. Symbolic links are followed inside the directory.
 *
 * A file's name may be any printable ASCII without `#`, `%`, `?`, `;` and `\`. MLflow 3.9.0 refuses `#` and line
 * breaks, stores names with other control characters, `%41`, a final `?` or `;` under another name, and answers
 * 500 to the download of a name that is not ASCII.
 */
export async function readModelDirectory(directory: string): Promise<UserModel> {
  const root = realOf(directory)
  if (root === undefined) return refused(`The model directory ${directory} does not exist.`)
  if (!lookAt(root)?.isDirectory()) return refused(`${directory} is not a directory.`)
  const modelFileFound = realOf(join(root, 'MLmodel'))
  if (modelFileFound === undefined || !lookAt(modelFileFound)?.isFile()) {
    return refused(`${directory} has no file MLmodel, so it is not an MLflow model directory.`)
  }

  const tree = listTree(root, treeLimits)
  const named = tree.paths.flatMap((path) => {
    const bad = nameProblem(posix.basename(path))
    return bad === undefined ? [] : [`${shown(path)}: ${bad}`]
  })
  const problems = [...named, ...tree.trouble.map(({ path, kind }) => `${shown(path)} ${sentences[kind]}`)]
  // An MLmodel that could not be listed (a link out of the directory, unreadable) has its problem already.
  const modelFile = tree.files.find((file) => file.path === 'MLmodel')
  if (modelFile) problems.push(...(await modelFileProblems(root, modelFile)))
  return { files: tree.files, problems }
}

const refused = (problem: string): UserModel => ({ files: [], problems: [problem] })

const sentences: Record<TreeTrouble, string> = {
  unreadable: 'cannot be read.',
  dangling: 'is a link to nothing.',
  outside: 'is a link that leaves the model directory.',
  loop: 'is a link to a directory that contains it.',
  'fan-out': 'is a link to a directory within a directory that is reached by a link already.',
  irregular: 'is neither a file nor a directory.',
  'too-deep': `lies more than ${treeLimits.depth} directories deep.`,
  'too-many': `is one entry too many: a model directory has at most ${treeLimits.entries}.`,
  'too-large': `makes the model larger than ${treeLimits.bytes / 1e12} TB.`,
}

function nameProblem(name: string): string | undefined {
  const bad = name.match(/[^ -~]|[#%?;\\]/u)?.[0]
  if (bad === undefined) return undefined
  return `the name has ${shown(bad)}, which MLflow's artifact store refuses or changes; rename it.`
}

/** A name as it is, or as a JSON string where it has characters that a terminal would act on. */
function shown(name: string): string {
  return /^[!-~]+$/.test(name) ? name : JSON.stringify(name).replace(/[^ -~]/gu, escaped)
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}

async function modelFileProblems(root: string, modelFile: Tree['files'][number]): Promise<string[]> {
  if (modelFile.bytes > modelFileLimit) {
    return [`MLmodel has ${modelFile.bytes} bytes; at most ${modelFileLimit} are read.`]
  }
  const parsed = await parseYaml(textOf(modelFile.real))
  if ('problem' in parsed) return [`MLmodel is not valid YAML: ${parsed.problem}`]

  const content = parsed.value
  if (!isMap(content) || !isMap(content.flavors) || Object.keys(content.flavors).length === 0) {
    return ['MLmodel has no flavors, so MLflow cannot tell how to load the model.']
  }
  const notMaps = Object.entries(content.flavors).filter(([, flavor]) => !isMap(flavor))
  const missing = references(content).map((reference) => referenceProblem(root, reference))
  return [
    ...notMaps.map(([name]) => `MLmodel: the flavor ${shown(name)} is not a map.`),
    ...missing.filter((problem) => problem !== undefined),
  ]
}

/** What has become unreadable since it was listed reads as empty, which is a problem of its own. */
function textOf(path: string): string {
  try {
    return readRegularFile(path, { maxBytes: modelFileLimit, links: 'refuse' }).toString('utf8')
  } catch (error) {
    if (error instanceof FileProblem) return ''
    throw error
  }
}

/** Loaded only here: every other run does without a YAML parser. */
async function parseYaml(text: string): Promise<{ value: unknown } | { problem: string }> {
  const { parseDocument } = await import('yaml')
  // As PyYAML reads it, which MLflow uses: YAML 1.1, the last of equal keys wins.
  const document = parseDocument(text, { version: '1.1', uniqueKeys: false, logLevel: 'silent' })
  const error = document.errors[0]
  if (error) return { problem: firstLine(error.message) }
  try {
    return { value: document.toJS() }
  } catch (error) {
    // Aliases that expand without end.
    return { problem: firstLine(error instanceof Error ? error.message : String(error)) }
  }
}

function firstLine(message: string): string {
  return `${message.split('\n', 1)[0]?.replace(/[:.]$/, '')}.`
}

/** A path that MLmodel names, and the key it stands under. */
interface Reference {
  key: string
  path: string
}

/** Keys of a flavor whose value is a file or directory of the model; others of MLflow's keys hold names or code. */
const pathKeys = [
  'data',
  'model_path',
  'pickled_model',
  'model_data',
  'model_binary',
  'saved_model_dir',
  'serialized_explainer',
  'python_model',
  'code',
  'env',
]

function references(content: Record<string, unknown>): Reference[] {
  const found: { key: string; path: unknown }[] = []
  for (const [name, flavor] of Object.entries(asMap(content.flavors))) {
    const values = asMap(flavor)
    const prefix = `flavors.${name}`
    found.push(...pathKeys.map((key) => ({ key: `${prefix}.${key}`, path: values[key] })))
    for (const kind of ['conda', 'virtualenv']) {
      found.push({ key: `${prefix}.env.${kind}`, path: asMap(values.env)[kind] })
    }
    for (const [artifact, value] of Object.entries(asMap(values.artifacts))) {
      found.push({ key: `${prefix}.artifacts.${artifact}.path`, path: asMap(value).path })
    }
  }
  const example = asMap(content.saved_input_example_info)
  for (const key of ['artifact_path', 'serving_input_path']) {
    found.push({ key: `saved_input_example_info.${key}`, path: example[key] })
  }
  return found.filter(
    (reference): reference is Reference => typeof reference.path === 'string' && reference.path !== '',
  )
}

function referenceProblem(root: string, { key, path }: Reference): string | undefined {
  const absolutePath = join(root, path)
  if (isAbsolute(path) || !isWithin(root, absolutePath)) {
    return `MLmodel: ${shown(key)} names ${shown(path)}, which is outside the model directory.`
  }
  // Of the link itself: one that leads nowhere or out of the directory is reported where it was listed.
  if (exists(absolutePath)) return undefined
  return `MLmodel: ${shown(key)} names ${shown(path)}, which is not in the model directory.`
}

function exists(path: string): boolean {
  try {
    return lookAt(path) !== undefined
  } catch {
    return false
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asMap(value: unknown): Record<string, unknown> {
  return isMap(value) ? value : {}
}
