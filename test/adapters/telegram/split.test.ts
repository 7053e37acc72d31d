import fc from 'fast-check'
import { expect, test } from 'vitest'
import { split } from '../../../adapters/telegram/split.ts'

const withoutSpaces = (text: string) => text.replaceAll(/\s/g, '')
const spaced = fc.array(fc.string({ maxLength: 15 }), { maxLength: 60 }).map((all) => all.join(' '))

test('leaves a message alone that is short enough', () => {
  expect(split('x'.repeat(4096))).toEqual(['x'.repeat(4096)])
})

test('prefers the end of a paragraph, then of a sentence, then of a word', () => {
  expect(split('One two.\n\nThree. four five', 20)).toEqual(['One two.\n\nThree.', 'four five'])
  expect(split('One two three.\n\nFour. five six', 23)).toEqual(['One two three.', 'Four. five six'])
  expect(split('One two three. Four five six', 21)).toEqual(['One two three.', 'Four five six'])
  expect(split('One two three four five', 14)).toEqual(['One two three', 'four five'])
})

test('makes no part that is empty or too long, and loses nothing but the spaces at its cuts', () => {
  fc.assert(
    fc.property(spaced, fc.integer({ min: 16, max: 60 }), (text, limit) => {
      const parts = split(text, limit)
      for (const part of parts) expect(part.length > 0 && part.length <= limit).toBe(true)
      expect(withoutSpaces(parts.join(''))).toBe(withoutSpaces(text))
      for (const part of parts) expect(text).toContain(part)
    }),
  )
})

test('cuts even where there is no place to pause, and never through a character', () => {
  const text = '😀'.repeat(50)
  const parts = split(text, 9)
  expect(parts.join('')).toBe(text)
  expect(parts.every((part) => part.length <= 9 && part.isWellFormed())).toBe(true)
})
