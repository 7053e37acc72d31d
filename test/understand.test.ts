import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { clockOf, understandLine, understandLines } from '../src/understand.ts'

const clock = clockOf({ now: '2026-11-21T09:00:00Z', timeZone: 'Europe/Warsaw' })

async function linesFor(...lines: string[]): Promise<unknown[]> {
  const answers: unknown[] = []
  for await (const line of understandLines(Readable.from(`${lines.join('\n')}\n`), clock))
    answers.push(JSON.parse(line))
  return answers
}

describe('bantam understand', () => {
  it('answers each line with one line, in order, nulls where nothing is understood', async () => {
    const answers = await linesFor(
      '{"lang":"en","kind":"money","text":"around 20-30k EUR a year"}',
      '{"lang":"en","kind":"money","text":"hello"}',
      '{"lang":"ru","kind":"time","text":"через 3 месяца"}',
    )
    expect(answers).toEqual([
      {
        value: { min: 20_000, max: 30_000, currency: 'EUR', per: 'year' },
        quote: 'around 20-30k EUR a year',
        start: 0,
        end: 24,
      },
      { value: null, quote: null, start: null, end: null },
      {
        value: { from: '2027-02-01T00:00:00', to: '2027-03-01T00:00:00', grain: 'month' },
        quote: 'через 3 месяца',
        start: 0,
        end: 14,
      },
    ])
  })

  it('says what is wrong with a line, and goes on with the next', async () => {
    const [broken, unknown, good] = await linesFor(
      'not JSON',
      '{"lang":"en","kind":"colour","text":"red"}',
      '{"kind":"language","text":"nie wiem"}',
    )
    expect(broken).toMatchObject({ value: null, error: expect.stringContaining('line 1') })
    expect(unknown).toMatchObject({ value: null, error: expect.stringMatching(/line 2: "kind"/) })
    expect(good).toMatchObject({ value: 'pl' })
  })

  it('tells what a message is about before its courtesies', () => {
    const line = { lang: 'en', kind: 'intent', text: 'Hi! Can I talk to a human? Thanks' } as const
    expect(understandLine(line, clock)).toMatchObject({ value: 'human' })
    expect(understandLine({ ...line, text: 'Hi!' }, clock)).toMatchObject({ value: 'greet' })
    expect(understandLine({ ...line, text: 'The sky is blue' }, clock)).toMatchObject({ value: 'other' })
  })

  it('collects a contact from the whole message', () => {
    const text = 'I am Ann Lee, ann@northwind.com'
    expect(understandLine({ lang: 'en', kind: 'contact', text }, clock)).toMatchObject({
      value: { name: 'Ann Lee', email: 'ann@northwind.com' },
      quote: expect.stringMatching(/Ann Lee, ann@northwind.com$/),
    })
  })

  it('refuses a reference time or a zone that is none, by name', () => {
    expect(() => clockOf({ now: 'tomorrow', timeZone: 'UTC' })).toThrow(/--now "tomorrow"/)
    expect(() => clockOf({ timeZone: 'Mars/Base' })).toThrow(/--time-zone "Mars\/Base"/)
  })
})
