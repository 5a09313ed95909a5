import { setTimeout as sleep } from 'node:timers/promises'

/** Milliseconds before what broke is tried once more. */
const pauseMs = 1_000

/** What `send` gives, at its second try where the first broke in a way that may pass. */
export async function onceMore<T>(send: () => Promise<T>, mayPass: (error: unknown) => boolean): Promise<T> {
  try {
    return await send()
  } catch (error) {
    if (!mayPass(error)) throw error
    await sleep(pauseMs)
    return send()
  }
}
