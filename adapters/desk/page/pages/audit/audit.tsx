/** The audit log: who did what, as far as the filters let it through. */
import { useState } from 'preact/hooks'
import { linkTo, linkToPage } from '../../address.ts'
import { dayOf, timeOf } from '../../format.ts'
import type { PageProps } from '../../page-entry.ts'
import type { Desk } from '../../state/desk.ts'
import { useLoaded } from '../shared/loaded.tsx'
import { Paged } from '../shared/paged.tsx'
import { listPeople, type Person } from '../shared/people.ts'
import { PageHead } from '../shared/pieces.tsx'
import { detailsOf, type Entry, type Filter, kinds, queryOf, unfiltered } from './entries.ts'
import { words } from './words.ts'

interface Page {
  items: Entry[]
  cursor: string | null
}

export function Audit({ desk }: PageProps) {
  const people = useLoaded(() => listPeople(desk.api), 'people')
  const [filter, setFilter] = useState<Filter>(unfiltered)
  return (
    <section class="page">
      <PageHead title={words().title} lead={words().lead} />
      <Filters filter={filter} set={setFilter} people={people.value?.items ?? []} />
      <Log desk={desk} filter={filter} people={people.value?.items ?? []} />
    </section>
  )
}

interface FiltersProps {
  filter: Filter
  set(filter: Filter): void
  people: Person[]
}

const Filters = ({ filter, set, people }: FiltersProps) => (
  <form class="filters" onSubmit={(event) => event.preventDefault()}>
    <label class="field">
      <span>{words().who}</span>
      <select value={filter.by} onChange={({ currentTarget }) => set({ ...filter, by: currentTarget.value })}>
        <option value="">{words().everybody}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
    <label class="field">
      <span>{words().what}</span>
      <select
        value={filter.kind}
        onChange={({ currentTarget: { value } }) =>
          set({ ...filter, kind: kinds.find((kind) => kind === value) ?? '' })
        }
      >
        <option value="">{words().everything}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words().kinds[kind]}
          </option>
        ))}
      </select>
    </label>
    <label class="field">
      <span>{words().since}</span>
      <input
        type="date"
        value={filter.since}
        max={filter.until}
        onChange={({ currentTarget }) => set({ ...filter, since: currentTarget.value })}
      />
    </label>
    <label class="field">
      <span>{words().until}</span>
      <input
        type="date"
        value={filter.until}
        min={filter.since}
        onChange={({ currentTarget }) => set({ ...filter, until: currentTarget.value })}
      />
    </label>
  </form>
)

const Log = ({ desk, filter, people }: { desk: Desk; filter: Filter; people: Person[] }) => (
  <Paged
    ask={(cursor) => desk.api.call<Page>('GET', `/audit?${queryOf(filter, cursor)}`)}
    asked={JSON.stringify(filter)}
    none={words().none}
  >
    {(items, more) => (
      <>
        {byDay(items).map(({ day, entries }) => (
          <section key={day} class="log-day">
            <h3>{day}</h3>
            <ul class="log-entries">
              {entries.map((entry) => (
                <LogEntry key={entry.id} entry={entry} people={people} />
              ))}
            </ul>
          </section>
        ))}
        {more}
      </>
    )}
  </Paged>
)

function byDay(items: Entry[]): { day: string; entries: Entry[] }[] {
  const days: { day: string; entries: Entry[] }[] = []
  for (const entry of items) {
    const day = dayOf(entry.at)
    if (days.at(-1)?.day === day) days.at(-1)?.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}

const LogEntry = ({ entry, people }: { entry: Entry; people: Person[] }) => (
  <li class="log-entry">
    <time class="muted" dateTime={entry.at}>
      {timeOf(entry.at)}
    </time>
    <span class="log-who">{entry.by?.name ?? words().commandLine}</span>
    <span class="log-what">
      <span>
        {words().action(entry.action)} <Subject entry={entry} people={people} />
      </span>
      {detailsOf(entry).length > 0 && <span class="muted">{detailsOf(entry).join(' · ')}</span>}
    </span>
  </li>
)

/** Of whom, or of what; what somebody did to themselves needs no name twice. */
function Subject({ entry: { action, subject, lead, by }, people }: { entry: Entry; people: Person[] }) {
  if (lead)
    return (
      <>
        · <a href={linkTo(lead.conversationId)}>{lead.name ?? words().conversation}</a>
      </>
    )
  if (subject === null || subject === by?.id) return null
  const person = people.find(({ id }) => id === subject)
  if (person) return <a href={linkToPage(`team/${person.id}`)}>{person.name}</a>
  return action.startsWith('rubric.') ? <span>{subject}</span> : null
}
