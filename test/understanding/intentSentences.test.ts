/** Sentences as prospects write them: what they want is found, and in what they tell of their business nothing is. */
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/domain/language.ts'
import { businessSentences } from './sentences/business.ts'
import { intentSentences } from './sentences/intents.ts'
import { valuesIn } from './support.ts'

describe.each(languages)('intents, %s', (language) => {
  const said = intentSentences.filter(([of]) => of === language)

  it.each(said)('%s: %s', (_, text, intents) => {
    expect(valuesIn('intent', language, text)).toEqual(intents)
  })

  it.each(businessSentences[language])('none: %s', (text) => {
    expect(valuesIn('intent', language, text)).toEqual([])
  })

  it('are found in capitals and without diacritics too', () => {
    for (const [, text, intents] of said) {
      const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L')
      expect([text, valuesIn('intent', language, bare.toUpperCase())]).toEqual([text, intents])
    }
  })
})
