import { phrases } from '../../src/understanding/languages/phrases.ts'
import type { PlaybookWording } from '../wording/wording.ts'

export const pl: PlaybookWording = {
  questions: {
    product: {
      title: 'Zainteresowanie',
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
      title: 'Jeśli nic się nie zmieni',
      ask: 'A co się stanie, jeśli wszystko zostanie tak, jak jest?',
      rephrase:
        'Jak bardzo to dziś przeszkadza: tracą Państwo klientów lub pieniądze, czas, czy da się z tym żyć?',
      choices: {
        losing: 'Tracimy klientów lub pieniądze',
        slowed: 'Co tydzień tracimy czas',
        bearable: 'Na razie da się z tym żyć',
      },
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
      ask: 'Ile osób będzie z tego korzystać?',
      rephrase: 'Ile mniej więcej osób będzie z tym pracować? Wystarczy liczba, na przykład 15.',
      choices: { 'under-5': '1–4', '5-19': '5–19', '20-99': '20–99', '100-plus': '100 lub więcej' },
    },
    amount: {
      title: 'Budżet roczny',
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
    approved: {
      title: 'Budżet zatwierdzony',
      ask: 'Czy ten budżet jest już zatwierdzony?',
      rephrase: 'Czy te pieniądze można już wydać, czy trzeba je jeszcze zatwierdzić?',
      choices: {
        approved: 'Tak, zatwierdzony',
        planned: 'Planowany, niezatwierdzony',
        'not-yet': 'Jeszcze nie',
      },
    },
    role: {
      title: 'Udział w decyzji',
      ask: 'Jak zapadają u Państwa takie decyzje i jaka jest w nich Państwa rola?',
      rephrase: 'Kto ostatecznie podejmuje decyzję: Państwo, wspólnie z innymi, czy ktoś inny?',
      choices: {
        decides: 'Decyduję samodzielnie',
        shares: 'Decydujemy wspólnie',
        influences: 'Doradzam, decyduje ktoś inny',
        researches: 'Tylko zbieram informacje',
      },
    },
    signers: {
      title: 'Kto jeszcze musi się zgodzić',
      ask: 'Czy ktoś jeszcze musi się zgodzić, zanim będzie można zacząć?',
      rephrase: 'Ile osób oprócz Państwa musi powiedzieć „tak”?',
      choices: { nobody: 'Nikt więcej', 'one-more': 'Jeszcze jedna osoba', several: 'Kilka osób' },
    },
    start: {
      title: 'Start',
      ask: 'Od kiedy chcieliby Państwo z tego korzystać?',
      rephrase:
        'Kiedy to ma zacząć działać? Na przykład „w marcu”, „w przyszłym kwartale” albo „za dwa miesiące”.',
      choices: {
        month: 'W ciągu miesiąca',
        quarter: 'Za 1–3 miesiące',
        'half-year': 'Za 3–6 miesięcy',
        later: 'Później, bez pośpiechu',
      },
    },
    driver: {
      title: 'Co wyznacza termin',
      ask: 'Czy coś wyznacza ten termin?',
      rephrase: 'Dlaczego właśnie wtedy: kończy się umowa, rusza projekt, czy nie ma szczególnego powodu?',
      choices: {
        deadline: 'Umowa lub ważny termin',
        growth: 'Rozwój lub nowy projekt',
        none: 'Nic szczególnego',
      },
    },
    reach: {
      title: 'Kontakt',
      ask: 'I ostatnia rzecz: jak możemy się z Państwem skontaktować, gdyby ten czat się zamknął? Wystarczy e-mail albo numer telefonu; użyjemy go tylko w tej sprawie.',
      rephrase: 'Proszę podać e-mail albo numer telefonu lub wybrać „Wolę nie mówić” – to też w porządku.',
      choices: {},
    },
  },
  gates: {
    'budget-floor':
      'Dziękuję za otwartość. Nasz zespół prowadzi wdrożenia od 2000 € rocznie, więc rozmowa handlowa byłaby teraz stratą Państwa czasu. Plan Start, 19 € za osobę miesięcznie, można uruchomić bez nas, a pierwszy miesiąc jest bezpłatny: fernhill.example/start. A gdy budżet wzrośnie, wystarczy tu napisać.',
    researching:
      'Dziękuję! Do zbierania informacji lepszy od rozmowy handlowej będzie nasz otwarty podręcznik: fernhill.example/handbook. A jeśli wyniknie z tego projekt, wystarczy tu napisać i wrócimy do rozmowy.',
  },
  queues: {
    crm: 'Fernhill CRM',
    helpdesk: 'Fernhill Help desk',
    analytics: 'Fernhill Analityka',
    general: 'Fernhill, ogólne',
  },
  phrases: {
    greeting:
      'Dzień dobry! Tu wirtualny asystent firmy Fernhill. Kilka krótkich pytań i będę wiedzieć, kto najlepiej Państwu pomoże. W każdej chwili można poprosić o rozmowę z człowiekiem.',
  },
}
