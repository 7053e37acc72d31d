/** A prospect's answers to playbook `saas`, in the order of its questions: in words, as half of all people write. */
export const ANSWERS = [
  'Sales and deals (CRM)',
  'We lose customers or money',
  "we're 12 people",
  'around 20k EUR a year',
  'Yes, approved',
  'I decide',
  'Nobody else',
  'next quarter',
  'A contract or a deadline',
  'anna@firm.example',
]
