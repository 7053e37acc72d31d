/** What is said after the end without having been asked, and when: a step of the plan, its instant, its words. */
import type { Answer } from '../src/domain/answer.ts'
import type { Language } from '../src/domain/language.ts'
import { Duration, Time } from '../src/domain/reading.ts'
import {
  addDays,
  addMonths,
  dayOf,
  instantOf,
  localTime,
  nextOpen,
  nextQuarterOf,
} from '../src/domain/schedule.ts'
import type { Context } from './context.ts'
import { dayAfter, dayOfTime } from './later.ts'
import type { Localised } from './localised.ts'
import { reachable } from './matching.ts'
import type { When } from './nurture.ts'
import { fill } from './phrases.ts'
import { findChoice, findQuestion, onlyQuestionReading } from './questions.ts'
import { gateIn } from './scoring.ts'
import { findSegment, lackingQuestions, questionsOf } from './segments.ts'
import { inWords, type Playbook, type Question } from './vocabulary.ts'

export interface NextStep {
  when: readonly When[]
  say: Localised
  recall: Localised | null
  /** What it is about. */
  questions: readonly Question[]
  /** Whether its words say how to be left in peace. */
  tellsStop: boolean
}

/** The name of the machine's delay, and so of its timers' keys. */
export const FOLLOW_UP = 'followUp'

/** States of a machine: one follow-up after the other, as long as there is a next one. */
export const followingUp = <A>(followUp: A) =>
  ({
    initial: 'planning',
    states: {
      planning: { always: [{ guard: 'mayFollowUp', target: 'waiting' }, { target: 'resting' }] },
      waiting: { after: { [FOLLOW_UP]: { target: 'planning', actions: followUp } } },
      resting: {},
    },
  }) as const

/** The follow-up that comes next; null: nobody is written to any more. Bounded by the playbook, but for what they ask for. */
export function nextStep(playbook: Playbook, context: Context): NextStep | null {
  const { outcome, followUps, later } = context
  if (outcome?.kind === 'disqualified') return reopeningOf(playbook, context)
  if (outcome?.kind !== 'nurture') return null
  const step = followUps < playbook.followUp.atMost ? plannedStep(playbook, context) : null
  // They asked for it themselves, whatever the plan says.
  return step ?? (later?.about === null ? usual(playbook, context) : null)
}

function plannedStep(playbook: Playbook, context: Context): NextStep | null {
  const { outcome, followUps, answers } = context
  const segment = findSegment(playbook, outcome?.segment)
  if (segment) {
    const step = segment.steps[followUps]
    return step ? { ...step, questions: questionsOf(playbook, segment, answers), tellsStop: false } : null
  }
  const { nurture } = playbook
  const isKept = nurture !== null && outcome !== null && nurture.handling[outcome.temperature] === 'base'
  return isKept ? null : usual(playbook, context)
}

const usual = (playbook: Playbook, { answers }: Context): NextStep => ({
  when: [],
  say: playbook.phrases.follow_up,
  recall: null,
  questions: lackingQuestions(playbook, answers),
  tellsStop: true,
})

/** Whether the bot asks again of its own accord those whom a gate turned away. */
export const mayReopen = ({ gates, consent }: Playbook): boolean =>
  consent !== null && gates.some(({ reopen }) => reopen.kind === 'after')

function reopeningOf(
  playbook: Playbook,
  { outcome, contact, consented, followUps }: Context,
): NextStep | null {
  const gate = gateIn(playbook, outcome)
  if (gate?.reopen.kind !== 'after' || followUps > 0 || !consented || !reachable(contact)) return null
  const { when, say, recall } = gate.reopen
  const question = findQuestion(playbook, gate.question)
  return { when: [when], say, recall, questions: question ? [question] : [], tellsStop: false }
}

export const zoneOf = ({ timeZone }: Playbook, context: Context): string => context.timeZone ?? timeZone

/**
 * The instant of the next follow-up, seen from `at`: later than it, in the hours of the playbook, and not before the day
 * that was named, if one was. Null: there is none.
 */
export function dueOf(playbook: Playbook, context: Context, at: string): string | null {
  const step = nextStep(playbook, context)
  if (!step) return null
  const zone = zoneOf(playbook, context)
  const local = localTime(at, zone)
  const [today, time] = [local.slice(0, 10), local.slice(11)]
  const day = dayFor(playbook, context, step, today)
  // Keeps the hour at which they wrote, where the day is counted from then.
  const due = instantOf(`${day.day}T${day.counted ? time : '00:00:00'}`, zone)
  return playbook.nurture ? nextOpen(playbook.nurture.hours, due, zone) : due
}

/** Asked only where there is a follow-up to come. */
export function msUntilDue(playbook: Playbook, context: Context, at: string): number {
  const due = dueOf(playbook, context, at)
  if (due === null) throw new Error('a follow-up is waited for that does not come')
  return Date.parse(due) - Date.parse(at)
}

