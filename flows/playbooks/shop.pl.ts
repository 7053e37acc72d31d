import type { PlaybookWording } from '../wording/wording.ts'
import { product } from './shop.topics.pl.ts'

export const pl: PlaybookWording = {
  criteria: { readiness: 'Gotowość' },
  questions: {
    product: {
      title: 'Co ma powstać',
      name: 'co zrobić',
      ask: 'Co możemy zrobić do Państwa domu?',
      rephrase: 'Czy to kuchnia, szafa, regał lub stół, czy może coś do naprawy?',
      choices: {
        kitchen: 'Kuchnia',
        wardrobe: 'Szafa lub garderoba',
        shelves: 'Regał, stół lub inny mebel',
        repair: 'Naprawa lub tapicerka',
      },
      ...product,
    },
    start: {
      title: 'Na kiedy',
      name: 'termin',
      ask: 'Na kiedy wszystko ma być gotowe?',
      rephrase:
        'Od kiedy chcieliby Państwo z tego korzystać? Na przykład „przed świętami”, „w maju” albo „za trzy miesiące”.',
    },
    amount: {
      title: 'Budżet',
      name: 'budżet',
      ask: 'Żeby dobrać drewno i okucia: ile mniej więcej chcieliby Państwo przeznaczyć, w złotych? Wystarczy orientacyjnie.',
      rephrase:
        'Tylko orientacyjnie, na przykład „około 15 tysięcy” albo „do 30 tysięcy”. Jeśli wolą Państwo nie mówić, też w porządku.',
      choices: {
        'under-3k': 'Poniżej 3000 zł',
        '3k-10k': '3000–10 000 zł',
        '10k-30k': '10 000–30 000 zł',
        '30k-plus': '30 000 zł lub więcej',
        none: 'Jeszcze się nad tym nie zastanawiamy',
      },
    },
    plan: {
      title: 'Na jakim są etapie',
      name: 'etap prac',
      ask: 'Na jakim etapie są prace w tym pomieszczeniu?',
      rephrase: 'Czy można już mierzyć, jest szkic, czy na razie zbierają Państwo pomysły?',
      choices: { ready: 'Można już mierzyć', rough: 'Jest szkic', none: 'Zbieramy pomysły' },
    },
    household: {
      ask: 'Żeby termin pasował wszystkim: wybiera jedna osoba czy cała rodzina?',
    },
    reach: {
      ask: 'Czy możemy się odezwać, żeby umówić pomiar? Jest bezpłatny i do niczego nie zobowiązuje. Wystarczy numer telefonu albo e-mail.',
      rephrase: 'Proszę podać numer telefonu albo e-mail lub wybrać „Wolę nie mówić” – to też w porządku.',
    },
  },
  gates: {
    'not-ours':
      'Dziękuję za pytanie! Robimy tylko nowe meble, a tapicer albo konserwator zrobi to lepiej. Tutaj są fachowcy, którym sami ufamy: alderoak.example/friends. A gdy przyjdzie czas na coś nowego, wystarczy tu napisać.',
    'budget-floor':
      'Dziękuję za odpowiedź! Meble na wymiar zaczynają się u nas od około 3000 zł i lepiej powiedzieć to od razu. Polecam naszą małą serię, od 190 zł i z dostawą w tydzień: alderoak.example/ready. A gdy plany będą większe, wystarczy tu napisać.',
  },
  queues: { kitchens: 'Kuchnie', furniture: 'Szafy i meble', general: 'Alder & Oak, ogólne' },
  answers: {
    price: {
      asked: [
        'Ile to kosztuje?',
        'Jaka jest cena kuchni, szafy, regału?',
        'Czy to drogie, ile za metr, jaki cennik?',
        'Ile kosztuje stół, ile kosztują półki?',
      ],
      say: 'Kuchnie są od 18 000 zł, szafy od 5000 zł, regały i stoły od 3000 zł, razem z dostawą i montażem. Po pomiarze podajemy stałą cenę.',
    },
    time: {
      asked: [
        'Ile się czeka, jak długo to trwa?',
        'Kiedy będzie gotowe, ile tygodni trwa realizacja?',
        'Jak szybko możecie zrobić, kiedy możecie zacząć?',
        'Ile się czeka na meble?',
      ],
      say: 'Od pomiaru do gotowego mebla mija od sześciu do ośmiu tygodni, a montaż trwa dzień, przy kuchni dwa.',
    },
    measuring: {
      asked: [
        'Czy przyjedziecie na pomiar, ile kosztuje pomiar?',
        'Czy trzeba samemu zmierzyć, czy potrzebny jest plan, wymiary?',
        'Czy robicie projekt, rysunek, wizualizację?',
        'Czy muszę mierzyć, sam albo sama?',
      ],
      say: 'Przyjeżdżamy, mierzymy i przygotowujemy rysunek ze stałą ceną: wszystko bezpłatnie i bez zobowiązań.',
    },
    delivery: {
      asked: [
        'Czy dowozicie, dokąd, ile kosztuje transport, dostawa?',
        'Czy montujecie, czy zabieracie starą kuchnię?',
        'Czy działacie w moim mieście, w Warszawie, Wrocławiu, Berlinie?',
      ],
      say: 'Dostawa i montaż są w cenie w całej Polsce i w Berlinie. Na życzenie zabieramy stare meble.',
    },
    materials: {
      asked: [
        'Z czego to jest zrobione, jakie materiały, jakie drewno?',
        'Czy to lity dąb, czy płyta, czy jest ekologiczne?',
        'Czy mogę dostać próbki kolorów, frontów, blatów?',
      ],
      say: 'Pracujemy z dębem, jesionem i sklejką brzozową z certyfikowanych lasów, olejowanymi albo malowanymi na dowolny kolor. Próbki przywozimy na pomiar albo bezpłatnie wysyłamy pocztą.',
    },
    warranty: {
      asked: [
        'Czy jest gwarancja, na ile lat?',
        'Co, jeśli coś się zepsuje, uszkodzi albo nie będzie pasować?',
        'Jak złożyć reklamację, czy naprawiacie swoje meble?',
        'Jaka jest gwarancja?',
      ],
      say: 'Na wszystko, także na okucia, jest pięć lat gwarancji. Jeśli coś nie pasuje, przyjeżdżamy i poprawiamy.',
    },
    payment: {
      asked: [
        'Jak się płaci, czy jest zaliczka, zadatek?',
        'Czy można na raty, na kredyt?',
        'Czy można kartą, kiedy płacę resztę?',
      ],
      say: 'Przy zamówieniu 30 %, reszta po montażu, przelewem albo kartą. Możliwe są też raty, do 24 miesięcy.',
    },
    cancelling: {
      asked: [
        'Czy można zrezygnować, anulować zamówienie?',
        'Czy można zwrócić, czy dostanę zwrot pieniędzy?',
        'Co, jeśli później zechcę coś zmienić?',
      ],
      say: 'Do chwili cięcia drewna można wszystko zmienić albo zrezygnować, a zaliczkę zwracamy w całości. Potem mebel powstaje już pod konkretne wnętrze i nie można go zwrócić.',
    },
    showroom: {
      asked: [
        'Gdzie można obejrzeć meble, czy macie salon, sklep?',
        'Jakie są godziny otwarcia, czy w sobotę jest otwarte?',
        'Jaki jest adres, czy można przyjechać? Kiedy można zadzwonić?',
      ],
      say: 'Nasz salon jest przy pracowni w Poznaniu, otwarty od poniedziałku do piątku 10–18 i w soboty 10–14; w tych godzinach można też dzwonić.',
    },
    examples: {
      asked: [
        'Czy macie zdjęcia, przykłady realizacji, galerię?',
        'Czy są opinie, referencje, co mówią klienci?',
        'Gdzie znajdę pomysły, inspiracje?',
      ],
      say: 'Zdjęcia z około dwustu domów, razem z opiniami właścicieli, są na alderoak.example/gallery.',
    },
    company: {
      asked: [
        'Kim jesteście? Co to za firma?',
        'Z kim rozmawiam, kto robi te meble?',
        'Od kiedy działacie, ile osób u was pracuje?',
      ],
      say: 'Tu wirtualny asystent Alder & Oak, rodzinnej pracowni z Poznania, w której od 2009 roku meble robi dwunastu stolarzy.',
    },
    languages: {
      asked: [
        'Czy mówicie po angielsku, niemiecku, rosyjsku, ukraińsku?',
        'W jakim języku możemy rozmawiać?',
        'Czy dogadam się z monterem?',
      ],
      say: 'Można z nami rozmawiać po polsku, angielsku i rosyjsku, a na pomiar przyjedzie ktoś, kto mówi w Państwa języku.',
    },
    privacy: {
      asked: [
        'Co robicie z moimi danymi, moim numerem, e-mailem?',
        'Czy będziecie wysyłać reklamy, spam, czy przekazujecie mój numer?',
        'Co z RODO, czy możecie usunąć moje dane?',
      ],
      say: 'Dane służą tylko tej sprawie: żadnych reklam, nic nie trafia dalej. Na prośbę wszystko usuwamy.',
    },
  },
  consent:
    'Użyjemy tych danych tylko w tej sprawie, także jeśli będziemy do niej później wracać; zgodę można wycofać w każdej chwili, pisząc tu „stop”.',
  segments: {
    need: {
      farewell:
        'Dziękuję za rozmowę! Pomysły potrzebują czasu, a pomóc może nasz album inspiracji: alderoak.example/ideas. Zapytam ponownie {date}, a jeśli wcześniej będzie wiadomo, co ma powstać, wystarczy tu napisać.',
      steps: [{ say: 'Dzień dobry! Czy wiadomo już, co ma powstać?' }],
    },
    budget: {
      farewell:
        'Dziękuję za odpowiedź! Z kwotą nie ma pośpiechu. Ile co u nas kosztuje, widać na przykładach: alderoak.example/examples. Zapytam ponownie {date}, a do tego czasu wystarczy tu napisać, kiedy tylko będzie ochota.',
    },
    timing: {
      farewell:
        'Dziękuję za rozmowę! Nie ma żadnego pośpiechu. Zapytam ponownie {date}, a tymczasem zapraszamy do naszego albumu inspiracji: alderoak.example/ideas.',
    },
  },
  phrases: {
    greeting:
      'Dzień dobry, miło Państwa gościć! Tu wirtualny asystent pracowni Alder & Oak. Trzy, cztery krótkie pytania i będzie wiadomo, który stolarz pomoże. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    greeting_existing:
      'Dzień dobry, miło znów Państwa widzieć! Tu wirtualny asystent pracowni Alder & Oak. Jeszcze tylko kilka krótkich pytań o to, co ma powstać tym razem. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    greeting_ready:
      'Dzień dobry! Tu wirtualny asystent pracowni Alder & Oak. Jeszcze tylko kilka szybkich pytań i przygotujemy dopasowaną ofertę. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    nurture:
      'Dziękuję za rozmowę! Nie ma żadnego pośpiechu. Tymczasem zapraszamy do naszego albumu inspiracji: alderoak.example/ideas. Odezwę się za jakiś czas, a do tego czasu wystarczy tu napisać, kiedy tylko będzie ochota.',
    kept: 'Dziękuję za rozmowę! Nie ma żadnego pośpiechu. Tymczasem zapraszamy do naszego albumu inspiracji: alderoak.example/ideas. Wystarczy tu napisać, kiedy tylko będzie ochota.',
    nurture_again:
      'Dziękuję za wiadomość! Jeśli coś się zmieniło, na przykład termin albo pomysł, proszę napisać, a wrócimy do rozmowy. Można też poprosić o rozmowę z człowiekiem.',
    disqualified:
      'Dziękuję za rozmowę! Na dziś meble na wymiar to chyba nie to, czego Państwu trzeba, i lepiej powiedzieć to otwarcie. Nasz album inspiracji jest dla wszystkich: alderoak.example/ideas. A gdy plany się zmienią, wystarczy tu napisać.',
    disqualified_again:
      'Miło, że się Państwo odzywają. Jeśli plany się zmieniły, proszę napisać, a przyjrzymy się im jeszcze raz. Można też poprosić o rozmowę z człowiekiem.',
  },
}
