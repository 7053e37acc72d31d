/** To whom a conversation is passed on: who has room first, the others with what speaks against them. */
import { useEffect, useState } from 'preact/hooks'
import type { Api, Failure } from '../api.ts'
import { inWords } from '../state/actions.ts'
import { strings } from '../strings.ts'
import type { Colleague, Handoff, User } from '../types.ts'
import { Dialog, text } from './dialog.tsx'
import { Spinner } from './note.tsx'

interface TransferProps {
  api: Pick<Api, 'colleagues'>
  handoff: Handoff
  user: User
  close(): void
  submit(to: { repId: string; note: string | null }): void
}

export function TransferDialog({ api, handoff, user, close, submit }: TransferProps) {
  const words = strings.talk.transfer
  const [asked, setAsked] = useState<Colleague[] | Failure | null>(null)
  useEffect(() => {
    void api.colleagues().then((result) => setAsked(result.ok ? result.value.items : result.failure))
  }, [api])

  return (
    <Dialog
      heading={words.heading}
      lead={words.lead}
      submitLabel={words.submit}
      close={close}
      onSubmit={(form) => {
        const repId = text(form, 'to')
        if (repId !== null) submit({ repId, note: text(form, 'note') })
      }}
    >
      {asked === null ? (
        <Spinner />
      ) : Array.isArray(asked) ? (
        <Choice colleagues={asked.filter(({ id }) => id !== handoff.rep?.id)} user={user} />
      ) : (
        <p role="alert">{inWords(asked)}</p>
      )}
      <label class="field">
        <span>{words.note}</span>
        <textarea name="note" rows={2} maxLength={1000} />
      </label>
    </Dialog>
  )
}

/** A rep passes on only to whoever has room; a manager's hand is free. */
function Choice({ colleagues, user }: { colleagues: Colleague[]; user: User }) {
  const words = strings.talk.transfer
  if (colleagues.length === 0) return <p>{words.nobody}</p>
  const sorted = colleagues.toSorted((one, other) => Number(one.why !== null) - Number(other.why !== null))
  return (
    <label class="field">
      <span>{words.to}</span>
      <select name="to" required>
        <option value="">{words.choose}</option>
        {sorted.map((each) => (
          <option key={each.id} value={each.id} disabled={each.why !== null && user.role === 'rep'}>
            {each.name} – {words.holds(each.held, each.capacity)}
            {each.why !== null && `, ${words.unavailable(each.why)}`}
          </option>
        ))}
      </select>
    </label>
  )
}
