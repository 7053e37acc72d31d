import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashRepCode, isRepCode } from '../../../adapters/rep-codes.ts'
import { logIn, type Running, serveDesk } from './support/server.ts'
import { createWorld, type World } from './support/world.ts'

let world: World
let running: Running

beforeAll(async () => {
  world = createWorld()
  running = await serveDesk(world)
})
afterAll(() => running.close())

async function somebody(role: 'rep' | 'manager' = 'rep') {
  const user = await world.addUser({ role })
  return { user, caller: await logIn(running.origin, user.email) }
}

const hashOf = (code: unknown) => hashRepCode(String(code))

describe('of hand-offs', () => {
  it('reps are told of all, others of theirs, until they choose otherwise', async () => {
    const [rep, manager] = [await somebody(), await somebody('manager')]
    const usual = { telegram: 'queued', mailIsSetUp: true, bot: 'bantam_bot', chat: null }
    expect((await rep.caller.get('/me/notices')).body).toEqual({ ...usual, mail: 'queued' })
    expect((await manager.caller.get('/me/notices')).body).toEqual({ ...usual, mail: 'assigned' })
    const { body } = await rep.caller.call('PATCH', '/me/notices', { mail: 'none' })
    expect(body).toEqual({ ...usual, mail: 'none' })
    expect((await rep.caller.call('PATCH', '/me/notices', {})).status).toBe(400)
  })
})

describe('a code', () => {
  it('links the chat of whoever asked for it, once, for half an hour', async () => {
    const { user, caller } = await somebody()
    const { status, body } = await caller.post('/me/telegram')
    expect(status).toBe(201)
    expect(body.link).toBe(`https://t.me/bantam_bot?start=${String(body.code)}`)
    expect(isRepCode(String(body.code))).toBe(true)
    const chat = { chat: '7', title: null, isGroup: false }
    expect(await world.repChats.link(hashOf(body.code), { ...chat, isGroup: true })).toBeNull()
    expect((await world.repChats.link(hashOf(body.code), chat))?.user?.id).toBe(user.id)
    expect(await world.repChats.link(hashOf(body.code), chat)).toBeNull()
    expect((await caller.get('/me/notices')).body.chat).toEqual({ linkedAt: world.clock.now().toISOString() })
    expect((await caller.delete('/me/telegram')).status).toBe(204)
    expect((await caller.get('/me/notices')).body.chat).toBeNull()
    const late = (await caller.post('/me/telegram')).body
    world.pass(30 * 60_000)
    expect(await world.repChats.link(hashOf(late.code), chat)).toBeNull()
  })

  it('for a group lets a manager see and unlink it', async () => {
    const { caller } = await somebody('manager')
    const { body } = await caller.post('/telegram-groups')
    expect(body.link).toBe(`https://t.me/bantam_bot?startgroup=${String(body.code)}`)
    const linked = await world.repChats.link(hashOf(body.code), { chat: '-9', title: 'Sales', isGroup: true })
    expect((await caller.get('/telegram-groups')).body.items).toMatchObject([
      { id: linked?.id, title: 'Sales' },
    ])
    expect((await caller.delete(`/telegram-groups/${linked?.id}`)).status).toBe(204)
    expect((await caller.get('/telegram-groups')).body.items).toEqual([])
  })

  it('is not made without Telegram, and says what is missing', async () => {
    const without = await serveDesk(world, { telegramBot: () => null })
    const { user } = await somebody()
    const { status, body } = await (await logIn(without.origin, user.email)).post('/me/telegram')
    expect(status).toBe(409)
    expect(body.detail).toMatch(/TELEGRAM_BOT_TOKEN/)
    await without.close()
  })
})
