import { describe, expect, it } from 'vitest'
import { createMemory } from '../../../../adapters/website/widget/memory.ts'

const remembered = { conversationId: 'c1', resumeToken: 'r1', read: 4, open: true, events: [] }

/** A browser's storage, as far as it is used. */
function createStorage(): Storage {
  const entries = new Map<string, string>()
  return {
    get length() {
      return entries.size
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  }
}

describe('createMemory', () => {
  it('remembers in one entry, and forgets', () => {
    const storage = createStorage()
    const memory = createMemory(() => storage, { playbook: 'saas' })
    expect(memory.recall()).toBeNull()
    memory.remember(remembered)
    memory.remember({ ...remembered, read: 5 })
    expect(storage.length).toBe(1)
    expect(memory.recall()).toEqual({ ...remembered, read: 5, playbook: 'saas' })
    memory.forget()
    expect(storage.length).toBe(0)
  })

  it('does not go on with the conversation of another playbook', () => {
    const storage = createStorage()
    createMemory(() => storage, { playbook: 'saas' }).remember(remembered)
    expect(createMemory(() => storage, { playbook: 'consulting' }).recall()).toBeNull()
    expect(createMemory(() => storage, { playbook: null }).recall()).toBeNull()
  })

  it.each(['', 'null', '7', '{', '{"v":0}', '{"v":1,"playbook":"saas"}', '{"v":1,"conversationId":1}'])(
    'takes %j for nothing',
    (entry) => {
      const storage = createStorage()
      storage.setItem('bantam.chat', entry)
      expect(createMemory(() => storage, { playbook: 'saas' }).recall()).toBeNull()
    },
  )

  it('does without a storage that may not be touched', () => {
    const memory = createMemory(
      () => {
        throw new DOMException('denied', 'SecurityError')
      },
      { playbook: 'saas' },
    )
    memory.remember(remembered)
    memory.forget()
    expect(memory.recall()).toBeNull()
  })
})
