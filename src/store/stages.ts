/** The stages of leads in SQL: each change moves the prospect's row and adds one to its history, or does neither. */

import { RejectionReason, Stage } from '../domain/lead.ts'
import { StageActor, type StageChange, type StepMove } from '../domain/stage.ts'
import type { Turn } from '../engine/ports.ts'
import { Prisma } from './generated/client.ts'

/** What a row's view is made of. */
export const staged = { user: { select: { id: true, name: true } } } as const

export const oldestFirst = [{ at: 'asc' as const }, { id: 'asc' as const }]

export const stageChangeOf = (
  row: Prisma.StageChangeGetPayload<{ include: typeof staged }>,
): StageChange => ({
  stage: Stage.parse(row.stage),
  actor: StageActor.parse(row.actor),
  by: row.user,
  // An imported reason may be one that our list does not have.
  reason: RejectionReason.nullable().catch(null).parse(row.reason),
  note: row.note,
  value: row.value === null ? null : row.value.toNumber(),
  currency: row.currency,
  duplicateOf: row.duplicateOf,
  at: row.at.toISOString(),
})

/**
 * What a turn changes of its prospect. The row is locked before it is looked at, so that a move that somebody else makes
 * at the same moment is seen; `moved` says whether the lead stood where the turn's move begins.
 */
export const prospectPart = {
  rowOf: (id: string, { contact, optedOut, stage, doubt }: NonNullable<Turn['prospect']>, at: Date) => ({
    id,
    contact,
    opted_out: optedOut,
    to_stage: stage?.to ?? null,
    from_stages: stage?.from ?? [],
    doubter: doubt?.userId ?? null,
    doubt: doubt?.note ?? null,
    at,
  }),
  columns:
    'id uuid, contact jsonb, opted_out bool, to_stage text, from_stages text[], doubter uuid, doubt text, at timestamptz',
  sql: (rows: string) => `
    UPDATE prospect p
       SET name = coalesce(t.contact ->> 'name', p.name), email = coalesce(t.contact ->> 'email', p.email),
           phone = coalesce(t.contact ->> 'phone', p.phone), company = coalesce(t.contact ->> 'company', p.company),
           role = coalesce(t.contact ->> 'role', p.role),
           opted_out_at = CASE t.opted_out WHEN true THEN t.at WHEN false THEN NULL ELSE p.opted_out_at END,
           doubted_at = CASE WHEN t.doubter IS NOT NULL THEN t.at WHEN ${REACHED_ANEW} THEN NULL ELSE p.doubted_at END,
           doubted_by = CASE WHEN t.doubter IS NOT NULL THEN t.doubter WHEN ${REACHED_ANEW} THEN NULL ELSE p.doubted_by END,
           doubt_note = CASE WHEN t.doubter IS NOT NULL THEN t.doubt WHEN ${REACHED_ANEW} THEN NULL ELSE p.doubt_note END,
           stage = CASE WHEN before.stage = ANY(t.from_stages) THEN t.to_stage ELSE p.stage END
      FROM ${rows}
      JOIN conversation c ON c.id = t.id
     CROSS JOIN LATERAL (SELECT q.stage FROM prospect q WHERE q.id = c.prospect_id FOR UPDATE) before
     WHERE p.id = c.prospect_id
    RETURNING p.id, c.id AS conversation_id, before.stage = ANY(t.from_stages) AS moved`,
}

const REACHED_ANEW = `jsonb_exists_any(t.contact, ARRAY['email', 'phone'])`

/** The history's row of a move that `prospectPart` made; its rows are called `prospect_rows`. */
export const stagePart = {
  rowOf: (
    id: string,
    { to, from: _, ...move }: NonNullable<NonNullable<Turn['prospect']>['stage']>,
    at: Date,
  ) => ({
    id,
    stage: to,
    ...move,
    at,
  }),
  columns:
    'id uuid, stage text, actor text, "userId" uuid, reason text, note text, "duplicateOf" uuid, at timestamptz',
  sql: (rows: string) => `
    INSERT INTO stage_change (prospect_id, stage, actor, user_id, reason, note, duplicate_of, at)
    SELECT r.id, t.stage, t.actor, t."userId", t.reason, t.note, t."duplicateOf", t.at
      FROM ${rows} JOIN prospect_rows r ON r.conversation_id = t.id AND r.moved`,
}

/**
 * CTEs that move the lead of the conversations in `owned` (id) as a part of a statement about them: `step` says from where,
 * by which user and when.
 */
export const stepOf = (step: StepMove, userId: string, at: Date): Prisma.Sql => Prisma.sql`
  stepping AS MATERIALIZED (
    SELECT p.id FROM prospect p JOIN conversation c ON c.prospect_id = p.id JOIN owned ON owned.id = c.id
     WHERE p.stage = ANY(${step.from}) FOR UPDATE OF p),
  stepped AS (
    UPDATE prospect p SET stage = ${step.to} FROM stepping WHERE p.id = stepping.id RETURNING p.id),
  step_noted AS (
    INSERT INTO stage_change (prospect_id, stage, actor, user_id, at)
    SELECT id, ${step.to}, 'rep', ${userId}::uuid, ${at} FROM stepped)`

/** Each prospect's currency: that of their latest conversation's playbook. */
export const CURRENCIES = `SELECT DISTINCT ON (c.prospect_id) c.prospect_id, p.body ->> 'currency' AS currency
   FROM conversation c JOIN playbook p ON p.id = c.playbook_id AND p.version = c.playbook_version
  ORDER BY c.prospect_id, c.created_at DESC`

/** The playbook's currency of the lead's latest conversation. */
export const currencyOf = (prospectId: string): Prisma.Sql => Prisma.sql`
  (SELECT currency FROM (${Prisma.raw(CURRENCIES)}) AS known WHERE prospect_id = ${prospectId}::uuid)`
