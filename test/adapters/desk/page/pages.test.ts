import { describe, expect, it } from 'vitest'
import { listedFor, mayOpen, type PageEntry } from '../../../../adapters/desk/page/page-entry.ts'
import { placeOf } from '../../../../adapters/desk/page/pages.ts'

const page = (path: string, role: PageEntry['role'], isListed = true): PageEntry => ({
  path,
  title: () => path,
  role,
  isListed,
  load: async () => () => null,
})

describe('an address', () => {
  it.each([
    ['', { conversation: null, isUnknown: false }],
    ['#/', { conversation: null, isUnknown: false }],
    ['#/conversations/0a1b-2c', { conversation: '0a1b-2c', isUnknown: false }],
    ['#/conversations/', { conversation: null, isUnknown: true }],
    ['#/nowhere', { conversation: null, isUnknown: true }],
    ['#/%E0%A4%A', { conversation: null, isUnknown: true }],
  ])('"%s" leads to %o', (hash, place) => {
    expect(placeOf(hash)).toMatchObject({ ...place, page: null })
  })
})

describe('a page', () => {
  const team = page('team', 'manager')
  const all = [team, page('people', 'admin'), page('profile', 'rep'), page('invitation', 'anybody', false)]

  it.each([
    ['rep', ['profile']],
    ['manager', ['team', 'profile']],
    ['admin', ['team', 'people', 'profile']],
  ] as const)('is offered to a %s as far as it is for them', (role, paths) => {
    expect(listedFor({ role }, all).map(({ path }) => path)).toEqual(paths)
  })

  it('is opened without a log-in only if it is for anybody', () => {
    expect(all.filter((each) => mayOpen(each, null)).map(({ path }) => path)).toEqual(['invitation'])
    expect(mayOpen(team, { role: 'rep' })).toBe(false)
  })
})
