/** `bantam simulate`: seeded prospects talk to the real engine, and one sees what becomes of them. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { Worker } from 'node:worker_threads'
import { InvalidArgumentError } from 'commander'
import { playbooks } from '../flows/playbooks/index.ts'
import type { Playbook } from '../flows/vocabulary.ts'
import { misreadReport, report } from './simulate/report.ts'
import { type Part, playPart } from './simulate/run.ts'
import type { Talk } from './simulate/talk.ts'
import { type Results, tally } from './simulate/tally.ts'

export interface SimulateOptions {
  playbook: string
  prospects: string
  seed: string
  threads?: string
  misread?: string | true
  json?: true
}

interface Checked {
  playbook: Playbook
  prospects: number
  seed: number
  threads: number
  /** How many misread sentences of each language are listed. */
  misread: number
  json: boolean
}

/** The lines to print. Throws an InvalidArgumentError, in one line, for what cannot be simulated. */
export async function simulate(options: SimulateOptions): Promise<string[]> {
  const checked = check(options)
  const results = await simulated(checked)
  if (checked.json) return [JSON.stringify(results)]
  const { playbook, misread } = checked
  return [...report(results, { playbook, strong }), ...misreadReport(results, misread, strong)]
}

const strong = (text: string): string => (process.stdout.isTTY ? styleText('bold', text) : text)

const MOST_PROSPECTS = 1_000_000
const MOST_SEED = 2 ** 31 - 1
const USUALLY_LISTED = 30

function check({ playbook: id, prospects, seed, threads, misread, json }: SimulateOptions): Checked {
  const playbook = playbooks.find((each) => each.id === id)
  const known = playbooks.map((each) => each.id).join(', ')
  if (!playbook) throw new InvalidArgumentError(`there is no playbook "${id}"; there is ${known}.`)
  const listed = misread === true ? String(USUALLY_LISTED) : (misread ?? '0')
  return {
    playbook,
    prospects: whole('--prospects', prospects, 1, MOST_PROSPECTS),
    seed: whole('--seed', seed, 0, MOST_SEED),
    threads: threads === undefined ? availableParallelism() : whole('--threads', threads, 1, 64),
    misread: whole('--misread', listed, 0, MOST_PROSPECTS),
    json: json ?? false,
  }
}

function whole(option: string, text: string, min: number, max: number): number {
  const value = Number(text)
  if (/^-?\d+$/.test(text) && value >= min && value <= max) return value
  throw new InvalidArgumentError(`${option} "${text}" is not a whole number from ${min} to ${max}.`)
}

/** What each prospect does hangs on the seed and their number alone: the threads do not show in the result. */
async function simulated({ playbook, prospects, seed, threads }: Checked): Promise<Results> {
  const parts = partsOf(prospects, seed, threads)
  const played = await Promise.all(
    parts.map((part) => (parts.length > 1 ? inThread(playbook, part) : playPart(playbook, part))),
  )
  return tally({ playbook, seed, talks: played.flat() })
}

/** Fewer are played sooner than a thread starts. */
const WORTH_A_THREAD = 200

const WORKER = new URL('./simulate-worker.js', import.meta.url)

/** Only what is built can run in threads: they do not read TypeScript. */
function partsOf(prospects: number, seed: number, threads: number): Part[] {
  const isBuilt = existsSync(fileURLToPath(WORKER))
  const count = isBuilt ? Math.min(threads, Math.ceil(prospects / WORTH_A_THREAD)) : 1
  const size = Math.ceil(prospects / count)
  return Array.from({ length: count }, (_, index) => ({
    seed,
    from: index * size + 1,
    to: Math.min(prospects, (index + 1) * size),
  }))
}

/** Most of what a dialogue makes is gone after the next message: a young generation of that size spares the collector. */
const YOUNG_MB = 64

function inThread(playbook: Playbook, part: Part): Promise<Talk[]> {
  const worker = new Worker(WORKER, {
    workerData: { playbook: playbook.id, ...part },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`a thread of the simulation ended with code ${code}`)))
  })
}
