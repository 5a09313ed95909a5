import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))
/** An import or export that is left when types are gone; what is imported later stands within parentheses. */
const fixed = /^(?:im|ex)port (?!type )(?:[^'()]*? from )?'(\.[^']+)'/gm

/** The files that are loaded with these, before any of their code runs. */
function loadedWith(files: readonly string[], seen = new Set<string>()): string[] {
  for (const file of files.filter((one) => !seen.has(one))) {
    seen.add(file)
    const imports = [...readFileSync(join(src, file), 'utf8').matchAll(fixed)]
    loadedWith(
      imports.map(([, path = '']) => relative(src, join(src, dirname(file), path))),
      seen,
    )
  }
  return [...seen]
}

/** What a run needs after its first answer: in TypeScript and in the bundle, it is loaded while others are waited for. */
const later =
  /^(?:diagnosis|fix|har|merge|model|record|sandbox)\/|^mlflow\/shapes|^report\/(?:formats\/(?!index)|html\/|sections\/)/

test.each([
  ['verify', ['cli.ts', 'cli/dispatch.ts', 'cli/verify.ts'], later],
  [
    'the schemas of a report, which take long to make',
    ['cli/verify.ts'],
    /^schema\/(?:report|cause|exchange)\.ts$/,
  ],
  ['the action', ['index.ts'], later],
  [
    'the post step, which mostly has nothing to do',
    ['post.ts'],
    /^(?!post|small-heap|github\/state-for-post-step)/,
  ],
])('%s: nothing is loaded at the start that is only needed afterwards', (_, files, unwanted) => {
  const loaded = loadedWith(files)
  expect(loaded.length).toBeGreaterThan(2)
  expect(loaded.filter((file) => unwanted.test(file))).toEqual([])
})
