/**
 * A playbook's machine: `idle` → `asking` (a compound state per criterion, a state per question) → `deciding` → one of
 * the ends. What it does to the world it says in `effects` actions, which are read and never run.
 */
import { notOverruled, overruled, overruledWhileAsking, returning } from './by-reps.ts'
import { freshContext } from './context.ts'
import { askingOrder } from './decision.ts'
import {
  effectsOfDisqualifying,
  effectsOfHandOff,
  effectsOfNurture,
  effectsOfSettingAside,
} from './ending.ts'
import { followingUp, mayReopen } from './followup.ts'
import { type Actions, actionsOf, type Kit, kitOf } from './kit.ts'
import { hashOf } from './playbook.ts'
import { criterionOf } from './questions.ts'
import type { Playbook, Question } from './vocabulary.ts'

/** The state of a dialogue that has not begun. */
export const START = 'idle'

/** The state in which the next question is chosen. No criterion can be called so. */
const NEXT = '$next'

/** Where a dialogue stands that waits for a reply to `question`; null: where the next one is chosen. */
export const askingAt = (playbook: Playbook, question: string | null) => ({
  asking: question === null ? NEXT : { [criterionOf(playbook, question)]: question },
})

function criterionState(kit: Kit, actions: Actions, questions: Question[]) {
  return kit.createStateConfig({
    initial: questions[0]?.id,
    states: Object.fromEntries(questions.map((question) => [question.id, { entry: actions.ask(question) }])),
  })
}

/**
 * After every answer the first question that is due is asked, but not again the one that was just passed over: what is known
 * or decides nothing is left out, a failed gate ends it.
 */
function nextState(playbook: Playbook, kit: Kit) {
  const whenever = (guard: 'isDueNow' | 'isDue') =>
    askingOrder(playbook).map((question) => ({
      guard: { type: guard, params: { question } },
      target: `#${playbook.id}.asking.${criterionOf(playbook, question.id)}.${question.id}`,
    }))
  return kit.createStateConfig({
    always: [
      { guard: 'gateFails', target: `#${playbook.id}.disqualified` },
      ...whenever('isDueNow'),
      // Nothing else is left to ask.
      ...whenever('isDue'),
      { target: `#${playbook.id}.deciding` },
    ],
  })
}

function askingState(playbook: Playbook, kit: Kit, actions: Actions) {
  const asking = `#${playbook.id}.asking`
  const criteria = playbook.criteria.map(({ id, questions }) => [id, criterionState(kit, actions, questions)])
  return kit.createStateConfig({
    initial: NEXT,
    states: {
      [NEXT]: nextState(playbook, kit),
      ...Object.fromEntries(criteria),
      contact: criterionState(kit, actions, [playbook.contact.question]),
    },
    on: {
      answered: { target: asking, reenter: true, actions: actions.hear },
      unclear: [
        { guard: 'isPatient', actions: actions.askOnceMore },
        { target: asking, reenter: true, actions: actions.giveUp },
      ],
      aside: [
        { guard: 'hasAsked', actions: actions.remark },
        { target: asking, reenter: true, actions: actions.hear },
      ],
      silence: [
        { guard: { type: 'silenceIs', params: { kind: 'wait' } }, actions: actions.lookLater },
        { guard: { type: 'silenceIs', params: { kind: 'remind' } }, actions: actions.remind },
        { guard: 'isReachable', target: `#${playbook.id}.nurture` },
        { target: `#${playbook.id}.incomplete` },
      ],
      postponed: { target: `#${playbook.id}.nurture`, actions: actions.record },
      ...overruledWhileAsking(playbook.id),
    },
  })
}

const decidingState = (playbook: Playbook, kit: Kit) =>
  kit.createStateConfig({
    always: [
      { guard: 'needsContact', target: `#${playbook.id}.asking.contact` },
      { guard: { type: 'comesTo', params: { kind: 'handed_off' } }, target: 'handed_off' },
      { guard: { type: 'comesTo', params: { kind: 'nurture' } }, target: 'nurture' },
      { target: 'disqualified' },
    ],
  })

function handedOffState(playbook: Playbook, kit: Kit, actions: Actions) {
  const waiting = { actions: actions.reply('waiting') }
  return kit.createStateConfig({
    entry: [...actions.end, actions.part(({ context, event }) => effectsOfHandOff(playbook, context, event))],
    on: {
      answered: [{ guard: 'tellsMore', actions: actions.passOn('passed_on') }, waiting],
      // The one that a rep handed back waits again.
      asked_for_person: { actions: actions.passOn('person_requested') },
      unclear: waiting,
      aside: [{ guard: 'wonders', actions: actions.passOn('passed_on') }, waiting],
      postponed: waiting,
    },
  })
}

function nurtureState(playbook: Playbook, kit: Kit, actions: Actions) {
  const asking = `#${playbook.id}.asking`
  const again = { actions: actions.reply('nurture_again') }
  return kit.createStateConfig({
    entry: [
      actions.change(() => ({ followUps: 0 })),
      ...actions.end,
      actions.part(({ context, event }) => effectsOfNurture(playbook, context, event)),
    ],
    ...followingUp(actions.followUp),
    on: {
      opened: { guard: 'notHinted', actions: actions.resume },
      answered: [
        { guard: 'informs', target: asking, actions: actions.hearAnew },
        { guard: 'tellsColleague', actions: actions.noteColleague },
        { guard: 'tellsContact', actions: actions.noteContact },
        again,
      ],
      unclear: [{ guard: 'hasAsked', target: asking, actions: actions.hearAnew }, again],
      aside: again,
      postponed: { target: '.planning', actions: actions.postpone },
      asked_for_person: { target: 'handed_off', actions: [...actions.reopen, ...actions.record] },
      returned: { target: asking, actions: actions.hearAnew },
    },
  })
}

