/** `bantam flows …`: what the terminal shows of playbooks. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { examine } from '../flows/check/examine.ts'
import { lineOf } from '../flows/check/finding.ts'
import { draw } from '../flows/draw/draw.ts'
import { transitionTable } from '../flows/table.ts'
import type { Playbook } from '../flows/vocabulary.ts'
import type { Language } from './domain/language.ts'

/** All of them where none is named. */
export function playbooksNamed(playbooks: readonly Playbook[], ids: readonly string[]): readonly Playbook[] {
  const unknown = ids.filter((id) => playbooks.every((playbook) => playbook.id !== id))
  if (unknown.length > 0)
    throw new InvalidArgumentError(
      `there is no playbook ${unknown.map((id) => `"${id}"`).join(', ')}; there are: ${playbooks.map(({ id }) => id).join(', ')}.`,
    )
  return ids.length === 0 ? playbooks : playbooks.filter(({ id }) => ids.includes(id))
}

export interface Report {
  lines: string[]
  /** Whether there is nothing to mend. */
  good: boolean
}

/** A line for each playbook that is good, its findings for each that is not. */
export function checkReport(playbooks: readonly Playbook[]): Report {
  const reports = playbooks.map((playbook) => ({ id: playbook.id, ...examine(playbook) }))
  return {
    good: reports.every(({ findings }) => findings.length === 0),
    lines: reports.flatMap(({ id, findings, states, transitions, most, mean }) =>
      findings.length > 0
        ? [`${id}: ${findings.length} to mend`, ...findings.map(lineOf)]
        : [
            `${id}: good – ${states} states, ${transitions} transitions, ` +
              `at most ${most} questions, ${mean.toFixed(1)} in the mean`,
          ],
    ),
  }
}

/** A diagram each; `language` null: the playbook's first. */
export function drawings(playbooks: readonly Playbook[], language: Language | null): string[] {
  return playbooks.map((playbook) => {
    const spoken = language ?? playbook.languages[0] ?? 'en'
    if (!playbook.languages.includes(spoken))
      throw new InvalidArgumentError(
        `playbook "${playbook.id}" does not speak ${spoken}; it speaks ${playbook.languages.join(', ')}.`,
      )
    return draw(playbook, spoken)
  })
}

const tableFile = (root: string, { id }: Playbook): string => join(root, 'flows/transitions', `${id}.md`)

export async function writeTables(root: string, playbooks: readonly Playbook[]): Promise<string[]> {
  await mkdir(join(root, 'flows/transitions'), { recursive: true })
  return Promise.all(
    playbooks.map(async (playbook) => {
      const file = tableFile(root, playbook)
      await writeFile(file, transitionTable(playbook))
      return relative(root, file)
    }),
  )
}

/** Whether the tables under review are those of the playbooks as they are. */
export async function tableReport(root: string, playbooks: readonly Playbook[]): Promise<Report> {
  const stale = await Promise.all(
    playbooks.map(async (playbook) => {
      const file = tableFile(root, playbook)
      const kept = await readFile(file, 'utf8').catch(() => null)
      if (kept === transitionTable(playbook)) return []
      const why = kept === null ? 'is missing' : 'is not what the playbook does any more'
      return [
        `${relative(root, file)} ${why}: run "npx bantam flows table --write ${playbook.id}" and review it`,
      ]
    }),
  )
  return { lines: stale.flat(), good: stale.flat().length === 0 }
}
