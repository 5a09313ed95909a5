/**
 * Builds what users get: `node scripts/build.mjs [OUTDIR]`, by default into `dist/`.
 *
 * TypeScript first, because ncc cannot read TypeScript 7's output itself, then one ncc run over all programs:
 * they share one graph of chunks in `dist/bundle/`, so nothing is in there twice, and each program loads only what it
 * needs. `dist/index.js` and its like are a few lines each, which any Node can read. CommonJS, since Node reads each chunk of it
 * at once, and of ES modules in several turns: a start some 4 ms sooner. Last, what is never used and all comments are taken
 * out, which ncc itself does in the first chunk only: a third of the size, and a start some 8 ms sooner. Names and lines stay,
 * so that a reader of a release can compare it.
 */
import { spawnSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minify } from 'rolldown/utils'

const root = dirname(import.meta.dirname)
const out = resolve(process.argv[2] ?? join(root, 'dist'))
const compiled = join(root, 'build')

/** Output file → the compiled source it starts. */
const programs = { index: 'index.js', post: 'post.js', publish: 'publish.js', cli: 'cli.js' }

await rm(compiled, { recursive: true, force: true })
runTool('typescript', 'bin/tsc', ['-p', 'tsconfig.build.json'])
// What the compiler leaves out: ncc finds the script where the source asks for it, and takes it along.
await cp(join(root, 'src/python/register.py'), join(compiled, 'python/register.py'))

const entry = join(compiled, 'programs.js')
const loaders = Object.entries(programs).map(
  ([name, file]) => `export const ${name} = () => import('./${file}')`,
)
await writeFile(entry, `${loaders.join('\n')}\n`)
// ncc makes CommonJS of it, since no package.json on the way says otherwise.
await writeFile(join(compiled, 'package.json'), '{}\n')

// Whole or not at all: an interrupted build leaves the old bundles in place.
const draft = `${out}.new`
await rm(draft, { recursive: true, force: true })
await mkdir(draft, { recursive: true })
try {
  const bundle = join(draft, 'bundle')
  const options = ['--no-cache', '--quiet', '--license', 'licenses.txt']
  runTool('@vercel/ncc', 'dist/ncc/cli.js', ['build', entry, '--out', bundle, ...options])
  for (const name of await readdir(bundle)) if (name.endsWith('.js')) await dropUnused(join(bundle, name))
  await rename(join(bundle, 'licenses.txt'), join(draft, 'licenses.txt'))
  await writeFile(join(draft, 'package.json'), '{\n  "type": "commonjs"\n}\n')
  for (const name of Object.keys(programs)) {
    // A command is started by its name, an action by node.
    const shebang = name === 'cli' ? '#!/usr/bin/env node\n' : ''
    await writeFile(join(draft, `${name}.js`), `${shebang}${launcher(name)}`)
  }
  await rm(out, { recursive: true, force: true })
  await rename(draft, out)
} catch (error) {
  await rm(draft, { recursive: true, force: true })
  throw error
}

async function dropUnused(file) {
  const { code, errors } = await minify(file, await readFile(file, 'utf8'), {
    module: false,
    mangle: false,
    compress: {
      target: 'node20',
      keepNames: { function: true, class: true },
      joinVars: false,
      sequences: false,
    },
    codegen: { removeWhitespace: false },
  })
  if (errors.length > 0) throw errors[0]
  await writeFile(file, code)
}

/** An older Node would end with a stack trace of what it does not know. */
function launcher(name) {
  return `if (parseInt(process.versions.node, 10) >= 20) {
  require('./bundle/index.js').${name}()
} else {
  console.error('verify-registration needs Node 20 or newer; this is ' + process.version + '.')
  process.exitCode = 2
}
`
}

function runTool(name, file, args) {
  const path = fileURLToPath(new URL(file, import.meta.resolve(`${name}/package.json`)))
  const { status } = spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${name} failed with exit code ${status}`)
}
