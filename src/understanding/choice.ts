/** An offered choice in words: its label written out, its number, or words that only one label has. */
import { LRUCache } from 'lru-cache'
import type { ReadingOf } from '../domain/reading.ts'
import type { Clauses } from './clause.ts'
import type { AskedQuestion, Message } from './message.ts'
import { type Token, tokenize } from './tokens.ts'

type ChoiceReading = ReadingOf<'choice'> | ReadingOf<'need'>
type Choice = AskedQuestion['choices'][number]

interface Label {
  choice: Choice
  tokens: readonly Token[]
  /** The label's words without signs and emoji. */
  words: readonly string[]
}

/** At most one: the surest that there is. */
export function readChoice(
  message: Message,
  clauses: Clauses,
  asked: AskedQuestion | null,
): ChoiceReading | null {
  if (!asked || asked.choices.length === 0) return null
  const labels = asked.choices.map(labelOf)
  const found = whole(message, labels) ?? numbered(message, asked) ?? contained(message, clauses, labels)
  if (found) return { kind: 'choice', ...found }
  if (asked.reads !== 'need' && asked.reads !== 'choice') return null
  const alike = likeness(message, clauses, labels)
  return alike && { kind: asked.reads, ...alike }
}

/** Questions whose labels hold values: "€10,000–50,000" says a sum too. */
const VALUED: readonly AskedQuestion['reads'][] = ['money', 'number', 'time']

/** The whole message is an offered choice's label, and so says that and nothing else. */
export function readLabel(message: Message, asked: AskedQuestion | null): ChoiceReading | null {
  if (!asked || VALUED.includes(asked.reads)) return null
  const found = whole(message, asked.choices.map(labelOf))
  return found && { kind: 'choice', ...found }
}

interface Match {
  value: string
  quote: string
  start: number
  end: number
  certainty: number
}

/** Labels come again with every message of every prospect: their words are found once. */
const labelWords = new LRUCache<string, Omit<Label, 'choice'>>({ max: 2000 })

function labelOf(choice: Choice): Label {
  const known = labelWords.get(choice.label)
  if (known) return { choice, ...known }
  const tokens = tokenize(choice.label)
  const found = { tokens, words: wordsOf(tokens) }
  labelWords.set(choice.label, found)
  return { choice, ...found }
}

const wordsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ kind, text }) => (kind === 'sign' ? [] : text))

/** The label is the whole message. Labels that differ by signs only ("< 10k", "> 10k") are told apart by them. */
function whole(message: Message, labels: readonly Label[]): Match | null {
  const words = wordsOf(message.tokens).join(' ')
  if (words === '') return null
  const alike = labels.filter((label) => label.words.join(' ') === words)
  const signs = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join('')
  const same =
    alike.length > 1 ? alike.filter(({ tokens }) => signs(tokens) === signs(message.tokens)) : alike
  const [label] = same
  return label && same.length === 1 ? match(message, label.choice, 0, message.tokens.length, 1) : null
}

/** "2", "option 2", "#2", "the second one". A bare digit is an amount where an amount was asked for. */
function numbered(message: Message, { reads, choices }: AskedQuestion): Match | null {
  const said = numberSaid(message)
  const choice = said && choices[said.number - 1]
  if (!choice) return null
  const isAmount = said.bare && (reads === 'money' || reads === 'number')
  return isAmount ? null : match(message, choice, 0, message.tokens.length, said.bare ? 0.85 : 0.95)
}

/** The number that the message is, if it is nothing else; `bare` without a word or sign that it numbers a choice. */
function numberSaid(message: Message): { number: number; bare: boolean } | null {
  let number: number | null = null
  let bare = true
  for (let at = 0; at < message.tokens.length; ) {
    const piece = numberPieceAt(message, at)
    if (!piece || (piece.number !== null && number !== null)) return null
    number ??= piece.number
    bare &&= !piece.numbers
    at = piece.next
  }
  return number === null ? null : { number, bare }
}

function numberPieceAt(
  message: Message,
  at: number,
): { number: number | null; numbers: boolean; next: number } | null {
  const token = message.tokens[at]
  if (token?.kind === 'digits') return { number: Number(token.text), numbers: false, next: at + 1 }
  const ordinal = message.at(at, 'ordinal')
  if (ordinal) return { number: ordinal.value, numbers: true, next: ordinal.next }
  const word = message.at(at, 'optionWord')
  if (word) return { number: null, numbers: true, next: word.next }
  const filler = message.at(at, 'filler')
  if (token?.kind !== 'sign' && !filler) return null
  return { number: null, numbers: token?.text === '#' || token?.text === ')', next: filler?.next ?? at + 1 }
}

