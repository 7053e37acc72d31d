/** Where people are told of hand-offs: by e-mail, in their own Telegram chat, in groups. */
import { z } from 'zod'
import { ToldOf } from '../../src/domain/telling.ts'
import type { RepChats } from '../../src/engine/rep-chats.ts'
import { Problem, problem } from '../problem.ts'
import { hashRepCode, newRepCode } from '../rep-codes.ts'
import { mayManage } from './access.ts'
import { actorOf, Id } from './handoff-routes.ts'
import { named } from './named.ts'
import { type Answer, type Authenticated, empty, json, type Route, refuse, route } from './route.ts'

const ToldBody = z.object({
  /** `queued`: of all that wait, and of what is given to one; `assigned`: of that alone. */
  mail: ToldOf,
  telegram: ToldOf,
  /** Whether e-mail is set up at all. */
  mailIsSetUp: z.boolean(),
  /** The bot's name; null: Telegram is not set up. */
  bot: z.string().nullable(),
  /** One's own chat with the bot. */
  chat: z.object({ linkedAt: z.iso.datetime() }).nullable(),
})
const ToldPatch = z
  .object({ mail: ToldOf.optional(), telegram: ToldOf.optional() })
  .refine(({ mail, telegram }) => mail !== undefined || telegram !== undefined, {
    error: 'names nothing to change: give one of mail, telegram',
  })
/** The link opens Telegram with the code; without it: send the bot `/start` and the code. */
const TelegramCode = z.object({ code: z.string(), link: z.string(), expiresAt: z.iso.datetime() })
const TelegramGroups = z.object({
  items: z.array(z.object({ id: z.string(), title: z.string().nullable(), linkedAt: z.iso.datetime() })),
})

const names = { Told: ToldBody, ToldPatch, TelegramCode, TelegramGroups }
for (const [id, schema] of Object.entries(names)) named.add(schema, { id })

export interface TellingRouteOptions {
  repChats: RepChats
  /** The bot's name; null: Telegram is not set up, or has not been reached yet. */
  telegramBot: () => string | null
  mailIsSetUp: boolean
}

export function tellingRoutes({ repChats, telegramBot, mailIsSetUp }: TellingRouteOptions): Route[] {
  const forManagers = { description: 'For managers and administrators.', body: Problem }
  const notSetUp = { description: 'Telegram is not set up.', body: Problem }

  const toldTo = async ({ user }: Authenticated): Promise<Answer> => {
    const { mail, telegram, chat } = await repChats.told(user.id)
    const body: z.infer<typeof ToldBody> = {
      mail,
      telegram,
      mailIsSetUp,
      bot: telegramBot(),
      chat: chat && { linkedAt: chat.linkedAt.toISOString() },
    }
    return json(200, body)
  }

  async function makeCode(caller: Authenticated, forGroup: boolean): Promise<Answer> {
    const bot = telegramBot()
    if (bot === null)
      return refuse(problem(409, 'Telegram is not set up: add TELEGRAM_BOT_TOKEN, from @BotFather, first.'))
    const code = newRepCode()
    const expiresAt = await repChats.addCode(actorOf(caller), hashRepCode(code), forGroup)
    const link = `https://t.me/${bot}?${forGroup ? 'startgroup' : 'start'}=${code}`
    return json(201, { code, link, expiresAt: expiresAt.toISOString() })
  }

  const read = route({
    method: 'get',
    path: '/me/notices',
    summary: 'Where one is told of hand-offs, and of which',
    answers: { 200: { description: 'As it is now.', body: ToldBody } },
    answer: (_request, caller) => toldTo(caller),
  })

  const choose = route({
    method: 'patch',
    path: '/me/notices',
    summary:
      'Choose of which hand-offs one is told by e-mail and in Telegram; never outside one’s working hours',
    body: ToldPatch,
    answers: { 200: { description: 'As it is now.', body: ToldBody } },
    async answer({ body }, caller) {
      await repChats.choose(caller.user.id, body)
      return toldTo(caller)
    },
  })

  const link = route({
    method: 'post',
    path: '/me/telegram',
    summary:
      'A one-time code that links one’s own chat with the bot; another chat takes the place of the one before',
    answers: { 201: { description: 'It works for half an hour.', body: TelegramCode }, 409: notSetUp },
    answer: (_request, caller) => makeCode(caller, false),
  })

  const unlink = route({
    method: 'delete',
    path: '/me/telegram',
    summary: 'Unlink one’s chat',
    answers: { 204: { description: 'None is linked.' } },
    async answer(_request, caller) {
      await repChats.unlink(actorOf(caller))
      return empty()
    },
  })

  const groups = route({
    method: 'get',
    path: '/telegram-groups',
    summary: 'The groups in which hand-offs are told',
    answers: { 200: { description: 'All of them.', body: TelegramGroups }, 403: forManagers },
    async answer(_request, { user }) {
      if (!mayManage(user)) return notTheirs()
      const items = (await repChats.groups()).map(({ id, title, linkedAt }) => ({
        id,
        title,
        linkedAt: linkedAt.toISOString(),
      }))
      return json(200, { items })
    },
  })

  const linkGroup = route({
    method: 'post',
    path: '/telegram-groups',
    summary: 'A one-time code that links a group: the link adds the bot to one',
    answers: {
      201: { description: 'It works for half an hour.', body: TelegramCode },
      403: forManagers,
      409: notSetUp,
    },
    answer: async (_request, caller) => (mayManage(caller.user) ? makeCode(caller, true) : notTheirs()),
  })

  const unlinkGroup = route({
    method: 'delete',
    path: '/telegram-groups/{id}',
    summary: 'Unlink a group',
    params: Id,
    answers: {
      204: { description: 'Nothing more is told there.' },
      403: forManagers,
      404: { description: 'There is no such group.', body: Problem },
    },
    async answer({ params }, caller) {
      if (!mayManage(caller.user)) return notTheirs()
      const done = await repChats.unlinkGroup(actorOf(caller), params.id)
      return done ? empty() : refuse(problem(404, 'There is no such group.'))
    },
  })

  return [read, choose, link, unlink, groups, linkGroup, unlinkGroup]
}

const notTheirs = (): Answer => refuse(problem(403, 'Only managers and administrators link groups.'))
