/** Webhooks: the addresses that are told of what happens, and what was told them. For managers and administrators. */
import { z } from 'zod'
import { WebhookEvent, WebhookUrl } from '../../src/domain/webhook.ts'
import type { Webhook, WebhookDeliveryView } from '../../src/engine/webhook-port.ts'
import { MOST_WEBHOOKS, type Webhooks } from '../../src/engine/webhooks.ts'
import { Problem, problem } from '../problem.ts'
import { mayManage } from './access.ts'
import { actorOf, Id } from './handoff-routes.ts'
import { named } from './named.ts'
import { paged, pageOf } from './paging.ts'
import { type Answer, type Authenticated, empty, json, type Route, refuse, route } from './route.ts'

const Events = z
  .array(WebhookEvent)
  .min(1)
  .transform((events) => [...new Set(events)])

const WebhookBody = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(WebhookEvent),
  active: z.boolean(),
  createdAt: z.iso.datetime(),
  /** Until then the secret before the latest one signs, too. */
  previousSecretUntil: z.iso.datetime().nullable(),
  /** Since when nothing was taken. */
  failingSince: z.iso.datetime().nullable(),
  /** When it was given up by itself, as nothing was taken for five days; `active: true` tries anew. */
  disabledAt: z.iso.datetime().nullable(),
})
export type WebhookBody = z.infer<typeof WebhookBody>
const WebhookList = z.object({ items: z.array(WebhookBody) })
const NewWebhook = z.object({ url: WebhookUrl, events: Events })
/** `secret` (`whsec_…`) is shown this once; with it the receiver checks signatures, as Standard Webhooks says. */
const WebhookWithSecret = z.object({ webhook: WebhookBody, secret: z.string() })
const WebhookPatch = z
  .object({ url: WebhookUrl.optional(), events: Events.optional(), active: z.boolean().optional() })
  .refine((change) => Object.values(change).some((value) => value !== undefined), {
    error: 'names nothing to change: give one of url, events, active',
  })

