/** Playbook versions, shipped or revised. One that was ever used is kept for ever, and never changes. */
import { hashOf, readStored } from '../../flows/playbook.ts'
import { isNewer, partsOf, Rubric } from '../../flows/revision.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import { PlaybookChanged } from '../engine/errors.ts'
import type { PlaybookStore } from '../engine/ports.ts'
import type { RevisionStore } from '../engine/rubrics.ts'
import type { Client } from './client.ts'

export function createPlaybookStore(client: Client): PlaybookStore & RevisionStore {
  const cache = new Map<string, Promise<Playbook>>()
  /** Shipped with this server, by id. */
  const deployed = new Map<string, Playbook>()
  /** The latest accepted revision of each of these, if there is one. */
  const revised = new Map<string, Playbook>()

  async function read(id: string, version: number): Promise<Playbook> {
    const row = await client.playbook.findUniqueOrThrow({ where: { id_version: { id, version } } })
    return readStored(row.body)
  }

  function get(id: string, version: number): Promise<Playbook> {
    const key = `${id}@${version}`
    const known = cache.get(key)
    if (known) return known
    const loading = read(id, version).catch((error: unknown) => {
      cache.delete(key)
      throw error
    })
    cache.set(key, loading)
    return loading
  }

  const rowOf = (playbook: Playbook) => ({
    id: playbook.id,
    version: playbook.version,
    hash: hashOf(playbook),
    body: JSON.parse(JSON.stringify(playbook)),
  })

  /** The newest of a deployed version's revisions counts; those of other versions do not. */
  function consider(revision: Playbook): void {
    const { base } = partsOf(revision.version)
    const known = revised.get(revision.id)
    if (deployed.get(revision.id)?.version !== base) return
    if (!known || isNewer(revision.version, known.version)) revised.set(revision.id, revision)
  }

  return {
    get,
    async register(playbook) {
      const { id, version } = playbook
      const row = rowOf(playbook)
      await client.playbook.createMany({ data: [row], skipDuplicates: true })
      const stored = await client.playbook.findUniqueOrThrow({ where: { id_version: { id, version } } })
      if (stored.hash !== row.hash) throw new PlaybookChanged(id, version)
      cache.set(`${id}@${version}`, Promise.resolve(playbook))
      if (version <= (deployed.get(id)?.version ?? 0)) return
      deployed.set(id, playbook)
      revised.delete(id)
    },
    all: () => [...deployed].map(([id, playbook]) => revised.get(id) ?? playbook),
    current: (id) => revised.get(id) ?? deployed.get(id) ?? null,
    async refresh() {
      const bases = [...deployed].map(([playbookId, { version }]) => ({ playbookId, base: version }))
      if (bases.length === 0) return
      const rows = await client.rubricRevision.groupBy({
        by: ['playbookId'],
        where: { OR: bases },
        _max: { version: true },
      })
      for (const { playbookId, _max } of rows)
        if (_max.version !== null) consider(await get(playbookId, _max.version))
    },
    async accept({ playbook, rubric, note, userId, at }) {
      const { id: playbookId, version } = playbook
      const [stored] = await client.$transaction([
        client.playbook.createMany({ data: [rowOf(playbook)], skipDuplicates: true }),
        client.rubricRevision.createMany({
          data: [
            {
              playbookId,
              version,
              base: partsOf(version).base,
              rubric: JSON.parse(JSON.stringify(rubric)),
              note,
              userId,
              at,
            },
          ],
          skipDuplicates: true,
        }),
      ])
      if (stored.count === 0) return false
      consider(playbook)
      return true
    },
    async revisions(id) {
      const rows = await client.rubricRevision.findMany({
        where: { playbookId: id },
        orderBy: [{ base: 'desc' }, { version: 'desc' }],
        include: { user: { select: { name: true } } },
      })
      return rows.map(({ version, rubric, note, user, at }) => ({
        version,
        rubric: Rubric.parse(rubric),
        note,
        by: user.name,
        at: at.toISOString(),
      }))
    },
  }
}
