/** Days on which nobody is written to, `MM-DD`; those that move with the calendar are left out. */

/** By the law of 1951 with its later changes: since 2025 Christmas Eve too. */
export const polishHolidays = [
  '01-01',
  '01-06',
  '05-01',
  '05-03',
  '08-15',
  '11-01',
  '11-11',
  '12-24',
  '12-25',
  '12-26',
]
