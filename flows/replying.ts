/** What is said to words that answer nothing: a greeting, thanks, a question of their own. */
import type { Effect } from '../src/domain/effect.ts'
import type { Context } from './context.ts'
import type { MachineEvent } from './heard.ts'
import type { PhraseId } from './phrases.ts'
import { phraseOf, say, sayAndAskAgain, sayText, wonderWords } from './speech.ts'
import type { Playbook } from './vocabulary.ts'

/** The first words, by how they come. */
export function greetingFor({ entry }: Context): PhraseId {
  if (entry.customer === 'existing') return 'greeting_existing'
  return entry.engagement === 'ready' ? 'greeting_ready' : 'greeting'
}

/** What is answered alike in mid-question and after the end. */
const courtesies: ReadonlySet<PhraseId> = new Set(['thanks', 'i_am_a_bot', 'prices', 'abuse'])

/** To words that change nothing; null: there is nothing of their own to be said to them. */
export function replyTo(playbook: Playbook, context: Context, event: MachineEvent): Effect | null {
  if (event.type !== 'aside') return null
  const { wonder, phrase } = event
  const words = wonder?.answer ? wonderWords(playbook, context, wonder) : null
  if (words !== null) return sayText(words)
  return phrase !== null && courtesies.has(phrase) ? say(playbook, context, phrase) : null
}

/** In mid-question, and back to the question. */
export function remark(playbook: Playbook, context: Context, event: MachineEvent): Effect[] {
  if (event.type === 'language_chosen')
    return sayAndAskAgain(playbook, context, phraseOf(playbook, context, 'language_changed'))
  if (event.type !== 'aside') return []
  const { phrase, wonder } = event
  const words = phrase === null ? wonderWords(playbook, context, wonder) : phraseOf(playbook, context, phrase)
  return sayAndAskAgain(playbook, context, words, event.rephrase)
}
