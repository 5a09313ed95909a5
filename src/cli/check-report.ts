import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { manifestName, readManifest, sha256 } from '../files/manifest.ts'
import { markerName } from '../files/marker.ts'
import { readRegularFile } from '../files/read.ts'
import type { Redactor } from '../redaction/redact.ts'
import { exitCodes } from '../schema/gate.ts'
import { visibleLine } from '../text/visible.ts'
import { UsageError } from './arguments.ts'
import type { Arguments } from './command.ts'
import type { checkReportFlags } from './flags.ts'
import { forPeople } from './terminal.ts'

/** Bytes of one file of a report folder. */
const limit = 256 * 1024 * 1024

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
  const manifest = readManifest(readText(directory, manifestName))
  if (!manifest) throw new UsageError(`${directory} holds no ${manifestName} of this tool.`)
  const found = readdirSync(directory)
  const strange = found.filter((name) => ![manifestName, markerName].includes(name) && !manifest.has(name))
  return [
    ...strange.map((name) => `${name}: is not of this run`),
    ...[...manifest].flatMap(([name, hash]) =>
      found.includes(name) ? problemsOfFile(directory, name, hash, redact) : [`${name}: is missing`],
    ),
  ]
}

function problemsOfFile(directory: string, name: string, hash: string, redact: Redactor): string[] {
  const bytes = readRegularFile(join(directory, name), { maxBytes: limit, links: 'refuse' })
  const text = bytes.toString('utf8')
  return [
    ...(sha256(bytes) === hash ? [] : [`${name}: was changed`]),
    ...(redact(text) === text ? [] : [`${name}: holds something that looks like a key`]),
  ]
}

function readText(directory: string, name: string): string {
  try {
    return readRegularFile(join(directory, name), { maxBytes: limit, links: 'refuse' }).toString('utf8')
  } catch {
    throw new UsageError(`${directory} holds no ${name}: it is no report folder of this tool.`)
  }
}
