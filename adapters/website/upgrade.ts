/** The door to the WebSocket: checks the request of the handshake, which carries its token in the query. */
import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Addresses } from './addresses.ts'
import type { Logger } from './http.ts'
import type { Origins } from './origins.ts'
import { BASE, parse, Watermark } from './requests.ts'
import type { Stream, Watcher } from './stream.ts'
import type { Tokens } from './tokens.ts'

export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean

export interface UpgradeOptions {
  origins: Pick<Origins, 'admits'>
  tokens: Tokens
  addresses: Addresses
  stream: Stream
  botName: string
  logger: Logger
}

const STREAM_PATH = new RegExp(`^${BASE}/conversations/([^/]+)/stream$`)

export function createUpgrade({
  origins,
  tokens,
  addresses,
  stream,
  botName,
  logger,
}: UpgradeOptions): Upgrade {
  /** Whoever may watch, or the status of the refusal. */
  async function admit(conversation: string, query: URLSearchParams): Promise<Watcher | number> {
    const claims = tokens.verify('stream', query.get('t') ?? '')
    if (!claims || claims.conversation !== conversation) return 403
    const watermark = parse(Watermark, query.get('watermark'), 'watermark')
    if ('detail' in watermark) return 400
    if (!stream.hasRoom(conversation)) return 429
    const row = await addresses.confirm(conversation)
    if (row === null) return 404
    return { conversation, row, user: claims.user, botName, watermark: watermark.value }
  }

  return (request, socket, head) => {
    // Not `new URL`, which throws at addresses such as `//`.
    const [path = '', query = ''] = (request.url ?? '').split('?', 2)
    const [, conversation] = STREAM_PATH.exec(path) ?? []
    if (conversation === undefined) return false
    // Until the handshake there is nobody else to hear of a peer that hangs up.
    socket.on('error', () => socket.destroy())
    if (!origins.admits(request)) {
      refuse(socket, 403)
      return true
    }
    admit(conversation, new URLSearchParams(query)).then(
      (admitted) => {
        if (typeof admitted === 'number') refuse(socket, admitted)
        else stream.accept(request, socket, head, admitted)
      },
      (error: unknown) => {
        logger.error({ err: error }, 'website: a stream could not be opened')
        refuse(socket, 503)
      },
    )
    return true
  }
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
