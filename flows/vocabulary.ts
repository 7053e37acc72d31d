/**
 * What a playbook may say. A playbook is data: it is stored whole, wording included, when it is first seen, so that a
 * running dialogue goes on with its own version; a machine is a pure function of it (`compose.ts`).
 */
import { z } from 'zod'
import { AnswerStatus } from '../src/domain/answer.ts'
import { Customer, Engagement } from '../src/domain/entry.ts'
import { Language } from '../src/domain/language.ts'
import { always, Lasting } from '../src/domain/lasting.ts'
import { OutcomeKind } from '../src/domain/outcome.ts'
import { Authority, Intent } from '../src/domain/reading.ts'
import { QueueTimes } from '../src/domain/routing-plan.ts'
import { Id, inWords, Localised } from './localised.ts'
import { Nurture, Reopening } from './nurture.ts'
import { PhraseId } from './phrases.ts'
import { BehaviourRule, Caps, FitRule, NextAction, QualityRules } from './rubric.ts'

export { inWords, type Localised }

/** Telegram cuts a button's label at about this length on a phone. */
export const MAX_LABEL = 40

/** As many rows as WhatsApp's lists have; of more than that nobody reads the last. */
export const MAX_CHOICES = 10

/** Half-open `[min, max)`; null is open. Money: per year, in the playbook's currency. Time: days from the message. */
const Range = z.object({ min: z.number().nullable(), max: z.number().nullable() })
export type Range = z.infer<typeof Range>

/** The statuses that are not a value. */
export const Absence = AnswerStatus.exclude(['given'])
export type Absence = z.infer<typeof Absence>

export const PlaybookChoice = z.object({
  id: Id,
  label: Localised,
  /** For `given`; a choice that stands for an absence takes the question's points for that absence. */
  points: z.number(),
  /** Whether the criterion holds with this answer; counts on decisive questions only. */
  holds: z.boolean(),
  /** The button of "not sure", "rather not say", "none": the answer has this status and no choice. */
  absence: Absence.nullable(),
  /** Money, number and time: the values that fall in this choice. */
  range: Range.nullable(),
  /** Authority: the parts in the decision that fall in this choice. */
  authority: z.array(Authority),
  /**
   * Questions that read a need or a choice: what people call it, in the notation of `understanding/lexicon.ts`. Said
   * anywhere, it answers.
   */
  topic: z.partialRecord(Language, z.array(z.string().min(1))).default({}),
  /** The same, but only said in reply to the question. */
  reply: z.partialRecord(Language, z.array(z.string().min(1))).default({}),
})
export type PlaybookChoice = z.infer<typeof PlaybookChoice>

export const Audience = z.union([Engagement, Customer])
export type Audience = z.infer<typeof Audience>

/** The readings that can answer a question. Durations answer a `time` question, pressed buttons any. */
export const Reads = z.enum(['money', 'time', 'authority', 'need', 'number', 'contact', 'choice'])
export type Reads = z.infer<typeof Reads>

export const Question = z.object({
  id: Id,
  reads: Reads,
  /** In short, for the rep. */
  title: Localised,
  /** What the prospect hears it called when an answer is read back; absent: its title. */
  name: Localised.optional(),
  ask: Localised,
  /** The same in other words, when the answer was not understood. */
  rephrase: Localised,
  choices: z.array(PlaybookChoice),
  /** Asked only if that earlier question has a value: nobody is asked whether no budget is approved. */
  follows: Id.nullable(),
  /** The criterion holds only if this question's answer does. */
  decisive: z.boolean(),
  /**
   * Whom it is meant for; empty: everybody. Of a dimension that is named (how warm, new or existing) the prospect must be
   * one of those named.
   */
  audience: z.array(Audience).default([]),
  /** What a bare intent means as this question's answer: a choice's id, or an absence. */
  intents: z.partialRecord(Intent, z.string()),
  points: z.record(Absence, z.number()),
  /** The number that its points belong to: who they are, or how ready to buy. */
  counts: z.enum(['fit', 'readiness']).default('readiness'),
  /** From when it was said. */
  lasts: Lasting.default(always),
})
export type Question = z.infer<typeof Question>

/** Whether a need that was read may be the question's answer. */
export const takesNeeds = ({ reads }: Question): boolean => reads === 'need' || reads === 'choice'

export const Criterion = z.object({ id: Id, title: Localised, questions: z.array(Question).min(1) })
export type Criterion = z.infer<typeof Criterion>

/** A minimum criterion: if it fails the prospect is disqualified by its name, whatever the score. */
export const Gate = z.object({
  id: Id,
  question: Id,
  /** Fails on these choices … */
  choices: z.array(Id),
  /** … and on these absences. */
  absences: z.array(Absence),
  /** The polite reason, with something useful to take away; `gate_quote` comes before it with what they answered. */
  say: Localised,
  reopen: Reopening.default({ kind: 'when_told' }),
})
export type Gate = z.infer<typeof Gate>

