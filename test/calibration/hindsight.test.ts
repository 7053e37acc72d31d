/** Columns that know the outcome are refused, by their name and by what they do; strong honest ones are not. */
import { describe, expect, test } from 'vitest'
import { betrayedByBehaviour } from '../../src/calibration/hindsight.ts'
import { betrayedByName, isPersonal } from '../../src/calibration/hindsight-names.ts'
import { honest, leadsOf, normal } from '../support/leads.ts'

describe('by its name', () => {
  test.each([
    ...[
      'Lost Reason',
      'lost_reason',
      'lostReason',
      'Reason for Loss',
      'Closed Won Date',
      'Close Date',
      'Won',
      'is_won',
    ],
    ...[
      'Converted',
      'converted at',
      'Lead Status',
      'Deal Stage',
      'Deal Value',
      'Contract',
      'Contract Value',
      'Outcome',
    ],
    ...[
      'Invoice Number',
      'Signed at',
      'Tags',
      'Lead Quality',
      'Last Activity',
      'Last Notable Activity',
      'Days to Close',
    ],
    ...[
      'Powód utraty',
      'Data zamknięcia',
      'Wartość umowy',
      'Etap',
      'Status leada',
      'Numer faktury',
      'Wygrana',
    ],
    ...['Data wygranej', 'Ostatnia aktywność', 'Powód odrzucenia', 'Przegrana', 'Utracony', 'Klient od'],
    ...[
      'Причина отказа',
      'Дата закрытия',
      'Сумма сделки',
      'Этап сделки',
      'Договор',
      'Номер договора',
      'Статус',
    ],
    ...['Последняя активность', 'Теги', 'Выиграна', 'Дата оплаты', 'Успешно реализовано', 'Итог'],
  ])('"%s" tells the outcome', (name) => {
    expect(betrayedByName(name)).not.toBeNull()
  })

  test.each([
    ...[
      'Source',
      'Company size',
      'Annual revenue',
      'Budget',
      'Industry',
      'Marital status',
      'Current contract end',
    ],
    ...[
      'Number of employees',
      'Country',
      'TotalVisits',
      'Total Time Spent on Website',
      'Lead Origin',
      'Paid search',
    ],
    ...['Lead Source', 'First page', 'Job title', 'What matters most', 'Payment method', 'Specialization'],
    ...[
      'Branża',
      'Wielkość firmy',
      'Źródło',
      'Miasto',
      'Stanowisko',
      'Budżet',
      'Forma płatności',
      'Liczba pracowników',
    ],
    ...[
      'Отрасль',
      'Источник',
      'Город',
      'Должность',
      'Бюджет',
      'UTM-метка',
      'Способ оплаты',
      'Число сотрудников',
    ],
  ])('"%s" does not', (name) => {
    expect(betrayedByName(name)).toBeNull()
  })

  test('a person is no feature', () => {
    expect(
      ['First Name', 'Last name', 'Full Name', 'E-Mail', 'Mobile phone', 'Imię', 'Фамилия'].filter(
        isPersonal,
      ),
    ).toHaveLength(7)
    expect(['Campaign name', 'Company size', 'Phone system in use'].filter(isPersonal)).toEqual([])
  })
})

const SEEDS = Array.from({ length: 25 }, (_, seed) => seed)

describe.each([150, 2000])('by its behaviour among %i leads', (n) => {
  const suspected = (seed: number, column: 'categories' | 'number', after: Parameters<typeof leadsOf>[3]) =>
    betrayedByBehaviour('Column', leadsOf(n, seed, honest, after), column) !== null

  test('a tag that is written when one knows is refused', () => {
    const refused = SEEDS.filter((seed) =>
      suspected(seed, 'categories', (won, chance): Record<string, string> => {
        if (chance.happens(0.3)) return {}
        const tag = won
          ? chance.pick(['Will revert', 'Closed by Horizzon'])
          : chance.pick(['Ringing', 'Not doing it'])
        return { Column: chance.happens(0.02) ? 'Busy' : tag }
      }),
    )
    expect(refused).toEqual(SEEDS)
  })

  test('a column that only lost leads have is refused', () => {
    const refused = SEEDS.filter((seed) =>
      suspected(
        seed,
        'categories',
        (won, chance): Record<string, string> =>
          won || chance.happens(0.2) ? {} : { Column: chance.pick(['price', 'silence', 'rival']) },
      ),
    )
    expect(refused).toEqual(SEEDS)
  })

  test('a number that only won leads have above zero is refused', () => {
    const refused = SEEDS.filter((seed) =>
      suspected(seed, 'number', (won, chance) => ({ Column: won ? String(chance.between(100, 9999)) : '0' })),
    )
    expect(refused).toEqual(SEEDS)
  })

  test('an honest column with an AUC of 0.9 is not, as a number or in five grades', () => {
    // Two normal distributions 1.81 standard deviations apart.
    const score = (won: boolean, chance: Parameters<typeof normal>[0]) => normal(chance) + (won ? 1.81 : 0)
    const asNumber = SEEDS.filter((seed) =>
      suspected(seed, 'number', (won, chance) => ({ Column: score(won, chance).toFixed(3) })),
    )
    const inGrades = SEEDS.filter((seed) =>
      suspected(seed, 'categories', (won, chance) => ({
        Column: `grade ${Math.max(-1, Math.min(3, Math.round(score(won, chance))))}`,
      })),
    )
    expect(asNumber.length).toBeLessThanOrEqual(1)
    expect(inGrades.length).toBeLessThanOrEqual(1)
  })

  test('an honest column that is filled in four times as often for won leads is not', () => {
    const refused = SEEDS.filter((seed) =>
      suspected(
        seed,
        'categories',
        (won, chance): Record<string, string> => (chance.happens(won ? 0.8 : 0.2) ? { Column: 'yes' } : {}),
      ),
    )
    expect(refused).toEqual([])
  })
})
