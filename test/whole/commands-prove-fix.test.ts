/** The command that a report shows tells broken from fixed: run against the broken platform and a healthy one. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RawInputs, readSettings } from '../../src/inputs/read-settings.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { run } from '../../src/run/run.ts'
import type { FaultName } from '../../src/sandbox/faults.ts'
import { faultNames } from '../../src/sandbox/faults.ts'
import { type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts'

const exec = promisify(execFile)
type Sandbox = Awaited<ReturnType<typeof startSandbox>>
let healthy: Sandbox
beforeAll(async () => {
  healthy = await startSandbox({})
})
afterAll(() => healthy.close())

/** Faults about time, made shorter: what answers too late, and what never does. */
const hanging: Partial<Record<FaultName, { options?: SandboxOptions; inputs?: RawInputs }>> = {
  timeout: { inputs: { 'request-timeout': '2' } },
  'auth-slow': { options: { slowMs: 5_500, authTimeoutMs: 200 } },
}

/** No single request tells: nothing failed, it is over, or only a whole registration shows it. The report says so. */
const withoutCommand: readonly FaultName[] = [
  'rate-limited-briefly',
  'delete-bodies-dropped',
  'delete-blocked',
]

/** Status, media type and the beginning of the body; what differs from run to run is left out. */
async function answer(command: string, { apiKey }: Sandbox): Promise<string> {
  const env = { PATH: process.env.PATH, HOKUSAI_API_KEY: apiKey }
  const { stdout } = await exec('sh', ['-c', command.replace(/^curl /, 'curl -m 15 ')], { env }).catch(
    (error) => ({ stdout: error.code === 28 ? 'out of time' : `no answer, exit code ${error.code}` }),
  )
  const lines = stdout.trimEnd().split(/\r?\n/)
  const kept = lines.filter((line) => /^HTTP|^content-type/i.test(line))
  const echo = stdout.includes(apiKey) ? ['with the key in it'] : []
  const last = lines.at(-1) ?? ''
  const isCount = /^ *\d+$/.test(last)
  return [...kept, isCount ? last : last.replace(/\d+/g, '0').slice(0, 300), ...echo].join('\n')
}

it.concurrent.each(faultNames)('%s', async (fault) => {
  const { options, inputs } = hanging[fault] ?? {}
  const broken = await startSandbox({ fault, ...options })
  try {
    const { trackingUri, authUrl, apiUrl, apiKey } = broken
    const raw = { 'api-key': apiKey, 'tracking-uri': trackingUri, 'auth-url': authUrl, 'api-url': apiUrl }
    const settings = await readSettings({ ...raw, mode: 'full', ...inputs }, { env: {} })
    const report = await run(settings, { redact: createRedactor(), env: {} })
    const [cause] = report.diagnosis.causes
    if (cause?.remediation.some(({ by }) => by === cause.owner))
      expect(cause.remediation[0]?.by).toBe(cause.owner)
    const proof = cause?.proof
    // Such a report says that only another verification tells.
    if (!proof) {
      expect(cause?.remediation.some(({ command }) => command?.startsWith('curl '))).not.toBe(true)
      return expect(withoutCommand).toContain(fault)
    }
    const commands = cause.remediation.flatMap(({ command }) => command ?? [])
    if (cause.category !== 'CLIENT') expect(new Set(commands)).toEqual(new Set([proof.command]))
    expect(proof.command).not.toContain(apiKey)
    const there = proof.command
      .replaceAll(trackingUri, healthy.trackingUri)
      .replaceAll(authUrl, healthy.authUrl)
      .replaceAll(apiUrl, healthy.apiUrl)
    const [now, fixed] = [await answer(proof.command, broken), await answer(there, healthy)]
    expect(fixed).not.toBe(now)
    // Nobody waits for a command that hangs: it ends by itself, and says now what it says then.
    const seconds = / --max-time (\d+) /.exec(proof.command)?.[1]
    expect(seconds !== undefined, proof.command).toBe(fault in hanging)
    if (seconds) {
      expect(proof.now).toContain(`no answer within ${seconds} s`)
      expect(now).toBe('out of time')
    }
    const promised = /^(\d{3})/.exec(proof.fixed)?.[1]
    if (promised && !proof.fixed.includes(' or '))
      expect(fixed).toMatch(new RegExp(`^(HTTP/1.1 )?${promised}`))
  } finally {
    await broken.close()
  }
})
