/** What a rep does with a hand-off: each is asked of the server, told in words, and shown by a refresh. */
import type { Api, Failure, Result } from '../api.ts'
import { type Strings, strings } from '../strings.ts'
import type { Conversation, Handoff, Outcome, Overruled, Verdict } from '../types.ts'
import type { Notice, Store } from './store.ts'

export interface ActionDeps {
  store: Store
  api: Pick<
    Api,
    'claim' | 'release' | 'accept' | 'reject' | 'handBack' | 'setOutcome' | 'transfer' | 'judge' | 'lift'
  >
  refresh(): Promise<void>
  /** Back to the list. */
  leave(): void
  onFailure(failure: Failure): void
}

type Named = keyof Strings['done'] | keyof Strings['talk']['done']

export function createActions({ store, api, refresh, leave, onFailure }: ActionDeps) {
  let notices = 0
  function tell(tone: Notice['tone'], text: string): void {
    notices += 1
    store.set({ notice: { id: notices, tone, text } })
  }

  /** True when it was done. One at a time: a second click while the first is under way does nothing. */
  async function perform(name: Named, ask: () => Promise<Result<unknown>>): Promise<boolean> {
    if (store.get().busy) return false
    store.set({ busy: true })
    const result = await ask()
    store.set({ busy: false })
    if (result.ok) tell('good', { ...strings.done, ...strings.talk.done }[name])
    else refused(result.failure)
    // The bot's conversations are not the rep's to read.
    if (result.ok && (name === 'hand_back' || name === 'transfer')) leave()
    await refresh()
    return result.ok
  }

  function refused(failure: Failure): void {
    tell('bad', inWords(failure))
    onFailure(failure)
  }

  return {
    tell,
    dismiss: (): void => store.set({ notice: null }),
    claim: (handoff: Handoff) => perform('claim', () => api.claim(handoff.id)),
    release: (handoff: Handoff) => perform('release', () => api.release(handoff.id)),
    accept: (handoff: Handoff) => perform('accept', () => api.accept(handoff.id)),
    reject: (handoff: Handoff, verdict: Verdict) => perform('reject', () => api.reject(handoff.id, verdict)),
    handBack: (handoff: Handoff, to: string | null) =>
      perform('hand_back', () => api.handBack(handoff.id, to)),
    setOutcome: (conversation: Conversation, outcome: Outcome) =>
      perform('outcome', () => api.setOutcome(conversation.prospectId, outcome)),
    transfer: (handoff: Handoff, to: { repId: string; note: string | null }) =>
      perform('transfer', () => api.transfer(handoff.id, to)),
    judge: (conversation: Conversation, said: Overruled) =>
      perform('judge', () => api.judge(conversation.id, said)),
    lift: (conversation: Conversation, note: string) =>
      perform('lift', () => api.lift(conversation.id, note)),
  }
}
export type Actions = ReturnType<typeof createActions>

/** A failure as the rep reads it: who has it, where that is the point. */
export function inWords(failure: Failure): string {
  if (failure.kind === 'offline') return strings.offline
  if (failure.holder === undefined) return strings.problem(failure.status, failure.detail)
  if (failure.holder !== null) return strings.takenBy(firstName(failure.holder))
  return failure.status === 409 ? strings.waitsNoMore : strings.nobodyHolds
}

const firstName = (name: string): string => name.split(' ')[0] ?? name
