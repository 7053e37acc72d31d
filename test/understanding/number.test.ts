import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import { asking, quotesIn, valuesIn } from './support.ts'

describe('a number of people', () => {
  it.each<[string, Language, number | null, number | null]>([
    ["we're 12 people", 'en', 12, 12],
    ['a team of 25', 'en', 25, 25],
    ['about fifty employees', 'en', 50, 50],
    ['10-15 users', 'en', 10, 15],
    ['up to 200 seats', 'en', null, 200],
    ['jest nas 8', 'pl', 8, 8],
    ['około 50 pracowników', 'pl', 50, 50],
    ['piętnaście osób', 'pl', 15, 15],
    ['ponad 100 osób', 'pl', 100, null],
    ['około 50 сотрудников', 'ru', 50, 50],
    ['нас двенадцать человек', 'ru', 12, 12],
    ['от 20 до 30 менеджеров', 'ru', 20, 30],
    ['около пятидесяти сотрудников', 'ru', 50, 50],
  ])('%s', (text, language, min, max) => {
    expect(valuesIn('number', language, text)).toEqual([{ min, max }])
  })
})

it('reads a bare number only where a number was asked for', () => {
  expect(valuesIn('number', 'en', '40')).toEqual([])
  expect(valuesIn('number', 'en', '40', asking('number'))).toEqual([{ min: 40, max: 40 }])
  expect(valuesIn('number', 'pl', 'dwadzieścia', asking('number'))).toEqual([{ min: 20, max: 20 }])
  expect(valuesIn('number', 'ru', 'тысяча двести', asking('number'))).toEqual([{ min: 1200, max: 1200 }])
})

it('leaves numbers of other things alone', () => {
  expect(valuesIn('number', 'en', '20 EUR', asking('number'))).toEqual([])
  expect(valuesIn('number', 'en', 'in 3 weeks', asking('number'))).toEqual([])
  expect(valuesIn('number', 'en', 'we have 3 offices', asking('number'))).toEqual([])
})

it('quotes the number with what it counts', () => {
  expect(quotesIn('number', 'en', 'So far we have around 30 employees in total')).toEqual([
    'around 30 employees',
  ])
})
