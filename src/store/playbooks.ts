/** Playbook versions. One that was ever used is kept for ever, and never changes. */
import { hashOf, readStored } from '../../flows/playbook.ts'
import type { Playbook } from '../../flows/vocabulary.ts'
import { PlaybookChanged } from '../engine/errors.ts'
import type { PlaybookStore } from '../engine/ports.ts'
import type { Client } from './client.ts'

export function createPlaybookStore(client: Client): PlaybookStore {
  const cache = new Map<string, Promise<Playbook>>()
  const deployed = new Map<string, Playbook>()

  async function read(id: string, version: number): Promise<Playbook> {
    const row = await client.playbook.findUniqueOrThrow({ where: { id_version: { id, version } } })
    return readStored(row.body)
  }

  return {
    async register(playbook) {
      const { id, version } = playbook
      const hash = hashOf(playbook)
      await client.playbook.createMany({
        data: [{ id, version, hash, body: JSON.parse(JSON.stringify(playbook)) }],
        skipDuplicates: true,
      })
      const stored = await client.playbook.findUniqueOrThrow({ where: { id_version: { id, version } } })
      if (stored.hash !== hash) throw new PlaybookChanged(id, version)
      cache.set(`${id}@${version}`, Promise.resolve(playbook))
      if (version > (deployed.get(id)?.version ?? 0)) deployed.set(id, playbook)
    },
    current: (id) => deployed.get(id) ?? null,
    get(id, version) {
      const key = `${id}@${version}`
      const known = cache.get(key)
      if (known) return known
      const loading = read(id, version).catch((error: unknown) => {
        cache.delete(key)
        throw error
      })
      cache.set(key, loading)
      return loading
    },
  }
}
