/** A question that is asked over everything else. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { strings } from '../strings.ts'

interface DialogProps {
  heading: string
  lead: string
  submitLabel: string
  close(): void
  onSubmit(form: FormData): void
  children: ComponentChildren
}

/** The browser's own modal: it keeps the focus inside, closes with Esc, and gives the focus back. */
export function Dialog({ heading, lead, submitLabel, close, onSubmit, children }: DialogProps) {
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

/** What was typed in; null: nothing. */
export const text = (form: FormData, name: string): string | null => {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
