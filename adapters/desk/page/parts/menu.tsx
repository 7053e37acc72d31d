/** Behind one's name: the pages where the bar has no room for them, the language, the way out. */
import { useEffect, useRef } from 'preact/hooks'
import { linkToPage } from '../address.ts'
import { isLanguage, languages } from '../language.ts'
import { listedFor, type PageEntry } from '../page-entry.ts'
import { pages } from '../pages.ts'
import type { Desk } from '../state/desk.ts'
import type { DeskState } from '../state/store.ts'
import { strings } from '../strings.ts'
import type { User } from '../types.ts'

/** `current`: null is the desk itself. */
export function PageLinks({ user, current }: { user: User; current: PageEntry | null }) {
  const listed = listedFor(user, pages)
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

export function Menu({ desk, state, user, current }: MenuProps) {
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
        <PageLinks user={user} current={current} />
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

export const LanguageChoice = ({ desk, state }: { desk: Desk; state: DeskState }) => (
  <label class="field language">
    <span>{strings.languageChoice}</span>
    <select
      value={state.language}
      onChange={({ currentTarget: { value } }) => {
        if (isLanguage(value)) desk.speak(value)
      }}
    >
      {Object.entries(languages).map(([id, name]) => (
        <option key={id} value={id} lang={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
)

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('')
