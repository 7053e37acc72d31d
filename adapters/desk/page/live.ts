/**
 * The stream of changes. The browser reconnects by itself while the server is away; a connection that the server
 * refused is tried anew from here, and `onRefused` lets the page find out why (a session that has ended, say).
 */
import type { Change } from './types.ts'

const REFUSED_RETRY_MS = 3_000

export interface LiveEvents {
  /** Connected, or connected anew: everything may have changed. */
  onHello(): void
  onChange(change: Change): void
  /** A prospect is typing at this moment. */
  onTyping(conversationId: string): void
  onLost(): void
  onRefused(): void
}

export function createLive(base: string, events: LiveEvents) {
  let source: EventSource | null = null
  let watched: string | null = null
  let retry: ReturnType<typeof setTimeout> | undefined

  function connect(): void {
    disconnect()
    const opened = new EventSource(`${base}/stream${watched === null ? '' : `?conversation=${watched}`}`)
    opened.addEventListener('hello', () => events.onHello())
    opened.addEventListener('change', (event) => events.onChange(JSON.parse(event.data)))
    opened.addEventListener('typing', (event) => events.onTyping(JSON.parse(event.data).conversationId))
    opened.onerror = () => {
      events.onLost()
      if (opened.readyState !== EventSource.CLOSED) return
      retry = setTimeout(connect, REFUSED_RETRY_MS)
      events.onRefused()
    }
    source = opened
  }

  function disconnect(): void {
    clearTimeout(retry)
    source?.close()
    source = null
  }

  return {
    /** Connects, with an eye on the conversation that is open. */
    watch(conversationId: string | null): void {
      if (source !== null && conversationId === watched) return
      watched = conversationId
      connect()
    },
    stop: disconnect,
  }
}
export type Live = ReturnType<typeof createLive>
