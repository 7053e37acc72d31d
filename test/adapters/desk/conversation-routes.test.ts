import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConversationBody, Sent } from '../../../adapters/desk/bodies.ts'
import { anExplanation } from '../../support/explanations.ts'
import { type Caller, logIn, type Running, serveDesk } from './support/server.ts'
import { createWorld, type World } from './support/world.ts'

let world: World
let running: Running
let anna: Awaited<ReturnType<World['addUser']>>
let asAnna: Caller

beforeEach(async () => {
  world = createWorld()
  running = await serveDesk(world)
  anna = await world.addUser({ name: 'Anna Kowalska' })
  asAnna = await logIn(running.origin, anna.email)
})
afterEach(() => running.close())

describe('a conversation', () => {
  it('shows the card, the ledger and the whole transcript, and nothing that is not described', async () => {
    const lead = world.addLead()
    const { status, body } = await asAnna.get(`/conversations/${lead.id}`)
    expect(status).toBe(200)
    expect(body).toEqual(ConversationBody.parse(body))
    const explanation = anExplanation({ now: lead.handoff.score })
    const shown = { ...lead, score: lead.handoff.score, explanation, notes: [], deliveries: [] }
    expect(body).toEqual(JSON.parse(JSON.stringify(shown)))
  })

  it('does not let out what its view gains later', async () => {
    const lead = world.addLead()
    const view = world.handoffs.view
    world.handoffs.view = async (id) => {
      const found = await view(id)
      return found && Object.assign(found, { channelKey: 'secret', saved: {} })
    }
    const { body } = await asAnna.get(`/conversations/${lead.id}`)
    expect(Object.keys(body)).not.toContain('channelKey')
    expect(Object.keys(body)).not.toContain('saved')
  })

  it('that does not exist is a 404', async () => {
    expect((await asAnna.get(`/conversations/${randomUUID()}`)).status).toBe(404)
  })

  it('held by another is refused with their name', async () => {
    const boris = await world.addUser({ name: 'Boris Ivanov' })
    const lead = world.addLead({ holder: boris })
    const { status, body } = await asAnna.get(`/conversations/${lead.id}`)
    expect(status).toBe(403)
    expect(body).toMatchObject({ holder: 'Boris Ivanov', detail: 'Boris Ivanov holds this conversation.' })
  })
})

describe('a reply', () => {
  it('reaches the conversation under the rep’s name', async () => {
    const lead = world.addLead({ holder: anna })
    const { status, body } = await asAnna.post(`/conversations/${lead.id}/messages`, {
      text: 'Good morning!',
      clientId: 'c-1',
    })
    expect(status).toBe(201)
    expect(body).toEqual(Sent.parse(body))
    expect(body.message).toMatchObject({
      author: 'rep',
      authorName: 'Anna Kowalska',
      text: 'Good morning!',
      clientId: 'c-1',
      seq: 8,
    })
  })

  it('sent twice is one message', async () => {
    const lead = world.addLead({ holder: anna })
    const send = () => asAnna.post(`/conversations/${lead.id}/messages`, { text: 'Hello', clientId: 'c-1' })
    const first = await send()
    const second = await send()
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.body).toEqual(first.body)
    expect(world.find(lead.id)?.transcript).toHaveLength(8)
  })

  it.each([
    [{ text: ' \n ', clientId: 'c' }, 'text'],
    [{ text: 'x'.repeat(4097), clientId: 'c' }, 'text'],
    [{ text: 'Hello' }, 'clientId'],
  ])('is refused when it is not one: %#', async (reply, field) => {
    const lead = world.addLead({ holder: anna })
    const { status, body } = await asAnna.post(`/conversations/${lead.id}/messages`, reply)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ field }])
  })

  it('may be as long as a channel carries', async () => {
    const lead = world.addLead({ holder: anna })
    const text = 'ж'.repeat(4096)
    const { status } = await asAnna.post(`/conversations/${lead.id}/messages`, { text, clientId: 'c' })
    expect(status).toBe(201)
  })

  it('to a conversation that does not exist is a 404', async () => {
    const { status } = await asAnna.post(`/conversations/${randomUUID()}/messages`, {
      text: 'Hello',
      clientId: 'c',
    })
    expect(status).toBe(404)
  })
})
