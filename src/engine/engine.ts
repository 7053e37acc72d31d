/** The engine: everything that may happen to a conversation goes through one of these. */

import type { Inbound, Receipt } from '../domain/inbound.ts'
import type { AuditStore } from './audit-port.ts'
import { audited } from './audited.ts'
import type { CalibrationStore } from './crm-ports.ts'
import { createDesk, type Desk } from './desk.ts'
import type { LeadStore } from './lead-port.ts'
import type { ConversationStore, HandoffStore, TimerStore } from './ports.ts'
import { createReceive, type TurnDeps } from './receive.ts'
import type { PlanStore } from './routing-store.ts'
import { createScores, type ScoreStore, type Scores } from './scores.ts'
import { createTimerRunner, type TimerRunner } from './timers.ts'
import { createWishes, type WishDeps, type Wishes } from './wishes.ts'

export interface Engine {
  receive(inbound: Inbound): Promise<Receipt>
  desk: Desk
  timers: TimerRunner
  wishes: Wishes
  scores: Scores
  /** Resolves when no turn is under way. */
  idle(): Promise<void>
}

export function createEngine(
  deps: TurnDeps & {
    conversations: ConversationStore
    handoffs: HandoffStore
    leads: LeadStore
    timers: TimerStore
    continuations: WishDeps['continuations']
    erasures: WishDeps['erasures']
    scores: ScoreStore
    calibrations: CalibrationStore
    audit: AuditStore
    plans: PlanStore
    onError: (error: unknown) => void
  },
): Engine {
  return {
    receive: createReceive(deps),
    desk: audited(createDesk(deps), deps),
    timers: createTimerRunner(deps),
    wishes: createWishes(deps),
    scores: createScores(deps),
    idle: () => deps.lanes.idle(),
  }
}
