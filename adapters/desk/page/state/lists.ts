/** The queues and the lists of hand-offs: what waits, what is mine, what reps hold. */
import type { Api, Failure, Result } from '../api.ts'
import { createRefresh } from '../refresh.ts'
import type { Handoff, Page, Tab } from '../types.ts'
import type { List, Store } from './store.ts'

export interface ListDeps {
  store: Store
  api: Pick<Api, 'queues' | 'handoffs'>
  /** Told of every failure, so that an ended session ends everywhere. */
  onFailure(failure: Failure): void
}

export function createLists({ store, api, onFailure }: ListDeps) {
  const keep = (tab: Tab, list: Partial<List>) => {
    const { lists } = store.get()
    store.set({ lists: { ...lists, [tab]: { ...lists[tab], ...list } } })
  }

  /** As many as are shown already, so that a refresh takes nothing from under the reader. */
  async function loadList(tab: Tab): Promise<void> {
    const { queue, lists } = store.get()
    const shown = lists[tab].items?.length ?? 0
    const items: Handoff[] = []
    let cursor: string | null = null
    do {
      const page: Result<Page> = await api.handoffs(tab, { queue: tab === 'mine' ? null : queue, cursor })
      if (!page.ok) return failed(tab, page.failure)
      items.push(...page.value.items)
      cursor = page.value.cursor
    } while (cursor !== null && items.length < shown)
    // The filter may have changed meanwhile; then another load is on its way.
    if (store.get().queue === queue || tab === 'mine') keep(tab, { items, cursor, failure: null })
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
    const tabs = new Set<Tab>([store.get().tab, 'mine'])
    await Promise.all([loadQueues(), ...[...tabs].map(loadList)])
  })

  return {
    refresh,
    show(tab: Tab): void {
      store.set({ tab })
      void refresh()
    },
    filter(queue: string | null): void {
      store.set({ queue })
      const { tab } = store.get()
      if (tab !== 'mine') keep(tab, { items: null, cursor: null })
      void refresh()
    },
    async more(): Promise<void> {
      const { tab, queue, lists } = store.get()
      const { cursor, items } = lists[tab]
      if (cursor === null) return
      const page = await api.handoffs(tab, { queue: tab === 'mine' ? null : queue, cursor })
      if (!page.ok) return failed(tab, page.failure)
      // A refresh may have come in between: what is there already is not shown twice.
      const known = new Set(items?.map(({ id }) => id))
      const added = page.value.items.filter(({ id }) => !known.has(id))
      keep(tab, { items: [...(items ?? []), ...added], cursor: page.value.cursor, failure: null })
    },
  }
}
export type Lists = ReturnType<typeof createLists>
