/** Tells whoever looks elsewhere what is new, by the ways that they have asked for. */
import type { Alerts } from '../alerts.ts'
import type { Memory } from '../memory.ts'
import { newsOf, type Watched } from '../news.ts'
import { strings } from '../strings.ts'
import type { Store } from './store.ts'

export interface TellingDeps {
  store: Store
  alerts: Alerts
  memory: Pick<Memory, 'keepAlerts'>
  /** Whether the page is before somebody's eyes. */
  isSeen(): boolean
  tell(tone: 'good' | 'bad', text: string): void
}

export function createTelling({ store, alerts, memory, isSeen, tell }: TellingDeps) {
  let before: Watched = { waiting: null, mine: null }

  const watched = (): Watched => {
    const { lists, narrowed, tab } = store.get()
    // What is left out by a search is not new when the search ends.
    const isWhole = tab !== 'waiting' || (narrowed.search === '' && narrowed.queue === null)
    return { waiting: isWhole ? lists.waiting.items : null, mine: lists.mine.items }
  }

  function keep(change: { desktop?: boolean; sound?: boolean }): void {
    const settings = { ...store.get().alerts, ...change }
    store.set({ alerts: settings })
    memory.keepAlerts(settings)
  }

  return {
    /** After the lists were fetched anew because of a change. */
    look(changed: readonly string[]): void {
      const { opened, alerts: wanted, claimed } = store.get()
      const now = watched()
      const looksAt = isSeen() ? (opened?.id ?? null) : null
      const news = newsOf(before, now, { changed, looksAt, claimed })
      before = now
      if (news.length === 0) return
      if (wanted.sound) alerts.ring()
      if (wanted.desktop && !isSeen()) for (const each of news) alerts.notify(each)
    },
    async setDesktop(wanted: boolean): Promise<void> {
      if (wanted && !(await alerts.ask())) return tell('bad', strings.talk.alerts.refused)
      keep({ desktop: wanted })
    },
    setSound(wanted: boolean): void {
      keep({ sound: wanted })
      // So that it is known how it sounds, and the browser allows it from now on.
      if (wanted) alerts.ring()
    },
  }
}
