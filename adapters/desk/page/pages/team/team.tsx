/** Who works at the desk: the list, and behind each row one person. */
import { useState } from 'preact/hooks'
import { linkToPage } from '../../address.ts'
import { initialsOf } from '../../initials.ts'
import type { PageProps } from '../../page-entry.ts'
import { Note } from '../../parts/note.tsx'
import type { User } from '../../types.ts'
import { dayNames } from '../shared/hours-form.tsx'
import { Await, useLoaded } from '../shared/loaded.tsx'
import { listPeople, type Person } from '../shared/people.ts'
import { PageHead } from '../shared/pieces.tsx'
import { runsOf } from '../shared/week.ts'
import { shared } from '../shared/words.ts'
import { Groups } from './groups.tsx'
import { Invite } from './invite.tsx'
import { PersonView } from './person.tsx'
import { Standing } from './standing.tsx'
import { words } from './words.ts'

export function Team({ desk, user, rest }: PageProps) {
  const people = useLoaded(() => listPeople(desk.api), 'people')
  const [inviting, setInviting] = useState(false)
  const [id] = rest
  if (user === null) return null
  if (id !== undefined)
    return (
      <section class="page narrow">
        <p>
          <a class="back-link" href={linkToPage('team')}>
            ← {words().back}
          </a>
        </p>
        <Await of={people}>
          {({ items }) => {
            const person = items.find((each) => each.id === id)
            return person ? (
              <PersonView key={person.id} desk={desk} user={user} person={person} reload={people.reload} />
            ) : (
              <Note title={words().gone} />
            )
          }}
        </Await>
      </section>
    )
  return (
    <section class="page">
      <PageHead title={words().title} lead={words().lead}>
        {!inviting && (
          <button type="button" class="button primary" onClick={() => setInviting(true)}>
            {words().invite}
          </button>
        )}
      </PageHead>
      {inviting && (
        <Invite desk={desk} user={user} close={() => setInviting(false)} invited={people.reload} />
      )}
      <Await of={people}>{({ items }) => <People people={items} user={user} />}</Await>
      <Groups desk={desk} />
    </section>
  )
}

/** Who is there first, who is deactivated last. */
const People = ({ people, user }: { people: Person[]; user: User }) => (
  <>
    <ul class="people">
      {people
        .toSorted((one, other) => Number(other.active) - Number(one.active))
        .map((person) => (
          <li key={person.id}>
            <PersonRow person={person} isYou={person.id === user.id} />
          </li>
        ))}
    </ul>
    {people.length === 1 && <Note title={words().people(1)} text={words().alone} />}
  </>
)

const PersonRow = ({ person, isYou }: { person: Person; isYou: boolean }) => (
  <a class="person" href={linkToPage(`team/${person.id}`)} data-active={person.active}>
    <span class="initials" aria-hidden="true">
      {initialsOf(person.name)}
    </span>
    <span class="person-who">
      <strong>
        {person.name} {isYou && <span class="muted">({words().you})</span>}
      </strong>
      <span class="muted">{person.email}</span>
    </span>
    <span class="person-work">
      <span>{words().roles[person.role]}</span>
      <span class="muted">{workOf(person)}</span>
    </span>
    <span class="chips">
      <Standing person={person} />
      {person.skills.map((skill) => (
        <span key={skill} class="chip">
          {skill}
        </span>
      ))}
    </span>
  </a>
)

/** "5 conversations at once · Mon–Fri 09:00–17:00, Europe/Warsaw". */
function workOf({ capacity, hours }: Person): string {
  return [words().atOnce(capacity), hours === null ? words().usualHours : weekInWords(hours)].join(' · ')
}

function weekInWords({ week, timeZone }: NonNullable<Person['hours']>): string {
  const names = dayNames('short')
  const runs = runsOf(week).map(({ first, last, hours }) =>
    `${names[first]}${last > first ? `–${names[last]}` : ''} ${hours}`.replace('00:00–24:00', '24 h'),
  )
  return runs.length === 0 ? shared().hours.never : `${runs.join(', ')}, ${timeZone}`
}
