/**
 * The stream of changes. The browser reconnects by itself while the server is away, and says what it has heard; a
 * connection that the server refused is tried anew from here, and `onRefused` lets the page find out why (a session that has
 * ended, say).
 */
import type { Change } from './types.ts'

const REFUSED_RETRY_MS = 3_000

export interface LiveEvents {
  /** Connected, or connected anew: everything may have changed. */
  onHello(heard: string): void
  /** `heard`: the event's id, which a later connection goes on from. */
  onChange(change: Change, heard: string): void
  /** A prospect is typing at this moment. */
  onTyping(conversationId: string): void
  onLost(): void
  onRefused(): void
}

export function createLive(base: string, events: LiveEvents) {
  let source: EventSource | null = null
  let watched: string | null = null
  let heard: string | null = null
  let retry: ReturnType<typeof setTimeout> | undefined

  function connect(): void {
    disconnect()
    const query = new URLSearchParams()
    if (watched !== null) query.set('conversation', watched)
    // A new EventSource does not say it by itself.
    if (heard !== null) query.set('after', heard)
    const opened = new EventSource(`${base}/stream?${query}`)
    opened.addEventListener('hello', ({ lastEventId }) => {
      heard ??= lastEventId
      events.onHello(lastEventId)
    })
    opened.addEventListener('change', ({ data, lastEventId }) => {
      heard = lastEventId
      events.onChange(JSON.parse(data), lastEventId)
    })
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
    /** What was heard when the page was last open. */
    goOnFrom(id: string | null): void {
      heard = id
    },
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
