import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../../adapters/website/widget/client.ts'
import { createOutbox } from '../../../../adapters/website/widget/outbox.ts'
import { ok, refused, unreachable } from './support/peers.ts'
import { createTimers, settled } from './support/timers.ts'

function outboxWith(answer: (text: string) => Answer<unknown> | Promise<Answer<unknown>>) {
  const sent: string[] = []
  const deliveries: string[] = []
  const time = createTimers()
  const outbox = createOutbox({
    timers: time.timers,
    send: async ({ text, clientId }) => {
      sent.push(`${text} ${clientId}`)
      return answer(text)
    },
    delivered: (clientId, delivery) => deliveries.push(`${clientId} ${delivery}`),
  })
  return { outbox, sent, deliveries, ...time }
}

const one = { clientId: 'x1', text: 'one', value: null }
const two = { clientId: 'x2', text: 'two', value: null }

describe('createOutbox', () => {
  it('sends one message at a time, in their order', async () => {
    const releases: ((answer: Answer<unknown>) => void)[] = []
    const { outbox, sent, deliveries } = outboxWith(() => new Promise((resolve) => releases.push(resolve)))
    outbox.post(one)
    outbox.post(two)
    await settled()
    expect(sent).toEqual(['one x1'])
    releases[0]?.(ok({}))
    await settled()
    expect(sent).toEqual(['one x1', 'two x2'])
    releases[1]?.(ok({}))
    await settled()
    expect(deliveries).toEqual(['x1 sent', 'x2 sent'])
  })

  it('tries again by itself, with the same id', async () => {
    const answers = [unreachable, unreachable]
    const { outbox, sent, deliveries, pass } = outboxWith(() => answers.shift() ?? ok({}))
    outbox.post(one)
    await pass(1_000 + 2_000)
    expect(sent).toEqual(['one x1', 'one x1', 'one x1'])
    expect(deliveries).toEqual(['x1 sent'])
  })

  it('tries again at once when there is a connection', async () => {
    const answers = [unreachable]
    const { outbox, sent, waiting } = outboxWith(() => answers.shift() ?? ok({}))
    outbox.post(one)
    await settled()
    outbox.flush()
    await settled()
    expect(sent).toHaveLength(2)
    expect(waiting()).toBe(0)
  })

  it('tells when it gives up, and what stood behind fails with it', async () => {
    const { outbox, deliveries, sent, pass } = outboxWith(() => unreachable)
    outbox.post(one)
    outbox.post(two)
    await pass(60_000)
    expect(sent).toEqual(Array(5).fill('one x1'))
    expect(deliveries).toEqual(['x1 failed', 'x2 failed'])
  })

  it('sends everything that failed, in its order, once there is a connection', async () => {
    let reachable = false
    const { outbox, sent, deliveries, pass } = outboxWith(() => (reachable ? ok({}) : unreachable))
    outbox.post(one)
    outbox.post(two)
    await pass(60_000)
    reachable = true
    sent.length = 0
    deliveries.length = 0
    expect(outbox.waiting()).toEqual([one, two])
    outbox.flush()
    await settled()
    expect(outbox.waiting()).toEqual([])
    expect(sent).toEqual(['one x1', 'two x2'])
    expect(deliveries).toEqual(['x1 sending', 'x2 sending', 'x1 sent', 'x2 sent'])
  })

  it('loses nothing where what failed goes again while something else is on its way', async () => {
    let release = (_answer: Answer<unknown>) => {}
    const { outbox, sent, pass } = outboxWith((text) =>
      text === 'two' ? new Promise((resolve) => (release = resolve)) : failing ? unreachable : ok({}),
    )
    let failing = true
    outbox.post(one)
    await pass(60_000)
    failing = false
    outbox.post(two)
    outbox.flush()
    release(ok({}))
    await settled()
    expect(sent.slice(-2)).toEqual(['two x2', 'one x1'])
  })

  it('does not repeat what the server refuses, and goes on with the next', async () => {
    const { outbox, sent, deliveries } = outboxWith((text) => (text === 'one' ? refused : ok({})))
    outbox.post(one)
    outbox.post(two)
    await settled()
    expect(sent).toEqual(['one x1', 'two x2'])
    expect(deliveries).toEqual(['x1 refused', 'x2 sent'])
  })
})
