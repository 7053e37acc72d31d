/** What an action asks before it is done. */
import type { Action } from '../actions.ts'
import type { Desk } from '../state/desk.ts'
import type { Conversation, User } from '../types.ts'
import { TransferDialog } from './dialog-transfer.tsx'
import { HandBackDialog, OutcomeDialog, RejectDialog } from './dialogs.tsx'
import { JudgeDialog, LiftDialog } from './dialogs-judge.tsx'

interface ActionDialogProps {
  action: Action
  desk: Desk
  view: Conversation
  user: User
  close(): void
}

export function ActionDialog({ action, desk: { actions, ...desk }, view, user, close }: ActionDialogProps) {
  const { handoff, card } = view
  if (action === 'judge')
    return <JudgeDialog view={view} close={close} submit={(said) => void actions.judge(view, said)} />
  if (action === 'lift') return <LiftDialog close={close} submit={(note) => void actions.lift(view, note)} />
  if (action === 'outcome')
    return <OutcomeDialog close={close} submit={(outcome) => void actions.setOutcome(view, outcome)} />
  if (handoff === null) return null
  if (action === 'reject')
    return <RejectDialog close={close} submit={(verdict) => void actions.reject(handoff, verdict)} />
  if (action === 'hand_back')
    return <HandBackDialog card={card} close={close} submit={(to) => void actions.handBack(handoff, to)} />
  return (
    <TransferDialog
      api={desk.api}
      handoff={handoff}
      user={user}
      close={close}
      submit={(to) => void actions.transfer(handoff, to)}
    />
  )
}
