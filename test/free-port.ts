import { createServer } from 'node:net'

/**
 * A port of 127.0.0.1 at which nobody listens, nor at the `count - 1` ports after it. It is below those that systems
 * give out by themselves (from 32768 on, or 49152), so that none of the connections made meanwhile takes it.
 */
export async function freePort(count = 1): Promise<number> {
  const port = 10_000 + Math.floor(Math.random() * 20_000)
  for (let offset = 0; offset < count; offset++) {
    if (!(await isFree(port + offset))) return freePort(count)
  }
  return port
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
