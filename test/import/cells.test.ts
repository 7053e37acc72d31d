/** What a cell of a CRM's export means in three languages, and what is refused because it may mean two things. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAmount } from '../../src/import/amount.ts'
import { readEmail, readPhone } from '../../src/import/contact.ts'
import { readDate } from '../../src/import/date.ts'
import { readReason } from '../../src/import/reason.ts'
import { readStage } from '../../src/import/stage.ts'

describe('a date', () => {
  test.each([
    ['2026-04-03', '2026-04-03T00:00:00.000Z'],
    ['2026-04-03T14:30:05Z', '2026-04-03T14:30:05.000Z'],
    ['2026-04-03 14:30', '2026-04-03T14:30:00.000Z'],
    ['2026-04-03T14:30:00+02:00', '2026-04-03T12:30:00.000Z'],
    ['2026/4/3', '2026-04-03T00:00:00.000Z'],
    ['03.04.2026', '2026-04-03T00:00:00.000Z'],
    ['3.4.2026, 9:05:00', '2026-04-03T09:05:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(readDate(text)).toEqual({ value: new Date(instant) })
  })

  test.each([
    ['03/04/2026', 'day or its month first'],
    ['4-3-26', 'day or its month first'],
    ['45012', "spreadsheet's day number"],
    ['2026-02-30', 'no date that there is'],
    ['31.04.2026', 'no date that there is'],
    ['2026-04-03 25:00', 'no date that there is'],
    ['soon', 'is no date'],
  ])('%s is refused, with the remedy', (text, why) => {
    expect(readDate(text)).toEqual({ fault: expect.stringContaining(why) })
    expect(readDate(text)).toEqual({ fault: expect.stringContaining('write 2026-04-03 or 03.04.2026') })
  })

  test('any instant comes back as it was written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (instant) => {
          const second = new Date(Math.floor(instant.getTime() / 1000) * 1000)
          expect(readDate(second.toISOString())).toEqual({ value: second })
        },
      ),
    )
  })
})

describe('an amount', () => {
  test.each([
    ['12500', 12_500],
    ['12500.5', 12_500.5],
    ['12 500,00', 12_500],
    ['12\u00a0500,50 zł', 12_500.5],
    ['12,500.00', 12_500],
    ['12.500,00 €', 12_500],
    ['€12’500', 12_500],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['PLN 99,9', 99.9],
    ['0,125', 0.125],
  ])('%s is %d', (text, value) => {
    expect(readAmount(text)).toEqual({ value })
  })

  test.each(['12,500', '12.500', '1,2,3', '1.23.456,00', '12.5.', 'a lot', '12 k', '-5', '1e5'])(
    '%s is refused',
    (text) => {
      expect(readAmount(text)).toEqual({ fault: expect.stringContaining(`"${text}"`) })
    },
  )
})

describe('a stage', () => {
  test.each([
    ['Closed Won', 'won'],
    ['CONVERTED', 'won'],
    ['wygrana', 'won'],
    ['Успешно реализовано', 'won'],
    ['1', 'won'],
    ['closed-lost', 'lost'],
    ['Przegrane', 'lost'],
    ['Закрыто и не реализовано', 'lost'],
    ['0', 'lost'],
    ['MQL', 'mql'],
    ['Переговоры', 'opportunity'],
    ['w toku', 'sal'],
    ['новый', 'lead'],
  ])('%s is %s', (text, stage) => {
    expect(readStage(text)).toEqual({ value: stage })
  })

  test('one that is not known is refused with the list', () => {
    expect(readStage('Frozen')).toEqual({ fault: expect.stringMatching(/"Frozen".*opportunity, won, lost/) })
  })
})

test('a reason is one of the list, or else in the words that it came in', () => {
  expect(readReason('Not target')).toEqual({ reason: 'not_target' })
  expect(readReason('brak budżetu')).toEqual({ reason: 'no_budget' })
  expect(readReason('Не отвечает')).toEqual({ reason: 'unreachable' })
  expect(readReason('Other')).toEqual({ reason: 'other' })
  expect(readReason('The CEO left')).toEqual({ reason: 'other', reasonText: 'The CEO left' })
})

describe('contact details', () => {
  test('are kept as conversations keep them', () => {
    expect(readEmail('Anna@Example.COM')).toEqual({ value: 'anna@example.com' })
    expect(readPhone('+48 601-234-567')).toEqual({ value: '+48601234567' })
    expect(readPhone('601 234 567')).toEqual({ value: '+48601234567' })
    expect(readPhone('8 (912) 345-67-89')).toEqual({ value: '+79123456789' })
    expect(readPhone("'+442079460958")).toEqual({ value: '+442079460958' })
  })

  test('that are none are refused without being shown', () => {
    for (const read of [
      readEmail('anna(at)example'),
      readEmail('anna@a.pl, jan@b.pl'),
      readPhone('none'),
      readPhone('4.86E+10'),
    ])
      expect(read).toEqual({ fault: expect.stringContaining('not shown') })
  })
})
