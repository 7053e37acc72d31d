/** What is listed: which list, narrowed to what. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { queueCalled, segmentCalled, segmentsKnown } from '../called.ts'
import type { Desk } from '../state/desk.ts'
import type { DeskState } from '../state/store.ts'
import { strings } from '../strings.ts'
import type { BaseState, ListState, Narrowed, Tab, User } from '../types.ts'

/** After the last letter, before the words are looked for. */
const PAUSE_MS = 250

const states: Record<'all' | 'base', readonly (ListState | BaseState)[]> = {
  all: ['waiting', 'held', 'ended'],
  base: ['nurture', 'incomplete', 'disqualified'],
}

export function ListHead({ desk, state, user }: { desk: Desk; state: DeskState; user: User }) {
  const { tab } = state
  return (
    <div class="list-head">
      <Search desk={desk} state={state} />
      <Tabs desk={desk} state={state} user={user} />
      <div class="list-filters">
        {(tab === 'waiting' || tab === 'all') && <QueueChoice desk={desk} state={state} />}
        {(tab === 'all' || tab === 'base') && <StateChoice desk={desk} state={state} tab={tab} />}
        {tab === 'base' && <SegmentChoice desk={desk} state={state} />}
      </div>
    </div>
  )
}

function Tabs({ desk, state, user }: { desk: Desk; state: DeskState; user: User }) {
  const { tab, narrowed, queues, lists } = state
  const waiting = queues
    .filter((each) => narrowed.queue === null || each.queue === narrowed.queue)
    .reduce((sum, each) => sum + each.waiting, 0)
  const counts: Partial<Record<Tab, number>> = { waiting, mine: lists.mine.items?.length ?? 0 }
  const tabs: Tab[] = user.role === 'rep' ? ['waiting', 'mine'] : ['waiting', 'mine', 'all', 'base']
  const isUnread = lists.mine.items?.some(({ conversationId }) => state.unread.has(conversationId))
  return (
    <div class="tabs">
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          class="tab"
          aria-pressed={each === tab}
          onClick={() => desk.lists.show(each)}
        >
          {strings.tabs[each]}
          {counts[each] !== undefined && <span class="count">{shownOf(counts[each])}</span>}
          {each === 'mine' && isUnread && <Unread />}
        </button>
      ))}
    </div>
  )
}

/** More is not counted by eye. */
const shownOf = (count: number): string => (count > 999 ? '999+' : String(count))

/** The queue that is chosen stays to be seen, and to be left, when nothing is in it any more. */
function QueueChoice({ desk, state: { queues, narrowed } }: { desk: Desk; state: DeskState }) {
  const { queue } = narrowed
  const names = [...new Set([...queues.map((each) => each.queue), ...(queue === null ? [] : [queue])])]
  if (names.length < 2 && queue === null) return null
  return (
    <select
      class="filter"
      aria-label={strings.queue}
      value={queue ?? ''}
      onChange={(event) => desk.lists.narrow({ queue: event.currentTarget.value || null })}
    >
      <option value="">{strings.allQueues}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {queueCalled(name)}
        </option>
      ))}
    </select>
  )
}

function SegmentChoice({ desk, state: { narrowed } }: { desk: Desk; state: DeskState }) {
  const segments = segmentsKnown()
  if (segments.length === 0) return null
  return (
    <select
      class="filter"
      aria-label={strings.segment}
      value={narrowed.segment ?? ''}
      onChange={({ currentTarget: { value } }) => desk.lists.narrow({ segment: value || null })}
    >
      <option value="">{strings.allSegments}</option>
      {segments.map((each) => (
        <option key={each} value={each}>
          {segmentCalled(each)}
        </option>
      ))}
    </select>
  )
}

function StateChoice({ desk, state, tab }: { desk: Desk; state: DeskState; tab: 'all' | 'base' }) {
  return (
    <select
      class="filter"
      aria-label={strings.state}
      value={state.narrowed.state ?? ''}
      onChange={({ currentTarget: { value } }) =>
        desk.lists.narrow({ state: states[tab].find((each) => each === value) ?? null })
      }
    >
      <option value="">{strings.anyState[tab]}</option>
      {states[tab].map((each) => (
        <option key={each} value={each}>
          {strings.states[each]}
        </option>
      ))}
    </select>
  )
}

function Search({ desk, state }: { desk: Desk; state: DeskState }) {
  const [text, setText] = useState(state.narrowed.search)
  const later = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(later.current), [])

  const look = (search: Narrowed['search']) => {
    if (search !== desk.store.get().narrowed.search) desk.lists.narrow({ search })
  }
  function change(next: string) {
    setText(next)
    clearTimeout(later.current)
    later.current = setTimeout(() => look(next.trim()), PAUSE_MS)
  }

  return (
    <input
      type="search"
      class="search"
      aria-label={strings.search}
      placeholder={strings.searchHint}
      maxLength={200}
      value={text}
      onInput={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        if (text === '') event.currentTarget.blur()
        else change('')
        event.preventDefault()
      }}
    />
  )
}

export const Unread = () => (
  <span class="unread">
    <span class="visually-hidden">{strings.newMessages}</span>
  </span>
)
