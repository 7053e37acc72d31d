/**
 * The words of a language file, compiled to one graph that a message is walked through once.
 *
 * A phrase in a language file is written as
 * - `next quarter`     words one after another; case, diacritics, apostrophes and full stops do not matter
 * - `kwartał*`         a word that begins so (and has at least as many letters)
 * - `(my|our) boss`    either of these, each of one or several words
 * - `I [really] do`    may be left out; also `[a|the]`
 * - `not ... sign`     up to three words in between
 */
import { Automaton, newState, nextOf, type State } from './automaton.ts'
import { type Token, tokenize } from './tokens.ts'

/** Words in a gap (`...`). */
const GAP = 3

export interface Match<E> {
  entry: E
  /** The index of the token after the phrase. */
  next: number
}

export interface Lexicon<E> {
  /** Every phrase that begins at the token. */
  matches(tokens: readonly Token[], at: number): readonly Match<E>[]
  /** The same, one after another. */
  visit(tokens: readonly Token[], at: number, note: (entry: E, first: number, next: number) => void): void
  /** Some phrase has the word, or a word that begins as it does. */
  knows(word: string): boolean
}

export function compile<E>(phrases: Iterable<readonly [phrase: string, entry: E]>): Lexicon<E> {
  const root = newState<E>(true)
  const known = newState<true>(false)
  for (const [phrase, entry] of phrases) {
    const parts = partsOf(phrase)
    plant(root, parts, entry)
    for (const word of wordsIn(parts)) if (edgesOf(known, word).length === 0) edgesOf(known, word).push(known)
  }
  const automaton = new Automaton(root)
  return {
    matches(tokens, at) {
      const found: Match<E>[] = []
      automaton.visit(tokens, at, (entry, _, next) => found.push({ entry, next }))
      return found
    },
    visit: (tokens, at, note) => automaton.visit(tokens, at, note),
    knows: (word) => nextOf(known, { kind: 'word', text: word }).length > 0,
  }
}

/** Every word that a phrase may have, stems with their star. */
export const wordsIn = (parts: readonly Part[]): string[] =>
  parts.flatMap(({ alternatives }) => alternatives.flat())

/** A piece of a phrase: what may stand there, each as words. */
interface Part {
  alternatives: string[][]
  optional: boolean
  gap: boolean
}

export function partsOf(phrase: string): Part[] {
  const parts = (phrase.match(/\([^)]*\)|\[[^\]]*\]|[^\s[(]+/gu) ?? []).map(partOf)
  if (parts.every(({ optional, gap }) => optional || gap)) {
    throw new TypeError(`the phrase "${phrase}" has no word that must be there`)
  }
  if (parts[0]?.gap) throw new TypeError(`the phrase "${phrase}" begins with a gap`)
  return parts
}

function partOf(text: string): Part {
  if (text === '...') return { alternatives: [], optional: false, gap: true }
  const group = /^[([]([^)\]]*)[)\]]$/u.exec(text)?.[1]
  if (group === undefined && /[()[\]|]/u.test(text)) {
    throw new TypeError(
      `"${text}" is no phrase: (a|b) and [a|b] stand between spaces, and not inside one another`,
    )
  }
  const alternatives = group === undefined ? [wordsOf(text)] : group.split('|').map(wordsOf)
  return { alternatives, optional: text.startsWith('['), gap: false }
}

/** `kwartał*` → `kwartal*`; `t.r.` → `t`, `r`; `/month` → `/`, `month`. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const token of tokenize(text)) {
    if (token.text === '*') words.push(`${words.pop() ?? ''}*`)
    else if (token.text !== '.') words.push(token.text)
  }
  return words
}

/**
 * Alternatives meet again in one state after them, so that the graph grows with what is written, not with what it
 * stands for: "(a|b) (c|d)" is four edges.
 */
function plant<E>(root: State<E>, parts: readonly Part[], entry: E): void {
  let sources = [root]
  for (const part of parts) {
    const targets = advance(sources, part)
    sources = part.optional ? [...sources, ...targets] : targets
  }
  for (const state of sources) state.entries.push(entry)
}

function advance<E>(sources: readonly State<E>[], { alternatives, optional, gap }: Part): State<E>[] {
  const [source] = sources
  const [words] = alternatives
  const isPlain = sources.length === 1 && source?.shared && alternatives.length === 1 && !optional
  if (isPlain && words) return [words.reduce(follow, source)]
  if (gap) return sources.flatMap(withGap)
  const target = newState<E>(false)
  for (const state of sources) for (const alternative of alternatives) link(state, alternative, target)
  return [target]
}

/** The state, and those after each word of a gap; phrases that go on alike from here share them. */
function withGap<E>(state: State<E>): State<E>[] {
  const states = [state]
  for (let last = state; states.length <= GAP; states.push(last)) {
    last.any ??= newState<E>(false)
    last = last.any
  }
  return states
}

/** To the state that all phrases with these first words share. */
function follow<E>(state: State<E>, word: string): State<E> {
  const edges = edgesOf(state, word)
  const known = edges.find(({ shared }) => shared)
  if (known) return known
  const added = newState<E>(true)
  edges.push(added)
  return added
}

function link<E>(source: State<E>, words: readonly string[], target: State<E>): void {
  let state = source
  words.forEach((word, index) => {
    const next = index === words.length - 1 ? target : newState<E>(false)
    edgesOf(state, word).push(next)
    state = next
  })
}

function edgesOf<E>(state: State<E>, word: string): State<E>[] {
  const isPrefix = word.endsWith('*')
  const text = isPrefix ? word.slice(0, -1) : word
  if (isPrefix && !state.lengths.includes(text.length)) state.lengths.push(text.length)
  if (isPrefix) state.prefixes ??= new Map()
  else state.words ??= new Map()
  const branch = isPrefix ? state.prefixes : state.words
  const edges = branch?.get(text) ?? []
  branch?.set(text, edges)
  return edges
}
