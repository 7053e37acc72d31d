import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Desk } from '../state/desk.ts'
import { strings } from '../strings.ts'
import type { Conversation } from '../types.ts'

/** The longest message that a channel carries; the API refuses longer ones. */
const MAX_TEXT = 4096

/** What was being written, kept while the rep looks at another conversation. */
const drafts = new Map<string, string>()

interface ReplyBoxProps {
  desk: Desk
  view: Conversation
  isMine: boolean
}

export function ReplyBox({ desk, view, isMine }: ReplyBoxProps) {
  if (isMine) return <Writing desk={desk} conversationId={view.id} />
  return (
    <div class="reply closed">
      <p>{whyClosed(view)}</p>
    </div>
  )
}

function whyClosed({ handoff, owner, rep }: Conversation): string {
  if (handoff?.status === 'waiting') return strings.reply.claimFirst
  return owner === 'rep' && rep !== null ? strings.reply.heldBy(rep.name) : strings.reply.closed
}

function Writing({ desk, conversationId }: { desk: Desk; conversationId: string }) {
  const [text, setText] = useState(drafts.get(conversationId) ?? '')
  const field = useRef<HTMLTextAreaElement>(null)
  const over = text.length - MAX_TEXT
  const isSendable = text.trim() !== '' && over <= 0

  useLayoutEffect(() => growToFit(field.current), [text])

  function write(next: string) {
    drafts.set(conversationId, next)
    setText(next)
  }

  function send() {
    if (!isSendable) return
    void desk.conversation.send(conversationId, text.trim())
    write('')
    field.current?.focus()
  }

  return (
    <form
      class="reply"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <textarea
        ref={field}
        rows={1}
        aria-label={strings.reply.label}
        aria-describedby="reply-hint"
        placeholder={strings.reply.placeholder}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          // While an input method composes, Enter is its own.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
          event.preventDefault()
          send()
        }}
      />
      <button type="submit" class="button primary" disabled={!isSendable}>
        {strings.reply.send}
      </button>
      <p id="reply-hint" class={over > 0 ? 'reply-hint bad' : 'reply-hint'}>
        {over > 0 ? strings.reply.tooLong(over) : strings.reply.hint}
      </p>
    </form>
  )
}

function growToFit(field: HTMLTextAreaElement | null): void {
  if (field === null) return
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight}px`
}
