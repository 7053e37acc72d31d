/** The card's words in Polish; see en.ts. */
import type { QualityCheck } from '../../../../src/domain/explanation.ts'
import type { OutcomeKind, Temperature } from '../../../../src/domain/outcome.ts'
import type { CriterionState } from '../criteria.ts'
import type { Spent } from '../ledger.ts'
import { plural } from '../plural.ts'
import type { Strings } from './en.ts'

const quality: Record<QualityCheck, string> = {
  reachable: 'Można się skontaktować',
  business_mail: 'Służbowy e-mail',
  phone: 'Numer telefonu',
  name: 'Imię i nazwisko',
  company: 'Firma',
  role: 'Stanowisko',
  disposable_mail: 'Tymczasowy e-mail',
  doubted: 'Dane uznane za błędne przez handlowca',
}

const warmth: Record<Temperature, string> = { hot: 'gorący', warm: 'ciepły', vague: 'niejasny' }

const becomes: Record<OutcomeKind, string> = {
  handed_off: 'dałoby przekazanie handlowcowi',
  nurture: 'przeniosłoby do podtrzymywania kontaktu',
  incomplete: 'zostawiłoby rozmowę niedokończoną',
  disqualified: 'dałoby odrzucenie',
}

const states: Record<CriterionState, string> = {
  holds: 'Spełnione',
  open: 'Otwarte',
  missing: 'Niespełnione',
}

const spent: Record<Spent, (when: string | null) => string> = {
  ended: (when) => (when === null ? 'wygasło' : `wygasło ${when}`),
  withdrawn: () => 'później poprawione',
  over: () => 'tyle już się liczy',
}

const judged: Record<string, string> = {
  hot: 'raczej gorący',
  warm: 'raczej ciepły',
  vague: 'raczej niejasny',
  handed_off: 'raczej dla handlowca',
  nurture: 'raczej do podtrzymania kontaktu',
  disqualified: 'raczej nie jest klientem',
  holds: 'spełnione',
  missing: 'niespełnione',
  unknown: 'nadal otwarte',
}

const counted = (message: string) => plural('pl-PL', message)

