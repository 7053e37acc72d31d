import { expect, test } from 'vitest'
import { csvOf } from '../../adapters/csv.ts'

test('quotes what needs it, and lets nothing run as a formula', () => {
  const rows = [
    ['Nowak, "Jan"', 3, true, null],
    ['=HYPERLINK("x")', -3, false, 'two\nlines'],
  ]
  expect(csvOf(['who', 'n', 'yes', 'text'], rows)).toBe(
    '\uFEFFwho,n,yes,text\r\n"Nowak, ""Jan""",3,true,\r\n"\'=HYPERLINK(""x"")",-3,false,"two\nlines"',
  )
})
