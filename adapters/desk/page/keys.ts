/** The keyboard's short ways. Never while somebody types, chooses, or answers a dialog. */
import { useEffect, useRef } from 'preact/hooks'
import type { Action } from './actions.ts'

export type Shortcut =
  | 'next'
  | 'previous'
  | 'tab1'
  | 'tab2'
  | 'tab3'
  | 'tab4'
  | 'search'
  | 'reply'
  | 'note'
  | 'pane'
  | 'back'
  | 'help'
  | Exclude<Action, 'release' | 'lift'>

export type Shortcuts = (name: Shortcut) => void

const keys: Record<string, Shortcut> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  1: 'tab1',
  2: 'tab2',
  3: 'tab3',
  4: 'tab4',
  '/': 'search',
  c: 'claim',
  a: 'accept',
  x: 'reject',
  b: 'hand_back',
  t: 'transfer',
  o: 'outcome',
  v: 'judge',
  r: 'reply',
  n: 'note',
  p: 'pane',
  Escape: 'back',
  '?': 'help',
}

/** For the help: what is pressed for what, in groups. */
export const help = {
  list: [
    ['next', ['j', '↓']],
    ['previous', ['k', '↑']],
    ['open', ['Enter']],
    ['tabs', ['1', '2', '3', '4']],
    ['search', ['/']],
  ],
  lead: [
    ['claim', ['c']],
    ['accept', ['a']],
    ['reject', ['x']],
    ['hand_back', ['b']],
    ['transfer', ['t']],
    ['outcome', ['o']],
    ['judge', ['v']],
    ['reply', ['r']],
    ['note', ['n']],
    ['saved', ['/']],
    ['pane', ['p']],
  ],
  anywhere: [
    ['back', ['Esc']],
    ['help', ['?']],
  ],
} as const

/** On a Russian keyboard the letters lie elsewhere: there, the key's place counts. */
const byPlace = ({ key, code }: KeyboardEvent): string =>
  /^[\u0400-\u04FF]$/.test(key) && code.startsWith('Key') ? code.slice(3).toLowerCase() : key

/** Which short way a key press is; null: none, it is the browser's or the field's. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest('dialog, input, select') || isCovered()) return null
  const writing = target?.closest('textarea') != null
  if (writing) return event.key === 'Escape' ? 'back' : null
  // Arrows scroll a conversation; they move in the list, and where nothing else has the focus.
  if (event.key.startsWith('Arrow') && target?.closest('.conversation')) return null
  return keys[byPlace(event)] ?? null
}

/** What pops up closes by Esc, by the browser's own doing. */
const isCovered = (): boolean => document.querySelector(':popover-open, dialog[open]') !== null

export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const name = shortcutOf(event)
      if (name === null) return
      event.preventDefault()
      latest.current(name)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])
}
