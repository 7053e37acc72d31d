/** The card's sentences, as they are put together from what the API tells. */
import { describe, expect, it } from 'vitest'
import { outlookOf } from '../../../../../../adapters/desk/page/parts/card/range.tsx'
import { chanceOf } from '../../../../../../adapters/desk/page/parts/card/top.tsx'
import {
  changesOf,
  coolingOf,
  endOf,
  toneOf,
  worthOf,
} from '../../../../../../adapters/desk/page/parts/card/what-if.tsx'

describe('what an answer would make of it', () => {
  const now = { outcome: 'nurture', temperature: 'warm' as const }
  it.each([
    [{ outcome: 'handed_off', temperature: 'warm' }, 'would make this a hand-off'],
    [{ outcome: 'handed_off', temperature: 'hot' }, 'would make this a hand-off, and hot'],
    [{ outcome: 'nurture', temperature: 'hot' }, 'would make this hot'],
    [{ outcome: 'nurture', temperature: 'warm' }, 'would earn this outcome by its points alone'],
    [{ outcome: 'disqualified', temperature: 'vague' }, 'would disqualify this'],
    [{ outcome: 'incomplete', temperature: 'vague' }, 'would leave this incomplete, and vague'],
  ] as const)('%o %s', (change, words) => {
    expect(endOf(change, now)).toBe(words)
  })

  it('is for the worse where a minimum fails, whatever points the answer brings', () => {
    const failing = { outcome: 'disqualified', temperature: 'warm', points: 5 } as const
    expect(toneOf(failing, now)).toBe('worse')
    expect(toneOf({ ...failing, outcome: 'handed_off' }, now)).toBe('better')
    expect(toneOf({ ...failing, outcome: 'nurture', temperature: 'vague' }, now)).toBe('worse')
  })

  it.each([
    [6, 1, '+6'],
    [6, 2, '+6 or more'],
    [-7, 1, '−7'],
    [-7, 2, 'up to −7'],
    [0, 2, '0'],
  ])('%d points by the first of %d answers are "%s"', (points, count, words) => {
    const choices = Array.from({ length: count }, (_, n) => ({ id: `${n}`, label: `${n}` }))
    expect(worthOf({ points, choices })).toBe(words)
  })
})

describe('an outcome that was asked for', () => {
  it('stays whatever is answered: only how warm they are may change', () => {
    const change = {
      question: 'role',
      title: 'Role',
      choices: [{ id: 'decides', label: 'I decide' }],
      points: 15,
      besides: [],
    }
    const explanation = {
      temperature: 'vague' as const,
      whatIf: [
        { ...change, outcome: 'nurture' as const, temperature: 'warm' as const },
        { ...change, outcome: 'nurture' as const, temperature: 'vague' as const },
      ],
    }
    const ends = (reasons: string[]) =>
      changesOf(explanation, { outcome: 'handed_off', reasons }).map(({ end }) => end)
    expect(ends(['asked:person'])).toEqual(['would make this warm'])
    const open = {
      ...change,
      outcome: 'handed_off' as const,
      temperature: 'hot' as const,
      besides: ['Start'],
    }
    expect(changesOf({ ...explanation, whatIf: [open] }, { outcome: 'nurture', reasons: [] })).toMatchObject([
      { end: 'would make this a hand-off, and hot, if “Start” turns out well, too' },
    ])
    expect(ends(['score:60'])).toEqual(['would move this to nurture, and warm', 'would move this to nurture'])
  })
})

describe('when it cools down', () => {
  const at = '2026-03-12T12:00:00.000Z'
  const now = '2026-03-02T12:00:00.000Z'
  it.each([
    [[], 'Falls to warm on 12 March.'],
    [['Pricing page'], 'Falls to warm on 12 March, when “Pricing page” ends.'],
    [['Pricing page', 'Start'], 'Falls to warm on 12 March, when “Pricing page” and “Start” end.'],
    [['a', 'b', 'c', 'd'], 'Falls to warm on 12 March, when “a”, “b” and 2 others end.'],
  ])('%o', (rows, words) => {
    expect(coolingOf({ at, temperature: 'warm', rows }, now)).toBe(words)
  })
})

describe('what may still come of a score', () => {
  it.each([
    [50, 50, 50, 'No open question would change it'],
    [50, 50, 65, 'May still rise to 65'],
    [40, 50, 50, 'May still fall to 40'],
    [40, 50, 65, 'May still end between 40 and 65'],
  ])('%d … %d … %d: %s', (worst, now, best, words) => {
    expect(outlookOf({ worst, now, best })).toBe(words)
  })
})

describe('a probability', () => {
  it('is never told without what it rests on', () => {
    expect(chanceOf({ basis: 'importance', value: 0.39, n: 0 })).toEqual({
      value: 'About 40%',
      basis: 'an estimate, not yet tested on won deals',
    })
    expect(chanceOf({ basis: 'calibration', value: 0.384, n: 1412 })).toEqual({
      value: '38%',
      basis: 'from 1,412 closed leads',
    })
    expect(
      chanceOf({
        basis: 'withheld',
        value: null,
        n: 90,
        why: 'not_better',
        reason: 'no better than the base rate',
      }),
    ).toEqual({ value: 'Withheld', basis: 'no better than the average on the leads that test it' })
  })
})
