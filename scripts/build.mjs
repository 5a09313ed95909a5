/**
 * Builds what users get: `node scripts/build.mjs [OUTDIR]`, by default into `dist/`.
 *
 * All programs share one graph of chunks in `dist/bundle/`, so nothing is in there twice, and each program loads only what
 * it needs. `dist/index.js` and its like are a few lines each, which any Node can read. CommonJS, because Node is through with
 * it some 3 ms sooner at the start. Not minified: a reader of a release can compare it.
 */
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { licensesOf } from './licenses.mjs'

const root = dirname(import.meta.dirname)
const out = resolve(process.argv[2] ?? join(root, 'dist'))
const programs = ['index', 'post', 'publish', 'cli']

/** What is loaded together anyway is one file: each one more costs the start some 0.3 ms. Also takes what they import. */
const groups = [
  { name: 'post-state', test: /src\/(?:small-heap|github\/state-for-post-step)\.ts$/ },
  { name: 'zod', test: /node_modules\/zod\// },
  { name: 'undici', test: /src\/http\/undici\.ts$/ },
  { name: 'inputs', test: /src\/inputs\/(?:read-inputs|shared-inputs)\.ts$/ },
  {
    name: 'run',
    test: /src\/(?:run\/run|run\/cancel-on-signals|inputs\/read-settings|inputs\/report-folder)\.ts$/,
  },
]

const bundle = await rolldown({
  cwd: root,
  input: Object.fromEntries(programs.map((name) => [name, join(root, `src/${name}.ts`)])),
  platform: 'node',
  transform: { target: 'node20' },
  // What is worth a warning is worth a failure: nobody reads the output of a build that works.
  onLog: (_level, { message }) => {
    throw new Error(message)
  },
})

// Whole or not at all: an interrupted build leaves the old bundles in place.
const draft = `${out}.new`
await rm(draft, { recursive: true, force: true })
await mkdir(draft, { recursive: true })
try {
  const { output } = await bundle.write({
    dir: join(draft, 'bundle'),
    format: 'cjs',
    chunkFileNames: '[name].js',
    comments: { legal: true, annotation: false, jsdoc: true },
    codeSplitting: { groups: groups.map((group, index) => ({ ...group, priority: groups.length - index })) },
  })
  // The source asks for it beside itself.
  await cp(join(root, 'src/python/register.py'), join(draft, 'bundle/register.py'))
  await writeFile(
    join(draft, 'licenses.txt'),
    await licensesOf(output.flatMap(({ moduleIds }) => moduleIds ?? [])),
  )
  await writeFile(join(draft, 'package.json'), '{\n  "type": "commonjs"\n}\n')
  for (const name of programs) {
    // A command is started by its name, an action by node.
    const shebang = name === 'cli' ? '#!/usr/bin/env node\n' : ''
    await writeFile(join(draft, `${name}.js`), `${shebang}${launcher(name)}`)
  }
  await rm(out, { recursive: true, force: true })
  await rename(draft, out)
} catch (error) {
  await rm(draft, { recursive: true, force: true })
  throw error
} finally {
  await bundle.close()
}

/** An older Node would end with a stack trace of what it does not know. */
function launcher(name) {
  return `if (parseInt(process.versions.node, 10) >= 20) {
  require('./bundle/${name}.js')
} else {
  console.error('verify-registration needs Node 20 or newer; this is ' + process.version + '.')
  process.exitCode = 2
}
`
}
