/** The words that were said, each by whom: prospect, bot and rep are told apart by place, form and name. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Evidence } from '../../../../src/domain/answer.ts'
import { goesOnWith } from '../actions.ts'
import { dayOf, timeOf } from '../format.ts'
import { inWords } from '../state/actions.ts'
import type { Desk } from '../state/desk.ts'
import type { PendingReply } from '../state/store.ts'
import { strings } from '../strings.ts'
import { type Happening, timelineOf } from '../timeline.ts'
import type { Conversation, Delivery, Message, PrivateNote } from '../types.ts'

/** As near to the end as counts for being there. */
const NEAR_END_PX = 80

interface TranscriptProps {
  desk: Desk
  view: Conversation
  pending: PendingReply[]
  /** Words to be shown where they stand. */
  quoted: Evidence | null
  /** Back to where they are quoted. */
  leaveQuote(): void
  /** The prospect is typing at this moment. */
  isTyping: boolean
  /** Whether it is on the screen: where it is narrow, the card may be instead. */
  shown: boolean
}

export function Transcript({ desk, view, pending, quoted, leaveQuote, isTyping, shown }: TranscriptProps) {
  const log = useRef<HTMLDivElement>(null)
  const mine = pending.filter((each) => each.conversationId === view.id)
  const count = view.transcript.length + view.notes.length + mine.length + Number(isTyping)
  const prospect = view.contact.name ?? strings.chat.prospect
  const goesOn = view.owner === 'bot' || view.owner === 'closed' ? null : goesOnWith(view)
  const happened = timelineOf(view.transcript, view.notes)
  const { isAtEnd, toEnd, noteScroll } = useEnd(log, count, shown)

  // Whoever has no wheel scrolls it with the keys, so it can have the focus although it does nothing else.
  useEffect(() => {
    if (log.current !== null) log.current.tabIndex = 0
  }, [])
  useEffect(() => {
    if (quoted === null) return
    const said = log.current?.querySelector<HTMLElement>(`[data-seq="${quoted.message}"]`)
    said?.scrollIntoView({ block: 'center', behavior: 'instant' })
    // Reading goes on from there, by the keys and aloud.
    said?.focus({ preventScroll: true })
  }, [quoted])

  return (
    <div class="transcript-frame">
      <div class="transcript" role="log" aria-label={strings.chat.heading} ref={log} onScroll={noteScroll}>
        {happened.map((each, index) =>
          each.kind === 'note' ? (
            <Note key={`note ${each.note.id}`} note={each.note} />
          ) : (
            <Entry
              key={each.message.seq}
              message={each.message}
              before={messageBefore(happened, index)}
              prospect={prospect}
              quoted={quoted?.message === each.message.seq ? quoted : null}
              leaveQuote={leaveQuote}
              delivery={view.deliveries.find(({ seq }) => seq === each.message.seq)}
            />
          ),
        )}
        {mine.map((reply) => (
          <Pending key={reply.clientId} reply={reply} desk={desk} />
        ))}
        {isTyping && <p class="typing">{strings.talk.typing(prospect)}</p>}
        {goesOn !== null && <p class="goes-on">{strings.talk.goesOn(goesOn)}</p>}
      </div>
      {!isAtEnd && (
        <button type="button" class="to-end" onClick={toEnd}>
          {strings.chat.newBelow} <span aria-hidden="true">↓</span>
        </button>
      )}
    </div>
  )
}

/** Follows the end while the reader is there, and leaves them alone where they have scrolled away. */
function useEnd(log: { current: HTMLDivElement | null }, count: number, shown: boolean) {
  const follows = useRef(true)
  const seen = useRef(count)
  const [isAtEnd, setIsAtEnd] = useState(true)

  const toEnd = () => {
    log.current?.scrollTo({ top: log.current.scrollHeight })
    follows.current = true
    setIsAtEnd(true)
  }

  // `shown`: it has no height while it is hidden.
  useLayoutEffect(() => {
    if (shown && follows.current) toEnd()
    else if (count > seen.current) setIsAtEnd(false)
    seen.current = count
  }, [count, shown])

  function noteScroll() {
    const element = log.current
    if (element === null) return
    follows.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX
    if (follows.current) setIsAtEnd(true)
  }

  return { isAtEnd, toEnd, noteScroll }
}

