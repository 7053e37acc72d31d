/** What a user holds against the bot's judgement; and, for managers, putting a lead in a queue by hand. */
import { useState } from 'preact/hooks'
import type { Temperature } from '../../../../src/domain/outcome.ts'
import { strings } from '../strings.ts'
import type { Conversation, Overruled } from '../types.ts'
import { Dialog, text } from './dialog.tsx'

const temperatures: readonly Temperature[] = ['hot', 'warm', 'vague']
const outcomes = ['handed_off', 'nurture', 'disqualified'] as const
const holds = ['holds', 'missing', 'unknown'] as const

interface JudgeProps {
  view: Conversation
  close(): void
  submit(said: Overruled): void
}

export function JudgeDialog({ view, close, submit }: JudgeProps) {
  const words = strings.talk.judge
  const [about, setAbout] = useState('temperature')
  const criteria = view.explanation?.criteria ?? []
  const values: readonly { id: string; label: string }[] =
    about === 'temperature'
      ? temperatures.map((id) => ({ id, label: strings.temperature(id) }))
      : about === 'outcome'
        ? outcomes.map((id) => ({ id, label: words.outcomes[id] }))
        : holds.map((id) => ({ id, label: words.criterion(id) }))

  return (
    <Dialog
      heading={words.heading}
      lead={words.lead}
      submitLabel={words.submit}
      close={close}
      onSubmit={(form) => {
        const said = overruledBy(about, text(form, 'value'), text(form, 'note') ?? '')
        if (said !== null) submit(said)
      }}
    >
      <label class="field">
        <span>{words.about}</span>
        <select name="about" value={about} onChange={({ currentTarget }) => setAbout(currentTarget.value)}>
          <option value="temperature">{words.temperature}</option>
          {view.outcome !== null && <option value="outcome">{words.outcome}</option>}
          {criteria.map(({ criterion, title }) => (
            <option key={criterion} value={`criterion:${criterion}`}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="choices stacked">
        <legend>{words.value}</legend>
        {values.map(({ id, label }) => (
          <label key={`${about} ${id}`} class="choice">
            <input type="radio" name="value" value={id} required />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {about === 'outcome' && <p class="muted">{words.outcomeMeans}</p>}
      <Why label={words.note} />
    </Dialog>
  )
}

function overruledBy(about: string, value: string | null, note: string): Overruled | null {
  const temperature = temperatures.find((each) => each === value)
  if (about === 'temperature') return temperature ? { about, value: temperature, note } : null
  const outcome = outcomes.find((each) => each === value)
  if (about === 'outcome') return outcome ? { about, value: outcome, note } : null
  const state = holds.find((each) => each === value)
  const criterion = about.replace('criterion:', '')
  return state ? { about: 'criterion', criterion, value: state, note } : null
}

export function LiftDialog({ close, submit }: { close(): void; submit(note: string): void }) {
  const words = strings.talk.lift
  return (
    <Dialog
      heading={words.heading}
      lead={words.lead}
      submitLabel={words.submit}
      close={close}
      onSubmit={(form) => submit(text(form, 'note') ?? '')}
    >
      <Why label={words.note} />
    </Dialog>
  )
}

const Why = ({ label }: { label: string }) => (
  <label class="field">
    <span>{label}</span>
    <textarea name="note" rows={3} maxLength={1000} required />
  </label>
)
