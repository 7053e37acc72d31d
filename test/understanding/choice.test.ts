import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import { asking, readingsIn, valuesIn } from './support.ts'

const products = ['💬 Help desk for support', 'CRM for sales', '📊 Analytics']

describe('a label written out', () => {
  it.each<[string, Language, string[], string]>([
    ['help desk for support', 'en', products, 'choice-1'],
    ['analytics', 'en', products, 'choice-3'],
    ['do 10 tys. zl', 'pl', ['Do 10 tys. zł', '10–50 tys. zł'], 'choice-1'],
    ['10-50 tys. zł', 'pl', ['Do 10 tys. zł', '10–50 tys. zł'], 'choice-2'],
    ['ещё не решили', 'ru', ['Уже решили', 'Еще не решили'], 'choice-2'],
    ['I think CRM for sales would do', 'en', products, 'choice-2'],
    ['> 10k', 'en', ['< 10k', '> 10k'], 'choice-2'],
  ])('%s', (text, language, labels, id) => {
    expect(valuesIn('choice', language, text, asking('choice', labels))).toEqual([id])
  })

  it('is no choice when nothing was asked, or when it is denied', () => {
    expect(valuesIn('choice', 'en', 'analytics')).toEqual([])
    expect(valuesIn('choice', 'en', 'we do not need analytics', asking('choice', products))).toEqual([])
  })

  it('is not guessed between labels that fit alike', () => {
    expect(valuesIn('choice', 'en', '10k', asking('choice', ['< 10k', '> 10k']))).toEqual([])
  })

  it('keeps the value that the label holds, without the "no" in its words', () => {
    const asked = asking('money', ['No more than 10k EUR', 'More'])
    const text = 'no more than 10k EUR'
    expect(valuesIn('choice', 'en', text, asked)).toEqual(['choice-1'])
    expect(valuesIn('money', 'en', text, asked)).toEqual([
      { min: null, max: 10_000, currency: 'EUR', per: null },
    ])
    expect(valuesIn('intent', 'en', text, asked)).toEqual([])
  })
})

describe('a number of a choice', () => {
  it.each<[string, Language]>([
    ['2', 'en'],
    ['#2', 'en'],
    ['option 2', 'en'],
    ['the second one', 'en'],
    ['druga opcja', 'pl'],
    ['второй вариант', 'ru'],
  ])('%s', (text, language) => {
    expect(valuesIn('choice', language, text, asking('authority', ['A', 'B', 'C']))).toEqual(['choice-2'])
  })

  it('is an amount where an amount was asked for, unless it is said to be an option', () => {
    const asked = asking('number', ['1–5', '6–20', 'More'])
    expect(valuesIn('choice', 'en', '2', asked)).toEqual([])
    expect(valuesIn('number', 'en', '2', asked)).toEqual([{ min: 2, max: 2 }])
    expect(valuesIn('choice', 'en', 'option 2', asked)).toEqual(['choice-2'])
  })

  it('is none beyond the choices', () => {
    expect(valuesIn('choice', 'en', '7', asking('choice', products))).toEqual([])
  })
})

describe('words of one label', () => {
  it.each<[string, Language, string[], string]>([
    [
      'our answers are too slow',
      'en',
      ['Leads get lost', 'Slow answers to customers', 'No overview'],
      'choice-2',
    ],
    ['слишком медленно: ответы', 'ru', ['Теряются заявки', 'Медленные ответы', 'Нет отчётов'], 'choice-2'],
    ['mostly reports', 'en', ['Sales and deals', 'Reports and figures'], 'choice-2'],
    ['raporty', 'pl', ['Sprzedaż i oferty', 'Raporty i dane'], 'choice-2'],
  ])('settle it when two are said, or nothing else is: %s', (text, language, labels, id) => {
    const [reading] = readingsIn('need', language, text, { asked: asking('need', labels) })
    expect(reading).toMatchObject({ value: id, certainty: 0.7 })
  })

  it.each<[string, Language, string[], string]>([
    [
      'we keep losing leads',
      'en',
      ['Leads get lost', 'Slow answers to customers', 'No overview'],
      'choice-1',
    ],
    [
      'klienci czekają na odpowiedź',
      'pl',
      ['Gubimy zapytania', 'Wolne odpowiedzi klientom', 'Brak raportów'],
      'choice-2',
    ],
    ['теряем заявки каждый день', 'ru', ['Теряются заявки', 'Медленные ответы', 'Нет отчётов'], 'choice-1'],
  ])('are a guess when one of them stands in a sentence: %s', (text, language, labels, id) => {
    const [reading] = readingsIn('need', language, text, { asked: asking('need', labels) })
    expect(reading?.value).toBe(id)
    expect(reading?.certainty).toBeLessThan(0.5)
  })

  it('answer questions about needs and choices only', () => {
    expect(
      valuesIn('need', 'en', 'we keep losing leads', asking('time', ['Leads get lost', 'Other'])),
    ).toEqual([])
  })
})
