/** Days on which somebody is not at work: absences from a day to a day, single days off. */
import { useState } from 'preact/hooks'
import { dateOf } from '../../format.ts'
import type { Absence } from './week.ts'
import { shared } from './words.ts'

const noon = (day: string): string => `${day}T12:00:00`
const shown = (day: string): string => dateOf(noon(day), new Date().toISOString())

export function Absences({ absences, set }: { absences: Absence[]; set(absences: Absence[]): void }) {
  const words = shared().hours
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  function add() {
    set([...absences, { from, to: to === '' ? from : to }])
    setFrom('')
    setTo('')
  }
  return (
    <fieldset class="entries">
      <legend>{words.absences}</legend>
      {absences.length === 0 && <p class="hint">{words.absencesNone}</p>}
      <Entries
        entries={absences.map((absence) =>
          absence.from === absence.to ? shown(absence.from) : `${shown(absence.from)} – ${shown(absence.to)}`,
        )}
        remove={(n) => set(absences.toSpliced(n, 1))}
      />
      <div class="entry-new">
        <DayField label={words.absentFrom} value={from} set={setFrom} />
        <DayField label={words.absentTo} value={to} set={setTo} min={from} />
        <button type="button" class="button" disabled={from === ''} onClick={add}>
          {shared().add}
        </button>
      </div>
    </fieldset>
  )
}

export function Holidays({ holidays, set }: { holidays: string[]; set(holidays: string[]): void }) {
  const words = shared().hours
  const [day, setDay] = useState('')
  const sorted = holidays.toSorted()
  return (
    <fieldset class="entries">
      <legend>{words.holidays}</legend>
      {holidays.length === 0 && <p class="hint">{words.holidaysNone}</p>}
      <Entries entries={sorted.map(shown)} remove={(n) => set(sorted.toSpliced(n, 1))} />
      <div class="entry-new">
        <DayField label={words.holiday} value={day} set={setDay} />
        <button
          type="button"
          class="button"
          disabled={day === '' || holidays.includes(day)}
          onClick={() => {
            set([...holidays, day])
            setDay('')
          }}
        >
          {shared().add}
        </button>
      </div>
    </fieldset>
  )
}

const Entries = ({ entries, remove }: { entries: string[]; remove(n: number): void }) => (
  <ul class="entry-list">
    {entries.map((entry, n) => (
      <li key={entry} class="entry">
        <span>{entry}</span>
        <button
          type="button"
          class="icon-button"
          aria-label={`${shared().remove}: ${entry}`}
          onClick={() => remove(n)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </li>
    ))}
  </ul>
)

const DayField = ({ label, value, set, min }: DayFieldProps) => (
  <label class="field">
    <span>{label}</span>
    <input type="date" value={value} min={min} onInput={({ currentTarget }) => set(currentTarget.value)} />
  </label>
)

interface DayFieldProps {
  label: string
  value: string
  set(day: string): void
  min?: string
}
