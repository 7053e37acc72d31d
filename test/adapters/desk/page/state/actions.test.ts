import { describe, expect, it } from 'vitest'
import type { Failure, Result } from '../../../../../adapters/desk/page/api.ts'
import { createActions, inWords } from '../../../../../adapters/desk/page/state/actions.ts'
import { createStore, signedOut } from '../../../../../adapters/desk/page/state/store.ts'
import type { Handoff } from '../../../../../adapters/desk/page/types.ts'
import { handoff } from '../../support/builders.ts'

const refusal = (overrides: Partial<Extract<Failure, { kind: 'problem' }>> = {}): Failure => ({
  kind: 'problem',
  status: 409,
  detail: 'Anna Kowalska took it first.',
  holder: 'Anna Kowalska',
  ...overrides,
})

function createBench(answer: Promise<Result<Handoff>>) {
  const store = createStore(signedOut(false, 'en'))
  const seen = { claims: 0, refreshes: 0, left: 0, failures: [] as Failure[] }
  const claim = () => {
    seen.claims += 1
    return answer
  }
  const never = () => Promise.reject(new Error('this test does not ask for it'))
  const actions = createActions({
    store,
    api: {
      claim,
      handBack: () => answer,
      release: never,
      accept: never,
      reject: never,
      setOutcome: never,
      transfer: never,
      judge: never,
      lift: never,
    },
    refresh: async () => {
      seen.refreshes += 1
    },
    leave: () => {
      seen.left += 1
    },
    onFailure: (failure) => void seen.failures.push(failure),
  })
  return { store, seen, actions }
}

describe('an action', () => {
  it('is told, and followed by a refresh', async () => {
    const { store, seen, actions } = createBench(Promise.resolve({ ok: true, value: handoff() }))
    expect(await actions.claim(handoff())).toBe(true)
    expect(store.get().notice).toMatchObject({ tone: 'good' })
    expect(seen).toMatchObject({ refreshes: 1, left: 0 })
  })

  it('is done once, however often its button is pressed meanwhile', async () => {
    const { store, seen, actions } = createBench(Promise.resolve({ ok: true, value: handoff() }))
    const done = await Promise.all([actions.claim(handoff()), actions.claim(handoff())])
    expect(done).toEqual([true, false])
    expect(seen.claims).toBe(1)
    expect(store.get().busy).toBe(false)
  })

  it('that is refused says who was faster, and refreshes', async () => {
    const { store, seen, actions } = createBench(Promise.resolve({ ok: false, failure: refusal() }))
    expect(await actions.claim(handoff())).toBe(false)
    expect(store.get().notice).toMatchObject({ tone: 'bad', text: 'Anna took it a moment ago.' })
    expect(seen).toMatchObject({ refreshes: 1, failures: [refusal()] })
  })

  it('that gives the conversation to the bot leaves it', async () => {
    const { seen, actions } = createBench(Promise.resolve({ ok: true, value: handoff() }))
    await actions.handBack(handoff(), null)
    expect(seen.left).toBe(1)
  })
})

describe('a failure in words', () => {
  it.each<[Failure, string]>([
    [{ kind: 'offline' }, 'The server cannot be reached. Please check your connection.'],
    [refusal(), 'Anna took it a moment ago.'],
    [refusal({ holder: null }), 'It is not waiting any more.'],
    [refusal({ status: 403, holder: null }), 'Nobody holds it any more: claim it first.'],
    [refusal({ status: 429, holder: undefined, detail: 'Too many attempts.' }), 'Too many attempts.'],
  ])('%#', (failure, words) => {
    expect(inWords(failure)).toBe(words)
  })
})
