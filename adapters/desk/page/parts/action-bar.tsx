/** What this user can do with this lead now; the server decides, this only offers. */
import { useState } from 'preact/hooks'
import type { Desk } from '../state/desk.ts'
import { strings } from '../strings.ts'
import type { Conversation, Handoff, User } from '../types.ts'
import { HandBackDialog, OutcomeDialog, RejectDialog } from './dialogs.tsx'

export type Action = 'claim' | 'accept' | 'outcome' | 'hand_back' | 'reject' | 'release'

/** In the order of use; the first is the one that is wanted most. */
export function offeredActions(handoff: Handoff | null, user: Pick<User, 'id' | 'role'>): Action[] {
  if (handoff === null) return []
  if (handoff.status === 'waiting') return ['claim']
  const held = handoff.status === 'claimed' || handoff.status === 'accepted'
  if (!held) return handoff.rep?.id === user.id || user.role !== 'rep' ? ['outcome'] : []
  if (handoff.rep?.id !== user.id) return user.role === 'rep' ? [] : ['release']
  const first: Action = handoff.status === 'claimed' ? 'accept' : 'outcome'
  return [first, 'hand_back', 'reject', 'release']
}

interface ActionBarProps {
  desk: Desk
  view: Conversation
  user: User
  busy: boolean
}

export function ActionBar({ desk, view, user, busy }: ActionBarProps) {
  const [dialog, setDialog] = useState<Action | null>(null)
  const { handoff } = view
  const offered = offeredActions(handoff, user)
  if (handoff === null || offered.length === 0) return null

  const { actions } = desk
  const immediately: Partial<Record<Action, () => unknown>> = {
    claim: () => actions.claim(handoff),
    accept: () => actions.accept(handoff),
    release: () => actions.release(handoff),
  }
  const close = () => setDialog(null)

  return (
    <fieldset class="actions" aria-label={strings.actions.label}>
      {offered.map((action, index) => (
        <button
          key={action}
          type="button"
          class={`button ${index === 0 ? 'primary' : ''}`}
          disabled={busy}
          onClick={() => {
            const act = immediately[action]
            if (act === undefined) setDialog(action)
            else void act()
          }}
        >
          {strings.actions[action]}
        </button>
      ))}
      {dialog === 'reject' && (
        <RejectDialog close={close} submit={(verdict) => void actions.reject(handoff, verdict)} />
      )}
      {dialog === 'hand_back' && (
        <HandBackDialog close={close} card={view.card} submit={(to) => void actions.handBack(handoff, to)} />
      )}
      {dialog === 'outcome' && (
        <OutcomeDialog close={close} submit={(outcome) => void actions.setOutcome(view, outcome)} />
      )}
    </fieldset>
  )
}
