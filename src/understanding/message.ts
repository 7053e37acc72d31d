/** A message as the readers see it: its tokens, and every phrase of the vocabulary that stands in it. */
import type { Language } from '../domain/language.ts'
import type { Reading } from '../domain/reading.ts'
import { skipStop } from './lexicon.ts'
import type { Token } from './tokens.ts'
import type { Entry, MeaningKind, Meanings, Vocabulary } from './vocabulary.ts'

/** The open question, as far as reading its answer needs it. */
export interface AskedQuestion {
  question: string
  /** The kind of reading that answers it. */
  reads: Reading['kind']
  choices: readonly { id: string; label: string }[]
}

/** Who reads when: the conversation's language, and the instant and place that "tomorrow" is counted from. */
export interface ReadContext {
  language: Language
  now: Date
  /** IANA name. Throws a RangeError on the first time expression if there is no such zone. */
  timeZone: string
  asked: AskedQuestion | null
  /** What the playbook sells and which problems it knows. The same array for every message: it is compiled once. */
  topics?: readonly Topic[]
}

/** A problem or product, and how people call it. */
export interface Topic {
  /** The choice that it is. */
  id: string
  /** Its question's: of the topics of one question, only one is meant. */
  question: string
  /** By language, in the notation of `lexicon.ts`. */
  phrases: Partial<Readonly<Record<Language, readonly string[]>>>
}

/** A phrase found: the tokens `[first, next)`. */
export interface Found<V> {
  value: V
  first: number
  next: number
}

export interface Message {
  text: string
  tokens: readonly Token[]
  vocabulary: Vocabulary
  /** The longest phrase of a kind that begins at the token. */
  at<K extends MeaningKind>(index: number, kind: K): Found<Meanings[K]> | null
  /** Every phrase of a kind that begins at the token, the longest first. */
  every<K extends MeaningKind>(index: number, kind: K): Found<Meanings[K]>[]
  /** Some phrase, of whatever kind, begins at the token. */
  isKnown(index: number): boolean
  /** The longest phrase of a kind that ends right before the token. */
  before<K extends MeaningKind>(index: number, kind: K): Found<Meanings[K]> | null
  /** Everything of a kind, by where it begins; of several that begin together the longest. */
  all<K extends MeaningKind>(kind: K): Found<Meanings[K]>[]
  /** Past the full stop of an abbreviation. */
  past(index: number): number
  /** The evidence for tokens `[first, next)`: words and offsets. */
  evidence(first: number, next: number): { quote: string; start: number; end: number }
}

interface Mark {
  entry: Entry
  first: number
  next: number
}

/** `tokens` are those of `text`. */
export function readMessage(text: string, tokens: readonly Token[], vocabulary: Vocabulary): Message {
  const { starting, ending, kinds } = markAll(tokens, vocabulary)
  return {
    text,
    tokens,
    vocabulary,
    at: (index, kind) => longest(starting[index], kind),
    every: (index, kind) => ofKind(starting[index], kind).toSorted((one, other) => other.next - one.next),
    isKnown: (index) => starting[index] !== undefined,
    before(index, kind) {
      const direct = longest(ending[index], kind)
      const isStop = tokens[index - 1]?.text === '.' && skipStop(tokens, index - 1) === index
      return direct ?? (isStop ? longest(ending[index - 1], kind) : null)
    },
    all: (kind) => [...(kinds.get(kind) ?? [])].flatMap((index) => longest(starting[index], kind) ?? []),
    past: (index) => skipStop(tokens, index),
    evidence(first, next) {
      const start = tokens[first]?.start ?? 0
      const end = tokens[next - 1]?.end ?? start
      return { quote: text.slice(start, end), start, end }
    },
  }
}

interface Marks {
  /** By the token that a phrase begins at; none for most tokens. */
  starting: (Mark[] | undefined)[]
  /** By the token after it. */
  ending: (Mark[] | undefined)[]
  /** Where phrases of a kind begin. */
  kinds: Map<MeaningKind, Set<number>>
}

function markAll(tokens: readonly Token[], { lexicon }: Vocabulary): Marks {
  const marks: Marks = { starting: [], ending: [], kinds: new Map() }
  tokens.forEach((_, first) => {
    for (const { entry, next } of lexicon.matches(tokens, first)) note(marks, { entry, first, next })
  })
  return marks
}

function note({ starting, ending, kinds }: Marks, mark: Mark): void {
  const { first, next, entry } = mark
  const [beginning, closing, places] = [starting[first], ending[next], kinds.get(entry.kind)]
  if (beginning) beginning.push(mark)
  else starting[first] = [mark]
  if (closing) closing.push(mark)
  else ending[next] = [mark]
  if (places) places.add(first)
  else kinds.set(entry.kind, new Set([first]))
}

function ofKind<K extends MeaningKind>(marks: readonly Mark[] | undefined, kind: K): Found<Meanings[K]>[] {
  const found: Found<Meanings[K]>[] = []
  for (const { entry, first, next } of marks ?? []) {
    if (isOf(entry, kind)) found.push({ value: entry.value, first, next })
  }
  return found
}

function longest<K extends MeaningKind>(
  marks: readonly Mark[] | undefined,
  kind: K,
): Found<Meanings[K]> | null {
  let best: Mark | null = null
  let value: Meanings[K] | undefined
  for (const mark of marks ?? []) {
    if (!isOf(mark.entry, kind) || (best && mark.next - mark.first <= best.next - best.first)) continue
    best = mark
    value = mark.entry.value
  }
  return best && value !== undefined ? { value, first: best.first, next: best.next } : null
}

const isOf = <K extends MeaningKind>(
  entry: Entry,
  kind: K,
): entry is Entry & { kind: K; value: Meanings[K] } => entry.kind === kind
