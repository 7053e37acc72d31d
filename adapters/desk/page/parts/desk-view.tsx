/** The desk once somebody is logged in: the list beside the conversation, one of them at a time where it is narrow. */
import { useRef, useState } from 'preact/hooks'
import { type Shortcut, useShortcuts } from '../keys.ts'
import type { Place } from '../pages.ts'
import type { Desk } from '../state/desk.ts'
import type { DeskState } from '../state/store.ts'
import { strings } from '../strings.ts'
import type { Tab, User } from '../types.ts'
import { Conversation, type Reach } from './conversation.tsx'
import { HandoffList, type ListFocus } from './handoff-list.tsx'
import { Help } from './help.tsx'
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
  const perform = useRef<Reach['perform']['current']>(null)
  const write = useRef<Reach['write']['current']>(null)
  const turn = useRef<Reach['turn']['current']>(null)
  const [helps, setHelps] = useState(false)

  useShortcuts((name) => {
    const tab = tabOf(name, user)
    if (tab !== null) return desk.lists.show(tab)
    switch (name) {
      case 'next':
        return list.current?.move(1)
      case 'previous':
        return list.current?.move(-1)
      case 'search':
        return root.current?.querySelector<HTMLElement>('.search')?.focus()
      case 'claim':
        return claimChosen(desk, state)
      case 'reply':
      case 'note':
        return write.current?.(name)
      case 'pane':
        return turn.current?.()
      case 'help':
        return setHelps(true)
      case 'back':
        return goBack()
      case 'accept':
      case 'reject':
      case 'hand_back':
      case 'transfer':
      case 'outcome':
      case 'judge':
        return perform.current?.(name)
    }
  })

  function goBack() {
    const writing = document.activeElement instanceof HTMLTextAreaElement ? document.activeElement : null
    if (writing !== null) return writing.blur()
    const left = state.opened?.id
    desk.leave()
    if (left !== undefined) list.current?.to(left)
  }

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
      {helps && <Help close={() => setHelps(false)} />}
      {isPage ? (
        <main class="page-frame">
          <PageView page={place.page} desk={desk} user={user} rest={place.rest} />
        </main>
      ) : (
        <Panes desk={desk} state={state} user={user} focus={list} reach={{ perform, write, turn }} />
      )}
    </div>
  )
}

type PanesProps = Omit<DeskViewProps, 'place'> & { focus: { current: ListFocus | null }; reach: Reach }

const Panes = ({ desk, state, user, focus, reach }: PanesProps) => (
  <main class="panes">
    <HandoffList desk={desk} state={state} user={user} focus={focus} />
    {state.opened === null ? (
      <section class="conversation nothing">
        <Note {...strings.nothingOpen} />
        <Keys />
      </section>
    ) : (
      <Conversation
        key={state.opened.id}
        desk={desk}
        state={state}
        opened={state.opened}
        user={user}
        reach={reach}
      />
    )}
  </main>
)

/** The short ways that are wanted first; all of them are behind `?`. */
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

const tabs: readonly Tab[] = ['waiting', 'mine', 'all', 'base']

/** Null: the key is not about a list, or the list is not theirs to see. */
function tabOf(name: Shortcut, user: User): Tab | null {
  const number = /^tab(\d)$/.exec(name)?.[1]
  const tab = number === undefined ? undefined : tabs[Number(number) - 1]
  return tab === undefined || (user.role === 'rep' && (tab === 'all' || tab === 'base')) ? null : tab
}

/** The row that has the focus, else what is open. */
function claimChosen(desk: Desk, { lists, tab, opened }: DeskState): void {
  const focused = document.activeElement?.getAttribute('data-conversation')
  const listed = lists[tab].items?.find(({ conversationId }) => conversationId === focused)
  const handoff = listed?.kind === 'handoff' ? listed : (opened?.view?.handoff ?? null)
  if (handoff?.status === 'waiting') void desk.actions.claim(handoff)
}