const WebhookDeliveryBody = z.object({
  id: z.string(),
  /** The receiver's `webhook-id`, the same at every attempt. */
  messageId: z.string(),
  /** Beside those of a webhook, `webhook.test`. */
  event: z.string(),
  at: z.iso.datetime(),
  status: z.enum(['waiting', 'sent', 'failed']),
  attempts: z.int(),
  /** What the receiver answered last; null: nothing yet. */
  responseStatus: z.int().nullable(),
  /** Why the latest attempt failed: `status 500`, `timeout`, `private address`, `redirect`, `no connection`, … */
  reason: z.string().nullable(),
  nextAttemptAt: z.iso.datetime().nullable(),
  sentAt: z.iso.datetime().nullable(),
})
const WebhookDeliveryPage = z.object({
  items: z.array(WebhookDeliveryBody),
  cursor: z.string().nullable(),
})
export type WebhookDeliveryPage = z.infer<typeof WebhookDeliveryPage>
const PageQuery = z.object({
  cursor: z.string().min(1).max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
const DeliveryId = z.object({ id: z.guid(), delivery: z.string().min(1).max(100) })

const names = {
  Webhook: WebhookBody,
  WebhookList,
  NewWebhook,
  WebhookWithSecret,
  WebhookPatch,
  WebhookDelivery: WebhookDeliveryBody,
  WebhookDeliveryPage,
}
for (const [id, schema] of Object.entries(names)) named.add(schema, { id })

const forManagers = { description: 'For managers and administrators.', body: Problem }
const noWebhook = { description: 'There is no such webhook.', body: Problem }

/** Refuses reps before anything is looked at. */
const managed = (
  caller: Authenticated,
  answer: (actor: ReturnType<typeof actorOf>) => Promise<Answer>,
): Promise<Answer> | Answer =>
  mayManage(caller.user)
    ? answer(actorOf(caller))
    : refuse(problem(403, 'Only managers and administrators see and change webhooks.'))

export function webhookRoutes({ webhooks }: { webhooks: Webhooks }): Route[] {
  const list = route({
    method: 'get',
    path: '/webhooks',
    summary: 'The webhooks, oldest first',
    answers: { 200: { description: 'All of them.', body: WebhookList }, 403: forManagers },
    answer: async (_request, caller) =>
      managed(caller, async () => json(200, { items: (await webhooks.list()).map(presentWebhook) })),
  })

  const add = route({
    method: 'post',
    path: '/webhooks',
    summary: 'Tell an address of events, in signed messages; the secret is shown this once',
    body: NewWebhook,
    answers: {
      201: { description: 'Messages are sent from now on.', body: WebhookWithSecret },
      400: { description: 'Not an address that we send to.', body: Problem },
      403: forManagers,
      409: { description: `There are ${MOST_WEBHOOKS} already.`, body: Problem },
    },
    answer: async ({ body }, caller) =>
      managed(caller, async (actor) => {
        const result = await webhooks.add(actor, body)
        if (result.status === 'insecure') return insecure()
        if (result.status === 'too_many')
          return refuse(problem(409, `There are ${MOST_WEBHOOKS} webhooks already: remove one first.`))
        return json(201, { webhook: presentWebhook(result.webhook), secret: result.secret })
      }),
  })

  const change = route({
    method: 'patch',
    path: '/webhooks/{id}',
    summary: 'Change a webhook’s address or events, pause it, or go on with one that was paused or given up',
    params: Id,
    body: WebhookPatch,
    answers: {
      200: { description: 'As it is now.', body: WebhookBody },
      400: { description: 'Not an address that we send to.', body: Problem },
      403: forManagers,
      404: noWebhook,
    },
    answer: async ({ params, body }, caller) =>
      managed(caller, async (actor) => {
        const result = await webhooks.change(actor, params.id, body)
        if (result.status === 'insecure') return insecure()
        return result.status === 'changed' ? json(200, presentWebhook(result.webhook)) : missing()
      }),
  })

  const remove = route({
    method: 'delete',
    path: '/webhooks/{id}',
    summary: 'Remove a webhook, with what still waits for it',
    params: Id,
    answers: { 204: { description: 'It is gone.' }, 403: forManagers, 404: noWebhook },
    answer: async ({ params }, caller) =>
      managed(caller, async (actor) => ((await webhooks.remove(actor, params.id)) ? empty() : missing())),
  })

  const rotate = route({
    method: 'post',
    path: '/webhooks/{id}/rotate',
    summary: 'A new secret; for a day messages are signed with the one before it, too',
    params: Id,
    answers: {
      200: { description: 'With the new secret, shown this once.', body: WebhookWithSecret },
      403: forManagers,
      404: noWebhook,
    },
    answer: async ({ params }, caller) =>
      managed(caller, async (actor) => {
        const rotated = await webhooks.rotate(actor, params.id)
        if (!rotated) return missing()
        return json(200, { webhook: presentWebhook(rotated.webhook), secret: rotated.secret })
      }),
  })

  const test = route({
    method: 'post',
    path: '/webhooks/{id}/test',
    summary: 'Send a message that says nothing (`webhook.test`), to see whether it arrives',
    params: Id,
    answers: {
      202: {
        description: 'On its way: the list of deliveries shows what becomes of it.',
        body: WebhookDeliveryBody,
      },
      403: forManagers,
      404: noWebhook,
      409: { description: 'The webhook is paused, or was given up.', body: Problem },
    },
    answer: async ({ params }, caller) =>
      managed(caller, async (actor) => {
        const result = await webhooks.test(actor, params.id)
        if (result.status === 'inactive')
          return refuse(problem(409, 'The webhook is not active: set it to active first.'))
        return result.status === 'sent' ? json(202, presentDelivery(result.delivery)) : missing()
      }),
  })

  const deliveries = route({
    method: 'get',
    path: '/webhooks/{id}/deliveries',
    summary: 'What was told a webhook, newest first, and what became of it',
    params: Id,
    query: PageQuery,
    answers: {
      200: pageOf(WebhookDeliveryPage),
      403: forManagers,
      404: noWebhook,
    },
    answer: async ({ params, query }, caller) =>
      managed(caller, async () => {
        if (!(await webhooks.find(params.id))) return missing()
        const page = await webhooks.deliveries(params.id, query.cursor ?? null, query.limit)
        return paged(page, presentDelivery)
      }),
  })

  const resend = route({
    method: 'post',
    path: '/webhooks/{id}/deliveries/{delivery}/resend',
    summary: 'Send a message again, under its old `webhook-id`',
    params: DeliveryId,
    answers: {
      202: { description: 'On its way.', body: WebhookDeliveryBody },
      403: forManagers,
      404: { description: 'There is no such delivery.', body: Problem },
      409: { description: 'It waits to be sent already.', body: Problem },
    },
    answer: async ({ params }, caller) =>
      managed(caller, async (actor) => {
        const result = await webhooks.resend(actor, params.id, params.delivery)
        if (result.status === 'waiting') return refuse(problem(409, 'It waits to be sent already.'))
        if (result.status === 'not_found') return refuse(problem(404, 'There is no such delivery.'))
        return json(202, presentDelivery(result.delivery))
      }),
  })

  return [list, add, change, remove, rotate, test, deliveries, resend]
}

const missing = (): Answer => refuse(problem(404, 'There is no such webhook.'))

const insecure = (): Answer =>
  refuse(
    problem(
      400,
      'The address must begin with https. Hosts of your own net that are reached by http are named in the ' +
        'environment variable BANTAM_WEBHOOK_HOSTS.',
    ),
  )

const instant = (at: Date | null) => at?.toISOString() ?? null

const presentWebhook = (webhook: Webhook): z.infer<typeof WebhookBody> => ({
  id: webhook.id,
  url: webhook.url,
  events: webhook.events,
  active: webhook.active,
  createdAt: webhook.createdAt.toISOString(),
  previousSecretUntil: instant(webhook.previousUntil),
  failingSince: instant(webhook.failingSince),
  disabledAt: instant(webhook.disabledAt),
})

const presentDelivery = (delivery: WebhookDeliveryView): z.infer<typeof WebhookDeliveryBody> => ({
  id: delivery.id,
  messageId: delivery.messageId,
  event: delivery.event,
  at: delivery.at.toISOString(),
  status: delivery.status,
  attempts: delivery.attempts,
  responseStatus: delivery.responseStatus,
  reason: delivery.reason,
  nextAttemptAt: instant(delivery.nextAttemptAt),
  sentAt: instant(delivery.sentAt),
})
