/** One person: what they do, when they are there, how they get in. */
import { useState } from 'preact/hooks'
import { linkToPage } from '../../address.ts'
import type { Desk } from '../../state/desk.ts'
import type { User } from '../../types.ts'
import { HoursForm } from '../shared/hours-form.tsx'
import { changePerson, type Person, type PersonChange } from '../shared/people.ts'
import { PageHead, Refusal, Sheet } from '../shared/pieces.tsx'
import { useSaving } from '../shared/saving.ts'
import { shared } from '../shared/words.ts'
import { type PasswordLink, TheLink } from './invite.tsx'
import { RoleChoice } from './role-choice.tsx'
import { Standing } from './standing.tsx'
import { words } from './words.ts'

interface PersonProps {
  desk: Desk
  user: User
  person: Person
  reload(): Promise<void>
}

/** A manager manages reps, an administrator everybody; nobody themselves here. */
const isTheirs = (user: User, person: Person): boolean =>
  user.id !== person.id && (user.role === 'admin' || person.role === 'rep')

export function PersonView(props: PersonProps) {
  const { user, person } = props
  return (
    <>
      <PageHead title={person.name} lead={person.email}>
        <span class="chips">
          <Standing person={person} />
        </span>
      </PageHead>
      {isTheirs(user, person) ? (
        <>
          <Work {...props} />
          <Hours {...props} />
          <Access {...props} />
        </>
      ) : user.id === person.id ? (
        <>
          {user.role === 'admin' && <Work {...props} />}
          <p class="hint">
            <a href={linkToPage('account')}>{words().own}</a>
          </p>
        </>
      ) : (
        <p class="hint">{words().notYours}</p>
      )}
    </>
  )
}

function useChange({ desk, person, reload }: PersonProps) {
  const saving = useSaving(() => words().refusals)
  async function change(wanted: PersonChange, said = shared().saved): Promise<void> {
    const done = await saving.save(() => changePerson(desk.api, person.id, wanted))
    if (!done.ok) return
    desk.actions.tell('good', said)
    await reload()
  }
  return { saving, change }
}

function Hours(props: PersonProps) {
  const { saving, change } = useChange(props)
  return <HoursForm hours={props.person.hours} saving={saving} submit={(hours) => void change({ hours })} />
}

function Work(props: PersonProps) {
  const { user, person } = props
  const { saving, change } = useChange(props)
  const isOwn = user.id === person.id

  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const form = new FormData(event.currentTarget)
    const role = (['rep', 'manager', 'admin'] as const).find((each) => each === form.get('role'))
    void change({
      name: String(form.get('name')).trim(),
      ...(role && { role }),
      capacity: Number(form.get('capacity')),
      skills: String(form.get('skills'))
        .split(',')
        .map((skill) => skill.trim())
        .filter((skill) => skill !== ''),
    })
  }

  return (
    <Sheet title={words().settings} lead={words().settingsLead}>
      <form class="form" onSubmit={submit}>
        <div class="form-row">
          <label class="field">
            <span>{words().name}</span>
            <input name="name" defaultValue={person.name} maxLength={100} autocomplete="off" required />
          </label>
          <label class="field">
            <span>{words().capacity}</span>
            <input
              name="capacity"
              type="number"
              min={0}
              max={1000}
              step={1}
              inputMode="numeric"
              defaultValue={String(person.capacity)}
              required
            />
          </label>
        </div>
        <div>
          <label class="field">
            <span>{words().skills}</span>
            <input
              name="skills"
              defaultValue={person.skills.join(', ')}
              autocomplete="off"
              aria-describedby="skills-hint"
            />
          </label>
          <p class="hint" id="skills-hint">
            {words().skillsHint}
          </p>
        </div>
        {!isOwn && <RoleChoice user={user} chosen={person.role} />}
        <Refusal text={saving.refusal} />
        <div class="form-foot">
          <button type="submit" class="button primary" disabled={saving.busy}>
            {saving.busy ? shared().saving : shared().save}
          </button>
        </div>
      </form>
    </Sheet>
  )
}

function Access(props: PersonProps) {
  const { desk, person } = props
  const { saving, change } = useChange(props)
  const [made, setMade] = useState<PasswordLink | null>(null)
  const [isAsked, setAsked] = useState(false)

  async function makeLink() {
    const done = await saving.save(() =>
      desk.api.call<PasswordLink>('POST', `/users/${person.id}/reset-link`),
    )
    if (done.ok) setMade(done.value)
  }

  return (
    <Sheet title={words().access} lead={person.joined ? words().hasJoined : words().notJoined}>
      <div class="form">
        {made !== null && <TheLink made={made} label={words().inviteLink(person.name)} />}
        <Refusal text={saving.refusal} />
        {person.active && (
          <div class="form-foot start">
            <button type="button" class="button" disabled={saving.busy} onClick={() => void makeLink()}>
              {person.joined ? words().makeReset : words().makeInvite}
            </button>
          </div>
        )}
        <hr />
        {!person.active ? (
          <div class="form-foot start">
            <button
              type="button"
              class="button"
              disabled={saving.busy}
              onClick={() => void change({ active: true }, words().activated)}
            >
              {words().activate}
            </button>
          </div>
        ) : isAsked ? (
          <fieldset class="ask" aria-label={words().deactivateSure(person.name)}>
            <p>
              <strong>{words().deactivateSure(person.name)}</strong>
            </p>
            <p class="hint">{words().deactivateHint}</p>
            <div class="form-foot start">
              <button
                type="button"
                class="button danger"
                disabled={saving.busy}
                onClick={() => void change({ active: false }, words().deactivated)}
              >
                {words().deactivate}
              </button>
              <button type="button" class="button quiet" onClick={() => setAsked(false)}>
                {shared().cancel}
              </button>
            </div>
          </fieldset>
        ) : (
          <div class="form-foot start">
            <button type="button" class="button" onClick={() => setAsked(true)}>
              {words().deactivate}…
            </button>
          </div>
        )}
      </div>
    </Sheet>
  )
}
