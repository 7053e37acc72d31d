/** What a page beside the desk is: whose it is, where it is found, what it is given. */
import type { ComponentType } from 'preact'
import type { Desk } from './state/desk.ts'
import type { User } from './types.ts'

export interface PageProps {
  /** The API is `desk.api.call`; news are told with `desk.actions.tell`. */
  desk: Desk
  /** Null only on a page that is for anybody. */
  user: User | null
  /** What follows the page's path in the address: `#/team/42/hours` gives `['42', 'hours']`. */
  rest: readonly string[]
}

export interface PageEntry {
  /** The first part of its address: `team` for `#/team`. */
  path: string
  /** In the menu and in the browser's title, in the language that is spoken. */
  title(): string
  /** `anybody`: without a log-in. A manager's pages are an administrator's, too. */
  role: 'anybody' | 'rep' | 'manager' | 'admin'
  /** Whether the menu leads to it. */
  isListed: boolean
  load(): Promise<ComponentType<PageProps>>
}

const admits: Record<PageEntry['role'], readonly User['role'][]> = {
  anybody: ['rep', 'manager', 'admin'],
  rep: ['rep', 'manager', 'admin'],
  manager: ['manager', 'admin'],
  admin: ['admin'],
}

export const mayOpen = (page: PageEntry, user: Pick<User, 'role'> | null): boolean =>
  user === null ? page.role === 'anybody' : admits[page.role].includes(user.role)

/** What the menu offers a user. */
export const listedFor = (user: Pick<User, 'role'>, all: readonly PageEntry[]): PageEntry[] =>
  all.filter((page) => page.isListed && mayOpen(page, user))
