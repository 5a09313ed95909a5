import { join } from 'node:path'
import { z } from 'zod'
import type { OutputFolder } from '../files/folder.ts'
import { parseSaved, readSavedBytes } from '../files/read-saved.ts'
import { openReportFolder } from '../inputs/report-folder.ts'
import { reportFileNames } from '../report/formats/index.ts'
import { exactTarget, legKey } from '../schema/identity.ts'
import { Identity, Target } from '../schema/report.ts'
import { published } from './publishers/publication.ts'
import type { StepLog } from './step.ts'

/** Steps of one job that may write to folders of one name. */
const mostSteps = 50

/** Whose results a folder is for: the leg, and where it is of one target the very addresses. */
const Owner = z.object({ identity: Identity, target: Target.optional() })
type Owner = z.infer<typeof Owner>

/**
 * Opens the folder for this run's results. Where it holds those of another step of this very job, which later steps may
 * want to read, a folder beside it takes its place, and the log says so.
 *
 * @throws InputError for a folder that is refused; see `openReportFolder`
 */
export async function openOwnFolder(
  path: string,
  owner: Owner,
  env: NodeJS.ProcessEnv,
  log: StepLog,
): Promise<OutputFolder> {
  const free = freePath(path, owner)
  if (free !== path) {
    log.warning(
      `report-dir: ${path} holds the report of another step of this job; this step writes to ${free}. Give each step a report-dir of its own.`,
    )
  }
  return openReportFolder(free, { names: reportFileNames, env }, (problem) => log.warning(problem))
}

/** Path of the report that `write` wrote; empty where the folder could not be written, which the log says. */
export async function writtenPath(log: StepLog, write: () => Promise<string>): Promise<string> {
  let path = ''
  const writing = await published(async () => {
    path = await write()
  })
  log.publication('The report folder', writing)
  return path
}

function freePath(path: string, owner: Owner): string {
  for (let count = 1; count < mostSteps; count++) {
    const candidate = count === 1 ? path : `${path.replace(/[\\/]+$/, '')}-${count}`
    const holders = ['report.json', 'merged.json'].map((name) => ownerOf(join(candidate, name)))
    if (!holders.some((other) => other && isOtherStepOfJob(other, owner))) return candidate
  }
  return path
}

function isOtherStepOfJob(a: Owner, b: Owner): boolean {
  const job = ({ identity: { repository, runId, attempt, job: name } }: Owner) =>
    JSON.stringify([repository, runId, attempt, name])
  const leg = ({ identity, target }: Owner) => legKey(identity) + (target ? exactTarget(target) : '')
  return job(a) === job(b) && leg(a) !== leg(b)
}

function ownerOf(file: string): Owner | undefined {
  try {
    return Owner.parse(parseSaved(readSavedBytes(file)))
  } catch {
    return undefined
  }
}
