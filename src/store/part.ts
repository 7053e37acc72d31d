import type { Turn } from '../engine/ports.ts'

/** A part of the commit: its rows of a turn, and the statement that writes them (`t` = the rows, `moved` = the turns that hold). */
export interface Part {
  name: string
  rows(turn: Turn): unknown[]
  sql: string
}

/** The rows of the part called `name`, as `t`, with the turns that hold. */
export const rowset = (name: string, columns: string) =>
  `jsonb_to_recordset((SELECT j -> '${name}' FROM input)) AS t(${columns}) JOIN moved ON moved.id = t.id`
