import type { Words } from './words.ts'

/** What is said for a choice; the words of its button are somebody else's. */
export const choices: Words['choices'] = {
  'product.crm': {
    terse: ['crm', 'sprzedaż', 'leady', 'handlowcy'],
    plain: [
      'handlowcom giną kontakty',
      'potrzebujemy jednego miejsca na klientów i oferty',
      'nikt nie pilnuje, do kogo oddzwonić',
      'chcemy się pozbyć excela w dziale handlowym',
      'szukamy CRM-a',
    ],
    told: ['szukamy systemu CRM', 'chcemy uporządkować sprzedaż'],
  },
  'product.helpdesk': {
    terse: ['zgłoszenia', 'kontakt z klientami', 'helpdesk', 'reklamacje'],
    plain: [
      'klienci czekają na odpowiedź po kilka dni',
      'gubią nam się zgłoszenia',
      'w skrzynce do obsługi panuje bałagan',
      'szybsze odpowiadanie klientom',
      'potrzebny nam system do reklamacji',
    ],
    told: ['potrzebujemy systemu zgłoszeń', 'chcemy szybciej odpowiadać klientom'],
  },
  'product.analytics': {
    terse: ['raporty', 'analityka', 'dane', 'dashboardy'],
    plain: [
      'raport miesięczny robimy tydzień w excelu',
      'nikt nie wierzy naszym liczbom',
      'chcę na bieżąco widzieć wyniki firmy',
      'dane mamy w pięciu miejscach',
      'zestawienia dla zarządu',
    ],
    told: ['potrzebujemy porządnych raportów', 'chcemy mieć wszystkie dane w jednym miejscu'],
  },
  'pain.losing': {
    terse: ['tracimy klientów', 'straty', 'uciekają pieniądze'],
    plain: [
      'klienci odchodzą do konkurencji',
      'co miesiąc przepadają nam kontrakty',
      'będziemy dalej tracić pieniądze',
      'w zeszłym kwartale straciliśmy dwóch dużych klientów',
      'ludzie rezygnują, bo jesteśmy za wolni',
    ],
    told: ['tracimy przez to klientów', 'kosztuje nas to co miesiąc konkretne pieniądze'],
  },
  'pain.slowed': {
    terse: ['strata czasu', 'masa ręcznej roboty', 'jest wolno'],
    plain: [
      'wszyscy godzinami przepisują dane',
      'dalej będziemy marnować na to jeden dzień w tygodniu',
      'po prostu za długo to trwa',
      'siedzimy po godzinach',
      'za dużo ręcznej pracy',
    ],
    told: ['marnujemy na to mnóstwo czasu', 'zabiera nam to parę godzin w tygodniu'],
  },
  'pain.bearable': {
    terse: ['nic', 'nic takiego', 'jakoś dajemy radę'],
    plain: [
      'nic strasznego, radzimy sobie',
      'świat się nie zawali',
      'trochę to irytuje, ale jest ok',
      'przeżyjemy',
      'w sumie żaden problem',
    ],
    told: ['nie pali się, na razie sobie radzimy', 'jakoś sobie bez tego radzimy'],
  },
  'approved.approved': {
    terse: ['zaakceptowany', 'już przyznany', 'klepnięte'],
    plain: [
      'tak, zarząd podpisał w zeszłym tygodniu',
      'środki są już przyznane',
      'tak, możemy wydawać choćby jutro',
      'pieniądze czekają',
    ],
    told: ['budżet jest już zaakceptowany', 'pieniądze są już przyznane'],
  },
  'approved.planned': {
    terse: ['zaplanowany', 'w planie', 'jest wpisany do planu'],
    plain: [
      'jest w planie na przyszły rok, ale bez podpisu',
      'zaplanowany, brakuje tylko akceptacji',
      'wpisany do budżetu, czekamy na decyzję',
      'przewidziany, choć niepotwierdzony',
    ],
    told: ['pieniądze są zaplanowane, ale niezatwierdzone'],
  },
  'approved.not-yet': {
    terse: ['póki co nie', 'nie ma zgody'],
    plain: [
      'nie, dopiero będę o to prosić',
      'nikt jeszcze niczego nie podpisał',
      'na tę chwilę nie',
      'najpierw muszę przekonać zarząd',
    ],
    told: ['nikt tego jeszcze nie zaakceptował'],
  },
  'signers.nobody': {
    terse: ['nikt', 'tylko ja', 'nie', 'sam'],
    plain: [
      'nie, wystarczy moja zgoda',
      'nikt poza mną',
      'nie potrzebuję niczyjej zgody',
      'nikogo nie muszę pytać',
    ],
    told: [],
  },
  'signers.one-more': {
    terse: ['jedna osoba', 'szef', 'księgowa'],
    plain: [
      'tak, dyrektor finansowy',
      'musi się zgodzić mój wspólnik',
      'jeszcze tylko prezes',
      'jeden kolega',
    ],
    told: [],
  },
  'signers.several': {
    terse: ['kilku', 'parę osób', 'zarząd'],
    plain: [
      'tak, cały zarząd',
      'informatyk, księgowość i prawnik muszą się zgodzić',
      'trzy, cztery osoby',
      'musi to klepnąć komisja',
    ],
    told: [],
  },
  'driver.deadline': {
    terse: ['umowa', 'termin', 'kończy się licencja'],
    plain: [
      'wygasa nam obecna umowa',
      'licencja na stary system się kończy',
      'czeka nas audyt',
      'wypowiedzieliśmy współpracę obecnemu dostawcy',
    ],
    told: ['kończy nam się umowa z obecnym dostawcą'],
  },
  'driver.growth': {
    terse: ['rozwój', 'nowy projekt', 'rośniemy'],
    plain: [
      'otwieramy drugie biuro',
      'zatrudniamy dziesięć osób',
      'wchodzimy z nowym produktem',
      'szybko rośniemy i po staremu się nie da',
    ],
    told: ['szybko rośniemy'],
  },
  'driver.none': {
    terse: ['nic', 'w zasadzie nie', 'nie'],
    plain: [
      'bez konkretnego powodu',
      'nic szczególnego się nie dzieje',
      'nie, jesteśmy elastyczni',
      'po prostu dobry moment',
    ],
    told: [],
  },
}
