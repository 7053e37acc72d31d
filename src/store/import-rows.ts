/** The lines of a file that is being imported, staged in a table that goes with the transaction. */
import type { ImportChanges, ImportFault } from '../engine/crm-ports.ts'
import type { Client } from './client.ts'

export type Import = Parameters<Parameters<Client['$transaction']>[0]>[0]

/** `id` null: the line names its lead by e-mail address, in `said`. */
interface Row {
  line: number
  id: string | null
  said: object
}

/** One import at a time; whoever reads is not held up. */
export async function beginImport(transaction: Import): Promise<void> {
  await transaction.$executeRawUnsafe('LOCK TABLE imported_lead IN SHARE ROW EXCLUSIVE MODE')
  // The plans that suit a turn do not suit fifty thousand lines.
  for (const plan of ['seqscan', 'hashjoin', 'mergejoin'])
    await transaction.$executeRawUnsafe(`SET LOCAL enable_${plan} = on`)
  await transaction.$executeRawUnsafe(
    'CREATE TEMP TABLE import_row (line int NOT NULL, id text, said jsonb NOT NULL) ON COMMIT DROP',
  )
}

/** The database takes a batch in while the next one is read. */
export async function stageAll<T>(
  transaction: Import,
  batches: AsyncIterable<T[]>,
  rowOf: (line: T) => Row,
): Promise<void> {
  let staging = Promise.resolve()
  for await (const batch of batches) {
    await staging
    staging = stage(transaction, batch.map(rowOf))
    // Told when it is waited for, unless reading fails before.
    staging.catch(() => undefined)
  }
  await staging
}

async function stage(transaction: Import, rows: Row[]): Promise<void> {
  await transaction.$executeRawUnsafe(
    `INSERT INTO import_row SELECT t.line, t.id, t.said
       FROM jsonb_to_recordset($1::jsonb) AS t(line int, id text, said jsonb)`,
    JSON.stringify(rows),
  )
}

/** Nobody mends more at once. */
const MOST_FAULTS = 20

/** The lines that a query finds at fault; called once, when all lines are staged. */
export async function toldOf(
  transaction: Import,
  faultsQuery: string,
): Promise<Pick<ImportChanges, 'faults' | 'faulty'>> {
  await transaction.$executeRawUnsafe('ANALYZE import_row')
  const faults = await transaction.$queryRawUnsafe<ImportFault[]>(`${faultsQuery} LIMIT ${MOST_FAULTS}`)
  if (faults.length < MOST_FAULTS) return { faults, faulty: faults.length }
  const [count] = await transaction.$queryRawUnsafe<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM (${faultsQuery}) AS found`,
  )
  return { faults, faulty: count?.n ?? faults.length }
}
