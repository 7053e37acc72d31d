/** How long all readings of a message take, beside chrono-node's dates of the same message alone. */
import { type Language, languages } from '../../../src/domain/language.ts'
import { read } from '../../../src/understanding/read.ts'
import { messages } from './messages.ts'
import type { Others } from './others.ts'

const now = new Date('2026-11-21T09:00:00Z')

/** Enough for the compiler to have done its work. */
const WARM_UP = 4000
/** Short rounds, and many: on a machine that others use as well, some of them are undisturbed. */
const ROUNDS = 300
const PER_ROUND = 5

export function speeds(others: Others | null): string[] {
  return [
    'time per message of 200 characters     read   chrono (dates alone)',
    ...languages.map((language) => row(language, others?.dates[language] ?? null)),
  ]
}

function row(language: Language, dates: ((text: string, now: Date) => unknown) | null): string {
  const context = { language, now, timeZone: 'Europe/Warsaw', asked: null }
  const [ours, theirs] = quietest([
    () => messages[language].map((text) => read(text, context)),
    () => messages[language].map((text) => dates?.(text, now)),
  ]).map((microseconds) => microseconds / messages[language].length)
  const ratio = dates && ours && theirs ? `${(ours / theirs).toFixed(2)} ×` : '–'
  const figure = (microseconds: number | undefined) => `${microseconds?.toFixed(0)} µs`.padStart(8)
  return `${language.padEnd(36)}${figure(ours)} ${dates ? figure(theirs) : '–'.padStart(8)}   ${ratio}`
}

/** Microseconds that each takes in its quietest round; they take turns, so that all have the same machine. */
function quietest(runs: readonly (() => unknown)[]): number[] {
  for (let time = 0; time < WARM_UP; time += 1) for (const run of runs) run()
  const best = runs.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, run] of runs.entries()) {
      const started = performance.now()
      for (let time = 0; time < PER_ROUND; time += 1) run()
      best[index] = Math.min(best[index] ?? 0, ((performance.now() - started) * 1000) / PER_ROUND)
    }
  }
  return best
}
