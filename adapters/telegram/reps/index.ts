/** Telegram for those who work here: they are told of hand-offs there, and may claim and answer from there. */
import type { Changes, Clock } from '../../../src/engine/ports.ts'
import { type CourierLog, createCourier } from '../../courier.ts'
import { noticesBy } from '../../rep-notices.ts'
import type { Sleep } from '../../waiting.ts'
import type { Api } from '../api.ts'
import type { Courtesies } from '../courtesies.ts'
import type { Pace } from '../pace.ts'
import { createRepCarry, REP_LEASE_MS } from './carry.ts'
import { createRepIntake } from './intake.ts'
import type { RepsParts } from './parts.ts'

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
