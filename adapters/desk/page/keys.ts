/** The keyboard's short ways. Never while somebody types, chooses, or answers a dialog. */
import { useEffect, useRef } from 'preact/hooks'

export interface Shortcuts {
  next(): void
  previous(): void
  claim(): void
  reply(): void
  search(): void
  back(): void
}

const keys: Record<string, keyof Shortcuts> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  c: 'claim',
  r: 'reply',
  '/': 'search',
  Escape: 'back',
}

/** Which short way a key press is; null: none, it is the browser's or the field's. */
export function shortcutOf(event: KeyboardEvent): keyof Shortcuts | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('dialog, input, select')) return null
  // What pops up closes by Esc, by the browser's own doing.
  if (document.querySelector(':popover-open') !== null) return null
  const writing = target?.closest('textarea') != null
  if (writing) return event.key === 'Escape' ? 'back' : null
  // Arrows scroll a conversation; they move in the list, and where nothing else has the focus.
  if (event.key.startsWith('Arrow') && target?.closest('.conversation')) return null
  return keys[event.key] ?? null
}

export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const name = shortcutOf(event)
      if (name === null) return
      event.preventDefault()
      latest.current[name]()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])
}
