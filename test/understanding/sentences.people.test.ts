import { describe, expect, it } from 'vitest'
import { saas } from '../../flows/playbooks/saas.ts'
import { topicsOf } from '../../flows/topics.ts'
import type { Contact } from '../../src/domain/reading.ts'
import { authoritySentences } from './sentences/authority.ts'
import { contactSentences } from './sentences/contact.ts'
import { needSentences } from './sentences/need.ts'
import { asking, readingsIn, valuesIn } from './support.ts'

describe('who decides, in sentences of prospects', () => {
  it.each(authoritySentences)('%s: %s → %s', (language, text, part) => {
    expect(valuesIn('authority', language, text, asking('authority'))).toEqual(part === null ? [] : [part])
  })
})

it.each([
  ['en', 'just curious'],
  ['pl', 'pytam z ciekawości'],
  ['ru', 'просто интересно'],
] as const)('%s: curiosity is no part in the decision, unless that was asked: %s', (language, text) => {
  expect(valuesIn('authority', language, text)).toEqual([])
})

describe('what they need', () => {
  const topics = topicsOf(saas)
  it.each(needSentences)('%s: %s', (language, text, told) => {
    const needs = readingsIn('need', language, text, { topics })
    expect(needs.map(({ value, intensity }) => [value, intensity])).toEqual(told)
  })
})

describe('how to reach them', () => {
  it.each(contactSentences)('%s: %s', (language, text, contact) => {
    const parts = readingsIn('contact', language, text, { asked: asking('contact') })
    const whole: Contact = Object.assign({}, ...parts.map(({ value }) => value))
    expect(whole).toEqual(contact)
  })
})
