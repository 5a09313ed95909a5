/**
 * `npm run mutate [-- FILE…] [--sample N] [--seed N] [--jobs N] [--minutes N] [--write]`: makes one small change at a
 * time to a copy of the sources and asks the tests that `files.mjs` names. A change that the compiler refuses is left
 * out; a change that nothing can observe is named in `equivalent.json`, with the reason. Prints every change that no
 * test noticed, and a table; after `--minutes` no further change is tried. What was found is kept in `.cache/` while the
 * file stays as it is, so that a sample may be taken in pieces: changes that were noticed are not tried again, those that
 * were not come first. `--write` keeps the rows of these files in `bench/mutation.md`. Exit code 1 where a file is below
 * its bar.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { measured } from './files.mjs'
import { mutantsOf } from './mutants.mjs'

const root = dirname(dirname(import.meta.dirname))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    minutes: { type: 'string', default: '60' },
    write: { type: 'boolean' },
  },
})
/** What the change leaves unused is no reason to refuse it. */
const compile = [
  '--noEmit',
  '--noUnusedLocals',
  'false',
  '--noUnusedParameters',
  'false',
  '--pretty',
  'false',
]
const compileMs = 300_000
/** A change may make a loop endless: tests may take this many times as long as without it, and some more. */
const patience = { factor: 3, extraMs: 20_000, mostMs: 600_000 }

const files = positionals.length > 0 ? positionals : Object.keys(measured)
for (const file of files) if (!measured[file]) throw new Error(`${file} is not in scripts/mutate/files.mjs`)
const equivalent = JSON.parse(await readFile(join(import.meta.dirname, 'equivalent.json'), 'utf8'))

const head = [
  '| file | noticed | not noticed | out of time | cannot be observed | share | bar | on |',
  '|---|---|---|---|---|---|---|---|',
]
const introduction = [
  '# What the tests notice',
  '',
  'By `npm run mutate -- FILE… --sample N --write`: N small changes to a file, drawn by chance, one at a time, less those that',
  'the compiler refuses, and the tests that `scripts/mutate/files.mjs` names for the file each time. The share is of what was',
  'noticed or not; a change that makes the tests take too long counts as neither, since a busy machine does that too. Files',
  'without a row have not been measured since they last changed their name or their tests.',
  '',
]
/** What earlier calls found: by file and its text, then by change. */
const keptIn = join(root, '.cache/mutation.json')
/** To be removed where a change of the corpus makes its test fail without any change to the sources. */
const corpusReports = join(root, '.cache/corpus-reports.json')
const kept = JSON.parse(await readFile(keptIn, 'utf8').catch(() => '{}'))
const work = []
for (const file of files) {
  const source = await readFile(join(root, file), 'utf8')
  const hash = createHash('sha256').update(source).digest('hex')
  if (kept[file]?.hash !== hash) kept[file] = { hash, results: {} }
  for (const mutant of sampled(mutantsOf(source), file)) {
    const key = createHash('sha256').update(mutant.changed).digest('hex').slice(0, 16)
    work.push({ file, key, before: kept[file].results[key], ...mutant })
  }
}
for (const one of work) {
  if (one.before === 'missed' && reasonOf(one)) one.result = 'equivalent'
  else if (['noticed', 'refused'].includes(one.before)) one.result = one.before
}
work.sort((a, b) => Number(b.before === 'missed') - Number(a.before === 'missed'))
await leaveOutRefused()
console.log(`${work.filter(({ result }) => !result).length} changes to ${files.length} files`)
const today = new Date().toISOString().slice(0, 10)
const limits = new Map()
const deadline = performance.now() + Number(values.minutes) * 60_000
if (work.some(({ result }) => !result)) await Promise.all(Array.from({ length: Number(values.jobs) }, worker))
if (values.write) await writeFile(join(root, 'bench/mutation.md'), await page())
const rows = files.filter(isTried).map(rowOf)
console.log(['', ...head, ...rows.map(({ line }) => line)].join('\n'))
process.exit(rows.every(({ ok }) => ok) ? 0 : 1)