interface EntryProps {
  message: Message
  before: Message | undefined
  /** The prospect's name, as far as it is known. */
  prospect: string
  quoted: Evidence | null
  leaveQuote(): void
  delivery: Delivery | undefined
}

function Entry({ message, before, prospect, quoted, leaveQuote, delivery }: EntryProps) {
  const { author, text, choices, at, seq } = message
  const newDay = before === undefined || dayOf(before.at) !== dayOf(at)
  const named = newDay || before.author !== author || before.authorName !== message.authorName
  return (
    <>
      {newDay && <p class="day">{dayOf(at)}</p>}
      {author === 'system' ? (
        <p class="system" data-seq={seq}>
          {text}
        </p>
      ) : (
        <div class={`message ${author}`} data-seq={seq} tabIndex={quoted === null ? undefined : -1}>
          {named && (
            <p class="message-who">
              {whose(message, prospect)} <time dateTime={at}>{timeOf(at)}</time>
            </p>
          )}
          <p class="bubble">{quoted === null ? text : <Marked text={text} quoted={quoted} />}</p>
          {quoted !== null && (
            <button type="button" class="link to-card" onClick={leaveQuote}>
              {strings.card.backToCard}
            </button>
          )}
          {delivery !== undefined && <Delivered delivery={delivery} />}
          {choices.length > 0 && (
            <p class="offered">
              {strings.chat.offered} {choices.map(({ label }) => label).join(' · ')}
            </p>
          )}
        </div>
      )}
    </>
  )
}

const messageBefore = (happened: readonly Happening[], index: number): Message | undefined => {
  const before = happened[index - 1]
  // A note between two messages makes the second begin anew.
  return before?.kind === 'message' ? before.message : undefined
}

/** Only colleagues read it. */
const Note = ({ note: { by, text, at } }: { note: PrivateNote }) => (
  <div class="private-note">
    <p class="message-who">
      {strings.talk.note.title(by?.name ?? strings.chat.rep)} <time dateTime={at}>{timeOf(at)}</time>
    </p>
    <p class="private-note-text">{text}</p>
  </div>
)

const Delivered = ({ delivery: { state, why } }: { delivery: Delivery }) => (
  <p class={`message-state ${state}`}>
    {state === 'failed' ? strings.talk.delivery.failed(why) : strings.talk.delivery[state]}
  </p>
)

const whose = ({ author, authorName }: Message, prospect: string): string =>
  author === 'bot' ? strings.chat.bot : author === 'prospect' ? prospect : (authorName ?? strings.chat.rep)

function Marked({ text, quoted: { quote, start: offset } }: { text: string; quoted: Evidence }) {
  // Words that were said as a choice stand in the message by its label, and not where the offsets say.
  const start = text.startsWith(quote, offset) ? offset : text.indexOf(quote)
  if (start < 0) return <>{text}</>
  return (
    <>
      {text.slice(0, start)}
      <mark>{quote}</mark>
      {text.slice(start + quote.length)}
    </>
  )
}

const Pending = ({ reply, desk }: { reply: PendingReply; desk: Desk }) => (
  <div class={`message rep ${reply.failure === null ? 'sending' : 'failed'}`}>
    <p class="bubble">{reply.text}</p>
    {reply.failure === null ? (
      <p class="message-state">{strings.chat.sending}</p>
    ) : (
      <p class="message-state" role="alert">
        {strings.chat.notSent} {inWords(reply.failure)}{' '}
        <button type="button" class="link" onClick={() => void desk.conversation.retry(reply)}>
          {strings.chat.tryAgain}
        </button>{' '}
        <button type="button" class="link" onClick={() => desk.conversation.discard(reply.clientId)}>
          {strings.chat.discard}
        </button>
      </p>
    )}
  </div>
)
