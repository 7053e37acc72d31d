/** Where a rep writes: to the prospect, or a note for colleagues. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { filled, matching } from '../saved.ts'
import type { Desk } from '../state/desk.ts'
import { strings } from '../strings.ts'
import type { Conversation, SavedReply } from '../types.ts'
import { SavedReplies, useChoice } from './saved-replies.tsx'

/** The longest message that a channel carries; the API refuses longer ones. */
const MAX_TEXT = 4096

type Mode = 'reply' | 'note'

/** What was being written, kept while the rep looks at another conversation. */
const drafts = new Map<string, string>()

interface ReplyBoxProps {
  desk: Desk
  view: Conversation
  isMine: boolean
  replies: SavedReply[] | null
  /** How the keyboard gets here. */
  write: { current: ((mode: Mode) => void) | null }
}

export function ReplyBox({ desk, view, isMine, replies, write }: ReplyBoxProps) {
  const [wanted, setMode] = useState<Mode>('reply')
  const frame = useRef<HTMLDivElement>(null)
  const mode = isMine ? wanted : 'note'
  const [isAsked, setAsked] = useState(false)

  write.current = (next) => {
    setMode(next)
    setAsked(true)
  }
  // The field of the other mode is there only after it is drawn.
  useLayoutEffect(() => {
    if (!isAsked) return
    frame.current?.querySelector('textarea')?.focus()
    setAsked(false)
  }, [isAsked])

  return (
    <div class={`reply-frame writes-${mode}`} ref={frame}>
      {isMine ? (
        <fieldset class="modes" aria-label={strings.talk.note.modes}>
          {(['reply', 'note'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={each === mode} onClick={() => setMode(each)}>
              {each === 'reply' ? strings.talk.note.replyMode : strings.talk.note.mode}
            </button>
          ))}
        </fieldset>
      ) : (
        <p class="why-closed">{whyClosed(view)}</p>
      )}
      <Writing
        key={`${view.id} ${mode}`}
        desk={desk}
        view={view}
        mode={mode}
        replies={mode === 'reply' ? replies : null}
      />
    </div>
  )
}

function whyClosed({ handoff, owner, rep }: Conversation): string {
  if (handoff?.status === 'waiting') return strings.reply.claimFirst
  return owner === 'rep' && rep !== null ? strings.reply.heldBy(rep.name) : strings.reply.closed
}

interface WritingProps {
  desk: Desk
  view: Conversation
  mode: Mode
  replies: SavedReply[] | null
}

function Writing({ desk, view, mode, replies }: WritingProps) {
  const place = `${view.id} ${mode}`
  const [text, setText] = useState(drafts.get(place) ?? '')
  const [isDismissed, setDismissed] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const over = text.length - MAX_TEXT
  const isSendable = text.trim() !== '' && over <= 0
  const asksForSaved = mode === 'reply' && text.startsWith('/') && !text.includes('\n') && !isDismissed
  const found = asksForSaved && replies !== null ? matching(replies, text.slice(1)) : []
  const { chosen, move } = useChoice(found.length)

  useLayoutEffect(() => growToFit(field.current), [text])
  useEffect(() => {
    if (asksForSaved) void desk.conversation.loadSaved()
  }, [desk, asksForSaved])

  function write(next: string) {
    drafts.set(place, next)
    setText(next)
    if (!next.startsWith('/')) setDismissed(false)
    if (mode === 'reply' && next.trim() !== '' && !next.startsWith('/')) desk.conversation.type(view.id)
  }

  function insert(reply: SavedReply) {
    write(filled(reply.text, view.contact.name ?? null))
    field.current?.focus()
  }

  async function send() {
    if (!isSendable) return
    const words = text.trim()
    write('')
    field.current?.focus()
    if (mode === 'reply') return void desk.conversation.send(view.id, words)
    if (!(await desk.conversation.note(view.id, words))) write(words)
  }

  /** Whether the key was for what `/` offers. */
  function pressedInSaved(key: string): boolean {
    const reply = found[chosen]
    if (!asksForSaved) return false
    if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1)
    else if (key === 'Escape') setDismissed(true)
    else if (reply !== undefined && (key === 'Enter' || key === 'Tab')) insert(reply)
    else return false
    return true
  }

  function pressed(event: KeyboardEvent) {
    // While an input method composes, the keys are its own.
    if (event.isComposing) return
    if (!pressedInSaved(event.key)) {
      if (event.key !== 'Enter' || event.shiftKey) return
      void send()
    }
    event.preventDefault()
  }

  /** There is no way for files; that is said rather than nothing done. */
  function refuseFiles(event: Event, files: DataTransfer | null) {
    if (files === null || files.files.length === 0) return
    event.preventDefault()
    desk.actions.tell('bad', strings.talk.files)
  }

  const words = mode === 'reply' ? strings.reply : strings.talk.note
  return (
    <form
      class="reply"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {asksForSaved && <SavedReplies replies={replies} found={found} chosen={chosen} insert={insert} />}
      <textarea
        ref={field}
        rows={1}
        aria-label={words.label}
        aria-describedby="reply-hint"
        aria-controls={asksForSaved ? 'saved-replies' : undefined}
        aria-activedescendant={found[chosen] === undefined ? undefined : `saved-${found[chosen].id}`}
        placeholder={mode === 'reply' ? strings.reply.placeholder : strings.talk.note.label}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={pressed}
        onPaste={(event) => refuseFiles(event, event.clipboardData)}
        onDrop={(event) => refuseFiles(event, event.dataTransfer)}
      />
      <button type="submit" class="button primary" disabled={!isSendable}>
        {mode === 'reply' ? strings.reply.send : strings.talk.note.save}
      </button>
      <p id="reply-hint" class={over > 0 ? 'reply-hint bad' : 'reply-hint'}>
        {over > 0
          ? strings.reply.tooLong(over)
          : mode === 'reply'
            ? strings.talk.saved.hint
            : strings.talk.note.placeholder}
      </p>
    </form>
  )
}

function growToFit(field: HTMLTextAreaElement | null): void {
  if (field === null) return
  field.style.height = 'auto'
  field.style.height = `${field.scrollHeight}px`
}
