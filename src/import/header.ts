/** Which column is which: the known ones by name, however they are spaced and cased, the others as attributes. */
import { nameKey } from '../calibration/words.ts'
import { ImportError } from './fault.ts'

export const KNOWN = [
  'id',
  'created_at',
  'email',
  'phone',
  'name',
  'company',
  'role',
  'source',
  'campaign',
  'stage',
  'closed_at',
  'value',
  'reason',
] as const
export type Known = (typeof KNOWN)[number]

const byKey = new Map(KNOWN.map((name) => [nameKey(name), name]))

export interface Header {
  /** The place of each known column that the file has. */
  known: ReadonlyMap<Known, number>
  attributes: { name: string; place: number }[]
  width: number
}

/** Throws an ImportError for columns that are missing or there twice. */
export function readHeader(
  cells: readonly string[],
  line: number,
  needed: readonly (readonly Known[])[],
): Header {
  const known = new Map<Known, number>()
  const attributes: Header['attributes'] = []
  const seen = new Set<string>()
  for (const [place, name] of cells.entries()) {
    if (name === '') continue
    const column = byKey.get(nameKey(name))
    const key = column ?? name
    if (seen.has(key))
      throw new ImportError(`line ${line}: there are two columns "${key}": rename or remove one`)
    seen.add(key)
    if (column) known.set(column, place)
    else attributes.push({ name, place })
  }
  const missing = needed.find((any) => !any.some((name) => known.has(name)))
  if (missing)
    throw new ImportError(
      `line ${line}: there is no column "${missing.join('" or "')}"${listed(cells)}. ` +
        'The first line must name the columns: rename the one that is meant',
    )
  return { known, attributes, width: cells.length }
}

/** The columns that there are; not where the first line is somebody's address or telephone already. */
const listed = (cells: readonly string[]): string =>
  cells.some((cell) => cell.includes('@') || cell.replace(/\D/g, '').length > 6)
    ? ''
    : `; there is ${cells.join(', ')}`
