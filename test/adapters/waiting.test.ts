import { expect, test } from 'vitest'
import { backoffMs, createBell, realSleep } from '../../adapters/waiting.ts'
import { createTime } from '../support/time.ts'

test('waits twice as long after each failure, up to the most', () => {
  expect([1, 2, 3, 4, 100].map((failures) => backoffMs(failures, 6000))).toEqual([
    1000, 2000, 4000, 6000, 6000,
  ])
})

test('wakes who waits for the bell, before the time is up', async () => {
  const time = createTime()
  const bell = createBell(time.sleep)
  const waiting = bell.wait(5000)
  expect(time.waits()).toEqual([5000])
  bell.ring()
  await waiting
  expect(time.waits()).toEqual([])
})

test('keeps one ring for who comes late', async () => {
  const time = createTime()
  const bell = createBell(time.sleep)
  bell.ring()
  bell.ring()
  await bell.wait(5000)
  const second = bell.wait(5000)
  expect(time.waits()).toEqual([5000])
  time.pass(5000)
  await second
})

test('ends a real wait when it is cut short, without an error', async () => {
  const cut = new AbortController()
  const waiting = realSleep(3_600_000, cut.signal)
  cut.abort()
  await expect(waiting).resolves.toBeUndefined()
})
