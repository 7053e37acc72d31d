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
  'product.kitchen': {
    terse: ['meble do kuchni', 'nowa kuchnia'],
    plain: ['nasza kuchnia się rozpada', 'szafki i blat do gotowania', 'chcemy urządzić kuchnię od nowa'],
    told: ['marzy nam się nowa kuchnia'],
  },
  'product.wardrobe': {
    terse: ['szafa', 'garderoba'],
    plain: ['coś na ubrania do sypialni', 'zabudowa w przedpokoju', 'szafa z przesuwnymi drzwiami'],
    told: ['potrzebujemy szafy na wymiar'],
  },
  'product.shelves': {
    terse: ['regał', 'stół'],
    plain: ['miejsce na jakiś tysiąc książek', 'stół dla ośmiu osób', 'coś na ścianę w salonie'],
    told: ['chcielibyśmy regał na wymiar'],
  },
  'product.repair': {
    terse: ['naprawa', 'naprawić krzesło'],
    plain: ['stary fotel wymaga nowego obicia', 'zepsuła się szuflada', 'odnowicie zabytkową komodę?'],
    told: ['mamy kanapę do obicia'],
  },
  'challenge.unseen': {
    terse: ['google', 'widoczność', 'pozycjonowanie'],
    plain: [
      'nikt nas nie znajduje w internecie',
      'jesteśmy na piątej stronie Google',
      'konkurencja jest zawsze nad nami',
    ],
    told: ['prawie nie widać nas w Google'],
  },
  'challenge.ads': {
    terse: ['reklamy', 'kampanie', 'Google Ads'],
    plain: [
      'przepalamy pieniądze na kampanie',
      'kliknięcia są drogie i nic z nich nie ma',
      'reklamy na Facebooku się nie zwracają',
    ],
    told: ['kampanie zjadają więcej, niż przynoszą'],
  },
  'challenge.enquiries': {
    terse: ['mało leadów', 'konwersja'],
    plain: ['ruch jest, a zapytań prawie brak', 'ludzie oglądają i wychodzą', 'formularz świeci pustkami'],
    told: ['mamy ruch, ale prawie żadnych zapytań'],
  },
  'challenge.outdated': {
    terse: ['stara strona', 'nowa strona'],
    plain: [
      'strona wygląda jak z 2009 roku',
      'jest wolna i nie działa na telefonie',
      'przydałby się redesign',
    ],
    told: ['potrzebujemy nowej strony'],
  },
  'tried.nothing': {
    terse: ['nic', 'jak dotąd nic'],
    plain: ['dopiero zaczynamy', 'jeszcze niczego nie robiliśmy', 'to nasze pierwsze podejście'],
    told: [],
  },
  'tried.ourselves': {
    terse: ['własnymi siłami', 'po swojemu'],
    plain: ['kolega coś tam ustawiał', 'dłubaliśmy przy tym sami', 'bratanek próbował'],
    told: [],
  },
  'tried.others': {
    terse: ['agencja', 'freelancer'],
    plain: ['mieliśmy już inną agencję', 'przez rok zajmował się tym freelancer', 'dwie firmy już próbowały'],
    told: ['współpracowaliśmy już z inną agencją'],
  },
  'priority.first': {
    terse: ['najwyżej', 'numer jeden'],
    plain: ['teraz nie ma nic ważniejszego', 'na samym szczycie', 'szef codziennie o to pyta'],
    told: ['to dla nas temat numer jeden'],
  },
  'priority.among-first': {
    terse: ['dość wysoko', 'pierwsza trójka'],
    plain: ['jedna z trzech, czterech dużych spraw', 'ważne, ale nie jedyne', 'całkiem wysoko na liście'],
    told: [],
  },
  'priority.someday': {
    terse: ['nisko', 'na końcu'],
    plain: ['inne sprawy są ważniejsze', 'kiedyś się tym zajmiemy', 'szczerze mówiąc to nie priorytet'],
    told: [],
  },
  'plan.ready': {
    terse: ['wszystko gotowe', 'skończone'],
    plain: [
      'ściany otynkowane, można przyjechać z miarką',
      'mieszkanie stoi puste i czeka',
      'wszystko przygotowane',
    ],
    told: [],
  },
  'plan.rough': {
    terse: ['rysunek', 'tak z grubsza'],
    plain: ['narysowałam coś na kartce', 'jest rzut mieszkania z pomysłem', 'żona zrobiła szkic'],
    told: [],
  },
  'plan.none': {
    terse: ['na razie nic', 'same pomysły'],
    plain: ['przeglądamy Pinteresta', 'jesteśmy na samym początku', 'nie ma żadnej koncepcji'],
    told: [],
  },
  'household.alone': {
    terse: ['sama', 'tylko ja'],
    plain: ['mieszkam w pojedynkę', 'to zależy wyłącznie ode mnie', 'nikt inny nie ma nic do gadania'],
    told: [],
  },
  'household.together': {
    terse: ['oboje', 'z żoną'],
    plain: ['mąż też chce zobaczyć', 'wybieramy we dwoje', 'dzieci też mają swoje zdanie'],
    told: [],
  },
  'household.for-others': {
    terse: ['dla klienta', 'dla rodziców'],
    plain: ['to do mieszkania mamy', 'jestem architektem, wybiera klient', 'tylko pomagam znajomej'],
    told: [],
  },
  'occasion.more': {
    terse: ['więcej stanowisk', 'to samo co ostatnio'],
    plain: [
      'rośniemy i trzeba nam kolejnych dziesięciu',
      'to samo, tylko dla drugiego biura',
      'obecny pakiet jest już dla nas za mały',
    ],
    told: ['wyrośliśmy z tego, co u Państwa kupiliśmy'],
  },
  'occasion.new': {
    terse: ['tym razem co innego', 'nowy projekt'],
    plain: [
      'tym razem chodzi o inny dział',
      'mamy projekt, którego Państwo jeszcze nie znają',
      'chcemy spróbować czegoś innego z oferty',
    ],
    told: [],
  },
  'occasion.trouble': {
    terse: ['problemy', 'nie jesteśmy zadowoleni'],
    plain: [
      'od aktualizacji nie działa to jak trzeba',
      'nie jesteśmy zadowoleni z tego, jak to idzie',
      'ostatnio wyniki mocno spadły',
    ],
    told: [],
  },
}
