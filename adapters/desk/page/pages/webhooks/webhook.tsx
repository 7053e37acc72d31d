/** One address: paused, tried, given a new secret, removed; and what was told it of late. */
import { useState } from 'preact/hooks'
import type { WebhookDeliveryPage } from '../../../webhook-routes.ts'
import { linkToPage } from '../../address.ts'
import { momentOf } from '../../format.ts'
import type { Desk } from '../../state/desk.ts'
import { Await, useLoaded } from '../shared/loaded.tsx'
import { PageHead, Refusal, Sheet } from '../shared/pieces.tsx'
import { useSaving } from '../shared/saving.ts'
import { shared } from '../shared/words.ts'
import { TheSecret } from './new-webhook.tsx'
import { Standing, type Webhook } from './standing.tsx'
import { words } from './words.ts'

interface WebhookProps {
  desk: Desk
  webhook: Webhook
  reload(): Promise<void>
}

export function WebhookView({ desk, webhook, reload }: WebhookProps) {
  const path = `/webhooks/${webhook.id}`
  const deliveries = useLoaded(
    () => desk.api.call<WebhookDeliveryPage>('GET', `${path}/deliveries`),
    webhook.id,
  )
  const { busy, refusal, save } = useSaving()
  const [secret, setSecret] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)

  async function change(active: boolean) {
    const done = await save(() => desk.api.call('PATCH', path, { active }))
    if (done.ok) await reload()
  }
  async function test() {
    const done = await save(() => desk.api.call('POST', `${path}/test`))
    if (!done.ok) return
    desk.actions.tell('good', words().tested)
    await deliveries.reload()
  }
  async function rotate() {
    const done = await save(() => desk.api.call<{ secret: string }>('POST', `${path}/rotate`))
    if (!done.ok) return
    setSecret(done.value.secret)
    await reload()
  }
  async function remove() {
    const done = await save(() => desk.api.call('DELETE', path))
    if (!done.ok) return
    location.hash = linkToPage('webhooks')
    await reload()
  }
  async function resend(id: string) {
    const done = await save(() => desk.api.call('POST', `${path}/deliveries/${id}/resend`))
    if (!done.ok) return
    desk.actions.tell('good', words().resent)
    await deliveries.reload()
  }

  return (
    <>
      <PageHead title={webhook.url} lead={webhook.events.map(words().event).join(' · ')}>
        <Standing webhook={webhook} />
      </PageHead>
      <Sheet title={words().manage} lead={words().rotateHint}>
        {secret !== null && <TheSecret secret={secret} />}
        {webhook.previousSecretUntil !== null && (
          <p class="hint">
            {words().oldSecret(momentOf(webhook.previousSecretUntil, new Date().toISOString()))}
          </p>
        )}
        <Refusal text={refusal} />
        {isAsked ? (
          <fieldset class="ask" aria-label={words().remove}>
            <p>
              <strong>{words().removeSure}</strong>
            </p>
            <div class="form-foot start">
              <button type="button" class="button danger" disabled={busy} onClick={() => void remove()}>
                {words().remove}
              </button>
              <button type="button" class="button quiet" onClick={() => setAsked(false)}>
                {shared().cancel}
              </button>
            </div>
          </fieldset>
        ) : (
          <div class="form-foot start">
            <button
              type="button"
              class="button"
              disabled={busy || !webhook.active}
              onClick={() => void test()}
            >
              {words().test}
            </button>
            <button type="button" class="button" disabled={busy} onClick={() => void rotate()}>
              {words().rotate}
            </button>
            <button type="button" class="button" disabled={busy} onClick={() => void change(!webhook.active)}>
              {webhook.active ? words().pause : words().resume}
            </button>
            <button type="button" class="button quiet" onClick={() => setAsked(true)}>
              {words().remove}…
            </button>
          </div>
        )}
      </Sheet>
      <Sheet title={words().deliveries}>
        <Await of={deliveries}>
          {({ items }) =>
            items.length === 0 ? (
              <p class="hint">{words().deliveriesNone}</p>
            ) : (
              <ul class="decisions">
                {items.map((delivery) => (
                  <Delivery
                    key={delivery.id}
                    delivery={delivery}
                    busy={busy}
                    resend={() => void resend(delivery.id)}
                  />
                ))}
              </ul>
            )
          }
        </Await>
        <div class="form-foot">
          <button type="button" class="button quiet" onClick={() => void deliveries.reload()}>
            {words().reload}
          </button>
        </div>
      </Sheet>
    </>
  )
}

interface DeliveryProps {
  delivery: WebhookDeliveryPage['items'][number]
  busy: boolean
  resend(): void
}

const tones = { waiting: 'chip', sent: 'chip strong', failed: 'chip off' }

function Delivery({ delivery, busy, resend }: DeliveryProps) {
  const { event, at, status, attempts, responseStatus, reason, nextAttemptAt } = delivery
  const now = new Date().toISOString()
  const told = [
    momentOf(at, now),
    ...(attempts > 0 ? [words().attempts(attempts)] : []),
    ...(responseStatus === null ? [] : [words().answered(responseStatus)]),
    ...(reason === null ? [] : [words().reason(reason)]),
    ...(nextAttemptAt === null || attempts === 0 ? [] : [words().next(momentOf(nextAttemptAt, now))]),
  ]
  return (
    <li class="delivery">
      <div>
        <p>
          {words().event(event)} <span class={tones[status]}>{words().status[status]}</span>
        </p>
        <p class="hint">{told.join(' · ')}</p>
      </div>
      {status !== 'waiting' && (
        <button
          type="button"
          class="button quiet"
          aria-label={`${words().resend}: ${words().event(event)}, ${momentOf(at, now)}`}
          disabled={busy}
          onClick={resend}
        >
          {words().resend}
        </button>
      )}
    </li>
  )
}
