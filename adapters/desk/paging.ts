/** Lists that are told page by page. */
import type { z } from 'zod'
import { problem } from '../problem.ts'
import { type Answer, json, refuse } from './route.ts'

/** What a store gives; `bad_cursor`: it never returned the cursor that it was asked with. */
type Page<T> = { items: readonly T[]; cursor: string | null } | 'bad_cursor'

/** `present`: an entry as callers see it. */
export const paged = <T>(page: Page<T>, present: (entry: T) => unknown): Answer =>
  page === 'bad_cursor'
    ? refuse(
        problem(
          400,
          'The cursor is not one that a page returned: leave it out to begin with the first page.',
        ),
      )
    : json(200, { items: page.items.map(present), cursor: page.cursor })

/** The same in the description of the API. */
export const pageOf = <B extends z.ZodType>(body: B) => ({
  description: 'A page; its `cursor` asks for the next, null when this is the last.',
  body,
})
