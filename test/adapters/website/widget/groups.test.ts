import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../../adapters/website/widget/conversation.ts'
import { groupsOf } from '../../../../adapters/website/widget/ui/groups.ts'
import { message } from './support/peers.ts'

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime()
const now = at(21, 23)

const entry = (seq: number, overrides: Partial<Entry> = {}): Entry => ({
  ...message({ seq, at: at(21, 12) }),
  delivery: 'sent',
  ...overrides,
  seq,
})

const headings = (entries: Entry[]) => groupsOf(entries, 'en', now).map(({ heading }) => heading)

describe('groupsOf', () => {
  it('joins what one speaker says in a row', () => {
    const groups = groupsOf(
      [
        entry(1),
        entry(2),
        entry(3, { author: 'visitor' }),
        entry(4, { author: 'rep', name: 'Anna' }),
        entry(5, { author: 'rep', name: 'Jan' }),
      ],
      'en',
      now,
    )
    expect(groups.map(({ entries }) => entries.map(({ seq }) => seq))).toEqual([[1, 2], [3], [4], [5]])
  })

  it('introduces a speaker only where another one spoke to the visitor before', () => {
    const groups = groupsOf(
      [
        entry(1),
        entry(2, { author: 'visitor' }),
        entry(3),
        entry(4, { author: 'rep', name: 'Anna' }),
        entry(5, { author: 'visitor' }),
        entry(6, { author: 'rep', name: 'Anna' }),
        entry(7),
      ],
      'en',
      now,
    )
    const introduced = groups.filter(({ author }) => author !== 'visitor').map(({ introduces }) => introduces)
    expect(introduced).toEqual([true, false, true, false, true])
  })

  it('tells the time at the beginning and after a silence, and the day only where it is another one', () => {
    expect(headings([entry(1), entry(2, { author: 'visitor', at: at(21, 12, 20) })])[1]).toBeNull()
    const [first, later, nextDay] = headings([
      entry(1, { at: at(20, 9) }),
      entry(2, { at: at(20, 12, 5) }),
      entry(3, { at: at(21, 9) }),
    ])
    expect(first).toContain('November 20')
    expect(later).toMatch(/^12:05/)
    expect(nextDay).toContain('November 21')
    expect(headings([entry(1)])[0]).not.toContain('November')
  })
})
