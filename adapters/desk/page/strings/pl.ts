/** Every word of the page in Polish; see en.ts. */
import type { RejectionReason } from '../../../../src/domain/lead.ts'
import type { Temperature } from '../../../../src/domain/outcome.ts'
import { plural } from '../plural.ts'
import type { CardAnswerStatus } from '../types.ts'
import type { Strings } from './en.ts'
import { card } from './pl.card.ts'
import { talk } from './pl.talk.ts'

const locale = 'pl-PL'
const counted = (message: string) => plural(locale, message)

const temperatures: Record<Temperature, string> = { hot: 'Gorący', warm: 'Ciepły', vague: 'Niejasny' }
const channels: Record<string, string> = {
  website: 'Strona WWW',
  telegram: 'Telegram',
  azure: 'Azure Bot Service',
  console: 'Terminal',
}
const languages: Record<string, string> = { en: 'angielski', pl: 'polski', ru: 'rosyjski' }
const stages: Record<string, string> = {
  lead: 'Lead',
  mql: 'MQL',
  sal: 'SAL',
  sql: 'SQL',
  opportunity: 'Szansa sprzedaży',
  won: 'Wygrana',
  lost: 'Przegrana',
}

const rejections: Record<RejectionReason, string> = {
  not_target: 'Nie nasz typ klienta',
  unreachable: 'Brak kontaktu',
  wrong_data: 'Błędne dane',
  not_now: 'Nie teraz',
  no_budget: 'Brak budżetu',
  competitor: 'Wybrali konkurencję',
  already_customer: 'Już jest klientem',
  duplicate: 'Duplikat',
  other: 'Coś innego',
}

const answers: Record<CardAnswerStatus, string> = {
  given: 'Odpowiedź podana',
  no: 'Mówią, że brak',
  unknown: 'Nie wiedzą',
  declined: 'Wolą nie mówić',
  not_asked: 'Jeszcze niezapytane',
}

/** What the playbooks name by ids: their criteria and minimums. */
const named: Record<string, string> = {
  budget: 'budżet',
  authority: 'decyzyjność',
  need: 'potrzeba',
  timing: 'termin',
  contact: 'kontakt',
}

const reasonKinds: Record<string, (detail: string) => string> = {
  score: (detail) => `Ocena ${detail}`,
  gate: (detail) => `Minimum niespełnione: ${detail}`,
  missing: (detail) => `Nadal otwarte: ${detail}`,
  asked: (detail) => (detail === 'person' ? 'Prosi o rozmowę z człowiekiem' : 'Prosi, by przestać pisać'),
}

const words = (id: string): string => named[id] ?? id.replace(/[-_.]/g, ' ')

const problems: Record<number, string> = {
  403: 'To nie jest Twoja rozmowa.',
  404: 'Nie ma takiej rozmowy.',
  409: 'Tymczasem coś się zmieniło. Spójrz jeszcze raz i spróbuj ponownie.',
  429: 'Za dużo prób. Odczekaj kilka minut.',
  500: 'Błąd po stronie serwera. Spróbuj ponownie.',
  503: 'Serwer jest chwilowo zajęty. Spróbuj ponownie.',
}

