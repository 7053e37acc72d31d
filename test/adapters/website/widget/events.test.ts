import { describe, expect, it } from 'vitest'
import type { Answer, VisitorEvent } from '../../../../adapters/website/widget/client.ts'
import { createEvents } from '../../../../adapters/website/widget/events.ts'
import { forbidden, ok, refused, unreachable } from './support/peers.ts'
import { createTimers, settled } from './support/timers.ts'

/** Events on their way to a server that answers as told: the last answer again and again. */
function eventsWith(answers: Answer<unknown>[] = [ok({})], left: VisitorEvent[] = []) {
  const time = createTimers()
  const sent: string[][] = []
  let ids = 0
  const events = createEvents({
    send: async (batch) => {
      sent.push(batch.map(({ id, name }) => `${id} ${name}`))
      return answers[Math.min(sent.length, answers.length) - 1] ?? ok({})
    },
    timers: time.timers,
    now: () => Date.UTC(2026, 10, 22, 9),
    newId: () => `x${++ids}`,
    changed: () => undefined,
  })
  events.take(left)
  return { events, sent, ...time }
}

describe('createEvents', () => {
  it('keeps everything to itself, without as much as a timer, before there is a conversation', async () => {
    const { events, sent, pass, waiting } = eventsWith()
    events.tell('page', '/')
    events.flush()
    expect(waiting()).toBe(0)
    await pass(60_000)
    expect(sent).toEqual([])
    events.begin()
    events.flush()
    await settled()
    expect(sent).toEqual([['x1 /']])
    expect(events.waiting()).toEqual([])
  })

  it('sends together what is done together, and no more than the server takes at once', async () => {
    const { events, sent, pass } = eventsWith()
    events.begin()
    for (let n = 0; n < 60; n++) events.tell('custom', `event ${n}`)
    await pass(2_000)
    expect(sent.map((batch) => batch.length)).toEqual([50, 10])
    expect(new Set(sent.flat()).size).toBe(60)
  })

  it('sends again, with the same ids, what did not come through', async () => {
    const { events, sent, pass } = eventsWith([unreachable, forbidden, ok({})])
    events.begin()
    events.tell('click', 'demo')
    await pass(60_000)
    expect(sent).toEqual([['x1 demo'], ['x1 demo'], ['x1 demo']])
  })

  it('waits as long as the server asks it to', async () => {
    const { events, sent, pass } = eventsWith([{ status: 'unreachable', retryAfterMs: 30_000 }, ok({})])
    events.begin()
    events.tell('click', 'demo')
    await pass(29_000)
    expect(sent).toHaveLength(1)
    await pass(3_000)
    expect(sent).toHaveLength(2)
  })

  it('does not insist on what the server will never take', async () => {
    const { events, sent, pass } = eventsWith([refused, ok({})])
    events.begin()
    events.tell('click', 'one')
    await pass(2_000)
    events.tell('click', 'two')
    await pass(60_000)
    expect(sent).toEqual([['x1 one'], ['x2 two']])
  })

  it('sends what an earlier page could not get rid of, under its old ids', async () => {
    const earlier = { id: 'old', kind: 'click', name: 'demo', at: '2026-11-22T08:59:00.000Z' } as const
    const { events, sent } = eventsWith([ok({})], [earlier])
    events.tell('page', '/next')
    events.begin()
    events.flush()
    await settled()
    expect(sent).toEqual([['old demo', 'x1 /next']])
  })

  it('passes over a name that says nothing, and keeps the latest of very many', () => {
    const { events } = eventsWith()
    events.tell('custom', '  ')
    expect(events.waiting()).toEqual([])
    for (let n = 1; n <= 300; n++) events.tell('page', `/${n}`)
    const kept = events.waiting()
    expect([kept.length, kept.at(-1)?.name]).toEqual([200, '/300'])
  })
})
