import type { Api, Result } from '../../api.ts'

/** How people sign in here, beside their password. */
export interface Ways {
  /** Where the browser goes for the company's account; null: that is not set up. */
  openId: string | null
  mailsLinks: boolean
}

export const waysIn = (api: Pick<Api, 'call'>): Promise<Result<Ways>> =>
  api.call<Ways>('GET', '/session/ways')
