import { z } from 'zod'
import { CheckResult, Exchange, StopReason, Target } from '../schema/report.ts'

/**
 * What is read of an HTTP Archive 1.2 entry. Only what a diagnosis cannot do without is required; other fields
 * may be missing or of the wrong type, as recorders write them, and then count as not recorded.
 */
const text = z.string().optional().catch(undefined)
const count = z.number().optional().catch(undefined)
const flag = z.boolean().optional().catch(undefined)

const Header = z.object({ name: z.string(), value: z.string() })
/** One header that cannot be read must not cost the others. */
const Headers = z
  .array(z.unknown())
  .catch([])
  .transform((all) => all.flatMap((one) => Header.safeParse(one).data ?? []))

const Content = z
  .object({
    size: count,
    text,
    encoding: text,
    mimeType: text,
    params: z
      .array(z.object({ name: z.string(), value: z.string().catch('') }))
      .optional()
      .catch(undefined),
    _bytes: count,
    _truncated: flag,
    _sha256: text,
    _file: text,
  })
  .optional()
  .catch(undefined)
export type HarContent = NonNullable<z.infer<typeof Content>>

export const HarEntry = z.object({
  startedDateTime: text,
  time: count,
  request: z.object({
    method: z.string(),
    url: z.string(),
    headers: Headers,
    postData: Content,
    bodySize: count,
  }),
  response: z.object({
    status: z.int().min(-1).max(999),
    headers: Headers,
    content: Content,
    comment: text,
    _error: text,
    _failureText: text,
  }),
  timings: z
    .object({
      blocked: count,
      dns: count,
      connect: count,
      ssl: count,
      send: count,
      wait: count,
      receive: count,
    })
    .catch({}),
  comment: text,
  _error: text,
  _exchangeId: text,
  _checkId: text,
  _attempt: count,
  _proxy: Exchange.shape.proxy.catch(undefined),
})
export type HarEntry = z.infer<typeof HarEntry>

/** What a run of ours tells of itself beside its requests, so that its recording is judged as the run was. */
export const HarRun = z.object({ target: Target, checks: z.array(CheckResult), stopReason: StopReason })
export type HarRun = z.infer<typeof HarRun>

export const HarLog = z.object({
  log: z.object({
    creator: z.object({ name: text, version: text }).catch({}),
    entries: z.array(z.unknown()),
    _run: HarRun.optional().catch(undefined),
  }),
})