/** The compiler once, over every change of every file as a file beside the changed one. */
async function leaveOutRefused() {
  const unknown = work.filter(({ result, before }) => !result && !before)
  if (unknown.length === 0) return
  const copy = await copyOfProject()
  try {
    const places = new Map()
    for (const [index, mutant] of unknown.entries()) {
      const place = mutant.file.replace(/\.ts$/, `.change${index}.ts`)
      places.set(place, mutant)
      await writeFile(join(copy, place), mutant.changed)
    }
    const { output } = await run('typescript/bin/tsc', compile, copy, compileMs)
    for (const [, place] of output.matchAll(/^(\S+?\.change\d+\.ts)\(/gm))
      await keep(places.get(place), 'refused')
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** Takes changes until none is left, in a copy of its own. */
async function worker() {
  const copy = await copyOfProject()
  try {
    for (let next = take(); next; next = take()) await judge(next, copy)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

function take() {
  if (performance.now() > deadline) return undefined
  return work.find((one) => !one.result && !one.taken && Object.assign(one, { taken: true }))
}

async function judge(mutant, copy) {
  const { file } = mutant
  if (!limits.has(file)) limits.set(file, limitOf(file, copy))
  const limit = await limits.get(file)
  const path = join(copy, file)
  const original = await readFile(path, 'utf8')
  await writeFile(path, mutant.changed)
  try {
    const { code, isLate } = await test(file, copy, limit)
    await keep(mutant, isLate ? 'late' : code !== 0 ? 'noticed' : 'missed')
    if (mutant.result === 'missed' && reasonOf(mutant)) mutant.result = 'equivalent'
  } finally {
    await writeFile(path, original)
  }
  if (mutant.result === 'missed')
    console.log(`not noticed  ${file}:${mutant.line}  ${mutant.what}: ${mutant.was} | ${mutant.text}`)
}

/** Milliseconds, from how long the tests take when nothing is changed; they must pass then. */
async function limitOf(file, copy) {
  const start = performance.now()
  const { code, output } = await test(file, copy, patience.mostMs)
  if (code !== 0) throw new Error(`the tests of ${file} fail without any change:\n${output.slice(-3_000)}`)
  return Math.min(patience.mostMs, patience.factor * (performance.now() - start) + patience.extraMs)
}

async function keep(mutant, result) {
  mutant.result = result
  kept[mutant.file].results[mutant.key] = result
  await mkdir(dirname(keptIn), { recursive: true })
  await writeFile(keptIn, JSON.stringify(kept))
}

function test(file, cwd, limitMs) {
  return run('vitest/vitest.mjs', ['run', ...measured[file].tests, '--bail=1'], cwd, limitMs)
}

/** Keyed by what was changed and where it stands, not by line number, so that an edit elsewhere in the file keeps it. */
function reasonOf({ file, what, was, text }) {
  return equivalent[file]?.[`${what}: ${was} | ${text}`]
}

/** With whatever the tool has started, so that a test that hangs leaves nothing behind. */
function run(tool, args, cwd, limitMs) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd,
      detached: true,
      // The same property tests each time, and the same answers of the corpus of failures.
      env: { ...process.env, CI: 'true', CORPUS_REPORTS: corpusReports },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    let isLate = false
    const end = () => {
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // All of it has ended already.
      }
    }
    const timer = setTimeout(() => {
      isLate = true
      end()
    }, limitMs)
    child.on('close', (code) => {
      clearTimeout(timer)
      end()
      resolve({ code, isLate, output })
    })
  })
}

async function copyOfProject() {
  const copy = await mkdtemp(join(tmpdir(), 'mutate-'))
  const left = ['node_modules', '.git', '.cache', 'build', 'dist']
  const filter = (path) => dirname(path) !== root || !left.includes(basename(path))
  await cp(root, copy, { recursive: true, filter })
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** The same choice for the same seed, spread over the file. */
function sampled(all, file) {
  let state = [...`${values.seed} ${file}`].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) >>> 0, 7)
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
  return all
    .map((mutant) => ({ mutant, order: draw() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, Number(values.sample))
    .map(({ mutant }) => mutant)
}

function isTried(file) {
  return work.some((one) => one.file === file && ['noticed', 'missed'].includes(one.result))
}

function rowOf(file) {
  const count = (result) => work.filter((one) => one.file === file && one.result === result).length
  const [noticed, missed] = [count('noticed'), count('missed')]
  const share = noticed + missed === 0 ? 100 : Math.round((100 * noticed) / (noticed + missed))
  const { bar } = measured[file]
  return {
    line: `| ${[file, noticed, missed, count('late'), count('equivalent'), `${share} %`, `${bar} %`, today].join(' | ')} |`,
    ok: share >= bar,
  }
}

/** What is known already of files that were not asked about now stays. */
async function page() {
  const place = join(root, 'bench/mutation.md')
  const before = await readFile(place, 'utf8').catch(() => '')
  const known = new Map([...before.matchAll(/^\| (src\/\S+) .*$/gm)].map(([line, file]) => [file, line]))
  for (const file of files.filter(isTried)) known.set(file, rowOf(file).line)
  const lines = Object.keys(measured).flatMap((file) => known.get(file) ?? [])
  return [...introduction, ...head, ...lines, ''].join('\n')
}
