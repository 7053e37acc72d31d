/** A playbook's dialogues with somebody who does anything at any point, and with a clock and a rep besides. */
import { initialTransition } from 'xstate'
import type { Machine } from '../compose.ts'
import type { Context, Later } from '../context.ts'
import { nextStep } from '../followup.ts'
import type { MachineEvent } from '../heard.ts'
import { reachable } from '../matching.ts'
import { findQuestion } from '../questions.ts'
import { findSegment } from '../segments.ts'
import { askedQuestions, type Playbook } from '../vocabulary.ts'
import { answersTo, CONTACT, type DialogueModel, openings, readings } from './answering.ts'
import type { Move } from './explore.ts'
import { placeOf, stepOf } from './machine.ts'
import { AT, EVIDENCE, MUCH_LATER, repliesTo } from './replies.ts'

type Named = Exclude<MachineEvent['type'], `xstate.${string}`>
type Alphabet = { [T in Named]: (playbook: Playbook, context: Context) => Move<MachineEvent>[] }

const aside = { type: 'aside', at: AT, phrase: null, rephrase: false, wonder: null } as const
const facts = { at: AT, evidence: EVIDENCE, answers: [], contact: {} }

const move = (event: MachineEvent, label: string = event.type, reply = false): Move<MachineEvent> => ({
  event,
  label,
  reply,
  weight: 0,
})

const isUntroubled = ({ tries, stumbles }: Context): boolean => tries + stumbles === 0

/** What can be heard. An event that the machine learns must say here by what it is tried. */
const alphabet: Alphabet = {
  opened: openings,
  answered: (playbook, context) => [
    ...openAnswers(playbook, context),
    ...unasked(playbook, context),
    move({ type: 'answered', wonder: null, ...facts, contact: { name: 'Ann' } }, 'a name'),
    move({ type: 'answered', wonder: null, ...facts, contact: CONTACT }, 'contact details, unasked'),
    ...ofColleague(playbook, context),
  ],
  unclear: () => [move({ type: 'unclear', ...facts }, 'not understood', true)],
  aside: ({ answers }) => [
    move({ ...aside, phrase: 'thanks' }, 'thanks'),
    move({ ...aside, rephrase: true }, 'what do you mean?'),
    ...[...answers.slice(0, 1).map(({ id }) => id), null].map((answer) =>
      move(
        { ...aside, wonder: { evidence: EVIDENCE, answer } },
        answer === null ? 'a question that nothing answers' : 'a question that is answered',
      ),
    ),
  ],
  // Heard whether or not the playbook watches: an earlier version may have set the timer.
  silence: () => [
    move({ type: 'silence', at: MUCH_LATER, present: true }, 'silence'),
    move({ type: 'silence', at: MUCH_LATER, present: false }, 'silence, and nobody there'),
  ],
  postponed: () => [
    move({ type: 'postponed', ...facts }, 'not now'),
    move({ type: 'postponed', ...facts, later: NEXT_MONTH }, 'not now, next month'),
  ],
  asked_for_person: () => [move({ type: 'asked_for_person', ...facts }, 'a person, please')],
  stopped: () => [move({ type: 'stopped', at: AT }, 'stop')],
  restarted: () => [move({ type: 'restarted', at: AT }, 'start over')],
  // One language does what another does.
  language_chosen: ({ languages }) =>
    languages
      .slice(-1)
      .map((language) => move({ type: 'language_chosen', at: AT, language }, 'another language')),
  // Where something has gone wrong before, they lead where they lead without it.
  rejected: (_, context) =>
    (['nurture', 'base', 'end'] as const)
      .filter(() => isUntroubled(context))
      .map((aftermath) =>
        move({ type: 'rejected', at: AT, aftermath, until: null }, `rejected: ${aftermath}`),
      ),
  lifted: (_, context) =>
    isUntroubled(context) ? [move({ type: 'lifted', at: AT, queue: null }, 'lifted into a queue')] : [],
  // A named question is gone to from anywhere: where nothing has gone wrong yet will do.
  returned: (playbook, { tries }) => [
    move({ type: 'returned', at: AT, question: null }, 'handed back'),
    ...(tries === 0 ? askedQuestions(playbook) : []).map(({ id }) => ({
      ...move({ type: 'returned', at: AT, question: id }, `handed back at ${id}`),
      jumps: true,
    })),
  ],
}

