import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Caller, logIn, type Running, serveDesk } from './support/server.ts'
import { createWorld, type World } from './support/world.ts'

let world: World
let running: Running
let anna: Awaited<ReturnType<World['addUser']>>
let asAnna: Caller
const open: { stop(): void }[] = []

beforeEach(async () => {
  world = createWorld()
  running = await serveDesk(world, { heartbeatMs: 20 })
  anna = await world.addUser()
  asAnna = await logIn(running.origin, anna.email)
})
afterEach(async () => {
  for (const each of open.splice(0)) each.stop()
  await running.close()
})

/** Reads a stream frame by frame; `next` waits for the next event, `comment` for a sign of life. */
async function listen(caller: Caller, query = '', headers: Record<string, string> = {}) {
  const abort = new AbortController()
  open.push({ stop: () => abort.abort() })
  const response = await fetch(`${running.origin}/api/v1/stream${query}`, {
    headers: { Authorization: `Bearer ${caller.token}`, ...headers },
    signal: abort.signal,
  })
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  async function frame(): Promise<string | null> {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const found = text.slice(0, end)
        text = text.slice(end + 2)
        return found
      }
      const { value, done } = await reader.read()
      if (done) return null
      text += value
    }
  }
  async function until(wanted: (frame: string) => boolean): Promise<string | null> {
    for (;;) {
      const found = await frame()
      if (found === null || wanted(found)) return found
    }
  }
  return {
    response,
    async next() {
      const found = await until((each) => each.includes('event:'))
      if (found === null) return null
      const fields = new Map(
        found
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      )
      return { id: fields.get('id'), event: fields.get('event'), data: JSON.parse(fields.get('data') ?? '') }
    },
    comment: () => until((each) => each.startsWith(':')),
    /** Reads to the end. */
    ended: () => until(() => false),
    abort: () => abort.abort(),
  }
}

