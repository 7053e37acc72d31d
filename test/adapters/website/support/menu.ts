/** What the widget's menu leads to, in memory: what was wished for, in order. */
import type { MenuParts } from '../../../../adapters/website/menu.ts'

export interface MemoryMenu extends MenuParts {
  wished: { wish: 'end' | 'erase' | 'link' | 'mail'; row: string; to?: string }[]
}

export function createMemoryMenu(overrides: Partial<MenuParts> = {}): MemoryMenu {
  const wished: MemoryMenu['wished'] = []
  return {
    wished,
    wishes: {
      async end(row) {
        wished.push({ wish: 'end', row })
        return 'done'
      },
      async erase(row) {
        wished.push({ wish: 'erase', row })
        return 'done'
      },
      async issueLink(row) {
        wished.push({ wish: 'link', row })
        return { token: `go_${'a'.repeat(32)}`, lifetime: 900_000 }
      },
    },
    async mailTranscript(row, to) {
      wished.push({ wish: 'mail', row, to })
      return 'sent'
    },
    telegramBot: () => 'bantam_bot',
    ...overrides,
  }
}
