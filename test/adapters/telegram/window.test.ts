import { expect, test } from 'vitest'
import { createWindow } from '../../../adapters/telegram/window.ts'

test('asks from the first update that is not settled', () => {
  const window = createWindow()
  expect(window.offset()).toBeNull()
  expect(window.fetched([5, 6, 7])).toEqual([5, 6, 7])
  window.settle(6)
  expect([window.offset(), window.open()]).toEqual([5, 2])
  window.settle(5)
  expect(window.offset()).toBe(7)
  window.settle(7)
  expect([window.offset(), window.open()]).toEqual([8, 0])
})

test('names only once what is listed again, and remembers what was settled', () => {
  const window = createWindow()
  window.fetched([5, 6])
  window.settle(6)
  expect(window.fetched([5, 6, 7])).toEqual([7])
  window.settle(5)
  expect(window.offset()).toBe(7)
})

test('keeps its place when there is nothing new', () => {
  const window = createWindow()
  window.fetched([5])
  window.settle(5)
  window.fetched([])
  expect(window.offset()).toBe(6)
})

test('follows the order of the list, not of the numbers', () => {
  const window = createWindow()
  window.fetched([900, 901, 17])
  for (const id of [900, 901, 17]) window.settle(id)
  expect(window.offset()).toBe(18)
})

test('does not pass over an open update that Telegram failed to list again', () => {
  const window = createWindow()
  window.fetched([5])
  expect(window.fetched([6])).toEqual([6])
  window.settle(6)
  expect([window.offset(), window.open()]).toEqual([5, 1])
})
