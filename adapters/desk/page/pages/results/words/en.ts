import { plural } from '../../../plural.ts'

export const en = {
  title: 'Results',
  lead: 'Who got how many leads, how soon they answered, and what became of them.',
  table: 'Download table (CSV)',
  by: 'Counted by',
  ways: { rep: 'By rep', queue: 'By queue', campaign: 'By campaign' },
  who: { rep: 'Rep', queue: 'Queue', campaign: 'Campaign' },
  span: 'Over how long',
  days: plural('en-GB', '{n, plural, one {Last # day} other {Last # days}}'),
  tableLead:
    'The time to the first answer counts from when the prospect began to wait; half were answered sooner.',
  columns: ['Got', 'Answered', 'First answer', 'Accepted', 'Rejected', 'Passed on or back', 'Won'],
  noCampaign: 'No campaign',
  none: { title: 'No hand-offs in this time', text: 'As soon as somebody gets a lead, it is counted here.' },
}
export type Words = typeof en
