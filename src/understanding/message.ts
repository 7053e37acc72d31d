/** A message as the readers see it: its tokens, and every phrase of the vocabulary that stands in it. */
import type { Language } from '../domain/language.ts'
import type { Reading } from '../domain/reading.ts'
import { skipStop } from './automaton.ts'
import type { Entry, MeaningKind, Meanings } from './meanings.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

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

/** What a phrase means, and where it stands. */
interface Mark extends Found<Meanings[MeaningKind]> {
  kind: MeaningKind
  /** The one before it that ends at the same place. */
  older: Mark | null
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
  /** By where they begin. */
  readonly #marks: Mark[] = []
  /** By token: how many marks begin before it. */
  readonly #begun: number[] = [0]
  /** By token: the last mark that ends right before it. */
  readonly #ending: (Mark | null)[]
  readonly #kinds = new Set<MeaningKind>()

  constructor(text: string, tokens: readonly Token[], vocabulary: Vocabulary, meant: readonly Token[]) {
    this.text = text
    this.tokens = tokens
    this.vocabulary = vocabulary
    this.meant = meant
    this.#ending = new Array<Mark | null>(tokens.length + 1).fill(null)
    for (let first = 0; first < tokens.length; first += 1) {
      vocabulary.lexicon.visit(meant, first, (entry, next) => this.#note(entry, first, next))
      this.#begun.push(this.#marks.length)
    }
  }

  #note({ kind, value }: Entry, first: number, next: number): void {
    const mark = { kind, value, first, next, older: this.#ending[next] ?? null }
    this.#ending[next] = mark
    this.#marks.push(mark)
    this.#kinds.add(kind)
  }

  /** Some phrase of the kind stands in the message. */
  has(kind: MeaningKind): boolean {
    return this.#kinds.has(kind)
  }

  /** The longest phrase of a kind that begins at the token. */
  at<K extends MeaningKind>(index: number, kind: K): Found<Meanings[K]> | null {
    const end = this.#begun[index + 1] ?? 0
    let best: Found<Meanings[K]> | null = null
    for (let place = this.#begun[index] ?? end; place < end; place += 1) {
      const mark = this.#marks[place]
      if (mark && isOf(mark, kind) && (!best || mark.next > best.next)) best = mark
    }
    return best
  }

  /** Every phrase of a kind that begins at the token, the longest first. */
  every<K extends MeaningKind>(index: number, kind: K): readonly Found<Meanings[K]>[] {
    const end = this.#begun[index + 1] ?? 0
    let found: Found<Meanings[K]>[] | null = null
    for (let place = this.#begun[index] ?? end; place < end; place += 1) {
      const mark = this.#marks[place]
      if (mark && isOf(mark, kind)) found = [...(found ?? NONE), mark]
    }
    return found && found.length > 1 ? found.toSorted((one, other) => other.next - one.next) : (found ?? NONE)
  }

  /** Some phrase begins at the token. */
  means(index: number): boolean {
    return (this.#begun[index] ?? 0) < (this.#begun[index + 1] ?? 0)
  }

  /** A phrase of one of these kinds begins at the token, and ends (if that is asked) where it should. */
  isAny(
    index: number,
    kinds: ReadonlySet<MeaningKind>,
    ends?: (next: number) => boolean | undefined,
  ): boolean {
    const end = this.#begun[index + 1] ?? 0
    for (let place = this.#begun[index] ?? end; place < end; place += 1) {
      const mark = this.#marks[place]
      if (mark && kinds.has(mark.kind) && (!ends || ends(mark.next))) return true
    }
    return false
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
    // An index below zero takes longer to look up than all the rest.
    if (index < 1) return null
    const found = this.#endingAt(index, kind)
    if (found || this.tokens[index - 1]?.text !== '.') return found
    return this.past(index - 1) === index ? this.#endingAt(index - 1, kind) : null
  }

  #endingAt<K extends MeaningKind>(index: number, kind: K): Found<Meanings[K]> | null {
    let best: Found<Meanings[K]> | null = null
    for (let mark = this.#ending[index] ?? null; mark; mark = mark.older) {
      if (isOf(mark, kind) && (!best || mark.first <= best.first)) best = mark
    }
    return best
  }

  /** Everything of a kind, by where it begins; of several that begin together the longest. */
  all<K extends MeaningKind>(kind: K): readonly Found<Meanings[K]>[] {
    if (!this.has(kind)) return NONE
    const found: Found<Meanings[K]>[] = []
    for (const mark of this.#marks) {
      if (!isOf(mark, kind)) continue
      const last = found.at(-1)
      if (last?.first !== mark.first) found.push(mark)
      else if (mark.next > last.next) found[found.length - 1] = mark
    }
    return found
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

function isOf<K extends MeaningKind>(mark: Mark, kind: K): mark is Mark & { kind: K } & Found<Meanings[K]> {
  return mark.kind === kind
}
