/** The statements of an import of outcomes: of imported leads, and of our own prospects who are the same person. */
import type { Approve, ImportChanges, ImportedEnd } from '../engine/crm-ports.ts'
import { CHANGE_CHANNEL, notice } from './changes.ts'
import { ENDING, MERGED_ENDING } from './import-leads.ts'
import { beginImport, type Import, stageAll, toldOf } from './import-rows.ts'
import { CURRENCIES } from './stages.ts'

const UUID = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'

/** Which lines are of which imported leads. */
const FIND_LEADS = `CREATE TEMP TABLE import_lead ON COMMIT DROP AS
  SELECT r.line, l.id FROM import_row r JOIN imported_lead l ON l.id = r.id
   UNION
  SELECT r.line, l.id FROM import_row r JOIN imported_lead l ON l.email = r.said ->> 'email'`

/** Where the person of a line is reached, by the line itself or by its lead, and the day when it was closed. */
const FIND_ADDRESSES = `CREATE TEMP TABLE import_address ON COMMIT DROP AS
  SELECT line, email, phone, (closed_at AT TIME ZONE 'UTC')::date AS closed_on FROM (
    SELECT r.line, r.said ->> 'email' AS email, NULL AS phone, (r.said ->> 'closedAt')::timestamptz AS closed_at
      FROM import_row r WHERE r.said ? 'email'
     UNION ALL
    SELECT r.line, l.email, l.phone, (r.said ->> 'closedAt')::timestamptz
      FROM import_row r JOIN import_lead USING (line) JOIN imported_lead l ON l.id = import_lead.id) AS found`

/** It was closed after the prospect came: the outcome is theirs, not one of years before. */
const IS_LATER = "a.closed_on IS NULL OR a.closed_on >= (p.created_at AT TIME ZONE 'UTC')::date"

/** Which lines are of which prospects: named by id, or reached at the same address. */
const FIND_PROSPECTS = `CREATE TEMP TABLE import_prospect ON COMMIT DROP AS
  SELECT line, id, bool_or(is_later) AS is_later FROM (
    SELECT r.line, p.id, true AS is_later FROM import_row r
      JOIN prospect p ON p.id = CASE WHEN r.id ~ '${UUID}' THEN r.id::uuid END
     UNION ALL
    SELECT a.line, p.id, ${IS_LATER} FROM import_address a JOIN prospect p ON lower(p.email) = a.email
     UNION ALL
    SELECT a.line, p.id, ${IS_LATER} FROM import_address a JOIN prospect p ON p.phone = a.phone) AS found
   GROUP BY line, id`

const FAULTS = `SELECT * FROM (
    SELECT line, "firstLine", id, 'repeated_id' AS kind
      FROM (SELECT line, id, min(line) OVER (PARTITION BY id, said ->> 'email') AS "firstLine" FROM import_row) AS t
     WHERE line > "firstLine"
     UNION ALL
    SELECT r.line, NULL, r.id, 'unknown_lead' FROM import_row r
     WHERE NOT EXISTS (SELECT FROM import_lead f WHERE f.line = r.line)
       AND NOT EXISTS (SELECT FROM import_prospect f WHERE f.line = r.line)
     UNION ALL
    SELECT line, NULL, NULL, 'ambiguous_email' FROM import_lead GROUP BY line HAVING count(*) > 1) AS faults
  ORDER BY line`

const MERGE = `CREATE TEMP TABLE import_merged ON COMMIT DROP AS
  SELECT r.line, l.id, ${MERGED_ENDING}
    FROM import_row r JOIN import_lead USING (line) JOIN imported_lead l ON l.id = import_lead.id`

const list = (table: string) => ENDING.map((column) => `${table}.${column}`).join(', ')

const CHANGED_LEADS = `SELECT m.line FROM import_merged m JOIN imported_lead l ON l.id = m.id
   WHERE (${list('m')}) IS DISTINCT FROM (${list('l')})`

const dayOf = (at: string) => `(${at} AT TIME ZONE 'UTC')::date`

/** What the line does not say is as the row has it. */
const SAYS_OTHERWISE = (row: string) =>
  ['value', 'reason', 'note']
    .map((fact) => `coalesce(t.${fact}, ${row}.${fact}) IS DISTINCT FROM ${row}.${fact}`)
    .join(' OR ')

/**
 * Of several leads of one person, the one that was closed last counts. A file mostly has no more than the day, so that of
 * two changes on one day the import's is the later. What was closed before the lead's latest change is history; a day that is
 * only planned has not been yet.
 */
