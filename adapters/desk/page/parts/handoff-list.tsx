/** A list of any length: only what is on the screen is drawn, and the next page is fetched before its end is reached. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { inWords } from '../state/actions.ts'
import type { Desk } from '../state/desk.ts'
import type { DeskState } from '../state/store.ts'
import { strings } from '../strings.ts'
import type { User } from '../types.ts'
import { scrollTo, windowOf } from '../window.ts'
import { ListHead } from './list-head.tsx'
import { ListRow } from './list-row.tsx'
import { Note, Spinner } from './note.tsx'

/** A row's height in pixels, as in the style sheet. */
const ROW = 116
/** So many rows before the end the next page is asked for. */
const AHEAD = 40

/** How the keyboard moves in the list, from wherever it is. */
export interface ListFocus {
  move(step: 1 | -1): void
  /** To the row of a conversation, if it is listed. */
  to(conversationId: string): void
}

interface HandoffListProps {
  desk: Desk
  state: DeskState
  user: User
  focus: { current: ListFocus | null }
}

export const HandoffList = ({ desk, state, user, focus }: HandoffListProps) => (
  <nav class="list" aria-label={strings.listLabel}>
    <ListHead desk={desk} state={state} user={user} />
    <Content desk={desk} state={state} focus={focus} />
  </nav>
)

function Content({ desk, state, focus }: Omit<HandoffListProps, 'user'>) {
  const { tab, lists, narrowed } = state
  const { items, failure } = lists[tab]
  if (items === null && failure === null) return <Spinner />
  if (items === null) {
    const text = failure === null ? undefined : inWords(failure)
    return <Note title={strings.failed} text={text} retry={() => void desk.lists.refresh()} />
  }
  if (items.length === 0)
    return <Note {...(narrowed.search === '' ? strings.empty[tab] : strings.nothingFound)} />
  return <Rows key={tab} desk={desk} state={state} focus={focus} />
}

function Rows({ desk, state, focus }: Omit<HandoffListProps, 'user'>) {
  const { tab, lists, opened, unread } = state
  const { cursor, isStale } = lists[tab]
  const items = lists[tab].items ?? []
  const frame = useRef<HTMLDivElement>(null)
  const { seen, look } = useSeen(frame)
  const [wanted, setWanted] = useState<number | null>(null)
  const shown = windowOf(items.length, { ...seen, row: ROW })

  useEffect(() => {
    desk.lists.reach(shown.to)
    if (cursor !== null && shown.to > items.length - AHEAD) void desk.lists.more()
  }, [desk, shown.to, items.length, cursor])

  // It can have the focus only once it is drawn.
  useLayoutEffect(() => {
    if (wanted === null) return
    frame.current?.querySelector<HTMLElement>(`[data-index="${wanted}"]`)?.focus({ preventScroll: true })
    setWanted(null)
  }, [wanted])

  function focusOn(index: number): void {
    const element = frame.current
    if (element === null || index < 0) return
    element.scrollTop = scrollTo(index, { top: element.scrollTop, height: element.clientHeight, row: ROW })
    look()
    setWanted(index)
  }

  focus.current = {
    move(step) {
      const focused = Number(document.activeElement?.getAttribute('data-index') ?? Number.NaN)
      const open = items.findIndex(({ conversationId }) => conversationId === opened?.id)
      const from = Number.isNaN(focused) ? open : focused
      focusOn(from < 0 ? 0 : Math.min(Math.max(from + step, 0), items.length - 1))
    },
    to: (id) => focusOn(items.findIndex(({ conversationId }) => conversationId === id)),
  }

  return (
    <div class="rows-frame">
      {isStale && (
        <button type="button" class="to-top" onClick={() => desk.lists.toTop()}>
          {strings.changed} <span aria-hidden="true">↑</span>
        </button>
      )}
      <div class="rows" ref={frame} onScroll={look}>
        <ul
          style={{
            paddingTop: `${shown.from * ROW}px`,
            paddingBottom: `${(items.length - shown.to) * ROW}px`,
          }}
        >
          {items.slice(shown.from, shown.to).map((item, n) => (
            <li
              key={item.conversationId}
              aria-setsize={cursor === null ? items.length : -1}
              aria-posinset={shown.from + n + 1}
            >
              <ListRow
                item={item}
                tab={tab}
                index={shown.from + n}
                isOpen={opened?.id === item.conversationId}
                isUnread={unread.has(item.conversationId)}
              />
            </li>
          ))}
        </ul>
        {cursor !== null && <Spinner />}
      </div>
    </div>
  )
}

/** What part of an element is seen, as it is scrolled and as its size changes: to the row, so that not every pixel draws anew. */
function useSeen(frame: { current: HTMLElement | null }) {
  const [seen, setSeen] = useState({ top: 0, height: window.innerHeight })
  const look = () => {
    if (frame.current === null) return
    const { scrollTop, clientHeight } = frame.current
    const now = { top: scrollTop - (scrollTop % ROW), height: clientHeight + ROW }
    setSeen((before) => (before.top === now.top && before.height === now.height ? before : now))
  }
  useLayoutEffect(() => {
    look()
    const observer = new ResizeObserver(look)
    if (frame.current !== null) observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])
  return { seen, look }
}
