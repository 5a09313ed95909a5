import { createHash } from 'node:crypto'
import type { Leg } from '../../merge/last-attempts.ts'
import { createRoom } from '../../merge/size-limit.ts'
import type { Redactor } from '../../redaction/redact.ts'
import { briefly } from '../../text/foreign.ts'
import type { GitHubApi } from '../api.ts'
import type { GitHubContext } from '../context.ts'
import { onceMore } from '../once-more.ts'
import { readUntrustedReport } from './report.ts'

/** Bytes of one zip; a report folder with 10,000 exchanges has a few million. */
const maxZipBytes = 32 * 1024 * 1024
/** A matrix has 256 jobs at most, and each of them may have been run again a few times. */
const mostArtifacts = 1_000
/** Milliseconds for one download. */
const downloadMs = 30_000

type Repository = GitHubContext['repository']

export interface RunArtifact {
  id: number
  name: string
  size_in_bytes: number
  expired: boolean
  created_at?: string | null
  digest?: string | null
}

export interface RunReports {
  /** One for every artifact whose name fits; a broken one has a problem instead of a report. */
  legs: Leg[]
  /** Id of the artifact, where there is one only. */
  artifactId?: number
  /** There were some, and their time is over: that says nothing about what they held. */
  isExpired?: true
}

/**
 * Reads the reports that another run of this repository uploaded. `pattern` is an artifact's name, in which `*` stands
 * for any characters. What is in the artifacts is untrusted: it is read in memory, and only ever becomes a `Report`, in
 * which what looks like a key is masked.
 * Needs `actions: read`. Contract: "List workflow run artifacts" and "Download an artifact" of GitHub's REST API.
 *
 * @throws what octokit throws, and Error when there are more artifacts than any matrix leaves
 */
export async function reportsOfRun(
  { octokit }: GitHubApi,
  repository: Repository,
  runId: string,
  pattern: string,
  redact: Redactor,
): Promise<RunReports> {
  const all: RunArtifact[] = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
    ...repository,
    run_id: Number(runId),
    per_page: 100,
  })
  const chosen = all
    .filter(({ name }) => matches(name, pattern))
    .sort(({ name: a }, { name: b }) => (a < b ? -1 : 1))
  if (chosen.length > mostArtifacts) {
    throw new Error(`the run has ${chosen.length} artifacts named ${pattern}, more than ${mostArtifacts}`)
  }
  if (chosen.length > 0 && chosen.every(({ expired }) => expired)) return { legs: [], isExpired: true }
  const legs: Leg[] = []
  const room = createRoom()
  // One after the other: 256 archives at once would be gigabytes of memory.
  for (const artifact of chosen) {
    const { name, created_at } = artifact
    const leg = { name: redact(name), ...(created_at ? { createdAt: created_at } : {}) }
    try {
      const report = readUntrustedReport(await download({ octokit }, repository, artifact))
      legs.push({ ...leg, ...room(report, redact) })
    } catch (error) {
      legs.push({ ...leg, problem: redact(briefly(error instanceof Error ? error.message : String(error))) })
    }
  }
  const [only] = chosen
  return { legs, ...(only && chosen.length === 1 ? { artifactId: only.id } : {}) }
}

/** Without a regular expression of the input's making, which could take for ever. */
function matches(name: string, pattern: string): boolean {
  const [start = '', ...rest] = pattern.split('*')
  const end = rest.pop()
  if (end === undefined) return name === pattern
  let at = start.length
  if (!name.startsWith(start)) return false
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return name.length - end.length >= at && name.endsWith(end)
}

export async function download(
  { octokit }: Pick<GitHubApi, 'octokit'>,
  repository: Repository,
  { id, size_in_bytes, expired, digest }: RunArtifact,
): Promise<Buffer> {
  if (expired) throw new Error('the artifact has expired')
  if (size_in_bytes > maxZipBytes) throw tooLarge()
  // Not followed by octokit, which would send its token along and read without a limit.
  const { headers } = await octokit.rest.actions.downloadArtifact({
    ...repository,
    artifact_id: id,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  })
  if (!headers.location) throw new Error('GitHub did not say where the artifact is')
  const { location } = headers
  // Storage breaks off now and then, and one leg less would be an error of the whole.
  const zip = await onceMore(
    () => get(location),
    (error) => !(error instanceof TooLargeError),
  )
  const hash = `sha256:${createHash('sha256').update(zip).digest('hex')}`
  if (digest && digest !== hash) throw new Error('the artifact is not what was uploaded: its digest differs')
  return zip
}

class TooLargeError extends Error {}

const tooLarge = () => new TooLargeError(`the artifact has more than ${maxZipBytes / 2 ** 20} MiB`)

async function get(url: string): Promise<Buffer> {
  const { EnvHttpProxyAgent, request } = await import('undici')
  const dispatcher = new EnvHttpProxyAgent()
  try {
    const { statusCode, body } = await request(url, { dispatcher, signal: AbortSignal.timeout(downloadMs) })
    const chunks: Buffer[] = []
    let length = 0
    for await (const chunk of body) {
      length += (chunk as Buffer).length
      if (length > maxZipBytes) throw tooLarge()
      chunks.push(chunk as Buffer)
    }
    if (statusCode !== 200) throw new Error(`the artifact could not be downloaded: status ${statusCode}`)
    return Buffer.concat(chunks)
  } finally {
    await dispatcher.destroy()
  }
}
