import type { PlaybookWording } from '../wording/wording.ts'
import { challenge } from './agency.topics.pl.ts'

export const pl: PlaybookWording = {
  questions: {
    challenge: {
      title: 'Co przeszkadza',
      name: 'co zmienić',
      ask: 'Co najbardziej chcieliby Państwo zmienić w swoim marketingu?',
      rephrase:
        'Co jest najbliższe: mało kto Państwa znajduje, reklama za dużo kosztuje, odwiedzający się nie odzywają czy strona się zestarzała?',
      choices: {
        unseen: 'Nie widać nas w wyszukiwarce',
        ads: 'Reklamy kosztują więcej, niż dają',
        enquiries: 'Są odwiedziny, ale nie ma zapytań',
        outdated: 'Nasza strona jest przestarzała',
      },
      ...challenge,
    },
    pain: {
      choices: { losing: 'Zlecenia trafiają do innych', slowed: 'Tracimy czas i nerwy' },
      rephrase:
        'Jak bardzo to dziś przeszkadza: zlecenia trafiają do kogoś innego, traci się czas i nerwy, czy da się z tym żyć?',
    },
    amount: {
      title: 'Budżet na rok',
      name: 'budżet na rok',
      ask: 'Żeby zaproponować coś realnego: ile w ciągu najbliższych dwunastu miesięcy mogliby Państwo na to przeznaczyć, w euro, razem z kosztem reklam? Wystarczy przybliżony zakres.',
      rephrase: 'Ile mniej więcej na cały rok? Na przykład „około 10 000 euro” albo „6 tys. zł miesięcznie”.',
      choices: {
        'under-5k': 'Poniżej 5000 €',
        '5k-15k': '5000–15 000 €',
        '15k-40k': '15 000–40 000 €',
        '40k-plus': '40 000 € lub więcej',
        none: 'Nie ma jeszcze budżetu',
      },
    },
    role: {
      ask: 'Kto u Państwa decyduje o współpracy z agencją?',
      rephrase:
        'Do kogo należy ostatnie słowo przy wyborze agencji: do Państwa, do Państwa wspólnie z innymi czy do kogoś innego?',
    },
    signers: {
      ask: 'Czy oprócz Państwa ktoś jeszcze musi zgodzić się na współpracę z agencją?',
      rephrase: 'Ile osób oprócz Państwa musi zgodzić się na współpracę z agencją?',
    },
    approved: { ask: 'Czy budżet na marketing jest już zatwierdzony?' },
    priority: { ask: 'Jak wysoko na liście spraw do załatwienia jest teraz marketing?' },
    start: {
      rephrase:
        'Kiedy powinny ruszyć prace? Na przykład „w marcu”, „w przyszłym kwartale” albo „za dwa miesiące”.',
    },
    reach: {
      ask: 'Czy możemy przesłać bezpłatny audyt Państwa strony? Dziesięć stron o szybkości, wyszukiwarce i o tym, co zniechęca odwiedzających do kontaktu, gotowe w dwa dni robocze. Wystarczy e-mail albo numer telefonu.',
      rephrase:
        'Dokąd przesłać bezpłatny audyt? Proszę podać e-mail albo numer telefonu lub wybrać „Wolę nie mówić” – to też w porządku.',
    },
  },
  gates: {
    'budget-floor':
      'Dziękuję za otwartość. Przy kwocie poniżej 5000 € rocznie agencja pochłonęłaby to, co powinno pójść na reklamę, więc nie będę namawiać. Zachęcam za to do bezpłatnego audytu: dziesięć stron o tym, co na stronie można poprawić samodzielnie – copperline.example/audit. A gdy plany urosną, wystarczy tu napisać.',
    researching:
      'Dziękuję! Na tym etapie bezpłatny audyt strony powie więcej niż rozmowa handlowa: copperline.example/audit. Zostaje u Państwa, niezależnie od późniejszego wyboru agencji. A jeśli wyniknie z tego projekt, wystarczy tu napisać.',
  },
  queues: {
    websites: 'Copperline Strony',
    ads: 'Copperline Reklama',
    seo: 'Copperline Wyszukiwarka',
    general: 'Copperline, ogólne',
  },
  answers: {
    price: {
      asked: [
        'Ile to kosztuje?',
        'Ile kosztuje nowa strona, landing page, sklep?',
        'Ile wynosi miesięczna opłata za reklamy, za pozycjonowanie SEO?',
        'Jakie macie ceny, stawki, cennik? Czy bierzecie prowizję, procent?',
      ],
      say: 'Strona kosztuje od 5000 €, prowadzenie reklam od 500 € miesięcznie, pozycjonowanie od 600 € miesięcznie. Za same reklamy płacą Państwo bezpośrednio Google albo Meta, bez naszej marży.',
    },
    contract: {
      asked: [
        'Na jak długo jest umowa?',
        'Czy można zrezygnować, jaki jest okres wypowiedzenia?',
        'Czy wiążemy się na rok, jaki jest minimalny okres?',
      ],
      say: 'Strona to projekt w stałej cenie. Stała współpraca zaczyna się od trzech miesięcy, a potem każda ze stron może ją zakończyć z miesięcznym wypowiedzeniem.',
    },
    audit: {
      asked: [
        'Co obejmuje bezpłatny audyt, czy naprawdę jest za darmo?',
        'Co dostanę, co sprawdzacie na mojej stronie?',
        'Jaki jest haczyk w darmowym audycie?',
        'Czy jest okres próbny, czy można was najpierw sprawdzić?',
      ],
      say: 'Audyt obejmuje szybkość, wyszukiwarkę, reklamy i to, co zniechęca odwiedzających do kontaktu: dziesięć stron w dwa dni robocze, bezpłatnie. Zostaje u Państwa, nawet jeśli wykorzysta go inna agencja.',
    },
    'website-time': {
      asked: [
        'Ile trwa zrobienie strony?',
        'Jak szybko możecie zacząć, kiedy będziemy online?',
        'Kiedy nowa strona będzie gotowa, jaki jest termin?',
        'Ile potrwa nowa strona?',
      ],
      say: 'Strona powstaje zwykle w sześć do dziesięciu tygodni od pierwszego spotkania, kampania w dwa. Możemy zacząć w ciągu dwóch tygodni od decyzji.',
    },
    results: {
      asked: [
        'Kiedy będą efekty?',
        'Po jakim czasie działa SEO, czy gwarantujecie pierwsze miejsce w Google?',
        'Jakie wyniki możecie obiecać, ile leadów przyniosą reklamy?',
      ],
      say: 'Po dwóch, trzech tygodniach widać, czy reklamy się opłacają; wyszukiwarka potrzebuje od trzech do sześciu miesięcy. Pierwszego miejsca nikt uczciwie nie obieca, my obiecujemy liczby, które co miesiąc można sprawdzić.',
    },
    ownership: {
      asked: [
        'Do kogo należy strona, kto jest właścicielem?',
        'Czy konta reklamowe, domena i treści są nasze?',
        'Czy możemy sami edytować stronę, co nam zostanie po rozstaniu?',
        'Czy strona będzie nasza?',
      ],
      say: 'Wszystko należy do Państwa: strona, jej kod, konta i ich dane. Treści można zmieniać samodzielnie, pokażemy jak.',
    },
    tools: {
      asked: [
        'Z jakimi systemami pracujecie, WordPress, Shopify, Webflow?',
        'Czy robicie Google Ads, Facebook, Instagram, LinkedIn, TikTok?',
        'Czy zintegrujecie nasz CRM, analitykę, system rezerwacji?',
        'Czy przejmujecie istniejącą stronę zrobioną przez kogoś innego?',
      ],
      say: 'Tworzymy w WordPressie, Shopify i Webflow, reklamujemy w Google, Meta i na LinkedIn, łączymy z CRM i analityką. Istniejącą stronę chętnie przejmiemy, po wcześniejszym przejrzeniu.',
    },
    reports: {
      asked: [
        'Jak wyglądają raporty?',
        'Jak często rozmawiamy, kto będzie naszym opiekunem?',
        'Skąd będziemy wiedzieć, co robicie z naszymi pieniędzmi?',
        'Czy będą raporty, na przykład co miesiąc?',
      ],
      say: 'Mają Państwo jedną osobę, która zna projekt, stronę z bieżącymi wynikami i raz w miesiącu rozmowę o tym, co zadziałało, a co nie.',
    },
    company: {
      asked: [
        'Kim jesteście? Co to za agencja?',
        'Z kim rozmawiam, czym zajmuje się Copperline?',
        'Gdzie macie siedzibę, ile osób, od kiedy działacie?',
      ],
      say: 'Tu wirtualny asystent Copperline, czternastoosobowej agencji z Krakowa. Od 2014 roku dbamy o to, żeby strona, reklama i wyszukiwarka pracowały razem.',
    },
    references: {
      asked: [
        'Czy macie referencje, portfolio, case study?',
        'Kim są wasi klienci, czy pracowaliście w naszej branży?',
        'Czy mogę zobaczyć przykłady prac, opinie?',
      ],
      say: 'Kilkanaście projektów z liczbami przed i po jest na copperline.example/work. Chętnie skontaktujemy Państwa z klientem z podobnej branży.',
    },
    languages: {
      asked: [
        'W jakich językach pracujecie?',
        'Czy zrobicie stronę w kilku językach, po niemiecku, po angielsku?',
        'Czy piszecie teksty i prowadzicie reklamy na rynki zagraniczne?',
      ],
      say: 'Rozmawiamy po polsku, angielsku i rosyjsku, a strony i reklamy tworzymy w każdym języku; teksty piszą osoby, dla których to język ojczysty.',
    },
    hours: {
      asked: [
        'W jakich godzinach pracujecie?',
        'Kiedy można zadzwonić, czy pracujecie w weekend?',
        'Czy możemy się spotkać, w biurze czy online?',
      ],
      say: 'Pracujemy od poniedziałku do piątku w godzinach 9–17, online albo w naszym biurze. Trwających kampanii pilnujemy także w weekendy.',
    },
    privacy: {
      asked: [
        'Co z RODO i ochroną danych?',
        'Co robicie z moimi danymi, czy komuś przekazujecie mój e-mail?',
        'Czy będzie spam, newsletter, czy możecie usunąć moje dane?',
      ],
      say: 'To, co Państwo tu piszą, służy tylko tej sprawie i audytowi: żadnego newslettera, nic nie trafia dalej. Na prośbę wszystko usuwamy.',
    },
  },
  consent:
    'Użyjemy tych danych tylko do audytu i w tej sprawie, także jeśli będziemy do niej później wracać; zgodę można wycofać w każdej chwili, pisząc tu „stop”.',
  segments: {
    need: {
      farewell:
        'Dziękuję! Nie jest jeszcze jasne, od czego zacząć; pokaże to na dziesięciu stronach nasz bezpłatny audyt: copperline.example/audit. Zapytam ponownie {date}, a gdyby coś się nasunęło wcześniej, wystarczy tu napisać.',
    },
    authority: {
      forward:
        'Dzień dobry! Rozmawiam z agencją Copperline o naszej stronie i reklamie i proszę o opinię. Audyt strony robią bezpłatnie: copperline.example/audit. Na pytania odpowiada czat na tej stronie.',
    },
  },
  phrases: {
    greeting:
      'Dzień dobry! Tu wirtualny asystent agencji Copperline. Kilka krótkich pytań i będę wiedzieć, kto najlepiej Państwu pomoże, a przy okazji czeka bezpłatny audyt strony. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    greeting_existing:
      'Dzień dobry, miło znów Państwa widzieć! Tu wirtualny asystent agencji Copperline. Kilka krótkich pytań i zajmie się tym właściwa osoba. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    greeting_ready:
      'Dzień dobry! Tu wirtualny asystent agencji Copperline. Jeszcze tylko kilka szybkich pytań i ktoś z nas przygotuje dopasowaną ofertę. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    nurture:
      'Dziękuję za rozmowę! Wygląda na to, że jest jeszcze trochę za wcześnie, i to nic złego. Bezpłatny audyt strony i tak na Państwa czeka: copperline.example/audit. Odezwę się za jakiś czas, a gdyby coś się zmieniło wcześniej, wystarczy tu napisać.',
    nurture_later:
      'Nie ma sprawy, odezwę się {date}. Tymczasem bezpłatny audyt strony czeka tutaj: copperline.example/audit. A gdy będzie lepszy moment, wystarczy napisać.',
    kept: 'Dziękuję za rozmowę! Wygląda na to, że jest jeszcze trochę za wcześnie, i to nic złego. Bezpłatny audyt strony i tak na Państwa czeka: copperline.example/audit. Gdyby coś się zmieniło, wystarczy tu napisać.',
    disqualified:
      'Dziękuję za rozmowę. Na dziś agencja chyba nie jest Państwu potrzebna i wolę powiedzieć to otwarcie. Bezpłatny audyt pokaże, co można poprawić samodzielnie: copperline.example/audit. A jeśli coś się zmieni, wystarczy tu napisać.',
  },
}
