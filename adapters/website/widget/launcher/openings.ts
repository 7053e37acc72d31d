/** Watches the page for the moment at which a rule opens the chat. */
import type { Visit } from '../memory.ts'
import { type OpeningRule, ruleThatHolds } from './rules.ts'

const LOOK_MS = 1_000

/** Once the chat has been open in this visit, no rule opens it again. */
export function watchForOpenings(
  rules: readonly OpeningRule[],
  visit: () => Readonly<Visit>,
  open: (rule: OpeningRule) => void,
): void {
  let path = location.pathname
  let seconds = 0
  let scroll = 0
  let exit = false
  const timer = setInterval(() => {
    if (location.pathname !== path) {
      path = location.pathname
      seconds = scroll = 0
      exit = false
    }
    if (!document.hidden) seconds += LOOK_MS / 1_000
    look()
  }, LOOK_MS)
  document.addEventListener('mouseout', leave)

  function leave({ relatedTarget, clientY }: MouseEvent): void {
    if (relatedTarget !== null || clientY > 0) return
    exit = true
    look()
  }

  function stop(): void {
    clearInterval(timer)
    document.removeEventListener('mouseout', leave)
  }

  function look(): void {
    const { returning, opened } = visit()
    if (opened) {
      stop()
      return
    }
    const { scrollHeight } = document.documentElement
    scroll = Math.max(scroll, ((scrollY + innerHeight) / scrollHeight) * 100)
    const rule = ruleThatHolds(rules, { path, seconds, scroll, returning, exit })
    if (!rule || document.hidden || isAtSomething()) return
    stop()
    open(rule)
  }
}

/** Whoever writes, or has something open that asks for an answer, is not to be interrupted: the rule waits. */
function isAtSomething(): boolean {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  const writes =
    focused instanceof HTMLElement &&
    (focused.isContentEditable || focused.matches('input, textarea, select, iframe'))
  return writes || document.querySelector('dialog[open], [aria-modal="true"]') !== null
}
