import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import { asking, quotesIn, readingsIn, valuesIn } from './support.ts'

type Row = [
  text: string,
  min: number | null,
  max: number | null,
  currency: string | null,
  per?: 'once' | 'month' | 'year',
]

const sums: Record<Language, Row[]> = {
  en: [
    ['around 20-30k EUR a year', 20_000, 30_000, 'EUR', 'year'],
    ['$5k/month', 5_000, 5_000, 'USD', 'month'],
    ['We could spend up to 12,500 euros', null, 12_500, 'EUR'],
    ['1,234.56 USD', 1234.56, 1234.56, 'USD'],
    ['at least half a million dollars', 500_000, null, 'USD'],
    ['between 10 and 20 thousand pounds per year', 10_000, 20_000, 'GBP', 'year'],
    ['€50,000 – €100,000', 50_000, 100_000, 'EUR'],
    ['under $2,000 a month', null, 2_000, 'USD', 'month'],
    ['our budget is about 15k', 15_000, 15_000, null],
    ['500k-1m PLN', 500_000, 1_000_000, 'PLN'],
    ['twenty five thousand euros one-off', 25_000, 25_000, 'EUR', 'once'],
    ['ten grand tops', null, 10_000, null],
    ['20k+ EUR annually', 20_000, null, 'EUR', 'year'],
    ['free only', 0, 0, null],
    ['money is no object', null, null, null],
    ['a couple of thousand euros', 2_000, 2_000, 'EUR'],
    ['2.4 million GBP', 2_400_000, 2_400_000, 'GBP'],
  ],
  pl: [
    ['do 50 tys. zł', null, 50_000, 'PLN'],
    ['1 234,56 zł', 1234.56, 1234.56, 'PLN'],
    ['od 20 do 30 tysięcy złotych rocznie', 20_000, 30_000, 'PLN', 'year'],
    ['pół miliona euro', 500_000, 500_000, 'EUR'],
    ['około 1,5 mln zł', 1_500_000, 1_500_000, 'PLN'],
    ['Możemy wydać maksymalnie 800 zł miesięcznie', null, 800, 'PLN', 'month'],
    ['co najmniej 10 tys. euro', 10_000, null, 'EUR'],
    ['dwadzieścia pięć tysięcy złotych', 25_000, 25_000, 'PLN'],
    ['budżet to jakieś 40 tys.', 40_000, 40_000, null],
    ['pięć kafli', 5_000, 5_000, 'PLN'],
    ['między 5 a 8 tys. dolarów', 5_000, 8_000, 'USD'],
    ['półtora miliona złotych jednorazowo', 1_500_000, 1_500_000, 'PLN', 'once'],
    ['12.500,00 PLN', 12_500, 12_500, 'PLN'],
    ['tylko za darmo', 0, 0, null],
    ['20 zł 50 gr', 20.5, 20.5, 'PLN'],
    ['bańka', 1_000_000, 1_000_000, null],
    ['powyżej 100 000 zł', 100_000, null, 'PLN'],
  ],
  ru: [
    ['полмиллиона рублей', 500_000, 500_000, 'RUB'],
    ['пол ляма', 500_000, 500_000, null],
    ['полтора миллиона рублей в год', 1_500_000, 1_500_000, 'RUB', 'year'],
    ['до 300 тыс. руб.', null, 300_000, 'RUB'],
    ['от 100 до 200 тысяч рублей в месяц', 100_000, 200_000, 'RUB', 'month'],
    ['бюджет примерно 400к', 400_000, 400_000, null],
    ['не больше 5 тысяч евро', null, 5_000, 'EUR'],
    ['500 т.р. в месяц', 500_000, 500_000, 'RUB', 'month'],
    ['двести пятьдесят тысяч рублей', 250_000, 250_000, 'RUB'],
    ['свыше 2 млн рублей', 2_000_000, null, 'RUB'],
    ['1 000 000 – 2 000 000 ₽', 1_000_000, 2_000_000, 'RUB'],
    ['10 тысяч баксов', 10_000, 10_000, 'USD'],
    ['между 20 и 30 тысячами долларов', 20_000, 30_000, 'USD'],
    ['около 100 000 тенге', 100_000, 100_000, 'KZT'],
    ['три ляма', 3_000_000, 3_000_000, null],
    ['только бесплатно', 0, 0, null],
    ['как минимум 50 тысяч рублей единоразово', 50_000, null, 'RUB', 'once'],
  ],
}

describe.each(Object.entries(sums) as [Language, Row[]][])('money said in %s', (language, rows) => {
  it.each(rows)('%s', (text, min, max, currency, per) => {
    expect(valuesIn('money', language, text)).toEqual([{ min, max, currency, per: per ?? null }])
  })
})

