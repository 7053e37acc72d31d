import { expect, test } from 'vitest'
import { createLanes } from '../../src/engine/lanes.ts'

/** A task that ends when the test says so. */
function controlled<T>() {
  let settle: { resolve(value: T): void; reject(error: Error): void } | null = null
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject }
  })
  return {
    promise,
    resolve: (value: T) => settle?.resolve(value),
    reject: (error: Error) => settle?.reject(error),
  }
}

test('tasks of one lane run one after another, other lanes beside them', async () => {
  const lanes = createLanes()
  const started: string[] = []
  const first = controlled<string>()
  const run = (lane: string, name: string, until: Promise<string>) =>
    lanes.run(lane, () => {
      started.push(name)
      return until
    })
  const results = [
    run('a', 'a1', first.promise),
    run('a', 'a2', Promise.resolve('second')),
    run('b', 'b1', Promise.resolve('other')),
  ]
  expect(await results[2]).toBe('other')
  expect(started).toEqual(['a1', 'b1'])
  first.resolve('first')
  expect(await Promise.all(results)).toEqual(['first', 'second', 'other'])
  expect(started).toEqual(['a1', 'b1', 'a2'])
})

test('a failed task fails its own caller only', async () => {
  const lanes = createLanes()
  const failing = lanes.run('a', () => Promise.reject(new Error('broken')))
  const next = lanes.run('a', () => Promise.resolve('fine'))
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('fine')
})

test('idle waits for what is under way, and for what that was followed by', async () => {
  const lanes = createLanes()
  const first = controlled<void>()
  const done: string[] = []
  void lanes.run('a', () => first.promise).then(() => done.push('first'))
  void lanes.run('a', async () => {
    done.push('second')
  })
  const idle = lanes.idle().then(() => done.push('idle'))
  first.resolve()
  await idle
  expect(done).toEqual(['first', 'second', 'idle'])
})
