/** `bantam import`: leads and outcomes from a CRM's CSV. The whole file is checked before anything of it is written. */
import { stat } from 'node:fs/promises'
import { InvalidArgumentError } from 'commander'
import type { CrmLeadStore, ImportChanges, ImportFault } from './engine/crm-ports.ts'
import { type CsvRecord, recordsOf } from './import/csv.ts'
import { createFaults, type Faults, ImportError, shown } from './import/fault.ts'
import { type Header, type Known, type Mapping, readHeader, readMapping } from './import/header.ts'
import { readEnd, readLead } from './import/line.ts'

export const IMPORTS = ['leads', 'outcomes'] as const
export type ImportKind = (typeof IMPORTS)[number]

export interface ImportOptions {
  dryRun?: true
  encoding?: string
  map?: string[]
}

interface Deps {
  crmLeads: CrmLeadStore
  now: Date
  print(line: string): void
}

const NEEDED: Record<ImportKind, readonly (readonly Known[])[]> = {
  leads: [['id'], ['created_at']],
  outcomes: [['id', 'email'], ['stage']],
}

/** Prints what it does; throws an ImportError, and has written nothing, if anything in the file is wrong. */
export async function importFile(
  kind: ImportKind,
  file: string,
  options: ImportOptions,
  deps: Deps,
): Promise<void> {
  if (!(await stat(file).catch(() => null))?.isFile())
    throw new InvalidArgumentError(`there is no file "${file}": give the path of a CSV file.`)
  const faults = createFaults()
  const records = recordsOf(file, options.encoding ?? null)
  const mapping = options.map?.map(readMapping) ?? []
  const approve = (changes: ImportChanges): boolean => {
    for (const fault of changes.faults) faults.add(foundOf(fault))
    const isGood = faults.count === 0
    if (isGood) for (const line of summary(kind, changes, options)) deps.print(line)
    return isGood && options.dryRun !== true
  }
  const changes =
    kind === 'leads'
      ? await deps.crmLeads.importLeads(
          batches(records, { needed: NEEDED.leads, mapping }, readLead, faults),
          approve,
        )
      : await deps.crmLeads.importOutcomes(
          batches(records, { needed: NEEDED.outcomes, mapping }, readEnd, faults),
          approve,
          deps.now,
        )
  const count = faults.count + changes.faulty - changes.faults.length
  if (count > 0) throw new ImportError(refusal(count, faults))
  if (options.dryRun !== true) deps.print('Done.')
}

/** So many lines go to the database at once. */
const BATCH = 1_000

interface Columns {
  needed: readonly (readonly Known[])[]
  mapping: Mapping
}

async function* batches<T>(
  records: AsyncIterable<CsvRecord>,
  { needed, mapping }: Columns,
  read: (header: Header, record: CsvRecord, faults: Faults) => T | null,
  faults: Faults,
): AsyncGenerator<T[]> {
  let header: Header | null = null
  let batch: T[] = []
  for await (const record of records) {
    if (!header) {
      header = readHeader(record.cells, record.line, needed, mapping)
      continue
    }
    const line = read(header, record, faults)
    if (line !== null) batch.push(line)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (!header) throw new ImportError('the file is empty: its first line must name the columns')
  if (batch.length > 0) yield batch
}

function foundOf({ line, kind, firstLine, id }: ImportFault) {
  const named = id === null ? 'the e-mail address (not shown here)' : shown(id)
  const messages: Record<ImportFault['kind'], string> = {
    repeated_id: `${named} is on line ${firstLine} already: keep one of them`,
    unknown_lead: `${named} is no lead that is known: import it with "bantam import leads" first, or remove the line`,
    ambiguous_email: 'several leads have the e-mail address (not shown here): name the lead by its id',
  }
  return { line, column: id === null ? 'email' : 'id', message: messages[kind] }
}

function summary(kind: ImportKind, changes: ImportChanges, { dryRun }: ImportOptions): string[] {
  const { added, changed, unchanged, prospects } = changes
  const would = dryRun ? 'Would write' : 'Writing'
  const lines = [`${would}: ${added} new, ${changed} changed; ${unchanged} unchanged.`]
  if (kind === 'outcomes') {
    lines[0] = `${would}: ${changed} changed; ${unchanged} unchanged.`
    if (prospects > 0) lines.push(`Of your own prospects: ${prospects}.`)
  }
  return dryRun ? [...lines, 'Nothing was written: this was a dry run.'] : lines
}

function refusal(count: number, faults: Faults): string {
  const told = faults.lines(count).map((line) => `  ${line}`)
  return [`${count} ${count === 1 ? 'error' : 'errors'} in the file; nothing was written:`, ...told].join(
    '\n',
  )
}