describe('a number without a currency', () => {
  it.each<[string, Language, number, number]>([
    ['20', 'en', 20, 20],
    ['5-10k', 'en', 5_000, 10_000],
    ['20 tys', 'pl', 20_000, 20_000],
    ['сто тысяч', 'ru', 100_000, 100_000],
    ['20 tys', 'en', 20_000, 20_000],
    ['тысяч триста', 'ru', 300_000, 300_000],
    ['тысяча двести', 'ru', 1200, 1200],
  ])('%s is an amount where money was asked for', (text, language, min, max) => {
    const [first] = valuesIn('money', language, text, asking('money'))
    expect(first).toEqual({ min, max, currency: null, per: null })
  })

  it.each<[string, Language]>([
    ['20', 'en'],
    ["we're 12 people", 'en'],
    ['in 3 months', 'en'],
    ['mamy 3 oddziały', 'pl'],
    ['нас 40 человек', 'ru'],
  ])('%s is none where it was not', (text, language) => {
    expect(valuesIn('money', language, text)).toEqual([])
  })

  it.each<[string, Language]>([
    ['12 people', 'en'],
    ['3 months', 'en'],
    ['20%', 'en'],
    ['15 osób', 'pl'],
    ['50 сотрудников', 'ru'],
  ])('%s is of something else, whatever was asked', (text, language) => {
    expect(valuesIn('money', language, text, asking('money'))).toEqual([])
  })
})

describe('no budget', () => {
  it.each<[string, Language]>([
    ['no budget yet', 'en'],
    ["we don't have a budget for this", 'en'],
    ['nie mamy jeszcze budżetu', 'pl'],
    ['brak budżetu', 'pl'],
    ['бюджета пока нет', 'ru'],
    ['нет денег', 'ru'],
  ])('%s is an amount of zero, asked for or in passing', (text, language) => {
    const zero = { min: 0, max: 0, currency: null, per: null }
    expect(valuesIn('money', language, text, asking('money'))).toEqual([zero])
    expect(valuesIn('money', language, text)).toEqual([zero])
    expect(valuesIn('intent', language, text)).toEqual([])
  })
})

it('quotes the amount with its bounds and period, and nothing else', () => {
  expect(quotesIn('money', 'en', 'Well, I guess up to 20k EUR a year, if it works.')).toEqual([
    'up to 20k EUR a year',
  ])
  expect(quotesIn('money', 'pl', 'Myślę, że do 50 tys. zł wystarczy')).toEqual(['do 50 tys. zł'])
})

it.each<[Language, string]>([
  ['en', 'a lead costs us about €40'],
  ['en', '€40 a lead'],
  ['pl', 'płacimy 200 zł za leada'],
  ['ru', 'заявка обходится нам в 500 рублей'],
])('what one of something costs is hardly a budget, in %s: %s', (language, text) => {
  for (const asked of [null, asking('money')])
    expect(readingsIn('money', language, text, { asked })).toMatchObject([
      { certainty: expect.closeTo(0.45) },
    ])
})

describe('a sum that is not theirs to spend', () => {
  it.each<[Language, string]>([
    ['en', "we're paying HubSpot $890 a month"],
    ['en', 'our revenue is 2 million euros a year'],
    ['en', 'a deal is worth 5000 euros to us'],
    ['pl', 'obecnie kosztuje nas to 500 zł miesięcznie'],
    ['pl', 'mamy obrót 2 mln zł rocznie'],
    ['ru', 'сейчас платим 5000 рублей в месяц за Битрикс'],
    ['ru', 'оборот компании 20 млн рублей в год'],
  ])('is no answer to what they may (%s): %s', (language, text) => {
    for (const { certainty } of readingsIn('money', language, text)) expect(certainty).toBeLessThan(0.5)
  })

  it.each<[Language, string]>([
    ['en', "we're paying $890 a month now, the budget is 1000 euros"],
    ['pl', 'obecnie płacimy 500 zł, budżet to 1000 zł'],
    ['ru', 'сейчас платим 5000 рублей, бюджет 10000 рублей'],
    ['en', 'we lose customers every week and have about 20k a year'],
    ['pl', 'tracimy klientów co tydzień, a mamy około 20 tys. zł rocznie'],
    ['ru', 'каждую неделю теряем клиентов, а есть у нас около 20 тысяч рублей'],
  ])('leaves the budget beside it as it is (%s): %s', (language, text) => {
    const sure = readingsIn('money', language, text).filter(({ certainty }) => certainty > 0.5)
    expect(sure).toHaveLength(1)
  })
})
