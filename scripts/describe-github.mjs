/**
 * `npm run describe:github`: writes the part of GitHub's own description of its REST API that the tests' stand-in for
 * GitHub is held against, with everything its references reach, to test/github/stand-in/github-api.json.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const wanted = [
  '/user',
  '/repos/{owner}/{repo}/issues',
  '/repos/{owner}/{repo}/issues/{issue_number}',
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  '/repos/{owner}/{repo}/issues/comments/{comment_id}',
  '/repos/{owner}/{repo}/pulls',
  '/repos/{owner}/{repo}/pulls/{pull_number}',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  '/repos/{owner}/{repo}/actions/artifacts',
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
]

/** Where the package is installed, by the script of package.json. */
const given = '.cache/openapi/node_modules/@octokit/openapi'
const read = async (file) => JSON.parse(await readFile(join(given, file), 'utf8'))
const { version } = await read('package.json')
const { openapi, info, paths, components } = await read('generated/api.github.com.json')
const reached = {}
const kept = Object.fromEntries(wanted.map((path) => [path, paths[path]]))
walk(kept)
const source = `@octokit/openapi ${version}, generated/api.github.com.json`
const out = { openapi, info: { ...info, 'x-source': source }, paths: kept, components: reached }
const place = join(dirname(import.meta.dirname), 'test/github/stand-in/github-api.json')
await writeFile(place, `${JSON.stringify(out)}\n`)

function walk(node) {
  if (typeof node !== 'object' || node === null) return
  if ('nullable' in node) readNullable(node)
  if (typeof node.$ref === 'string') {
    const [, , kind, name] = node.$ref.split('/')
    reached[kind] ??= {}
    if (!(name in reached[kind])) {
      reached[kind][name] = components[kind]?.[name]
      walk(reached[kind][name])
    }
  }
  for (const [name, child] of Object.entries(node)) {
    if (name !== 'properties') walk(withoutProse(child))
    else for (const property of Object.values(child)) walk(withoutProse(property))
  }
}

/** Bulky, and nothing that is checked. */
function withoutProse(node) {
  for (const name of ['examples', 'example', 'externalDocs', 'x-github']) delete node?.[name]
  if (typeof node?.description === 'string') delete node.description
  return node
}

/**
 * Ajv refuses `nullable` without a type, where it means nothing, and wants null among the values of an enum, where
 * GitHub's description leaves it out and GitHub sends it.
 */
function readNullable(schema) {
  if (schema.type === undefined) delete schema.nullable
  else if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum.push(null)
}
