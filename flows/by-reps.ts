/** What reps do to a dialogue: they hand it back, or their judgement moves it, and then nothing is said. */
import type { Actions } from './kit.ts'
import type { Playbook } from './vocabulary.ts'

const over = { guard: { type: 'leadsTo', params: { aftermath: 'end' } }, target: '.disqualified' } as const

/** Wherever it stands, but for the places below. */
export const overruled = {
  rejected: [
    over,
    { guard: { type: 'leadsTo', params: { aftermath: 'base' } }, target: '.nurture.resting' },
    { target: '.nurture' },
  ],
  lifted: { target: '.handed_off' },
} as const

/** Nobody has heard anything yet, or nobody wants to be heard any more. */
export const notOverruled = { rejected: {}, lifted: {} }

/** In mid-question there is no outcome to be seen otherwise; only a lead that is lost is over all the same. */
export const overruledWhileAsking = (playbook: string) => ({
  rejected: [{ ...over, target: `#${playbook}.disqualified` }, {}],
})

/** A rep hands back: at a named question, else at whatever comes next. */
export function returning(playbook: Playbook, actions: Actions) {
  const places = [
    ...playbook.criteria.flatMap(({ id, questions }) => questions.map((question) => ({ id, question }))),
    { id: 'contact', question: playbook.contact.question },
  ]
  return [
    ...places.map(({ id, question }) => ({
      guard: { type: 'names' as const, params: { question } },
      target: `.asking.${id}.${question.id}`,
      actions: actions.takeBack,
    })),
    { target: '.asking', actions: actions.takeBack },
  ]
}
