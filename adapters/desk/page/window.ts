/** Which rows of a long list are on the screen. Pure. */

/** Rows above and below that are drawn as well, so that a fast hand meets no gap. */
const AROUND = 8

export interface Window {
  from: number
  /** Exclusive. */
  to: number
}

/** `top` and `height`: of what is seen, in pixels; all rows are `row` pixels high. */
export function windowOf(
  count: number,
  { top, height, row }: { top: number; height: number; row: number },
): Window {
  const from = Math.max(0, Math.min(Math.floor(top / row), count) - AROUND)
  return { from, to: Math.min(count, Math.ceil((top + height) / row) + AROUND) }
}

/** How far to scroll so that a row is seen whole; `top` if it is already. */
export function scrollTo(
  index: number,
  { top, height, row }: { top: number; height: number; row: number },
): number {
  const start = index * row
  if (start < top) return start
  return start + row > top + height ? start + row - height : top
}
