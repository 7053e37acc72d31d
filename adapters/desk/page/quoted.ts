/** The way from a quote to where it was said, and back to where it is quoted. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Evidence } from '../../../src/domain/answer.ts'

export function useQuoted(show: (pane: 'card' | 'chat') => void) {
  const [quoted, setQuoted] = useState<Evidence | null>(null)
  /** Set while the way back is being gone. */
  const [returnsTo, setReturnsTo] = useState<HTMLElement | null>(null)
  const cameFrom = useRef<HTMLElement | null>(null)

  function leaveQuote() {
    show('card')
    setQuoted(null)
    setReturnsTo(cameFrom.current)
  }

  // It can have the focus only once the card is on the screen again.
  useEffect(() => {
    returnsTo?.focus()
    setReturnsTo(null)
  }, [returnsTo])

  // From the words that are shown; elsewhere the key means what it always does.
  useEffect(() => {
    if (quoted === null) return
    const pressed = (event: KeyboardEvent) => {
      const isThere = event.target instanceof Element && event.target.closest('[data-seq]') !== null
      if (event.key !== 'Escape' || !isThere) return
      event.preventDefault()
      leaveQuote()
    }
    addEventListener('keydown', pressed, { capture: true })
    return () => removeEventListener('keydown', pressed, { capture: true })
  }, [quoted])

  return {
    quoted,
    showQuote(evidence: Evidence, from: HTMLElement) {
      cameFrom.current = from
      show('chat')
      // Anew each time: the same words may be asked for again.
      setQuoted({ ...evidence })
    },
    leaveQuote,
  }
}
