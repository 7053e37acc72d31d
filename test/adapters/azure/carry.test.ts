import { describe, expect, test } from 'vitest'
import { carriedAfter } from '../../../adapters/azure/carry.ts'
import { ConnectorRefusal } from '../../../adapters/azure/connector.ts'

const NOW = new Date('2026-11-22T10:00:00Z')

const refusal = (status: number, retryAfter: string | null = null) => new ConnectorRefusal(status, retryAfter)

describe('what becomes of a message that the connector did not take', () => {
  test('it waits as long as it is told to', () => {
    const inSeconds = carriedAfter(refusal(429, '7'), NOW)
    const byDate = carriedAfter(refusal(429, 'Sun, 22 Nov 2026 10:00:07 GMT'), NOW)
    expect(inSeconds).toEqual({ status: 'later', reason: 'status 429', afterMs: 7000 })
    expect(byDate).toEqual(inSeconds)
  })

  test('but not for ever', () => {
    expect(carriedAfter(refusal(429, '999999'), NOW)).toMatchObject({ afterMs: 3_600_000 })
  })

  test.each([[401], [408], [500], [503]])('it is tried again after %i', (status) => {
    expect(carriedAfter(refusal(status), NOW)).toMatchObject({ status: 'later', afterMs: null })
  })

  test('it is tried again when nobody answered', () => {
    expect(carriedAfter(new TypeError('fetch failed'), NOW)).toMatchObject({
      status: 'later',
      reason: 'TypeError',
    })
  })

  test('a prospect who has blocked the bot is unreachable', () => {
    expect(carriedAfter(refusal(403), NOW)).toEqual({ status: 'never', reason: 'blocked', unreachable: true })
  })

  test.each([[400], [404], [413]])('it is given up after %i', (status) => {
    expect(carriedAfter(refusal(status), NOW)).toMatchObject({ status: 'never', unreachable: false })
  })
})
