/**
 * A prospect's answers to playbook `saas`, in the order in which it asks: in words, as half of all people write. Neither hot
 * nor cold, so that the first details are asked for too.
 */
export const ANSWERS = [
  'Sales and deals (CRM)',
  'It costs us time every week',
  'around 8k EUR a year',
  'We decide together',
  'in five months',
  "we're 12 people",
  'Yes, approved',
  'anna@firm.example',
]
