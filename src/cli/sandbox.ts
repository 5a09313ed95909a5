import { makeFolder } from '../files/place.ts'
import { PortInUse } from '../sandbox/call.ts'
import { faultNames } from '../sandbox/faults.ts'
import { startSandbox } from '../sandbox/sandbox.ts'
import { exitCodes } from '../schema/exit-code.ts'
import { ofFlag, UsageError } from './arguments.ts'
import type { Arguments } from './command.ts'
import type { sandboxFlags } from './flags.ts'

/**
 * `sandbox`: the embedded platform until a signal ends it. Prints one JSON line with its addresses and its
 * invented key, the only key this program ever prints: it opens nothing but this sandbox.
 *
 * @throws UsageError where the port is in use
 */
export async function sandbox({ flags }: Pick<Arguments<typeof sandboxFlags>, 'flags'>): Promise<number> {
  const { listFaults, ...options } = flags
  if (listFaults) {
    process.stdout.write(`${faultNames.join('\n')}\n`)
    return exitCodes.fine
  }
  const { folder } = options
  if (folder !== undefined) ofFlag('--folder', () => makeFolder(folder, process.env))
  const started = await startSandbox(options).catch((error: unknown) => {
    if (!(error instanceof PortInUse)) throw error
    throw new UsageError(`${error.message}. Choose another --port, or leave it out for a free one.`)
  })
  const { trackingUri, authUrl, apiUrl, apiKey } = started
  process.stdout.write(`${JSON.stringify({ trackingUri, authUrl, apiUrl, apiKey })}\n`)
  await new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, resolve)
  })
  await started.close()
  return exitCodes.fine
}
