/** The addresses that are told of what happens: the list, and behind each row what was told it. */
import { useState } from 'preact/hooks'
import { linkToPage } from '../../address.ts'
import type { PageProps } from '../../page-entry.ts'
import { Note } from '../../parts/note.tsx'
import { Await, useLoaded } from '../shared/loaded.tsx'
import { PageHead } from '../shared/pieces.tsx'
import { NewWebhook } from './new-webhook.tsx'
import { Standing, type Webhook } from './standing.tsx'
import { WebhookView } from './webhook.tsx'
import { words } from './words.ts'

export function Webhooks({ desk, rest }: PageProps) {
  const webhooks = useLoaded(() => desk.api.call<{ items: Webhook[] }>('GET', '/webhooks'), 'webhooks')
  const [adding, setAdding] = useState(false)
  const [id] = rest
  if (id !== undefined)
    return (
      <section class="page narrow">
        <p>
          <a class="back-link" href={linkToPage('webhooks')}>
            ← {words().back}
          </a>
        </p>
        <Await of={webhooks}>
          {({ items }) => {
            const webhook = items.find((each) => each.id === id)
            return webhook ? (
              <WebhookView key={id} desk={desk} webhook={webhook} reload={webhooks.reload} />
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
        {!adding && (
          <button type="button" class="button primary" onClick={() => setAdding(true)}>
            {words().add}
          </button>
        )}
      </PageHead>
      {adding && <NewWebhook desk={desk} close={() => setAdding(false)} added={webhooks.reload} />}
      <Await of={webhooks}>
        {({ items }) =>
          items.length === 0 ? (
            <Note {...words().none} />
          ) : (
            <ul class="people">
              {items.map((webhook) => (
                <li key={webhook.id}>
                  <a class="webhook" href={linkToPage(`webhooks/${webhook.id}`)}>
                    <strong>{webhook.url}</strong>
                    <span class="muted">{webhook.events.map(words().event).join(' · ')}</span>
                    <Standing webhook={webhook} />
                  </a>
                </li>
              ))}
            </ul>
          )
        }
      </Await>
    </section>
  )
}
