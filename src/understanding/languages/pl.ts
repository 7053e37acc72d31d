import type { LanguageFile } from './language.ts'
import { anyOf, numbered, phrases, rows } from './phrases.ts'

const boss = anyOf`
  szef*, prezes*, wiceprezes*, zarząd*, dyrek*, właściciel*, współwłaściciel*, kierowni*, przełożon*,
  wspólni*, partner*, rada nadzorcza, rada nadzorcza, radę nadzorczą, radą nadzorczą, rady nadzorczej, radzie
  nadzorczej, central*, mąż, męża, mężowi, mężem, żon*, tata, tatą, tatę, ojciec, ojca, ojcem, mama, mamą,
  mamę, brat, brata, bratem, siostr*, syn, syna, synem, córk*, manager*, menedżer*, menadżer*, księgow*,
  finans*, ceo, cfo, cto, coo, dział zakupów, dział finansowy, dział it, dział prawny, działem zakupów,
  działem finansowym, działem it, działem prawnym, działu zakupów, działu finansowego, zespół, zespołem,
  zespołu, zakupy, kolega, kolegą, koleg*, góra, górą, górę, góry, inwestor*, udziałow*, komisj*, prawni*,
  udziałowcy, kadr*, szefostw*, rodzic*, firma matka, spółka matka, spółką matką, klient, klientem
`
const someone = `[mój|moja|moim|moją|mojego|mojej|nasz|nasza|naszego|naszej|naszą|naszym|nasi|moi|jej|jego] ${boss}`
const ask = anyOf`
  zapytać, spytać, skonsultować, uzgodnić, ustalić, przedstawić, omówić, przegadać, pogadać, porozmawiać,
  przedyskutować, zatwierdzić, dogadać, przekonać, pokazać, poradzić się, naradzić się, przedłożyć,
  zaakceptować, dopytać, zanieść, przekazać, skonsultować się, potwierdzić, uzyskać zgodę, uzyskać akceptację,
  dostać zgodę, mieć zgodę, mieć akceptację, poprosić o zgodę
`
const person = anyOf`
  człowiek*, konsultant*, kimś, osobą, przedstawiciel*, doradc*, pracowni*, handlow*, sprzedawc*, ekspert*,
  kim, operator*, specjalist*, menedżer*, managerem, kimś z działu, żywym człowiekiem, prawdziwym człowiekiem
`

