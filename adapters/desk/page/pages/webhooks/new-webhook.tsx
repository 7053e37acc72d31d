import { useState } from 'preact/hooks'
import type { Desk } from '../../state/desk.ts'
import { CopyField, Refusal, Sheet } from '../shared/pieces.tsx'
import { useSaving } from '../shared/saving.ts'
import { shared } from '../shared/words.ts'
import type { Webhook } from './standing.tsx'
import { words } from './words.ts'

/** All that may be told, in the order in which it happens; the type makes sure that each is one. */
export const events: Webhook['events'] = [
  'handoff.created',
  'handoff.updated',
  'handoff.claimed',
  'handoff.accepted',
  'handoff.rejected',
  'handoff.returned',
  'lead.stage_changed',
  'conversation.ended',
]

interface NewWebhookProps {
  desk: Desk
  close(): void
  added(): Promise<void>
}

export function NewWebhook({ desk, close, added }: NewWebhookProps) {
  const [secret, setSecret] = useState<string | null>(null)
  const [unchosen, setUnchosen] = useState(false)
  const { busy, refusal, save } = useSaving(() => ({ 400: words().bad, 409: words().tooMany }))

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (!(event.currentTarget instanceof HTMLFormElement)) return
    const form = new FormData(event.currentTarget)
    const chosen = form.getAll('events')
    setUnchosen(chosen.length === 0)
    if (chosen.length === 0) return
    const body = { url: String(form.get('url')).trim(), events: chosen }
    const done = await save(() => desk.api.call<{ secret: string }>('POST', '/webhooks', body))
    if (!done.ok) return
    setSecret(done.value.secret)
    await added()
  }

  if (secret !== null)
    return (
      <Sheet title={words().secret}>
        <TheSecret secret={secret} />
        <div class="form-foot">
          <button type="button" class="button" onClick={close}>
            {shared().back}
          </button>
        </div>
      </Sheet>
    )
  return (
    <Sheet title={words().add}>
      <form class="form" onSubmit={submit}>
        <div>
          <label class="field">
            <span>{words().url}</span>
            <input
              name="url"
              type="url"
              placeholder="https://"
              maxLength={2000}
              autocomplete="off"
              required
            />
          </label>
          <p class="hint">{words().urlHint}</p>
        </div>
        <fieldset class="entries">
          <legend>{words().told}</legend>
          <div class="way-list">
            {events.map((event) => (
              <label key={event} class="check">
                <input
                  type="checkbox"
                  name="events"
                  value={event}
                  defaultChecked={event !== 'handoff.updated'}
                />
                <span>{words().event(event)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <Refusal text={unchosen ? words().choose : refusal} />
        <div class="form-foot">
          <button type="button" class="button quiet" onClick={close}>
            {shared().cancel}
          </button>
          <button type="submit" class="button primary" disabled={busy}>
            {busy ? shared().saving : words().create}
          </button>
        </div>
      </form>
    </Sheet>
  )
}

export const TheSecret = ({ secret }: { secret: string }) => (
  <CopyField label={words().secret} text={secret} copyLabel={words().copySecret} note={words().secretNote} />
)
