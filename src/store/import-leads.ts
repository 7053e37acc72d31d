/**
 * The statements of an import of leads: its lines are staged in tables of the transaction, compared with what there is,
 * and written at once.
 */
import type { Approve, ImportChanges, ImportedLead } from '../engine/crm-ports.ts'
import { beginImport, type Import, stageAll, toldOf } from './import-rows.ts'

/** Of the columns that a file may have or not. */
const CONTACT = ['email', 'phone', 'name', 'company', 'role', 'source', 'campaign']
export const ENDING = ['stage', 'closed_at', 'value', 'reason', 'reason_text']
const COLUMNS = ['created_at', ...CONTACT, ...ENDING, 'attributes']

const list = (table: string, columns: readonly string[]) =>
  columns.map((column) => `${table}.${column}`).join(', ')

/** What the lead's ending is after line `r` of the file; `l` is the lead as it was. */
export const MERGED_ENDING = `
  coalesce(r.said ->> 'stage', l.stage, 'lead') AS stage,
  coalesce((r.said ->> 'closedAt')::timestamptz, l.closed_at) AS closed_at,
  coalesce((r.said ->> 'value')::numeric, l.value) AS value,
  coalesce(r.said ->> 'reason', l.reason) AS reason,
  CASE WHEN r.said ? 'reason' THEN r.said ->> 'reasonText' ELSE l.reason_text END AS reason_text`

const MERGE = `CREATE TEMP TABLE import_merged ON COMMIT DROP AS
  SELECT r.id, l.id IS NULL AS is_new, (r.said ->> 'createdAt')::timestamptz AS created_at,
         ${CONTACT.map((name) => `CASE WHEN r.said ? '${name}' THEN r.said ->> '${name}' ELSE l.${name} END AS ${name}`).join(', ')},
         ${MERGED_ENDING},
         jsonb_strip_nulls(coalesce(l.attributes, '{}') || (r.said -> 'attributes')) AS attributes
    FROM import_row r LEFT JOIN imported_lead l ON l.id = r.id`

const COUNT = `SELECT count(*) FILTER (WHERE m.is_new)::int AS added,
         count(*) FILTER (WHERE NOT m.is_new AND (${list('m', COLUMNS)}) IS DISTINCT FROM (${list('l', COLUMNS)}))::int
           AS changed,
         count(*)::int AS total
    FROM import_merged m LEFT JOIN imported_lead l ON l.id = m.id`

const WRITE = `INSERT INTO imported_lead AS l (id, ${COLUMNS.join(', ')})
  SELECT m.id, ${list('m', COLUMNS)} FROM import_merged m
      ON CONFLICT (id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
   WHERE (${list('l', COLUMNS)}) IS DISTINCT FROM (${list('EXCLUDED', COLUMNS)})`

const REPEATED = `SELECT line, "firstLine", id, 'repeated_id' AS kind
    FROM (SELECT line, id, min(line) OVER (PARTITION BY id) AS "firstLine" FROM import_row) AS t
   WHERE line > "firstLine" ORDER BY line`

export async function importLeads(
  transaction: Import,
  batches: AsyncIterable<ImportedLead[]>,
  approve: Approve,
): Promise<ImportChanges> {
  await beginImport(transaction)
  await stageAll(transaction, batches, ({ line, id, ...said }) => ({ line, id, said }))
  const told = await toldOf(transaction, REPEATED)
  await transaction.$executeRawUnsafe(MERGE)
  const [count] =
    await transaction.$queryRawUnsafe<{ added: number; changed: number; total: number }[]>(COUNT)
  const { added, changed, total } = count ?? { added: 0, changed: 0, total: 0 }
  const changes: ImportChanges = {
    ...told,
    added,
    changed,
    unchanged: total - added - changed,
    prospects: 0,
  }
  if (approve(changes) && changes.faulty === 0) await transaction.$executeRawUnsafe(WRITE)
  return changes
}
