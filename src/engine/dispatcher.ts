/** Everything that happens to hand-offs by themselves, in one process at a time: dealt out, promised, passed on, taken back. */
import { dealWaiting } from './dispatch.ts'
import type { Exclusive } from './promise-store.ts'
import { type PromiseDeps, passOn, sceneOf, setPromises, takeBackAbandoned } from './promises.ts'
import type { CompanyHours } from './roster.ts'
import { planInForce } from './routing.ts'
import type { PlanStore } from './routing-store.ts'

/** Who comes to work, or has vanished, is looked for this often; whatever else changes nudges. */
const LOOK_MS = 15_000

export interface Dispatcher {
  /** Something waits, or somebody is free: the next run looks at all. */
  nudge(): void
  /** False: another process is at it. */
  run(): Promise<boolean>
}

export function createDispatcher(
  deps: PromiseDeps & { plans: PlanStore; companyHours: CompanyHours; exclusive: Exclusive },
): Dispatcher {
  const { promises, clock } = deps
  let isNudged = true
  let lookedAt = Number.NEGATIVE_INFINITY

  async function runAlone(): Promise<void> {
    const now = clock.now()
    const isTime = now.getTime() - lookedAt >= LOOK_MS
    const looks = isNudged || isTime
    isNudged = false
    const scene = sceneOf(deps, await planInForce(deps.plans), deps.companyHours)
    if (looks) await setPromises(deps, scene)
    await promises.warn(now)
    await passOn(deps, scene)
    if (isTime) await takeBackAbandoned(deps, scene)
    if (looks) await dealWaiting(deps, scene.plan, deps.companyHours)
    if (isTime) lookedAt = now.getTime()
  }

  return {
    nudge() {
      isNudged = true
    },
    async run() {
      const nudged = isNudged
      const ran = await deps.exclusive.exclusively(runAlone)
      if (!ran && nudged) isNudged = true
      return ran
    },
  }
}
