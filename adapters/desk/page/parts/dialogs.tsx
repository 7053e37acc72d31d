/** The questions that an action asks first. */
import { useState } from 'preact/hooks'
import { RejectionReason } from '../rejection-reasons.ts'
import { strings } from '../strings.ts'
import type { CardView, Outcome, Verdict } from '../types.ts'
import { Dialog, text } from './dialog.tsx'

const reasonCalled = (id: string): RejectionReason | null =>
  RejectionReason.find((reason) => reason === id) ?? null

interface ReasonFieldsProps {
  words: { reason: string; choose: string; note: string; noteNeeded: string }
  reason: RejectionReason | null
  choose(reason: RejectionReason | null): void
}

/** "Something else" says nothing without words. */
const ReasonFields = ({ words, reason, choose }: ReasonFieldsProps) => (
  <>
    <label class="field">
      <span>{words.reason}</span>
      <select
        name="reason"
        required
        value={reason ?? ''}
        onChange={({ currentTarget }) => choose(reasonCalled(currentTarget.value))}
      >
        <option value="">{words.choose}</option>
        {RejectionReason.map((each) => (
          <option key={each} value={each}>
            {strings.rejections[each]}
          </option>
        ))}
      </select>
    </label>
    <label class="field">
      <span>{reason === 'other' ? words.noteNeeded : words.note}</span>
      <textarea name="note" rows={3} maxLength={1000} required={reason === 'other'} />
    </label>
  </>
)

export function RejectDialog({ close, submit }: { close(): void; submit(verdict: Verdict): void }) {
  const words = strings.dialogs.reject
  const [reason, choose] = useState<RejectionReason | null>(null)
  return (
    <Dialog
      heading={words.heading}
      lead={words.lead}
      submitLabel={words.submit}
      close={close}
      onSubmit={(form) => {
        if (reason !== null) submit({ reason, note: text(form, 'note'), until: text(form, 'until') })
      }}
    >
      <ReasonFields words={words} reason={reason} choose={choose} />
      {reason === 'not_now' && (
        <label class="field">
          <span>{words.until}</span>
          <input name="until" type="date" min={tomorrow()} />
        </label>
      )}
    </Dialog>
  )
}

const DAY = 86_400_000
const tomorrow = (): string => new Date(Date.now() + DAY).toISOString().slice(0, 10)

interface HandBackProps {
  card: CardView | null
  close(): void
  submit(to: string | null): void
}

export function HandBackDialog({ card, close, submit }: HandBackProps) {
  const words = strings.dialogs.handBack
  const open = (card?.criteria ?? []).flatMap(({ answers }) =>
    answers.filter(({ status }) => status !== 'given'),
  )
  return (
    <Dialog
      heading={words.heading}
      lead={words.lead}
      submitLabel={words.submit}
      close={close}
      onSubmit={(form) => submit(text(form, 'to'))}
    >
      <label class="field">
        <span>{words.where}</span>
        <select name="to">
          <option value="">{words.whereItStopped}</option>
          {open.map(({ question, title }) => (
            <option key={question} value={question}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </Dialog>
  )
}

export function OutcomeDialog({ close, submit }: { close(): void; submit(outcome: Outcome): void }) {
  const words = strings.dialogs.outcome
  const [stage, setStage] = useState<Outcome['stage']>('sql')
  const [reason, choose] = useState<RejectionReason | null>(null)
  return (
    <Dialog
      heading={words.heading}
      lead={words.lead}
      submitLabel={words.submit}
      close={close}
      onSubmit={(form) => {
        submit(outcomeOf(stage, reason, form))
      }}
    >
      <fieldset class="choices">
        <legend>{words.stage}</legend>
        {outcomeStages.map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name="stage"
              value={each}
              checked={each === stage}
              onChange={() => setStage(each)}
            />
            <span>{strings.stage(each)}</span>
          </label>
        ))}
      </fieldset>
      {stage === 'lost' && <ReasonFields words={words} reason={reason} choose={choose} />}
      {mayHaveValue(stage) && (
        <label class="field">
          <span>{words.value}</span>
          <input name="value" type="number" min="0" max="1000000000000" step="any" inputMode="decimal" />
        </label>
      )}
    </Dialog>
  )
}

/** What a rep may say of a lead; the bot takes it to MQL, an acceptance to SAL. */
const outcomeStages: Outcome['stage'][] = ['sql', 'opportunity', 'won', 'lost']

const mayHaveValue = (stage: Outcome['stage']): boolean => stage === 'opportunity' || stage === 'won'

/** The browser has asked for the reason where one is needed. */
function outcomeOf(stage: Outcome['stage'], reason: RejectionReason | null, form: FormData): Outcome {
  if (stage === 'lost') return { stage, reason, note: text(form, 'note') }
  const value = text(form, 'value')
  // What is left out stays as it was.
  return value === null ? { stage } : { stage, value: Number(value) }
}
