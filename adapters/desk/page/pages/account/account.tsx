/** What everybody sets of themselves: name, hours and absence, language, password. */

import type { PageProps } from '../../page-entry.ts'
import { LanguageChoice } from '../../parts/language-choice.tsx'
import type { Desk } from '../../state/desk.ts'
import { HoursForm } from '../shared/hours-form.tsx'
import { Await, type Loaded, useLoaded } from '../shared/loaded.tsx'
import { PasswordField, passwordIn } from '../shared/password-field.tsx'
import { changePerson, listPeople, type Person } from '../shared/people.ts'
import { PageHead, Refusal, Sheet } from '../shared/pieces.tsx'
import { useSaving } from '../shared/saving.ts'
import { shared } from '../shared/words.ts'
import { ToldHow } from './told.tsx'
import { words } from './words.ts'

export function Account({ desk, user }: PageProps) {
  const people = useLoaded(() => listPeople(desk.api), user?.id ?? '')
  return (
    <section class="page narrow">
      <PageHead title={words().title} lead={words().lead(user?.email ?? '')} />
      <Await of={people}>
        {({ items }) => {
          const me = items.find(({ id }) => id === user?.id)
          return me && <Own desk={desk} me={me} people={people} />
        }}
      </Await>
      <ToldHow desk={desk} />
      <Password desk={desk} />
    </section>
  )
}

interface OwnProps {
  desk: Desk
  me: Person
  people: Loaded<{ items: Person[] }>
}

function Own({ desk, me, people }: OwnProps) {
  const naming = useSaving()
  const working = useSaving()

  async function change(saving: typeof naming, wanted: Parameters<typeof changePerson>[2]) {
    const done = await saving.save(() => changePerson(desk.api, me.id, wanted))
    if (!done.ok) return
    people.set({ items: (people.value?.items ?? []).map((each) => (each.id === me.id ? done.value : each)) })
    desk.actions.tell('good', shared().saved)
    if (wanted.name !== undefined) await desk.start()
  }

  return (
    <>
      <Sheet title={words().you} lead={words().youLead}>
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
            void change(naming, { name: String(new FormData(event.currentTarget).get('name')).trim() })
          }}
        >
          <label class="field">
            <span>{words().name}</span>
            <input name="name" autocomplete="name" defaultValue={me.name} maxLength={100} required />
          </label>
          <div>
            <LanguageChoice desk={desk} state={desk.store.get()} />
            <p class="hint">{words().language}</p>
          </div>
          <Refusal text={naming.refusal} />
          <div class="form-foot">
            <button type="submit" class="button primary" disabled={naming.busy}>
              {naming.busy ? shared().saving : shared().save}
            </button>
          </div>
        </form>
      </Sheet>
      <HoursForm hours={me.hours} saving={working} submit={(hours) => void change(working, { hours })} />
    </>
  )
}

function Password({ desk }: { desk: Desk }) {
  const { busy, refusal, save } = useSaving(() => ({ 403: words().wrong, 400: shared().password.tooShort }))

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    const form = event.currentTarget
    if (!(form instanceof HTMLFormElement)) return
    const given = new FormData(form)
    const body = { current: passwordIn(given, 'current'), next: passwordIn(given, 'next') }
    const done = await save(() => desk.api.call('POST', '/session/password', body))
    if (!done.ok) return
    form.reset()
    desk.actions.tell('good', words().changed)
  }

  return (
    <Sheet title={words().password} lead={words().passwordLead}>
      <form class="form" onSubmit={submit}>
        <label class="field">
          <span>{words().current}</span>
          <input name="current" type="password" autocomplete="current-password" required />
        </label>
        <PasswordField name="next" />
        <Refusal text={refusal} />
        <div class="form-foot">
          <button type="submit" class="button primary" disabled={busy}>
            {busy ? shared().saving : words().change}
          </button>
        </div>
      </form>
    </Sheet>
  )
}
