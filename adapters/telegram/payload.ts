/**
 * What a deep link carries: `t.me/<bot>?start=ads__product_crm__team_20-99` is the source `ads` and two answers. Telegram
 * allows 64 letters, digits, `_` and `-`.
 */
import { type Known, knownByLink } from '../../src/domain/known.ts'

export interface Payload {
  source: string | null
  known: Known[]
}

/** A source may have `__` in it all the same: without an answer behind it, it is all source. */
export function readPayload(payload: string | null): Payload {
  const [source, ...parts] = payload?.split('__') ?? []
  const known = knownByLink(parts.map((part) => part.split('_')))
  return known.length === 0 ? { source: payload, known } : { source: source || null, known }
}
