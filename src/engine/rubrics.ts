/** Rubrics: what a manager changes of a playbook. Replayed over what was said before it goes live; live only when accepted. */

import type { Context } from '../../flows/context.ts'
import { isChanged, type Replayed, replayed } from '../../flows/replay.ts'
import { partsOf, type Rubric, revised, revisionNumber, rubricOf } from '../../flows/revision.ts'
import { type RubricParts, rubricParts } from '../../flows/rubric-parts.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import type { OutcomeKind } from '../domain/outcome.ts'
import type { AuditStore } from './audit-port.ts'
import type { Clock, PlaybookStore } from './ports.ts'

/** A qualification that has ended, as far as a replay needs it. */
export interface EndedQualification {
  conversationId: string
  name: string | null
  answers: Context['answers']
  outcome: NonNullable<Context['outcome']>
}

export interface AcceptedRevision {
  version: number
  /** What was changed by it. */
  rubric: Rubric
  note: string | null
  /** The manager's name. */
  by: string
  at: string
}

export interface RevisionStore {
  /** Looks for revisions that were accepted elsewhere. */
  refresh(): Promise<void>
  /** Stores a revision and makes it the current one. False: its number is taken meanwhile. */
  accept(revision: {
    playbook: Playbook
    rubric: Rubric
    note: string | null
    userId: string
    at: Date
  }): Promise<boolean>
  /** The accepted revisions of a playbook, newest first. */
  revisions(id: string): Promise<AcceptedRevision[]>
  /** The current version of each playbook. */
  all(): Playbook[]
}

export interface EndedStore {
  /** In the order of their conversations' ids, after `after`. */
  ended(playbookId: string, after: string | null, limit: number): Promise<EndedQualification[]>
}

/** Proves a playbook; each finding one line. May take seconds, and so should happen elsewhere. */
export type Prove = (playbook: Playbook) => Promise<string[]>

export interface Change extends Replayed {
  conversationId: string
  name: string | null
}

export interface Replay {
  /** Qualifications that ended by their answers. */
  judged: number
  /** Those whose outcome or temperature would be another. */
  changed: number
  /** How many would move from one outcome to another, most first. */
  moves: { from: OutcomeKind; to: OutcomeKind; count: number }[]
  /** At most as many as were asked for, in the order in which they were found. */
  changes: Change[]
}

export type Refused = { status: 'no_playbook' } | { status: 'faulty'; faults: string[] }

export interface InForce {
  version: number
  rubric: Rubric
  parts: RubricParts
  revisions: AcceptedRevision[]
}

export interface Rubrics {
  /** What can be scored by, by id. */
  list(): Promise<{ id: string; version: number }[]>
  /** Null: there is no such playbook. */
  current(playbookId: string): Promise<InForce | null>
  replay(
    playbookId: string,
    rubric: Rubric,
    most: number,
  ): Promise<{ status: 'done'; replay: Replay } | Refused>
  accept(
    playbookId: string,
    rubric: Rubric,
    by: { userId: string; note: string | null },
  ): Promise<{ status: 'accepted'; version: number } | Refused>
}

const PAGE = 1_000

export function createRubrics(deps: {
  playbooks: PlaybookStore & RevisionStore
  ended: EndedStore
  audit: AuditStore
  prove: Prove
  clock: Clock
}): Rubrics {
  const { playbooks, ended, audit, prove, clock } = deps

  function revise(playbookId: string, rubric: Rubric): { status: 'revised'; playbook: Playbook } | Refused {
    const current = playbooks.current(playbookId)
    if (!current) return { status: 'no_playbook' }
    const { base, revision } = partsOf(current.version)
    return revised(current, rubric, revisionNumber(base, revision + 1))
  }

  return {
    async list() {
      await playbooks.refresh()
      const all = playbooks.all().map(({ id, version }) => ({ id, version }))
      return all.toSorted((one, other) => one.id.localeCompare(other.id))
    },
    async current(playbookId) {
      await playbooks.refresh()
      const current = playbooks.current(playbookId)
      if (!current) return null
      const revisions = await playbooks.revisions(playbookId)
      return { version: current.version, rubric: rubricOf(current), parts: rubricParts(current), revisions }
    },
    async replay(playbookId, rubric, most) {
      await playbooks.refresh()
      const revision = revise(playbookId, rubric)
      if (revision.status !== 'revised') return revision
      const tally = createTally(most)
      let after: string | null = null
      for (;;) {
        const page: EndedQualification[] = await ended.ended(playbookId, after, PAGE)
        for (const each of page) tally.add(each, replayed(revision.playbook, each))
        after = page.at(-1)?.conversationId ?? null
        if (page.length < PAGE) return { status: 'done', replay: tally.result() }
      }
    },
    async accept(playbookId, rubric, { userId, note }) {
      for (;;) {
        await playbooks.refresh()
        const revision = revise(playbookId, rubric)
        if (revision.status !== 'revised') return revision
        const faults = await prove(revision.playbook)
        if (faults.length > 0) return { status: 'faulty', faults }
        const { playbook } = revision
        // Refused where somebody else has accepted one meanwhile: then this one comes after it.
        const at = clock.now()
        if (!(await playbooks.accept({ playbook, rubric, note, userId, at }))) continue
        const { version } = playbook
        await audit.note({ at, userId, action: 'rubric.accepted', subject: playbookId, details: { version } })
        return { status: 'accepted', version }
      }
    },
  }
}

function createTally(most: number) {
  const result: Omit<Replay, 'moves'> = { judged: 0, changed: 0, changes: [] }
  const moves = new Map<string, Replay['moves'][number]>()
  return {
    add({ conversationId, name }: EndedQualification, replay: Replayed | null) {
      if (!replay) return
      result.judged += 1
      if (!isChanged(replay)) return
      result.changed += 1
      if (result.changes.length < most) result.changes.push({ conversationId, name, ...replay })
      const { outcome: from } = replay.before
      const { outcome: to } = replay.after
      if (from === to) return
      const key = `${from} ${to}`
      moves.set(key, { from, to, count: (moves.get(key)?.count ?? 0) + 1 })
    },
    result: (): Replay => ({
      ...result,
      moves: [...moves.values()].toSorted((one, other) => other.count - one.count),
    }),
  }
}
