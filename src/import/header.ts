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

/** A column of the file by its own name, and what it is here. */
export type Mapping = readonly { theirs: string; ours: Known }[]

/** `Lead ID=id`, as it is given on the command line; names may have a `=` themselves. */
export function readMapping(text: string): Mapping[number] {
  const [, theirs = '', name = ''] = /^(.*)=([^=]*)$/s.exec(text) ?? []
  const ours = byKey.get(nameKey(name))
  if (theirs.trim() === '' || !ours)
    throw new ImportError(
      `"${text}" does not say which column is which: give "their name=ours", ours being one of ${KNOWN.join(', ')}.`,
    )
  return { theirs: theirs.trim(), ours }
}

export interface Header {
  /** The place of each known column that the file has. */
  known: ReadonlyMap<Known, number>
  attributes: { name: string; place: number }[]
  width: number
}

/**
 * Throws an ImportError for columns that are missing or there twice. A column that `mapping` names is what it says; another
 * that is called like it here is an attribute then.
 */
export function readHeader(
  cells: readonly string[],
  line: number,
  needed: readonly (readonly Known[])[],
  mapping: Mapping = [],
): Header {
  const columnOf = mappedBy(mapping, cells, line)
  const known = new Map<Known, number>()
  const attributes: Header['attributes'] = []
  for (const [place, name] of cells.entries()) {
    if (name === '') continue
    const column = columnOf(name)
    const isTwice = column ? known.has(column) : attributes.some((each) => each.name === name)
    if (isTwice)
      throw new ImportError(`line ${line}: there are two columns "${column ?? name}": rename or remove one`)
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

function mappedBy(mapping: Mapping, cells: readonly string[], line: number) {
  const mapped = new Map(mapping.map(({ theirs, ours }) => [nameKey(theirs), ours]))
  const taken = new Set(mapped.values())
  const keys = new Set(cells.map(nameKey))
  const stray = mapping.find(({ theirs }) => !keys.has(nameKey(theirs)))
  if (stray)
    throw new ImportError(
      `line ${line}: there is no column "${stray.theirs}"${listed(cells)}. Name one of these with --map`,
    )
  return (name: string): Known | undefined => {
    const own = byKey.get(nameKey(name))
    return mapped.get(nameKey(name)) ?? (own && !taken.has(own) ? own : undefined)
  }
}

/** The columns that there are; not where the first line is somebody's address or telephone already. */
const listed = (cells: readonly string[]): string =>
  cells.some((cell) => cell.includes('@') || cell.replace(/\D/g, '').length > 6)
    ? ''
    : `; there is ${cells.join(', ')}`
