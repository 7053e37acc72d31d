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
import { type Token, tokenize } from './tokens.ts'

/** Words in a gap (`...`). */
const GAP = 3

interface State<E> {
  words: Map<string, State<E>[]> | null
  prefixes: Map<string, State<E>[]> | null
  /** Lengths of the prefixes, so that only these are looked up. */
  lengths: number[]
  gap: State<E> | null
  entries: E[]
  /** Reached by plain words only, so that other phrases which begin with the same words may go on from it. */
  shared: boolean
}

export interface Match<E> {
  entry: E
  /** The index of the token after the phrase. */
  next: number
}

export interface Lexicon<E> {
  /** Every phrase that begins at the token. */
  matches(tokens: readonly Token[], at: number): readonly Match<E>[]
  /** Some phrase has the word, or a word that begins as it does. */
  knows(word: string): boolean
}

/** People use the same words again and again: where they lead to from the beginning is looked up once. */
const REMEMBERED = 20_000
const NOTHING: readonly never[] = []

export function compile<E>(phrases: Iterable<readonly [phrase: string, entry: E]>): Lexicon<E> {
  const root = newState<E>(true)
  const known = newState<true>(false)
  for (const [phrase, entry] of phrases) {
    const parts = partsOf(phrase)
    plant(root, parts, entry)
    for (const word of wordsIn(parts)) if (edgesOf(known, word).length === 0) edgesOf(known, word).push(known)
  }
  const openings = new Map<string, readonly State<E>[]>()
  const openingsOf = (token: Token): readonly State<E>[] => {
    const remembered = openings.get(token.text)
    if (remembered) return remembered
    const states = nextOf(root, token)
    if (openings.size >= REMEMBERED) openings.clear()
    openings.set(token.text, states)
    return states
  }
  return {
    matches(tokens, at) {
      const token = tokens[at]
      const states = token ? openingsOf(token) : NOTHING
      if (states.length === 0) return NOTHING
      const found: Match<E>[] = []
      for (const state of states) walk(state, tokens, at + 1, found)
      return found
    },
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

const newState = <E>(shared: boolean): State<E> => ({
  words: null,
  prefixes: null,
  lengths: [],
  gap: null,
  entries: [],
  shared,
})

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
  const target = newState<E>(false)
  for (const state of sources) {
    if (gap) state.gap = target
    for (const alternative of alternatives) link(state, alternative, target)
  }
  return [target]
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

/** Where the token leads to. */
function nextOf<E>(
  { words, prefixes, lengths }: State<E>,
  { kind, text }: Pick<Token, 'kind' | 'text'>,
): readonly State<E>[] {
  const exact = words?.get(text) ?? NOTHING
  if (!prefixes || kind !== 'word') return exact
  const inflected = lengths.flatMap((length) =>
    length <= text.length ? (prefixes.get(text.slice(0, length)) ?? []) : [],
  )
  return inflected.length > 0 ? [...exact, ...inflected] : exact
}

/** Notes the phrases that are complete at `state`, which the tokens before `at` lead to, and those that go on from it. */
function walk<E>(state: State<E>, tokens: readonly Token[], at: number, found: Match<E>[]): void {
  for (const entry of state.entries) found.push({ entry, next: at })
  if (!state.words && !state.prefixes && !state.gap) return
  // The full stop of an abbreviation ("тыс. руб.") is no word of a phrase.
  const here = skipStop(tokens, at)
  const token = tokens[here]
  if (!token) return
  for (const next of nextOf(state, token)) walk(next, tokens, here + 1, found)
  if (state.gap) walkGap(state.gap, tokens, here, found)
}

function walkGap<E>(state: State<E>, tokens: readonly Token[], at: number, found: Match<E>[]): void {
  for (let skipped = 0; skipped <= GAP; skipped += 1) {
    walk(state, tokens, at + skipped, found)
    if (tokens[at + skipped]?.kind !== 'word') return
  }
}

/** The index after a full stop that is attached to the word before it. */
export function skipStop(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token?.text === '.' && token.glued && tokens[at - 1]?.kind === 'word' ? at + 1 : at
}
