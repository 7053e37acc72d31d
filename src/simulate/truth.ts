/** What is true of a prospect: an answer to every question of whatever playbook, drawn from their attitudes. */
import { isMeantFor } from '../../flows/audience.ts'
import { judge } from '../../flows/scoring.ts'
import { askedQuestions, type Playbook, type PlaybookChoice, type Question } from '../../flows/vocabulary.ts'
import type { Answer, AnswerStatus } from '../domain/answer.ts'
import type { Entry } from '../domain/entry.ts'
import type { OutcomeKind } from '../domain/outcome.ts'
import type { Chance } from './chance.ts'

/** Each 0 … 1, from what a seller fears to what a seller hopes. */
export interface Attitudes {
  budget: number
  authority: number
  need: number
  timing: number
  /** How often they do not know … */
  vagueness: number
  /** … or do not want to say. */
  reticence: number
}

export interface Fact {
  question: string
  status: AnswerStatus
  choice: string | null
  /** Where the choice is a range: a value in it (money: a year, in the playbook's currency; time: days). */
  amount: number | null
}

export type Facts = ReadonlyMap<string, Fact>

export const sameFact = (one: Pick<Fact, 'status' | 'choice'>, other: Pick<Fact, 'status' | 'choice'>) =>
  one.status === other.status && one.choice === other.choice

export const absent = (question: string, status: Exclude<AnswerStatus, 'given'>): Fact => ({
  question,
  status,
  choice: null,
  amount: null,
})

/** On every question that is meant for whoever comes so. */
export function drawFacts(
  playbook: Playbook,
  attitudes: Attitudes,
  entry: Entry,
  chance: Chance,
): Map<string, Fact> {
  const facts = askedQuestions(playbook)
    .filter(({ audience }) => isMeantFor(audience, entry))
    .map((question) => drawFact(playbook, question, attitudes, chance))
  return new Map(facts.map((fact) => [fact.question, fact]))
}

function drawFact(playbook: Playbook, question: Question, attitudes: Attitudes, chance: Chance): Fact {
  const reticence = isPersonal(question) ? attitudes.reticence : attitudes.reticence / 5
  const hope = attitudes[attitudeOf(playbook, question)]
  if (chance.happens(reticence)) return absent(question.id, 'declined')
  if (question.reads === 'contact')
    return { question: question.id, status: 'given', choice: null, amount: null }
  if (chance.happens(attitudes.vagueness)) return absent(question.id, 'unknown')
  if (canBeNone(question) && hope < 0.3 && chance.happens(0.3)) return absent(question.id, 'no')
  const choice = choiceAt(question, hope, chance)
  return choice ? factOf(question, choice, chance) : absent(question.id, 'unknown')
}

const isPersonal = ({ reads }: Question): boolean =>
  reads === 'money' || reads === 'contact' || reads === 'authority'

/** "There is none" makes sense where the playbook has a button for it. */
const canBeNone = ({ choices }: Question): boolean => choices.some(({ absence }) => absence === 'no')

const attitudeByReads = { money: 'budget', authority: 'authority', time: 'timing', need: 'need' } as const

const isTelling = (reads: Question['reads']): reads is keyof typeof attitudeByReads =>
  reads in attitudeByReads

/** By what the question reads, else by what its criterion's other questions do. */
function attitudeOf(playbook: Playbook, question: Question): keyof Attitudes {
  if (isTelling(question.reads)) return attitudeByReads[question.reads]
  const criterion = playbook.criteria.find(({ questions }) => questions.includes(question))
  const telling = criterion?.questions.map(({ reads }) => reads).find(isTelling)
  return telling ? attitudeByReads[telling] : 'need'
}

export const valuesOf = ({ choices }: Question): PlaybookChoice[] =>
  choices.filter(({ absence }) => absence === null)

/** Points tell what a seller hopes for; of choices that are worth the same anyone is as likely. */
function choiceAt(question: Question, hope: number, chance: Chance): PlaybookChoice | null {
  const ranked = valuesOf(question).toSorted((one, other) => one.points - other.points)
  const at = ranked[Math.floor(chance.around(hope, 0.3) * ranked.length)]
  return at ? chance.pickAny(ranked.filter(({ points }) => points === at.points)) : null
}

export const factOf = (question: Question, choice: PlaybookChoice, chance: Chance): Fact => ({
  question: question.id,
  status: 'given',
  choice: choice.id,
  amount: choice.range ? amountIn(question, choice.range, chance) : null,
})

function amountIn(
  { reads }: Question,
  { min, max }: NonNullable<PlaybookChoice['range']>,
  chance: Chance,
): number {
  const low = min ?? (reads === 'time' ? 4 : reads === 'money' && max !== null ? max / 5 : 1)
  const high = max ?? Math.max(low, 1) * 3
  const drawn = low + chance.fraction() * (high - low)
  const amount = reads === 'money' ? inRoundFigures(drawn) : Math.floor(drawn)
  return amount >= low && amount < high ? amount : Math.ceil(low)
}

/** 12,345 is said as 10,000, and 3,400 as 3,500. */
export function inRoundFigures(sum: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(1, sum))) / 2
  return Math.round(sum / step) * step
}

/** What the facts come to as if all of them had been said. */
export const judgedOn = (playbook: Playbook, facts: readonly Fact[]): OutcomeKind =>
  judge(playbook, Object.fromEntries(facts.map((fact) => [fact.question, answerOf(fact)]))).kind

const answerOf = ({ question, status, choice }: Fact): Answer => ({
  question,
  status,
  choice,
  value: null,
  evidence: { message: 1, quote: '', start: 0, end: 0 },
  at: '2026-01-01T00:00:00.000Z',
})

/**
 * The questions that asking everything would put to a prospect: all that are meant for them, as the facts are, but those
 * that follow what they did not tell.
 */
export function everythingFor(playbook: Playbook, facts: Facts): Fact[] {
  const asked = playbook.criteria
    .flatMap(({ questions }) => questions)
    .filter(({ follows }) => follows === null || facts.get(follows)?.status === 'given')
  return asked.flatMap(({ id }) => facts.get(id) ?? [])
}
