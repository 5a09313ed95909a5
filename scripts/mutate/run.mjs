/**
 * `npm run mutate [-- FILE…] [--sample N] [--seed N] [--jobs N] [--write]`: makes one small change at a time to a
 * copy of the sources and asks the related tests. A change that the compiler refuses is left out; a change that
 * nothing can observe is named in `equivalent.json`, with the reason. Prints every change that no test noticed, and
 * a table; `--write` keeps the table in `bench/mutation.md`. Exit code 1 where a file is below its bar.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { measured } from './files.mjs'
import { mutantsOf } from './mutants.mjs'

const root = dirname(dirname(import.meta.dirname))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    write: { type: 'boolean' },
  },
})
/** What the change leaves unused is no reason to refuse it. */
const compile = ['--noEmit', '--noUnusedLocals', 'false', '--noUnusedParameters', 'false']
const files = positionals.length > 0 ? positionals : Object.keys(measured)
const equivalent = JSON.parse(await readFile(join(import.meta.dirname, 'equivalent.json'), 'utf8'))

const work = []
for (const file of files) {
  const all = mutantsOf(await readFile(join(root, file), 'utf8'))
  for (const mutant of sampled(all, file)) work.push({ file, ...mutant })
}
console.log(`${work.length} changes to ${files.length} files`)
await Promise.all(Array.from({ length: Number(values.jobs) }, worker))

const rows = files.map(rowOf)
const table = [
  '# What the tests notice',
  '',
  `By \`npm run mutate\`${values.sample ? ` with ${values.sample} changes a file, seed ${values.seed}` : ''}: one small change at a time, the related tests each time.`,
  '',
  '| file | noticed | not noticed | cannot be observed | share | bar |',
  '|---|---|---|---|---|---|',
  ...rows.map(({ cells }) => `| ${cells.join(' | ')} |`),
  '',
].join('\n')
console.log(`\n${table}`)
if (values.write) await writeFile(join(root, 'bench/mutation.md'), table)
process.exit(rows.every(({ ok }) => ok) ? 0 : 1)

/** Takes changes until none is left, in a copy of its own. */
async function worker() {
  const copy = await mkdtemp(join(tmpdir(), 'mutate-'))
  try {
    for (const name of ['src', 'test', 'examples', 'publish', 'bench', 'docs', 'scripts'])
      await cp(join(root, name), join(copy, name), { recursive: true })
    for (const name of ['package.json', 'tsconfig.json', 'vitest.config.ts', 'action.yml', 'README.md'])
      await cp(join(root, name), join(copy, name))
    if (existsSync(join(root, 'report.schema.json')))
      await cp(join(root, 'report.schema.json'), join(copy, 'report.schema.json'))
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
    for (let next = take(); next; next = take()) await judge(next, copy)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

function take() {
  return work.find((one) => !one.taken && Object.assign(one, { taken: true }))
}

async function judge(mutant, copy) {
  const path = join(copy, mutant.file)
  const original = await readFile(path, 'utf8')
  await writeFile(path, mutant.changed)
  try {
    if (await fails('typescript/bin/tsc', compile, copy)) mutant.result = 'invalid'
    else if (await fails('vitest/vitest.mjs', ['related', mutant.file, '--run', '--bail=1'], copy))
      mutant.result = 'noticed'
    else mutant.result = reasonOf(mutant) ? 'equivalent' : 'missed'
  } finally {
    await writeFile(path, original)
  }
  if (mutant.result === 'missed')
    console.log(`not noticed  ${mutant.file}:${mutant.line}  ${mutant.what}: ${mutant.was}`)
}

/** Keyed by what was changed, not by line, so that an edit elsewhere in the file keeps it. */
function reasonOf({ file, what, was }) {
  return equivalent[file]?.[`${what}: ${was}`]
}

function fails(tool, args, cwd) {
  const [path, limitMs] = [join(root, 'node_modules', tool), 300_000]
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path, ...args], { cwd, stdio: 'ignore', timeout: limitMs })
    child.on('close', (code) => resolve(code !== 0))
  })
}

/** The same choice for the same seed, spread over the file. */
function sampled(all, file) {
  const limit = Number(values.sample ?? all.length)
  let state = [...`${values.seed} ${file}`].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) >>> 0, 7)
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
  return all
    .map((mutant) => ({ mutant, order: draw() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, limit)
    .map(({ mutant }) => mutant)
}

function rowOf(file) {
  const count = (result) => work.filter((one) => one.file === file && one.result === result).length
  const [noticed, missed, unseen] = [count('noticed'), count('missed'), count('equivalent')]
  const share = noticed + missed === 0 ? 100 : Math.round((100 * noticed) / (noticed + missed))
  const bar = measured[file] ?? 85
  return { cells: [file, noticed, missed, unseen, `${share} %`, `${bar} %`], ok: share >= bar }
}
