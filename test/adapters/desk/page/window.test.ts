import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scrollTo, windowOf } from '../../../../adapters/desk/page/window.ts'

const ROW = 116
const places = fc.record({
  count: fc.nat(10_000),
  top: fc.nat(1_160_000),
  height: fc.integer({ min: 1, max: 3000 }),
})

it('draws every row that is seen, and few that are not', () => {
  fc.assert(
    fc.property(places, ({ count, top, height }) => {
      const { from, to } = windowOf(count, { top, height, row: ROW })
      const seen = (index: number) => index * ROW < top + height && (index + 1) * ROW > top
      for (const index of [from - 1, to]) if (index >= 0 && index < count) expect(seen(index)).toBe(false)
      expect(to - from).toBeLessThanOrEqual(Math.ceil(height / ROW) + 1 + 16)
      expect(from).toBeLessThanOrEqual(to)
    }),
    { numRuns: 200 },
  )
})

it('scrolls as little as shows a row whole', () => {
  const seen = { top: 1000, height: 600, row: ROW }
  expect([0, 10, 13, 20].map((index) => scrollTo(index, seen))).toEqual([0, 1000, 1024, 1836])
})
