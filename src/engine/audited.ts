/** The desk, with each thing that was done noted: who, what, and with which code; never the words that go with it. */
import type { AuditAction, AuditDetails } from '../domain/audit.ts'
import type { Actor, HeldResult } from './actor.ts'
import type { AuditStore } from './audit-port.ts'
import type { Desk } from './desk.ts'
import type { Clock } from './ports.ts'

export function audited(desk: Desk, { audit, clock }: { audit: AuditStore; clock: Clock }): Desk {
  async function noteIf<Result extends { status: string }>(
    result: Result,
    done: Result['status'],
    { by, ...entry }: { by: Actor; action: AuditAction; subject: string; details?: AuditDetails },
  ): Promise<Result> {
    if (result.status === done) await audit.note({ at: clock.now(), userId: by.id, ...entry })
    return result
  }

  const noteHeld = <Result extends HeldResult | { status: 'invalid' }>(
    result: Result,
    by: Actor,
    action: AuditAction,
    subject: string,
    details: AuditDetails = {},
  ) => noteIf(result, 'done', { by, action, subject, details })

  return {
    // A reply is its own record: the transcript has it with its author.
    reply: desk.reply,
    claim: async (id, actor) =>
      noteIf(await desk.claim(id, actor), 'claimed', { by: actor, action: 'handoff.claimed', subject: id }),
    assign: async (id, actor, to) =>
      noteIf(await desk.assign(id, actor, to), 'done', {
        by: actor,
        action: 'handoff.assigned',
        subject: id,
        details: { rep: to.repId },
      }),
    release: async (id, actor) => noteHeld(await desk.release(id, actor), actor, 'handoff.released', id),
    accept: async (id, actor) => noteHeld(await desk.accept(id, actor), actor, 'handoff.accepted', id),
    reject: async (id, actor, verdict) =>
      noteHeld(await desk.reject(id, actor, verdict), actor, 'handoff.rejected', id, {
        reason: verdict.reason,
      }),
    returnToBot: async (id, actor, to) =>
      noteHeld(await desk.returnToBot(id, actor, to), actor, 'handoff.returned', id, { to: to.question }),
    setOutcome: async (id, actor, facts) =>
      noteIf(await desk.setOutcome(id, actor, facts), 'done', {
        by: actor,
        action: 'lead.outcome',
        subject: id,
        details: { stage: facts.stage, value: facts.value ?? null, reason: facts.reason ?? null },
      }),
    overrule: async (id, actor, said) =>
      noteIf(await desk.overrule(id, actor, said), 'done', {
        by: actor,
        action: 'conversation.judged',
        subject: id,
        details: {
          about: said.about,
          value: said.value,
          ...('criterion' in said && { criterion: said.criterion }),
        },
      }),
    lift: async (id, actor, wanted) =>
      noteIf(await desk.lift(id, actor, wanted), 'done', {
        by: actor,
        action: 'conversation.handed_off',
        subject: id,
        details: { queue: wanted.queue },
      }),
  }
}
