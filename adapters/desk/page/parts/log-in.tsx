import { useState } from 'preact/hooks'
import type { Desk } from '../state/desk.ts'
import type { DeskState } from '../state/store.ts'
import { strings } from '../strings.ts'
import { LanguageChoice } from './language-choice.tsx'
import { Mark } from './mark.tsx'
import { refusalInAddress, WaysIn } from './ways-in.tsx'

export function LogIn({ desk, state, ended }: { desk: Desk; state: DeskState; ended: boolean }) {
  const [working, setWorking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(
    () => refusalInAddress() ?? (ended ? strings.logIn.ended : null),
  )

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const form = new FormData(event.currentTarget)
    setWorking(true)
    setRefusal(null)
    const refused = await desk.logIn(String(form.get('email')), String(form.get('password')))
    // When it succeeded this view is gone.
    if (refused === null) return
    setWorking(false)
    setRefusal(refused)
  }

  return (
    <main class="splash">
      <form class="log-in" onSubmit={submit}>
        <Mark />
        <h1>{strings.logIn.heading}</h1>
        <p class="log-in-lead">{strings.logIn.lead}</p>
        <p class="log-in-refusal" role="alert">
          {refusal}
        </p>
        <label class="field">
          <span>{strings.logIn.email}</span>
          <input name="email" type="email" autocomplete="username" required autofocus />
        </label>
        <label class="field">
          <span>{strings.logIn.password}</span>
          <input name="password" type="password" autocomplete="current-password" required />
        </label>
        <button type="submit" class="button primary wide" disabled={working}>
          {working ? strings.logIn.working : strings.logIn.submit}
        </button>
        <WaysIn desk={desk} />
      </form>
      <LanguageChoice desk={desk} state={state} />
    </main>
  )
}
