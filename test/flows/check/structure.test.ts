/** Machines that no playbook makes: what is checked of a shape does not rest on `compose` making no mistake. */
import { describe, expect, it } from 'vitest'
import { type AnyStateMachine, assign, createMachine, initialTransition, type SnapshotFrom } from 'xstate'
import { explore, type Model } from '../../../flows/check/explore.ts'
import { placeOf, statesOf, stepOf } from '../../../flows/check/machine.ts'
import {
  bounded,
  deadEnds,
  endlessLoops,
  failures,
  neverEnding,
  unreachable,
} from '../../../flows/check/structure.ts'

type State = SnapshotFrom<AnyStateMachine>

/** Replies are `answered` and `unclear`; `handed_off` is the one end. */
const modelOf = (machine: AnyStateMachine): Model<State, { type: string }> => ({
  starts: [initialTransition(machine)[0]],
  moves: () =>
    ['answered', 'unclear', 'aside'].map((type) => ({
      event: { type },
      label: type,
      reply: type !== 'aside',
      weight: 1,
    })),
  step: (state, event) => stepOf(machine, state, event),
  key: ({ value, context }) => JSON.stringify([value, context]),
  place: ({ value }) => placeOf(value),
  asks: ({ value }) => placeOf(value),
  ended: ({ value }) => value === 'handed_off',
})

function lookAt(machine: AnyStateMachine, limit = 100) {
  const model = modelOf(machine)
  return { model, states: statesOf(machine), graph: explore(model, limit) }
}

/** Asks twice, gives up on what it does not understand at the second time, and hands off. */
const sound = createMachine({
  context: { tries: 0 },
  initial: 'asking',
  states: {
    asking: {
      initial: 'need',
      states: {
        need: { on: { answered: 'budget', unclear: 'budget' } },
        budget: {
          on: {
            answered: '#end',
            unclear: [
              {
                guard: ({ context }) => context.tries < 1,
                actions: assign({ tries: ({ context }) => context.tries + 1 }),
              },
              { target: '#end' },
            ],
          },
        },
      },
      on: { aside: {} },
    },
    handed_off: { id: 'end' },
  },
})

describe('a sound machine', () => {
  it('has nothing to be found', () => {
    const { model, states, graph } = lookAt(sound)
    expect([
      ...unreachable(states, [graph]),
      ...deadEnds(graph),
      ...endlessLoops(graph),
      ...neverEnding(model, graph, { label: 'unclear', most: 3 }),
      ...failures(graph),
      ...bounded(graph),
    ]).toEqual([])
  })
})

describe('what is found in a machine', () => {
  it('is a state that nothing leads to', () => {
    const { states, graph } = lookAt(
      createMachine({
        initial: 'asking',
        states: { asking: { on: { answered: 'handed_off' } }, limbo: {}, handed_off: {} },
      }),
    )
    expect(unreachable(states, [graph])).toMatchObject([{ kind: 'unreachable', place: 'limbo' }])
  })

  it('is not a state that is only passed through', () => {
    const { states, graph } = lookAt(
      createMachine({
        initial: 'asking',
        states: {
          asking: { on: { answered: 'deciding' } },
          deciding: { always: 'handed_off' },
          handed_off: {},
        },
      }),
    )
    expect(unreachable(states, [graph])).toEqual([])
  })

  it('is a dead end, with the way there', () => {
    const { graph } = lookAt(
      createMachine({
        initial: 'need',
        states: {
          need: { on: { answered: 'budget' } },
          budget: { on: { answered: 'handed_off', unclear: 'limbo' } },
          limbo: { on: { aside: 'nowhere' } },
          nowhere: {},
          handed_off: {},
        },
      }),
    )
    expect(deadEnds(graph)).toMatchObject([
      { kind: 'dead_end', place: 'limbo', path: ['answered', 'unclear'] },
      { kind: 'dead_end', place: 'nowhere', path: ['answered', 'unclear', 'aside'] },
    ])
  })

  it('is a question that is repeated for ever to whoever is not understood', () => {
    const { model, graph } = lookAt(
      createMachine({
        initial: 'need',
        states: {
          need: { on: { answered: 'budget', unclear: 'budget' } },
          budget: { on: { answered: 'handed_off', unclear: { target: 'budget', reenter: true } } },
          handed_off: {},
        },
      }),
    )
    const found = [{ kind: 'endless_loop', place: 'budget', path: ['answered', 'unclear', '…'] }]
    expect(endlessLoops(graph)).toMatchObject(found)
    expect(neverEnding(model, graph, { label: 'unclear', most: 9 })).toMatchObject([
      { kind: 'endless_loop', place: 'need' },
      { kind: 'endless_loop', place: 'budget', path: ['answered', 'unclear ×9', '…'] },
    ])
  })

  it('is a round of several questions, told once', () => {
    const { graph } = lookAt(
      createMachine({
        initial: 'need',
        states: {
          need: { on: { answered: 'budget', unclear: 'handed_off' } },
          budget: { on: { answered: 'timing', unclear: 'handed_off' } },
          timing: { on: { answered: 'budget', unclear: 'handed_off' } },
          handed_off: {},
        },
      }),
    )
    expect(endlessLoops(graph)).toMatchObject([
      { kind: 'endless_loop', place: 'budget', path: ['answered', 'answered', 'answered', '…'] },
    ])
  })

  it('is not what the prospect does besides replying', () => {
    const { graph } = lookAt(
      createMachine({
        initial: 'need',
        states: {
          need: { on: { answered: 'handed_off', unclear: 'handed_off', aside: {} } },
          handed_off: {},
        },
      }),
    )
    expect(endlessLoops(graph)).toEqual([])
  })

  it('is a step that throws, and one that never comes to rest', () => {
    const { graph } = lookAt(
      createMachine({
        initial: 'need',
        options: { maxIterations: 50 },
        states: {
          need: {
            on: {
              answered: 'spinning',
              unclear: {
                target: 'handed_off',
                guard: () => {
                  throw new Error('no such question')
                },
              },
            },
          },
          spinning: { initial: 'a', states: { a: { always: 'b' }, b: { always: 'a' } } },
          handed_off: {},
        },
      }),
    )
    expect(failures(graph)).toMatchObject([
      { kind: 'fails', place: 'need', path: ['answered'], message: expect.stringMatching(/Infinite loop/) },
    ])
  })

  it('is that there was more than could be looked at', () => {
    const { graph } = lookAt(
      createMachine({
        context: { tries: 0 },
        initial: 'need',
        states: {
          need: { on: { unclear: { actions: assign({ tries: ({ context }) => context.tries + 1 }) } } },
          handed_off: {},
        },
      }),
      10,
    )
    expect(bounded(graph)).toMatchObject([{ kind: 'bounded', place: 'need' }])
  })
})
