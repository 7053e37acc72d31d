import { describe, expect, it } from 'vitest'
import type { Topic } from '../../src/understanding/read.ts'
import { asking, quotesIn, readingsIn, valuesIn } from './support.ts'

const topics: readonly Topic[] = [
  { id: 'kitchens', question: 'product', phrases: { en: ['kitchen*', 'kitchen counter*'], pl: ['kuchni*'] } },
  { id: 'wardrobes', question: 'product', phrases: { en: ['wardrobe*', 'closet*'], pl: ['szaf*'] } },
  { id: 'late', question: 'pain', phrases: { en: ['[always] late', 'miss deadlines'] } },
]

/** One letter wrong, missing, too many; two swapped. */
it.each(['kitxhen', 'kitchn', 'kittchen', 'ktichen'])(
  'is known by its words with a slip in them: %s',
  (word) => {
    const soup: Topic[] = [{ id: 'cook', question: 'product', phrases: { en: ['kitchen'] } }]
    expect(readingsIn('need', 'en', `we want a ${word}`, { topics: soup })).toMatchObject([{ value: 'cook' }])
  },
)

const needs = (text: string) => readingsIn('need', 'en', text, { topics }).map(({ value }) => value)

describe('a need', () => {
  it('is read anywhere, unasked, and quotes the words for it', () => {
    const [need] = readingsIn('need', 'en', 'Hello! We make new Kitchens for hotels.', { topics })
    expect(need).toMatchObject({ value: 'kitchens', quote: 'Kitchens', intensity: null })
  })

  it('is read in the language of the words, whatever that of the conversation', () => {
    expect(readingsIn('need', 'en', 'szukamy kogoś do kuchni na wymiar', { topics })).toMatchObject([
      { value: 'kitchens', quote: 'kuchni' },
    ])
  })

  it('is nothing without a playbook that knows it', () => {
    expect(quotesIn('need', 'en', 'we need kitchens')).toEqual([])
  })

  it('is none that is denied, had already, or called unneeded', () => {
    expect(needs("we don't need any kitchens or wardrobes")).toEqual([])
    expect(needs('kitchens are not needed')).toEqual([])
    expect(needs('we already have a kitchen')).toEqual([])
  })

  it('is one of each question, and none of two that are named alike', () => {
    expect(needs('kitchens or wardrobes')).toEqual([])
    expect(needs('kitchens, wardrobes, and the carpenter is always late')).toEqual(['late'])
    expect(needs('the kitchen is fine, we are looking for wardrobes')).toEqual(['wardrobes'])
  })

  it('answers each question by its own words, though a longer phrase of another has them too', () => {
    const crm: Topic = { id: 'crm', question: 'product', phrases: { en: ['we lose leads'] } }
    const losing: Topic = { id: 'losing', question: 'pain', phrases: { en: ['(lose|losing) leads'] } }
    const readings = readingsIn('need', 'en', 'We lose leads every week', { topics: [crm, losing] })
    expect(readings).toMatchObject([
      { value: 'crm', quote: 'We lose leads', intensity: 'high' },
      { value: 'losing', quote: 'lose leads', intensity: 'high' },
    ])
  })

  it.each([
    ['a new kichen please', 'kitchens', 'kichen'],
    ['we need a wardorbe', 'wardrobes', 'wardorbe'],
    ['they always miss deadlnies', 'late', 'miss deadlnies'],
  ])('is read though a word of it has a slip: %s', (text, value, quote) => {
    const [need, ...others] = readingsIn('need', 'en', text, { topics })
    expect(need).toMatchObject({ value, quote })
    expect(need?.certainty).toBeLessThan(0.8)
    expect(others).toEqual([])
  })
})

describe('how badly it is needed', () => {
  it.each([
    ['Urgent! kitchens for a hotel', 'high'],
    ['we miss deadlines every week', 'high'],
    ['just curious about wardrobes', 'low'],
    ['a wardrobe would be nice, no rush', 'low'],
    ['kitchens for twelve flats', null],
  ])('%s: %s', (text, intensity) => {
    expect(readingsIn('need', 'en', text, { topics })[0]?.intensity).toBe(intensity)
  })
})

it('the playbook’s own words outweigh words that a label happens to have', () => {
  const asked = asking('need', ['Kitchens and counters', 'Wardrobes for hotels'])
  const [first, second] = topics
  if (!first || !second) throw new Error('two topics')
  const own = [
    { ...first, id: 'choice-1' },
    { ...second, id: 'choice-2' },
  ]
  const text = 'a closet, we are a hotel'
  expect(readingsIn('need', 'en', text, { asked, topics: own })).toMatchObject([
    { value: 'choice-2', certainty: 0.8 },
  ])
  expect(valuesIn('choice', 'en', text, asked)).toEqual([])
})
