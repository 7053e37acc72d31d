/** The desk once somebody is logged in: the list beside the conversation, one of them at a time where it is narrow. */
import { useRef } from 'preact/hooks'
import { useShortcuts } from '../keys.ts'
import type { Place } from '../pages.ts'
import type { Desk } from '../state/desk.ts'
import type { DeskState } from '../state/store.ts'
import { strings } from '../strings.ts'
import type { Handoff, User } from '../types.ts'
import { Conversation } from './conversation.tsx'
import { HandoffList, type ListFocus } from './handoff-list.tsx'
import { Mark } from './mark.tsx'
import { Menu, PageLinks } from './menu.tsx'
import { Note } from './note.tsx'
import { Notices } from './notices.tsx'
import { PageView } from './page-view.tsx'

interface DeskViewProps {
  desk: Desk
  state: DeskState
  user: User
  place: Place
}

export function DeskView({ desk, state, user, place }: DeskViewProps) {
  const root = useRef<HTMLDivElement>(null)
  const list = useRef<ListFocus | null>(null)

  useShortcuts({
    next: () => list.current?.move(1),
    previous: () => list.current?.move(-1),
    claim() {
      const handoff = chosen(state)
      if (handoff?.status === 'waiting') void desk.actions.claim(handoff)
    },
    reply: () => root.current?.querySelector<HTMLElement>('.reply textarea')?.focus(),
    search: () => root.current?.querySelector<HTMLElement>('.search')?.focus(),
    back() {
      const writing = document.activeElement instanceof HTMLTextAreaElement ? document.activeElement : null
      if (writing !== null) return writing.blur()
      const left = state.opened?.id
      desk.leave()
      if (left !== undefined) list.current?.to(left)
    },
  })

  const isPage = place.page !== null || place.isUnknown
  return (
    <div class="desk" data-open={state.opened !== null} ref={root}>
      <header class="bar">
        <h1>
          <Mark />
          <span class="visually-hidden">{strings.desk}</span>
        </h1>
        <PageLinks user={user} current={place.page} />
        <Menu desk={desk} state={state} user={user} current={place.page} />
      </header>
      <Notices desk={desk} state={state} />
      {isPage ? (
        <main class="page-frame">
          <PageView page={place.page} desk={desk} user={user} rest={place.rest} />
        </main>
      ) : (
        <Panes desk={desk} state={state} user={user} focus={list} />
      )}
    </div>
  )
}

type PanesProps = Omit<DeskViewProps, 'place'> & { focus: { current: ListFocus | null } }

const Panes = ({ desk, state, user, focus }: PanesProps) => (
  <main class="panes">
    <HandoffList desk={desk} state={state} user={user} focus={focus} />
    {state.opened === null ? (
      <section class="conversation nothing">
        <Note {...strings.nothingOpen} />
        <Keys />
      </section>
    ) : (
      <Conversation key={state.opened.id} desk={desk} state={state} opened={state.opened} user={user} />
    )}
  </main>
)

const Keys = () => (
  <ul class="keys">
    {strings.keys.map((way) => (
      <li key={way.join()}>
        {way.slice(0, -1).map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}{' '}
        {way.at(-1)}
      </li>
    ))}
  </ul>
)

/** What `c` claims: the row that has the focus, else what is open. */
function chosen({ lists, tab, opened }: DeskState): Handoff | null {
  const focused = document.activeElement?.getAttribute('data-conversation')
  const listed = lists[tab].items?.find(({ conversationId }) => conversationId === focused)
  return listed?.kind === 'handoff' ? listed : (opened?.view?.handoff ?? null)
}
