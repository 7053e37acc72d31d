import { phrases } from '../../src/understanding/languages/phrases.ts'
import type { PlaybookWording } from '../wording/wording.ts'

export const pl: PlaybookWording = {
  questions: {
    product: {
      title: 'Zainteresowanie',
      name: 'co usprawnić',
      ask: 'Co chcieliby Państwo usprawnić w pierwszej kolejności?',
      rephrase: 'Chodzi bardziej o sprzedaż, o obsługę klienta czy o dane i raporty?',
      choices: {
        crm: 'Sprzedaż i oferty (CRM)',
        helpdesk: 'Obsługa klienta (help desk)',
        analytics: 'Raporty i dane (analityka)',
      },
      replies: {
        crm: phrases`
          sprzedaż, leady, leadów, oferty, kontakty, handlowcy, szanse sprzedaży, dział
          (sprzedaży|handlowy), transakcje, sprzedaży, ofertowanie, lead, zamówienia od klientów, klienci i
          oferty
        `,
        helpdesk: phrases`
          obsługa, zgłoszenia, reklamacje, serwis, pytania klientów, maile od klientów, skrzynka, skargi,
          zwroty, obsługa posprzedażowa, czat, infolinia, odpowiedzi, wsparcie, tickety
        `,
        analytics: phrases`
          dane, liczby, cyfry, wyniki, wgląd, przegląd, kontroling, dashboardy, excel, arkusze, statystyki,
          bi, dane i raporty, przejrzystość
        `,
      },
      topics: {
        crm: phrases`
          crm, crmem, crm-em, crma, crm-a, crmy, crmu, crm-u,
          (usprawnić|poprawić|ogarnąć|uporządkować|zwiększyć) [naszą] sprzedaż, lejek, lejka, lejek
          sprzedażow*, lejka sprzedażow*, proces* sprzedaż*, pipeline, (baza|bazę|bazy|bazą)
          (klientów|kontrahentów|kontaktów), (pilnować|śledzić|ogarnąć|zarządzać)
          (ofert|oferty|ofertami|leady|leadów|leadami|szans sprzedaży|szansami sprzedaży), zarządzanie
          (klientami|relacjami|leadami|sprzedażą|kontaktami), kontakty z klientami, system dla handlowców,
          jedn* (miejsce|miejsca|miejscu) (na|dla) [naszych|wszystkich] (klientów|kontaktów|leady|leadów)
          [i] [ofert*|kontaktów|zamówień], (pozbyć się|zrezygnować z|uciec od) (excela|arkuszy|exceli) ...
          (handlowym|handlowego|sprzedaży|handlowców), (handlowcom|handlowcy|sprzedawcom|nam)
          (giną|gubią|uciekają|zapominają) [się] [o] (kontakty|leady|kontaktach|leadach|szanse), nikt nie
          (pilnuje|pamięta|wie|sprawdza|śledzi) [tego] [do|o|z] [kogo|kim|komu|kto]
          (oddzwonić|zadzwonić|miał|trzeba|obiecał|odpisać), porządek w (sprzedaży|ofertach|kontaktach),
          (szukamy|potrzebujemy|chcemy) crm
        `,
        helpdesk: phrases`
          help desk, helpdesk*, help-desk, service desk, obsług*
          (klienta|klientów|posprzedażow*|zgłoszeń|reklamacji), zgłosze*, reklamacj*, ticket*, system*
          (zgłoszeń|ticketow*|reklamacji), [dział*] wsparci* (klienta|klientów|techniczn*), czat na żywo, live
          chat, serwis* posprzedażow*, (pytania|pytań|wiadomości|maile|maili) (od|klientów) [klientów],
          wspóln* skrzynk*, support, supportu,
          (szybciej|sprawniej|lepiej) (odpowiadać|odpisywać|reagować) [na]
          [klientom|pytania|maile|zgłoszenia], (odpowiadać|odpisywać) klientom, (gubią|giną|przepadają)
          [nam] [się] [nam] (zgłoszenia|reklamacje|maile|pytania|wiadomości), klienci (czekają|czekaja)
          [dniami|godzinami|za długo|zbyt długo|na], (w|ze) [wspólnej] skrzynce [do|od]
          [obsługi|supportu|reklamacji|klientów] ... (bałagan|chaos|porządku), bałagan w
          (skrzynce|zgłoszeniach|mailach|reklamacjach)
        `,
        analytics: phrases`
          analityk*, analiz*, raport*, dashboard*, kokpit*, statystyk*, kpi, bi, business intelligence,
          wskaźnik*, prognoz*, wykres*, zestawie*, hurtownia danych, (widzieć|rozumieć|znać) [nasze] liczby,
          liczby z firmy, analizować dane, dane w jednym miejscu,
          nikt nie (wierzy|ufa) [już] [naszym|tym|swoim] (liczbom|danym|cyfrom|raportom), dane
          [mamy|są|leżą|siedzą] [porozrzucane|rozrzucone] w
          (dwóch|trzech|czterech|pięciu|sześciu|kilku|wielu|różnych)
          (miejscach|systemach|plikach|arkuszach|programach), [na bieżąco] widzieć [na bieżąco]
          (wyniki|liczby|jak idzie|co się dzieje|sprzedaż), (wyniki|obraz) firmy, na jeden rzut oka, jak
          (nam idzie|idzie biznes|stoimy)
        `,
      },
    },
    pain: {
      topics: {
        losing: phrases`
          (tracimy|tracę|traci|stracimy|straciliśmy|gubimy|gubię|utrata|utratę|utracie) [co|każdego]
          [tydzień|miesiąc|dzień|dnia] [przez to|wielu|dużo|mnóstwo|sporo|kolejnych|wszystkich|po
          kilku|część|kupę]
          (klientów|klienta|pieniądze|pieniędzy|kasę|kasy|zlecenia|zleceń|zamówienia|zamówień|leady|leadów|kontrakty|kontraktów|zapytania|zapytań|oferty|ofert|sprzedaż|przychody|obroty),
          (klienci|klient|zamówienia|zlecenia) [nam]
          (uciekają|odchodzą|rezygnują|ucieka|odchodzi|przepadają|idą do konkurencji),
          (uciekają|odchodzą|przepadają|giną|gubią się) [nam]
          (klienci|zamówienia|zlecenia|zapytania|leady|oferty|kontrakty), kosztuje nas
          (to|klientów|fortunę|krocie|majątek|pieniądze), (zapytania|oferty|leady|zamówienia|zlecenia) [nam]
          (giną|przepadają|się gubią|gubią się|uciekają), konkurencja (nas wyprzedza|zabiera|podbiera)
        `,
        slowed: phrases`
          (tracimy|tracę|traci|marnujemy|marnuję|schodzi|zajmuje|zabiera|pochłania) [nam|mi] [na to|co
          tydzień|mnóstwo|dużo|za dużo|kupę|masę|sporo|całe|pół]
          (czasu|czas|godzin|godziny|dni|dnia|wieczory), wszystko [robimy|robię|jest] ręcznie, ręczn*
          (przepisywan*|prac*|robot*), (przepisujemy|przepisuję|wpisujemy|wklepujemy|kopiujemy)
          [wszystko|dane] [ręcznie], (robimy|robię) [to|wszystko] (ręcznie|na piechotę), trwa (za
          długo|wieki|godzinami|wieczność), za wolno, nie nadążamy, nie wyrabiamy [się] [z czasem],
          (godziny|godzin) tygodniowo, strata czasu, stratą czasu, czasochłonn*
        `,
        bearable: phrases`
          (da się|można|idzie) [z tym|jakoś] (żyć|wytrzymać) [z tym], nic [złego|strasznego|wielkiego|takiego]
          się nie (stanie|dzieje), jakoś (damy radę|sobie radzimy|przeżyjemy|działa|to idzie), nie jest (tak
          źle|to duży problem|to problem|źle), żaden problem, to nie (problem|dramat), wytrzymamy, do
          przeżycia, nic wielkiego
        `,
      },
    },
    team: {
      title: 'Liczba użytkowników',
      name: 'liczba użytkowników',
      ask: 'Ile osób będzie pracować z Fernhill?',
      rephrase: 'Ile mniej więcej osób będzie korzystać z Fernhill? Wystarczy liczba, na przykład 15.',
      choices: { 'under-5': '1–4', '5-19': '5–19', '20-99': '20–99', '100-plus': '100 lub więcej' },
    },
    amount: {
      title: 'Budżet roczny',
      name: 'budżet',
      ask: 'Żeby zaproponować coś odpowiedniego: jaki budżet biorą Państwo pod uwagę, w euro na rok? Wystarczy przybliżony zakres.',
      rephrase:
        'Ile mogliby Państwo wydać w ciągu roku? Na przykład „około 10 000 euro” albo „do 50 tys. zł”.',
      choices: {
        'under-2k': 'Poniżej 2000 €',
        '2k-10k': '2000–10 000 €',
        '10k-50k': '10 000–50 000 €',
        '50k-plus': '50 000 € lub więcej',
        none: 'Nie ma jeszcze budżetu',
      },
    },
  },
  gates: {
    'budget-floor':
      'Dziękuję za otwartość. Nasz zespół prowadzi wdrożenia od 2000 € rocznie, więc rozmowa handlowa nie byłaby teraz warta Państwa czasu. Plan Start, 19 € za osobę miesięcznie, można uruchomić bez nas, a pierwszy miesiąc jest bezpłatny: fernhill.example/start. A gdy budżet wzrośnie, wystarczy tu napisać.',
    researching:
      'Dziękuję! Na etapie zbierania informacji więcej niż rozmowa handlowa da nasz otwarty podręcznik: fernhill.example/handbook. A jeśli wyniknie z tego projekt, wystarczy tu napisać i wrócimy do rozmowy.',
  },
  queues: {
    crm: 'Fernhill CRM',
    helpdesk: 'Fernhill Help desk',
    analytics: 'Fernhill Analityka',
    general: 'Fernhill, ogólne',
  },
  answers: {
    price: {
      asked: [
        'Ile to kosztuje?',
        'Jaka jest cena za osobę, za użytkownika?',
        'Jakie są ceny, plany, cennik, stawki?',
        'Czy to drogie? Czy jest zniżka, rabat?',
      ],
      say: 'Plan Start kosztuje 19 € za osobę miesięcznie i obejmuje jeden produkt, a Rozwój 39 € za wszystkie trzy; rozliczenie jest roczne, pierwszy miesiąc gratis. Dla całej firmy przygotowujemy ofertę na miarę.',
    },
    contract: {
      asked: [
        'Na jak długo jest umowa?',
        'Czy można zrezygnować w każdej chwili? Jaki jest okres wypowiedzenia?',
        'Czy wiążemy się na rok, jaki jest minimalny okres?',
        'Jak wygląda rozliczenie, miesięczne czy roczne?',
        'Czy mogę odejść, kiedy chcę?',
      ],
      say: 'Umowa jest na rok, z rozliczeniem rocznym. Można ją zakończyć najpóźniej trzydzieści dni przed przedłużeniem, a wszystkie dane zostają u Państwa.',
    },
    trial: {
      asked: [
        'Czy jest darmowy okres próbny?',
        'Czy można najpierw wypróbować, przetestować za darmo?',
        'Czy jest bezpłatna wersja albo konto testowe?',
        'Da się to sprawdzić przed zakupem?',
      ],
      say: 'Tak: pierwszy miesiąc jest bezpłatny, ze wszystkimi funkcjami i bez podawania karty. Można zacząć od razu: fernhill.example/start.',
    },
    setup: {
      asked: [
        'Ile trwa wdrożenie?',
        'Jak szybko możemy zacząć, ile czasu zajmuje uruchomienie?',
        'Czy są szkolenia, ile jest pracy przy wdrożeniu?',
        'Ile to potrwa, czy szkolicie ludzi?',
      ],
      say: 'Mały zespół zwykle pracuje już tego samego dnia; dwadzieścia osób razem z przeniesieniem danych to około dwóch tygodni. Krótkie szkolenie dla wszystkich jest w planach Rozwój i Firma.',
    },
    integrations: {
      asked: [
        'Z czym się integruje?',
        'Czy łączy się z Gmailem, Outlookiem, Slackiem, naszym sklepem, księgowością?',
        'Czy macie API, integracje, wtyczki, webhooki?',
        'Czy współpracuje z narzędziami, których już używamy?',
      ],
      say: 'Fernhill łączy się z Gmailem i Outlookiem, kalendarzami Google i Microsoft, ze Slackiem i Teams, a z całą resztą przez otwarte API. Lista: fernhill.example/integrations.',
    },
    import: {
      asked: [
        'Czy można zaimportować dane z Excela, z arkuszy?',
        'Jak przenieść się z innego CRM, kontakty z Salesforce, HubSpot, Pipedrive?',
        'Co z danymi, które mamy teraz, jak wygląda migracja?',
      ],
      say: 'Tak: kontakty, oferty i zgłoszenia można przenieść z arkuszy i z popularnych systemów, a w planach Rozwój i Firma robi to z Państwem ktoś z nas.',
    },
    security: {
      asked: [
        'Czy to bezpieczne?',
        'Gdzie są przechowywane dane, gdzie stoją serwery?',
        'Czy robicie kopie zapasowe, szyfrowanie, macie ISO 27001?',
        'Chmura czy własny serwer, on-premise?',
      ],
      say: 'Wszystko przechowujemy w centrach danych we Frankfurcie, zaszyfrowane, z kopią zapasową każdej nocy; system działa tylko w chmurze. Szczegóły: fernhill.example/security.',
    },
    privacy: {
      asked: [
        'Co z RODO i ochroną danych?',
        'Co robicie z moimi danymi osobowymi, czy je udostępniacie?',
        'Czy podpisujecie umowę powierzenia danych?',
        'Czy możecie usunąć moje dane?',
      ],
      say: 'Działamy zgodnie z RODO, z każdym klientem podpisujemy umowę powierzenia i niczego nikomu nie sprzedajemy. To, co Państwo tu piszą, służy tylko tej sprawie; na prośbę wszystko usuwamy.',
    },
    company: {
      asked: [
        'Kim jesteście? Co to za firma?',
        'Z kim rozmawiam, czym zajmuje się Fernhill?',
        'Gdzie macie siedzibę, biuro, od kiedy działacie, ile osób?',
      ],
      say: 'Tu wirtualny asystent firmy Fernhill: czterdzieści osób z Warszawy, które od 2015 roku tworzą oprogramowanie dla sprzedaży, obsługi klienta i analiz.',
    },
    references: {
      asked: [
        'Kim są wasi klienci?',
        'Czy macie referencje, opinie, przykłady wdrożeń?',
        'Czy ktoś z naszej branży z tego korzysta?',
      ],
      say: 'Z Fernhill pracuje około 900 firm, najczęściej od pięciu do stu osób. Kilka z nich opowiada o tym na fernhill.example/customers.',
    },
    languages: {
      asked: [
        'W jakich językach jest dostępny system?',
        'Czy jest wersja po polsku, po angielsku, po niemiecku?',
        'Czy koledzy z zagranicy mogą pracować w swoim języku?',
      ],
      say: 'Fernhill mówi po polsku, angielsku, rosyjsku i niemiecku, a każdy wybiera swój język.',
    },
    support: {
      asked: [
        'W jakich godzinach działa wsparcie?',
        'Kiedy można zadzwonić, kiedy ktoś odpowie, czy pracujecie w weekend?',
        'Jak uzyskać pomoc, gdy coś nie działa?',
      ],
      say: 'Nasi ludzie są dostępni od poniedziałku do piątku w godzinach 9–18: w planie Start e-mailem, w planach Rozwój i Firma także na czacie i przez telefon.',
    },
    mobile: {
      asked: [
        'Czy jest aplikacja mobilna?',
        'Czy działa na telefonie, iPhonie, Androidzie, na tablecie?',
        'Czy można korzystać offline, w terenie?',
      ],
      say: 'Tak, w każdym planie są aplikacje na iPhone’a i Androida. W drodze działają też bez internetu i później się synchronizują.',
    },
    demo: {
      asked: [
        'Czy można zobaczyć demo?',
        'Czy ktoś może pokazać produkt, zrobić prezentację?',
        'Czy jest film, jak to wygląda?',
        'Mogę prosić o pokaz, o prezentację?',
      ],
      say: 'Chętnie: ktoś z nas w pół godziny pokaże Fernhill na Państwa przykładach. A żeby najpierw się rozejrzeć, jest krótki film: fernhill.example/tour.',
    },
  },
  consent:
    'Użyjemy tych danych tylko w tej sprawie, także jeśli będziemy do niej później wracać; zgodę można wycofać w każdej chwili, pisząc tu „stop”.',
  behaviour: {
    'chose-crm': 'Wybór CRM na stronie',
    'chose-helpdesk': 'Wybór help desku na stronie',
    'chose-analytics': 'Wybór analityki na stronie',
  },
  segments: {
    need: {
      farewell:
        'Dziękuję! Nie jest jeszcze jasne, co pomogłoby najbardziej; może podpowie to nasz poradnik: siedem oznak, że zespół wyrósł z arkuszy – fernhill.example/signs. Zapytam ponownie {date}, a gdyby coś się nasunęło wcześniej, wystarczy tu napisać.',
    },
    authority: {
      forward:
        'Dzień dobry! Oglądam Fernhill pod kątem naszej sprzedaży, obsługi klienta i raportów i proszę o opinię. Krótki opis jest tutaj: fernhill.example/overview. Na pytania odpowiada czat na tej stronie.',
    },
  },
  phrases: {
    greeting:
      'Dzień dobry! Tu wirtualny asystent firmy Fernhill. Kilka krótkich pytań i będę wiedzieć, kto najlepiej Państwu pomoże. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    greeting_existing:
      'Dzień dobry, miło znów Państwa widzieć! Tu wirtualny asystent firmy Fernhill. Kilka krótkich pytań i będzie jasne, kto z nas pomoże najlepiej. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    greeting_ready:
      'Dzień dobry! Tu wirtualny asystent firmy Fernhill. Jeszcze tylko kilka szybkich pytań i ktoś z nas przygotuje dopasowaną ofertę. W każdej chwili można poprosić o rozmowę z człowiekiem.',
  },
}
