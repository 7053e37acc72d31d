/** Linear equations of a symmetric, positive definite matrix. */
import { at } from './vector.ts'

/**
 * Solves A x = b. `a` is A by rows, its lower triangle is read and overwritten by the factor; `b` is not touched.
 * Null if A is not positive definite.
 */
export function solve(a: Float64Array, b: Float64Array): Float64Array | null {
  const size = b.length
  if (!factor(a, size)) return null
  const x = Float64Array.from(b)
  for (let row = 0; row < size; row += 1) {
    const rest = at(x, row) - dot(a, row * size, x, 0, row)
    x[row] = rest / at(a, row * size + row)
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = at(x, row)
    for (let k = row + 1; k < size; k += 1) rest -= at(a, k * size + row) * at(x, k)
    x[row] = rest / at(a, row * size + row)
  }
  return x
}

/** The lower triangle L of L·Lᵀ = A, in A's place. */
function factor(a: Float64Array, size: number): boolean {
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < row; column += 1) {
      const rest = at(a, row * size + column) - dot(a, row * size, a, column * size, column)
      a[row * size + column] = rest / at(a, column * size + column)
    }
    const square = at(a, row * size + row) - dot(a, row * size, a, row * size, row)
    if (!(square > 0)) return false
    a[row * size + row] = Math.sqrt(square)
  }
  return true
}

/** Of `length` numbers from `i` and from `j` on. */
function dot(one: Float64Array, i: number, other: Float64Array, j: number, length: number): number {
  let sum = 0
  for (let k = 0; k < length; k += 1) sum += (one[i + k] ?? 0) * (other[j + k] ?? 0)
  return sum
}
