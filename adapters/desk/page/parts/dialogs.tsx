/** The questions that an action asks first. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { RejectionReason } from '../rejection-reasons.ts'
import { strings } from '../strings.ts'
import type { CardView, Outcome, Verdict } from '../types.ts'

interface DialogProps {
  heading: string
  lead: string
  submitLabel: string
  close(): void
  onSubmit(form: FormData): void
  children: ComponentChildren
}

/** The browser's own modal: it keeps the focus inside, closes with Esc, and gives the focus back. */
function Dialog({ heading, lead, submitLabel, close, onSubmit, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before anything is painted: no key press may fall between the click and the dialog.
  useLayoutEffect(() => dialog.current?.showModal(), [])

  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    onSubmit(new FormData(event.currentTarget))
    dialog.current?.close()
  }

  return (
    <dialog class="dialog" ref={dialog} onClose={close} aria-labelledby="dialog-heading">
      <form onSubmit={submit}>
        <h2 id="dialog-heading">{heading}</h2>
        <p class="dialog-lead">{lead}</p>
        {children}
        <div class="dialog-foot">
          <button type="button" class="button quiet" onClick={() => dialog.current?.close()}>
            {strings.dialogs.cancel}
          </button>
          <button type="submit" class="button primary">
            {submitLabel}
          </button>
        </div>
      </form>
    </dialog>
  )
}

const text = (form: FormData, name: string): string | null => {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

const reasonIn = (form: FormData): RejectionReason | null =>
  RejectionReason.find((reason) => reason === form.get('reason')) ?? null

const ReasonField = ({ label, choose }: { label: string; choose: string }) => (
  <label class="field">
    <span>{label}</span>
    <select name="reason" required>
      <option value="">{choose}</option>
      {RejectionReason.map((reason) => (
        <option key={reason} value={reason}>
          {strings.rejections[reason]}
        </option>
      ))}
    </select>
  </label>
)

export function RejectDialog({ close, submit }: { close(): void; submit(verdict: Verdict): void }) {
  const words = strings.dialogs.reject
  return (
    <Dialog
      heading={words.heading}
      lead={words.lead}
      submitLabel={words.submit}
      close={close}
      onSubmit={(form) => {
        const reason = reasonIn(form)
        if (reason !== null) submit({ reason, note: text(form, 'note') })
      }}
    >
      <ReasonField label={words.reason} choose={words.choose} />
      <label class="field">
        <span>{words.note}</span>
        <textarea name="note" rows={3} maxLength={1000} />
      </label>
    </Dialog>
  )
}

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
  return (
    <Dialog
      heading={words.heading}
      lead={words.lead}
      submitLabel={words.submit}
      close={close}
      onSubmit={(form) => {
        const outcome = outcomeOf(stage, form)
        if (outcome !== null) submit(outcome)
      }}
    >
      <fieldset class="choices">
        <legend>{words.stage}</legend>
        {strings.outcomeStages.map((each) => (
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
      {stage === 'lost' ? (
        <ReasonField label={words.reason} choose={words.choose} />
      ) : (
        <label class="field">
          <span>{words.value}</span>
          <input name="value" type="number" min="0" max="1000000000000" step="any" inputMode="decimal" />
        </label>
      )}
    </Dialog>
  )
}

function outcomeOf(stage: Outcome['stage'], form: FormData): Outcome | null {
  if (stage !== 'lost') {
    const value = text(form, 'value')
    return { stage, value: value === null ? null : Number(value) }
  }
  const reason = reasonIn(form)
  return reason && { stage, reason }
}