/** `asked` are examples of the question, one a line: what is searched. */
export const OwnAnswer = z.object({ id: Id, asked: Localised, say: Localised })
export type OwnAnswer = z.infer<typeof OwnAnswer>

const Hour = z.int().min(0).max(23)

/** When nothing is heard from a prospect in mid-dialogue. */
export const Silence = z.object({
  /** One reminder after so long. */
  remindAfterMinutes: z.number().positive(),
  /** So long after the last word or the reminder the dialogue is set aside. */
  setAsideAfterMinutes: z.number().positive(),
  /** Local hours in which nobody is reminded, from … to (exclusive), over midnight too. */
  quietHours: z.object({ from: Hour, to: Hour }),
})
export type Silence = z.infer<typeof Silence>

/** A playbook's shape; `playbook.ts` parses one, and checks what no shape can. */
export const PlaybookShape = z.object({
  id: Id,
  /** As shipped, below a thousand; a manager's revisions of it: see `revision.ts`. */
  version: z.int().positive(),
  /**
   * What becomes of the dialogues that run on earlier versions: they end on their own version (`pin`), go on with this one
   * and what they have answered (`migrate`, by `renamed`), or begin anew on it with the next message (`restart`).
   */
  running: z.enum(['pin', 'migrate', 'restart']).default('pin'),
  /** Whom a prospect meets who writes after a person has closed the conversation: their last rep; else, the bot. */
  returning: z.literal('rep').optional(),
  /** For how long its prospects wait for a person, where that is not as usual; what managers set for a queue goes before it. */
  times: QueueTimes.partial().optional(),
  /** For `migrate`: questions of earlier versions by their ids here; null: gone. What is not named has kept its id. */
  renamed: z.record(Id, Id.nullable()).default({}),
  languages: z.array(Language).min(1),
  /** ISO 4217; every budget is compared in it. */
  currency: z.string().length(3),
  /** What one unit of a currency is worth in the playbook's: fixed planning rates, not the day's. */
  rates: z.record(z.string().length(3), z.number().positive()),
  /** IANA; dates that prospects name are meant in it. */
  timeZone: z.string().min(1),
  framework: Id,
  /** Everything is asked, in the order of the criteria; else what decides, and details only while they may decide. */
  thorough: z.boolean().default(false),
  /** In the order of asking. */
  criteria: z.array(Criterion).min(1),
  /** Asked last, and only before these outcomes, if neither e-mail nor phone is known. */
  contact: z.object({ question: Question, before: z.array(OutcomeKind) }),
  queues: z.array(z.object({ id: Id, title: Localised })).min(1),
  /** The question whose choice decides the queue. */
  routing: z.object({ question: Id, byChoice: z.record(Id, Id), otherwise: Id }),
  gates: z.array(Gate),
  /** From `handOff` points a sales-ready prospect is handed off, from `nurture` kept warm, below disqualified. */
  thresholds: z.object({ handOff: z.number(), nurture: z.number() }),
  /** From `hot` points a sales-ready prospect is hot, from `warm` anybody warm, below vague. */
  temperatures: z.object({ hot: z.number(), warm: z.number() }),
  /** What is not said but done: page views, clicks, a form, silence. It warms and ranks, and hands nobody off by itself. */
  behaviour: z.array(BehaviourRule).default([]),
  /** What they leave to be reached by, and not asked for: it ranks like behaviour, and hands nobody off by itself. */
  fit: z.array(FitRule).default([]),
  caps: Caps.prefault({}),
  quality: QualityRules.prefault({}),
  /** In the order of precedence. */
  nextActions: z.array(NextAction).default([]),
  /** After so many days, unless a segment's plan knows better; at most so many after one qualification. */
  followUp: z.object({ afterDays: z.number().positive(), atMost: z.int().nonnegative() }),
  /** Null: everybody who is kept warm is written to alike, at any hour. */
  nurture: Nurture.nullable().default(null),
  /** How often an answer may be not understood before it is recorded as unknown. */
  patience: z.int().nonnegative(),
  /** How often in a whole conversation, before a person is offered and nothing is asked twice any more. */
  stumbles: z.int().positive().default(4),
  /** What prospects ask of their own accord, and what the company answers. */
  answers: z.array(OwnAnswer).default([]),
  /** 0 … 1: how well a question must fit one of `answers`; below, a colleague will answer it. */
  answersFrom: z.number().min(0).max(1).default(0.5),
  silence: Silence.nullable().default(null),
  /** What a prospect agrees to by leaving contact details. */
  consent: z
    .object({ version: z.string().min(1), text: Localised })
    .nullable()
    .default(null),
  /** The most questions that any prospect is asked, the contact question included. */
  mostQuestions: z.int().positive().default(20),
  phrases: z.record(PhraseId, Localised),
})

export type Playbook = z.infer<typeof PlaybookShape>

/** Every question of a playbook in the order of asking, the contact question last. */
export function askedQuestions(playbook: Pick<Playbook, 'criteria' | 'contact'>): Question[] {
  return [...playbook.criteria.flatMap((criterion) => criterion.questions), playbook.contact.question]
}