/** The longest label that stands in the message as it is, not negated. */
function contained(message: Message, clauses: Clauses, labels: readonly Label[]): Match | null {
  const places = labels.filter(isTelling).flatMap((label) => {
    const first = indexOfWords(message, label.words)
    if (first === null || clauses.isNegated(first) || message.at(first, 'intent')) return []
    return { label, first }
  })
  const longest = Math.max(...places.map(({ label }) => label.words.length))
  const [best, other] = places.filter(({ label }) => label.words.length === longest)
  if (!best || other) return null
  return match(message, best.label.choice, best.first, best.first + best.label.words.length, 0.85)
}

/** "Yes" or "10k" stand in many a sentence without being the answer: two words, or one of five letters. */
const isTelling = ({ words }: Label): boolean =>
  words.filter((word) => /^\p{L}{2,}$/u.test(word)).length >= 2 ||
  words.some((word) => /^\p{L}{5,}$/u.test(word))

function indexOfWords({ tokens }: Message, words: readonly string[]): number | null {
  for (let first = 0; first + words.length <= tokens.length; first += 1) {
    if (words.every((word, offset) => tokens[first + offset]?.text === word)) return first
  }
  return null
}

/** Tokens of a message that are compared with the labels word by word. */
const MOST_COMPARED = 200

/**
 * The one label that shares the most of its own words with the message, endings aside. Two of them settle it, or one that
 * is all that was said; one word in a sentence about something else is a guess, and is asked again.
 */
function likeness(message: Message, clauses: Clauses, labels: readonly Label[]): Match | null {
  const owners = stemOwners(labels)
  const hits = new Map<Label, number[]>()
  message.tokens.slice(0, MOST_COMPARED).forEach(({ kind, text }, at) => {
    if (kind !== 'word') return
    const owner = owners.find(({ stem }) => text.startsWith(stem))?.label
    if (owner && !clauses.isNegated(at)) hits.set(owner, [...(hits.get(owner) ?? []), at])
  })
  const [best, other] = [...hits].toSorted(([, one], [, two]) => two.length - one.length)
  if (!best || other?.[1].length === best[1].length) return null
  const [label, places] = best
  const first = places[0] ?? 0
  const last = places.findLast((place) => place - first < 6) ?? first
  const isTold = !other && (stemsAt(message, label, owners, places) > 1 || isAllSaid(message, places))
  return match(message, label.choice, first, last + 1, isTold ? 0.7 : GUESS)
}

/** Less than any caller takes for an answer. */
const GUESS = 0.4

const stemsAt = (
  { tokens }: Message,
  label: Label,
  owners: readonly { stem: string; label: Label }[],
  places: readonly number[],
): number =>
  new Set(
    places.flatMap(
      (at) =>
        owners.find((owner) => owner.label === label && tokens[at]?.text.startsWith(owner.stem))?.stem ?? [],
    ),
  ).size

/** Nothing but these words, fillers and signs was said. */
function isAllSaid(message: Message, places: readonly number[]): boolean {
  const said = new Set(places)
  for (let at = 0; at < message.tokens.length; ) {
    const filler = message.at(at, 'filler')
    if (!filler && !said.has(at) && message.tokens[at]?.kind !== 'sign') return false
    at = filler?.next ?? at + 1
  }
  return true
}

/** Stems that only one label has. */
function stemOwners(labels: readonly Label[]): { stem: string; label: Label }[] {
  const all = labels.flatMap((label) =>
    [...new Set(label.words.filter((word) => /^\p{L}{4,}$/u.test(word)).map(stemOf))].map((stem) => ({
      stem,
      label,
    })),
  )
  return all.filter(
    ({ stem, label }) => !all.some((other) => other.label !== label && other.stem.startsWith(stem)),
  )
}

/** Enough of a word to know it in another case or number. */
const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 2))

function match(message: Message, choice: Choice, first: number, next: number, certainty: number): Match {
  return { value: choice.id, ...message.evidence(first, next), certainty }
}
