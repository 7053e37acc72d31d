/** A message as the readers see it: its tokens, and every phrase of the vocabulary that stands in it. */
import type { Language } from '../domain/language.ts'
import type { Reading } from '../domain/reading.ts'
import { skipStop } from './automaton.ts'
import { DIGITS, LETTER, MOST_KINDS, numberOf, SIGN } from './kindSets.ts'
import type { Entry, KindSet, MeaningKind, Meanings } from './meanings.ts'
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
  sets: KindSet
  /** The one before it that ends at the same place. */
  older: Mark | null
  /** The one before it of the same kind. */
  former: Mark | null
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
  readonly #begun: number[]
  /** By token: the sets of all that begins there, and of what the token is. */
  readonly #sets: KindSet[]
  /** By token: the last mark that ends right before it, where there is one. */
  readonly #ending: (Mark | undefined)[]
  /** By the number of a kind: the last mark of it, where there is one. */
  readonly #last: (Mark | undefined)[] = new Array<Mark | undefined>(MOST_KINDS)

  constructor(text: string, tokens: readonly Token[], vocabulary: Vocabulary, meant: readonly Token[]) {
    this.text = text
    this.tokens = tokens
    this.vocabulary = vocabulary
    this.meant = meant
    // Their lengths are known: arrays that grow are made anew again and again.
    this.#ending = new Array<Mark | undefined>(tokens.length + 1)
    this.#begun = new Array<number>(tokens.length + 1)
    this.#sets = new Array<KindSet>(tokens.length)
    const note = this.#noter()
    for (let first = 0; first < tokens.length; first += 1) {
      this.#begun[first] = this.#marks.length
      this.#sets[first] = setsOf(tokens[first])
      vocabulary.lexicon.visit(meant, first, note)
    }
    this.#begun[tokens.length] = this.#marks.length
  }

  #noter(): (entry: Entry, first: number, next: number) => void {
    return (entry, first, next) => this.#note(entry, first, next)
  }

  #note(entry: Entry, first: number, next: number): void {
    const { kind, value, sets, number } = entry
    const older = this.#ending[next] ?? null
    const former = this.#last[number] ?? null
    const mark: Mark = { kind, value, sets, first, next, older, former }
    this.#ending[next] = mark
    this.#last[number] = mark
    this.#marks.push(mark)
    if (sets !== 0) this.#sets[first] = (this.#sets[first] ?? 0) | sets
  }

  /** Some phrase of the kind stands in the message. */
  has(kind: MeaningKind): boolean {
    return this.#lastOf(kind) !== null
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
      if (!mark || !isOf(mark, kind)) continue
      if (found) found.push(mark)
      else found = [mark]
    }
    if (!found) return NONE
    return found.length > 1 ? found.sort((one, other) => other.next - one.next) : found
  }

  /** Some phrase begins at the token. */
  means(index: number): boolean {
    return (this.#begun[index] ?? 0) < (this.#begun[index + 1] ?? 0)
  }

  /** What begins at the token, and what the token is. */
  setsAt(index: number): KindSet {
    return this.#sets[index] ?? 0
  }

  /** A phrase of one of these sets begins at the token, and ends (if that is asked) where it should. */
  isAny(index: number, sets: KindSet, ends?: (next: number) => boolean | undefined): boolean {
    if ((this.setsAt(index) & sets) === 0) return false
    if (!ends) return true
    const end = this.#begun[index + 1] ?? 0
    for (let place = this.#begun[index] ?? end; place < end; place += 1) {
      const mark = this.#marks[place]
      if (mark && (mark.sets & sets) !== 0 && ends(mark.next)) return true
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
    let found: Found<Meanings[K]>[] | null = null
    for (let mark = this.#lastOf(kind); mark; mark = mark.former) {
      if (!isOf(mark, kind)) continue
      const later = found?.at(-1)
      if (!found) found = [mark]
      else if (later?.first !== mark.first) found.push(mark)
      else if (mark.next >= later.next) found[found.length - 1] = mark
    }
    return found?.reverse() ?? NONE
  }

  #lastOf(kind: MeaningKind): Mark | null {
    return this.#last[numberOf(kind)] ?? null
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

/** Of what the token is. */
function setsOf(token: Token | undefined): KindSet {
  if (token?.kind === 'digits') return DIGITS
  if (token?.kind === 'sign') return SIGN
  return token?.text.length === 1 ? LETTER : 0
}

function isOf<K extends MeaningKind>(mark: Mark, kind: K): mark is Mark & { kind: K } & Found<Meanings[K]> {
  return mark.kind === kind
}
