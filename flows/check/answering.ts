/** A playbook's dialogues with somebody who only answers: every outcome, by every way to it. */
import type { SnapshotFrom } from 'xstate'
import { initialTransition } from 'xstate'
import { type Entry, usualEntry } from '../../src/domain/entry.ts'
import { entries, isMeantFor } from '../audience.ts'
import type { Machine } from '../compose.ts'
import type { MachineEvent } from '../heard.ts'
import { findQuestion } from '../questions.ts'
import { askedQuestions, type Playbook, type Question } from '../vocabulary.ts'
import { createDecides } from './decides.ts'
import type { Model, Move } from './explore.ts'
import { placeOf, stepOf } from './machine.ts'
import { AT, EVIDENCE, type Reply, repliesTo } from './replies.ts'

export type State = SnapshotFrom<Machine>
export type DialogueModel = Model<State, MachineEvent>

/** The questions that are meant for somebody who comes so: all that an entry decides here. */
const meantFor = (playbook: Playbook, entry: Entry): string =>
  askedQuestions(playbook)
    .filter(({ audience }) => isMeantFor(audience, entry))
    .map(({ id }) => id)
    .join()

/** The ways to come, one for each set of questions that are meant for whoever comes so. */
export function openings(playbook: Playbook): Move<MachineEvent>[] {
  return waysToCome(playbook).map((entry) => ({
    event: { type: 'opened', at: AT, entry },
    label: openedBy(entry),
    reply: false,
    weight: 0,
  }))
}

/** One entry for each set of questions that are meant for whoever comes so, the usual first. */
export function waysToCome(playbook: Playbook): Entry[] {
  const sets = new Set<string>()
  return [usualEntry, ...entries].filter((entry) => {
    const questions = meantFor(playbook, entry)
    return !sets.has(questions) && sets.add(questions)
  })
}

export const openedBy = (entry: Entry): string =>
  entry === usualEntry ? 'opened' : `opened by ${entry.engagement}, ${entry.customer}`

/** Ends with the outcome. Two states are one if what is still to be decided is the same. */
export function answeringModel(playbook: Playbook, machine: Machine): DialogueModel {
  const decides = createDecides(playbook)
  return {
    starts: [initialTransition(machine)[0]],
    moves: ({ context }) => {
      if (context.outcome !== null) return []
      const open = context.open === null ? null : findQuestion(playbook, context.open)
      return open ? answersTo(playbook, open) : openings(playbook)
    },
    step: (state, event) => stepOf(machine, state, event),
    key: ({ value, context }) =>
      [placeOf(value), context.outcome ? endOf(context.outcome) : decides(context)].join('|'),
    ...readings,
  }
}

/** What every model of a playbook tells alike. */
export const readings: Pick<DialogueModel, 'place' | 'asks' | 'ended'> = {
  place: ({ value }) => placeOf(value),
  asks: ({ context }) => context.open,
  ended: ({ context }) => context.outcome !== null,
}

/** The gate, but not the score that a reason names. */
const endOf = ({ kind, reasons, temperature, segment }: NonNullable<State['context']['outcome']>): string =>
  [kind, temperature, segment, ...reasons.filter((reason) => reason.startsWith('gate:'))].join()

export function answersTo(playbook: Playbook, question: Question): Move<MachineEvent>[] {
  return repliesTo(playbook, question).map((reply) => ({
    event: {
      type: 'answered',
      wonder: null,
      at: AT,
      evidence: EVIDENCE,
      answers: [reply.answer],
      contact: reply.answer.status === 'given' && question.reads === 'contact' ? CONTACT : {},
    },
    label: labelOf(question, reply),
    reply: true,
    weight: reply.buttons,
    stands: reply.stands,
  }))
}

export const CONTACT = { email: 'ann@northwind.example' }

const labelOf = ({ id }: Question, { stands }: Reply): string => `${id}: ${stands.join(' or ')}`
