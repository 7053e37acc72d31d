import { plural } from '../../../plural.ts'
import type { Words } from './en.ts'

const counted = (message: string) => plural('pl-PL', message)

export const pl: Words = {
  title: 'Zespół',
  lead: 'Kto pracuje przy pulpicie, co może robić i kiedy jest na miejscu.',
  roles: { admin: 'Administrator', manager: 'Menedżer', rep: 'Handlowiec' },
  roleHints: {
    rep: 'Rozmawia z klientami, którzy czekają, i ze swoimi.',
    manager: 'Widzi każdą rozmowę, zarządza handlowcami, oceną i przydziałem.',
    admin: 'Może wszystko i zarządza wszystkimi.',
  },
  you: 'Ty',
  invited: 'Zaproszenie wysłane',
  inactive: 'Konto wyłączone',
  atOnce: counted(
    '{n, plural, =0 {bez rozmów} one {# rozmowa naraz} few {# rozmowy naraz} other {# rozmów naraz}}',
  ),
  usualHours: 'Zwykłe godziny',
  people: counted('{n, plural, one {# osoba} few {# osoby} other {# osób}}'),
  alone: 'Na razie nie ma tu nikogo więcej. Zaproś zespół: każdy dostaje link, przez który ustawia hasło.',
  invite: 'Zaproś osobę',
  inviteLead: 'Otrzymasz link, który przekazujesz dalej. Działa raz, przez siedem dni.',
  email: 'E-mail',
  name: 'Imię i nazwisko',
  role: 'Rola',
  create: 'Utwórz link',
  taken: 'Osoba z tym adresem e-mail już tu jest.',
  inviteLink: (name) => `Link dla: ${name}`,
  linkNote: (until) =>
    `Pokazujemy go tylko teraz; działa raz, do ${until}. Przekaż go tak, żeby nikt inny go nie przeczytał.`,
  another: 'Zaproś kolejną osobę',
  settings: 'Praca',
  settingsLead: 'Jakie leady dostaje i ile naraz.',
  capacity: 'Rozmowy naraz',
  skills: 'Umiejętności',
  skillsHint: 'Słowa, o które pyta przydział, oddzielone przecinkami: niemiecki, enterprise, crm.',
  access: 'Logowanie',
  hasJoined: 'Ma już hasło i loguje się samodzielnie.',
  notJoined: 'Nie ma jeszcze hasła.',
  makeInvite: 'Utwórz nowy link z zaproszeniem',
  makeReset: 'Utwórz link do nowego hasła',
  deactivate: 'Wyłącz konto',
  deactivateHint:
    'Sesje kończą się od razu, nowych leadów nie będzie, a trwające rozmowy wracają do kolejki. Nic nie przepada.',
  deactivateSure: (name) => `Wyłączyć konto: ${name}?`,
  activate: 'Włącz ponownie',
  activated: 'Logowanie znów jest możliwe.',
  deactivated: 'Konto wyłączone: sesje zakończone, rozmowy czekają w kolejce.',
  notYours: 'Możesz to zobaczyć, ale nie zmienić: menedżer zarządza handlowcami, administrator wszystkimi.',
  own: 'Własne imię, godziny i hasło zmienisz na stronie Moje konto.',
  gone: 'Pod tym adresem nikogo nie ma.',
  back: 'Wszystkie osoby',
  refusals: {
    not_theirs: 'Menedżer zarządza handlowcami, administrator wszystkimi. Poproś administratora.',
    own_role: 'Nikt nie zmienia własnej roli. Poproś innego administratora.',
    own_link: 'Własne hasło zmienisz na stronie Moje konto.',
    last_administrator: 'To ostatni administrator. Najpierw nadaj tę rolę komuś innemu.',
    inactive: 'Konto jest wyłączone. Najpierw je włącz.',
  },
}
