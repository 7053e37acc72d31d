/** Places in lists of numbers that are known to exist. */

export const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0

export function add(list: Float64Array, index: number, amount: number): void {
  list[index] = at(list, index) + amount
}
