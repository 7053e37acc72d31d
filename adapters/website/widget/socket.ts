/** A WebSocket, as far as the stream needs one. */
export interface SocketEvents {
  opened(): void
  received(text: string): void
  /** Lost, refused, or never possible; by `code`, if the other side closed it. */
  closed(code?: number): void
}

/** Returns the function that closes it. */
export type OpenSocket = (url: string, events: SocketEvents) => () => void

export const openBrowserSocket: OpenSocket = (url, { opened, received, closed }) => {
  try {
    const socket = new WebSocket(url)
    socket.onopen = opened
    socket.onmessage = ({ data }) => {
      if (typeof data === 'string') received(data)
    }
    socket.onclose = ({ code }) => closed(code)
    return () => socket.close()
  } catch {
    // Some pages may not open one, and their browsers say so by throwing.
    queueMicrotask(() => closed())
    return () => {}
  }
}
