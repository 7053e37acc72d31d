/** Cursors: where a page ended, opaque to whoever is given one. */
import type { z } from 'zod'

export const cursorOf = (place: object): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/** Null for anything that no page of ours ever returned. */
export function readCursor<T extends z.ZodType>(Place: T, cursor: string): z.output<T> | null {
  try {
    return Place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch {
    return null
  }
}
