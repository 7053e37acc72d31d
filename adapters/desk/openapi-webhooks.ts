/** OpenAPI's part about what we send of our own accord: one entry for each event, with its message. */
import { EndTold, HandoffTold, StageTold, webhookMessages } from '../../src/domain/webhook.ts'
import { named } from './named.ts'

/** `handoff.created` → `HandoffCreatedMessage`. */
const messageName = (event: string): string =>
  `${event
    .split(/[._]/)
    .map((part) => `${part[0]?.toUpperCase()}${part.slice(1)}`)
    .join('')}Message`

const parts = { HandoffTold, StageTold, EndTold }
for (const [id, schema] of Object.entries(parts)) named.add(schema, { id })
for (const [event, schema] of Object.entries(webhookMessages)) named.add(schema, { id: messageName(event) })

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
})

const headers = [
  header('webhook-id', 'The same whenever the message is sent again: whoever has had it ignores it.'),
  header('webhook-timestamp', 'Seconds since 1970, of this attempt.'),
  header(
    'webhook-signature',
    '`v1,` and an HMAC-SHA256, once for each secret that holds, with a space between.',
  ),
]

const described = (event: string) => ({
  post: {
    summary: `Sent to webhooks that ask for ${event}, at least once, signed as Standard Webhooks says`,
    parameters: headers,
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${messageName(event)}` } } },
    },
    responses: {
      '2XX': {
        description: 'Taken. Anything else, and no answer within ten seconds: tried again, for a day.',
      },
      '410': { description: 'Not wanted any more: the webhook is given up.' },
    },
  },
})

export const describedWebhooks = Object.fromEntries(
  Object.keys(webhookMessages).map((event) => [event, described(event)]),
)
