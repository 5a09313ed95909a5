/**
 * Prints the notes of a release: `node scripts/release-notes.mjs vX.Y.Z` gives that version's part of CHANGELOG.md. Ends
 * with exit code 1 where the tag, package.json and the changelog do not agree.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)

/** @throws Error saying what does not agree */
export function notesOf(tag, changelog, packageVersion) {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1]
  if (version === undefined) throw new Error(`${tag} is no tag of a release; for example v1.2.3`)
  if (version !== packageVersion) throw new Error(`package.json says ${packageVersion}, and the tag ${tag}`)
  const lines = changelog.split(/\r?\n/)
  const start = lines.findIndex((line) => line.startsWith(`## [${version}]`))
  if (start < 0) throw new Error(`CHANGELOG.md has no part on ${version}`)
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^## |^\[[^\]]+\]: /.test(line))
  const notes = rest
    .slice(0, end < 0 ? undefined : end)
    .join('\n')
    .trim()
  if (notes === '') throw new Error(`CHANGELOG.md says nothing about ${version}`)
  return `${notes}\n`
}

if (process.argv[1] === import.meta.filename) {
  try {
    const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    process.stdout.write(notesOf(process.argv[2] ?? '', changelog, version))
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