export const pl: Strings = {
  locale,
  product: 'Bantam',
  desk: 'Pulpit',
  pages: 'Strony',
  menu: 'Menu',
  languageChoice: 'Język pulpitu',
  title: (waiting) => (waiting === 0 ? 'Bantam – pulpit' : `(${waiting}) Bantam – pulpit`),

  logIn: {
    heading: 'Zaloguj się do pulpitu',
    lead: 'Tu klienci gotowi do rozmowy spotykają ludzi, którzy im pomogą.',
    email: 'E-mail',
    password: 'Hasło',
    submit: 'Zaloguj się',
    working: 'Logowanie…',
    ended: 'Sesja wygasła. Zaloguj się ponownie.',
    wrong: 'Błędny adres e-mail lub hasło.',
  },
  logOut: 'Wyloguj się',

  tabs: { waiting: 'Czekają', mine: 'Moje', all: 'Wszystkie', base: 'Baza' },
  listLabel: 'Przekazane rozmowy',
  queue: 'Kolejka',
  allQueues: 'Wszystkie kolejki',
  segment: 'Segment',
  allSegments: 'Wszystkie segmenty',
  search: 'Szukaj',
  searchHint: 'Imię, e-mail, słowa…',
  state: 'Stan',
  anyState: { all: 'Każdy stan', base: 'Każdy wynik' },
  states: {
    waiting: 'Czekają',
    held: 'U handlowców',
    ended: 'Zakończone',
    nurture: 'Podtrzymanie',
    incomplete: 'Niedokończone',
    disqualified: 'Odpada',
  },
  changed: 'Lista się zmieniła',
  due: { left: (time) => `zostało ${time}`, late: (time) => `po czasie: ${time}` },
  loading: 'Wczytywanie…',
  empty: {
    waiting: {
      title: 'Nikt nie czeka',
      text: 'Klient, który jest gotowy albo prosi o człowieka, od razu pojawi się tutaj.',
    },
    mine: { title: 'Nie prowadzisz żadnej rozmowy', text: 'Przejmij tę, która czeka, a będzie Twoja.' },
    all: {
      title: 'Brak przekazanych rozmów',
      text: 'Tu jest wszystko, co bot przekazał, na każdym etapie.',
    },
    base: {
      title: 'Baza jest pusta',
      text: 'Tu są leady poniżej progu: podtrzymywane, niedokończone, odrzucone.',
    },
  },
  nothingFound: {
    title: 'Nic nie znaleziono',
    text: 'Spróbuj początku imienia, adresu e-mail albo słowa z rozmowy.',
  },
  unnamed: 'Imię nieznane',
  waitingSince: 'Czeka:',
  heldBy: (name) => `prowadzi: ${name}`,
  newMessages: 'nowe wiadomości',
  score: (score) => `Ocena ${score}`,

  nothingOpen: {
    title: 'Wybierz rozmowę',
    text: 'Tu otworzy się karta, własne słowa klienta i cała rozmowa.',
  },
  keys: [
    ['j', 'k', 'dalej i wstecz'],
    ['Enter', 'otwórz'],
    ['c', 'przejmij'],
    ['r', 'odpowiedz'],
    ['Esc', 'wróć'],
    ['?', 'wszystkie skróty'],
  ],

  back: 'Wróć do listy',
  views: { card: 'Karta', chat: 'Rozmowa' },
  viewsLabel: 'Co pokazać',
  status: {
    waiting: 'Czeka',
    claimed: 'Przejęta',
    accepted: 'Zaakceptowana',
    rejected: 'Odrzucona',
    returned: 'U bota',
    withdrawn: 'Wycofana',
    closed: 'Zamknięta',
  },
  you: 'Ty',

  actions: {
    label: 'Co zrobić z tym leadem',
    claim: 'Przejmij',
    accept: 'Przyjmij leada',
    outcome: 'Ustaw wynik',
    hand_back: 'Oddaj botowi',
    reject: 'Odrzuć',
    release: 'Zwróć do kolejki',
  },

  done: {
    claim: 'Rozmowa jest Twoja. Klient poznał Twoje imię.',
    accept: 'Przyjęto: lead zostaje u Ciebie.',
    reject: 'Odrzucono: nie prowadzisz już tej rozmowy.',
    release: 'Z powrotem w kolejce, na dawnym miejscu.',
    hand_back: 'Bot znów prowadzi rozmowę.',
    outcome: 'Zapisano.',
  },
  takenBy: (holder) => `${holder} – rozmowa przejęta przed chwilą.`,
  waitsNoMore: 'Ta rozmowa już nie czeka.',
  nobodyHolds: 'Nikt jej już nie prowadzi: najpierw ją przejmij.',
  gone: 'Tej rozmowy już nie ma: wszystkie dane tej osoby zostały usunięte.',

  card,
  talk,

  chat: {
    heading: 'Rozmowa',
    bot: 'Bot',
    prospect: 'Klient',
    rep: 'Handlowiec',
    offered: 'Do wyboru:',
    newBelow: 'Nowe wiadomości',
    sending: 'Wysyłanie…',
    notSent: 'Nie wysłano.',
    tryAgain: 'Spróbuj ponownie',
    discard: 'Odrzuć',
  },
  reply: {
    label: 'Odpowiedź',
    placeholder: 'Napisz do klienta…',
    send: 'Wyślij',
    hint: 'Enter wysyła, Shift + Enter zaczyna nowy wiersz',
    tooLong: counted(
      '{n, plural, one {# znak za dużo} few {# znaki za dużo} many {# znaków za dużo} other {# znaku za dużo}}',
    ),
    claimFirst: 'Przejmij tę rozmowę, aby odpowiedzieć.',
    heldBy: (name) => `Z tym klientem rozmawia ${name}.`,
    closed: 'Tu nikt nie odpowiada: rozmowy nie prowadzi żaden handlowiec.',
  },

  dialogs: {
    cancel: 'Anuluj',
    reject: {
      heading: 'Odrzuć tego leada',
      lead: 'Powód decyduje, co dalej: po „nie teraz” bot napisze znowu; błędne dane nie pogarszają leada.',
      reason: 'Powód',
      choose: 'Wybierz powód',
      note: 'Notatka dla zespołu (opcjonalnie)',
      noteNeeded: 'Co to takiego?',
      until: 'Napisz znowu od (opcjonalnie)',
      submit: 'Odrzuć leada',
    },
    handBack: {
      heading: 'Oddaj rozmowę botowi',
      lead: 'Bot poprowadzi rozmowę dalej, a Ty przestaniesz ją prowadzić.',
      where: 'Zacznij od',
      whereItStopped: 'Tam, gdzie przerwał',
      submit: 'Oddaj',
    },
    outcome: {
      heading: 'Co z tego wyszło?',
      lead: 'Wygrane i przegrane uczą ocenę, co jest dobrym leadem.',
      stage: 'Etap',
      value: 'Wartość (opcjonalnie)',
      reason: 'Powód',
      choose: 'Wybierz powód',
      note: 'Notatka dla zespołu (opcjonalnie)',
      noteNeeded: 'Co to takiego?',
      submit: 'Zapisz',
    },
  },

  connectionLost: 'Brak połączenia. Próbuję ponownie…',
  dismiss: 'Zamknij',
  tryAgain: 'Spróbuj ponownie',
  offline: 'Serwer jest nieosiągalny. Sprawdź połączenie.',
  failed: 'Nie udało się wczytać.',
  notFound: {
    title: 'Nie ma takiej strony',
    text: 'Może jest tylko dla kierowników albo adres jest błędny.',
    back: 'Do pulpitu',
  },
  problem: (status, detail) => problems[status] ?? detail,

  temperature: (value) => temperatures[value],
  channel: (id) => channels[id] ?? id,
  language: (id) => languages[id] ?? id,
  stage: (id) => stages[id] ?? id,
  rejections,
  answerStatus: (status) => answers[status],
  reason(code, title) {
    const [family = '', detail = ''] = code.split(/:(.*)/s)
    return reasonKinds[family]?.(title ?? words(detail)) ?? words(code)
  },
  duration: {
    now: 'przed chwilą',
    brief: 'poniżej 1 min',
    minutes: (minutes) => `${minutes} min`,
    hours: (hours, minutes) => (minutes === 0 ? `${hours} godz.` : `${hours} godz. ${minutes} min`),
    days: counted('{n, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}'),
  },
}
