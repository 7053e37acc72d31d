/** One stream's life: frames as they come, until it closes or falls silent. */
import { type Frame, readFrame } from './activities.ts'
import type { OpenSocket } from './socket.ts'
import type { Timers } from './timers.ts'

export interface StreamEvents {
  opened(): void
  frame(frame: Frame): void
  /** Called once; `everOpen` tells a lost stream from one that this network does not let through. */
  closed(everOpen: boolean): void
  /** Called in its place: the conversation was erased. */
  erased(): void
}

/** The server pings every 20 s: two pings missed, and the line is dead without saying so. */
const SILENCE_MS = 50_000

/** As `GONE` in the server's stream. */
const ERASED = 4404

/** Returns the function that closes it; then nothing is called any more. */
export function openStream(
  url: string,
  openSocket: OpenSocket,
  timers: Timers,
  events: StreamEvents,
): () => void {
  let everOpen = false
  let ended = false
  let stopSilence = timers.after(SILENCE_MS, end)

  function heard(): void {
    stopSilence()
    stopSilence = timers.after(SILENCE_MS, end)
  }

  function close(): void {
    ended = true
    stopSilence()
    closeSocket()
  }

  function end(): void {
    if (ended) return
    close()
    events.closed(everOpen)
  }

  const closeSocket = openSocket(url, {
    opened: () => {
      if (ended) return
      everOpen = true
      heard()
      events.opened()
    },
    received: (text) => {
      if (ended) return
      heard()
      events.frame(readFrame(parse(text)))
    },
    closed: (code) => {
      if (code !== ERASED || ended) return end()
      close()
      events.erased()
    },
  })
  return close
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
