import { text } from '../../parts/dialog.tsx'
import { strings } from '../../strings.ts'
import type { SavedReply } from '../../types.ts'

export interface Words {
  title: string
  text: string
  shared: boolean
}

interface ReplyFormProps {
  /** Null: a new one. */
  reply: SavedReply | null
  mayShare: boolean
  save(given: Words): void
  remove?(): void
  close(): void
}

export function ReplyForm({ reply, mayShare, save, remove, close }: ReplyFormProps) {
  const words = strings.talk.replies
  return (
    <form
      class="reply-form"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const [title, body] = [text(form, 'title'), text(form, 'text')]
        if (title !== null && body !== null) save({ title, text: body, shared: form.get('shared') === 'on' })
      }}
    >
      <label class="field">
        <span>{words.name}</span>
        <input name="title" required maxLength={60} defaultValue={reply?.title ?? ''} autofocus />
      </label>
      <label class="field">
        <span>{words.text}</span>
        <textarea name="text" required rows={4} maxLength={4096} defaultValue={reply?.text ?? ''} />
      </label>
      {mayShare && (
        <label class="check">
          <input type="checkbox" name="shared" />
          {words.forAll}
        </label>
      )}
      <div class="dialog-foot">
        {remove !== undefined && (
          <button type="button" class="button quiet danger" onClick={remove}>
            {words.remove}
          </button>
        )}
        <button type="button" class="button quiet" onClick={close}>
          {strings.dialogs.cancel}
        </button>
        <button type="submit" class="button primary">
          {words.save}
        </button>
      </div>
    </form>
  )
}
