import { join } from 'node:path'
import { namesIn } from '../files/look.ts'
import { manifestName, readManifest, sha256 } from '../files/manifest.ts'
import { markerName } from '../files/marker.ts'
import { FileProblem } from '../files/problem.ts'
import { readRegularFile } from '../files/read.ts'
import type { Redactor } from '../redaction/redact.ts'
import { exitCodes } from '../schema/exit-code.ts'
import { visibleLine } from '../text/visible.ts'
import { UsageError } from './arguments.ts'
import type { Arguments } from './command.ts'
import type { checkReportFlags } from './flags.ts'
import { forPeople } from './terminal.ts'

/** Bytes of one file of a report folder, several times what a run with the longest answers leaves, and of its manifest. */
const [fileLimit, manifestLimit] = [64 * 1024 * 1024, 64 * 1024]
/** Bytes that are looked through for a key at once: as text they take several times their room. */
const pieceLength = 1024 * 1024

/**
 * `check-report DIR`: whether the folder is as the run left it, and nothing in it looks like a key. Returns 0 where
 * both hold, else 1.
 *
 * @throws UsageError for a folder without a manifest
 */
export async function checkReport(
  { operands: [directory = '.'] }: Pick<Arguments<typeof checkReportFlags>, 'operands'>,
  redact: Redactor,
): Promise<number> {
  // A key that this machine knows is looked for by its value, every other one by its shape.
  redact.protect('api-key', process.env.HOKUSAI_API_KEY ?? '')
  const problems = problemsOf(directory, redact)
  const lines = problems.map((problem) => `✖ ${visibleLine(problem)}`)
  const closing = problems.length === 0 ? `✔ ${directory}: nothing changed, and nothing looks like a key` : ''
  process.stdout.write(
    forPeople(redact(`${[...lines, visibleLine(closing)].filter((line) => line !== '').join('\n')}\n`)),
  )
  return problems.length === 0 ? exitCodes.fine : exitCodes.wrong
}

function problemsOf(directory: string, redact: Redactor): string[] {
  const manifest = manifestOf(directory)
  const found = namesIn(directory)
  const strange = found.filter((name) => ![manifestName, markerName].includes(name) && !manifest.has(name))
  return [
    ...strange.map((name) => `${name}: is not of this run`),
    ...[...manifest].flatMap(([name, hash]) =>
      found.includes(name) ? problemsOfFile(directory, name, hash, redact) : [`${name}: is missing`],
    ),
  ]
}

function problemsOfFile(directory: string, name: string, hash: string, redact: Redactor): string[] {
  try {
    const bytes = readRegularFile(join(directory, name), { maxBytes: fileLimit, links: 'refuse' })
    return [
      ...(sha256(bytes) === hash ? [] : [`${name}: was changed`]),
      ...(holdsKey(bytes, redact) ? [`${name}: holds something that looks like a key`] : []),
    ]
  } catch (error) {
    if (error instanceof FileProblem) return [`${name}: ${error.what}`]
    throw error
  }
}

/** Each piece with the beginning of the next one, where a key may lie across the two. */
function holdsKey(bytes: Buffer, redact: Redactor): boolean {
  for (let from = 0; from < bytes.length; from += pieceLength) {
    const text = bytes.subarray(from, from + pieceLength + redact.reach).toString('utf8')
    if (redact(text) !== text) return true
  }
  return false
}

function manifestOf(directory: string): Map<string, string> {
  try {
    const limits = { maxBytes: manifestLimit, links: 'refuse' } as const
    const manifest = readManifest(readRegularFile(join(directory, manifestName), limits).toString('utf8'))
    if (manifest) return manifest
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error
  }
  throw new UsageError(`${directory} holds no ${manifestName} of this tool: it is no report folder.`)
}
