/** Reps in Telegram, with a whole server: prospects write to the same bot. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Person } from '../../../adapters/telegram/sandbox/server.ts'
import type { Client } from '../../../src/store/client.ts'
import { createClient } from '../../../src/store/client.ts'
import { type App, type DeskClient, signIn, startApp } from '../../support/app.ts'
import { useDatabase } from '../../support/database.ts'
import { eventually } from '../../support/eventually.ts'

const database = useDatabase()
let app: App
let client: Client
let lastChat = 500

/** A Monday morning, in office hours all over Europe. */
const started = Date.now()
const clock = { now: () => new Date(Date.parse('2026-03-02T10:00:00.000Z') + Date.now() - started) }

/** Their chats are new in each test: another takes the place of the one before. */
const desks = new Map<string, DeskClient>()

beforeAll(async () => {
  app = await startApp({ databaseUrl: database.url, telegram: 'polling', clock })
  client = createClient(database.url)
  for (const name of ['Anna', 'Boris']) desks.set(name, await aRep(name))
})
afterAll(async () => {
  await client.$disconnect()
  await app.close()
})

const sandbox = () => {
  if (!app.telegram) throw new Error('the server was started without Telegram')
  return app.telegram
}

const person = (): { id: number; user: Person } => {
  lastChat += 1
  return { id: lastChat, user: sandbox().user(lastChat) }
}

const Code = z.object({ code: z.string(), link: z.string() })
const Invited = z.object({ link: z.string() })

async function aRep(name: string): Promise<DeskClient> {
  const email = `${randomUUID()}@fernhill.example`
  const { body } = await app.desk.post('/users', { email, name, role: 'rep' })
  const token = Invited.parse(body).link.split('/').at(-1)
  const password = 'correct horse battery'
  await app.desk.post('/invitations/accept', { token, password })
  return signIn(app.url, { email, password })
}

/** With their own chat. */
const codeOf = async (name: string): Promise<string> =>
  Code.parse((await desks.get(name)?.post('/me/telegram'))?.body).code

async function aLinkedRep(name = 'Anna') {
  const { id, user } = person()
  user.starts(await codeOf(name))
  await eventually(() => expect(user.received.at(-1)?.text).toMatch(`Hello ${name}!`))
  return { id, user }
}

async function aGroup(by: number) {
  lastChat += 1
  const group = sandbox().group(-lastChat, 'Sales')
  const { code } = Code.parse((await app.desk.post('/telegram-groups')).body)
  group.says(by, `/start@bantam_bot ${code}`)
  await eventually(() => expect(group.received.at(-1)?.text).toMatch('Leads come to this group'))
  return group
}

/** A prospect who waits for a person; their words are in the card. */
async function aProspect() {
  const { id, user } = person()
  user.starts()
  user.says('I want to speak to a human')
  await eventually(async () =>
    expect(await client.handoff.count({ where: { conversation: { channelKey: String(id) } } })).toBe(1),
  )
  return { id, user }
}

const quote = (user: Person, messageId: number | undefined, text: string) =>
  user.sends({ text, reply_to_message: { message_id: messageId } })

const texts = (user: { received: { text: string }[] }) => user.received.map(({ text }) => text)

describe('a group of reps', () => {
  test('gets a card; of two who claim at once one has the lead, the other is told who, and the card says so', async () => {
    const [anna, boris] = [await aLinkedRep('Anna'), await aLinkedRep('Boris')]
    const group = await aGroup(anna.id)
    const prospect = await aProspect()
    await eventually(() => expect(group.received.at(-1)?.buttons.map(({ text }) => text)).toEqual(['Claim']))
    expect(texts(group).at(-1)).toMatch(/Fernhill, general\ntelegram · English/)
    group.presses(anna.id, 'Claim')
    group.presses(boris.id, 'Claim')
    await eventually(() => expect(group.answeredPresses).toHaveLength(2))
    const [won] = group.answeredPresses.filter(({ notice }) => notice === 'It is yours.')
    const name = won?.from === anna.id ? 'Anna' : 'Boris'
    expect(group.answeredPresses.filter(({ notice }) => notice === `${name} has it already.`)).toHaveLength(1)
    await eventually(() => {
      expect(texts(group).at(-1)).toMatch(`✓ Claimed by ${name}`)
      expect(group.received.at(-1)?.buttons).toEqual([])
    })
    const [winner, loser] = won?.from === anna.id ? [anna, boris] : [boris, anna]
    await eventually(() => expect(texts(winner.user).at(-1)).toMatch(/Quote a message here/))
    expect(texts(loser.user).join()).not.toMatch(/Quote a message here/)
    await eventually(() => expect(texts(prospect.user).join()).toMatch(name))
  })

  test('is no way in for whoever has not linked a chat of their own', async () => {
    const rep = await aLinkedRep()
    const group = await aGroup(rep.id)
    await aProspect()
    await eventually(() => expect(group.received.at(-1)?.buttons).toHaveLength(1))
    const stranger = person()
    group.presses(stranger.id, 'Claim')
    await eventually(() =>
      expect(group.answeredPresses).toEqual([
        { from: stranger.id, notice: expect.stringMatching(/link your own chat first/) },
      ]),
    )
    expect(group.received.at(-1)?.buttons).toHaveLength(1)
  })

  test('hears nothing more once the bot is put out of it', async () => {
    const rep = await aLinkedRep()
    const group = await aGroup(rep.id)
    group.putsOut(rep.id)
    const chat = String((group.chat as { id: number }).id)
    await eventually(async () => expect(await client.repChat.count({ where: { chat } })).toBe(0))
  })
})

