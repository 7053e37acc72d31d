/** Somebody new: who they are, and then the link that is theirs. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { momentOf } from '../../format.ts'
import type { Desk } from '../../state/desk.ts'
import type { User } from '../../types.ts'
import { CopyLink, Refusal, Sheet } from '../shared/pieces.tsx'
import { useSaving } from '../shared/saving.ts'
import { shared } from '../shared/words.ts'
import { RoleChoice } from './role-choice.tsx'
import { words } from './words.ts'

export interface PasswordLink {
  link: string
  expiresAt: string
}

interface InviteProps {
  desk: Desk
  user: User
  close(): void
  invited(): Promise<void>
}

export function Invite({ desk, user, close, invited }: InviteProps) {
  const [made, setMade] = useState<(PasswordLink & { name: string }) | null>(null)
  const { busy, refusal, save } = useSaving(() => ({ ...words().refusals, 409: words().taken }))
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (made === null) first.current?.focus()
  }, [made])

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const form = new FormData(event.currentTarget)
    const body = {
      email: String(form.get('email')).trim(),
      name: String(form.get('name')).trim(),
      role: form.get('role'),
    }
    const done = await save(() => desk.api.call<PasswordLink>('POST', '/users', body))
    if (!done.ok) return
    setMade({ ...done.value, name: body.name })
    await invited()
  }

  if (made !== null)
    return (
      <Sheet title={words().inviteLink(made.name)}>
        <TheLink made={made} label={words().inviteLink(made.name)} />
        <div class="form-foot">
          <button type="button" class="button quiet" onClick={() => setMade(null)}>
            {words().another}
          </button>
          <button type="button" class="button" onClick={close}>
            {shared().back}
          </button>
        </div>
      </Sheet>
    )
  return (
    <Sheet title={words().invite} lead={words().inviteLead}>
      <form class="form" onSubmit={submit}>
        <div class="form-row">
          <label class="field">
            <span>{words().email}</span>
            <input name="email" type="email" autocomplete="off" maxLength={320} required ref={first} />
          </label>
          <label class="field">
            <span>{words().name}</span>
            <input name="name" autocomplete="off" maxLength={100} required />
          </label>
        </div>
        <RoleChoice user={user} chosen="rep" />
        <Refusal text={refusal} />
        <div class="form-foot">
          <button type="button" class="button quiet" onClick={close}>
            {shared().cancel}
          </button>
          <button type="submit" class="button primary" disabled={busy}>
            {busy ? shared().saving : words().create}
          </button>
        </div>
      </form>
    </Sheet>
  )
}

/** Without a public address the server knows only where on itself: the rest is where this page is from. */
export const TheLink = ({ made, label }: { made: PasswordLink; label: string }) => (
  <CopyLink
    label={label}
    link={new URL(made.link, location.origin).href}
    note={words().linkNote(momentOf(made.expiresAt, new Date().toISOString()))}
  />
)
