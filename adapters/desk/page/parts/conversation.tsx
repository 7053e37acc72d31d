/** One conversation: who and what to do on top, the card first, then the words that were said. */

import { useEffect, useRef, useState } from 'preact/hooks'
import type { Action } from '../actions.ts'
import { prospectCalled } from '../called.ts'
import { useQuoted } from '../quoted.ts'
import { inWords } from '../state/actions.ts'
import type { Desk } from '../state/desk.ts'
import type { DeskState, Opened } from '../state/store.ts'
import { strings } from '../strings.ts'
import type { User, Conversation as View } from '../types.ts'
import { ActionBar } from './action-bar.tsx'
import { Card } from './card/card.tsx'
import { Note, Spinner } from './note.tsx'
import { OtherChannels } from './other-channels.tsx'
import { ReplyBox } from './reply-box.tsx'
import { Score } from './score.tsx'
import { Transcript } from './transcript.tsx'

export interface ConversationProps {
  desk: Desk
  state: DeskState
  opened: Opened
  user: User
  reach: Reach
}

/** How the keyboard reaches what is inside. */
export interface Reach {
  perform: { current: ((action: Action) => void) | null }
  write: { current: ((mode: 'reply' | 'note') => void) | null }
  turn: { current: (() => void) | null }
}

export function Conversation({ desk, state, opened, user, reach }: ConversationProps) {
  const { view, failure } = opened
  if (view !== null) return <Shown desk={desk} state={state} view={view} user={user} reach={reach} />
  return (
    <section class="conversation">
      <BackLink desk={desk} />
      {failure === null ? (
        <Spinner />
      ) : (
        <Note title={strings.failed} text={inWords(failure)} retry={() => void desk.conversation.refresh()} />
      )}
    </section>
  )
}

const BackLink = ({ desk }: { desk: Desk }) => (
  <button type="button" class="back" aria-label={strings.back} onClick={() => desk.leave()}>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M14.5 5.5 8 12l6.5 6.5" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  </button>
)

function Shown({ desk, state, view, user, reach }: Omit<ConversationProps, 'opened'> & { view: View }) {
  /** Where there is room for one only. */
  const [pane, setPane] = useState<'card' | 'chat'>('card')
  const { quoted, showQuote, leaveQuote } = useQuoted(setPane)
  const heading = useRef<HTMLHeadingElement>(null)
  const isMine = view.owner === 'rep' && view.rep?.id === user.id

  reach.turn.current = () => setPane(pane === 'card' ? 'chat' : 'card')
  const write = reach.write

  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  // Whoever has just claimed it wants to write.
  useEffect(() => {
    if (isMine) setPane('chat')
  }, [isMine])

  return (
    <section class="conversation" data-pane={pane} aria-labelledby="conversation-name">
      <header class="conversation-head">
        <BackLink desk={desk} />
        {view.explanation !== null && (
          <Score score={view.explanation.score.now} temperature={view.explanation.temperature} />
        )}
        <div class="conversation-title">
          <h2 id="conversation-name" ref={heading} tabIndex={-1}>
            {prospectCalled(view.contact)}
          </h2>
          <p>{about(view, user)}</p>
        </div>
        <ActionBar desk={desk} view={view} user={user} busy={state.busy} perform={reach.perform} />
      </header>
      <div class="switch">
        {(['card', 'chat'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={pane === each} onClick={() => setPane(each)}>
            {strings.views[each]}
          </button>
        ))}
      </div>
      <div class="conversation-body">
        <Card view={view} onQuote={showQuote}>
          <OtherChannels api={desk.api} view={view} user={user} />
        </Card>
        <section class="chat" aria-label={strings.chat.heading}>
          <Transcript
            desk={desk}
            view={view}
            pending={state.pending}
            quoted={quoted}
            leaveQuote={leaveQuote}
            isTyping={state.typing === view.id}
            shown={pane === 'chat'}
          />
          <ReplyBox desk={desk} view={view} isMine={isMine} replies={state.savedReplies} write={write} />
        </section>
      </div>
    </section>
  )
}

/** "Nowak Logistics · Website · Polish · Accepted · with you" */
const about = (view: View, user: User): string =>
  [
    view.contact.company,
    strings.channel(view.channel),
    strings.language(view.language),
    ...standing(view, user),
  ]
    .filter((part) => part !== undefined)
    .join(' · ')

/** Who has it says that it is claimed; what else has become of it is said beside. */
function standing({ handoff, rep }: View, user: User): string[] {
  if (handoff === null) return []
  const holder = rep === null ? [] : [strings.heldBy(rep.id === user.id ? strings.you : rep.name)]
  const isPlainClaim = handoff.status === 'claimed' && rep !== null
  return isPlainClaim ? holder : [strings.status[handoff.status], ...holder]
}
