/** Where a link leads by which somebody chooses a password: at their first time, or a new one. */
import { clearAddress } from '../../address.ts'
import type { PageProps } from '../../page-entry.ts'
import { LanguageChoice } from '../../parts/language-choice.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Spinner } from '../../parts/note.tsx'
import type { Desk } from '../../state/desk.ts'
import { Await, useLoaded } from '../shared/loaded.tsx'
import { PasswordField, passwordIn } from '../shared/password-field.tsx'
import { Refusal } from '../shared/pieces.tsx'
import { useSaving } from '../shared/saving.ts'
import { SignedIn } from './signed-in.tsx'
import { words } from './words.ts'

interface Holder {
  purpose: 'invite' | 'reset'
  email: string
  name: string
}

export function Invitation({ desk, user, rest }: PageProps) {
  const [token = ''] = rest
  if (user !== null) return <SignedIn desk={desk} user={user} />
  return (
    <>
      <Link key={token} desk={desk} token={token} />
      <LanguageChoice desk={desk} state={desk.store.get()} />
    </>
  )
}

function Link({ desk, token }: { desk: Desk; token: string }) {
  const holder = useLoaded(() => desk.api.call<Holder>('POST', '/invitations/look', { token }), token)
  const { failure } = holder
  if (failure?.kind === 'problem' && (failure.status === 404 || failure.status === 400)) return <Expired />
  if (holder.value === null && failure === null) return <Spinner />
  return <Await of={holder}>{(found) => <Choice desk={desk} token={token} holder={found} />}</Await>
}

const Expired = () => (
  <section class="log-in">
    <Mark />
    <h1>{words().expiredTitle}</h1>
    <p>{words().expired}</p>
    <p class="hint">{words().incomplete}</p>
    <a class="button wide" href="#/">
      {words().toSignIn}
    </a>
  </section>
)

function Choice({ desk, token, holder }: { desk: Desk; token: string; holder: Holder }) {
  const { busy, refusal, save } = useSaving(() => ({ 404: words().expired }))
  const joins = holder.purpose === 'invite'

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const form = new FormData(event.currentTarget)
    const body = { token, password: passwordIn(form, 'password'), ...(joins && { name: form.get('name') }) }
    const done = await save(() => desk.api.call('POST', '/invitations/accept', body))
    if (!done.ok) return
    clearAddress()
    await desk.start()
  }

  return (
    <form class="log-in" onSubmit={submit}>
      <Mark />
      <h1>{joins ? words().welcome(holder.name) : words().resetTitle}</h1>
      <p class="log-in-lead">{joins ? words().inviteLead : words().resetLead}</p>
      <Refusal text={refusal} />
      <p class="log-in-account">
        <span>{words().account}</span>
        <strong>{holder.email}</strong>
      </p>
      {/* For password programs, which keep a password by its account. */}
      <input
        class="visually-hidden"
        tabIndex={-1}
        aria-hidden="true"
        autocomplete="username"
        value={holder.email}
        readOnly
      />
      {joins && (
        <label class="field">
          <span>{words().name}</span>
          <input name="name" autocomplete="name" defaultValue={holder.name} maxLength={100} required />
        </label>
      )}
      <PasswordField name="password" />
      <button type="submit" class="button primary wide" disabled={busy}>
        {busy ? words().working : words().submit}
      </button>
    </form>
  )
}
