/** A line of the file as a lead, or as what became of one. */
import { isBlank } from '../calibration/example.ts'
import type { ImportedEnd, ImportedLead, ImportedOutcome } from '../engine/crm-ports.ts'
import { readAmount } from './amount.ts'
import { readEmail, readPhone } from './contact.ts'
import type { CsvRecord } from './csv.ts'
import { readDate } from './date.ts'
import { type Faults, isFault, type Read } from './fault.ts'
import type { Header, Known } from './header.ts'
import { readReason } from './reason.ts'
import { readStage } from './stage.ts'

/** Reads a record's cells; whatever is wrong is told to `faults`. */
interface Cells {
  has(column: Known): boolean
  /** Null: blank, or there is no such column, or it is wrong. */
  read<T>(column: Known, reader: (text: string) => Read<T>): T | null
  text(column: Known): string | null
  /** As `text`, and a blank one is wrong. */
  needed(column: Known): string | null
}

function cellsOf({ known }: Header, { line, cells }: CsvRecord, faults: Faults): Cells {
  const text = (column: Known): string | null => {
    const cell = cells[known.get(column) ?? -1]
    return cell === undefined || isBlank(cell) ? null : cell
  }
  return {
    has: (column) => known.has(column),
    text,
    needed(column) {
      const found = text(column)
      if (found === null) faults.add({ line, column, message: 'is blank: every line needs one' })
      return found
    },
    read(column, reader) {
      const cell = text(column)
      const read = cell === null ? null : reader(cell)
      if (read === null) return null
      if (!isFault(read)) return read.value
      faults.add({ line, column, message: read.fault })
      return null
    },
  }
}

/** Whether it has as many cells as the header; empty ones at its end do not count. */
function fits({ width }: Header, { line, cells }: CsvRecord, faults: Faults): boolean {
  const used = cells.findLastIndex((cell) => cell !== '') + 1
  if (used <= width && cells.length >= width) return true
  const message = `has ${cells.length} cells, and the header ${width}: look for a separator or a line break in a cell without quotes`
  faults.add({ line, column: null, message })
  return false
}

const CONTACT = ['name', 'company', 'role', 'source', 'campaign'] as const

/** Null: something is wrong with it, which `faults` have been told. */
export function readLead(header: Header, record: CsvRecord, faults: Faults): ImportedLead | null {
  const before = faults.count
  if (!fits(header, record, faults)) return null
  const cells = cellsOf(header, record, faults)
  const id = cells.needed('id')
  cells.needed('created_at')
  const createdAt = cells.read('created_at', readDate)
  const texts = CONTACT.filter(cells.has).map((column) => [column, cells.text(column)] as const)
  const attributes = header.attributes.map(({ name, place }) => [name, record.cells[place] || null] as const)
  const outcome = readOutcome(cells)
  const email = cells.read('email', readEmail)
  const phone = cells.read('phone', readPhone)
  if (id === null || createdAt === null || faults.count > before) return null
  return {
    line: record.line,
    id,
    createdAt,
    ...(cells.has('email') && { email }),
    ...(cells.has('phone') && { phone }),
    ...Object.fromEntries(texts),
    ...outcome,
    attributes: Object.fromEntries(attributes),
  }
}

/** As `readLead`. The lead is named by its id, or, in a file without ids, by its e-mail address. */
export function readEnd(header: Header, record: CsvRecord, faults: Faults): ImportedEnd | null {
  const before = faults.count
  if (!fits(header, record, faults)) return null
  const cells = cellsOf(header, record, faults)
  const named = cells.has('id') ? 'id' : 'email'
  const id = cells.needed(named)
  const email = named === 'email' ? cells.read('email', readEmail) : null
  cells.needed('stage')
  const { stage, ...outcome } = readOutcome(cells)
  if (id === null || stage === undefined || faults.count > before) return null
  return { line: record.line, key: email === null ? { id } : { email }, stage, ...outcome }
}

/** A blank cell says nothing: what an earlier file said stays. */
function readOutcome(cells: Cells): ImportedOutcome {
  const [stage, closedAt] = [cells.read('stage', readStage), cells.read('closed_at', readDate)]
  const value = cells.read('value', readAmount)
  const reason = cells.text('reason')
  return {
    ...(stage !== null && { stage }),
    ...(closedAt !== null && { closedAt }),
    ...(value !== null && { value }),
    ...(reason !== null && readReason(reason)),
  }
}
