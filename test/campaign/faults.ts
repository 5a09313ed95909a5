/** What can happen to one request and its answer. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Exchange } from './relay.ts'

type Act = (exchange: Exchange) => Promise<void>

const text = (body: string) => Buffer.from(body)
const error = (code: string) => text(JSON.stringify({ error_code: code, message: 'a fault of the campaign' }))
const html = { 'content-type': 'text/html' }

/** The platform is not asked. */
const instead =
  (status: number, body: Buffer, headers: Record<string, string> = {}): Act =>
  async ({ answer }) =>
    answer({ status, headers, body })
/** The platform does the work, and is answered for. */
const after =
  (status: number, body: Buffer, headers: Record<string, string> = {}): Act =>
  async ({ forward, answer }) => {
    await forward()
    answer({ status, headers, body })
  }
const changed =
  (change: (body: string) => string, headers: Record<string, string> = {}): Act =>
  async ({ forward, answer }) => {
    const told = await forward()
    answer({ ...told, headers: { ...told.headers, ...headers }, body: text(change(told.body.toString())) })
  }
const broken =
  (forwards: boolean, end: (exchange: Exchange) => void): Act =>
  async (exchange) => {
    if (forwards) await exchange.forward()
    end(exchange)
  }
const reset = ({ response }: Exchange) => void response.socket?.resetAndDestroy()
const close = ({ response }: Exchange) => void response.socket?.end()

export const faults: Record<string, Act> = {
  'reset before': broken(false, reset),
  'reset after': broken(true, reset),
  'closed before': broken(false, close),
  'closed after': broken(true, close),
  'no answer': async () => {},
  'no answer, work done': async ({ forward }) => void (await forward()),
  'no answer, work done late': async ({ forward }) => {
    await sleep(700)
    await forward()
  },
  'half an answer': async ({ forward, response }) => {
    const { status, body } = await forward()
    response.writeHead(status, { 'content-length': body.length + 10 }).write(body)
    setTimeout(() => response.socket?.destroy(), 20)
  },
  '200 garbage, work done': after(200, text('garbage'), { 'content-type': 'text/plain' }),
  '200 garbage': instead(200, text('garbage'), { 'content-type': 'text/plain' }),
  '200 empty, work done': after(200, text('')),
  '200 {}': instead(200, text('{}')),
  '200 {}, work done': after(200, text('{}')),
  '200 []': instead(200, text('[]')),
  '200 null': instead(200, text('null')),
  '200 deep': instead(200, text(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)),
  '200 page': instead(200, text('<!doctype html><title>Welcome</title>'), html),
  '200 cut JSON': changed((body) => body.slice(0, -2)),
  '200 a megabyte of blanks': changed((body) => `${' '.repeat(2 ** 20)}${body}`),
  '200 byte order mark': changed((body) => `\ufeff${body}`),
  '200 as text': changed((body) => body, { 'content-type': 'text/plain' }),
  '200 says gzip': changed((body) => body, { 'content-encoding': 'gzip' }),
  '200 other ids': changed((body) =>
    body.replace(/("(?:experiment_id|run_id|version)":\s*)"[^"]*"/g, '$1"1"'),
  ),
  '200 ids as numbers': changed((body) => body.replace(/("(?:experiment_id|version)":\s*)"(\d+)"/g, '$1$2')),
  '200 without tags': changed((body) => body.replace(/"tags":\s*\[[^\]]*\]/g, '"tags":[]')),
  '302 elsewhere': instead(302, text(''), { location: 'http://127.0.0.1:9/elsewhere' }),
  '400': instead(400, error('INVALID_PARAMETER_VALUE')),
  '401': instead(401, error('UNAUTHENTICATED')),
  '403': instead(403, error('PERMISSION_DENIED')),
  '404 JSON': instead(404, error('RESOURCE_DOES_NOT_EXIST')),
  '404 JSON, work done': after(404, error('RESOURCE_DOES_NOT_EXIST')),
  '404 page': instead(404, text('<h1>Not Found</h1>'), html),
  '409': instead(409, error('RESOURCE_ALREADY_EXISTS')),
  '413': instead(413, text('<h1>Too large</h1>'), html),
  '429': instead(429, error('REQUEST_LIMIT_EXCEEDED'), { 'retry-after': '1' }),
  '500 JSON': instead(500, error('INTERNAL_ERROR')),
  '500 JSON, work done': after(500, error('INTERNAL_ERROR')),
  '500 page, work done': after(500, text('<h1>Oops</h1>'), html),
  '502': instead(502, text('<h1>Bad Gateway</h1>'), html),
  '502, work done': after(502, text('<h1>Bad Gateway</h1>'), html),
  '503': instead(503, text('unavailable'), { 'content-type': 'text/plain' }),
  '504, work done': after(504, text('<h1>Gateway Time-out</h1>'), html),
}
