/** What this user can do with this lead now: what is wanted most at hand, the rest behind "more". */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Action, AT_HAND, offeredActions } from '../actions.ts'
import { download } from '../download.ts'
import { fileName, jsonOf, textOf } from '../exported.ts'
import { useNarrow } from '../hooks.ts'
import type { Desk } from '../state/desk.ts'
import { strings } from '../strings.ts'
import type { Conversation, User } from '../types.ts'
import { ActionDialog } from './action-dialog.tsx'

interface ActionBarProps {
  desk: Desk
  view: Conversation
  user: User
  busy: boolean
  /** Told how the keyboard does what is offered. */
  perform: { current: ((action: Action) => void) | null }
}

export function ActionBar({ desk, view, user, busy, perform }: ActionBarProps) {
  const [dialog, setDialog] = useState<Action | null>(null)
  const { handoff } = view
  const atHand = useNarrow() ? AT_HAND.narrow : AT_HAND.wide
  const offered = offeredActions(handoff, user)
  const { actions } = desk

  function act(action: Action): void {
    if (busy || !offered.includes(action)) return
    if (handoff !== null && (action === 'claim' || action === 'accept' || action === 'release'))
      void actions[action](handoff)
    else setDialog(action)
  }
  perform.current = act
  useEffect(
    () => () => {
      perform.current = null
    },
    [perform],
  )

  return (
    <fieldset class="actions" aria-label={strings.actions.label}>
      {offered.slice(0, atHand).map((action, index) => (
        <button
          key={action}
          type="button"
          class={`button ${index === 0 ? 'primary' : ''}`}
          disabled={busy}
          onClick={() => act(action)}
        >
          {nameOf(action)}
        </button>
      ))}
      <More view={view} rest={offered.slice(atHand)} busy={busy} act={act} />
      {dialog !== null && (
        <ActionDialog action={dialog} desk={desk} view={view} user={user} close={() => setDialog(null)} />
      )}
    </fieldset>
  )
}

const nameOf = (action: Action): string => ({ ...strings.actions, ...strings.talk.actions })[action]

interface MoreProps {
  view: Conversation
  rest: Action[]
  busy: boolean
  act(action: Action): void
}

function More({ view, rest, busy, act }: MoreProps) {
  const words = strings.talk
  const popup = useRef<HTMLDivElement>(null)
  const ways = [
    ...rest.map((action) => ({ name: nameOf(action), go: () => act(action), busy })),
    {
      name: words.actions.text,
      go: () => download(`${fileName(view)}.txt`, 'text/plain;charset=utf-8', textOf(view)),
      busy: false,
    },
    {
      name: words.actions.json,
      go: () => download(`${fileName(view)}.json`, 'application/json', jsonOf(view)),
      busy: false,
    },
    { name: words.actions.print, go: () => window.print(), busy: false },
  ]
  return (
    <>
      <button type="button" class="button more-button" popovertarget="more">
        {words.more}
        <span class="more-sign" aria-hidden="true" />
      </button>
      <div id="more" class="menu more" popover="auto" ref={popup}>
        <ul aria-label={words.moreLabel}>
          {ways.map((way) => (
            <li key={way.name}>
              <button
                type="button"
                class="menu-item"
                disabled={way.busy}
                onClick={() => {
                  popup.current?.hidePopover()
                  way.go()
                }}
              >
                {way.name}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
