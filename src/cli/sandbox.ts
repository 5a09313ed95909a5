import { mkdir } from 'node:fs/promises'
import { PortInUse } from '../sandbox/call.ts'
import { faultNames } from '../sandbox/faults.ts'
import { type SandboxOptions, startSandbox } from '../sandbox/sandbox.ts'
import { topologyNames } from '../sandbox/topology.ts'
import { parseFlags, UsageError } from './arguments.ts'

/**
 * `sandbox`: the embedded platform until a signal ends it. Prints one JSON line with its addresses and its
 * invented key, the only key this program ever prints: it opens nothing but this sandbox.
 */
export async function sandbox(argv: readonly string[]): Promise<number> {
  const flags = parseFlags(argv, {
    fault: { type: 'string' },
    topology: { type: 'string' },
    mlflow: { type: 'string' },
    port: { type: 'string' },
    folder: { type: 'string' },
    'delay-ms': { type: 'string' },
    'list-faults': { type: 'boolean' },
  })
  if (flags['list-faults']) {
    process.stdout.write(`${faultNames.join('\n')}\n`)
    return 0
  }
  const options = readOptions(flags)
  if (options.folder) await mkdir(options.folder, { recursive: true })
  const started = await startSandbox(options).catch((error: unknown) => {
    if (!(error instanceof PortInUse)) throw error
    throw new UsageError(`${error.message}. Choose another --port, or leave it out for a free one.`)
  })
  const { trackingUri, authUrl, apiUrl, apiKey } = started
  process.stdout.write(`${JSON.stringify({ trackingUri, authUrl, apiUrl, apiKey })}\n`)
  await new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await started.close()
  return 0
}

/** @throws UsageError naming every flag that is wrong */
function readOptions(flags: Record<string, string | boolean | undefined>): SandboxOptions {
  const problems: string[] = []
  const fault = faultNames.find((name) => name === flags.fault)
  if (flags.fault !== undefined && !fault)
    problems.push(`--fault ${flags.fault} is none of ${faultNames.join(', ')}`)
  const topology = topologyNames.find((name) => name === flags.topology)
  if (flags.topology !== undefined && !topology)
    problems.push(`--topology ${flags.topology} is none of ${topologyNames.join(', ')}`)
  if (flags.mlflow !== undefined && !URL.canParse(String(flags.mlflow))) {
    problems.push(`--mlflow ${flags.mlflow} is not a URL. For example: --mlflow http://127.0.0.1:5000`)
  }
  const port = wholeNumber('port', flags.port, 65_534, problems)
  const delayMs = wholeNumber('delay-ms', flags['delay-ms'], 60_000, problems)
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  return {
    ...(fault ? { fault } : {}),
    ...(topology ? { topology } : {}),
    ...(flags.mlflow === undefined ? {} : { mlflow: String(flags.mlflow) }),
    ...(flags.folder === undefined ? {} : { folder: String(flags.folder) }),
    ...(port === undefined ? {} : { port }),
    ...(delayMs === undefined ? {} : { delayMs }),
  }
}

function wholeNumber(name: string, given: unknown, limit: number, problems: string[]): number | undefined {
  if (given === undefined) return undefined
  const value = Number(given)
  if (Number.isInteger(value) && value >= 0 && value <= limit) return value
  problems.push(`--${name} ${given} is not a whole number up to ${limit}. For example: --${name} 0`)
  return undefined
}
