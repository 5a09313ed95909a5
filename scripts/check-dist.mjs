/**
 * Proves that the committed `dist/` is what the sources give, that it is whole, and that it runs on Node 20 and 24.
 * Prints one line per check; exit code 1 when one failed.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const dist = join(root, 'dist')
/** What ncc does not understand it may leave out, and say nothing. */
const MINIMUM_BYTES = 500_000
const temp = mkdtempSync(join(tmpdir(), 'check-dist-'))
let failed = 0

try {
  compareWithRebuild()
  checkContents()
  for (const major of [20, 24]) checkOnNode(major)
} finally {
  rmSync(temp, { recursive: true, force: true })
}
process.exit(failed ? 1 : 0)

function check(title, problem) {
  console.log(problem ? `not ok  ${title}: ${problem}` : `ok      ${title}`)
  if (problem) failed += 1
}

function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
}

function compareWithRebuild() {
  const rebuilt = join(temp, 'dist')
  const build = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), rebuilt], { encoding: 'utf8' })
  check('the sources build', build.status ? build.stdout + build.stderr : '')
  if (build.status) return
  const fresh = new Set(filesOf(rebuilt))
  const committed = new Set(filesOf(dist))
  for (const file of [...new Set([...fresh, ...committed])].sort()) {
    let problem
    if (!committed.has(file)) problem = 'missing, run `npm run bundle`'
    else if (!fresh.has(file)) problem = 'no longer built, run `npm run bundle`'
    else if (!readFileSync(join(rebuilt, file)).equals(readFileSync(join(dist, file)))) {
      problem = 'stale, run `npm run bundle`'
    }
    check(`dist/${file} is what the sources give`, problem)
  }
}

function checkContents() {
  const scripts = filesOf(dist).filter((file) => file.endsWith('.js'))
  const text = scripts.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n')
  check('minimum size', text.length < MINIMUM_BYTES ? `${text.length} bytes` : '')
  // Only undici's HTTP/1 parser defines this function.
  const copies = text.match(/function lazyllhttp\b/g)?.length ?? 0
  check('undici is bundled once', copies === 1 ? '' : `${copies} copies`)
  const type = JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8')).type
  check('dist/package.json says commonjs', type === 'commonjs' ? '' : `type is ${type}`)
  check('no path of the build machine', text.includes(root) ? `${root} is in a bundle` : '')
}

function checkOnNode(major) {
  const node = findNode(major)
  const run = (args, env = {}) =>
    spawnSync(node, args, { encoding: 'utf8', env: { PATH: process.env.PATH, ...env } })
  const version = run(['--version']).stdout.trim()

  const chunks = filesOf(join(dist, 'bundle')).filter((file) => file.endsWith('.js'))
  const files = JSON.stringify(chunks.map((file) => join(dist, 'bundle', file)))
  const parsed = run(['--eval', `for (const file of ${files}) require(file)`])
  check(`${version} reads all ${chunks.length} chunks`, parsed.status ? parsed.stderr : '')

  const faults = run([join(dist, 'cli.js'), 'sandbox', '--list-faults'])
  const names = faults.stdout.split('\n').filter(Boolean).length
  check(
    `${version} runs dist/cli.js`,
    faults.status || names < 10 ? `${names} faults listed\n${faults.stderr}` : '',
  )

  const action = run([join(dist, 'index.js')], { ...runnerFiles(), 'INPUT_ON-MISSING-KEY': 'fail' })
  const refused = action.status === 1 && /^::error.*api-key/m.test(action.stdout)
  check(`${version} runs dist/index.js, which asks for api-key`, refused ? '' : outputOf(action))

  const post = run([join(dist, 'post.js')], runnerFiles())
  check(`${version} runs dist/post.js, which has nothing to do`, post.status ? outputOf(post) : '')

  const inputs = { 'INPUT_ARTIFACT-NAME': 'report', INPUT_COMMENT: 'auto', 'INPUT_FAIL-ON': 'never' }
  const publish = run([join(dist, 'publish.js')], { ...runnerFiles(), ...inputs })
  const misused = publish.status === 1 && /^::error.*workflow_run/m.test(publish.stdout)
  check(`${version} runs dist/publish.js, which asks for workflow_run`, misused ? '' : outputOf(publish))
}

function outputOf({ status, stdout, stderr }) {
  return `exit code ${status}\n${stdout}${stderr}`
}

/** The files the runner gives every step; @actions/core throws when one is missing. */
function runnerFiles() {
  const env = {}
  for (const name of ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY']) {
    env[`GITHUB_${name}`] = join(temp, name.toLowerCase())
    writeFileSync(env[`GITHUB_${name}`], '')
  }
  return env
}

/** A Node of this major version: on PATH, or from the npm package `node`. */
function findNode(major) {
  const candidates = process.env.PATH.split(delimiter).map((folder) => join(folder, 'node'))
  for (const node of [process.execPath, ...candidates]) {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' })
    if (version.status === 0 && version.stdout.startsWith(`v${major}.`)) return node
  }
  const args = ['exec', '--yes', `--package=node@${major}`, '--', 'node', '--print', 'process.execPath']
  // Outside the project, whose own `node` would win.
  return execFileSync('npm', args, { cwd: temp, encoding: 'utf8' }).trim()
}
