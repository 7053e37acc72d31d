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
  kim, operator*, specjalist*, menedżer*, managerem, moderator*, kimś z działu, żywym człowiekiem,
  prawdziwym człowiekiem
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
    jutro, teraz, później, potrzebuję, potrzebujemy, pieniędzy, przyszłym, przyszły, żeby, ze, od, po,
    tego, tym, jakie, przed, bez, brak, nic, sobie, ktoś, coś, gdy, wszystko, trzeba, nad, pod, ani, czyli,
    więc,
    też, także, który, która, które, jesteś, masz, macie, można, dlaczego, czemu, przepraszam, witam,
    niestety,
    tutaj, cena, kosztuje, umowa, dni, dnia, lat, tygodniu, miesiącu, nowy, nowa, nowe, mnie, ciebie, jego,
    jej, ich,
    nam, wam, wasz, wasza, wasze, był, była, było, będzie, chce, chcesz, robimy, szukamy, zł, pieniądze,
    termin
  `,
  spellings: phrases`
    sz, cz, rz, dz, ść, ów-, nie-, -nie, ych-, ich-, ego-, emu-, iej-, ami-, ach-, owa-, owy-, owe-, nia-,
    ści, ość-, uje-, am-, em-, amy-, emy-, imy-, cie-, ysz-, isz-, asz-, esz-, wy-, -wy, prze, przy, -roz,
    -bez, -za, zn, zł, zm, -wz, -kt, wie, dzi, kie, gie, wsz, iec-, ek-, ko-, no-, lo-, ło, li-, ła-, ał-,
    ił-, yj, ij, aj, ej, uj, jm, jn, jd, jk, mu-, ja-, cja, ią, cy-, ny-, ki-, ka-, na-, ta-, ego, ż, wz,
    źl, dł, kł, mie, bie, pie, zie, sie, nię, dnia, ski-, ska-, sko-, skich-, skie-, wk, wn, wc, pn, zg, zd,
    zb, źn
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
        (porozmawiać|pogadać|rozmawiać|rozmowa|rozmowę|pogadam|porozmawiam|kontakt|połączenie|skontaktować
        się|gadać) [teraz] [z|ze] [żywym|żywą|prawdziwym|prawdziwą|jakimś|jakąś|waszym|waszą|innym|inną|kimś
        z|normalnym] ${person},
        (połącz|przełącz|połączcie|przekieruj|przełączcie|przekierujcie|połączyć|przełączyć|przekierować)
        [mnie|nas] (z|ze|do|na), przekaż [mnie|rozmowę] (do|dla) ${person},
        (daj|dajcie|poproszę|dawaj|zawołaj|zawołajcie|wezwij|podaj) [mi|żywego|do telefonu|mnie|tu|tutaj]
        (konsultant*|człowiek*|operator*|doradc*|handlow*|moderator*|kogoś|specjalist*|przedstawiciel*),
        (poproszę|proszę o|wolę|wolałbym|wolałabym|żądam) [z] [żywym|żywego|prawdziwego|prawdziwym]
        (człowiek*|konsultant*|przedstawiciel*|doradc*|operator*|handlow*|moderator*|obsług*), nie
        (chcę|lubię|będę|zamierzam|mam ochoty) (rozmawiać|gadać|pisać|rozmawiał|rozmawiała|gadał) z
        (botem|robotem|maszyną|automatem|botami|automatami|maszynami|komputerem|programem),
        (czy|niech|żeby|by|aby) [może] ktoś [może|do mnie|od was|od państwa] [do mnie]
        (zadzwonić|zadzwoni|zadzwonił|oddzwonić|oddzwoni|oddzwonił|skontaktował się|skontaktuje
        się|przedzwonił), ktoś [mi|do mnie] (może|mógłby) [do mnie|mi] (zadzwonić|oddzwonić|się
        skontaktować|pomóc|doradzić), proszę [do mnie] (zadzwonić|oddzwonić|o telefon|o kontakt
        telefoniczny|dzwonić), (zadzwoń|zadzwońcie|oddzwoń|oddzwońcie|przedzwoń|przedzwońcie) [do mnie|do
        nas], dajcie mi człowieka, chcę człowieka, (jest|czy jest) (tam|tu|u was) (ktoś|jakiś)
        (żywy|człowiek|konsultant), (możecie|mogą państwo|może pan|może pani) [do mnie] (zadzwonić|oddzwonić),
        rozmów się ze mną, (głupi|beznadziejny|bezużyteczny) bot
      `,
      alone: phrases`
        człowiek, człowieka, konsultant, konsultanta, konsultantka, operator, operatora, z człowiekiem, żywy
        człowiek, żywego człowieka, doradca, doradcę, moderator, moderatora, obsługa (klienta|klientów),
        [dział|biuro] obsługi klienta, dział (sprzedaży|handlowy), handlowiec, handlowca, przedstawiciel,
        przedstawiciela, infolinia, prawdziwy człowiek, (z|ze) (konsultantem|doradcą|handlowcem|kimś), kogoś z
        (obsługi|działu|firmy), proszę o kontakt, sprzedawca, sprzedawcę, pracownik, pracownika, kontakt
        telefoniczny, poproszę o telefon, poproszę o kontakt
      `,
      inTalk: phrases`
        (chcę|chciałbym|chciałabym|potrzebuję) [z] [żywym|żywego|prawdziwego|prawdziwym]
        (człowiek*|konsultant*|przedstawiciel*|doradc*|operator*|handlow*|moderator*|obsług*),
        (porozmawiać|pogadać|rozmawiać|pogadam|porozmawiam) z
        (kimś|kim|osobą|człowiekiem|ludźmi|kimkolwiek|kimś innym), kogoś innego
      `,
    },
    bot_question: {
      anywhere: phrases`
        (jesteś|pan jest|pani jest|czy to|jest pan|jest pani) [ty|czy] [naprawdę|w ogóle|na pewno|może]
        [prawdziwym|prawdziwą|żywym|żywą|tylko|jakimś|zwykłym]
        (botem|robotem|człowiekiem|osobą|maszyną|bot|robot|automat|automatem|ai|sztuczną
        inteligencją|programem|komputerem|algorytmem|chatbotem|czatbotem|asystentem|wirtualnym
        asystentem|ludziem|istotą|konsultantem|sztuczna inteligencja), czy jesteś [prawdziwym|żywym|prawdziwą]
        (botem|robotem|człowiekiem|osobą|maszyną|ai), (rozmawiam|piszę|gadam|mówię|czatuję) [teraz|tu|tutaj] z
        [prawdziwym|żywym|prawdziwą]
        (botem|robotem|człowiekiem|maszyną|automatem|osobą|ai|chatbotem|programem|komputerem), kim jesteś,
        czym jesteś, z kim (rozmawiam|piszę|gadam|mam przyjemność), po drugiej stronie (jest|siedzi)
        [żywy|prawdziwy] (człowiek|bot|ktoś), (bot|robot|automat|maszyna) czy [żywy|prawdziwy]
        (człowiek|osoba), człowiek czy (bot|robot|maszyna), (to|tu) [jest] (bot|robot|automat|człowiek) czy,
        odpisuje mi (bot|robot|automat|człowiek|maszyna)
      `,
      alone: phrases`
        [czy|ty|a] [ty] jesteś [ty] [naprawdę|w ogóle|na pewno]
        (prawdziwy|prawdziwa|żywy|żywa|ludzki|sztuczny|człowiekiem|realny), (prawdziwy|żywy) jesteś, botem
        jesteś, robotem jesteś, to [jest] (bot|robot|automat)
      `,
    },
    price_question: {
      anywhere: phrases`
        ile (to|to będzie|będzie|by|za to|u
        was|wasz|wasza|wasze|taki|takie|taka|mnie|nas|może|mogłoby|bym|byśmy) [to|by|taka|taki|takie]
        [będzie|nas|mnie] (kosztuje|kosztować|kosztowało|kosztowała|kosztował|kosztują|płaci
        się|zapłacę|zapłacimy|wyniesie|zapłacił|zapłaciła|zapłacili|wyjdzie|wychodzi), ile
        (kosztuje|kosztują|zapłacę|zapłacimy|wyniesie|wyjdzie|wychodzi|bierzecie|liczycie|sobie
        liczycie|płacę|płacimy za to), ile [to] będzie (kosztować|kosztowało|mnie kosztować|nas kosztować),
        ile trzeba [by|będzie] (zapłacić|dać|wydać), jaka [jest|to|będzie|byłaby] [wasza|państwa]
        (cena|stawka|opłata|kwota), jakie [są|macie|będą] [wasze|państwa|tu]
        (ceny|koszty|stawki|opłaty|cenniki), jaki [jest|to|byłby] [będzie] (koszt|cennik), cennik,
        (podaj|podajcie|proszę o|poproszę o|poproszę|przyślijcie|wyślijcie|prześlijcie|podać|dostać) [mi|nam]
        [jakąś] (cenę|ceny|wycenę|cennik|stawki|koszt|kosztorys), po ile, w jakiej cenie, jaki rząd wielkości,
        (ile|na ile) to (drogie|wyceniacie), (płaci|płacę) się [coś] (dodatkowo|ekstra), za darmo czy,
        (wycena|wycenę) (poproszę|proszę), jakie widełki cenowe, ile pieniędzy (muszę|trzeba|będzie), co do
        ceny
      `,
      opening: phrases`ile za, ile kosztu*`,
      alone: phrases`
        cena, ceny, koszt, koszty, a cena, ile, za ile, a ile, stawki, wycena, wycenę, ile to, czy to drogie,
        drogie, (to|czy to) [jest] (darmowe|płatne|drogie|bezpłatne), po czemu, jaki koszt, cennik
      `,
      inTalk: phrases`ile (mam|muszę|trzeba) (zapłacić|dać|płacić), (cena|cenę|ceny|ceną)`,
    },
    yes: {
      opening: phrases`
        tak, oczywiście, jasne, zgadza się, owszem, jak najbardziej, no tak, z przyjemnością, no jasne, tak
        tak, no pewnie, zdecydowanie tak, raczej tak, chyba tak, czemu nie, pewnie że tak, no oczywiście, yes,
        yep, absolutnie tak, na pewno tak, taak*, ależ (tak|oczywiście), oczywista, naturalnie, bez wątpienia,
        jasna sprawa, rzecz jasna, ma się rozumieć, bez dwóch zdań, no raczej, dokładnie tak, zgoda, a jakże,
        potwierdzam, niewątpliwie
      `,
      alone: phrases`
        dokładnie, pewnie, może być, prawda, racja, zgoda, w porządku, tak, na tak, z chęcią, no ba,
        [całkowicie|w pełni|absolutnie|w zupełności] się zgadzam, się zgadzamy, mhm, mamy, mam, niech będzie,
        zgadzam się, chętnie, nie ma problemu, pasuje, jest, bardzo (chętnie|dobrze|w porządku|ok),
        potwierdzone, zdecydowanie, ta, taa, jestem za, za, akceptuję, akceptujemy, przyjmuję, popieram,
        zgadzamy się, potwierdzamy, się zgadza, wszystko się zgadza, słusznie, trafnie, właśnie [tak], otóż
        to, w rzeczy samej, masz rację, ma pan rację, ma pani rację, absolutnie, całkowicie, jasne że tak, na
        to wygląda, myślę że tak, wydaje mi się że tak, sądzę że tak, przypuszczam że tak, pewnie tak,
        prawdopodobnie tak, git, si, aha, ano, ehe, yhm, dawaj, dawajcie, działaj, działajmy, lecimy,
        jedziemy, wchodzę w to, biorę, to prawda, poprawnie, prawidłowo, bez problemu, jestem, jesteśmy, chcę,
        chcemy, poproszę, deal, stoi, umowa stoi, przekonałeś mnie, zrozumiano, rozumiem, luz
      `,
      aside: phrases`
        no, mega, sztos, ok, okej, okay, dobra, dobrze, spoko, oki, oks, okejka, super, świetnie, doskonale,
        rewelacja, ekstra, fajnie, bomba, idealnie, perfekcyjnie, znakomicie, wspaniale, bardzo fajnie,
        elegancko, extra, cudownie, brawo
      `,
      inTalk: phrases`
        [to|wszystko] [jest|było|brzmi|wygląda] [bardzo|całkiem|absolutnie|zupełnie|w pełni]
        (prawda|prawdą|racja|poprawne|poprawnie|prawidłowe|prawidłowo|zgodne|dobrze|dobra
        odpowiedź|słuszne|właściwe|trafne), (dobra|świetna|poprawna|prawidłowa|właściwa|trafna)
        (odpowiedź|reakcja|robota), (dobrze|właściwie|poprawnie|prawidłowo|świetnie|idealnie)
        [mnie|to|wszystko]
        (zrozumiałeś|zrozumiałaś|zrozumieliście|zrozumiane|usłyszałeś|zrobione|rozumiesz|zapisane|zrobiłeś|
        powiedziane),
        (zgadzam|zgadzamy) się, (mówię|odpowiadam|odpowiedź brzmi|powiem|powiedziałbym) [że] tak, o to [mi]
        chodziło, właśnie o to, to miałem na myśli, jest ok, (pasuje|odpowiada) mi, mi (pasuje|odpowiada)
      `,
    },
    no: {
      opening: phrases`
        nie nie, raczej nie, chyba nie, na pewno nie, absolutnie nie, oczywiście że nie, niestety nie, nie
        bardzo, wcale nie, w żadnym wypadku, nie dziękuję, nie dzięki, w ogóle nie, nope, skądże, skąd że,
        bynajmniej, no nie, nie całkiem, w żadnym razie, pod żadnym pozorem, zdecydowanie nie, jasne że nie,
        ależ nie, ależ skąd, skąd znowu, nie ma mowy, nie ma opcji, nie ma szans, w życiu, nigdy w życiu, za
        nic, za żadne skarby, po moim trupie, nic z tych rzeczy, otóż nie, nieee*, niee, nie no, nie proszę,
        nie raczej, nie niestety, tym razem nie, jednak nie, myślę że nie, nie sądzę, nie wydaje mi się, wręcz
        przeciwnie, no nie bardzo, nie (ja|my|to|tego|on|ona|oni|w tym) (nie|jest|są)
      `,
      alone: phrases`
        nie, jeszcze nie, nie mamy, nie mam, nie ma, brak, żadne, żaden, żadna, nic, nigdy, nie było,
        nieprawda, niezupełnie, nikt, nie jest, nie ma takiego, nie tym razem, nein, nie chcę, nie chcemy, nie
        chcę (tego|nic|niczego), nie akceptuję, nie akceptujemy, nie zgadzam się, nie zgadzamy się, odmawiam,
        odmawiamy, odmówię, zaprzeczam, zaprzeczę, zaprzeczamy, zaprzeczam (temu|że), nie chcę tego, na nie,
        sprzeciwiam się, sprzeciw, tym razem (odmówię|zaprzeczę|odmawiam), nie wyrażam zgody, brak zgody, bez
        zgody, nie potwierdzam, nie popieram, nie pasuje, nie odpowiada [mi|nam], nie jestem [za], nie
        jesteśmy, nie będę, nie będziemy, nie planujemy, nie planuję, nie używamy, nie korzystamy, nie
        przypominam sobie takiego, nie podoba mi się, [już] w niczym, w niczym [więcej], niczego, nic z tego,
        nic więcej, nie trzeba, niekoniecznie, nie do końca tak, nie dla mnie, nie dla nas, nie (może
        być|mogę|możemy|potrzebuję|potrzebujemy|posiadam|posiadamy|robimy|robię|powiedziałbym), ani jedno ani
        drugie, żadne z nich, żadna z nich, żaden z nich, odpada, wykluczone, mowy nie ma, nie interesuje mnie
        ta opcja, negatywnie, to nie ja, to nie my, no way, nie no co ty, fałsz, skąd, gdzie tam, a gdzie tam,
        niemożliwe, nie chce mi się
      `,
      inTalk: phrases`
        nie (jest|było|są|brzmi|wygląda) [to|ta|do końca|całkiem|zbyt]
        (prawda|prawdą|poprawne|poprawna|poprawnie|prawidłowe|prawidłowa|właściwe|właściwa|dobrze|dobra|dobre|
        zgodne|trafne|tak|to),
        nie (o to|to|tak|tego|taki|taka|takie) [mi]
        [chciałem|chciałam|powiedziałem|powiedziałam|mówiłem|mówiłam|chodziło|pytałem|pytałam|prosiłem|
        prosiłam|miało
        być], nie
        (chciałem|chciałam|powiedziałem|powiedziałam|mówiłem|mówiłam|prosiłem|prosiłam|pytałem|pytałam) [o
        to|tego|tak|o], nie zgadza się, się nie zgadza, nie (masz|ma pan|ma pani) racji, mylisz się, myli się
        pan, pomyliłeś [się], pomyliłaś [się], (źle|błędnie|niepoprawnie|nieprawidłowo|niewłaściwie) [mnie|to]
        [zrozumiałeś|zrozumiałaś|zrozumieliście|zrobiłeś|zapisałeś|usłyszałeś|powiedziałeś|zinterpretowałeś],
        (zła|błędna|niepoprawna|nieprawidłowa|niewłaściwa|nietrafna)
        (odpowiedź|reakcja|interpretacja|informacja), to błąd, (jest|był) błąd, błędnie, nie rozumiesz [mnie],
        nie zrozumiałeś [mnie], nie słuchasz, (mówię|odpowiadam|odpowiedź brzmi|powiem) [że] nie, popraw
        (to|błąd|odpowiedź|się), nie podoba, to (bzdura|kłamstwo|nieprawda|nonsens), nic takiego, to
        nieprawda, niepoprawne, nieprawidłowe, (to|odpowiedź) [jest] (błędne|błędna|niepoprawna|fałsz)
      `,
      anywhere: phrases`to nie (jest|moje|mój|moja) (mój|moje|moja|imię|nazwisko|numer|mail|adres|nazwa)`,
    },
    not_sure: {
      anywhere: phrases`
        nie (wiem|wiemy) [jeszcze|dokładnie|tego|sam|sama|sami], nie [jestem|jesteśmy] [do
        końca|jeszcze|tego|w pełni|całkiem|wcale]
        (pewien|pewna|pewny|pewni|przekonany|przekonana|zdecydowany|zdecydowana|zdecydowani), nie mam
        [zielonego|bladego|najmniejszego] pojęcia, [bladego|zielonego] pojęcia nie mam, (trudno|ciężko)
        [mi|nam] [teraz|jeszcze|na razie|tak] (powiedzieć|stwierdzić|określić|ocenić|odpowiedzieć|oszacować),
        to zależy, nie (zdecydowaliśmy|zdecydowałem|zdecydowałam|ustaliliśmy|określiliśmy|potrafię
        powiedzieć|umiem powiedzieć|jestem w stanie powiedzieć|potrafimy powiedzieć|podjęliśmy
        decyzji|potrafię odpowiedzieć|umiem odpowiedzieć) [jeszcze], jeszcze nie
        (wiem|wiemy|ustaliliśmy|zdecydowaliśmy|myśleliśmy|zdecydowane|ustalone), zobaczymy, się okaże, okaże
        się, do ustalenia, nie mam pewności, pojęcia nie mam, zastanawiamy się, zastanawiam się,
        (zastanowię|zastanowimy) się, (pomyślę|pomyślimy) [nad tym|o tym], nieokreślony, waham się, wahamy
        się, mam (wątpliwości|mieszane uczucia), nie (pamiętam|pamiętamy|kojarzę|przypominam sobie),
        zapomniałem, zapomniałam, muszę (się zastanowić|pomyśleć|to przemyśleć|sprawdzić), musimy (się
        zastanowić|pomyśleć|to przemyśleć), nie (jest|zostało) [jeszcze] (ustalone|zdecydowane|określone),
        (kto|kto to) wie, bóg wie, nie mi oceniać, nie potrafię (określić|ocenić|oszacować|stwierdzić),
        jeszcze (myślimy|się zastanawiamy|to ustalamy)
      `,
      alone: phrases`
        zależy, może, być może, możliwe, nie do końca, różnie, hmm nie wiem, prawdopodobnie, ewentualnie,
        niewykluczone, pół na pół, może tak może nie, może (tak|nie), i tak i nie, tak i nie, zależy od, raz
        tak raz nie, nie wiadomo, kto wie, ciężko stwierdzić, bez pojęcia, sam nie wiem, sama nie wiem, sami
        nie wiemy, niezdecydowany, niezdecydowana, niezdecydowani, jestem
        (zdezorientowany|zdezorientowana|skołowany|niezdecydowany|zmieszany), jakoś tak, moze, chyba,
        poniekąd, powiedzmy, trochę tak trochę nie, albo albo, niepewne, do potwierdzenia, nie mam zdania,
        dobre pytanie
      `,
      aside: phrases`
        hmm, hmmm*, hm, yyy, eee, ymm, no nie wiem, że co, no co ty, (o co|co) tu [się] (chodzi|dzieje)
      `,
    },
    dont_care: {
      anywhere: phrases`
        (wszystko|obojętne) (mi|nam) (jedno|obojętne), (mi|nam) (to|jest|to jest) [wszystko|całkiem|zupełnie]
        (jedno|obojętne), wszystko jedno, obojętnie, bez znaczenia, nie ma [to|dla mnie|dla
        nas|większego|żadnego] znaczenia, nie robi [mi|nam|to] [to|żadnej|większej] różnicy, bez różnicy,
        żadna różnica, nie (ma|widzę) różnicy, nie spieszy (się|nam się|mi się) [nam|mi], nie śpieszy (się|nam
        się|mi się), nie spieszymy się, nie śpieszymy się, nie ma (pośpiechu|ciśnienia), bez pośpiechu,
        niepilne, nie (jest|jest to|to) pilne, nie pilne, na spokojnie, kiedykolwiek, jak
        (chcesz|chcecie|wolicie|wolisz|uważasz|uważacie|państwo uważają|pan uważa|pani uważa|państwo wolą|wam
        wygodnie|wam pasuje), nie zależy (mi|nam) [na tym], nam to obojętne, mi to obojętne, nie mamy
        (ciśnienia|preferencji), nie mam (preferencji|ciśnienia), bez ciśnienia, kiedyś tam, (wisi|lata|zwisa)
        (mi|nam) [to|i powiewa], (mi|nam) to (wisi|lata|zwisa|zwisa i powiewa|rybka|obojętne), mam to
        (gdzieś|w nosie|w dupie|w poważaniu|głęboko), guzik mnie to, co (mnie|nas) to (obchodzi|interesuje),
        (nie obchodzi|nie interesuje|nie przejmuje|nie rusza|nie wzrusza|nie martwi) mnie to, mnie to (nie
        obchodzi|nie rusza|nie wzrusza|nie martwi|ani ziębi ani grzeje|wali|nie interesuje), nie
        (przejmuję|przejmujemy) się tym, wszystkie (mi|nam) pasują,
        (każdy|każda|każde|dowolny|dowolna|dowolne|którykolwiek|jakikolwiek|cokolwiek)
        [termin|opcja|wariant|dzień|z nich] (pasuje|może być|będzie ok|będzie dobry|jest ok|jest dobry|mi
        pasuje|nam pasuje|odpowiada|będzie dobrze), (ty|wy|pan|pani)
        (wybierz|wybierzcie|zdecyduj|zdecydujcie|decyduje), (wybierz|zdecyduj) (za
        mnie|cokolwiek|coś|sam|sama), zdaję się na (ciebie|was|państwa), do (twojej|waszej|państwa) decyzji,
        (mamy|jest) [dużo] czas, nigdzie (nam|mi) się nie (spieszy|śpieszy), (termin|czas|data) (nie gra
        roli|nie jest ważny|dowolny|obojętny), nie gra roli, mało (ważne|istotne|mnie to obchodzi), to
        (nieważne|nieistotne|mało ważne)
      `,
      alone: phrases`
        obojętne, cokolwiek, byle co, dowolny, dowolne, dowolna, którykolwiek, kiedyś, wsio ryba, jakikolwiek,
        jakakolwiek, ganz egal, nieważne, nieistotne, nie ważne, olać, olać to, olewam to, pal licho, byle
        jak, byle kiedy, jak leci, jeden pies, jeden czort, rybka, (bez|nie mam) preferencji, elastycznie,
        jestem elastyczny, jestem elastyczna, jesteśmy elastyczni, ktokolwiek, gdziekolwiek, obojetnie jaki,
        co za różnica, mnie bez różnicy, każdy, każda, każde, do wyboru do koloru, wsjo rawno, whatever, a
        kogo to obchodzi, nie dbam o to, nie zależy, niech będzie cokolwiek, co chcesz, co chcecie
      `,
    },
    decline: {
      anywhere: phrases`
        (wolę|wolałbym|wolałabym|wolimy|wolelibyśmy) [raczej] (nie|tego nie|o tym nie) [tego|o tym]
        (mówić|podawać|odpowiadać|zdradzać|ujawniać|rozmawiać|powiedzieć), nie
        (chcę|chcemy|mogę|możemy|będę|zamierzam|chciałbym|chciałabym|wolno mi|będziemy|mam ochoty|jestem
        upoważniony|jestem upoważniona|jestem gotów|czuję się komfortowo) [tego|o tym|na to|teraz|takich
        informacji|takich danych]
        (podawać|mówić|zdradzać|ujawniać|odpowiadać|powiedzieć|zdradzić|podać|ujawnić|odpowiedzieć|rozmawiać|
        podawał|mówił|zdradzał|mówiła|podawała|odpowiadał|odpowiadała|udostępniać|udostępnić|udzielać|dzielić
        się), to (poufne|tajne|tajemnica|prywatne|prywatna sprawa|moja sprawa|nasza sprawa|zbyt
        osobiste|poufna informacja|dane poufne|sekret), (informacja|informacje|dane)
        (poufna|poufne|tajne|wrażliwe|niejawne), tajemnica (firmy|handlowa|przedsiębiorstwa|służbowa), bez
        komentarza, nie (twoja|wasza|pana|pani|państwa) (sprawa|interes), nie twój interes, nie wasz interes,
        (pomiń|pomińmy|pomińcie|pominąć|omińmy|przeskoczmy) [to|to pytanie|pytanie|ten temat|ten punkt],
        odmawiam odpowiedzi, wolę nie, wolałbym nie, wolałabym nie, nie powiem, nie
        (zdradzę|podam|ujawnię|odpowiem), zostawię (to|dla siebie), zachowam to dla siebie, nie ujawniamy
        [tego|takich], nie podajemy, nie udzielamy (takich|informacji), obowiązuje (mnie|nas)
        (nda|poufność|umowa o poufności), nie na to pytanie, (przejdźmy|idźmy|jedźmy) dalej, co
        (ci|wam|cię|was) do tego
      `,
      alone: phrases`
        pomiń, pomijam, następne pytanie, dalej, prywatne, sekret, tajemnica, tajne, poufne, następne, kolejne
        pytanie, pas, pasuję, skip, odmawiam odpowiedzi, nie odpowiem, bez odpowiedzi, zmieńmy temat, inne
        pytanie
      `,
    },
    not_now: {
      anywhere: phrases`
        nie (teraz|dziś|dzisiaj|w tej chwili|w tym momencie|w tym roku|w tym kwartale), może
        (później|kiedyś|innym razem|potem|za jakiś czas|w przyszłości), innym razem, za wcześnie, jeszcze za
        wcześnie, na razie nie, (odezwij|odezwijcie|proszę
        odezwać|skontaktujcie|przypomnij|przypomnijcie|odezwę|odezwiemy|zgłoszę|zgłosimy) się [do mnie|do
        nas|do was|do państwa] (później|za|w|po|jutro|kiedy|gdy|jak),
        (napisz|napiszcie|zadzwoń|zadzwońcie|proszę napisać|proszę zadzwonić) [do mnie|do nas] (później|za
        tydzień|za miesiąc|kiedy indziej|w przyszłym), wróćmy do (tego|tematu|rozmowy)
        (później|za|w|po|kiedy|jutro), wrócimy do (tematu|tego|rozmowy), (zajęty|zajęta) jestem, jestem
        [teraz|trochę|bardzo] (zajęty|zajęta), jesteśmy zajęci, nie mam [teraz|dziś|na to] czasu, nie mamy
        [teraz|na to] czasu, to nie (jest) [dobry|najlepszy|odpowiedni] moment, zły moment, nie jest
        priorytetem, odłóżmy, (jestem|jesteśmy) (na spotkaniu|w pracy|w trasie|za kierownicą),
        (pogadajmy|porozmawiajmy|dokończmy) [o tym] (później|jutro|kiedy indziej|innym razem), jeszcze nie
        czas, nie jesteśmy [jeszcze] gotowi, nie jestem [jeszcze] gotowy, nie jestem [jeszcze] gotowa,
        (nie|niezbyt) (dobra|najlepsza) pora, kiepski moment, nie pora (na to|teraz)
      `,
      alone: phrases`
        później, potem, kiedy indziej, nie teraz, następnym razem, wstrzymane, jutro raczej, za chwilę, zaraz,
        poczekaj, poczekajcie, chwila, chwilę, chwilka, chwileczkę, moment, momencik, sekundę, sekundka,
        zaczekaj, czekaj, proszę czekać, jeszcze nie teraz, nie dziś, brak czasu, nie ten moment, nie ten
        czas, czas pokaże, później może
      `,
    },
    stop: {
      anywhere: phrases`
        (przestań|przestańcie|proszę przestać|przestaniesz|skończ|skończcie) [już] [do mnie|mi|mnie|nam] [już]
        (pisać|wysyłać|dzwonić|spamować|nękać|męczyć|gadać|mówić|pytać|zawracać głowę|nagabywać), nie
        (pisz|piszcie|wysyłaj|wysyłajcie|dzwoń|dzwońcie|spamuj|spamujcie|przysyłaj|przysyłajcie) [już|więcej]
        (do mnie|do nas|mi|nam|więcej|już), nie kontaktuj się, nie kontaktujcie się [ze mną|z nami],
        (wypisz|wypiszcie|usuń|usuńcie|wykreśl|wykreślcie) (mnie|moje dane|nas|nasze dane|mój numer),
        (daj|dajcie) [mi|nam] [już] [święty] spokój, dajcie [mi|nam] spokój, (zostaw|zostawcie) (mnie|nas)
        [już] (w spokoju), rezygnuję z (wiadomości|kontaktu|subskrypcji|newslettera|rozmowy), nie życzę sobie,
        proszę [do mnie] (więcej|już) nie (pisać|dzwonić|wysyłać), proszę nie
        (pisać|dzwonić|wysyłać|kontaktować się), proszę o usunięcie, proszę mnie (wypisać|usunąć), koniec
        rozmowy, (kończymy|kończę|skończmy|zakończmy|kończ) [tę|tą|już] rozmowę, zakończ [rozmowę|czat]
      `,
      alone: phrases`
        stop, stopp, wystarczy, dosyć, dość, nie jestem zainteresowany, nie jestem zainteresowana, przerwa,
        przerwij (to|rozmowę|czat|już), nie jesteśmy zainteresowani, niezainteresowany, niezainteresowana,
        spadaj, spadajcie, przestań, przestańcie, wypisz mnie, odczep się, odczepcie się, rezygnuję,
        rezygnujemy, anuluj, anuluj (to|wszystko|polecenie|rozmowę|zadanie), anulować, przerwij, zakończ,
        odwal się, odwalcie się, cicho, cisza, cicho bądź, bądź cicho, zamknij się, zamknij
        (dziób|gębę|mordę), ucisz się, milcz, milczeć, ani słowa więcej, stop stop [stop], zatrzymaj [się|to],
        wyłącz się, wyłącz [to], skończ, skończ (już|to|gadać|mówić), zamilcz, przymknij się, przestań
        (już|to|mówić|gadać), nie (mów|gadaj|pisz) [już|nic] [więcej], odpuść, odpuśćcie, dość tego, [już]
        (wystarczy|starczy), starczy, wyjdź, wyjście, wypad, idź sobie, idź precz, spieprzaj, koniec na dziś,
        cofnij polecenie, zostaw mnie, odejdź, spokój, przestań mnie denerwować, nie chcę [już]
        (rozmawiać|gadać|pisać|kontynuować), nie zawracaj głowy, nie zawracaj mi głowy, nie przeszkadzaj,
        wypisuję się, sio
      `,
      sole: phrases`
        zapomnij [o tym|o czym mówiłem], nieaktualne, już nieaktualne, to już nieaktualne, zrezygnować,
        (chcę|muszę|chciałbym) (przerwać|zrezygnować|przestać|anulować), nie rób (tego|nic)
      `,
    },
    restart: {
      anywhere: phrases`
        (zacznij|zacznijmy|zaczynamy|zaczynajmy|zaczynaj) (od nowa|od początku|jeszcze raz|ponownie|od zera),
        (wróć|wróćmy|powrót) (do początku|na początek), jeszcze raz od (początku|nowa|zera)
      `,
      inTalk: phrases`
        zacząć (od nowa|od początku|jeszcze raz|ponownie|od zera), od (nowa|samego początku|zera), wracamy do
        początku
      `,
      alone: phrases`
        restart, reset, od nowa, start, zacznij, resetuj, zresetuj, nowa rozmowa, od zera, od początku, nowy
        czat, zrestartuj
      `,
    },
    repeat: {
      anywhere: phrases`
        (powtórz|powtórzcie|powtórzysz|możesz powtórzyć|może pan powtórzyć|może pani powtórzyć|powtórzy
        pan|powtórzy pani) [proszę|to|pytanie|jeszcze raz|ostatnie],  co
        [ty|pan|pani|właśnie|przed chwilą]
        (mówiłeś|mówiłaś|powiedziałeś|powiedziałaś|pytałeś|pytałaś|mówisz|powiedziałaś|pisałeś|napisałeś|pan
        powiedział|pani powiedziała), jakie było [to|ostatnie|twoje|państwa] pytanie, nie [do|za]
        (dosłyszałem|dosłyszałam|usłyszałem|usłyszałam|słyszałem|słyszałam|słyszę|dosłyszeliśmy), proszę
        powtórzyć, umknęło mi, co to było za pytanie, jak brzmiało (pytanie|to pytanie), o co
        (pytałeś|pytałaś|pan pytał|pani pytała|pytaliście), przegapiłem, przegapiłam,
        (zadaj|zadajcie|napisz|powiedz|powiedzcie|powiedzieć) [mi|to|pytanie|to pytanie] (jeszcze
        raz|ponownie|znowu|raz jeszcze|znów), raz jeszcze
      `,
      alone: phrases`
        powtórz, ponownie, słucham?, słucham, co, co?, hę, he?, jak?, znowu, znów, jeszcze raz, powtórka,
        powtórkę, powtórka pytania, jakie pytanie, co proszę, coś mówiłeś, proszę?, możesz powtórzyć, powtórz
        pytanie, bis, co takiego, pytanie jeszcze raz, sorry?, co było
      `,
      inTalk: phrases`
        (ponownie|znowu|jeszcze raz|raz jeszcze|powtórzenie|powtórzyć|powtarzać|powtórnie), chcę to usłyszeć,
        usłyszeć to
      `,
    },
    explain: {
      anywhere: phrases`
        co (to znaczy|masz na myśli|to jest|przez to rozumiesz|ma pan na myśli|ma pani na myśli|macie na
        myśli|państwo mają na myśli|to oznacza|oznacza|chcesz przez to powiedzieć|to ma znaczyć|to ma być),
        nie (rozumiem|kumam|łapię|czaję|zrozumiałem|zrozumiałam|rozumiemy|ogarniam|bardzo rozumiem|do końca
        rozumiem|pojmuję|nadążam) [pytania|tego|cię|was|o co chodzi|o co pytasz],
        (wyjaśnij|wytłumacz|wyjaśnisz|wytłumaczysz|objaśnij|sprecyzuj|wyjaśnijcie|wytłumaczcie|doprecyzuj|
        sprecyzujesz|uściślij|przybliż|rozjaśnij),
        (możesz|możecie|mógłbyś|mogłabyś|może pan|może pani|proszę) [mi|to]
        (wyjaśnić|wytłumaczyć|objaśnić|sprecyzować|doprecyzować|przybliżyć), o co (chodzi|pytasz|ci chodzi|wam
        chodzi|pan pyta|pani pyta|pytacie|kaman|biega|dokładnie chodzi), w jakim sensie, w jakim
        (celu|znaczeniu), dlaczego [ty|wy] (pytasz|pytacie|pan pyta|pani pyta|chcesz|chcecie|o to), po co
        (pytasz|pytacie|to|wam|ci|chcesz|chcecie|te|takie|pan pyta|pani pyta), (możesz|może pan|może
        pani|można|proszę|da się|mógłbyś|mogłabyś) [trochę|coś] (jaśniej|prościej|dokładniej|bliżej|szerzej|po
        ludzku|bardziej szczegółowo|więcej), jak to rozumieć, jak mam to rozumieć, na przykład jakie,
        (powiedz|powiedzcie|opowiedz|napisz|podaj) [mi|coś] (więcej|jaśniej|szczegóły|prościej|przykład),
        innymi słowami, prostszymi słowami, jaśniej proszę, to (niejasne|niezrozumiałe|nie jest jasne), gubię
        się, pogubiłem się, pogubiłam się, co znaczy, w jakim kontekście, jaki (sens|to ma związek|jest sens),
        do czego (to|wam|ci) (potrzebne|potrzebujesz), nic nie (rozumiem|kumam), co (ma|mam) (na to
        odpowiedzieć|przez to rozumieć)
      `,
      alone: phrases`
        czyli, dlaczego, po co, pomoc, to znaczy, jak to, wyjaśnij, a dlaczego, czemu, a po co, w sensie, na
        przykład, np, niby jak, po co (mi|nam) to, w czym (możesz|możecie|pan może|pani może) [mi|nam] pomóc,
        (jak|co) (to|mam) (zrobić|wybrać), co potrafisz, jaśniej, prościej, szczegóły, więcej szczegółów,
        więcej informacji, do czego, niejasne, niezrozumiałe, jakim celu, co mogę, co (mogę|mam)
        (zrobić|wybrać|odpowiedzieć|powiedzieć|napisać), jak to działa, pomóż, pomóżcie, pomocy, co masz na
        myśli, znaczy, to znaczy co, że jak, bo, nie łapię, nie ogarniam, nie kumam, z jakiego powodu, z
        jakiej racji, jak rozumieć, jakie opcje, a konkretnie, konkretniej, dokładniej, rozwiń
      `,
      inTalk: phrases`
        (wyjaśnić|wytłumaczyć|sprecyzować|objaśnić|doprecyzować|wyjaśnienie|wyjaśnienia|rozwinąć)
      `,
    },
    correct: {
      anywhere: phrases`
        (pomyliłem|pomyliłam|pomyliliśmy) się, miałem na myśli, miałam na myśli, mój błąd, moja wina, moja
        pomyłka, chciałem (powiedzieć|napisać), chciałam (powiedzieć|napisać), (zmieniam|chcę
        zmienić|poprawiam|poprawić|zmienić|popraw|zmień|edytować) [moją|swoją] (odpowiedź|zdanie),
        (źle|błędnie)
        (napisałem|napisałam|podałem|podałam|wpisałem|wpisałam|powiedziałem|powiedziałam|kliknąłem|kliknęłam),
        nie to miałem na myśli, nie to miałam na myśli, cofam, literówka, przejęzyczyłem się, przejęzyczyłam
        się, rozmyśliłem się, rozmyśliłam się, zmieniłem zdanie, zmieniłam zdanie, zmieniamy zdanie, wycofuję
        (to|odpowiedź), wkradł się błąd, zrobiłem błąd, zrobiłam błąd, nie ten numer, palec mi się (omsknął)
      `,
      opening: phrases`
        właściwie, poprawka, korekta, sprostowanie, w sumie to, a właściwie, przepraszam miało być, miało być,
        to znaczy nie, znaczy się, a nie, nie czekaj, albo nie, sorki miało być, a raczej, albo raczej
      `,
      aside: phrases`ups, oj, ojej, upss, wróć, czekaj, błąd, pomyłka`,
    },
    greet: {
      opening: phrases`
        cześć, hej, dzień dobry, witam, witaj, siema, dobry wieczór, hello, hi, halo, elo, dobry, witajcie,
        siemka, siemank*, hej hej, (witam|witaj|cześć|dzień dobry) ponownie, hejka, hejo, heja, ahoj, joł, yo,
        siemano, strzałka, czołem, dobry dzień, dzieńdobry, dziendobry, dzień doberek, serwus, hejcia, hejże,
        szczęść boże, witka, witamy, witanko, pozdrawiam na początek, miłego poranka, siemaneczko, hejhej, hey
      `,
      alone: phrases`
        co (słychać|tam|tam u ciebie|u ciebie|u was|nowego|tam słychać|dobrego), jak (się
        masz|leci|życie|tam|zdrowie|się czujesz|ci mija dzień|się pan miewa|się pani miewa|się miewasz|mija
        dzień|się macie), jest tam ktoś, jest tu ktoś, jesteś tam, jesteście tam, jesteś, halo halo, miło
        (poznać|cię poznać|pana poznać|panią poznać|was poznać), co u ciebie słychać, pozdrowienia, co tam
      `,
    },
    thanks: {
      anywhere: phrases`
        (dziękuję|dziękuje|dzięki|dziękujemy)
        [bardzo|ślicznie|pięknie|serdecznie|wielkie|stokrotnie|uprzejmie|z góry], dziena, dzieki wielkie, thx,
        wielkie dzięki, serdeczne dzięki, thanks, bardzo (dziękuję|dziękujemy), dziękówka, dziękówa, dzięki
        jeszcze raz, jeszcze raz (dziękuję|dzięki|dziękujemy), (dziękuję|dzięki) jeszcze raz, podziękował,
        podziękowała, podziękować, dzięks, dzięksy, dziękować, (jestem|jesteśmy) [bardzo|niezmiernie]
        (wdzięczny|wdzięczna|wdzięczni|zobowiązany|zobowiązana), doceniam [to|twoją|waszą|państwa|pomoc],
        doceniamy, bóg zapłać, podziękowania, składam podziękowania, wdzięczność, spoko dzięki,
        (bardzo|wielce) (mi|nam) (pomogłeś|pomogłaś|pomogliście|pan pomógł|pani pomogła)
      `,
      alone: phrases`
        jesteś (super|wielki|wielka|świetny|świetna|najlepszy|kochany), to miłe, to bardzo miłe, jak miło,
        miło z twojej strony, dzk
      `,
    },
    goodbye: {
      opening: phrases`
        do (widzenia|zobaczenia|usłyszenia|jutra|następnego|miłego|rychłego|poniedziałku|napisania), papa, pa
        pa, papatki, żegnam, żegnaj, żegnajcie, nara, dobranoc,
        (miłego|udanego|dobrego|spokojnego|przyjemnego) (dnia|wieczoru|weekendu|popołudnia|tygodnia), dobrego
        (dzionka|wieczorku), trzymaj się, trzymajcie się, trzymaj się ciepło,
        (muszę|musimy|czas|pora|powinienem|powinnam) [już] [się]
        (iść|lecieć|kończyć|wyjść|uciekać|spadać|zbierać|pędzić|zmykać|jechać|pożegnać), bye, cześć i dzięki,
        narka, lecę, dobrej nocy, miłej nocy, spokojnej nocy, narazie, (pora|czas) [już] (kończyć|na
        mnie|iść|spadać|lecieć), uciekam, spadam, zmykam, idę już, wychodzę, to (heja|hejka|cześć|pa|nara|na
        razie|do zobaczenia|do jutra), no to (cześć|pa|hej|na razie|nara), adios, ciao, czao, arrivederci,
        bywaj, bywajcie, (pogadamy|porozmawiamy|zgadamy się|usłyszymy się|słyszymy się|widzimy się|zobaczymy
        się|spotkamy się|zdzwonimy się) (później|jutro|niedługo|wkrótce|kiedyś|potem|innym razem|następnym
        razem), (za chwilę|zaraz|niedługo) (wracam|wrócę), kończę na dziś, będę kończyć, będę
        (kończył|kończyła|spadać|leciał|uciekać), z bogiem, see you, słyszymy się, odmeldowuję się, pozdrawiam
        serdecznie
      `,
      alone: phrases`
        na razie, pa, koniec, skończmy, kończmy, kończymy, kończę, żegnam się, to wszystko [na dziś|na
        dzisiaj|dzięki|z mojej strony], to tyle, to by było na tyle, idę, idę spać, spadamy, muszę kończyć,
        przerwa na kawę, wracam do pracy, wyloguj mnie, pozdrawiam, pozdro, koniec na dziś, nic więcej nie
        potrzebuję, zaraz wracam, lecimy stąd, do, nie potrzebuję nic więcej
      `,
      inTalk: phrases`
        (fajnie|miło|dobrze|przyjemnie|super) (było|się) [z tobą|z wami|z państwem|z panem|z panią|mi] [się]
        (porozmawiać|pogadać|rozmawiać|rozmawiało|gadało|pisało|gadać|poznać), miła rozmowa, to była
        (miła|dobra|fajna|udana) rozmowa
      `,
    },
  },
  negations: phrases`
    nie, bez, nigdy, nie trzeba, zamiast, nie muszę, nie potrzebuję, nie chcę, nie musi, nie ma sensu, nie ma
    potrzeby, bez potrzeby
  `,
  fillers: phrases`
    proszę, dziękuję, dzięki, no, więc, to, a, hm, hmm, ok, okej, chyba, raczej, po prostu, szczerze mówiąc,
    szczerze, na razie, jeszcze, teraz, póki co, dobra, cześć, hej, dzień dobry, tak, w sumie, generalnie,
    głównie, akurat, już, pan, pani, poproszę, bardzo, bocie, u nas, jak na razie, tylko, yyy, eee, ej, ech,
    eh, oj, ach, ah, aha, bot, robocie, asystencie, stary, kolego, koleżanko, ziom, mordo, panie, państwo,
    ludzie, przepraszam, sorry, sorki, wybacz, wybaczcie, niestety, kurde, kurcze, kurczę, cholera, kurwa, o
    matko, boże, wow, ojej, mi się wydaje, wydaje mi się, myślę, sądzę, moim zdaniem, tak naprawdę, w
    zasadzie, właściwie, prawdę mówiąc, serio, naprawdę, wiesz, słuchaj, słuchajcie, i, też, także, w ogóle,
    może, że, tu, tam, obecnie, bym, a więc, zatem, jednak, osobiście, ewidentnie, spoko, heh, hehe, hehehe,
    haha, xd, xdd, plis, plz, uprzejmie, z tym, witam
  `,
  preambles: phrases`
    (możesz|możecie|mógłbyś|mogłabyś|moglibyście|może pan|może pani|mogą państwo|mógłby pan|mogłaby
    pani|zechcesz|czy możesz|czy mógłbyś) [mi|nam|proszę|to|już|się],
    (chcę|chciałbym|chciałabym|wolę|wolałbym|proszę|prosiłbym|prosiłabym|żądam|musisz|powinieneś|masz|
    potrzebuję)
    [o|mi|żebyś|abyś|by|żeby|już|się], (pozwól|pozwólcie|daj|dajcie) [mi|nam], moja odpowiedź [to|brzmi],
    odpowiedź (brzmi|to), (powiem|powiedziałbym|powiedziałabym|mówię|mówimy|odpowiadam|powtarzam|stwierdzam)
    [że|krótko|wprost], to (jest|było|będzie), jest to, tym razem, niech (to|już), dla mnie [to|jest],
    (jestem|jesteśmy) na, absolutnie, zdecydowanie, całkowicie, zupełnie, weź, weźcie
  `,
  talk: phrases`
    ja, mnie, mi, mną, mój, moja, moje, mojej, moją, moich, ty, ci, cię, ciebie, tobie, tobą, twój, twoja,
    twoje, twojej, twoją, twoich, pan, pani, pana, panu, panem, panią, państwo, państwa, wam, was, wy, wasze,
    wasza, to, tego, tym, temu, ten, ta, tą, tę, tej, te, tych, co, czego, czym, czemu, kto, kim, kogo, ktoś,
    kimś, kogoś, coś, czegoś, jak, jaki, jaka, jakie, jakiej, jaką, który, która, które, kiedy, gdzie,
    dlaczego, ile, się, sobie, siebie, nie, jest, jestem, jesteś, są, być, był, była, było, będzie, byłoby,
    będę, a, i, o, w, z, ze, na, do, od, po, za, dla, przez, przy, u, pod, że, żeby, by, aby, bo, ale, czy,
    albo, lub, ani, więc, tak, jeśli, tylko, też, także, jeszcze, już, znowu, znów, raz, teraz, tutaj, tu,
    tam, bardzo, bardziej, zbyt, całkiem, zupełnie, dokładnie, trochę, mało, więcej, wszystko, wszystkie, nic,
    niczego, zawsze, nigdy, mówić, mów, mówię, mówisz, mówi, mówiłem, mówiłam, mówiłeś, mówiłaś, powiedz,
    powiedzieć, powiedziałem, powiedziałam, powiedziałeś, powiedziałaś, powiedziane, powiem, rozmawiać,
    rozmawiam, rozmowa, rozmowy, rozmowę, pisać, piszesz, piszę, napisz, napisałem, napisałeś, słyszeć,
    usłyszeć, słyszę, słyszałem, pytać, pytam, pytasz, pytanie, pytania, pytaniu, pytałem, pytałeś, odpowiedź,
    odpowiedzi, odpowiedzią, odpowiadać, odpowiadasz, odpowiedzieć, rozumieć, rozumiem, rozumiesz, zrozumieć,
    zrozumiałem, zrozumiałam, zrozumiałeś, zrozumiałaś, wiem, wiesz, wie, wiedzieć, myślę, myślisz, uważam,
    sądzę, chcę, chcesz, chce, chciałem, chciałam, chciałbym, chciałabym, mogę, możesz, może, mógłbyś,
    mogłabyś, muszę, musisz, trzeba, proszę, prosić, prosiłem, daj, dać, zrób, zrobić, zrobiłeś, spróbuj,
    spróbujmy, spróbować, słowo, słowa, słowami, zdanie, polecenie, wiadomość, wiadomości, informacja,
    instrukcja, komenda, sens, błąd, błędnie, ostatnie, ostatnia, ostatni, ostatnią, ostatniego, pierwsze,
    następne, przed, chwilą, chwilę, wcześniej, później, możliwe, właśnie, naprawdę, dobrze, źle, inaczej,
    jasne, wybrać, wybierz, wybór, opcja, opcję, opcje, pomóc, pomoc, pomóż, przepraszam, wybacz, znaczy,
    oznacza, myśli, chodzi, chodziło, brzmi, wygląda, wydaje, jesteście, człowiek, człowiekiem, bot, botem,
    robot, maszyna, osoba, czas, dzień, dzisiaj, dziś, mam, masz, ma, miałem, miałam
  `,
  clauseBreaks: phrases`ale, jednak, bo, ponieważ, lecz, natomiast, a potem, tylko że`,
  optionWords: phrases`opcja, opcję, numer, nr, odpowiedź, wariant, punkt, wybieram, pozycja`,
}
