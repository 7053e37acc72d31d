/** The words around a conversation in Polish; see en.ts. */
import type { JudgedCriterion } from '../actions.ts'
import { plural } from '../plural.ts'
import type { Strings } from './en.ts'

const counted = (message: string) => plural('pl-PL', message)

const undelivered: Record<string, string> = {
  blocked: 'klient zablokował nasze wiadomości',
  withheld: 'rozmowę przejął ktoś z zespołu',
  opted_out: 'klient nie chce więcej wiadomości',
  answered: 'klient tymczasem napisał',
  bounced: 'adres odrzuca pocztę',
  no_address: 'nie ma adresu',
}

const unavailable: Record<string, string> = {
  inactive: 'konto nieaktywne',
  absent: 'nieobecność',
  holiday: 'święto',
  off_hours: 'poza godzinami pracy',
  offline: 'poza biurkiem',
  at_capacity: 'komplet rozmów',
  lacks_skill: 'brak umiejętności',
}

const criterion: Record<JudgedCriterion, string> = {
  holds: 'Spełnione',
  missing: 'Niespełnione',
  unknown: 'Nadal otwarte',
}

export const talk: Strings['talk'] = {
  note: {
    mode: 'Notatka',
    replyMode: 'Odpowiedź',
    modes: 'Co piszesz',
    label: 'Notatka dla zespołu',
    placeholder: 'Notatka dla zespołu. Klient nigdy jej nie zobaczy.',
    save: 'Zapisz notatkę',
    title: (by) => `${by} · notatka dla zespołu`,
    failed: 'Notatka nie została zapisana.',
  },
  saved: {
    heading: 'Gotowe odpowiedzi',
    hint: 'Enter wysyła, Shift + Enter zaczyna nowy wiersz, / wstawia gotową odpowiedź',
    none: 'Żadna gotowa odpowiedź tak się nie zaczyna.',
    loading: 'Wczytywanie gotowych odpowiedzi…',
    shared: 'wspólna',
  },
  files: 'Plików nie da się tu wysłać. Umieść plik tam, gdzie klient go otworzy, i wyślij link.',
  typing: (name) => `${name} pisze…`,
  goesOn: (question) => `Po oddaniu bot zacznie od „${question}”.`,
  delivery: {
    waiting: 'W drodze',
    sent: 'Dostarczono',
    failed: (why) => `Nie dostarczono: ${undelivered[why ?? ''] ?? 'kanał odmówił'}`,
  },
  more: 'Więcej',
  moreLabel: 'Co jeszcze można zrobić z tym leadem',
  actions: {
    transfer: 'Przekaż innej osobie',
    judge: 'Widzę to inaczej',
    lift: 'Wstaw do kolejki',
    text: 'Eksportuj jako tekst',
    json: 'Eksportuj jako JSON',
    print: 'Drukuj',
  },
  done: {
    transfer: 'Przekazano.',
    judge: 'Zapisano obok oceny bota.',
    lift: 'Czeka teraz w kolejce.',
  },
  transfer: {
    heading: 'Przekaż innej osobie',
    lead: 'Dostanie rozmowę ze wszystkim, co w niej jest, a Ty przestaniesz ją prowadzić.',
    to: 'Osoba',
    choose: 'Wybierz osobę',
    holds: (held, capacity) => `prowadzi ${held} z ${capacity}`,
    unavailable: (why) => unavailable[why] ?? why.replace(/_/g, ' '),
    note: 'Co powinna wiedzieć? (opcjonalnie)',
    submit: 'Przekaż',
    nobody: 'Nie ma komu przekazać.',
  },
  judge: {
    heading: 'Co widzisz inaczej?',
    lead: 'Ocena bota zostaje. Twoja stoi obok niej i uczy punktację.',
    about: 'Czego dotyczy',
    temperature: 'Jak ciepły jest lead',
    outcome: 'Co powinno się z nim stać',
    value: 'Twoja ocena',
    outcomes: {
      handed_off: 'Wart czasu handlowca',
      nurture: 'Nie teraz: utrzymać kontakt',
      disqualified: 'Nie nasz klient',
    },
    outcomeMeans: 'To także przenosi leada: do kolejki, do podtrzymania albo do zamkniętych.',
    criterion: (value) => criterion[value],
    note: 'Dlaczego?',
    submit: 'Zapisz ocenę',
  },
  lift: {
    heading: 'Wstaw do kolejki',
    lead: 'Bot przestaje pisać, a lead czeka na handlowca ze swoją kartą.',
    note: 'Dlaczego jest wart czasu handlowca?',
    submit: 'Wstaw do kolejki',
  },
  exported: {
    file: (name) => `rozmowa-${name}`,
    score: 'Ocena',
    criteria: 'Kryteria',
    conversation: 'Rozmowa',
    notes: 'Notatki dla zespołu',
  },
  help: {
    heading: 'Klawiatura',
    button: 'Skróty klawiszowe',
    close: 'Zamknij',
    groups: { list: 'Na liście', lead: 'Z leadem', anywhere: 'Wszędzie' },
    keys: {
      next: 'Następna',
      previous: 'Poprzednia',
      open: 'Otwórz',
      tabs: 'Inna lista',
      search: 'Szukaj',
      claim: 'Przejmij',
      accept: 'Przyjmij leada',
      reject: 'Odrzuć',
      hand_back: 'Oddaj botowi',
      transfer: 'Przekaż innej osobie',
      outcome: 'Ustaw wynik',
      judge: 'Widzę to inaczej',
      reply: 'Odpowiedz',
      note: 'Notatka dla zespołu',
      saved: 'Gotowe odpowiedzi, w polu odpowiedzi',
      pane: 'Karta albo rozmowa',
      back: 'Wróć',
      help: 'Ta pomoc',
    },
  },
  alerts: {
    heading: 'Powiadamiaj mnie',
    desktop: 'Powiadomienia na tym urządzeniu',
    sound: 'Dźwięk',
    refused: 'Przeglądarka nie pozwala na powiadomienia: zezwól na nie w jej ustawieniach.',
    waiting: (name) => `${name} – czeka na rozmowę`,
    written: (name) => `${name} – nowa wiadomość`,
    yours: (name) => `${name} – rozmowa jest teraz Twoja`,
  },
  replies: {
    title: 'Gotowe odpowiedzi',
    lead: 'Wpisz / w polu odpowiedzi, aby wstawić jedną z nich. {name} zamieni się w imię klienta.',
    own: 'Moje',
    shared: 'Wspólne',
    add: 'Nowa odpowiedź',
    name: 'Nazwa',
    text: 'Treść',
    forAll: 'Dla wszystkich',
    save: 'Zapisz',
    remove: 'Usuń',
    removed: 'Usunięto.',
    kept: 'Zapisano.',
    count: counted(
      '{n, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}}',
    ),
    none: { title: 'Nie ma jeszcze gotowych odpowiedzi', text: 'Zapisz tu to, co piszesz najczęściej.' },
  },
}