describe('a rep in their own chat', () => {
  /** A rep who has claimed a prospect's hand-off from a card of their own. */
  async function talking() {
    const rep = await aLinkedRep()
    const prospect = await aProspect()
    await eventually(() => expect(rep.user.received.at(-1)?.buttons).toHaveLength(1))
    rep.user.presses('Claim')
    await eventually(() => expect(texts(rep.user).at(-1)).toMatch(/Quote a message here/))
    return { rep, prospect }
  }

  test('reads what the prospect writes, and answers by quoting it, each message once', async () => {
    const { rep, prospect } = await talking()
    prospect.user.says('What does it cost?')
    await eventually(() => expect(texts(rep.user).at(-1)).toMatch(/: What does it cost\?$/))
    const update = quote(rep.user, rep.user.received.at(-1)?.messageId, '20 EUR a month')
    sandbox().updates.repeat(update)
    await eventually(() => expect(texts(prospect.user).at(-1)).toBe('Anna: 20 EUR a month'))
    quote(rep.user, rep.user.received.at(-1)?.messageId, 'And there is a discount.')
    await eventually(() => expect(texts(prospect.user).at(-1)).toBe('Anna: And there is a discount.'))
    expect(texts(prospect.user).filter((text) => text === 'Anna: 20 EUR a month')).toHaveLength(1)
  })

  test('is asked whom they mean when they quote nobody, and nothing goes out', async () => {
    const { rep, prospect } = await talking()
    const before = texts(prospect.user)
    rep.user.says('20 EUR a month')
    await eventually(() => expect(texts(rep.user).at(-1)).toMatch(/Whom is this for/))
    rep.user.sends({ photo: [] })
    await eventually(() => expect(texts(rep.user).at(-1)).toMatch(/Only text/))
    expect(texts(prospect.user)).toEqual(before)
  })

  test.each([
    ['/release', 'The lead is back in its queue.', 'waiting'],
    ['/back', 'The bot goes on with the lead.', 'returned'],
  ])('gives a lead back with %s, and answers it no more', async (command, said, status) => {
    const { rep, prospect } = await talking()
    const card = rep.user.received.at(-1)?.messageId
    quote(rep.user, card, command)
    await eventually(() => expect(texts(rep.user)).toContain(said))
    const where = { conversation: { channelKey: String(prospect.id) } }
    expect((await client.handoff.findFirstOrThrow({ where })).status).toBe(status)
    const before = texts(prospect.user)
    quote(rep.user, card, 'one more thing')
    await eventually(() => expect(texts(rep.user)).toContain('This lead is not yours any more.'))
    expect(
      texts(prospect.user)
        .filter((text) => !before.includes(text))
        .join(),
    ).not.toMatch('one more thing')
  })

  test('is never taken for a prospect, whatever they write', async () => {
    const rep = await aLinkedRep()
    rep.user.starts()
    rep.user.says('I want to speak to a human')
    rep.user.sharesContact()
    await eventually(() =>
      expect(texts(rep.user).filter((text) => /Only text|Whom is this/.test(text))).toHaveLength(3),
    )
    expect(await client.conversation.count({ where: { channelKey: String(rep.id) } })).toBe(0)
  })

  test('is one of ours by a code that works once, and for nobody else', async () => {
    const code = await codeOf('Anna')
    const [anna, other] = [person(), person()]
    anna.user.starts(code)
    await eventually(() =>
      expect(texts(anna.user)).toContain('Hello Anna! Leads come to this chat from now on.'),
    )
    other.user.starts(code)
    await eventually(() => expect(texts(other.user).at(-1)).toMatch(/does not work any more/))
    expect(await client.conversation.count({ where: { channelKey: String(other.id) } })).toBe(0)
    expect(await client.repChat.count({ where: { chat: String(other.id) } })).toBe(0)
  })
})
