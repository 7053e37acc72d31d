import { describe, expect, it } from 'vitest'
import { offeredActions } from '../../../../adapters/desk/page/actions.ts'
import { handoff } from '../support/builders.ts'

const anna = { id: 'anna', role: 'rep' as const }
const boris = { id: 'boris', name: 'Boris Ivanov' }
const mine = { id: 'anna', name: 'Anna Kowalska' }
const manager = { id: 'ewa', role: 'manager' as const }

describe('what is offered', () => {
  it.each([
    ['a waiting one', anna, { status: 'waiting' as const }, ['claim']],
    [
      'my claim',
      anna,
      { status: 'claimed' as const, rep: mine },
      ['accept', 'hand_back', 'reject', 'transfer', 'judge', 'outcome', 'release'],
    ],
    [
      'what I accepted',
      anna,
      { status: 'accepted' as const, rep: mine },
      ['outcome', 'hand_back', 'reject', 'transfer', 'judge', 'release'],
    ],
    ['what I rejected', anna, { status: 'rejected' as const, rep: mine }, ['outcome']],
    ['another’s claim', anna, { status: 'claimed' as const, rep: boris }, []],
    ['what another rejected', anna, { status: 'rejected' as const, rep: boris }, []],
    [
      'a rep’s claim, to a manager',
      manager,
      { status: 'claimed' as const, rep: boris },
      ['transfer', 'release', 'judge'],
    ],
    [
      'a rejected one, to a manager',
      manager,
      { status: 'rejected' as const, rep: boris },
      ['outcome', 'lift', 'judge'],
    ],
    ['a returned one', anna, { status: 'returned' as const }, []],
  ])('for %s', (_name, user, state, offered) => {
    expect(offeredActions(handoff(state), user)).toEqual(offered)
  })

  it('is a manager’s alone where nothing was handed off', () => {
    expect(offeredActions(null, manager)).toEqual(['lift', 'judge'])
    expect(offeredActions(null, anna)).toEqual([])
  })
})
