import { describe, expect, test } from 'vitest'
import { createBatcher } from '../../src/store/batch.ts'

/** A batch under way, to be ended by the test. */
interface Running {
  requests: number[]
  finish(): void
  fail(error: Error): void
}

function controlled(options: { size?: number; inFlight?: number; keyOf?: (n: number) => string } = {}) {
  const running: Running[] = []
  const submit = createBatcher<number, number>({
    size: 64,
    inFlight: 1,
    ...options,
    run: (requests) =>
      new Promise((resolve, reject) => {
        running.push({ requests, finish: () => resolve(requests.map((n) => n * 10)), fail: reject })
      }),
  })
  return { running, submit }
}

const nextRound = () => new Promise((resolve) => setImmediate(resolve))

describe('a batcher', () => {
  test('sends a lone request at once, without waiting for company', async () => {
    const { running, submit } = controlled()
    const result = submit(1)
    await nextRound()
    expect(running.map(({ requests }) => requests)).toEqual([[1]])
    running[0]?.finish()
    expect(await result).toBe(10)
  })

  test('gathers what arrives while a batch is under way into the next one, in order', async () => {
    const { running, submit } = controlled()
    const first = submit(1)
    await nextRound()
    const rest = [2, 3, 4].map(submit)
    running[0]?.finish()
    await first
    expect(running[1]?.requests).toEqual([2, 3, 4])
    running[1]?.finish()
    expect(await Promise.all(rest)).toEqual([20, 30, 40])
  })

  test('never puts more than its size into a batch', async () => {
    const { running, submit } = controlled({ size: 2, inFlight: 3 })
    for (const n of [1, 2, 3, 4, 5]) void submit(n)
    await nextRound()
    expect(running.map(({ requests }) => requests)).toEqual([[1, 2], [3, 4], [5]])
  })

  test('keeps requests of one key apart, in their order, and lets others pass', async () => {
    const { running, submit } = controlled({ inFlight: 2, keyOf: (n) => String(n % 10) })
    const results = [1, 11, 2].map(submit)
    await nextRound()
    expect(running.map(({ requests }) => requests)).toEqual([[1, 2]])
    running[0]?.finish()
    await results[0]
    expect(running[1]?.requests).toEqual([11])
    running[1]?.finish()
    expect(await results[1]).toBe(110)
  })

  test('runs a failed batch again one by one, so that one request cannot take others with it', async () => {
    const submit = createBatcher<number, number>({
      size: 64,
      inFlight: 1,
      run: async (requests) => {
        if (requests.includes(2)) throw new Error('2 cannot be')
        return requests
      },
    })
    const results = await Promise.allSettled([1, 2, 3].map(submit))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })
})