export const card: Strings['card'] = {
  heading: 'Karta',
  none: 'Nie ma jeszcze oceny: klient na razie nic nie powiedział.',
  showQuote: (quote) => `Pokaż „${quote}” w rozmowie`,
  brought: {
    link: 'z linku',
    page: 'ze strony',
    form: 'z formularza',
    event: 'z tego, co zrobiono na stronie',
  },
  quoted: (words) => `„${words}”`,
  backToCard: 'Wróć do karty',
  warmth: (temperature) => warmth[temperature],

  top: {
    heading: 'Ocena',
    range: (now, temperature) => `Ocena ${now}, ${temperature}.`,
    between: (worst, best) => `Może się jeszcze skończyć między ${worst} a ${best}`,
    rise: (best) => `Może jeszcze wzrosnąć do ${best}`,
    fall: (worst) => `Może jeszcze spaść do ${worst}`,
    settled: 'Żadne otwarte pytanie już jej nie zmieni',
    thresholds: (warm, hot) => `Ciepły od ${warm}, gorący od ${hot}.`,
    heldBack: (temperature, criteria) =>
      `Punktów wystarcza na poziom „${temperature}”, ale brakuje: ${criteria}.`,
    next: 'Dalej',
    gateMeans: 'To wyklucza, bez względu na ocenę.',
    why: 'Dlaczego tu jest',
  },
  probability: {
    heading: 'Szansa na sprzedaż',
    estimate: (share) => `Około ${share}`,
    estimateBasis: 'szacunek, niesprawdzony jeszcze na zamkniętych sprzedażach',
    calibrated: counted('na podstawie {n, plural, one {# zamkniętego leada} other {# zamkniętych leadów}}'),
    withheld: 'Nie podajemy',
    withheldBecause: {
      too_few: 'za mało zamkniętych leadów, by cokolwiek powiedzieć',
      one_sided_fit: 'leady do nauki skończyły się wszystkie tak samo',
      one_sided_test: 'leady sprawdzające skończyły się wszystkie tak samo',
      not_better: 'na leadach sprawdzających nie lepsze od średniej',
      not_sure: 'nie na pewno lepsze od średniej: mógł to być przypadek',
    },
  },
  numbers: {
    heading: 'Liczby',
    fit: 'Dopasowanie',
    readiness: 'Gotowość',
    engagement: 'Aktywność',
    quality: 'Jakość danych',
    fitMeans: 'Kim są: jak bardzo pasują do klientów, których szukasz.',
    readinessMeans: 'Na ile są gotowi kupić, sądząc po tym, co powiedzieli.',
    engagementMeans: 'Co zrobili: wizyty, strony, zapytania. Z czasem słabnie.',
    qualityMeans: 'Czy można się z nimi skontaktować, na 100. Nie wlicza się do oceny.',
    between: (worst, best) => `Zależnie od tego, co jeszcze otwarte: od ${worst} do ${best}.`,
    settled: 'Nic, co jeszcze otwarte, tego nie zmieni.',
    check: (check) => quality[check],
    met: 'tak',
    unmet: 'nie',
  },
  criteria: {
    heading: 'Kryteria',
    state: (state) => states[state],
    upTo: (best) => `do ${best}`,
    unasked: 'Jeszcze niezapytane:',
  },
  questions: 'O co pytają',
  why: {
    heading: 'Skąd ta ocena',
    empty: 'Na razie nic się nie liczyło.',
    until: (when) => `do ${when}`,
    halves: counted(
      'o połowę mniej co {n, plural, =1 {dzień} one {# dzień} few {# dni} many {# dni} other {# dnia}}',
    ),
    falls: (share, when) => `${share} z tego od ${when}`,
    of: (points) => `z ${points}`,
    spent: (how, when) => spent[how](when),
    followUp: (number) => `nr ${number}`,
    more: counted(
      '{n, plural, one {jeszcze # wiersz} few {jeszcze # wiersze} many {jeszcze # wierszy} other {jeszcze # wiersza}}',
    ),
    limits: {
      fit: (limit) => `Więcej niż ${limit} pkt dopasowania się nie liczy`,
      readiness: (limit) => `Więcej niż ${limit} pkt gotowości się nie liczy`,
      engagement: (limit) => `Więcej niż ${limit} pkt aktywności się nie liczy`,
      total: (limit) => `Więcej niż ${limit} pkt łącznie się nie liczy`,
    },
    total: 'Ocena',
  },
  whatIf: {
    heading: 'Co by to zmieniło',
    outcome: (outcome) => becomes[outcome],
    temperature: (temperature) => `dałoby poziom „${warmth[temperature]}”`,
    and: (temperature) => `, poziom „${warmth[temperature]}”`,
    byPoints: 'dałoby ten wynik samymi punktami',
    besides: (titles) => `, jeśli dobrze wypadnie też: ${titles}`,
    atLeast: (points) => `${points} lub więcej`,
    upTo: (points) => `do ${points}`,
    cools: (temperature, when) => `Spadnie na poziom „${warmth[temperature]}” ${when}`,
    coolsWhen: (titles) => `, gdy wygaśnie: ${titles}`,
    others: counted('{n, plural, one {# inny} few {# inne} many {# innych} other {# innego}}'),
  },
  contact: 'Kontakt',
  noContact: 'Nie ma jeszcze danych kontaktowych.',
  doubted: (by, when) => (by === null ? `Uznane za błędne ${when}` : `${by}: dane błędne, ${when}`),
  barred: 'Nie pisać',
  barredWords: {
    optedOut: (when) => `Nie chce więcej wiadomości, ${when}`,
    email: (when) => `Adres e-mail odrzuca pocztę, ${when}`,
    channel: (when) => `Zablokował nasze wiadomości, ${when}`,
  },
  vouched: 'Z logowania w witrynie, zweryfikowane',
  contactFields: {
    name: 'Imię i nazwisko',
    email: 'E-mail',
    phone: 'Telefon',
    company: 'Firma',
    role: 'Stanowisko',
  },
  consent: 'Zgoda',
  consentWords: (version, asked, when) =>
    asked ? `Na tekst ${version}, ${when}` : `Dane podane bez pytania, ${when}; pokazano tekst ${version}`,
  lead: 'Lead',
  source: 'Źródło',
  noSource: 'Nieznane',
  campaign: 'Kampania',
  referrer: 'Skąd przyszedł',
  stage: 'Etap',
  segment: 'Segment',
  followUp: 'Następna wiadomość bota',
  history: 'Jak tu trafił',
  actors: { bot: 'Bot', rep: 'Handlowiec', import: 'Import' },
  judged: (value) => judged[value] ?? value,
  points: 'pkt',
}