const REACH = `CREATE TEMP TABLE import_reached ON COMMIT DROP AS
  SELECT t.line, t.id, t.stage, t.value, t.reason, t.note, came.at, latest.at IS NULL OR came.at >= latest.at AS is_latest
    FROM (
    SELECT DISTINCT ON (f.id) f.line, f.id, r.said ->> 'stage' AS stage, (r.said ->> 'value')::numeric AS value,
           r.said ->> 'reason' AS reason, r.said ->> 'reasonText' AS note,
           least((r.said ->> 'closedAt')::timestamptz, $1::timestamptz) AS at
      FROM import_prospect f JOIN import_row r USING (line) WHERE f.is_later
     ORDER BY f.id, (r.said ->> 'closedAt')::timestamptz DESC NULLS LAST, r.id, r.said ->> 'email') AS t
    JOIN prospect p ON p.id = t.id
    LEFT JOIN LATERAL (SELECT s.at, s.value, s.reason, s.note FROM stage_change s WHERE s.prospect_id = p.id
                        ORDER BY s.at DESC, s.id DESC LIMIT 1) AS latest ON true
   CROSS JOIN LATERAL (SELECT CASE WHEN ${dayOf('t.at')} = ${dayOf('latest.at')} THEN greatest(t.at, latest.at)
                                   ELSE t.at END AS at) AS came
   WHERE CASE WHEN latest.at > came.at
              THEN NOT EXISTS (SELECT FROM stage_change s
                                WHERE s.prospect_id = p.id AND s.actor = 'import' AND s.stage = t.stage
                                  AND ${dayOf('s.at')} = ${dayOf('t.at')} AND NOT (${SAYS_OTHERWISE('s')}))
              ELSE p.stage <> t.stage OR ${SAYS_OTHERWISE('latest')} END`

const COUNT = `SELECT (SELECT count(*) FROM import_row)::int AS total,
         (SELECT count(*) FROM import_reached)::int AS prospects,
         (SELECT count(*) FROM (${CHANGED_LEADS} UNION SELECT line FROM import_reached) AS c)::int AS changed,
         (SELECT count(*) FROM (SELECT line FROM import_lead UNION SELECT line FROM import_prospect) AS k)::int AS known`

const WRITE = [
  `UPDATE imported_lead l SET ${ENDING.map((column) => `${column} = m.${column}`).join(', ')}
     FROM import_merged m WHERE m.id = l.id AND (${list('m')}) IS DISTINCT FROM (${list('l')})`,
  `INSERT INTO stage_change (prospect_id, stage, actor, value, currency, reason, note, at)
   SELECT t.id, t.stage, 'import', t.value, CASE WHEN t.value IS NOT NULL THEN known.currency END, t.reason, t.note, t.at
     FROM import_reached t LEFT JOIN (${CURRENCIES}) AS known ON known.prospect_id = t.id ORDER BY t.at, t.id`,
  'UPDATE prospect p SET stage = t.stage FROM import_reached t WHERE p.id = t.id AND t.is_latest',
]

interface Count {
  total: number
  prospects: number
  changed: number
  known: number
}

export async function importOutcomes(
  transaction: Import,
  batches: AsyncIterable<ImportedEnd[]>,
  approve: Approve,
  at: Date,
): Promise<ImportChanges> {
  await beginImport(transaction)
  await stageAll(transaction, batches, ({ line, key, ...said }) =>
    'id' in key ? { line, id: key.id, said } : { line, id: null, said: { ...said, ...key } },
  )
  await transaction.$executeRawUnsafe('ANALYZE import_row')
  await transaction.$executeRawUnsafe(FIND_LEADS)
  await transaction.$executeRawUnsafe(FIND_ADDRESSES)
  await transaction.$executeRawUnsafe(FIND_PROSPECTS)
  const told = await toldOf(transaction, FAULTS)
  await transaction.$executeRawUnsafe(MERGE)
  await transaction.$executeRawUnsafe(REACH, at)
  const [count] = await transaction.$queryRawUnsafe<Count[]>(COUNT)
  const { prospects, changed, known } = count ?? { prospects: 0, changed: 0, known: 0 }
  const changes: ImportChanges = { ...told, added: 0, changed, unchanged: known - changed, prospects }
  if (approve(changes) && changes.faulty === 0) await write(transaction, prospects)
  return changes
}

async function write(transaction: Import, prospects: number): Promise<void> {
  for (const statement of WRITE) await transaction.$executeRawUnsafe(statement)
  // Desks show a lead's stage.
  if (prospects > 0)
    await transaction.$executeRaw`SELECT pg_notify(${CHANGE_CHANNEL}, ${notice({ queue: true })})`
}
