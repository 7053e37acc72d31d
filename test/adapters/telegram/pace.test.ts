import { expect, test } from 'vitest'
import { createPace } from '../../../adapters/telegram/pace.ts'
import { createTime } from '../../support/time.ts'

const start = (perSecond: number) => {
  const time = createTime()
  return { time, pace: createPace({ clock: time.clock, perSecond }) }
}

test('has room again as each message becomes a second old', () => {
  const { time, pace } = start(2)
  pace.took()
  time.pass(400)
  pace.took()
  expect([pace.room(), pace.waitMs()]).toEqual([0, 600])
  time.pass(600)
  expect([pace.room(), pace.waitMs()]).toEqual([1, 0])
  time.pass(400)
  expect(pace.room()).toBe(2)
})

test('does not pause for one chat that was refused, nor for another much later', () => {
  const { time, pace } = start(2)
  pace.limited('7', 5000)
  pace.limited('7', 5000)
  expect(pace.room()).toBe(2)
  time.pass(5000)
  pace.limited('8', 5000)
  expect(pace.room()).toBe(2)
})

test('pauses when two chats are refused at once, until the later of both', () => {
  const { time, pace } = start(2)
  pace.limited('7', 9000)
  time.pass(1000)
  pace.limited('8', 3000)
  expect([pace.room(), pace.waitMs()]).toEqual([0, 8000])
  time.pass(8000)
  expect([pace.room(), pace.waitMs()]).toEqual([2, 0])
})

test('gives one chat a burst, and then one message a second, and the others theirs meanwhile', () => {
  const { time, pace } = start(1000)
  const taken = () =>
    Array.from({ length: 25 }, () => pace.takeFor('7')).filter((waitMs) => waitMs === 0).length
  expect(taken()).toBe(20)
  expect(pace.takeFor('7')).toBe(1000)
  expect(pace.takeFor('8')).toBe(0)
  time.pass(400)
  expect(pace.takeFor('7')).toBe(600)
  time.pass(2600)
  expect(taken()).toBe(3)
  time.pass(60_000)
  expect(taken()).toBe(20)
})
