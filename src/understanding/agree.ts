/** Which of the readings of a message hold beside one another: the same words rarely mean two things at once. */
import type { Reading, ReadingKind } from '../domain/reading.ts'
import type { AskedQuestion } from './message.ts'

/**
 * "I'd have to ask a colleague" is not to know; where it was asked who decides it is the answer to that, and where nothing
 * was asked it says both.
 */
export function withoutDoubts(readings: readonly Reading[], asked: AskedQuestion | null): Reading[] {
  if (!asked) return [...readings]
  const isAsked = asked.reads === 'authority'
  const isDoubt = ({ kind, value }: Reading) => kind === 'intent' && value === 'not_sure'
  const isPart = ({ kind }: Reading) => kind === 'authority'
  const [kept, given] = isAsked ? [isPart, isDoubt] : [isDoubt, isPart]
  const doubts = readings.filter(kept)
  return readings.filter((reading) => !given(reading) || !doubts.some((doubt) => overlaps(doubt, reading)))
}

/** Of a choice whose label or number was said, and not only some of its words. */
const LABEL = 0.81

/**
 * The playbook's own words for a choice say more than words that a label happens to have, and so does a "sure" that is no
 * part of "not sure". A label inside of what answers the question says only part of it: "I decide" of "Ann and I decide".
 */
export function isChosen(
  choice: Reading,
  readings: readonly Reading[],
  asked: AskedQuestion | null,
): boolean {
  const isGuess = choice.certainty < LABEL
  return !readings.some(
    (reading) =>
      (isGuess && (reading.kind === 'need' || reading.kind === 'choice')) ||
      (isGuess && reading.kind === 'intent' && includes(reading, choice)) ||
      (choice.certainty < WHOLE && reading.kind === asked?.reads && includes(reading, choice)),
  )
}

/** Of a label that is all that was said. */
const WHOLE = 0.95

const includes = (outer: Reading, inner: Reading): boolean =>
  outer.start <= inner.start && outer.end >= inner.end

/** Which of two readings of the same words holds: the more specific. */
const precedence: Readonly<Record<ReadingKind, number>> = {
  language: 0,
  choice: 1,
  contact: 2,
  time: 3,
  money: 4,
  number: 5,
  duration: 6,
  authority: 7,
  need: 8,
  // Behind whatever may be a guess, see LAST: "let's talk in March" refuses, and says when all the same.
  intent: 30,
}

/** Less certain than this, a reading gives way to whatever else the words may mean. */
const GUESSED = 0.5
const LAST = 10

/** "We are hiring ten people", where a need or a choice was asked for, is that and no number. */
function rankOf(reading: Reading, asked: AskedQuestion | null): number {
  const { kind, certainty } = reading
  if (isAbsence(reading)) return precedence.contact
  const isAnswer = kind === 'need' && (asked?.reads === 'need' || asked?.reads === 'choice')
  return (isAnswer ? precedence.choice : precedence[kind]) + (certainty < GUESSED ? LAST : 0)
}

/** "No budget *this year*" names no time to begin. */
const isAbsence = ({ kind, value }: Reading): boolean =>
  kind === 'money' && typeof value === 'object' && 'max' in value && value.max === 0

export function withoutOverlaps(readings: readonly Reading[], asked: AskedQuestion | null): Reading[] {
  const ranked = readings.map((reading) => ({ reading, rank: rankOf(reading, asked) }))
  ranked.sort((one, other) => one.rank - other.rank || lengthOf(other.reading) - lengthOf(one.reading))
  const kept: Reading[] = []
  for (const { reading } of ranked) {
    const taken = takenFrom(reading, kept)
    // "Not this quarter" refuses now and names a quarter; the "no" in "no budget" says nothing of its own.
    const isFree = reading.kind === 'intent' ? taken < lengthOf(reading) || isRefusal(reading) : taken === 0
    if (isFree) kept.push(reading)
  }
  return kept
}

const lengthOf = ({ start, end }: Reading): number => end - start

/** How many of a reading's characters others are made of already, each by the last that took it. */
function takenFrom(reading: Reading, kept: readonly Reading[]): number {
  const rivals = kept.filter((other) => overlaps(other, reading) && !isRole(other))
  if (rivals.length === 0) return 0
  let taken = 0
  for (let at = reading.start; at < reading.end; at += 1) {
    const by = rivals.findLast(({ start, end }) => start <= at && at < end)
    if (by && !isFreeFor(reading.kind, by.kind)) taken += 1
  }
  return taken
}

/** "We lose leads" answers two questions, what hurts and what would help: of each there is one need at most. */
const isFreeFor = (kind: ReadingKind, taken: ReadingKind): boolean =>
  (kind === 'need' && taken === 'need') ||
  // "*Two of us* run the place" counts them, too.
  (kind === 'authority' && taken === 'number')

/** "Not this year" says both when and that it is not now. */
const isRefusal = (reading: Reading): boolean => reading.kind === 'intent' && reading.value === 'not_now'

const overlaps = (one: Reading, other: Reading): boolean => one.start < other.end && other.start < one.end

/** "I'm the head of sales" tells both the role and the part in the decision: its words stay free for the other. */
const isRole = (reading: Reading): boolean => reading.kind === 'contact' && reading.value.role !== undefined

/** Asking for a person or to stop counts even as the words of a button. */
const always = new Set<string>(['human', 'stop'])

/** The same of choices that were named in other words. */
export const withoutNamed = (readings: readonly Reading[]): Reading[] =>
  readings
    .filter(({ kind }) => kind === 'choice')
    .reduce<Reading[]>(
      (kept, choice) =>
        withChoice(
          choice,
          kept.filter((each) => each !== choice),
        ),
      [...readings],
    )

/** A choice and the value in its label both stand; a "yes" or "no" that is only part of the label does not. */
export function withChoice(choice: Reading, readings: readonly Reading[]): Reading[] {
  const rest = readings.filter(
    (reading) => !(reading.kind === 'intent' && overlaps(reading, choice) && !always.has(reading.value)),
  )
  return [choice, ...rest]
}
