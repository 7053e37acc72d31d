/** People as the API has them. */
import type { PersonBody } from '../../../people-routes.ts'
import type { Api, Result } from '../../api.ts'

export type Person = PersonBody
export type PersonChange = Partial<Pick<Person, 'name' | 'role' | 'active' | 'capacity' | 'skills' | 'hours'>>

export const listPeople = (api: Pick<Api, 'call'>): Promise<Result<{ items: Person[] }>> =>
  api.call('GET', '/users')

export const changePerson = (
  api: Pick<Api, 'call'>,
  id: string,
  change: PersonChange,
): Promise<Result<Person>> => api.call('PATCH', `/users/${id}`, change)
