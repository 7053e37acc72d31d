/** What is wrong with a file, by line and column: told in full lines, the first ones, and how many there are. */
import { InvalidArgumentError } from 'commander'

/** The file cannot be imported; each line says where, what and how to mend it. */
export class ImportError extends InvalidArgumentError {
  override name = 'ImportError'
}

export interface Fault {
  line: number
  /** Null: the line as a whole. */
  column: string | null
  /** What is wrong, and the remedy. Personal values are never in it. */
  message: string
}

/** A cell's value, or what is wrong with it. */
export type Read<T> = { value: T } | { fault: string }

export const isFault = <T>(read: Read<T>): read is { fault: string } => 'fault' in read

/** Nobody mends more at once. */
const MOST = 20

export interface Faults {
  add(fault: Fault): void
  readonly count: number
  /** The first by line, then how many more there are of `total`. */
  lines(total: number): string[]
}

export function createFaults(): Faults {
  const first: Fault[] = []
  let count = 0
  return {
    add(fault) {
      count += 1
      if (first.length < MOST) first.push(fault)
    },
    get count() {
      return count
    },
    lines(total) {
      const told = first
        .toSorted((one, other) => one.line - other.line)
        .map(({ line, column, message }) => `line ${line}${column === null ? '' : `, ${column}`}: ${message}`)
      return total > first.length ? [...told, `… and ${total - first.length} more`] : told
    },
  }
}

const LONGEST_SHOWN = 60

/** A value of a column that is not personal, as an error may show it. */
export const shown = (text: string): string =>
  `"${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}"`