function disqualifiedState(playbook: Playbook, kit: Kit, actions: Actions) {
  const again = { actions: actions.turnAway }
  const isTriedAgain = mayReopen(playbook)
  return kit.createStateConfig({
    entry: [
      actions.change(() => ({ followUps: 0 })),
      ...actions.end,
      actions.part(({ context, event }) =>
        effectsOfDisqualifying(playbook, context, event, context.unsaid !== null),
      ),
    ],
    ...(isTriedAgain ? followingUp(actions.followUp) : {}),
    on: {
      opened: { guard: 'notHinted', actions: actions.hint('came_back') },
      answered: [
        { guard: 'mends', target: `#${playbook.id}.asking`, actions: actions.hearAnew },
        // With an address they may be asked again.
        {
          guard: 'tellsContact',
          ...(isTriedAgain ? { target: '.planning' } : {}),
          actions: actions.noteContact,
        },
        { guard: 'tellsMore', actions: [...actions.record, actions.turnAway] },
        again,
      ],
      unclear: again,
      aside: again,
      postponed: again,
      asked_for_person: { target: 'handed_off', actions: [...actions.reopen, ...actions.record] },
      returned: { target: `#${playbook.id}.asking`, actions: actions.hearAnew },
    },
  })
}

/** Fell silent and left no address: nobody writes to them, and whenever they write they go on where they were. */
function incompleteState(playbook: Playbook, kit: Kit, actions: Actions) {
  const asking = `#${playbook.id}.asking`
  const onward = { target: asking, actions: actions.hearAnew }
  return kit.createStateConfig({
    entry: [...actions.end, actions.effects(({ context }) => effectsOfSettingAside(context))],
    on: {
      opened: { guard: 'notHinted', actions: actions.resume },
      answered: onward,
      unclear: onward,
      aside: { actions: actions.remark },
      postponed: { actions: actions.saying('kept_later') },
      asked_for_person: { target: 'handed_off', actions: [...actions.reopen, ...actions.record] },
      returned: onward,
    },
  })
}

/** The prospect wants no more messages: only what they start themselves begins anew. */
function stoppedState(playbook: Playbook, kit: Kit, actions: Actions) {
  const hint = { guard: 'notHinted' as const, actions: actions.hint('stopped_hint') }
  const anew = { target: `#${playbook.id}.asking`, actions: actions.startOver }
  return kit.createStateConfig({
    on: {
      opened: anew,
      restarted: anew,
      answered: hint,
      unclear: hint,
      aside: hint,
      postponed: hint,
      asked_for_person: { target: 'handed_off', actions: [...actions.reopen, ...actions.record] },
      stopped: {},
      returned: {},
      ...notOverruled,
    },
  })
}

function idleState(playbook: Playbook, kit: Kit, actions: Actions) {
  const target = `#${playbook.id}.asking`
  const begin = { target, actions: actions.greet }
  const listen = { target, actions: [...actions.greet, ...actions.hear] }
  return kit.createStateConfig({
    on: {
      opened: listen,
      restarted: begin,
      returned: begin,
      language_chosen: { target, actions: [...actions.speak, ...actions.greet] },
      answered: listen,
      unclear: listen,
      aside: listen,
      postponed: listen,
      ...notOverruled,
    },
  })
}

/** An event takes a handful of steps: a machine that takes so many goes round in circles, and throws. */
const MOST_STEPS = 50

function compose(playbook: Playbook) {
  const kit = kitOf(playbook)
  const actions = actionsOf(playbook, kit)
  return kit.createMachine({
    id: playbook.id,
    // XState makes an initial snapshot of its own at every step: nothing here may depend on an input.
    context: () => ({ ...freshContext('en'), lead: null, unsaid: null }),
    initial: START,
    options: { maxIterations: MOST_STEPS },
    on: {
      language_chosen: { actions: [...actions.speak, ...actions.remark] },
      restarted: { target: '.asking', actions: actions.restart },
      stopped: { target: '.stopped', actions: actions.stop },
      asked_for_person: { target: '.handed_off', actions: actions.record },
      returned: returning(playbook, actions),
      ...overruled,
    },
    states: {
      idle: idleState(playbook, kit, actions),
      asking: askingState(playbook, kit, actions),
      deciding: decidingState(playbook, kit),
      handed_off: handedOffState(playbook, kit, actions),
      nurture: nurtureState(playbook, kit, actions),
      disqualified: disqualifiedState(playbook, kit, actions),
      incomplete: incompleteState(playbook, kit, actions),
      stopped: stoppedState(playbook, kit, actions),
    },
  })
}

export type Machine = ReturnType<typeof compose>

const byIdentity = new WeakMap<Playbook, Machine>()
const byContent = new Map<string, Machine>()

/** The same machine for the same playbook, whether it is the same object or was loaded anew. */
export function machineOf(playbook: Playbook): Machine {
  const known = byIdentity.get(playbook)
  if (known) return known
  const key = `${playbook.id}@${playbook.version}:${hashOf(playbook)}`
  const machine = byContent.get(key) ?? compose(playbook)
  byContent.set(key, machine)
  byIdentity.set(playbook, machine)
  return machine
}
