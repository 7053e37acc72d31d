/** `bantam rubric …`: what a manager may change of a playbook, tried over stored conversations, and put in force. */
import { readFile } from 'node:fs/promises'
import { InvalidArgumentError } from 'commander'
import { z } from 'zod'
import { playbooks } from '../flows/playbooks/index.ts'
import { partsOf, Rubric } from '../flows/revision.ts'
import { loadConfig } from './config.ts'
import { createRubrics, type Refused, type Replay, type Rubrics } from './engine/rubrics.ts'
import { prove } from './prove.ts'
import { MIGRATIONS } from './root.ts'
import { openDatabase, type Stores } from './store/database.ts'

/** What `rubric show` prints and the other commands read. */
const RubricFile = z.strictObject({ playbook: z.string(), rubric: Rubric })
type RubricFile = z.infer<typeof RubricFile>

export async function showRubric(playbook: string): Promise<string> {
  return withRubrics(async (rubrics) => {
    const current = await rubrics.current(playbook)
    if (!current) throw noPlaybook(playbook)
    const file: RubricFile = { playbook, rubric: current.rubric }
    return JSON.stringify(file, null, 2)
  })
}

export async function replayRubric(file: string, options: { most: string; json?: true }): Promise<string> {
  const { playbook, rubric } = await readRubric(file)
  return withRubrics(async (rubrics) => {
    const result = await rubrics.replay(playbook, rubric, Number(options.most))
    if (result.status !== 'done') throw refusalOf(file, playbook, result)
    return options.json ? JSON.stringify(result.replay) : replayInWords(result.replay)
  })
}

export async function acceptRubric(file: string, options: { by: string; note?: string }): Promise<string> {
  const { playbook, rubric } = await readRubric(file)
  return withRubrics(async (rubrics, stores) => {
    const user = await stores.users.findByEmail(options.by)
    if (!user?.active || user.role === 'rep')
      throw new InvalidArgumentError(`--by "${options.by}" is no manager or administrator of this Bantam.`)
    const result = await rubrics.accept(playbook, rubric, { userId: user.id, note: options.note ?? null })
    if (result.status !== 'accepted') throw refusalOf(file, playbook, result)
    const { base, revision } = partsOf(result.version)
    return (
      `Accepted: ${playbook} version ${base}, revision ${revision}. ` +
      'New conversations use it within seconds; running ones end on their own.'
    )
  })
}

async function readRubric(file: string): Promise<RubricFile> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InvalidArgumentError(
      `"${file}" cannot be read (${error.code}): give a file as "rubric show" prints it.`,
    )
  })
  const json = parsed(text)
  if (json === undefined)
    throw new InvalidArgumentError(`"${file}" is no JSON: give a file as "rubric show" prints it.`)
  const result = RubricFile.safeParse(json)
  if (result.success) return result.data
  throw new InvalidArgumentError(`"${file}" is no rubric:\n${z.prettifyError(result.error)}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function withRubrics<T>(use: (rubrics: Rubrics, stores: Stores) => Promise<T>): Promise<T> {
  const database = await openDatabase(loadConfig(process.env), {
    purpose: 'command',
    migrations: MIGRATIONS,
    onLost: () => undefined,
  })
  try {
    const { stores } = database
    for (const each of playbooks) await stores.playbooks.register(each)
    return await use(createRubrics({ ...stores, prove, clock: { now: () => new Date() } }), stores)
  } finally {
    await database.close()
  }
}

const noPlaybook = (id: string) =>
  new InvalidArgumentError(
    `there is no playbook "${id}"; there are: ${playbooks.map((playbook) => playbook.id).join(', ')}.`,
  )

const refusalOf = (file: string, playbook: string, refused: Refused) =>
  refused.status === 'no_playbook'
    ? noPlaybook(playbook)
    : new InvalidArgumentError(
        `"${file}" cannot go live:\n${refused.faults.map((fault) => `  ${fault}`).join('\n')}`,
      )

const outcomes = {
  handed_off: 'handed off',
  nurture: 'nurture',
  disqualified: 'disqualified',
  incomplete: 'incomplete',
} as const

function replayInWords({ judged, changed, moves, changes }: Replay): string {
  const head = `${judged} qualifications ended by their answers; ${changed} would end otherwise.`
  const moved = moves.map(({ from, to, count }) => `  ${count} × ${outcomes[from]} → ${outcomes[to]}`)
  const each = changes.map(
    ({ conversationId, before, after }) =>
      `  ${conversationId}  ${outcomes[before.outcome]} ${before.temperature} ${before.score}` +
      `  →  ${outcomes[after.outcome]} ${after.temperature} ${after.score}`,
  )
  const more =
    changed > changes.length ? [`  … and ${changed - changes.length} more (--most ${changed})`] : []
  return [head, ...moved, ...(each.length > 0 ? ['', ...each, ...more] : [])].join('\n')
}
