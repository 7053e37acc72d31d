/** A line that breaks: every connection through it may be cut after any number of bytes, in either direction. */
import { connect, createServer, type Socket } from 'node:net'

export interface CuttingProxy {
  port: number
  cuts(): number
  /** From now on the line holds. */
  calm(): void
  close(): Promise<void>
}

/** Bytes within which most of a request or of a handshake lies: cuts fall before, inside and behind it. */
const MOST_BYTES = 600
/** The rest get through, or nothing would ever be said. */
const CUT_SHARE = 0.85

export async function startCuttingProxy(target: number, random: () => number): Promise<CuttingProxy> {
  const sockets = new Set<Socket>()
  let cuts = 0
  let isCalm = false

  function join(client: Socket) {
    const server = connect(target, '127.0.0.1')
    let left = random() < CUT_SHARE ? Math.floor(random() * MOST_BYTES) : Number.POSITIVE_INFINITY
    const end = () => {
      client.destroy()
      server.destroy()
    }
    const passOn = (to: Socket) => (chunk: Buffer) => {
      if (!isCalm && chunk.length >= left) {
        cuts += 1
        // What came before the cut has arrived; the other side learns of the end afterwards.
        to.write(chunk.subarray(0, left), end)
        left = 0
        return
      }
      left -= chunk.length
      to.write(chunk)
    }
    client.on('data', passOn(server))
    server.on('data', passOn(client))
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.on('error', end)
      socket.on('close', () => {
        sockets.delete(socket)
        end()
      })
    }
  }

  const proxy = createServer(join)
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cuts: () => cuts,
    calm() {
      isCalm = true
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}
