import net from 'node:net'
import { bind, type Listener } from './call.ts'

/**
 * A port at which connecting is refused for as long as it is held. One connection to it stays open after
 * its listener has gone, so that no other program is given the port meanwhile.
 *
 * @throws PortInUse
 */
export async function holdRefusedPort(port: number): Promise<Listener> {
  const server = net.createServer()
  const held = await bind(server, port)
  const accepted = new Promise<net.Socket>((resolve) => server.once('connection', resolve))
  const caller = net.connect(held, '127.0.0.1')
  const socket = await accepted
  server.close()
  for (const end of [caller, socket]) end.on('error', () => {})
  return {
    url: `http://127.0.0.1:${held}`,
    close: async () => {
      caller.destroy()
      socket.destroy()
    },
  }
}
