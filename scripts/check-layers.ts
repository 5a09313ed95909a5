/**
 * Fails where a file of `src` imports upwards or in a circle, or touches the file system without `files`. The layers are the table in ARCHITECTURE.md, top row first: a
 * file imports from its own row and from rows below it. A file that a row names by itself belongs there, not to its folder.
 */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')

interface Import {
  target: string
  /** Nothing of it is left when the program runs. */
  isType: boolean
}

const statement =
  /^(?:im|ex)port (type )?(?:\* as \w+|\w+|(?:\w+, )?\{[^}]*\}) from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm

/** Imports of each file of `src`, as paths from there. */
function readImports(): Map<string, Import[]> {
  const files = globSync('**/*.ts', { cwd: join(root, 'src') }).filter((file) => !file.endsWith('.d.ts'))
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, 'src', file), 'utf8')
      const found = text.matchAll(statement)
      const imports = [...found].map(([, type, fixed, loaded]) => ({
        target: join(dirname(file), fixed ?? loaded ?? ''),
        isType: type !== undefined,
      }))
      return [file, imports]
    }),
  )
}

/** The folders and files that each row of the table names, top row first. */
function readRows(): string[][] {
  const [, table = ''] = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').split('\n## The layers\n')
  const rows = table.split('\n## ')[0]?.match(/^\|.*`.*$/gm) ?? []
  return rows.map((row) =>
    [...(row.split('|')[2] ?? '').matchAll(/`(?:src\/)?([^`]+)`/g)].map(([, name = '']) => name),
  )
}

const rows = readRows()
/** Nothing of the product is in it, and only the surfaces start it. */
const apart = 'sandbox'
/** Folders of one row that do not know each other. */
const sideBySide = ['cli', 'github']

function rowOf(file: string): number {
  const named = [file, file.includes('/') ? (file.split('/')[0] ?? '') : '*.ts']
  for (const name of named) {
    const row = rows.findIndex((one) => one.includes(name))
    if (row >= 0) return row
  }
  throw new Error(`ARCHITECTURE.md names no layer for src/${file}`)
}

function problemWith(from: string, { target: to, isType }: Import): string | undefined {
  const [folder = '', target = ''] = [from, to].map((file) => file.split('/')[0])
  if (folder === target) return undefined
  if (folder === apart) return `${apart} imports nothing of the product`
  if (target === apart) return folder === 'cli' || isType ? undefined : `only cli starts the ${apart}`
  if (sideBySide.includes(folder) && sideBySide.includes(target))
    return `${folder} and ${target} stand side by side`
  return rowOf(to) < rowOf(from) ? `${target} stands above ${folder}` : undefined
}

/** A way from a file back to itself, if there is one. Types alone make none: they are gone when the program runs. */
function circleFrom(start: string, imports: Map<string, Import[]>): string[] | undefined {
  const seen = new Set<string>()
  const walk = (file: string, way: string[]): string[] | undefined => {
    for (const { target: next, isType } of imports.get(file) ?? []) {
      if (isType) continue
      if (next === start) return [...way, next]
      if (seen.has(next)) continue
      seen.add(next)
      const found = walk(next, [...way, next])
      if (found) return found
    }
    return undefined
  }
  return walk(start, [start])
}

/** Who may touch the file system besides `files`, the one door to it, and why. */
const ownDoors: Readonly<Record<string, string>> = {
  'python/install.ts': 'an environment that pip and uv fill',
  'sandbox/mlflow/artifact-store.ts': 'imports nothing of the product',
}

function doorProblems(): string[] {
  const users = globSync('**/*.ts', { cwd: join(root, 'src') }).filter((file) =>
    /'(?:node:)?fs(?:\/promises)?'/.test(readFileSync(join(root, 'src', file), 'utf8')),
  )
  const outside = users.filter((file) => !file.startsWith('files/'))
  return [
    ...outside
      .filter((file) => !(file in ownDoors))
      .map((file) => `src/${file} touches files without src/files`),
    ...Object.keys(ownDoors)
      .filter((file) => !outside.includes(file))
      .map((file) => `src/${file} needs no door of its own any more`),
  ]
}

const imports = readImports()
const problems = doorProblems()
for (const [file, targets] of imports) {
  for (const one of targets) {
    const problem = problemWith(file, one)
    if (problem) problems.push(`src/${file} imports src/${one.target}: ${problem}`)
  }
  const circle = circleFrom(file, imports)
  if (circle) problems.push(`circle: ${circle.join(' → ')}`)
}
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else console.log(`${imports.size} files import downwards only`)
