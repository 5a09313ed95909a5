import { setTimeout as sleep } from 'node:timers/promises'
import type { UploadArtifactResponse } from '@actions/artifact'
import type { OutputFolder } from '../../files/folder.ts'
import { namesFrom } from '../../schema/artifact-name.ts'
import { briefly } from '../../text/foreign.ts'
import type { GitHubContext } from '../context.ts'
import { onceMore } from '../once-more.ts'
import type { Unpublished } from './publication.ts'

type ArtifactClient = InstanceType<typeof import('@actions/artifact')['DefaultArtifactClient']>

interface Uploaded {
  /** As it is on the run: with a suffix where the name was taken. */
  name: string
  id: number
  /** SHA-256 of the zip, in hex. */
  digest?: string
}

/** `link` is without the host: a masked secret within an absolute address would break it. */
export type ArtifactPublication =
  | (Uploaded & { status: 'published'; url: string; link: string })
  | Unpublished

export interface ArtifactRequest {
  folder: Pick<OutputFolder, 'root' | 'written'>
  name: string
  /** Days; the repository's own setting by default, and at most that. */
  retentionDays?: number
  context: Pick<GitHubContext, 'repository' | 'run' | 'serverUrl' | 'isGhes'>
  /** Milliseconds for all of it: the client alone repeats a failed request for half a minute. */
  timeLimitMs?: number
}

/** Milliseconds to ask what the service has kept; a slow answer does not undo an upload. */
const digestMs = 10_000

/**
 * Uploads what this run wrote into a folder as an artifact of the workflow run, and nothing else that lies there.
 * A name that is taken gets a suffix: other jobs' artifacts stay.
 */
export async function publishArtifact(request: ArtifactRequest): Promise<ArtifactPublication> {
  const reason = whyNoArtifacts(request.context.isGhes, process.env)
  if (reason) return { status: 'skipped', reason }
  const limit = request.timeLimitMs ?? 60_000
  try {
    const uploaded = await within(limit, upload(request))
    if (uploaded) return { status: 'published', ...uploaded, ...addressesOf(uploaded.id, request.context) }
    return { status: 'failed', reason: `the upload took longer than ${limit / 1000} s` }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    if (name === 'GHESNotSupportedError') return { status: 'skipped', reason: noArtifactsOnServer }
    return { status: 'failed', reason: inWords(message) }
  }
}

/** The client quotes its own parser's words where an answer is no JSON; after them comes what was answered. */
function inWords(message: string): string {
  const [, answer] = /^Error ".*" occurred while parsing the response body - (.*)\.$/s.exec(message) ?? []
  return answer === undefined
    ? briefly(message)
    : `the artifact storage's answer is not as its API describes it: ${briefly(answer)}`
}

const noArtifactsOnServer =
  'this server is not github.com (GitHub Enterprise Server, Gitea, Forgejo), and the client of version 4 uploads no artifact there; the report folder stays on the runner, keep it with actions/upload-artifact@v3'

/** Known before the client is loaded, which is the heaviest part of the bundle. */
function whyNoArtifacts(isGhes: boolean, env: NodeJS.ProcessEnv): string | undefined {
  if (isGhes) return noArtifactsOnServer
  for (const name of ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL']) {
    if (!env[name]) return `this runner offers no artifact service (${name} is not set)`
  }
  return undefined
}

async function upload(request: ArtifactRequest): Promise<Uploaded> {
  const { folder } = request
  const files = folder.written()
  if (files.length === 0) throw new Error('there is nothing to upload')
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const options = request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays }
  for (const name of namesFrom(request.name, request.context.run.attempt)) {
    const send = () => client.uploadArtifact(name, files, folder.root, options)
    const answer = await onceMore(send, isBroken).catch((error: Error) => {
      if (!error.message.includes('(409)')) throw error
    })
    if (answer) return await checked(client, name, answer)
  }
  throw new Error(
    `the name ${request.name} and its suffixes are taken; give each job an artifact-name of its own`,
  )
}

/** The client repeats what the service refuses for the time being, but gives up where a connection breaks. */
const isBroken = (error: unknown) =>
  /ECONNRESET|EPIPE|ECONNREFUSED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|socket hang up|fetch failed/i.test(
    (error as Error).message,
  )

async function checked(
  client: ArtifactClient,
  name: string,
  sent: UploadArtifactResponse,
): Promise<Uploaded> {
  const { id, digest } = sent
  if (id === undefined) throw new Error('the artifact service gave no id')
  if (digest === undefined) return { name, id }
  const kept = await within(
    digestMs,
    client.getArtifact(name).catch(() => undefined),
  )
  const held = kept?.artifact.digest?.replace(/^sha256:/, '')
  if (held && held !== digest) {
    throw new Error(
      `the artifact service holds other bytes than were sent: sha256 ${held} instead of ${digest}`,
    )
  }
  return { name, id, digest }
}

function addressesOf(id: number, { repository, run, serverUrl }: ArtifactRequest['context']) {
  const link = `/${repository.owner}/${repository.repo}/actions/runs/${run.id}/artifacts/${id}`
  return { url: `${serverUrl}${link}`, link }
}

/** The value, or undefined when it does not come in time; what is under way cannot be stopped, only left. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  const timer = new AbortController()
  try {
    return await Promise.race([work, sleep(ms, undefined, { signal: timer.signal })])
  } finally {
    timer.abort()
    work.catch(() => {})
  }
}
