/** Replies that are written often: one's own, and everybody's, which managers change. */
import { useEffect, useState } from 'preact/hooks'
import type { Failure } from '../../api.ts'
import type { PageProps } from '../../page-entry.ts'
import { Note, Spinner } from '../../parts/note.tsx'
import { inWords } from '../../state/actions.ts'
import { strings } from '../../strings.ts'
import type { SavedReply } from '../../types.ts'
import { ReplyForm, type Words } from './reply-form.tsx'

/** Which reply's form is open; `new` is that of one to be added. */
type Open = string | 'new' | null

export function Replies({ desk, user }: PageProps) {
  const words = strings.talk.replies
  const [replies, setReplies] = useState<SavedReply[] | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [open, setOpen] = useState<Open>(null)
  const manages = user !== null && user.role !== 'rep'

  async function load() {
    const result = await desk.api.savedReplies()
    setFailure(result.ok ? null : result.failure)
    if (result.ok) setReplies(result.value.items)
  }
  useEffect(() => void load(), [desk])

  /** Every change is shown as the server has it. */
  async function change(method: string, path: string, body: object | undefined, done: string) {
    const result = await desk.api.call(method, path, body)
    if (!result.ok) return desk.actions.tell('bad', inWords(result.failure))
    desk.actions.tell('good', done)
    setOpen(null)
    await load()
  }
  const save = (reply: SavedReply | null) => (given: Words) =>
    reply === null
      ? change('POST', '/saved-replies', given, words.kept)
      : change('PATCH', `/saved-replies/${reply.id}`, { title: given.title, text: given.text }, words.kept)

  if (replies === null)
    return failure === null ? (
      <Spinner />
    ) : (
      <Note title={strings.failed} text={inWords(failure)} retry={() => void load()} />
    )
  const groups = [
    { heading: words.own, items: replies.filter(({ shared }) => !shared), mayChange: true },
    { heading: words.shared, items: replies.filter(({ shared }) => shared), mayChange: manages },
  ].filter(({ items }) => items.length > 0)
  return (
    <section class="page replies">
      <header class="page-head">
        <div>
          <h2>{words.title}</h2>
          <p>{words.lead}</p>
        </div>
        <button type="button" class="button primary" onClick={() => setOpen('new')}>
          {words.add}
        </button>
      </header>
      {open === 'new' && (
        <ReplyForm reply={null} mayShare={manages} save={save(null)} close={() => setOpen(null)} />
      )}
      {groups.length === 0 && open === null && <Note {...words.none} />}
      {groups.map(({ heading, items, mayChange }) => (
        <section key={heading} class="reply-group">
          <h3>{heading}</h3>
          <ul>
            {items.map((reply) => (
              <li key={reply.id}>
                {open === reply.id ? (
                  <ReplyForm
                    reply={reply}
                    mayShare={false}
                    save={save(reply)}
                    remove={() => change('DELETE', `/saved-replies/${reply.id}`, undefined, words.removed)}
                    close={() => setOpen(null)}
                  />
                ) : (
                  <Shown reply={reply} edit={mayChange ? () => setOpen(reply.id) : null} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

/** `edit` null: it is not theirs to change. */
const Shown = ({ reply: { title, text }, edit }: { reply: SavedReply; edit: (() => void) | null }) => (
  <article class="reply-shown">
    <div>
      <h4>{title}</h4>
      <p>{text}</p>
    </div>
    {edit !== null && (
      <button type="button" class="button" onClick={edit}>
        {strings.talk.replies.change}
        <span class="visually-hidden">: {title}</span>
      </button>
    )}
  </article>
)
