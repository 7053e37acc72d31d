/**
 * The graph of a lexicon, and the walks through it. A word may lead from one state to several; those that are reached
 * together are put together when first met, so that a message takes one step for each of its words.
 */
import type { Token } from './tokens.ts'

export interface State<E> {
  words: Map<string, State<E>[]> | null
  prefixes: Map<string, State<E>[]> | null
  /** Lengths of the prefixes, so that only these are looked up. */
  lengths: number[]
  /** Where any word leads to: the words of a gap. */
  any: State<E> | null
  entries: E[]
  /** Reached by plain words only, so that other phrases which begin with the same words may go on from it. */
  shared: boolean
}

export const newState = <E>(shared: boolean): State<E> => ({
  words: null,
  prefixes: null,
  lengths: [],
  any: null,
  entries: [],
  shared,
})

/** Steps that are remembered: people use the same words again and again, but anything can be sent. */
const REMEMBERED = 10_000
/** A longer sign is a run of letters or digits that is no word. */
const LONGEST_SIGN = 2
const NOTHING: readonly never[] = []

/** States that are reached together. */
interface Place<E> {
  states: readonly State<E>[]
  /** The phrases that are complete here. */
  entries: readonly E[]
  /** Some phrase goes on from here. */
  goesOn: boolean
  steps: Map<string, Place<E> | null>
}

export class Automaton<E> {
  readonly #root: State<E>
  #start: Place<E>
  #remembered = 0

  constructor(root: State<E>) {
    this.#root = root
    this.#start = placeOf([root])
  }

  /** Notes every phrase that begins at the token, with the index of the token after it. */
  visit(tokens: readonly Token[], at: number, note: (entry: E, first: number, next: number) => void): void {
    if (this.#remembered > REMEMBERED) this.#forget()
    let place: Place<E> | null = this.#start
    for (let here = at; place?.goesOn; ) {
      const token = tokens[here]
      place = token ? this.#step(place, token) : null
      if (!place) return
      for (const entry of place.entries) note(entry, at, here + 1)
      // The full stop of an abbreviation ("тыс. руб.") is no word of a phrase.
      here = skipStop(tokens, here + 1)
    }
  }

  #step(place: Place<E>, token: Token): Place<E> | null {
    const known = place.steps.get(token.text)
    return known === undefined ? this.#newStep(place, token) : known
  }

  /** On its own, for a function with closures costs more than to look up what is known. */
  #newStep(place: Place<E>, token: Token): Place<E> | null {
    if (token.kind === 'sign' && token.text.length > LONGEST_SIGN) return null
    const states = new Set(place.states.flatMap((state) => nextOf(state, token)))
    const next = states.size > 0 ? placeOf([...states]) : null
    place.steps.set(token.text, next)
    this.#remembered += 1
    return next
  }

  #forget(): void {
    this.#start = placeOf([this.#root])
    this.#remembered = 0
  }
}

const placeOf = <E>(states: readonly State<E>[]): Place<E> => ({
  states,
  entries: [...new Set(states.flatMap(({ entries }) => entries))],
  goesOn: states.some(({ words, prefixes, any }) => words || prefixes || any),
  steps: new Map(),
})

/** Where the token leads to. */
export function nextOf<E>(
  { words, prefixes, lengths, any }: State<E>,
  { kind, text }: Pick<Token, 'kind' | 'text'>,
): readonly State<E>[] {
  const exact = words?.get(text) ?? NOTHING
  if (kind !== 'word') return exact
  const inflected = prefixes
    ? lengths.flatMap((length) => (length <= text.length ? (prefixes.get(text.slice(0, length)) ?? []) : []))
    : NOTHING
  return [...exact, ...inflected, ...(any ? [any] : NOTHING)]
}

/** The index after a full stop that is attached to the word before it. */
export function skipStop(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token?.text === '.' && token.glued && tokens[at - 1]?.kind === 'word' ? at + 1 : at
}
