/** When somebody is at work: their week, days off, absence; in their own time zone. */
import { useState } from 'preact/hooks'
import type { WorkingHours } from '../../../../../src/domain/hours.ts'
import { strings } from '../../strings.ts'
import { Absences, Holidays } from './days-off.tsx'
import { Refusal, Sheet } from './pieces.tsx'
import type { Saving } from './saving.ts'
import { type Draft, draftOf, faultIn, hoursOf, usualDraft } from './week.ts'
import { shared } from './words.ts'

/** As this browser knows them; `UTC` is a zone that some leave out. */
const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC']
const here = Intl.DateTimeFormat().resolvedOptions().timeZone

/** Monday first. */
export const dayNames = (style: 'long' | 'short'): string[] =>
  Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(strings.locale, { weekday: style, timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, 1 + day),
    ),
  )

interface HoursFormProps {
  hours: WorkingHours | null
  saving: Saving
  submit(hours: WorkingHours | null): void
}

export function HoursForm({ hours, saving, submit }: HoursFormProps) {
  const words = shared().hours
  const [isOwn, setOwn] = useState(hours !== null)
  const [draft, setDraft] = useState<Draft>(hours === null ? usualDraft(here) : draftOf(hours))
  const [fault, setFault] = useState<string | null>(null)
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const faults = { zone: words.zoneWrong, order: words.order, absence_order: words.absenceOrder }

  function send(event: SubmitEvent) {
    event.preventDefault()
    const found = isOwn ? faultIn(draft, zones) : null
    setFault(found && faults[found])
    if (found === null) submit(isOwn ? hoursOf(draft) : null)
  }

  return (
    <Sheet title={words.title} lead={words.lead}>
      <form class="form" onSubmit={send} noValidate>
        <fieldset class="segments" aria-label={words.title}>
          <button type="button" aria-pressed={!isOwn} onClick={() => setOwn(false)}>
            {words.usual}
          </button>
          <button type="button" aria-pressed={isOwn} onClick={() => setOwn(true)}>
            {words.own}
          </button>
        </fieldset>
        {isOwn && (
          <>
            <label class="field time-zone">
              <span>{words.zone}</span>
              <input
                list="time-zones"
                value={draft.timeZone}
                autocomplete="off"
                onInput={({ currentTarget }) => change({ timeZone: currentTarget.value })}
              />
              <datalist id="time-zones">
                {zones.map((zone) => (
                  <option key={zone} value={zone} />
                ))}
              </datalist>
            </label>
            <Week week={draft.week} set={(week) => change({ week })} />
            <div class="days-off">
              <Absences absences={draft.absences} set={(absences) => change({ absences })} />
              <Holidays holidays={draft.holidays} set={(holidays) => change({ holidays })} />
            </div>
          </>
        )}
        <Refusal text={fault ?? saving.refusal} />
        <div class="form-foot">
          <button type="submit" class="button primary" disabled={saving.busy}>
            {saving.busy ? shared().saving : shared().save}
          </button>
        </div>
      </form>
    </Sheet>
  )
}

interface WeekProps {
  week: Draft['week']
  set(week: Draft['week']): void
}

const Week = ({ week, set }: WeekProps) => (
  <ul class="week">
    {dayNames('long').map((day, n) => (
      <Day key={day} day={day} shifts={week[n] ?? []} set={(shifts) => set(week.with(n, shifts))} />
    ))}
  </ul>
)

type Shifts = Draft['week'][number]

function Day({ day, shifts, set }: { day: string; shifts: Shifts; set(shifts: Shifts): void }) {
  const words = shared().hours
  const last = shifts.at(-1)
  const next = last === undefined ? { from: '09:00', to: '17:00' } : { from: last.to, to: '' }
  return (
    <li class="weekday">
      <label class="check">
        <input
          type="checkbox"
          checked={shifts.length > 0}
          onChange={({ currentTarget }) => set(currentTarget.checked ? [next] : [])}
        />
        <span>{day}</span>
      </label>
      {shifts.length === 0 ? (
        <span class="muted">{words.free}</span>
      ) : (
        <div class="shifts">
          {shifts.map((shift, n) => (
            <span class="shift" key={n}>
              <input
                type="time"
                aria-label={words.from(day)}
                value={shift.from}
                onInput={({ currentTarget }) => set(shifts.with(n, { ...shift, from: currentTarget.value }))}
              />
              <span aria-hidden="true">–</span>
              <input
                type="time"
                aria-label={words.to(day)}
                value={shift.to}
                onInput={({ currentTarget }) => set(shifts.with(n, { ...shift, to: currentTarget.value }))}
              />
              {n > 0 && (
                <button
                  type="button"
                  class="icon-button"
                  aria-label={words.removeShift(day)}
                  onClick={() => set(shifts.toSpliced(n, 1))}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </span>
          ))}
          <button
            type="button"
            class="icon-button"
            aria-label={words.addShift(day)}
            onClick={() => set([...shifts, next])}
          >
            <span aria-hidden="true">+</span>
          </button>
        </div>
      )}
    </li>
  )
}
