/** A bare HTTP/1.1 client on one kept-alive socket, so that the load costs as little of the machine as it can. */
import { connect, type Socket } from 'node:net'

export interface Answer {
  status: number
  body: string
}

export interface HttpClient {
  /** One request at a time. */
  post(path: string, token: string | null, body: string): Promise<Answer>
  close(): void
}

const HEAD_END = Buffer.from('\r\n\r\n')

export async function openClient(port: number): Promise<HttpClient> {
  const socket = await connected(port)
  let received: Buffer = Buffer.alloc(0)
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | null = null

  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
    const answer = parse(received)
    if (!answer || !waiting) return
    received = received.subarray(answer.length)
    const { resolve } = waiting
    waiting = null
    resolve({ status: answer.status, body: answer.body })
  })
  socket.on('close', () => waiting?.reject(new Error('the server closed the connection')))
  socket.on('error', (error) => waiting?.reject(error))

  return {
    post(path, token, body) {
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        const authorization = token === null ? '' : `Authorization: Bearer ${token}\r\n`
        socket.write(
          `POST ${path} HTTP/1.1\r\nHost: localhost\r\n${authorization}Content-Type: application/json\r\n` +
            `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        )
      })
    },
    close: () => socket.destroy(),
  }
}

const connected = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket))
    socket.once('error', reject)
  })

/** Null: not all of it has come yet. */
function parse(received: Buffer): (Answer & { length: number }) | null {
  const headEnd = received.indexOf(HEAD_END)
  if (headEnd < 0) return null
  const head = received.toString('latin1', 0, headEnd)
  const bodyStart = headEnd + HEAD_END.length
  const length = bodyStart + Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
  if (received.length < length) return null
  return { status: Number(head.slice(9, 12)), body: received.toString('utf8', bodyStart, length), length }
}
