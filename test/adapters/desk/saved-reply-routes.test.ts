/** Saved replies, notes and typing over the API. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logIn, type Running, serveDesk } from './support/server.ts'
import { createWorld, type World } from './support/world.ts'

let world: World
let running: Running
beforeAll(async () => {
  world = createWorld()
  running = await serveDesk(world)
})
afterAll(() => running.close())

const joined = async (role: 'rep' | 'manager' = 'rep') => {
  const user = await world.addUser({ role })
  return { user, caller: await logIn(running.origin, user.email) }
}

describe('a saved reply', () => {
  it('of one’s own is nobody else’s to see, change or remove; a shared one is a manager’s to change', async () => {
    const { caller: anna } = await joined()
    const { caller: boris } = await joined()
    const { caller: ewa } = await joined('manager')
    const own = await anna.post('/saved-replies', { title: 'Prices', text: 'From 20 EUR.' })
    const shared = await ewa.post('/saved-replies', { title: 'Hello', text: 'Hello {name}!', shared: true })
    const titles = async (caller: typeof anna) => {
      const { body } = await caller.get('/saved-replies')
      return (body.items as { title: string }[]).map(({ title }) => title)
    }
    expect(await titles(anna)).toEqual(['Hello', 'Prices'])
    expect(await titles(boris)).toEqual(['Hello'])
    const words = { title: 'Other', text: 'Words' }
    const at = (reply: typeof own) => `/saved-replies/${reply.body.id}`
    expect((await boris.call('PATCH', at(own), words)).status).toBe(404)
    expect((await ewa.delete(at(own))).status).toBe(404)
    expect((await boris.call('PATCH', at(shared), words)).status).toBe(403)
    expect((await boris.delete(at(shared))).status).toBe(403)
    expect((await ewa.call('PATCH', at(shared), words)).body).toMatchObject({ ...words, shared: true })
    expect((await anna.delete(at(own))).status).toBe(204)
    expect(await titles(anna)).toEqual(['Other'])
  })
})

describe('a note', () => {
  it('is shown to colleagues beside the transcript, once however often it is sent, and is no message', async () => {
    const { user, caller } = await joined()
    const lead = world.addLead({ holder: user })
    const note = { text: 'Prefers the phone', clientId: 'n1' }
    await caller.post(`/conversations/${lead.id}/notes`, note)
    await caller.post(`/conversations/${lead.id}/notes`, note)
    const { body } = await caller.get(`/conversations/${lead.id}`)
    expect(body.notes).toMatchObject([{ text: 'Prefers the phone', by: { name: user.name } }])
    expect(world.find(lead.id)?.transcript).toEqual(lead.transcript)
  })
})

describe('typing', () => {
  it('of the holder is shown to the prospect, of anybody else not', async () => {
    const { user, caller } = await joined()
    const { caller: other } = await joined()
    const lead = world.addLead({ holder: user })
    await other.post(`/conversations/${lead.id}/typing`, {})
    expect(world.typed).toEqual([])
    expect((await caller.post(`/conversations/${lead.id}/typing`, {})).status).toBe(204)
    expect(world.typed).toEqual([{ conversationId: lead.id, by: 'rep', name: user.name }])
  })
})
