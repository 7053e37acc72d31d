/** For who has forgotten their password: a link by mail where mail is set up, else whom to ask. */
import { useState } from 'preact/hooks'
import type { PageProps } from '../../page-entry.ts'
import { LanguageChoice } from '../../parts/language-choice.tsx'
import { Mark } from '../../parts/mark.tsx'
import type { Desk } from '../../state/desk.ts'
import { strings } from '../../strings.ts'
import { SignedIn } from '../invitation/signed-in.tsx'
import { Await, useLoaded } from '../shared/loaded.tsx'
import { Refusal } from '../shared/pieces.tsx'
import { useSaving } from '../shared/saving.ts'
import { type Ways, waysIn } from '../shared/ways.ts'
import { words } from './words.ts'

export function Forgotten({ desk, user }: PageProps) {
  const ways = useLoaded(() => waysIn(desk.api), 'ways')
  const [sentTo, setSentTo] = useState<string | null>(null)
  if (user !== null) return <SignedIn desk={desk} user={user} />
  return (
    <>
      <Await of={ways}>
        {(known: Ways) =>
          sentTo !== null ? (
            <Told title={words().sentTitle} text={words().sent(sentTo)} hint={words().notJoined} />
          ) : known.mailsLinks ? (
            <Ask desk={desk} sent={setSentTo} />
          ) : (
            <Told title={words().askTitle} text={words().ask} />
          )
        }
      </Await>
      <LanguageChoice desk={desk} state={desk.store.get()} />
    </>
  )
}

const Back = () => (
  <a class="back-link" href="#/">
    {words().back}
  </a>
)

const Told = ({ title, text, hint }: { title: string; text: string; hint?: string }) => (
  <section class="log-in" role="status">
    <Mark />
    <h1>{title}</h1>
    <p>{text}</p>
    {hint !== undefined && <p class="hint">{hint}</p>}
    <Back />
  </section>
)

function Ask({ desk, sent }: { desk: Desk; sent(email: string): void }) {
  const { busy, refusal, save } = useSaving()

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const email = String(new FormData(event.currentTarget).get('email')).trim()
    const { language } = desk.store.get()
    const done = await save(() => desk.api.call('POST', '/session/forgotten', { email, language }))
    if (done.ok) sent(email)
  }

  return (
    <form class="log-in" onSubmit={submit}>
      <Mark />
      <h1>{words().title}</h1>
      <p class="log-in-lead">{words().lead}</p>
      <Refusal text={refusal} />
      <label class="field">
        <span>{strings.logIn.email}</span>
        <input name="email" type="email" autocomplete="username" required />
      </label>
      <button type="submit" class="button primary wide" disabled={busy}>
        {busy ? words().working : words().submit}
      </button>
      <Back />
    </form>
  )
}
