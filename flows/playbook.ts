/** A playbook from data: as it is written today, or as it was stored by an earlier Bantam. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Language } from '../src/domain/language.ts'
import { faultsOf } from './faults.ts'
import { PhraseId } from './phrases.ts'
import { type Playbook, PlaybookShape } from './vocabulary.ts'
import { common } from './wording/index.ts'

/** Refuses, by place, what would not run. */
export const CheckedPlaybook = PlaybookShape.superRefine((playbook, context) => {
  for (const { path, message } of faultsOf(playbook)) context.addIssue({ code: 'custom', path, message })
})

const Stored = z.looseObject({
  languages: z.array(Language),
  phrases: z.record(z.string(), z.partialRecord(Language, z.string())),
})

/**
 * A version that was checked when it was stored. What the bot has learnt to say since it says in the common words: a
 * running dialogue must not end because Bantam was updated.
 */
export function readStored(body: unknown): Playbook {
  const stored = Stored.parse(body)
  const missing = PhraseId.options.filter((id) => !(id in stored.phrases))
  const words = (id: PhraseId) =>
    Object.fromEntries(stored.languages.map((language) => [language, common[language].phrases[id]]))
  const phrases = { ...stored.phrases, ...Object.fromEntries(missing.map((id) => [id, words(id)])) }
  return PlaybookShape.parse({ ...stored, phrases })
}

/** SHA-256 over the playbook's canonical JSON (keys sorted): equal content, equal hash, wherever it was stored. */
export function hashOf(playbook: Playbook): string {
  return createHash('sha256').update(canonical(playbook)).digest('hex')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
}
