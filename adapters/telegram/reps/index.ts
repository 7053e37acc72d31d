/** Telegram for those who work here: they are told of hand-offs there, and may claim and answer from there. */
import type { Changes, Clock } from '../../../src/engine/ports.ts'
import type { RepNoticeStore } from '../../../src/engine/rep-notice-port.ts'
import { type CourierLog, createCourier } from '../../courier.ts'
import { noticesBy } from '../../rep-notices.ts'
import type { Sleep } from '../../waiting.ts'
import type { Api } from '../api.ts'
import type { Courtesies } from '../courtesies.ts'
import type { Pace } from '../pace.ts'
import { createRepCarry, REP_LEASE_MS } from './carry.ts'
import { createRepIntake, type RepIntakeParts } from './intake.ts'

/** What the house gives; the rest is the channel's own. */
export interface RepsParts extends Omit<RepIntakeParts, 'courtesies'> {
  repNotices: RepNoticeStore
  /** As people reach us, for links to the desk. */
  publicUrl: string | null
}

interface ChannelParts {
  api: Api
  courtesies: Courtesies
  pace: Pace
  changes: Changes
  clock: Clock
  sleep: Sleep
  logger: CourierLog
}

export function createReps(reps: RepsParts, channel: ChannelParts) {
  const courier = createCourier({
    ...channel,
    channel: 'telegram to reps',
    queue: noticesBy('telegram', reps.repNotices),
    carry: createRepCarry({ ...reps, ...channel }),
    lanes: 1,
    leaseMs: REP_LEASE_MS,
    allowance: channel.pace,
  })
  return { ...createRepIntake({ ...reps, ...channel }), start: courier.start, stop: courier.stop }
}
