/** What people write to an agency and to a furniture shop, read as the engine has it read. */
import { describe, expect, it } from 'vitest'
import { freshContext } from '../../flows/context.ts'
import { agency } from '../../flows/playbooks/agency.ts'
import { shop } from '../../flows/playbooks/shop.ts'
import { topicsOf } from '../../flows/topics.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { Language } from '../../src/domain/language.ts'
import { askedOf } from '../../src/engine/advance.ts'
import { read } from '../../src/understanding/read.ts'
import { contextOf } from './support.ts'

type Case = readonly [playbook: 'agency' | 'shop', language: Language, text: string, understood: string]

const playbooks: Record<Case[0], Playbook> = { agency, shop }

const cases: readonly Case[] = [
  ['agency', 'en', 'our competitors are always above us on Google', 'unseen'],
  ['agency', 'en', 'lots of visitors but nobody calls', 'enquiries'],
  ['agency', 'en', 'we have few leads', 'enquiries'],
  // The same words answer two of its questions: what hurts, and what is being lost.
  ['agency', 'pl', 'przepalamy kase na reklamy', 'ads, losing'],
  ['agency', 'pl', 'strona jest stara i brzydka', 'outdated'],
  ['agency', 'pl', 'klienci odchodzą do konkurencji', 'losing'],
  ['agency', 'ru', 'трафик есть, а заявок нет', 'enquiries'],
  ['agency', 'ru', 'сливаем бюджет на директ', 'ads'],
  ['shop', 'en', 'a table for the kitchen', 'shelves'],
  ['shop', 'en', 'we want to redo our kitchen', 'kitchen'],
  ['shop', 'en', 'my old armchair needs new fabric', 'repair'],
  ['shop', 'pl', 'szafa z przesuwnymi drzwiami', 'wardrobe'],
  ['shop', 'pl', 'robimy remont kuchni', 'kitchen'],
  ['shop', 'ru', 'делаем ремонт на кухне', 'kitchen'],
  ['shop', 'ru', 'надо перетянуть диван', 'repair'],
]

describe('what is asked first', () => {
  it.each(cases)('%s, in %s: %s', (id, language, text, understood) => {
    const playbook = playbooks[id]
    const { question } = playbook.routing
    const context = { ...freshContext(language), open: question }
    const asked = askedOf(playbook, { v: 1, state: 'asking', context })
    const readings = read(text, contextOf(language, { asked, topics: topicsOf(playbook) }))
    const told = readings.filter(
      ({ kind, certainty }) => (kind === 'need' || kind === 'choice') && certainty >= 0.5,
    )
    expect(told.map(({ value }) => value)).toEqual(understood.split(', '))
  })

  it('is not answered by a question about the old kitchen', () => {
    const readings = read(
      'zabieracie starą kuchnię?',
      contextOf('pl', { asked: null, topics: topicsOf(shop) }),
    )
    expect(readings.filter(({ kind }) => kind === 'need')).toEqual([])
  })
})
