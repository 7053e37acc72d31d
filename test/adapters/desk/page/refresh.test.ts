import { describe, expect, it } from 'vitest'
import { createRefresh } from '../../../../adapters/desk/page/refresh.ts'

function createSource() {
  const waiting: (() => void)[] = []
  let runs = 0
  return {
    fetch: () => {
      runs += 1
      return new Promise<void>((resolve) => waiting.push(resolve))
    },
    answer: () => waiting.shift()?.(),
    runs: () => runs,
  }
}
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('a refresh', () => {
  it('runs once more for all who asked while it ran, and no oftener', async () => {
    const source = createSource()
    const refresh = createRefresh(source.fetch)
    const asked = [refresh(), refresh(), refresh()]
    expect(source.runs()).toBe(1)
    source.answer()
    await settled()
    expect(source.runs()).toBe(2)
    source.answer()
    await Promise.all(asked)
    expect(source.runs()).toBe(2)
  })

  it('answers whoever asked only when what it brought is newer than the asking', async () => {
    const source = createSource()
    const refresh = createRefresh(source.fetch)
    void refresh()
    let answered = false
    const late = refresh().then(() => {
      answered = true
    })
    source.answer()
    await settled()
    expect(answered).toBe(false)
    source.answer()
    await late
  })

  it('runs anew after a fault', async () => {
    let runs = 0
    const refresh = createRefresh(async () => {
      runs += 1
      if (runs === 1) throw new Error('broken')
    })
    await expect(refresh()).rejects.toThrow('broken')
    await refresh()
    expect(runs).toBe(2)
  })
})
