import { expect, it } from 'vitest'
import { asking, valuesIn } from '../support.ts'
import { durationAnswers, durationSentences } from './duration.ts'

const wanted = (expected: readonly [number, string] | null) =>
  expected ? [{ amount: expected[0], unit: expected[1] }] : []

it.each(durationSentences)('%s: %s', (language, text, expected) => {
  expect(valuesIn('duration', language, text)).toEqual(wanted(expected))
})

it.each(durationAnswers)('%s, in answer to how long: %s', (language, text, expected) => {
  expect(valuesIn('duration', language, text, asking('duration'))).toEqual(wanted(expected))
})
