/** What the page around the widget lets one see: where its visitor goes, what they press, what it tells by itself. */
import type { VisitorEvent } from './client.ts'

type Tell = (kind: VisitorEvent['kind'], name: string) => void

/** `bantam('event', 'trial started')` */
type Command = (...words: unknown[]) => void

declare global {
  interface Window {
    /** Before the script has come, the page's stub: `q` keeps what it was called with. */
    bantam?: Command & { q?: ArrayLike<unknown>[] }
  }
}

/** Tells of every page that is shown, be it without loading one. */
export function followPages(tell: Tell): void {
  let shown = ''
  function look(): void {
    if (location.pathname === shown) return
    shown = location.pathname
    tell('page', shown)
  }
  look()
  if ('navigation' in window) {
    navigation.addEventListener('currententrychange', look)
    return
  }
  addEventListener('popstate', look)
  for (const method of ['pushState', 'replaceState'] as const) {
    const original = history[method]
    history[method] = function (...state) {
      original.apply(this, state)
      look()
    }
  }
}

/** Whatever the page marks with `data-bantam-click`. Heard of before the page can keep it to itself. */
export function followClicks(tell: Tell): void {
  const heard = ({ target }: Event) => {
    const marked = target instanceof Element && target.closest('[data-bantam-click]')
    if (marked) tell('click', marked.getAttribute('data-bantam-click') ?? '')
  }
  document.addEventListener('click', heard, true)
}

/** Whatever the page marks with `data-bantam-open` opens the chat. */
export function followOpeners(open: () => void): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.closest('[data-bantam-open]') === null) return
    event.preventDefault()
    open()
  })
}

/** Takes what the page has called already, and from now on at once. */
export function listenToPage(commands: Readonly<Record<string, (word: string) => void>>): void {
  const known = new Map(Object.entries(commands))
  const bantam: Command = (name, word) => {
    const command = known.get(String(name))
    if (command) return command(String(word ?? ''))
    reportError(new TypeError(`bantam: there is no command "${name}", only ${[...known.keys()].join(', ')}`))
  }
  const called = window.bantam?.q ?? []
  window.bantam = bantam
  for (const words of called) bantam(...Array.from(words))
}
