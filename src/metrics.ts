/** What an operator watches, at `/metrics` in Prometheus' format. Counts only: nothing about anybody. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Receive } from '../adapters/channel.ts'

export interface Metrics {
  /** Counts and times every turn that goes through it. */
  measured(receive: Receive): Receive
  timersFired(count: number): void
  text(): Promise<string>
  contentType: string
}

/** Seconds; a turn alone takes about 3 ms here, a crowded one tens. */
const BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

export function createMetrics(): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const turns = new Counter({
    name: 'bantam_turns_total',
    help: 'Inbound events by channel and what became of them',
    labelNames: ['channel', 'status'],
    registers: [register],
  })
  const seconds = new Histogram({
    name: 'bantam_turn_seconds',
    help: 'From an inbound event to its committed turn',
    labelNames: ['channel'],
    buckets: BUCKETS,
    registers: [register],
  })
  const timers = new Counter({
    name: 'bantam_timers_fired_total',
    help: 'Follow-ups and reminders that came due',
    registers: [register],
  })

  return {
    measured: (receive) => async (inbound) => {
      const { channel } = inbound
      const started = performance.now()
      try {
        const receipt = await receive(inbound)
        turns.inc({ channel, status: receipt.status })
        return receipt
      } catch (error) {
        turns.inc({ channel, status: 'failed' })
        throw error
      } finally {
        seconds.observe({ channel }, (performance.now() - started) / 1000)
      }
    },
    timersFired: (count) => timers.inc(count),
    text: () => register.metrics(),
    contentType: register.contentType,
  }
}
