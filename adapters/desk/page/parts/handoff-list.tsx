import { linkTo } from '../address.ts'
import { since } from '../format.ts'
import { useNow } from '../hooks.ts'
import { inWords } from '../state/actions.ts'
import type { Desk } from '../state/desk.ts'
import type { DeskState } from '../state/store.ts'
import { strings } from '../strings.ts'
import type { Handoff, Tab, User } from '../types.ts'
import { Note, Spinner } from './note.tsx'
import { Score } from './score.tsx'

export function HandoffList({ desk, state, user }: { desk: Desk; state: DeskState; user: User }) {
  const { tab, queue, queues, lists } = state
  const waiting = queues
    .filter((each) => queue === null || each.queue === queue)
    .reduce((sum, each) => sum + each.waiting, 0)
  const counts: Partial<Record<Tab, number>> = { waiting, mine: lists.mine.items?.length ?? 0 }
  const tabs: Tab[] = user.role === 'rep' ? ['waiting', 'mine'] : ['waiting', 'mine', 'held']
  // The one that is chosen stays to be seen, and to be left, when nothing is in it any more.
  const names = [...new Set([...queues.map((each) => each.queue), ...(queue === null ? [] : [queue])])]
  const unreadMine = lists.mine.items?.some(({ conversationId }) => state.unread.has(conversationId))

  return (
    <nav class="list" aria-label={strings.listLabel}>
      <div class="list-head">
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
              {counts[each] !== undefined && <span class="count">{counts[each]}</span>}
              {each === 'mine' && unreadMine && <Unread />}
            </button>
          ))}
        </div>
        {tab !== 'mine' && (names.length > 1 || queue !== null) && (
          <select
            class="queue-filter"
            aria-label={strings.queue}
            value={queue ?? ''}
            onChange={(event) => desk.lists.filter(event.currentTarget.value || null)}
          >
            <option value="">{strings.allQueues}</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      <Rows desk={desk} state={state} />
    </nav>
  )
}

function Rows({ desk, state }: { desk: Desk; state: DeskState }) {
  const { tab, lists, opened, unread } = state
  const { items, cursor, failure } = lists[tab]
  const now = useNow()
  if (items === null && failure === null) return <Spinner />
  if (items === null) {
    const text = failure === null ? undefined : inWords(failure)
    return <Note title={strings.failed} text={text} retry={() => void desk.lists.refresh()} />
  }
  if (items.length === 0) return <Note {...strings.empty[tab]} />
  return (
    <div class="rows">
      <ul>
        {items.map((handoff) => (
          <li key={handoff.id}>
            <Row
              handoff={handoff}
              tab={tab}
              now={now}
              isOpen={opened?.id === handoff.conversationId}
              isUnread={unread.has(handoff.conversationId)}
            />
          </li>
        ))}
      </ul>
      {cursor !== null && (
        <button type="button" class="button wide" onClick={() => void desk.lists.more()}>
          {strings.loadMore}
        </button>
      )}
    </div>
  )
}

interface RowProps {
  handoff: Handoff
  tab: Tab
  now: Date
  isOpen: boolean
  isUnread: boolean
}

function Row({ handoff, tab, now, isOpen, isUnread }: RowProps) {
  const { name, score, temperature, summary, channel, language, queue } = handoff
  return (
    <a
      class="row"
      href={linkTo(handoff.conversationId)}
      data-conversation={handoff.conversationId}
      aria-current={isOpen ? 'true' : undefined}
    >
      <Score score={score} temperature={temperature} />
      <span class="row-main">
        <span class="row-top">
          <span class="row-name">{name ?? strings.unnamed}</span>
          {isUnread && <Unread />}
          <Situation tab={tab} handoff={handoff} now={now} />
        </span>
        <span class="row-summary">{summary}</span>
        <span class="row-meta">
          {queue} · {strings.channel(channel)} · {strings.language(language)}
        </span>
      </span>
    </a>
  )
}

/** What matters of it in this list: how long it waits, how far it is, who has it. */
function Situation({ tab, handoff, now }: { tab: Tab; handoff: Handoff; now: Date }) {
  if (tab === 'mine') return <span class="row-situation">{strings.status[handoff.status]}</span>
  if (tab === 'held') return <span class="row-situation">{strings.heldBy(handoff.rep?.name ?? '')}</span>
  return (
    <span class="row-situation">
      <span class="visually-hidden">{strings.waitingSince} </span>
      {since(handoff.waitingSince, now)}
    </span>
  )
}

const Unread = () => (
  <span class="unread">
    <span class="visually-hidden">{strings.newMessages}</span>
  </span>
)
