/** A WebSocket on a conversation's stream, and what came through it. */
import { once } from 'node:events'
import { type ClientOptions, WebSocket } from 'ws'
import { z } from 'zod'

const Frame = z.object({
  activities: z.array(
    z.object({ id: z.string(), type: z.string(), text: z.string().optional(), channelData: z.unknown() }),
  ),
  watermark: z.string(),
})
export type Frame = z.infer<typeof Frame>

export interface OpenSocket {
  readonly socket: WebSocket
  readonly frames: Frame[]
  readonly pings: number
  texts(): (string | undefined)[]
  /** Resolves as soon as what came satisfies the condition. */
  until(condition: (frames: Frame[]) => boolean): Promise<void>
  /** The code that the server closed with. */
  closed: Promise<number>
}

export async function openSocket(url: string, options: ClientOptions = {}): Promise<OpenSocket> {
  const socket = new WebSocket(url, options)
  const frames: Frame[] = []
  const watchers = new Set<() => void>()
  let pings = 0
  socket.on('message', (bytes) => {
    const text = bytes.toString()
    if (text === '') pings++
    else frames.push(Frame.parse(JSON.parse(text)))
    for (const watcher of watchers) watcher()
  })
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve)
  })
  await once(socket, 'open')
  return {
    socket,
    frames,
    closed,
    get pings() {
      return pings
    },
    texts: () => frames.flatMap(({ activities }) => activities.map(({ text }) => text)),
    until: (condition) =>
      new Promise((resolve) => {
        const check = () => {
          if (!condition(frames)) return
          watchers.delete(check)
          resolve()
        }
        watchers.add(check)
        check()
      }),
  }
}

/** The HTTP status that the handshake was refused with. */
export function refusedWith(url: string, options: ClientOptions = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, options)
    socket.on('unexpected-response', (request, response) => {
      resolve(response.statusCode)
      request.destroy()
    })
    socket.on('error', () => undefined)
    socket.on('open', () => reject(new Error('the handshake was accepted')))
  })
}

/** Resolves when the server has read everything that this socket sent. */
export async function heard({ socket }: OpenSocket): Promise<void> {
  socket.ping()
  await once(socket, 'pong')
}