const NEXT_MONTH: Later = { day: '2026-02-02', about: null, evidence: EVIDENCE, at: AT }

/** Only whoever was asked for them is understood to leave a colleague's details. */
const ofColleague = (playbook: Playbook, { outcome }: Context): Move<MachineEvent>[] =>
  findSegment(playbook, outcome?.segment)?.forward
    ? [
        move(
          { type: 'answered', wonder: null, ...facts, colleague: CONTACT },
          "a colleague's contact details",
        ),
      ]
    : []

/** Where something has gone wrong before, one answer stands for all: what they come to is the same. */
function openAnswers(playbook: Playbook, { open, tries, stumbles }: Context): Move<MachineEvent>[] {
  const question = open === null ? null : findQuestion(playbook, open)
  const answers = question ? answersTo(playbook, question) : []
  return tries + stumbles > 0 ? answers.slice(0, 1) : answers
}

/** The next question's answer, told before it is asked, and the first answer's correction: each by one example. */
function unasked(playbook: Playbook, { answers, open }: Context): Move<MachineEvent>[] {
  const others = askedQuestions(playbook).filter(({ id, choices }) => id !== open && choices.length > 1)
  const news = others.find(({ id }) => !(id in answers))
  const known = others.find(({ id }) => id in answers)
  const told = news ? repliesTo(playbook, news)[0] : undefined
  const corrected = known
    ? repliesTo(playbook, known).find(({ answer }) => answer.choice !== answers[known.id]?.choice)
    : undefined
  return [
    ...(told
      ? [move({ type: 'answered', wonder: null, ...facts, answers: [told.answer] }, 'an answer, unasked')]
      : []),
    ...(corrected
      ? [move({ type: 'answered', wonder: null, ...facts, answers: [corrected.answer] }, 'a correction')]
      : []),
  ]
}

/**
 * Everything that can be heard in every state, and every timer that runs there. The answers are no part of what tells
 * two states apart, so that each place is tried as the first who came there left it: `answering.ts` is exact in them.
 */
export function everythingModel(playbook: Playbook, machine: Machine): DialogueModel {
  const [start] = initialTransition(machine)
  const lastStumble = Math.max(playbook.stumbles - 1, 0)
  const timers = machine.events.filter((type): type is `xstate.${string}` => type.startsWith('xstate.'))
  return {
    // Stumbles add up over a whole conversation: one that has none left is begun with, not worked for.
    starts: [0, lastStumble].map((stumbles) =>
      machine.resolveState({ ...start, context: { ...start.context, stumbles, heardAt: AT } }),
    ),
    // Whatever is heard after a reminder is heard as before it: only that nothing is heard is another matter.
    moves: (state) =>
      state.context.reminded && state.context.outcome === null
        ? alphabet.silence(playbook, state.context)
        : [
            ...Object.values(alphabet).flatMap((of) => of(playbook, state.context)),
            ...timers
              .map((type) => move({ type, at: AT }, timerName(type)))
              .filter(({ event }) => state.can(event)),
          ],
    step: (state, event) => stepOf(machine, state, event),
    key: ({ value, context }) => {
      const { outcome, contact, open, tries, stumbles, followUps, hinted, reminded, later } = context
      const left = Math.max(playbook.stumbles - stumbles, 0)
      return [
        placeOf(value),
        open,
        outcome?.kind,
        outcome?.segment,
        nextStep(playbook, context) !== null,
        // A day that was named, and the count of follow-ups, matter where one is planned.
        outcome?.kind === 'nurture' && later?.about === null,
        reachable(contact),
        Math.min(tries, playbook.patience),
        // After the end it only matters whether there is patience left at all.
        Math.min(left, outcome === null ? 2 : 1),
        Math.min(followUps, outcome === null ? 1 : playbook.followUp.atMost),
        hinted,
        reminded,
      ].join('|')
    },
    ...readings,
  }
}

/** `xstate.after.followUp.saas.nurture.waiting` → `followUp`. */
export const timerName = (type: string): string => `after ${type.split('.')[2] ?? type}`
