import type { LanguageFile } from './language.ts'
import { anyOf, numbered, phrases, rows } from './phrases.ts'

const boss = anyOf`
  szef*, prezes*, zarząd*, dyrek*, właściciel*, kierowni*, przełożon*, wspólni*, rada nadzorcza, centrala,
  mąż, mężem, żon*, manager*, menedżer*, księgow*, finans*, ceo, cfo, cto, dział zakupów, zespół
`
const someone = `[mój|moja|nasz|nasza|naszego|mojego|nasi|moi] ${boss}`
const decides = anyOf`
  decyduje, decydują, zdecyduje, zdecydują, podpisuje, podpisują, zatwierdza, zatwierdzają, podejmuje decyzję,
  podejmuje decyzje, akceptuje, akceptują, ma ostatnie słowo, musi zatwierdzić, musi zaakceptować, podpisze,
  zatwierdzi, musi podpisać, wybiera, podejmie decyzję
`
const person = anyOf`
  człowiek*, konsultant*, kimś, osobą, przedstawiciel*, doradc*, pracowni*, handlow*, sprzedawc*, ekspert*,
  kim, operator*, specjalist*, menedżer*, managerem, kimś z działu, żywym człowiekiem, prawdziwym człowiekiem
`

export const pl: LanguageFile = {
  code: 'pl',
  phoneRegion: 'PL',
  dateOrder: 'day first',
  letters: 'ąćęłńóśźż',
  tell: phrases`
    nie, tak, jest, są, się, że, na, za, dla, przez, przy, oraz, lub, albo, ale, czy, jak, kiedy, gdzie, kto,
    co, ile, już, jeszcze, tylko, bardzo, może, proszę, dziękuję, dzięki, cześć, hej, dzień, dobry, mamy, mam,
    chcę, chcemy, możemy, mogę, jestem, jesteśmy, nas, nasz, nasza, mój, moja, rok, roku, miesiąc, miesiąca,
    miesiące, miesięcy, tydzień, tygodnie, tygodni, kwartał, kwartale, złotych, zł, tys, osób, ludzi, firma,
    firmy, wiem, około, ponad, powyżej, poniżej, decyduje, decyduję, sam, sama, szef, zarząd, budżet, budżetu,
    pracowników, dobra, dobrze, oczywiście, jasne, chciałbym, chciałabym, rozmawiać, porozmawiać, człowiekiem,
    jutro, teraz, później, potrzebuję, potrzebujemy, pieniędzy, przyszłym, przyszły, żeby, ze, od, po, ten,
    tego, tym, jakie, przed
  `,
  lookalikes: phrases`
    biliard*, bilion*, blank*, brank*, celnik*, cewnik*, czerwień, czerwieni*, dobrzy, dokładniej, doktorat*, dotrze,
    dwójk*, dziki*, dzieci, dzieł*, dzieli, dziwk*, dziwn*, dźwięk*, jasień, jaśnie, jedne*, jedyn*,
    jesion*, jakiekolwiek, jakkolwiek, jakakolwiek, kwiecie, linieć, literk*, marica, marzy*, marząc,
    minion*, najemnic*, narządz*, nieprawdaż, objaśni*, obojętny, panuje, parter*, piasek, piask*,
    płatek, polewa, polówk*, połówk*, pomian, poprawa, potrawk*, potwierdz*, powtórzy, prada,
    praktykanck*, prawdopodobne, prezent*, prywatn*, przes*, przęsł*, prześ*, prząt*, równie, rośnie,
    różnic*, ronnie, sądzę, sądze, sekta, siadaj, siewk*, skręt*, sobótk*, spólni*, srodze, statyst*,
    stoczni*, studenck*, stuart, ściem*, środk*, świetne, świetniej, tajemnic*, trema, trójk*, trzyma*,
    tworek, wiedzieli, wiosc*, wiosk*, właściwe, worek, wspomn*, wspóln*, współwin*, wspornik*,
    wystarczy*, wytłumacz*, wzorek, zaczadz*, zależn*, zaradn*, zażąd*, zgadn*, ziemi*, zobaczmy,
    zrządz*, żądz*
  `,

  numbers: numbered`
    0 zero; 0.5 pół, połowa; 1.5 półtora, półtorej; 1 jeden, jedna, jedno, jednego, jednej;
    2 dwa, dwie, dwóch, dwoje, dwu, dwoma, dwóm, parę, para; 3 trzy, trzech, troje, trzema;
    4 cztery, czterech, czworo; 5 pięć, pięciu, pięcioro; 6 sześć, sześciu; 7 siedem, siedmiu; 8 osiem, ośmiu;
    9 dziewięć, dziewięciu; 10 dziesięć, dziesięciu; 11 jedenaście, jedenastu; 12 dwanaście, dwunastu;
    13 trzynaście, trzynastu; 14 czternaście, czternastu; 15 piętnaście, piętnastu; 16 szesnaście, szesnastu;
    17 siedemnaście, siedemnastu; 18 osiemnaście, osiemnastu; 19 dziewiętnaście, dziewiętnastu;
    20 dwadzieścia, dwudziestu; 30 trzydzieści, trzydziestu; 40 czterdzieści, czterdziestu;
    50 pięćdziesiąt, pięćdziesięciu; 60 sześćdziesiąt, sześćdziesięciu; 70 siedemdziesiąt, siedemdziesięciu;
    80 osiemdziesiąt, osiemdziesięciu; 90 dziewięćdziesiąt, dziewięćdziesięciu; 100 sto, stu, setka;
    200 dwieście, dwustu; 300 trzysta, trzystu; 400 czterysta, czterystu; 500 pięćset, pięciuset;
    600 sześćset, sześciuset; 700 siedemset, siedmiuset; 800 osiemset, ośmiuset;
    900 dziewięćset, dziewięciuset
  `,
  magnitudes: numbered`
    12 tuzin, tuziny, tuzinów;
    1000 tysiąc, tysiące, tysięcy, tysiąca, tysiącami, tysiącem, tysiak*, tys, tyś, k, t;
    1000000 milion*, mln, m, mio; 1000000000 miliard*, mld
  `,
  moneyMagnitudes: [
    {
      value: 1e3,
      currency: 'PLN',
      alone: false,
      words: phrases`kafel, kafli, kafle, koła, kół, patyk, patyków`,
    },
    { value: 1e6, currency: null, alone: true, words: phrases`bańka, bańki, baniek, bańkę` },
  ],
  roughMagnitudes: [],
  numberLinks: phrases`i`,
  ordinalSuffixes: phrases`
    go, ty, szy, gi, ci, ego, tego, szego, ciego, giego, mego, ma, sza, ga, cia, ta, me
  `,
  ordinals: numbered`
    1 pierwsz*, i; 2 drugi, drugiego, drugim, druga, drugą, drugiej, drugie, ii;
    3 trzeci, trzeciego, trzecim, trzecia, trzecią, trzeciej, iii;
    4 czwarty, czwartego, czwartym, czwarta, czwartą, czwartej, iv; 5 piąty, piątego, piątym, piąta, piątą;
    6 szóst*; 7 siódm*; 8 ósm*; 9 dziewiąt*; 10 dziesiąty, dziesiątego, dziesiątym; 11 jedenasty, jedenastego;
    12 dwunasty, dwunastego; 13 trzynasty, trzynastego; 14 czternasty, czternastego;
    15 piętnasty, piętnastego; 16 szesnasty, szesnastego; 17 siedemnasty, siedemnastego;
    18 osiemnasty, osiemnastego; 19 dziewiętnasty, dziewiętnastego; 20 dwudziesty, dwudziestego;
    21 dwudziest* pierwsz*; 22 dwudziest* drugi, dwudziest* drugiego; 23 dwudziest* trzeci*;
    24 dwudziest* czwart*; 25 dwudziest* piąt*; 26 dwudziest* szóst*; 27 dwudziest* siódm*;
    28 dwudziest* ósm*; 29 dwudziest* dziewiąt*; 30 trzydziesty, trzydziestego; 31 trzydziest* pierwsz*
  `,

  currencies: {
    PLN: phrases`
      zł, złoty, złotych, złote, złotego, złotówek, złotówki, złotych polskich, złotego polskiego,
      złote polskie, złoty polski, pln
    `,
    EUR: phrases`euro, eurasów, eurosów, ojro`,
    USD: phrases`
      dolar, dolary, dolarów, dolara, dolarach, dolarów amerykańskich, dolara amerykańskiego,
      dolary amerykańskie, dolców, baksów
    `,
    GBP: phrases`
      funt, funty, funtów, funta, funtów szterlingów, funty szterlingi, funta szterlinga, funtów brytyjskich,
      funty brytyjskie, funta brytyjskiego
    `,
    RUB: phrases`rubel, ruble, rubli, rubla, rubli rosyjskich, ruble rosyjskie, rubla rosyjskiego`,
    CHF: phrases`frank*, franków szwajcarskich, franki szwajcarskie`,
    CZK: phrases`koron czeskich, korony czeskie`,
    UAH: phrases`hrywien, hrywny, hrywna`,
    JPY: phrases`jen, jeny, jenów, jena`,
    CNY: phrases`juan*`,
  },
  minorUnits: phrases`gr, grosz*, cent*, pens*`,
  per: {
    once: phrases`jednorazowo, jednorazowa, jednorazowy, raz, w sumie, łącznie, całość, na start, za całość`,
    month: phrases`
      miesięcznie, na miesiąc, w miesiącu, za miesiąc, co miesiąc, /miesiąc, /mies, /m-c, /msc, /mc, mies,
      na m-c, msc, m-c, miesięczny, miesięczne, na osobę miesięcznie, za użytkownika miesięcznie
    `,
    year: phrases`
      rocznie, na rok, w roku, za rok, w skali roku, co rok, /rok, /r, rok do roku, roczny, roczne,
      na cały rok, co roku
    `,
  },
  bounds: {
    atMost: phrases`
      do, maks, max, maksymalnie, maksimum, najwyżej, co najwyżej, nie więcej niż, mniej niż, poniżej,
      nie ponad, w granicach do, nie przekraczając*, nie wyżej niż, aż do, <, ≤, góra, nie drożej niż,
      taniej niż, niecałe, niecałych
    `,
    atLeast: phrases`
      od, min, minimum, minimalnie, co najmniej, przynajmniej, ponad, powyżej, więcej niż, nie mniej niż,
      między, pomiędzy, >, ≥, grubo ponad, niemniej niż
    `,
    about: phrases`
      około, ok, koło, mniej więcej, w okolicach, w granicach, rzędu, jakieś, jakichś, z, ca, circa, ~,
      gdzieś, plus minus, blisko, prawie, orientacyjnie, powiedzmy, w przybliżeniu, gdzieś około, tak z,
      jakoś, w przedziale
    `,
    orLess: phrases`lub mniej, albo mniej, maks, max, maksymalnie, maksimum, najwyżej, góra, i mniej`,
    orMore: phrases`
      lub więcej, albo więcej, i więcej, +, wzwyż, minimum, min, co najmniej, i powyżej, w górę, przynajmniej,
      z hakiem
    `,
    to: phrases`do, lub, albo, aż do`,
    between: phrases`między, pomiędzy`,
    and: phrases`a, i`,
  },
  moneyWords: phrases`
    budżet, budżetu, budżetem, budżecie, budżety, wydać, wydamy, zapłacić, przeznaczyć, przeznaczamy,
    zainwestować, kwota, kwotę, kwocie, stać nas na
  `,
  noMoney: phrases`
    (brak|bez) [na razie|jeszcze] (budżetu|pieniędzy|środków) [na razie|na to|jeszcze],
    nie (mamy|mam|ma|było) [jeszcze|na razie|na to|żadnego|ustalonego|określonego|teraz]
    (budżetu|pieniędzy|kasy|środków) [jeszcze|na to|na razie],
    budżetu [jeszcze] nie (ma|mamy|mam), pieniędzy [na to] nie (ma|mamy|mam), zerowy budżet, budżet zerowy,
    budżet zero
  `,
  freeOnly: phrases`
    tylko (za darmo|darmowe|darmowy|darmowa|bezpłatne|bezpłatny|bezpłatnie), za darmo,
    coś (darmowego|bezpłatnego), darmow* (plan|wersja|wersję), bezpłatnie, za free, za zero
  `,
  noLimit: phrases`
    (budżet|budżetu) (bez ograniczeń|bez limitu|nieograniczony), bez limitu budżetu,
    (pieniądze|cena|koszt|koszty|budżet) nie (grają|gra|są|jest|stanowią|stanowi) [żadnej|żadną]
    (roli|rolę|problemem|problemu|przeszkodą),
    nieograniczony budżet
  `,
  people: phrases`
    osób, osoby, osoba, osobami, ludzi, ludzie, pracowni*, użytkowni*, stanowisk, stanowiska, handlowców,
    handlowcy, członków, specjalist*, konsultantów, konsultanci, agentów, etatów, etaty, licencji, licencje,
    zatrudnionych, kont, programist*, -osobow*, osobowy, osobowa, osobowym, kierowców, sprzedawców, userów
  `,
  peopleBefore: phrases`
    jest nas, będzie nas, nas jest, zespół, zatrudniamy, firma licząca, liczy, liczymy, zespół liczy
  `,
  otherUnits: phrases`
    %, procent*, leadów, leady, klientów, klienci, maili, telefonów, punktów, razy, godzin*, godz, minut*,
    sekund*, gb, mb, km, stron, lokalizacji, sklepów, sklepy, oddziałów, oddziały, zamówień, zgłoszeń,
    produktów, firm, krajów, zapytań, faktur, projektów, sztuk, szt, pytania, pytań, narzędzia, narzędzi,
    placówek, kontaktów
  `,

  time: {
    units: {
      day: phrases`dzień, dni, dnia, dniach, d`,
      week: phrases`tydzień, tygodnie, tygodni, tygodnia, tygodniu, tygodniach, tyg, tydz, t`,
      month: phrases`miesiąc, miesiące, miesięcy, miesiąca, miesiącu, miesiącach, mies, msc, m-c, m-ce, m-cy`,
      quarter: phrases`kwartał, kwartały, kwartałów, kwartału, kwartale, kw`,
      year: phrases`rok, roku, lata, lat, latach, r, l, roczek`,
    },
    multiples: [
      { amount: 6, unit: 'month', words: phrases`półrocze, półrocza, półroczu, pół roku` },
      { amount: 18, unit: 'month', words: phrases`półtora roku` },
      { amount: 6, unit: 'week', words: phrases`półtora miesiąca` },
      { amount: 2, unit: 'week', words: phrases`dwa tygodnie` },
    ],
    quarter: phrases`kwartał, kwartale, kwartału, kw`,
    halves: [
      phrases`
        h1, (pierwsza|pierwszej|pierwszą|i|1) (połowa|połowie|połowę|połowy) [roku],
        (pierwsze|pierwszym|i|1) (półrocze|półroczu)
      `,
      phrases`
        h2, (druga|drugiej|drugą|ii|2) (połowa|połowie|połowę|połowy) [roku],
        (drugie|drugim|ii|2) (półrocze|półroczu)
      `,
    ],
    months: rows`
      styczeń, stycznia, styczniu, styczniem, sty; luty, lutego, lutym, lut;
      marzec, marca, marcu, marcem, mar; kwiecień, kwietnia, kwietniu, kwietniem, kwi; maj, maja, maju, majem;
      czerwiec, czerwca, czerwcu, czerwcem, cze; lipiec, lipca, lipcu, lipcem, lip;
      sierpień, sierpnia, sierpniu, sierpniem, sierp; wrzesień, września, wrześniu, wrześniem, wrz;
      październik*, paź; listopad, listopada, listopadzie, listopadem, lis;
      grudzień, grudnia, grudniu, grudniem, gru
    `,
    weekdays: rows`
      poniedziałek, poniedziałku, poniedziałkiem, poniedziałku, pon; wtorek, wtorku, wtorkiem, wt;
      środa, środę, środy, środą, śr; czwartek, czwartku, czwartkiem, czw; piątek, piątku, piątkiem, pt;
      sobota, sobotę, soboty, sobotą, sob; niedziela, niedzielę, niedzieli, niedzielą, ndz, niedz
    `,
    ambiguous: phrases`
      sty, lut, mar, kwi, maja, cze, lip, lis, wrz, gru, wt, pt, sob, pon, jesień, zimy, lata, lato, wiosna
    `,
    seasons: [
      { month: 3, months: 3, words: phrases`wiosna, wiosną, wiosnę, wiosny, wiośnie` },
      { month: 6, months: 3, words: phrases`lato, latem, lecie` },
      { month: 7, months: 2, words: phrases`wakacje, wakacjach, wakacjami, wakacji` },
      { month: 9, months: 3, words: phrases`jesień, jesienią, jesieni` },
      { month: 12, months: 3, words: phrases`zima, zimą, zimę, zimie, zimy` },
    ],
    feasts: [
      { month: 1, day: 1, words: phrases`nowy rok, nowego roku, nowym roku, nowym rokiem` },
      { month: 12, day: 25, words: phrases`boże narodzenie, bożym narodzeniem, bożego narodzenia` },
    ],
    days: numbered`0 dziś, dzisiaj; 1 jutro, jutra; 2 pojutrze; -1 wczoraj`,
    which: numbered`
      0 ten, tym, tego, obecny, obecnym, obecnego, bieżący, bieżącym, bieżącego, to, ta, tej, tę;
      1 przyszły, przyszłym, przyszłego, przyszła, przyszłej, przyszłą, następny, następnym, następnego,
      następna, następną, następnej, następne, następnych, kolejny, kolejnym, kolejnego, kolejne, kolejnych,
      kolejną, kolejnej, nadchodząc*, najbliższ*, przyszłe;
      -1 zeszły, zeszłym, zeszłego, ubiegły, ubiegłym, ubiegłego, poprzedni, poprzednim, ostatni, ostatnim
    `,
    asap: phrases`
      asap, jak najszybciej, od razu, natychmiast, niezwłocznie, pilne, pilnie, na już, na wczoraj, od zaraz,
      już teraz, im szybciej tym lepiej, najszybciej jak się da, w trybie pilnym, jak najprędzej,
      możliwie szybko
    `,
    now: phrases`teraz, zaraz, już, natychmiastowo, szybko`,
    few: phrases`kilka, kilku, parę, paru`,
    in: phrases`za, za jakieś, za około, +`,
    fromNow: phrases`od teraz, od dziś, od dzisiaj`,
    within: phrases`
      w ciągu, w przeciągu, w terminie, w najbliższych, przez najbliższe, w ciągu najbliższych,
      w ciągu kolejnych, na przestrzeni, w ciągu następnych, w ciągu najbliższego, przed upływem
    `,
    by: phrases`do, najpóźniej do, przed, nie później niż, najpóźniej, aż do, najpóźniej w`,
    after: phrases`po, dopiero po`,
    from: phrases`
      od, począwszy od, nie wcześniej niż, dopiero od, od początku, najwcześniej, między, pomiędzy
    `,
    parts: {
      beginning: phrases`na początku, początek, początku, początkiem, z początkiem, wczesn*`,
      middle: phrases`w połowie, połowa, połowie, połowy, połową, środek`,
      end: phrases`pod koniec, koniec, końca, końcem, z końcem, na koniec, końcówka, końcówce, schyłek`,
    },
    ends: [
      { unit: 'year', words: phrases`eoy` },
      { unit: 'quarter', words: phrases`eoq` },
    ],
    links: phrases`
      w, we, na, dnia, gdzieś, około, mniej więcej, jakoś, ok, w okolicach, dniu, samym, dopiero, już, może,
      od, koło
    `,
    yearWord: phrases`roku, rok, r, rokiem`,
  },

  authority: {
    decides: phrases`
      decyduję, [ja] decyduję (sam|sama|samodzielnie), sam decyduję, sama decyduję, podejmuję decyzję,
      podejmuję decyzje, podpisuję, zatwierdzam, ode mnie zależy, decyzja należy do mnie, to moja decyzja,
      moja decyzja, mam ostatnie słowo, jestem decydentem, jestem osobą decyzyjną, jestem decydentką,
      ja podejmuję decyzję, sam o tym decyduję, to moja firma, decyzyjność po mojej stronie,
      decyzja jest moja, mogę sam zdecydować, mogę sama zdecydować, decyzje podejmuję, ja decyduję,
      decyzję podejmuję, prowadzę własną firmę, prowadzę firmę
    `,
    shares: phrases`
      decydujemy, decydujemy [wszyscy] (razem|wspólnie), wspólna decyzja, wspólnie decydujemy,
      razem decydujemy, podejmujemy decyzję, (decyduję|decyzję podejmuję) (razem|wspólnie) (z|ze),
      razem ze wspólni*, ja (i|z|ze) ${someone}, ${someone} i ja, decyzja zespołowa,
      decydujemy we (dwoje|dwóch|troje|trzech), decydujemy kolegialnie, decyzję podejmujemy, razem z ${boss},
      głosujemy, decyzja kolegialna
    `,
    influences: phrases`
      ${someone} ${decides}, ${decides} [o tym|to] ${someone},
      [ostateczna|ostateczną] (decyzja|decyzję|decyzje) (należy do|podejmuje|podejmą|podejmie|leży po stronie)
      ${someone},
      nie [ja] (decyduję|podejmuję|podpisuję|zatwierdzam), nie ja (decyduję|podejmuję),
      muszę [to] (zapytać|spytać|skonsultować|uzgodnić|ustalić|przedstawić) [z|ze|to] ${someone},
      to nie moja decyzja, nie moja decyzja, nie (jestem decydentem|jestem osobą decyzyjną|ode mnie zależy),
      tylko (rekomenduję|doradzam|polecam), rekomenduję, doradzam, potrzebuję zgody, za zgodą ${boss},
      zgoda ${boss}, ktoś inny (decyduje|podpisuje), zależy od ${someone}, przygotowuję rekomendację,
      zbieram oferty dla ${boss}, mogę tylko (polecić|doradzić|rekomendować)
    `,
    researches: phrases`
      tylko (sprawdzam|się rozglądam|rozglądam się|szukam
      informacji|badam|oglądam|porównuję|zbieram|patrzę|się orientuję|orientuję się),
      na razie (sprawdzam|się rozglądam|rozglądam się|szukam|zbieram|tylko|porównuję|się orientuję),
      rozglądam się, badam rynek, robię (rozeznanie|research), rozeznanie rynku, zbieram (informacje|oferty),
      piszę pracę (magisterską|licencjacką), do pracy (magisterskiej|licencjackiej|dyplomowej), z ciekawości,
      robimy (rozeznanie|research), research rynku, porównuję (oferty|rozwiązania)
    `,
  },
  authorityAnswers: {
    decides: phrases`ja, ja sam, ja sama, tylko ja, sam, sama, osobiście, samodzielnie, jednoosobowo`,
    shares: phrases`my, razem, wspólnie, wszyscy, we dwoje, my wszyscy, oboje, obaj`,
    influences: phrases`${someone}, ktoś inny, nie ja, góra, ktoś z góry, przełożony, on, ona, oni`,
    researches: phrases`research, rozeznanie`,
  },
  titles: {
    decides: phrases`
      właściciel, właścicielka, właścicielem, właścicielką, współwłaściciel*, założyciel*, współzałożyciel*,
      prezes, prezesem, prezeską, prezeska, ceo, dyrektor generalny, dyrektorem generalnym,
      dyrektorem zarządzającym, szefem, szefową, szef, szefowa, przedsiębiorcą, przedsiębiorca,
      samozatrudniony, freelancer*, owner*, founder*, jdg, właściciel firmy, właścicielem firmy,
      właścicielką firmy, decydentem
    `,
    shares: phrases`
      dyrektor*, dyrektor* (sprzedaży|handlow*|finansow*|operacyjn*|marketingu|it|techniczn*), wiceprezes*,
      członkiem zarządu, członkinią zarządu, członek zarządu, cto, cfo, coo, cmo, wspólni*, partner*,
      head of (sales|marketing|it|operations), kierownik* działu, szefem (sprzedaży|działu|marketingu),
      szefową (sprzedaży|działu|marketingu)
    `,
    influences: phrases`
      kierowni*, manager*, menedżer*, menadżer*, specjalist*, asystent*, koordynator*, handlowiec, handlowcem,
      analityk*, inżynier*, programist*, księgow*, pracownik*, kupiec, kupcem, office manager*, liderem,
      liderką, sekretar*, pracownicą
    `,
    researches: phrases`stażyst*, student*, praktykant*, dziennikar*, doktorant*`,
  },
  self: phrases`
    jestem [tylko|tu|tutaj|zwykłym|zwykłą|młodszym|młodszą|starszym|starszą], pracuję jako [starszy|młodszy],
    moje stanowisko to, stanowisko :, z tej strony, ja jestem, moja rola to
  `,
  hereIs: phrases`tu, mówi`,
  nameIs: phrases`nazywam się, mam na imię, na imię mi, z tej strony, imię i nazwisko :, jestem :`,
  companyIs: phrases`
    moja firma to, nasza firma to, firma, z firmy, nazwa firmy :, nazwa firmy to, firma nazywa się,
    nasza firma nazywa się, pracuję w, pracuję dla, reprezentuję, reprezentuję firmę, w firmie
  `,

  intents: {
    human: {
      anywhere: phrases`
        (porozmawiać|pogadać|rozmawiać|rozmowa|rozmowę|pogadam|kontakt|połączenie) [z|ze]
        [żywym|żywą|prawdziwym|prawdziwą|jakimś|jakąś|waszym|innym] ${person},
        (połącz|przełącz|połączcie|przekieruj|przełączcie) [mnie] (z|ze|do|na),
        (daj|dajcie|poproszę) [mi|żywego] (konsultant*|człowiek*|operator*|doradc*|handlow*),
        (chcę|chciałbym|chciałabym|poproszę|proszę o|potrzebuję|wolę|wolałbym|wolałabym) [z]
        [żywym|żywego|prawdziwego|prawdziwym]
        (człowiek*|konsultant*|przedstawiciel*|doradc*|operator*|handlow*),
        nie (chcę|lubię) (rozmawiać|gadać|pisać) z (botem|robotem|maszyną|automatem|botami|automatami),
        (czy|niech) [może] ktoś [może] [do mnie] (zadzwonić|zadzwoni|oddzwonić|oddzwoni),
        ktoś może [do mnie] (zadzwonić|oddzwonić),
        proszę [do mnie] (zadzwonić|oddzwonić|o telefon|o kontakt telefoniczny),
        (zadzwoń|zadzwońcie|oddzwoń|oddzwońcie) [do mnie|do nas], dajcie mi człowieka, chcę człowieka,
        (jest|czy jest) (tam|tu) ktoś żywy
      `,
      alone: phrases`
        człowiek, człowieka, konsultant, konsultanta, operator, z człowiekiem, żywy człowiek,
        żywego człowieka, doradca
      `,
    },
    bot_question: {
      anywhere: phrases`
        (jesteś|pan jest|pani jest|czy to) [ty] [prawdziwym|prawdziwą|żywym|tylko|jakimś]
        (botem|robotem|człowiekiem|osobą|maszyną|bot|robot|automat|automatem|ai|sztuczną inteligencją),
        czy jesteś [prawdziwym|żywym|prawdziwą] (botem|robotem|człowiekiem|osobą|maszyną|ai),
        rozmawiam z (botem|robotem|człowiekiem|maszyną|automatem), kim jesteś, czym jesteś,
        z kim (rozmawiam|piszę), czy rozmawiam z [prawdziwym|żywym] (człowiekiem|botem|robotem|osobą)
      `,
    },
    price_question: {
      anywhere: phrases`
        ile (to|to będzie|będzie|by|za to|u was|wasz|wasza|wasze|taki|takie|taka) [to|by] [będzie|nas|mnie]
        (kosztuje|kosztować|kosztowało|kosztują|płaci się|zapłacę|zapłacimy|wyniesie),
        ile kosztuje, ile kosztują, ile trzeba zapłacić, jaka [jest] [wasza] cena,
        jakie [są|macie] [wasze] (ceny|koszty|stawki), jaki [jest|to] [będzie] koszt, cennik,
        jakie macie ceny, (podaj|podajcie|proszę o) (cenę|ceny|wycenę), po ile
      `,
      opening: phrases`ile za`,
      alone: phrases`cena, ceny, koszt, a cena`,
    },
    yes: {
      opening: phrases`
        tak, oczywiście, jasne, zgadza się, owszem, jak najbardziej, no tak, z przyjemnością, no jasne,
        tak tak, no pewnie, zdecydowanie tak, raczej tak, chyba tak, czemu nie, pewnie że tak, no oczywiście,
        yes, yep
      `,
      alone: phrases`
        ok, okej, dokładnie, dobra, dobrze, spoko, super, pewnie, może być, prawda, racja, zgoda, w porządku,
        no, mhm, mamy, mam, niech będzie, zgadzam się, świetnie, chętnie, nie ma problemu, pasuje, jest,
        potwierdzam, okay, potwierdzone, zdecydowanie, ta, taa
      `,
    },
    no: {
      opening: phrases`
        nie nie, raczej nie, chyba nie, na pewno nie, absolutnie nie, oczywiście że nie, niestety nie,
        nie bardzo, wcale nie, w żadnym wypadku, nie dziękuję, nie dzięki, w ogóle nie, nope, skądże,
        bynajmniej, no nie
      `,
      alone: phrases`
        nie, jeszcze nie, nie mamy, nie mam, nie ma, brak, żadne, żaden, nic, nigdy, nie było, nieprawda,
        niezupełnie, nikt, nie jest, nie ma takiego, nie tym razem, nein
      `,
    },
    not_sure: {
      anywhere: phrases`
        nie (wiem|wiemy) [jeszcze|dokładnie|tego], nie [jestem|jesteśmy] (pewien|pewna|pewny|pewni),
        nie mam [zielonego] pojęcia, trudno (powiedzieć|stwierdzić|określić),
        ciężko (powiedzieć|stwierdzić|określić), to zależy,
        nie (zdecydowaliśmy|zdecydowałem|zdecydowałam|ustaliliśmy|określiliśmy|potrafię powiedzieć|umiem
        powiedzieć) [jeszcze],
        jeszcze nie (wiem|wiemy|ustaliliśmy|zdecydowaliśmy), zobaczymy, się okaże, do ustalenia,
        nie mam pewności, pojęcia nie mam, zastanawiamy się, nieokreślony
      `,
      alone: phrases`
        zależy, może, być może, możliwe, nie do końca, różnie, hmm nie wiem, prawdopodobnie, ewentualnie
      `,
    },
    dont_care: {
      anywhere: phrases`
        (wszystko|obojętne) (mi|nam) (jedno|obojętne), wszystko jedno, obojętnie, bez znaczenia,
        nie ma znaczenia, nie robi [mi|nam] różnicy, bez różnicy, nie spieszy (się|nam się|mi się) [nam|mi],
        nie śpieszy (się|nam się|mi się), nie ma pośpiechu, bez pośpiechu, niepilne,
        nie (jest|jest to|to) pilne, nie pilne, na spokojnie, kiedykolwiek,
        jak (chcesz|chcecie|wolicie|wolisz|uważasz), nie zależy (mi|nam), nam to obojętne, mi to obojętne,
        nie mamy ciśnienia, bez ciśnienia, kiedyś tam
      `,
      alone: phrases`
        obojętne, cokolwiek, byle co, dowolny, dowolne, dowolna, którykolwiek, kiedyś, wsio ryba, jakikolwiek
      `,
    },
    decline: {
      anywhere: phrases`
        (wolę|wolałbym|wolałabym|wolimy|wolelibyśmy) (nie|tego nie|o tym nie)
        (mówić|podawać|odpowiadać|zdradzać|ujawniać),
        nie (chcę|chcemy|mogę|możemy|będę|zamierzam) [tego|o tym|na to]
        (podawać|mówić|zdradzać|ujawniać|odpowiadać|powiedzieć|zdradzić|podać|ujawnić),
        to (poufne|tajne|tajemnica|prywatne), poufne, informacja poufna,
        tajemnica (firmy|handlowa|przedsiębiorstwa), bez komentarza, nie twoja sprawa, nie wasza sprawa,
        nie pana sprawa, (pomiń|pomińmy|pomińcie) [to|to pytanie|pytanie], odmawiam [odpowiedzi], wolę nie
      `,
      alone: phrases`pomiń, pomijam, następne pytanie, dalej, prywatne, sekret, tajemnica`,
    },
    not_now: {
      anywhere: phrases`
        nie (teraz|dziś|dzisiaj|w tej chwili|w tym momencie), może (później|kiedyś|innym razem), innym razem,
        za wcześnie, jeszcze za wcześnie, na razie nie,
        (odezwij|odezwijcie|proszę odezwać|skontaktujcie|przypomnij|przypomnijcie) się (później|za|w|po),
        wróćmy do tego (później|za|w|po), wrócimy do tematu, zajęty jestem, jestem (zajęty|zajęta),
        nie mam [teraz] czasu, to nie (jest) [dobry|najlepszy] moment, zły moment, nie jest priorytetem,
        odłóżmy
      `,
      alone: phrases`później, potem, kiedy indziej, nie teraz, następnym razem, wstrzymane`,
    },
    stop: {
      anywhere: phrases`
        (przestań|przestańcie|proszę przestać) [do mnie|mi] (pisać|wysyłać|dzwonić|spamować|nękać),
        nie (pisz|piszcie|wysyłaj|wysyłajcie|dzwoń|dzwońcie|spamuj) [już|więcej] (do mnie|do
        nas|mi|nam|więcej|już),
        (wypisz|wypiszcie|usuń|usuńcie|wykreśl) (mnie|moje dane|nas), (daj|dajcie) [mi|nam] [święty] spokój,
        dajcie [mi|nam] spokój, (zostaw|zostawcie) mnie w spokoju,
        rezygnuję z (wiadomości|kontaktu|subskrypcji|newslettera), nie życzę sobie, proszę nie pisać,
        proszę o usunięcie, proszę mnie (wypisać|usunąć), koniec rozmowy, kończymy rozmowę,
        zakończ [rozmowę|czat]
      `,
      alone: phrases`
        stop, stopp, koniec, wystarczy, dosyć, dość, nie jestem zainteresowany, nie jestem zainteresowana,
        nie jesteśmy zainteresowani, niezainteresowany, spadaj, przestań, wypisz mnie, odczep się, rezygnuję,
        anuluj, przerwij, zakończ, odwal się
      `,
    },
    restart: {
      anywhere: phrases`
        od (nowa|początku), (zacznij|zacznijmy|zaczynamy|zacząć) (od nowa|od początku|jeszcze raz|ponownie)
      `,
      alone: phrases`restart, reset, od nowa, start, zacznij`,
    },
    repeat: {
      anywhere: phrases`
        (powtórz|powtórzcie|powtórzysz|powtórzyć|możesz powtórzyć) [proszę|to|pytanie], jeszcze raz,
        co (mówiłeś|mówiłaś|powiedziałeś|pytałeś), jakie było pytanie, nie dosłyszałem, nie dosłyszałam,
        proszę powtórzyć, umknęło mi
      `,
      alone: phrases`powtórz, ponownie, słucham?, co`,
    },
    explain: {
      anywhere: phrases`
        co (to znaczy|masz na myśli|to jest|przez to rozumiesz|ma pan na myśli),
        nie (rozumiem|kumam|łapię|czaję) [pytania|tego],
        (wyjaśnij|wytłumacz|wyjaśnisz|wytłumaczysz|wyjaśnić|wytłumaczyć|objaśnij|sprecyzuj),
        o co (chodzi|pytasz|ci chodzi), w jakim sensie, dlaczego (pytasz|pytacie|pan pyta),
        po co (pytasz|to|wam|ci), (możesz|może pan|może pani) jaśniej, jak to rozumieć, na przykład jakie,
        powiedz więcej
      `,
      alone: phrases`czyli, dlaczego, po co, pomoc, to znaczy, jak to, wyjaśnij`,
    },
    correct: {
      anywhere: phrases`
        (pomyliłem|pomyliłam|pomyliliśmy) się, miałem na myśli, miałam na myśli, mój błąd,
        chciałem powiedzieć, chciałam powiedzieć,
        (zmieniam|chcę zmienić|poprawiam|poprawić) [moją|swoją] odpowiedź,
        źle (napisałem|napisałam|podałem|podałam), nie to miałem na myśli, cofam
      `,
      opening: phrases`
        właściwie, poprawka, korekta, sprostowanie, w sumie to, a właściwie, przepraszam miało być, ups,
        miało być
      `,
    },
    greet: {
      opening: phrases`
        cześć, hej, dzień dobry, witam, witaj, siema, dobry wieczór, hello, hi, halo, elo, dobry, witajcie,
        siemka, hejka
      `,
    },
    thanks: {
      anywhere: phrases`
        dziękuję [bardzo|ślicznie|pięknie], dzięki [wielkie|bardzo], dziękujemy, dziena, thx, wielkie dzięki
      `,
    },
    goodbye: {
      opening: phrases`
        do (widzenia|zobaczenia|usłyszenia|jutra), papa, żegnam, żegnaj, nara, dobranoc, miłego dnia,
        trzymaj się, muszę (iść|lecieć|kończyć|wyjść|uciekać), bye, cześć i dzięki, narka, lecę, dobrej nocy,
        narazie, pora kończyć, uciekam
      `,
      alone: phrases`na razie, pa`,
    },
  },
  negations: phrases`nie, bez, nigdy, nie trzeba, zamiast, nie muszę, nie potrzebuję, nie chcę`,
  fillers: phrases`
    proszę, dziękuję, dzięki, no, więc, to, a, hm, hmm, ok, okej, chyba, raczej, po prostu, szczerze mówiąc,
    szczerze, na razie, jeszcze, teraz, póki co, dobra, cześć, hej, dzień dobry, tak, w sumie, generalnie,
    głównie, akurat, już, pan, pani, poproszę, bardzo, bocie, u nas, jak na razie, tylko
  `,
  clauseBreaks: phrases`ale, jednak, bo, ponieważ, lecz, natomiast, a potem, tylko że`,
  optionWords: phrases`opcja, opcję, numer, nr, odpowiedź, wariant, punkt, wybieram, pozycja`,
}
