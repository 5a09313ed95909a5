import { z } from 'zod'

/** A recorded body: `text` is redacted and cut, `bytes` and `sha256` describe the whole body as it was on the wire. */
export const Body = z.object({
  text: z.string().optional(),
  bytes: z.int().nonnegative(),
  sha256: z.string().optional(),
  truncated: z.boolean(),
})
export type Body = z.infer<typeof Body>

/** Milliseconds. `dnsMs`, `connectMs` and `tlsMs` are absent on a reused connection. */
export const Timings = z.object({
  dnsMs: z.number().optional(),
  connectMs: z.number().optional(),
  tlsMs: z.number().optional(),
  firstByteMs: z.number().optional(),
  totalMs: z.number(),
})
export type Timings = z.infer<typeof Timings>

const Headers = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** One HTTP request and what came of it, redacted when it was recorded. */
export const Exchange = z.object({
  id: z.string(),
  checkId: z.string(),
  startedAt: z.iso.datetime(),
  attempt: z.int().positive(),
  request: z.object({ method: z.string(), url: z.string(), headers: Headers, body: Body.optional() }),
  response: z.object({ status: z.int(), headers: Headers, body: Body.optional() }).optional(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
  /** The caller's forward proxy that lay between: the variable that names it, its host and port. */
  proxy: z.object({ variable: z.string(), place: z.string() }).optional(),
  timings: Timings,
})
export type Exchange = z.infer<typeof Exchange>