describe('the stream', () => {
  it('greets every connection, so that the listener fetches everything anew', async () => {
    const stream = await listen(asAnna)
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream')
    expect(await stream.next()).toEqual({ id: 'v1,', event: 'hello', data: {} })
  })

  it('tells everybody that hand-offs changed', async () => {
    const stream = await listen(asAnna)
    await stream.next()
    world.openQueue()
    expect(await stream.next()).toMatchObject({ event: 'change', data: { queue: true, conversations: [] } })
  })

  it('names the conversations that the rep holds, and no other', async () => {
    const mine = world.addLead({ holder: anna })
    const other = world.addLead()
    const stream = await listen(asAnna)
    await stream.next()
    world.prospectWrites(other.id, 'not for her')
    world.prospectWrites(mine.id, 'for her')
    expect((await stream.next())?.data).toEqual({ queue: false, conversations: [mine.id] })
  })

  it('names one that the rep has claimed since', async () => {
    const lead = world.addLead()
    const stream = await listen(asAnna)
    await stream.next()
    await asAnna.post(`/handoffs/${lead.handoff.id}/claim`)
    world.prospectWrites(lead.id, 'Are you there?')
    const heard = new Set<string>()
    while (!heard.has(lead.id)) {
      const event = await stream.next()
      for (const id of event?.data.conversations ?? []) heard.add(id)
    }
    expect([...heard]).toEqual([lead.id])
  })

  it('names one that is watched without being held', async () => {
    const watched = world.addLead()
    const other = world.addLead()
    const stream = await listen(asAnna, `?conversation=${watched.id}`)
    await stream.next()
    world.tell({ conversations: [other.id, watched.id] })
    expect((await stream.next())?.data).toEqual({ queue: false, conversations: [watched.id] })
  })

  it('lets nobody watch what they may not open', async () => {
    const foreign = world.addLead({ holder: await world.addUser({ name: 'Boris Ivanov' }) })
    expect((await asAnna.get(`/stream?conversation=${foreign.id}`)).status).toBe(403)
    expect((await asAnna.get('/stream?conversation=42')).status).toBe(400)
  })

  it('names all of them after a gap in hearing', async () => {
    const mine = world.addLead({ holder: anna })
    const watched = world.addLead()
    world.addLead()
    const stream = await listen(asAnna, `?conversation=${watched.id}`)
    await stream.next()
    world.tell({ conversations: 'all', queue: true })
    const event = await stream.next()
    expect(event?.data.queue).toBe(true)
    expect(new Set(event?.data.conversations)).toEqual(new Set([mine.id, watched.id]))
  })

  it('tells who comes back in which conversations something was said meanwhile, and in which not', async () => {
    const [quiet, talked] = [world.addLead({ holder: anna }), world.addLead({ holder: anna })]
    const first = await listen(asAnna)
    await first.next()
    world.prospectWrites(quiet.id, 'heard')
    const last = (await first.next())?.id ?? ''
    first.abort()
    world.prospectWrites(talked.id, 'said while nobody listened')
    const assigned = world.addLead({ holder: anna })
    const missed = { queue: false, conversations: [talked.id, assigned.id] }
    const byHeader = await listen(asAnna, '', { 'Last-Event-ID': last })
    expect((await byHeader.next())?.event).toBe('hello')
    expect(await byHeader.next()).toMatchObject({ event: 'change', data: missed })
    const byQuery = await listen(asAnna, `?after=${encodeURIComponent(last)}`)
    await byQuery.next()
    const change = await byQuery.next()
    expect(change?.data).toEqual(missed)
    // Whoever has heard it all is told nothing twice; an id that is none of ours counts as none.
    for (const id of [change?.id ?? '', '17']) {
      const again = await listen(asAnna, '', { 'Last-Event-ID': id })
      await again.next()
      world.openQueue()
      expect((await again.next())?.data).toEqual({ queue: true, conversations: [] })
    }
  })

  it('shows that a prospect types to who holds or watches the conversation', async () => {
    const mine = world.addLead({ holder: anna })
    const stream = await listen(asAnna)
    await stream.next()
    await world.typing.prospect(world.addLead().id)
    await world.typing.prospect(mine.id)
    expect(await stream.next()).toMatchObject({ event: 'typing', data: { conversationId: mine.id } })
  })

  it('makes one event of a burst', async () => {
    const mine = world.addLead({ holder: anna })
    const stream = await listen(asAnna)
    await stream.next()
    let letGo = (): void => undefined
    const list = world.handoffs.list
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    world.handoffs.list = async (filter) => {
      await held
      return list(filter)
    }
    world.openQueue()
    for (let n = 0; n < 50; n += 1) world.prospectWrites(mine.id, `message ${n}`)
    world.openQueue()
    letGo()
    expect((await stream.next())?.data).toEqual({ queue: true, conversations: [mine.id] })
    expect((await stream.next())?.data).toEqual({ queue: true, conversations: [mine.id] })
    world.prospectWrites(mine.id, 'and on')
    expect((await stream.next())?.data).toEqual({ queue: false, conversations: [mine.id] })
  })

  it('gives signs of life, and ends with its session', async () => {
    const stream = await listen(asAnna)
    expect(await stream.comment()).toBe(': still here')
    await asAnna.delete('/session')
    expect(await stream.ended()).toBeNull()
  })

  it('ends, rather than staying deaf, when it cannot read what its rep holds', async () => {
    const stream = await listen(asAnna)
    await stream.next()
    world.handoffs.list = () => Promise.reject(new Error('broken'))
    world.openQueue()
    expect(await stream.ended()).toBeNull()
    expect(running.faults).toHaveLength(1)
  })

  it('needs a session', async () => {
    const response = await fetch(`${running.origin}/api/v1/stream`)
    expect(response.status).toBe(401)
  })

  it('ends with the desk, which then listens to nothing', async () => {
    const stream = await listen(asAnna)
    await stream.next()
    expect(world.listeners()).toBe(1)
    const end = stream.ended().catch(() => null)
    await running.close()
    await end
    expect(world.listeners()).toBe(0)
    running = await serveDesk(world)
  })
})
