import { describe, expect, it } from 'vitest'
import { createMemory, type Shelf } from '../../../../adapters/website/widget/memory.ts'

const remembered = {
  conversationId: 'c1',
  resumeToken: 'r1',
  read: 4,
  open: true,
  draft: 'ab',
  unsent: [],
  events: [],
}

/** A browser's storage, as far as it is used. */
function createShelf(text: string | null = null): Shelf & { text: () => string | null } {
  return {
    text: () => text,
    read: () => text,
    write: (written) => {
      text = written
    },
    clear: () => {
      text = null
    },
  }
}

describe('createMemory', () => {
  it('remembers in one entry, and forgets', () => {
    const shelf = createShelf()
    const memory = createMemory(shelf, { playbook: 'saas' }, { name: '' })
    expect(memory.recall()).toBeNull()
    memory.remember(remembered)
    memory.remember({ ...remembered, read: 5 })
    expect(memory.recall()).toMatchObject({ ...remembered, read: 5, playbook: 'saas' })
    memory.forget()
    expect(shelf.text()).toBeNull()
  })

  it('does not go on with the conversation of another playbook', () => {
    const shelf = createShelf()
    createMemory(shelf, { playbook: 'saas' }, { name: '' }).remember(remembered)
    expect(createMemory(shelf, { playbook: 'consulting' }, { name: '' }).recall()).toBeNull()
    expect(createMemory(shelf, { playbook: null }, { name: '' }).recall()).toBeNull()
  })

  it.each(['', 'null', '7', '{', '{"v":0}', '{"v":1,"playbook":"saas"}', '{"v":1,"conversationId":1}'])(
    'takes %j for nothing',
    (entry) => {
      const shelf = createShelf()
      shelf.write(entry)
      expect(createMemory(shelf, { playbook: 'saas' }, { name: '' }).recall()).toBeNull()
    },
  )

  it('does without a storage that may not be touched', () => {
    const denied = (): never => {
      throw new DOMException('denied', 'SecurityError')
    }
    const memory = createMemory(
      { read: denied, write: denied, clear: denied },
      { playbook: 'saas' },
      { name: '' },
    )
    memory.remember(remembered)
    memory.forget()
    expect(memory.recall()).toBeNull()
  })

  it('knows a visitor who has been here on an earlier visit, and that the chat was open in this one', () => {
    const shelf = createShelf()
    let now = 0
    const page = () => createMemory(shelf, { playbook: null }, { name: '' }, () => now)
    const first = page()
    expect(first.visit()).toMatchObject({ returning: false, opened: false })
    expect(shelf.text()).toBeNull()
    first.opened()
    first.dismissed()
    now += 29 * 60_000
    expect(page().visit()).toMatchObject({ returning: false, opened: true })
    now += 29 * 60_000
    expect(page().visit()).toMatchObject({ returning: false, opened: true })
    now += 31 * 60_000
    expect(page().visit()).toMatchObject({ returning: true, opened: false })
    expect(page().visit()).toMatchObject({ returning: true, opened: false })
    expect(page().recall()).toBeNull()
  })

  it('keeps the language that was chosen, and the conversation beside it', () => {
    const shelf = createShelf()
    const memory = createMemory(shelf, { playbook: 'saas' }, { name: '' })
    memory.remember(remembered)
    memory.spoken('ru')
    const later = createMemory(shelf, { playbook: 'saas' }, { name: '' })
    expect(later.visit().language).toBe('ru')
    expect(later.recall()).toMatchObject({ ...remembered, playbook: 'saas' })
  })

  it('knows by the tab that the chat has been open, where nothing may be stored', () => {
    const [shelf, tab] = [createShelf(), { name: '' }]
    createMemory(shelf, { playbook: null }, tab).opened()
    expect(shelf.text()).toBeNull()
    expect(createMemory(shelf, { playbook: null }, tab).visit().opened).toBe(true)
    const named = { name: 'shop' }
    createMemory(shelf, { playbook: null }, named).opened()
    expect(named.name).toBe('shop')
  })
})
