/** Users' own judgements: rows beside the bot's, which nothing here touches. */
import type { Judgement, Overruling } from '../domain/judgement.ts'
import type { Actor } from './actor.ts'
import type { ConversationState } from './ports.ts'
import type { VerdictDeps } from './set-back.ts'

const criterionOf = (said: Overruling): string | null => ('criterion' in said ? said.criterion : null)

/** Whether this user's word stands on this subject, and says the same. */
export async function isSaid(
  { leads }: VerdictDeps,
  { id, qualification }: ConversationState,
  actor: Actor,
  said: Overruling,
): Promise<boolean> {
  const standing = (await leads.judgements(id)).find(
    (each) =>
      !each.superseded &&
      each.qualification === qualification &&
      each.about === said.about &&
      each.criterion === criterionOf(said),
  )
  return standing?.by?.id === actor.id && saysThe(standing, said)
}

const saysThe = (standing: Judgement, said: Overruling): boolean =>
  standing.value === said.value && standing.note === said.note

/** Once, however often it is said. */
export async function record(
  deps: VerdictDeps,
  conversation: ConversationState,
  actor: Actor,
  said: Overruling,
): Promise<void> {
  if (await isSaid(deps, conversation, actor, said)) return
  await deps.leads.judge(conversation.id, {
    about: said.about,
    criterion: criterionOf(said),
    value: said.value,
    note: said.note,
    qualification: conversation.qualification,
    userId: actor.id,
    at: deps.clock.now(),
  })
}
