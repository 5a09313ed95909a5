/**
 * What runs `work` when fewer than `limit` works with the same `key` are under way, in the order of the calls. It lets
 * requests wait for a connection before their clock starts: a wait in the connection pool would count as the server's
 * slowness, and as a time-out where connections are few.
 */
export function createSemaphore(limit: number) {
  const queues = new Map<string, { taken: number; waiting: (() => void)[] }>()
  return async <Result>(key: string, work: () => Promise<Result>): Promise<Result> => {
    const queue = queues.get(key) ?? { taken: 0, waiting: [] }
    queues.set(key, queue)
    if (queue.taken < limit) queue.taken++
    else await new Promise<void>((resolve) => queue.waiting.push(resolve))
    try {
      return await work()
    } finally {
      // The slot passes straight to the next in line.
      const next = queue.waiting.shift()
      if (next) next()
      else queue.taken--
    }
  }
}
