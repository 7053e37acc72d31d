/** The desk once somebody is logged in: the list beside the conversation, one of them at a time where it is narrow. */
import { useRef } from 'preact/hooks'
import { useShortcuts } from '../keys.ts'
import type { Place } from '../pages.ts'
import type { Desk } from '../state/desk.ts'
import type { DeskState } from '../state/store.ts'
import { strings } from '../strings.ts'
import type { Handoff, User } from '../types.ts'
import { Conversation } from './conversation.tsx'
import { HandoffList } from './handoff-list.tsx'
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

  useShortcuts({
    next: () => moveFocus(root.current, 1),
    previous: () => moveFocus(root.current, -1),
    claim() {
      const handoff = chosen(root.current, state)
      if (handoff?.status === 'waiting') void desk.actions.claim(handoff)
    },
    reply: () => root.current?.querySelector<HTMLElement>('.reply textarea')?.focus(),
    back() {
      const writing = document.activeElement instanceof HTMLTextAreaElement ? document.activeElement : null
      if (writing !== null) return writing.blur()
      const left = state.opened?.id
      desk.leave()
      rows(root.current)
        .find((row) => row.dataset.conversation === left)
        ?.focus()
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
        <Panes desk={desk} state={state} user={user} />
      )}
    </div>
  )
}

const Panes = ({ desk, state, user }: Omit<DeskViewProps, 'place'>) => (
  <main class="panes">
    <HandoffList desk={desk} state={state} user={user} />
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

const rows = (root: HTMLElement | null): HTMLElement[] =>
  Array.from(root?.querySelectorAll<HTMLElement>('[data-conversation]') ?? [])

/** From the row that has the focus, else from the one that is open, else into the list. */
function moveFocus(root: HTMLElement | null, step: 1 | -1): void {
  const all = rows(root)
  const focused = all.findIndex((row) => row.matches(':focus'))
  const from = focused >= 0 ? focused : all.findIndex((row) => row.getAttribute('aria-current') === 'true')
  const to = from < 0 ? 0 : Math.min(Math.max(from + step, 0), all.length - 1)
  all[to]?.focus()
}

/** What `c` claims: the row that has the focus, else what is open. */
function chosen(root: HTMLElement | null, { lists, tab, opened }: DeskState): Handoff | null {
  const focused = rows(root).find((row) => row.matches(':focus'))?.dataset.conversation
  const listed = lists[tab].items?.find(({ conversationId }) => conversationId === focused)
  return listed ?? opened?.view?.handoff ?? null
}
