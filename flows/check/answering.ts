/** A playbook's dialogues with somebody who only answers: every outcome, by every way to it. */
import type { SnapshotFrom } from 'xstate'
import { initialTransition } from 'xstate'
import type { Machine } from '../compose.ts'
import type { MachineEvent } from '../heard.ts'
import { findQuestion } from '../questions.ts'
import type { Playbook, Question } from '../vocabulary.ts'
import { createDecides } from './decides.ts'
import type { Model, Move } from './explore.ts'
import { placeOf, stepOf } from './machine.ts'
import { AT, EVIDENCE, type Reply, repliesTo } from './replies.ts'

export type State = SnapshotFrom<Machine>
export type DialogueModel = Model<State, MachineEvent>

export const opening: Move<MachineEvent> = {
  event: { type: 'opened', at: AT },
  label: 'opened',
  reply: false,
  weight: 0,
}

/** Ends with the outcome. Two states are one if what is still to be decided is the same. */
export function answeringModel(playbook: Playbook, machine: Machine): DialogueModel {
  const decides = createDecides(playbook)
  return {
    starts: [initialTransition(machine)[0]],
    moves: ({ context }) => {
      if (context.outcome !== null) return []
      const open = context.open === null ? null : findQuestion(playbook, context.open)
      return open ? answersTo(playbook, open) : [opening]
    },
    step: (state, event) => stepOf(machine, state, event),
    key: ({ value, context }) =>
      `${placeOf(value)}|${context.outcome ? endOf(context.outcome) : decides(context.answers)}`,
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
const endOf = ({ kind, reasons, temperature }: NonNullable<State['context']['outcome']>): string =>
  [kind, temperature, ...reasons.filter((reason) => reason.startsWith('gate:'))].join()

export function answersTo(playbook: Playbook, question: Question): Move<MachineEvent>[] {
  return repliesTo(playbook, question).map((reply) => ({
    event: {
      type: 'answered',
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