/** A rep set them back: until the day that the rep named, else for as long as is usual; in the hours of the playbook. */
export function msUntilWanted(
  playbook: Playbook,
  context: Context,
  { at, until }: { at: string; until: string | null },
): number {
  const zone = zoneOf(playbook, context)
  const local = localTime(at, zone)
  const usualDay = addDays(local.slice(0, 10), Math.ceil(playbook.followUp.afterDays))
  const wanted = until ?? instantOf(`${usualDay}T${local.slice(11)}`, zone)
  const due = playbook.nurture ? nextOpen(playbook.nurture.hours, wanted, zone) : wanted
  return Math.max(0, Date.parse(due) - Date.parse(at))
}

interface Day {
  day: string
  counted: boolean
}

function dayFor(playbook: Playbook, context: Context, { when }: NextStep, today: string): Day {
  const { later } = context
  if (later && later.day > today) return { day: later.day, counted: false }
  const days = when.flatMap((each) => dayWhen(playbook, context, each, today) ?? [])
  const ahead = days.find(({ day }) => day > today)
  return ahead ?? { day: addDays(today, Math.ceil(playbook.followUp.afterDays)), counted: true }
}

function dayWhen(playbook: Playbook, context: Context, when: When, today: string): Day | null {
  if ('afterDays' in when) return { day: addDays(today, when.afterDays), counted: true }
  if ('afterMonths' in when) return { day: addMonths(today, when.afterMonths), counted: true }
  if ('nextQuarter' in when) return { day: nextQuarterOf(today), counted: false }
  const begins = startDay(playbook, context)
  return begins === null ? null : { day: addDays(begins, -when.beforeStart), counted: false }
}

/** The first day on which they want to begin; null: they did not say. */
function startDay(playbook: Playbook, { answers }: Context): string | null {
  const question = onlyQuestionReading(playbook, 'time')
  const answer = question ? answers[question.id] : undefined
  if (!question || answer?.status !== 'given') return null
  const said = dayOf(answer.at, playbook.timeZone)
  const time = Time.safeParse(answer.value)
  if (time.success) return dayOfTime(time.data, said)
  const duration = Duration.safeParse(answer.value)
  if (duration.success) return dayAfter(duration.data, said)
  const range = answer.choice === null ? null : findChoice(question, answer.choice)?.range
  return range ? addDays(said, Math.ceil(range.min ?? 0)) : null
}

/** The step's words: with what they said where that is known, and with how to be left in peace. */
export function followUpWords(playbook: Playbook, context: Context, step: NextStep): string {
  const { language } = context
  const said = step.recall ? wordsSaid(playbook, context, step.questions) : null
  const words =
    said && step.recall
      ? fill(inWords(step.recall, language), {
          quote: said.quote,
          said: dayInWords(said.at, zoneOf(playbook, context), language),
        })
      : inWords(step.say, language)
  return step.tellsStop ? words : `${words} ${inWords(playbook.phrases.follow_up_stop, language)}`
}

interface Words {
  quote: string
  at: string
}

/** What tells most: the day that they named, then what is missing. Null: they only pressed buttons, or said a word. */
function wordsSaid(
  playbook: Playbook,
  { later, answers }: Context,
  questions: readonly Question[],
): Words | null {
  const named = later ? [{ quote: later.evidence.quote, at: later.at }] : []
  const told = questions.flatMap((question) => {
    const answer = answers[question.id]
    return answer && !isLabel(playbook, question, answer)
      ? [{ quote: answer.evidence.quote, at: answer.at }]
      : []
  })
  const all = [...named, ...told].flatMap(({ quote, at }) => {
    const words = quotable(quote)
    return words !== null && isTelling(words) ? [{ quote: words, at }] : []
  })
  return all[0] ?? null
}

const isLabel = ({ languages }: Playbook, { choices }: Question, { evidence }: Answer): boolean =>
  choices.some(({ label }) => languages.some((language) => label[language] === evidence.quote))

/** A longer quote is a speech. */
const MOST_QUOTED = 120

const isTelling = (quote: string): boolean => quote.split(' ').length > 1

/** Words of theirs as they stand in a sentence of ours; null: too many, or none. */
export function quotable(quote: string): string | null {
  const words = trimmed(quote)
  return words === '' || words.length > MOST_QUOTED || /[{}]/.test(words) ? null : words
}

const trimmed = (quote: string): string =>
  quote.replace(/\s+/g, ' ').replace(/^[\s"'„“”«»]+|[\s"'„“”«».,;:!?…]+$/g, '')

const days = new Map<string, Intl.DateTimeFormat>()

/** "5 October", as it stands after "on" in each language. */
export function dayInWords(at: string, timeZone: string, language: Language): string {
  const key = `${language} ${timeZone}`
  let format = days.get(key)
  if (!format) {
    const locale = language === 'en' ? 'en-GB' : language
    format = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long' })
    days.set(key, format)
  }
  return format.format(new Date(at))
}
