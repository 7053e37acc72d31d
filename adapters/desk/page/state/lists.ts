/** The queues and the lists: what waits, what is mine, all hand-offs, the base. Page by page, as far as somebody reads. */
import type { Api, Failure } from '../api.ts'
import { createRefresh } from '../refresh.ts'
import type { Listed, Narrowed, Tab } from '../types.ts'
import { emptyList, type List, type Store } from './store.ts'

export interface ListDeps {
  store: Store
  api: Pick<Api, 'queues' | 'list'>
  /** Told of every failure, so that an ended session ends everywhere. */
  onFailure(failure: Failure): void
}

/** Whoever reads further down than this is told that something has changed, rather than being moved. */
const MOST_REFRESHED = 300

const unnarrowed: Narrowed = { queue: null, state: null, segment: null, search: '' }

export function createLists({ store, api, onFailure }: ListDeps) {
  /** How many rows of the list that is shown have been on the screen. */
  let reached = 0
  let isGrowing = false

  const keep = (tab: Tab, list: Partial<List>) => {
    const { lists } = store.get()
    store.set({ lists: { ...lists, [tab]: { ...lists[tab], ...list } } })
  }

  /** One's own are counted and marked whatever else is looked for. */
  const narrowedFor = (tab: Tab): Narrowed => {
    const { tab: shown, narrowed } = store.get()
    return tab === shown ? narrowed : unnarrowed
  }

  async function loadList(tab: Tab): Promise<void> {
    const isShown = store.get().tab === tab
    if (isShown && reached > MOST_REFRESHED) return keep(tab, { isStale: true })
    const narrowed = narrowedFor(tab)
    const wanted = isShown ? reached : 0
    const items: Listed[] = []
    let cursor: string | null = null
    do {
      const page = await api.list(tab, narrowed, cursor)
      // It may be narrowed otherwise meanwhile; then another load is on its way.
      if (narrowedFor(tab) !== narrowed) return
      if (!page.ok) return failed(tab, page.failure)
      items.push(...page.value.items)
      cursor = page.value.cursor
    } while (cursor !== null && items.length < wanted)
    keep(tab, { items, cursor, failure: null, isStale: false })
  }

  function failed(tab: Tab, failure: Failure): void {
    keep(tab, { failure })
    onFailure(failure)
  }

  async function loadQueues(): Promise<void> {
    const queues = await api.queues()
    if (queues.ok) store.set({ queues: queues.value.queues })
    else onFailure(queues.failure)
  }

  const refresh = createRefresh(async () => {
    const { tab, alerts } = store.get()
    const tabs = new Set<Tab>([tab, 'mine'])
    // Whoever wants to be told of who waits is told whatever is before their eyes.
    if (alerts.desktop || alerts.sound) tabs.add('waiting')
    await Promise.all([loadQueues(), ...[...tabs].map(loadList)])
  })

  /** From the top again. */
  function anew(change: { tab?: Tab; narrowed?: Narrowed }): void {
    reached = 0
    const tab = change.tab ?? store.get().tab
    store.set({ ...change, lists: { ...store.get().lists, [tab]: emptyList } })
    void refresh()
  }

  return {
    refresh,
    /** A list that was left narrowed is whole when it is shown again; only the words stay. */
    show(tab: Tab): void {
      const { search, queue } = store.get().narrowed
      anew({ tab, narrowed: { queue, search, state: null, segment: null } })
    },
    narrow(change: Partial<Narrowed>): void {
      anew({ narrowed: { ...store.get().narrowed, ...change } })
    },
    toTop: (): void => anew({}),
    /** So many rows have been on the screen by now. */
    reach(rows: number): void {
      reached = rows
    },
    /** The next page, if there is one and it is not on its way. */
    async more(): Promise<void> {
      const { tab, lists } = store.get()
      const { cursor } = lists[tab]
      if (cursor === null || isGrowing) return
      const narrowed = narrowedFor(tab)
      isGrowing = true
      const page = await api.list(tab, narrowed, cursor)
      isGrowing = false
      const { items, cursor: now } = store.get().lists[tab]
      if (now !== cursor || narrowedFor(tab) !== narrowed) return
      if (!page.ok) return failed(tab, page.failure)
      // A refresh may have come in between: what is there already is not shown twice.
      const known = new Set(items?.map(({ conversationId }) => conversationId))
      const added = page.value.items.filter(({ conversationId }) => !known.has(conversationId))
      keep(tab, { items: [...(items ?? []), ...added], cursor: page.value.cursor, failure: null })
    },
  }
}
export type Lists = ReturnType<typeof createLists>
