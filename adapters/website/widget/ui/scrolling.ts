/** Keeps the end of the log in sight; whoever reads further up is not pulled down by what others say. */
import type { Conversation } from '../conversation.ts'

export interface Scrolling {
  /** There is news below what is to be seen. */
  behind(): boolean
  scrolled(): void
  toEnd(): void
  /** The log has been drawn. */
  drawn(box: HTMLElement, conversation: Conversation): void
  /** It has gone. */
  gone(): void
}

/** Closer to the end than this, one is at the end. */
const NEAR_PX = 80

export function createScrolling(redraw: () => void): Scrolling {
  let box: HTMLElement | null = null
  let atEnd = true
  let behind = false
  let last: string | undefined
  // The field below grows, a phone's keyboard comes: what was at the end stays there.
  const observer = new ResizeObserver(() => {
    if (atEnd) toEnd()
  })

  function toEnd(): void {
    if (box) box.scrollTop = box.scrollHeight
  }

  function news(is: boolean): void {
    if (behind === is) return
    behind = is
    redraw()
  }

  return {
    behind: () => behind,
    scrolled: () => {
      if (!box) return
      atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX
      if (atEnd) news(false)
    },
    toEnd,
    drawn: (drawn, { entries }) => {
      if (box !== drawn) {
        observer.disconnect()
        observer.observe(drawn)
        box = drawn
      }
      const latest = entries.at(-1)
      const isNew = latest?.id !== last
      last = latest?.id
      if (atEnd || (isNew && latest?.author === 'visitor')) toEnd()
      else if (isNew) news(true)
    },
    gone: () => {
      observer.disconnect()
      box = null
      atEnd = true
      behind = false
    },
  }
}