export const pl: LanguageFile = {
  code: 'pl',
  phoneRegions: { said: 'PL', asked: ['PL', 'GB', 'US'] },
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
      moja decyzja, mam ostatnie słowo, jestem decydentem, jestem osobą decyzyjną, jestem decydentką, ja
      podejmuję decyzję, sam o tym decyduję, to moja firma, decyzyjność po mojej stronie, decyzja jest moja,
      mogę sam zdecydować, mogę sama zdecydować, decyzje podejmuję, ja decyduję, decyzję podejmuję, prowadzę
      własną (firmę|działalność|pracownię|agencję|kancelarię), prowadzę (firmę|sklep|działalność|agencję),
      (sam|sama) (podejmuję|zatwierdzam|podpisuję|wybieram|ustalam),
      (podejmuję|zatwierdzam|podpisuję|wybieram) (sam|sama), decyzja (po mojej stronie|zależy ode mnie|jest po
      mojej stronie), ja tu (rządzę|decyduję|podpisuję), ja (płacę|podpisuję|zatwierdzam|wybieram), (sam|sama)
      sobie jestem (szefem|szefową), [ja] jestem (szefem|szefową), jestem (sam|sama) sobie (szefem|szefową),
      sam sobie szefem, (nikt|nikogo) (inny|więcej|innego) [nie] (decyduje|muszę pytać|musi zatwierdzać), nie
      muszę (nikogo|się nikogo) pytać, nikogo nie muszę pytać, (zdecyduję|zadecyduję) (sam|sama), ja
      zdecyduję, (mogę|jestem upoważniony|jestem upoważniona) [to] [sam|sama]
      (podpisać|zatwierdzić|zdecydować|podjąć decyzję|do podpisu|do podpisania|do decyzji), wszystko zależy
      ode mnie, mam pełnomocnictwo, ostatnie słowo (należy do mnie|mam ja|jest moje), mam decydujący głos,
      jednoosobowa (działalność|firma), mam własną (firmę|działalność), mój biznes, moja firma i moja decyzja,
      decyduje ja, to ja decyduję
    `,
    shares: phrases`
      decydujemy, decydujemy [wszyscy] (razem|wspólnie), wspólna decyzja, wspólnie decydujemy, razem
      decydujemy, podejmujemy decyzję, podejmujemy decyzje, (decyduję|decyzję podejmuję|podejmuję
      decyzję|wybieram|zatwierdzam) (razem|wspólnie|wraz) (z|ze), razem ze wspólni*, ja (i|z|ze|oraz)
      ${someone}, ${someone} (i|oraz) ja, decyzja (zespołowa|wspólna|kolegialna), decydujemy (we|w)
      (dwoje|dwóch|troje|trzech|dwójkę|trójkę|czwórkę|kilka osób|dwie|trzy), decydujemy kolegialnie, decyzję
      podejmujemy, decyzje podejmujemy, razem z ${boss}, wspólnie z ${boss}, wraz z ${boss}, głosujemy,
      kolegialnie, (decyzję|decyzje) podejmujemy (we|w) (dwójkę|trójkę|dwoje|troje|dwóch|trzech|czwórkę), nie
      (decyduję|podejmuję decyzji|podpisuję) (sam|sama|samodzielnie|jednoosobowo), nie (sam|sama) decyduję,
      nie tylko (moja decyzja|ja decyduję|ja), nie jest to tylko moja decyzja, podpisujemy
      (oboje|obaj|razem|we dwóch|we dwoje), (musimy|oboje musimy|obaj musimy) (się
      zgodzić|podpisać|zatwierdzić), (dwa|dwóch|dwoje|dwie) (podpisy|decydentów|wspólników), reprezentacja
      łączna, zarząd dwuosobowy, jestem jednym z (decydentów|właścicieli|wspólników|założycieli|udziałowców),
      jestem jedną z (decydentek|właścicielek|wspólniczek), współdecyduję, współdecydujemy, mam głos, kieruję
      (działem|zespołem|oddziałem|sprzedażą|marketingiem|zakupami), my z ${boss}, mamy (równy|równe)
      (głos|głosy), ustalamy (razem|wspólnie), zatwierdzamy (razem|wspólnie), wybieramy (razem|wspólnie)
    `,
    others: phrases`
      [ostateczna|ostateczną|ostatnia] (decyzja|decyzję|decyzje|słowo|głos) (należy
      do|podejmuje|podejmują|podejmą|podejmie|leży po stronie|po stronie|jest po stronie|ma|mają|zależy od)
      ${someone}, (muszę|musimy|trzeba|będę musiał|będę musiała|powinienem|powinnam|potrzebuję)
      [to|jeszcze|najpierw] [to|się] ${ask} [to|się] [z|ze|u|do|od] ${someone}, (muszę|musimy|trzeba) [to]
      [z|ze] ${someone} ${ask}, po (konsultacji|akceptacji|uzgodnieniu) [z|ze|przez] ${someone}, potrzebuję
      (zgody|akceptacji|podpisu) ${someone}, potrzebna [jest|będzie] (zgoda|akceptacja) ${someone}, za zgodą
      ${boss}, zgoda ${someone}, akceptacja ${someone}, ktoś inny (decyduje|podpisuje|zatwierdza), zależy od
      ${someone}, to zależy od ${someone}, (konsultuję|uzgadniam|ustalam|konsultuje|omawiam) [to|się] [z|ze]
      ${someone}, (zapytam|spytam|skonsultuję|pokażę|przekażę|przekonam|podpytam) [to|się] [z|ze] ${someone},
      (decyzja|decyzje) (zapada|zapadają|zapadnie) (na|w|u) ${someone}, decyzja
      (szefa|prezesa|zarządu|właściciela|dyrektora|centrali|wspólników), raportuję do ${someone}, podlegam pod
      ${someone}, przez ${someone}, po stronie ${someone}, w gestii ${someone}
    `,
    influences: phrases`
      nie [ja] (decyduję|podejmuję|podpisuję|zatwierdzam|wybieram), nie ja
      (decyduję|podejmuję|podpisuję|zatwierdzam|wybieram|rządzę), (decyzji|decyzje|umów) nie
      (podejmuję|podpisuję), to nie moja decyzja, nie moja decyzja, nie ja o tym (decyduję|decyduje), nie [ja]
      (jestem decydentem|jestem decydentką|jestem osobą decyzyjną|ode mnie zależy|ode mnie to zależy), to nie
      (ode mnie|ja), nie zależy ode mnie, [ja] tylko
      (rekomenduję|doradzam|polecam|podpowiadam|opiniuję|proponuję), rekomenduję, doradzam, opiniuję,
      potrzebuję zgody, przygotowuję (rekomendację|zestawienie|porównanie|ofertę dla szefa), nie mam
      (decyzyjności|prawa podpisu|mocy decyzyjnej|głosu decydującego|uprawnień), nie jestem
      (upoważniony|upoważniona), zbieram oferty dla ${boss}, mogę tylko
      (polecić|doradzić|rekomendować|zaproponować|podpowiedzieć), w imieniu ${boss}, z polecenia ${boss}, na
      prośbę ${boss}, (szukam|pytam|sprawdzam) dla ${boss}, mam głos doradczy, mam wpływ na (decyzję|wybór),
      nie do końca ode mnie, jestem tylko użytkownikiem, ja tylko (korzystam|używam|pracuję), nie mam nic do
      (gadania|powiedzenia), przekażę dalej
    `,
    researches: phrases`
      tylko (sprawdzam|się rozglądam|rozglądam się|szukam
      informacji|badam|oglądam|porównuję|zbieram|patrzę|się orientuję|orientuję się|pytam|zerkam|czytam), na
      razie (sprawdzam|się rozglądam|rozglądam się|szukam|zbieram|tylko|porównuję|się orientuję|badam|czytam),
      rozglądam się, rozglądamy się, badam rynek, badamy rynek, robię (rozeznanie|research|mały research),
      rozeznanie rynku, robimy (rozeznanie|research), zbieram (informacje|oferty|info|dane), zbieramy
      (informacje|oferty), piszę (pracę|artykuł|magisterkę|licencjat|inżynierkę), do pracy
      (magisterskiej|licencjackiej|dyplomowej|inżynierskiej), na (studia|uczelnię|zajęcia), z [czystej]
      ciekawości, tak z ciekawości, research rynku, porównuję (oferty|rozwiązania|ceny), porównujemy
      (oferty|rozwiązania), nie (planuję|planujemy|zamierzam) [nic] (kupować|zakupu), tak tylko
      (pytam|patrzę|sprawdzam), pytam (z ciekawości|dla znajomego), projekt na studia, do projektu na studia
    `,
  },
  others: phrases`
    ${someone}, on, ona, oni, ktoś inny, ktoś wyżej, inni, inna osoba, ktoś z (góry|centrali|zarządu), kto
    inny
  `,
  othersDecide: phrases`
    (decyduje|decydują|zdecyduje|zdecydują|zadecyduje|zadecydują|podpisuje|podpisują|zatwierdza|zatwierdzają|akceptuje|akceptują|klepie|wybiera|wybierają)
    [o tym|to|umowy|umowę|wszystko|takie rzeczy|budżet|budżety|zakupy], (podejmuje|podejmują|podejmie|podejmą)
    [ostateczną|ostateczne|tę|te] (decyzję|decyzje), (ma|mają) (ostatnie|decydujące|ostateczne)
    (słowo|zdanie), (ma|mają) (decydujący|ostateczny) głos, (musi|muszą|powinien|powinna|powinni|ma|mają)
    [to|też|także|również|jeszcze|się na to] [to|też|jeszcze] (zatwierdzić|zaakceptować|podpisać|zgodzić
    się|wyrazić zgodę|przyklepać|zdecydować|potwierdzić|się zgodzić|dać zgodę|wydać zgodę|klepnąć), podpisze,
    podpiszą, zatwierdzi, zatwierdzą, zaakceptuje, daje (zielone światło|zgodę|ok), trzyma (kasę|budżet), [o
    tym] rządzi, płaci, wydaje zgodę, (jest|są) (decydentem|osobą
    decyzyjną|decydentami|decyzyjny|decyzyjna|decyzyjni)
  `,
  also: phrases`też, także, również, dodatkowo, tak samo`,
  authorityAnswers: {
    decides: phrases`
      ja, ja sam, ja sama, tylko ja, sam, sama, osobiście, samodzielnie, jednoosobowo, wyłącznie ja, ja
      osobiście, jestem sam, jestem sama, nikt inny, sam sobie, we własnym imieniu, moja
    `,
    shares: phrases`
      my, razem, wspólnie, wszyscy, we dwoje, my wszyscy, oboje, obaj, we dwóch, we dwójkę, we trójkę, we
      troje, w trójkę, zespołowo, całym zespołem, kolegialnie, kilka osób, my razem, obie, my dwoje, my dwaj,
      nas dwoje, nas dwóch, nie tylko ja
    `,
    influences: phrases`
      ${someone}, ktoś inny, nie ja, góra, ktoś z góry, przełożony, on, ona, oni, nie do końca ja, ktoś wyżej,
      kto inny
    `,
    researches: phrases`research, rozeznanie`,
  },
  titles: {
    decides: phrases`
      właściciel, właścicielka, właścicielem, właścicielką, współwłaściciel*, założyciel*, współzałożyciel*,
      prezes, prezesem, prezeską, prezeska, prezesa zarządu, prezesem zarządu, prezes zarządu, ceo, dyrektor
      generalny, dyrektorem generalnym, dyrektorka generalna, dyrektorką generalną, dyrektor zarządzający,
      dyrektorem zarządzającym, szefem firmy, szefową firmy, szef firmy, szefowa firmy, przedsiębiorcą,
      przedsiębiorca, samozatrudniony, samozatrudniona, freelancer*, owner*, founder*, co-founder*,
      cofounder*, jdg, decydentem, decydentką, decydent, wolny strzelec, wolnym strzelcem, fundator*, jedynym
      właścicielem, partner zarządzający, partnerem zarządzającym, przewodniczący zarządu
    `,
    shares: phrases`
      dyrektor*, wicedyrektor*, wiceprezes*, zastępca (dyrektora|prezesa|kierownika|szefa), zastępcą
      (dyrektora|prezesa|kierownika|szefa), zastępczyni (dyrektora|prezesa|kierownika), zastępczynią
      (dyrektora|prezesa|kierownika), z-ca (dyrektora|prezesa|kierownika), zca (dyrektora|prezesa), członkiem
      zarządu, członkinią zarządu, członek zarządu, członkini zarządu, cto, cfo, coo, cmo, cio, cro, wspólni*,
      partner*, head of, vp, prokurent*, kierownik* (działu|sprzedaży|zakupów|marketingu|it|produkcji),
      kierowniczk* (działu|sprzedaży|zakupów|marketingu|it|produkcji), szefem
      (sprzedaży|działu|marketingu|zakupów|it|produkcji), szefową
      (sprzedaży|działu|marketingu|zakupów|it|produkcji), szef
      (sprzedaży|działu|marketingu|zakupów|it|produkcji), szefowa (sprzedaży|działu|marketingu|zakupów|it),
      główny księgowy, główną księgową, główna księgowa, głównym księgowym
    `,
    influences: phrases`
      kierowni*, manager*, menedżer*, menadżer*, specjalist*, asystent*, koordynator*, handlowiec, handlowcem,
      handlowcy, analityk*, analityczk*, inżynier*, programist*, księgow*, pracownik*, kupiec, kupcem,
      liderem, lider, liderką, liderka, sekretar*, pracownic*, referent*, administrator*, informatyk*,
      marketingow*, marketer*, projektant*, grafik*, brygadzist*, majster, majstrem, magazynier*, doradc*,
      konsultant*, przedstawiciel* handlow*, sprzedawc*, sprzedawczyni*, rekruter*, kadrow*, recepcjonist*,
      architekt*, kosztorysant*, technik*, technolog*, planist*, logistyk*, zaopatrzeniow*, team leader*, tech
      lead*, product owner*, project manager*, brand manager*, office manager*, account manager*, mistrz*,
      urzędni*, opiekun* klienta, ekspert*, audytor*, kontroler*, prawni*, radca prawny, radcą prawnym
    `,
    researches: phrases`
      stażyst*, student*, praktykant*, dziennikar*, doktorant*, uczeń, uczniem, uczennic*, bloger*,
      nauczyciel*, wykładow*, stażem
    `,
  },
  titleModifiers: phrases`
    handlow*, finansow*, operacyjn*, techniczn*, marketingow*, sprzedażow*, regionaln*, administracyjn*,
    wykonawcz*, kreatywn*, artystyczn*, zarządzając*, generaln*, główn*, starsz*, młodsz*, zwykł*,
    samodzieln*, pełniąc* obowiązki, p.o., projektu, projektów, działu, biura, sprzedaży, marketingu, zakupów,
    produkcji, logistyki, sklepu, firmy, it, hr, budowy, magazynu, zespołu, oddziału, regionu, zarządu,
    salonu, hurtowni, kadr, eksportu, jakości, serwisu, obsługi, klienta, rozwoju, finansów, floty,
    restauracji, hotelu, warsztatu, spółki, pracowni, agencji, kancelarii, szkoły, przychodni, kliniki,
    senior, junior, lead, sales, marketing, key, account, office, product, project, brand, jedyny, jedyna,
    jedynym, jedyną, nowy, nowa, nowym, nową, prezesa, dyrektora, szefa, nieruchomości, transportu,
    inwestycji, utrzymania, ruchu, kuchni, robót
  `,
  titleOf: phrases`ds., ds, do spraw, d/s, w dziale, od, of, odpowiedzialny za, odpowiedzialna za`,
  formerTitle: phrases`były, byłym, była, byłą, ex, ex-, eks, przyszły, przyszłym, niedoszły, emerytowany`,
  self: phrases`
    jestem [tylko|tu|tutaj|też|u nas|zwykłym|zwykłą|jednym z|tam|obecnie|aktualnie], pracuję [tu|tutaj|tam|w
    firmie] jako [tylko], moje stanowisko to, stanowisko :, stanowisko, z tej strony, ja jestem [tylko], moja
    rola to, moja funkcja to, ja tu jestem, jako, pełnię funkcję, zajmuję stanowisko, funkcja :, rola :, ja,
    ja to, a ja
  `,
  hereIs: phrases`
    tu, mówi, tutaj, pisze, to, kłania się, przy telefonie, proszę pytać o, proszę prosić, osobą kontaktową
    jest, kontakt z, do kontaktu, kontaktować się z, rozmawia pan z, rozmawia pani z, rozmawiają państwo z
  `,
  nameIs: phrases`
    nazywam się, mam na imię, na imię mi, z tej strony, imię i nazwisko :, jestem :, imię :, nazwisko :, na
    imię mam, moje imię to, moje nazwisko to, imię i nazwisko to, osoba kontaktowa :, osoba do kontaktu :
  `,
  companyIs: phrases`
    moja firma to, nasza firma to, firma, firmy, firmą, firmę, z firmy, nazwa firmy :, nazwa firmy to, firma
    nazywa się, firma :, nasza firma nazywa się, moja firma nazywa się, pracuję w, pracuję dla, reprezentuję,
    reprezentuję firmę, w firmie, dla firmy, działamy jako, działamy pod nazwą, nazywamy się, spółka, spółki,
    ze spółki, agencja, z agencji, sklep, studio, pracownia, hurtownia, kancelaria, z kancelarii, prowadzę
    firmę, prowadzę sklep, prowadzę agencję, w imieniu, w imieniu firmy, jesteśmy z, jestem z
  `,
  givenNames: phrases`
    adam, adama, adamem, agata, agaty, agatą, agatę, agnieszka, agnieszki, agnieszką, agnieszkę, aleksander,
    aleksandra, aleksandrą, aleksandrę, alicja, alicji, alicją, alina, ania, anię, anią, andrzej, andrzeja,
    andrzejem, aneta, angelika, anna, annę, anną, anny, antoni, arek, arkadiusz, artur, artura, arturem, asia,
    barbara, barbarą, bartek, bartosz, bartosza, bartoszem, basia, bartłomiej, beata, beatą, bogdan, bogusław,
    bożena, cezary, czesław, damian, damiana, damianem, daniel, danuta, daria, dariusz, dariusza, dariuszem,
    darek, dawid, dawida, dominik, dominika, dorota, dorotą, dorotę, edward, edyta, elżbieta, elżbietą, ela,
    emil, emilia, ewa, ewą, ewę, ewelina, ewy, filip, filipa, franciszek, gabriela, genowefa, gosia, grażyna,
    grzegorz, grzegorza, grzegorzem, halina, hanna, hania, helena, henryk, hubert, igor, ilona, irena,
    ireneusz, iwona, iwoną, izabela, iza, jacek, jacka, jackiem, jadwiga, jakub, jakuba, jakubem, jan, jana,
    janem, janina, janusz, jarek, jarosław, jarosława, jerzy, joanna, joanną, joannę, jola, jolanta, józef,
    julia, julita, justyna, justyną, kacper, kamil, kamila, karina, karol, karolina, karoliną, kasia, kasią,
    kasię, katarzyna, katarzyną, katarzynę, kazimierz, kinga, klaudia, konrad, krystian, krystyna, krzysiek,
    krzysztof, krzysztofa, krzysztofem, kuba, leszek, lidia, lucyna, łukasz, łukasza, łukaszem, maciej,
    macieja, maciejem, maciek, magda, magdalena, magdaleną, magdę, magdą, maja, małgorzata, małgorzatą,
    małgosia, marcin, marcina, marcinem, marek, marka, markiem, maria, marian, mariola, mariusz, mariusza,
    marta, martą, martę, martyna, maryla, mateusz, mateusza, mateuszem, michał, michała, michałem, mieczysław,
    mikołaj, milena, mirek, mirosław, monika, moniką, monikę, natalia, norbert, ola, olga, oliwia, paulina,
    pauliną, paweł, pawła, pawłem, piotr, piotra, piotrem, piotrek, przemek, przemysław, rafał, rafała,
    rafałem, radek, radosław, renata, robert, roberta, robertem, roman, ryszard, sebastian, sławek, sławomir,
    stanisław, stefan, sylwia, szymon, szymona, tadeusz, teresa, tomasz, tomasza, tomaszem, tomek, urszula,
    wanda, weronika, wiesław, wiktor, wiktoria, wioletta, witold, władysław, włodzimierz, wojciech, wojciecha,
    wojtek, zbigniew, zbyszek, zdzisław, zenon, zofia, zosia, zuzanna
  `,
  signatures: phrases`
    pozdrawiam, pozdrowienia, z poważaniem, z pozdrowieniami, łączę pozdrowienia, serdecznie pozdrawiam,
    pozdrawiam serdecznie, z wyrazami szacunku, pozdr, podpisano
  `,
  nameHere: phrases`z tej strony, przy telefonie, się kłania, tutaj`,
  ofCompany: phrases`
    z, ze, z firmy, ze spółki, w, w firmie, z agencji, ze sklepu, z kancelarii, ze studia, z pracowni, z
    hurtowni, w imieniu, reprezentuję, @, firma, firmy, z działu
  `,
  companyForms: {
    before: phrases`
      phu, p.h.u., fhu, p.p.h.u., pphu, p.w., zaklad uslugowy, f.h.u., ppu, ppuh, zpu, spółka, grupa, fundac*,
      stowarzyszeni*
    `,
    after: phrases`
      sp. z o.o., sp z oo, spolka z oo, sp. z o.o. sp. k., sp. z o. o., s.a., sp. k., sp. j., sp.j., sp.k.,
      s.c., sp. p., spółka z o.o., spółka akcyjna, spółka jawna, spółka cywilna, spółka komandytowa, sp.
      z.o.o., spzoo, p.s.a.
    `,
  },
  places: phrases`
    warszaw*, krakow*, krakó*, łodzi, łódź, wrocław*, poznań, poznani*, gdańsk*, gdyni*, sopot*, szczecin*,
    bydgoszcz*, lublin*, katowic*, białegostoku, białystok, rzeszow*, rzeszów, kielc*, olsztyn*, toruni*,
    toruń, częstochow*, radom*, gliwic*, zabrz*, bielska, opol*, zielonej góry, tychów, płock*, płocka,
    śląsk*, śląska, pomorz*, mazurach, mazury, mazowsz*, małopolsk*, wielkopolsk*, podlasi*, podkarpaci*,
    trójmiast*, polski, polsce, polska, niemiec, niemczech, anglii, wielkiej brytanii, uk, usa, stanów,
    ukrainy, ukrainie, rosji, czech, słowacji, francji, hiszpanii, włoch, litwy, białorusi, holandii,
    irlandii, szwecji, norwegii, berlin*, londyn*, lwow*, kijow*, kijó*, wiln*, prag*, wiedni*, europy, unii,
    facebook*, instagram*, google*, linkedin*, allegro, internet*, polecenia
  `,
  email: {
    at: phrases`małpa, małpka, at`,
    dot: phrases`kropka, dot`,
    is: phrases`
      email, e-mail, mail, maila, mejl, mailem, mój mail to, mój email to, adres e-mail, adres email, adres
      to, adres mailowy, email to, mail to, e-mail to, email :, mail :, e-mail :, pisz na, proszę pisać na,
      piszcie na, napisz na, na adres, na maila, na mail, wyślij na, proszę wysłać na, wyślijcie na, adres
    `,
  },
  phoneExtension: phrases`wew, wewn, wewnętrzny, w, numer wewnętrzny, nr wewnętrzny, nr wew`,
  need: {
    wants: phrases`
      potrzebuję, potrzebujemy, potrzeba [nam|mi], potrzebny [jest|nam|mi], potrzebna [jest|nam|mi], potrzebne
      [jest|nam|mi], szukam, szukamy, chcę [mieć|kupić|wdrożyć], chcemy [mieć|kupić|wdrożyć], chciałbym
      [mieć|kupić|wdrożyć], chciałabym [mieć|kupić|wdrożyć], chcielibyśmy [mieć|kupić|wdrożyć], interesuje
      (mnie|nas), interesują (mnie|nas), zainteresowany, zainteresowana, zainteresowani, zależy (mi|nam) na,
      przydałby się, przydałaby się, przydałoby się, brakuje (nam|mi), wdrożyć, wdrażamy, kupić, myślimy o,
      myślę o, rozważamy, rozważam, zastanawiamy się nad, usprawnić, poprawić, ogarnąć, problem z, problemy z,
      kłopot z, potrzebować, rozglądamy się za, rozglądam się za, zmienić, wymienić, przejść na
    `,
    has: phrases`
      już (mamy|mam|używamy|korzystamy z|wdrożyliśmy|kupiliśmy) [swój|własny|swoje|dobry], (mamy|mam) już
      [swój|własny|dobry|jakiś], (zadowoleni|zadowolony|zadowolona) (z|ze) [naszego|swojego], korzystamy już
      z, używamy już, wystarcza nam, wystarczy nam
    `,
    unneeded: phrases`
      nie (potrzebuję|potrzebujemy|potrzeba|chcę|chcemy|szukam|szukamy|interesuje|interesują|wymagamy|trzeba)
      [nam|mi|mnie|nas|żadnego|żadnych|żadnej], nie (jest|są) [nam|mi|mnie|nas] [do niczego]
      (potrzebn*|konieczn*|niezbędn*|problem*|kłopot*|ważn*), niepotrzebn*, zbędn*, zbyteczn*, nie chodzi
      [nam|mi] o, nie o, obejdziemy się bez, bez, zamiast, nie (mnie|nas) nie interesuje, oprócz, poza, nie
      (interesuje|interesują) (mnie|nas), nie mamy (problemu|problemów|kłopotów|kłopotu) z, nie ma problemu z,
      [nas|mnie] nie (interesuje|interesują), nie zależy (mi|nam) na
    `,
    high: phrases`
      pilnie, pilne, pilna, pilny, natychmiast, asap, na wczoraj, na cito, na gwałt, desperacko, rozpaczliwie,
      koniecznie, niezbędne, niezbędny, krytyczn*, kluczow*, masakra, tragedia, dramat, koszmar, katastrofa,
      pali się, palący, palący problem, nie wyrabiamy, nie wyrabiam, nie ogarniamy, nie dajemy rady, toniemy,
      tonę, duży problem, ogromny problem, poważny problem, wielki problem, największ*
      (problem*|bol*|bolącz*), priorytet, najwyższy priorytet, mamy dość, mam dość, chaos, bałagan,
      codziennie, co (tydzień|dzień|miesiąc), w kółko, ciągle, cały czas, non stop, tracimy
      (klientów|pieniądze|kasę|zlecenia|zamówienia|kontrakty), uciekają (nam) (klienci|zamówienia), kosztuje
      nas, boli, bardzo potrzeb*, strasznie, okropn*, fatalnie, coraz gorzej, nie da się tak dłużej, uciekają
      nam klienci, zawala*
    `,
    low: phrases`
      z ciekawości, tak z ciekawości, z czystej ciekawości, ciekawi (mnie|nas), jestem
      (ciekaw|ciekawy|ciekawa), tylko (pytam|patrzę|sprawdzam|się rozglądam), nic pilnego, niepilne, nie
      pilne, nie jest pilne, nie pali się, nie spieszy się, bez pośpiechu, kiedyś, w przyszłości, może kiedyś,
      fajnie by było, fajnie byłoby, miło by było, dobrze by było, przydałoby się, mało ważne, drobny,
      drobiazg, mały problem, da się z tym żyć, da się żyć, można z tym żyć, trochę, ewentualnie, nie jest
      priorytetem, niski priorytet, przy okazji, jak będzie czas, nic wielkiego, nie jest tak źle, na
      spokojnie, bez ciśnienia
    `,
  },

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
