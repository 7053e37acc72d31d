/** Behind one's name: the pages where the bar has no room for them, the language, the way out. */
import { useEffect, useRef } from 'preact/hooks'
import { linkToPage } from '../address.ts'
import { initialsOf } from '../initials.ts'
import type { PageEntry } from '../page-entry.ts'
import type { Desk } from '../state/desk.ts'
import type { DeskState } from '../state/store.ts'
import { strings } from '../strings.ts'
import type { User } from '../types.ts'
import { LanguageChoice } from './language-choice.tsx'

/** `listed`: what the user may open; `current`: null is the desk itself. */
export function PageLinks({ listed, current }: { listed: PageEntry[]; current: PageEntry | null }) {
  if (listed.length === 0) return null
  return (
    <nav class="page-links" aria-label={strings.pages}>
      <a href="#/" aria-current={current === null ? 'page' : undefined}>
        {strings.desk}
      </a>
      {listed.map((page) => (
        <a
          key={page.path}
          href={linkToPage(page.path)}
          aria-current={current?.path === page.path ? 'page' : undefined}
        >
          {page.title()}
        </a>
      ))}
    </nav>
  )
}

export function Menu({ desk, state, user, listed, current }: MenuProps) {
  const popup = useRef<HTMLDivElement>(null)
  // Where it led is shown now.
  useEffect(() => popup.current?.hidePopover(), [current])
  return (
    <>
      <button type="button" class="menu-button" popovertarget="menu">
        <span class="visually-hidden">{strings.menu}: </span>
        <span class="initials" aria-hidden="true">
          {initialsOf(user.name)}
        </span>
        <span class="menu-name">{user.name}</span>
      </button>
      {/* The browser's own: it closes by a click elsewhere and by Esc, and gives the focus back. */}
      <div id="menu" class="menu" popover="auto" ref={popup}>
        <p class="menu-who">
          <strong>{user.name}</strong>
          <span>{user.email}</span>
        </p>
        <PageLinks listed={listed} current={current} />
        <AlertChoice desk={desk} state={state} />
        <LanguageChoice desk={desk} state={state} />
        <button type="button" class="button" onClick={() => void desk.logOut()}>
          {strings.logOut}
        </button>
      </div>
    </>
  )
}

interface MenuProps {
  desk: Desk
  state: DeskState
  user: User
  listed: PageEntry[]
  current: PageEntry | null
}

/** Asked for, never forced. */
const AlertChoice = ({ desk, state: { alerts } }: { desk: Desk; state: DeskState }) => {
  const words = strings.talk.alerts
  return (
    <fieldset class="alerts">
      <legend>{words.heading}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={alerts.desktop}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.checked
            // As it is, until the browser's user has agreed.
            currentTarget.checked = alerts.desktop
            void desk.telling.setDesktop(wanted)
          }}
        />
        {words.desktop}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={alerts.sound}
          onChange={({ currentTarget }) => desk.telling.setSound(currentTarget.checked)}
        />
        {words.sound}
      </label>
    </fieldset>
  )
}
