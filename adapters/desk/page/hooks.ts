import { useEffect, useState } from 'preact/hooks'
import type { DeskState, Store } from './state/store.ts'

export function useStore(store: Store): DeskState {
  const [state, setState] = useState(store.get)
  useEffect(() => {
    // What changed between the first render and this subscription.
    setState(store.get())
    return store.subscribe(() => setState(store.get()))
  }, [store])
  return state
}

/** Whether there is room for the list or the conversation only: see desk.css. */
export function useNarrow(): boolean {
  const [narrow] = useState(() => matchMedia('(max-width: 819.9px)'))
  const [matches, setMatches] = useState(narrow.matches)
  useEffect(() => {
    const changed = () => setMatches(narrow.matches)
    narrow.addEventListener('change', changed)
    return () => narrow.removeEventListener('change', changed)
  }, [narrow])
  return matches
}

/** The present, renewed often enough for waiting times in minutes. */
export function useNow(everyMs = 15_000): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
