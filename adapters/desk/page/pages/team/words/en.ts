import { plural } from '../../../plural.ts'

const counted = (message: string) => plural('en-GB', message)
const refusals: Record<string, string> = {
  not_theirs: 'A manager manages reps, an administrator everybody. Please ask an administrator.',
  own_role: 'Nobody changes their own role. Please ask another administrator.',
  own_link: 'Change your own password on the page My account.',
  last_administrator: 'This is the last administrator. Make somebody else one first.',
  inactive: 'They are deactivated. Activate them first.',
}

export const en = {
  title: 'Team',
  lead: 'Who works at the desk, what they may do, and when they are there.',
  roles: { admin: 'Administrator', manager: 'Manager', rep: 'Sales rep' },
  roleHints: {
    rep: 'Talks to prospects who are waiting, and to their own.',
    manager: 'Sees every conversation, manages reps, scoring and routing.',
    admin: 'May do everything, and manages everybody.',
  },
  you: 'you',
  invited: 'Invited',
  inactive: 'Deactivated',
  atOnce: counted(
    '{n, plural, =0 {no conversations} one {# conversation at once} other {# conversations at once}}',
  ),
  usualHours: 'Usual hours',
  people: counted('{n, plural, one {# person} other {# people}}'),
  alone: 'You are alone here. Invite your colleagues: each gets a link by which they choose a password.',
  invite: 'Invite somebody',
  inviteLead: 'You get a link, and pass it on yourself. It works once, for seven days.',
  email: 'E-mail',
  name: 'Name',
  role: 'Role',
  create: 'Make the link',
  taken: 'Somebody with this e-mail address is here already.',
  inviteLink: (name: string) => `Link for ${name}`,
  linkNote: (until: string) =>
    `It is shown this once, and works once, until ${until}. Pass it on by a way that only they read.`,
  another: 'Invite another',
  settings: 'Work',
  settingsLead: 'What leads they get, and how many at once.',
  capacity: 'Conversations at once',
  skills: 'Skills',
  skillsHint: 'Words that routing asks for, separated by commas: german, enterprise, crm.',
  access: 'Sign-in',
  hasJoined: 'They have joined, and sign in by themselves.',
  notJoined: 'They have not joined yet.',
  makeInvite: 'Make a new invitation link',
  makeReset: 'Make a link to a new password',
  deactivate: 'Deactivate',
  deactivateHint:
    'They are signed out at once, get no more leads, and what they hold waits in its queue again. Nothing is lost.',
  deactivateSure: (name: string) => `Deactivate ${name}?`,
  activate: 'Activate again',
  activated: 'They can sign in again.',
  deactivated: 'Deactivated: they are signed out, and their conversations wait in the queue.',
  notYours: 'You see this, and cannot change it: a manager manages reps, an administrator everybody.',
  own: 'Your own name, hours and password are on the page My account.',
  gone: 'There is nobody here by this address.',
  back: 'All people',
  refusals,
}
export type Words = typeof en
