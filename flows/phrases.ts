/** What the bot says besides its questions, by name. `{…}` are places to fill. */
import { z } from 'zod'

export const PhraseId = z.enum([
  /** The first message; says what is speaking and what it is for. */
  'greeting',
  /** The same to a customer, and to somebody who came for an offer. */
  'greeting_existing',
  'greeting_ready',
  /** Before the next question, in turn, so that not every message begins alike. */
  'noted_1',
  'noted_2',
  'noted_3',
  /** What was said unasked, or said anew: `{values}` are of the form of `named_value`. */
  'read_back',
  /** Answers that a link, the page or a form told before the first word: `{values}` likewise. */
  'brought',
  /** An earlier answer was changed: `{values}` are of the form of `corrected_value`, with `{title}`, `{value}`, `{old}`. */
  'corrected',
  'corrected_value',
  /** `{title}` is what the question is called in mid-sentence; `{value}` a sum, a count, or a button's words in quotes. */
  'named_value',
  'quoted_value',
  /** After "don't know", "rather not say", "there is none". */
  'noted_unknown',
  'noted_declined',
  'noted_no',
  /** The buttons again, when the rephrased question was not understood either. */
  'choose_one',
  /** After too many of these in one conversation, with a button that asks for a person. */
  'offer_person',
  'person_button',
  /** Recorded as unknown after that; the next question follows. */
  'move_on',
  'handed_off',
  'person_requested',
  /** After it, when neither e-mail nor phone is known. */
  'leave_contact',
  /** After a hand-off: a new fact, and anything else. */
  'passed_on',
  'waiting',
  /** A rep has claimed the conversation: `{name}`. */
  'rep_joined',
  /** `{date}`: the day of the first follow-up. */
  'nurture',
  /** The prospect said "not now"; `{date}`: the day of the next follow-up. */
  'nurture_later',
  /** In the place of these where nothing would reach them: only what they come back to; and, with an address, when it would. */
  'nurture_here',
  'nurture_by_mail',
  /** The same two where no follow-up comes. */
  'kept',
  'kept_later',
  /** Small talk and the like after the end. */
  'nurture_again',
  'disqualified_again',
  /** Before a gate's reason: `{quote}` is what they answered. */
  'gate_quote',
  /** Disqualified by score. */
  'disqualified',
  /** Nurture's follow-up; the question comes after it, or, when there is none, `follow_up_open`. */
  'follow_up',
  'follow_up_open',
  /** In every follow-up that has its own words: how to be left in peace. */
  'follow_up_stop',
  /** The colleague who decides was named. */
  'colleague_noted',
  'came_back',
  /** Nothing was heard for a while: the open question comes after it. */
  'reminder',
  /** Before the question at which a dialogue stopped, when the prospect writes again. */
  'resumed',
  /** A newer version of the playbook begins anew. */
  'renewed',
  'stopped',
  /** Words after an opt-out, once. */
  'stopped_hint',
  'restarted',
  'language_changed',
  /** The rep handed back to the bot: a question follows, or nothing is left to ask. */
  'back_with_bot',
  'all_known',
  'contact_noted',
  'thanks',
  'hello_again',
  'goodbye',
  'i_am_a_bot',
  'prices',
  'correct_me',
  /** A question of the prospect's that the playbook has no answer to. */
  'answer_later',
  'abuse',
  /** On the rep's card. `{amount}` is a sum with its currency. */
  'money_year',
  'money_month',
  'money_once',
  /** A bound: `{value}`. */
  'at_most',
  'at_least',
  /** The card's summary when the prospect said nothing of their need. */
  'need_unknown',
])
export type PhraseId = z.infer<typeof PhraseId>

/** One language's phrases, complete. */
export type Phrases = Record<PhraseId, string>

/** Fills the places of a phrase; a place without a value stays as it is. */
export const fill = (phrase: string, values: Record<string, string>): string =>
  phrase.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
