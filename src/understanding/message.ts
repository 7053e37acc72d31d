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
  /** Words that mean it only in reply to its question: "my boss" names who must agree if that was asked. */
  isReply?: boolean
}

/** A phrase found: the tokens `[first, next)`. */
export interface Found<V> {
  value: V
  first: number
  next: number
}

interface Mark {
  entry: Entry
  first: number
  next: number
}

/** `tokens` are those of `text`; `meant` the same with slips of the pen put right. */
export const readMessage = (
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  meant: readonly Token[] = tokens,
): Message => new Message(text, tokens, vocabulary, meant)

export class Message {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly vocabulary: Vocabulary
  /** The tokens with slips of the pen put right. */
  readonly meant: readonly Token[]
  /** By the token that a phrase begins at; none for most tokens. */
  readonly #starting: (Mark[] | undefined)[] = []
  /** By the token after it. */
  readonly #ending: (Mark[] | undefined)[] = []
  /** Where phrases of a kind begin, in order. */
  readonly #places = new Map<MeaningKind, number[]>()

  constructor(text: string, tokens: readonly Token[], vocabulary: Vocabulary, meant: readonly Token[]) {
    this.text = text
    this.tokens = tokens
    this.vocabulary = vocabulary
    this.meant = meant
    for (let first = 0; first < tokens.length; first += 1) {
      for (const { entry, next } of vocabulary.lexicon.matches(meant, first))
        this.#note({ entry, first, next })
    }
  }

  #note(mark: Mark): void {
    const { first, next, entry } = mark
    const beginning = this.#starting[first]
    if (beginning) beginning.push(mark)
    else this.#starting[first] = [mark]
    const closing = this.#ending[next]
    if (closing) closing.push(mark)
    else this.#ending[next] = [mark]
    const places = this.#places.get(entry.kind)
    if (!places) this.#places.set(entry.kind, [first])
    else if (places.at(-1) !== first) places.push(first)
  }

  /** The longest phrase of a kind that begins at the token. */
  at<K extends MeaningKind>(index: number, kind: K): Found<Meanings[K]> | null {
    const marks = this.#starting[index]
    return marks ? longest(marks, kind) : null
  }

  /** Every phrase of a kind that begins at the token, the longest first. */
  every<K extends MeaningKind>(index: number, kind: K): readonly Found<Meanings[K]>[] {
    const marks = this.#starting[index]
    return marks ? ofKind(marks, kind).toSorted((one, other) => other.next - one.next) : NONE
  }

  /** Some phrase, of whatever kind but these, begins at the token. */
  means(index: number, apartFrom?: ReadonlySet<MeaningKind>): boolean {
    const marks = this.#starting[index]
    if (!marks || !apartFrom) return marks !== undefined
    return marks.some(({ entry }) => !apartFrom.has(entry.kind))
  }

  /** The same of the words as written: a name that is nearly a word of the language is none. */
  isKnown(index: number): boolean {
    return this.means(index) && !this.#isPutRight(index)
  }

  #isPutRight(index: number): boolean {
    return this.meant[index] !== this.tokens[index]
  }

  /** A slip of the pen was put right between these offsets: the text says it less surely. */
  isDoubtful(start: number, end: number): boolean {
    if (this.meant === this.tokens) return false
    return this.tokens.some(
      (token, index) => token.start < end && token.end > start && this.#isPutRight(index),
    )
  }

  /** The longest phrase of a kind that ends right before the token. */
  before<K extends MeaningKind>(index: number, kind: K): Found<Meanings[K]> | null {
    const direct = this.#ending[index]
    const found = direct ? longest(direct, kind) : null
    if (found || this.tokens[index - 1]?.text !== '.') return found
    const marks = this.#ending[index - 1]
    return marks && this.past(index - 1) === index ? longest(marks, kind) : null
  }

  /** Everything of a kind, by where it begins; of several that begin together the longest. */
  all<K extends MeaningKind>(kind: K): Found<Meanings[K]>[] {
    return (this.#places.get(kind) ?? []).flatMap((index) => this.at(index, kind) ?? [])
  }

  /** Past the full stop of an abbreviation. */
  past(index: number): number {
    return skipStop(this.tokens, index)
  }

  /** The evidence for tokens `[first, next)`: words and offsets. */
  evidence(first: number, next: number): { quote: string; start: number; end: number } {
    const start = this.tokens[first]?.start ?? 0
    const end = this.tokens[next - 1]?.end ?? start
    return { quote: this.text.slice(start, end), start, end }
  }
}

const NONE: readonly never[] = []

function ofKind<K extends MeaningKind>(marks: readonly Mark[], kind: K): Found<Meanings[K]>[] {
  const found: Found<Meanings[K]>[] = []
  for (const { entry, first, next } of marks) {
    if (isOf(entry, kind)) found.push({ value: entry.value, first, next })
  }
  return found
}

function longest<K extends MeaningKind>(marks: readonly Mark[], kind: K): Found<Meanings[K]> | null {
  let best: Mark | null = null
  let value: Meanings[K] | undefined
  for (const mark of marks) {
    if (!isOf(mark.entry, kind) || (best && mark.next - mark.first <= best.next - best.first)) continue
    best = mark
    value = mark.entry.value
  }
  return best && value !== undefined ? { value, first: best.first, next: best.next } : null
}

function isOf<K extends MeaningKind>(
  entry: Entry,
  kind: K,
): entry is Entry & { kind: K; value: Meanings[K] } {
  return entry.kind === kind
}
