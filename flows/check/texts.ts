/** Whether everything that is said is there in every language, and fits where it is shown. */
import { textsOf } from '../faults.ts'
import { askedQuestions, MAX_CHOICES, type Playbook } from '../vocabulary.ts'
import type { Finding } from './finding.ts'
import type { WayTo } from './ranges.ts'

export function textFindings(playbook: Playbook, wayTo: WayTo): Finding[] {
  return textsOf(playbook).flatMap(({ path: names, text, max }) => {
    const found = { place: names.join('.'), path: wayTo(names[1] ?? '') }
    return playbook.languages.flatMap((language): Finding[] => {
      const words = text[language]?.trim() ?? ''
      if (words === '')
        return [
          {
            ...found,
            kind: 'wording',
            message: `no wording in ${language}`,
            remedy: `write it in ${language}`,
          },
        ]
      if (words.length <= max) return []
      const message = `"${words}" (${language}) has ${words.length} characters`
      return [{ ...found, kind: 'label', message, remedy: `use at most ${max}: phones cut the rest` }]
    })
  })
}

export const choiceFindings = (playbook: Playbook, wayTo: WayTo): Finding[] =>
  askedQuestions(playbook)
    .filter(({ choices }) => choices.length > MAX_CHOICES)
    .map(({ id, choices }) => ({
      kind: 'choices',
      place: `questions.${id}`,
      message: `it offers ${choices.length} choices`,
      path: wayTo(id),
      remedy: `offer at most ${MAX_CHOICES}, or ask in two questions`,
    }))

/** The same playbook with something in every text, so that it can be walked through before all is written. */
export function withoutGaps(playbook: Playbook): Playbook {
  const hasGaps = textsOf(playbook).some(({ text }) => playbook.languages.some((language) => !text[language]))
  if (!hasGaps) return playbook
  const filled = structuredClone(playbook)
  for (const { text } of textsOf(filled)) for (const language of filled.languages) text[language] ||= '…'
  return filled
}
