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
  kim, operator*, specjalist*, menedżer*, managerem, moderator*, kimś z działu, żywym człowiekiem,
  prawdziwym człowiekiem
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
  common: phrases`
    bo, by, go, mu, mi, ci, ją, im, ty, my, wy, on, ona, ono, oni, one, ten, ta, to, te, tę, tam, tu, tędy,
    stąd, stamtąd, niech, niby, jednak, zatem, dlatego, ponieważ, chociaż, choć, jeśli, jeżeli, dopóki,
    dopiero, prawie, wcale, znowu, znów, zawsze, nigdy, często, rzadko, czasem, czasami, razem, osobno, nagle,
    wreszcie, nareszcie, obok, między, wśród, wobec, podczas, zamiast, według, mimo, oprócz, poza, koło,
    wokół, spod, znad, aby, albowiem, taki, taka, takie, inny, inna, inne, każdy, każda, każde, żaden, żadna,
    sami, samo, cały, cała, całe, wszyscy, wielu, wiele, mało, dużo, trochę, nieco, pełno, parę, oba, obie,
    oboje, duży, duża, duże, mały, mała, małe, stary, stara, stare, młody, młoda, dobry, zły, zła, złe, ładny,
    ładna, piękny, piękna, brzydki, głupi, głupia, mądry, mądra, miły, miła, fajny, fajna, fajne, wesoły,
    smutny, smutna, chory, chora, zdrowy, głodny, śpiący, zmęczony, zmęczona, wolny, szybki, tani, tania,
    tanie, drogi, droga, drogie, ciepły, zimny, zimno, ciepło, gorąco, biały, czarny, czerwony, zielony,
    niebieski, żółty, prosty, trudny, łatwy, dziś, wczoraj, rano, wieczór, wieczorem, noc, nocy, nocą,
    południe, popołudniu, zegar, doba, człowiek, ludzie, pan, pani, panie, panu, panią, państwo, kobieta,
    mężczyzna, chłopak, chłopiec, dziewczyna, dziecko, dzieci, syn, córka, mama, tata, ojciec, matka, brat,
    siostra, babcia, dziadek, żona, mąż, rodzina, przyjaciel, kolega, koleżanka, sąsiad, ziom, kumpel,
    kochanie, dom, domu, mieszkanie, pokój, kuchnia, łazienka, drzwi, okno, stół, krzesło, łóżko, szafa, dach,
    ściana, podłoga, miasto, wieś, ulica, most, rynek, sklep, szkoła, praca, pracy, biuro, urząd, lekarz,
    szpital, kraj, świat, auto, samochód, rower, pociąg, lot, bilet, paszport, hotel, plaża, góry, morze, las,
    rzeka, pies, psa, psy, kot, kota, koty, koń, ptak, ryba, ryby, mięso, chleb, mleko, masło, ser, woda,
    wody, piwo, wino, kawa, kawy, herbata, zupa, obiad, śniadanie, kolacja, owoce, jabłko, ziemniaki, cukier,
    sól, jajko, jajka, głowa, ręka, noga, oko, oczy, serce, brzuch, zęby, włosy, nos, usta, krew, ból, boli,
    pogoda, deszcz, śnieg, słońce, wiatr, burza, mróz, lato, zima, wiosna, jesień, sprawa, rzecz, rzeczy,
    słowo, słowa, pytanie, odpowiedź, prawda, kłamstwo, koniec, początek, środek, strona, miejsce, czas,
    czasu, raz, razy, życie, śmierć, miłość, szczęście, pech, strach, nadzieja, zabawa, gra, żart, dowcip,
    nuda, nudy, cisza, hałas, gwiazda, lista, klucz, telefon, kartka, książka, gazeta, list, zdjęcie, obraz,
    muzyka, piosenka, kasa, hajs, forsa, rabat, zniżka, promocja, przelew, rata, raty, paragon, faktura,
    wpłata, zwrot, awaria, usterka, masz, ma, mają, miał, miała, mieć, być, są, będę, będą, byłem, byłam,
    byli, bądź, jest, jesteście, idę, idzie, idź, iść, jadę, jedzie, lecę, biegnę, chodź, chodźmy, wraca,
    wracam, wyszedł, przyszedł, robi, rób, robić, robię, zrób, zrobił, daj, dam, dasz, dać, dał, bierz, biorę,
    weź, wziął, widzę, widzi, widział, patrz, słyszę, słuchaj, mówi, mówię, mów, powiedz, pisz, piszę, napisz,
    czytaj, czytam, myślę, myśl, sądzę, wierzę, lubię, lubi, lubisz, kocham, kocha, nienawidzę, boję, śpię,
    śpi, śpisz, jem, jesz, jeść, piję, pić, gotuję, kupić, kupię, kup, płacę, czekam, czekaj, poczekaj,
    czekać, szukam, szukaj, znam, znasz, umiem, umie, umiesz, muszę, musi, musisz, wolę, woli, wolno, warto,
    trzeba, pomóż, pomaga, pomagasz, ratuj, ratunku, uciekaj, spadaj, spadam, znikaj, stój, siedzę, stoję,
    leżę, żyję, żyjesz, działa, działasz, gadaj, gadać, gadamy, śmiej, płacz, tańcz, śpiewaj, baw, graj,
    zacznij, skończ, przestań, przerwij, zamknij, otwórz, wejdź, wyjdź, wróć, cofnij, kasuj, usuń, anuluj,
    zmień, no, ano, owszem, pewnie, pewka, jasne, spoko, spoczko, spoks, luz, luzik, git, gites, gitara, okej,
    okejka, dobra, dobrze, super, ekstra, bomba, mega, czad, fajnie, nieźle, świetnie, pięknie, cudnie,
    cudownie, brawo, bravo, wow, lipa, kicha, dno, słabo, kiepsko, cienko, marnie, masakra, dramat, tragedia,
    koszmar, bzdura, bzdury, ściema, beka, żal, szkoda, trudno, serio, naprawdę, poważnie, ojej, oj, ojoj,
    och, ach, ech, ej, hej, hejka, heja, hejo, siema, siemka, elo, joł, halo, witaj, witajcie, nara, narka,
    narazie, pa, papa, cześć, żegnaj, żegnam, bywaj, dobranoc, kurde, kurczę, cholera, rety, jejku, matko,
    uff, ups, hm, hmm, hmmm, aha, acha, mhm, yhy, nom, tia, taa, haha, hahaha, hihi, hehe, hehehe, heh, lol,
    omg, wtf, sorki, sory, sorry, wybacz, pardon, okay, ok, stop, start, bot, robot, moment, chwila, chwilka,
    chwilę, sekunda, sekundkę, minutka, operator, info, menu, problem, idiota, idiotka, debil, kretyn, głupek,
    świr, cicho, dość, dosyć, wystarczy, ciao, wersja, gram, kilo, kg, litr, sztuk, sztuki, para, Warszawa,
    Warszawie, Kraków, Krakowie, Krakowa, Łódź, Łodzi, Wrocław, Wrocławiu, Poznań, Poznaniu, Gdańsk, Gdańsku,
    Gdynia, Szczecin, Szczecinie, Lublin, Lublinie, Katowice, Katowicach, Białystok, Rzeszów, Radom, Toruń,
    Toruniu, Kielce, Kielcach, Olsztyn, Opole, Opolu, Sopot, Bytom, Gliwice, Zabrze, Polska, Polsce, Polski,
    polsku
  `,
  lookalikes: phrases`
    abyśmy, allison, badania, badanie, bajki, bałam, bani, biedna, biliard*, bilion*, biorą, blank*, boba,
    boga, boku, brad, brakowało, brank*, butów, cele, celnik*, cewnik*, chore, chwała, chwilkę, cięcie,
    cudowne, czasie, czekają, czerwień, czerwieni*, czerwoną, czerwona, czerwone, czerwonej, czerwonym,
    części, czułem, czyni, czysto, damy, dana, długie, dobrzy, doczekać, dokąd, dokładniej, doktorat*, dole,
    doprowadzić, doskonała, doskonały, dostał, doszło, dotrze, dowiedzą, dowiedział, dowiedziałem, dowiem,
    dowodu, drogę, duchy, dumny, dwójk*, dzieci, dzieł*, dzieli, dziki*, dziwk*, dziwn*, dźwięk*, filmie,
    formie, frontu, głodna, głodu, głośno, gorsze, górze, gościa, gówna, grasz, grze, gwiazdę, idealne,
    idźcie, jack, jakakolwiek, jakiekolwiek, jakkolwiek, jasień, jaśnie, jedne*, jedyn*, jesion*, kawał,
    kawałek, kawałki, kawałków, każą, kazał, kazałem, każdej, każdym, kitty, klasie, klubie, koncie, konia,
    konie, kopię, kupę, kwiaty, kwiecie, lady, las, lasem, laska, laski, lasu, lesie, lewo, linia, linieć,
    literk*, lois, magia, małego, marge, marica, marty, marząc, marzeń, marzy*, matkę, miecz, miej, mięsa,
    mili, minion*, momentu, morza, myślisz, nagrania, nagranie, najemnic*, napisane, naprawić, narządz*,
    naszych, naturalne, nauka, niebie, niebo, nieprawdaż, nogach, obawiam, objaśni*, obojętny, oczywiste,
    oddzwonię, odejdę, odmówił, ogień, ogłoszenie, okazuje, okiem, opowiedzieć, opowiem, opuść, osobie,
    otworzyć, palić, panuje, parter*, pewne, piasek, piask*, piekła, piekło, piłka, piłkę, płacą, planem,
    planów, płatek, płatki, plaży, plotki, poczekać, poczekam, podejdź, pogrzeb, pola, pole, polewa, połówk*,
    polówk*, połóż, położyć, pomian, pomocą, pomyśl, pomysł, pomyślą, pomyśli, pomysłu, pomysły, ponoć,
    poprawa, poprawki, porę, postać, potrawk*, potwierdz*, powtórzy, pożar, pozdrów, prada, praktykanck*,
    prawdopodobne, prezent*, próbować, profesor, prywatn*, prząt*, przecież, przeciwko, przejdzie, przerwę,
    przerwy, prześ*, przes*, przęsł*, przetrwa, przyjść, psów, pusty, ramię, rana, ranny, rany, raporcie,
    ratować, róbcie, robicie, robiła, robiłam, robiłem, robiłeś, robiliśmy, ronnie, rośnie, równie, różni,
    różnic*, rządu, sądu, sądzę, sądze, sali, sammy, scenie, ściem*, sekrety, seksu, sekta, siadaj, siadajcie,
    siedzieć, siewk*, sklepie, skończą, skończy, skończyć, skończył, skończyła, skończymy, skórę, skoro,
    skóry, skręt*, skupić, ślady, ślepy, słodki, słońca, ślubie, śmiało, śmiechu, śmieci, sobótk*, spał,
    spałam, spędzić, spodoba, spólni*, spotyka, sprawie, spróbujemy, sprowadzić, sprzed, środk*, srodze,
    staje, stała, stałem, stali, startu, statki, statyst*, stawiam, stoczni*, stole, stopy, stracę, straszny,
    stuart, studenck*, stylu, suka, swego, świata, światu, świetne, świetniej, szalona, szalone, szalony,
    tacie, tajemnic*, trafi, trafić, trema, trójk*, trudniej, trwało, trzyma*, twojego, twojemu, tworek,
    ucieka, udawaj, udział, udziału, ukradł, urodziny, uspokój, utrzymać, uwaga, walker, wejdzie, wejść,
    wewnątrz, weźmie, widać, widzą, widzieć, wiecie, wiedząc, wiedzieli, wiedzy, wieki, wieku, wierz, wierzyć,
    wiosc*, wiosk*, włącz, właściwe, wojna, wojny, worek, wporządku, wprowadzić, wspaniałą, wspaniała,
    wspaniały, wspóln*, współwin*, wspomn*, wspornik*, wychodzimy, wygrać, wyjaśnię, wyjdziemy, wyjścia,
    wyjściem, wyjściu, wyłaź, wypada, wypadł, wysłałem, wyślę, wystarczy*, wyszła, wyszło, wytłumacz*,
    wziąłem, wziąłeś, wzorek, zabiera, zabieram, zaczadz*, zaczekać, zaczekam, zaczną, zacznie, żądz*, zakaz,
    zależn*, założyć, zamian, zamienić, zamykam, zapach, zapomni, zapomniała, zapomniałaś, zapomniałeś,
    zaradn*, zarobić, zasada, zaszło, zażąd*, zdjąć, zdjęcia, zębów, zestaw, zgadn*, zgodnie, ziemi*, zimne,
    złamać, znoszę, zobaczmy, zostaje, zostałam, zostałem, zostaliśmy, zostaną, zostaniemy, zostawiaj,
    zostawiła, zostawisz, zresztą, zrobimy, zrozumieć, zrozumiem, zrozumiesz, zrządz*, zwrócić
  `,

  numbers: numbered`
    0 zero, zera; 0.25 ćwierć, jedna czwarta; 0.5 pół, połowa, połowę; 0.75 trzy czwarte;
    1.5 półtora, półtorej; 1 jeden, jedna, jedno, jednego, jednej, jedną, jednym, jedynka, pojedynczy;
    2 dwa, dwie, dwóch, dwoje, dwu, dwoma, dwóm, dwiema, dwojga, parę, para, dwójka, dwójkę;
    3 trzy, trzech, troje, trzema, trzem, trójka, trójkę, trojga; 4 cztery, czterech, czworo, czterema, czterem,
    czwórka; 5 pięć, pięciu, pięcioro, pięcioma, piątka; 6 sześć, sześciu, sześcioro, sześcioma, szóstka;
    7 siedem, siedmiu, siedmioro, siedmioma, siódemka; 8 osiem, ośmiu, ośmioro, ośmioma, ósemka;
    9 dziewięć, dziewięciu, dziewięcioro, dziewięcioma, dziewiątka;
    10 dziesięć, dziesięciu, dziesięcioro, dziesięcioma, dziesiątka; 11 jedenaście, jedenastu, jedenasta;
    12 dwanaście, dwunastu, dwunasta, dwanaścioro; 13 trzynaście, trzynastu, trzynasta;
    14 czternaście, czternastu, czternasta; 15 piętnaście, piętnastu, piętnasta, piętnaścioro;
    16 szesnaście, szesnastu, szesnasta; 17 siedemnaście, siedemnastu, siedemnasta;
    18 osiemnaście, osiemnastu, osiemnasta; 19 dziewiętnaście, dziewiętnastu, dziewiętnasta;
    20 dwadzieścia, dwudziestu, dwudziestka, dwudziestoma, dwadzieścioro;
    30 trzydzieści, trzydziestu, trzydziestka, trzydziestoma; 40 czterdzieści, czterdziestu, czterdziestoma;
    50 pięćdziesiąt, pięćdziesięciu, pięćdziesięcioma, pięćdziesiątka, pół setki;
    60 sześćdziesiąt, sześćdziesięciu, sześćdziesięcioma;
    70 siedemdziesiąt, siedemdziesięciu, siedemdziesięcioma;
    80 osiemdziesiąt, osiemdziesięciu, osiemdziesięcioma;
    90 dziewięćdziesiąt, dziewięćdziesięciu, dziewięćdziesięcioma; 100 sto, stu, stoma;
    200 dwieście, dwustu; 300 trzysta, trzystu; 400 czterysta, czterystu; 500 pięćset, pięciuset;
    600 sześćset, sześciuset; 700 siedemset, siedmiuset; 800 osiemset, ośmiuset;
    900 dziewięćset, dziewięciuset
  `,
  magnitudes: numbered`
    12 tuzin, tuziny, tuzinów; 100 setka, setkę, setki, setek;
    1000 tysiąc, tysiące, tysięcy, tysiąca, tysiącami, tysiącem, tysiącom, tysiącach, tysiącu, tysiak*, tys, tyś,
    tysia, tysi, tysiecy, tyśków, tysiączków, k, t;
    1000000 milion*, mln, m, mio, milon*, mil, melon, melony, melonów;
    1000000000 miliard*, mld; 1000000000000 bilion*, bln
  `,
  loneMagnitudes: phrases`
    tuzin, setka, setkę, tysiąc, tysiąca, tysiącem, tysiącu, tysiak, tysiaka, milion, miliona, milionem, milionie,
    miliard, miliarda, bilion
  `,
  moneyMagnitudes: [
    {
      value: 1e3,
      currency: 'PLN',
      alone: false,
      ambiguous: false,
      words: phrases`kafel, kafli, kafle, kafla, patyk, patyki, patyków, patyka`,
    },
    { value: 1e3, currency: 'PLN', alone: false, ambiguous: true, words: phrases`koła, kół, kółek, kola` },
    { value: 100, currency: 'PLN', alone: true, ambiguous: false, words: phrases`stów*, stówk*` },
    { value: 10, currency: 'PLN', alone: false, ambiguous: true, words: phrases`dych, dychy` },
    {
      value: 1e6,
      currency: null,
      alone: true,
      ambiguous: false,
      words: phrases`bańka, bańki, baniek, bańkę`,
    },
    { value: 5e5, currency: null, alone: true, ambiguous: false, words: phrases`pół bańki` },
    { value: 1e3, currency: 'PLN', alone: false, ambiguous: false, words: phrases`kzł, kpln, tyszł, tpln` },
    { value: 1e6, currency: 'PLN', alone: false, ambiguous: false, words: phrases`mpln, mlnzł` },
  ],
  roughMagnitudes: [],
  numberLinks: phrases`i`,
  vagueNumbers: [
    { min: 11, max: 19, words: phrases`kilkanaście, kilkunastu, naście, kilkanaścioro, kilkunastoma` },
    { min: 20, max: 99, words: phrases`kilkadziesiąt, kilkudziesięciu, kilkudziesięcioma` },
    { min: 200, max: 999, words: phrases`kilkaset, kilkuset` },
    { min: 10_000, max: 99_999, words: phrases`(pięciocyfrow*|5-cyfrow*)` },
    { min: 100_000, max: 999_999, words: phrases`(sześciocyfrow*|6-cyfrow*)` },
  ],
  several: [{ min: 2, max: 9, words: phrases`kilka, kilku, kilkoma, parę, paru, paroma` }],
  andHalf: phrases`i pół, z połową, i półtora, i połowę`,
  decimalPoint: phrases`przecinek, kropka`,
  minus: phrases`minus`,
  spokenHundreds: false,
  caseEndings: phrases`tu, ciu, stu, ch, oma, ma, dziestu, nastu, iu, u`,
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
      zł, złoty, złotych, złote, złotego, złotówek, złotówki, złotówkę, złotówkach, złotych polskich,
      złotego polskiego, złote polskie, złoty polski, pln, złotym, złotymi, złociszy, złocisze, złociszów, zeta,
      zetów, zet, plnów, polskich złotych, złociaki, złociaków, zloty polskich, złotóweczek, peelenów
    `,
    EUR: phrases`euro, eurasów, eurosów, eurasy, eurasa, eurosy, ojro, jurków, ojrosów, ojroskow, eurokach`,
    USD: phrases`
      dolar, dolary, dolarów, dolara, dolarach, dolarami, dolarów amerykańskich, dolara amerykańskiego,
      dolary amerykańskie, dolców, dolce, dolca, baksów, baksy, baksa, zielonych, papierów zielonych, dolarow us,
      dolarów usa
    `,
    GBP: phrases`
      funt, funty, funtów, funta, funtów szterlingów, funty szterlingi, funta szterlinga, funtów brytyjskich,
      funty brytyjskie, funta brytyjskiego
    `,
    RUB: phrases`rubel, ruble, rubli, rubla, rubli rosyjskich, ruble rosyjskie, rubla rosyjskiego`,
    CHF: phrases`frank, franki, franków, franka, frankach, franków szwajcarskich, franki szwajcarskie, szwajcarów`,
    CZK: phrases`koron czeskich, korony czeskie, koronach czeskich, czeskich koron`,
    SEK: phrases`koron szwedzkich, korony szwedzkie, szwedzkich koron`,
    NOK: phrases`koron norweskich, korony norweskie, norweskich koron`,
    DKK: phrases`koron duńskich, korony duńskie, duńskich koron`,
    UAH: phrases`hrywien, hrywny, hrywna, hrywnę, hrywnach, hrywien ukraińskich, uah`,
    BYN: phrases`rubli białoruskich, ruble białoruskie, białoruskich rubli`,
    JPY: phrases`jen, jeny, jenów, jena, jenach`,
    CNY: phrases`juan, juany, juanów, juana, juanach, yuan, yuanów`,
    HUF: phrases`forint*`,
    RON: phrases`lej, leje, lei, lejów, lei rumuńskich`,
    BGN: phrases`lew bułgarski, lewów, lewy bułgarskie, lewa bułgarskiego`,
    TRY: phrases`lir tureckich, liry tureckie, tureckich lir`,
    ILS: phrases`szekel*, szekl*`,
    INR: phrases`rupi*`,
    KZT: phrases`tenge`,
    GEL: phrases`lari gruzińsk*`,
    AED: phrases`dirham*`,
    SAR: phrases`rijal*, riyal*`,
    IRR: phrases`rial*`,
    MYR: phrases`ringgit*`,
    MNT: phrases`tugrik*`,
    THB: phrases`baht, bahtów, bahty`,
    MXN: phrases`peso, pesos, pesów`,
    ZAR: phrases`rand, randów, randy`,
    PYG: phrases`guarani`,
    HRK: phrases`kun chorwackich, kuny chorwackie`,
    MKD: phrases`denarów, denary`,
    AMD: phrases`dramów, dramy ormiańskie`,
    AZN: phrases`manat, manaty, manatów, manatach, manatami`,
    UZS: phrases`sumów`,
    MDL: phrases`lejów mołdawskich, lei mołdawskich`,
    RSD: phrases`dinarów serbskich, dinary serbskie`,
    GHS: phrases`cedi`,
    NGN: phrases`nair, nairy`,
    EGP: phrases`funtów egipskich, funty egipskie`,
    KRW: phrases`wonów`,
    VND: phrases`dongów, dongi`,
    IDR: phrases`rupii indonezyjskich`,
    KES: phrases`szylingów kenijskich`,
    CAD: phrases`dolarów kanadyjskich, dolary kanadyjskie, kanadyjskich dolarów`,
    AUD: phrases`dolarów australijskich, dolary australijskie, australijskich dolarów`,
  },
  minorUnits: [
    { value: 0.01, currency: 'PLN', words: phrases`gr, grosz, grosze, groszy, groszach, grosza` },
    { value: 0.01, currency: null, words: phrases`cent, centy, centów, centa, eurocent*, c, ct` },
    { value: 0.01, currency: 'GBP', words: phrases`pens, pensy, pensów, pensa` },
    { value: 0.01, currency: 'RUB', words: phrases`kopiejek, kopiejki, kopiejka` },
  ],
  oneOf: [],
  inCurrency: phrases`w`,
  tax: phrases`
    netto, brutto, + vat, plus vat, bez vat, bez vatu, z vat, z vatem, na rękę, + podatek, plus podatek,
    bez podatku, z podatkiem, na fakturę, na vat
  `,
  per: {
    once: phrases`
      jednorazowo, jednorazowa, jednorazowy, jednorazowe, jednorazowej, raz, w sumie, łącznie, całość, na start,
      za całość, ogółem, za wszystko, razem, na całość, za projekt, za realizację
    `,
    month: phrases`
      miesięcznie, na miesiąc, w miesiącu, za miesiąc, co miesiąc, /miesiąc, /mies, /m-c, /msc, /mc, mies,
      na m-c, msc, m-c, miesięczny, miesięczne, na osobę miesięcznie, za użytkownika miesięcznie, /mo, /m,
      (za|od|na|/) (osobę|osoby|użytkownika|stanowisko|stanowiska|licencję|licencji|usera|łebka|pracownika)
      (miesięcznie|/mies|/msc|na
      miesiąc|za miesiąc|/m-c|/miesiąc), /mth, każdego miesiąca, w skali miesiąca, abonament*, na mies, mc,
      miesiecznego, miesięcznego abonamentu, m-cznie, za mies, w miesiąc
    `,
    year: phrases`
      rocznie, na rok, w roku, za rok, w skali roku, co rok, /rok, /r, rok do roku, roczny, roczne,
      na cały rok, co roku, /rocznie, każdego roku, w ciągu roku, w tym roku, p.a., rocznego, per rok,
      (za|od|na|/) (osobę|osoby|użytkownika|stanowisko|stanowiska|licencję|licencji|usera|pracownika)
      (rocznie|na rok|za rok|/rok)
    `,
  },
  bounds: {
    atMost: phrases`
      ani (grosza|złotówki|złotego) (więcej niż|ponad|powyżej), do, maks, max, maksymalnie, maksimum, najwyżej, co najwyżej, nie więcej niż, mniej niż, poniżej,
      nie ponad, w granicach do, nie przekraczając*, nie wyżej niż, aż do, <, ≤, góra, nie drożej niż,
      taniej niż, niecałe, niecałych, niecały, nie więcej jak, mniej jak, tak do, gdzieś do, tylko do, limit,
      górny limit, górna granica, górną granicę, sufit, pułap, górny pułap, nieco poniżej, ciut poniżej,
      trochę poniżej, nie droższ* niż, najdrożej, max do, maks do, maksymalnie do, w kwocie do, w cenie do,
      do maksymalnie, nie przekroczy*, nie może przekroczyć, nie powinno przekroczyć, limit do, <=, maksymaln*,
      nie drożej jak, w limicie, do max, do maks, niespełna, nie wyższ* niż
    `,
    atLeast: phrases`
      od, min, minimum, minimalnie, co najmniej, przynajmniej, ponad, powyżej, więcej niż, nie mniej niż,
      >, ≥, grubo ponad, niemniej niż, zaczynając od, począwszy od, startując od, nieco ponad, trochę ponad,
      lekko ponad, sporo ponad, więcej jak, nie mniej jak, conajmniej, minimaln*, dolna granica, nie niżej niż,
      przeszło, z górą, wyżej niż, nieco powyżej, trochę powyżej, >=, od minimum, poczynając od, drożej niż,
      nie taniej niż
    `,
    about: phrases`
      około, ok, koło, mniej więcej, w okolicach, w granicach, rzędu, jakieś, jakichś, z, ca, circa, ~,
      gdzieś, plus minus, blisko, prawie, orientacyjnie, powiedzmy, w przybliżeniu, gdzieś około, tak z,
      jakoś, w przedziale, tak gdzieś, gdzieś tak, tak około, jakieś tam, powiedzmy że, z jakieś, 
      niemal, niemalże, bliżej, dokładnie, równo, równe, okolice, w okolicy, na poziomie, na oko, szacunkowo,
      średnio, plus/minus, +/-, ±, ≈, myślę że, może, pi razy drzwi, z grubsza, coś koło,
      coś około, mniej więcej około, blisko około, tak mniej więcej, orientacyjna kwota, rzędu około,
      w granicach około
    `,
    orLess: phrases`
      lub mniej, albo mniej, maks, max, maksymalnie, maksimum, najwyżej, góra, i mniej, lub poniżej, albo taniej,
      lub taniej, i ani grosza więcej, nie więcej, i nie więcej, to [absolutny|absolutnie] maks, to [absolutny|absolutnie] max, to maksimum, to sufit, to limit,
      to górna granica, to nasz limit, to nasz max, to absolutne maksimum, ani złotówki więcej, ani grosza więcej,
      w porywach
    `,
    orMore: phrases`
      lub więcej, albo więcej, i więcej, +, wzwyż, i wzwyż, minimum, min, co najmniej, i powyżej, w górę, przynajmniej,
      z hakiem, z górką, z okładem, z haczykiem, z ogonkiem, lub powyżej, albo i więcej, a nawet więcej, to minimum,
      z kawałkiem, plus, lub wyżej, z groszami, bez mała więcej, i w górę, to dolna granica, z górą
    `,
    orSo: phrases`
      mniej więcej, plus minus, około, orientacyjnie, albo coś koło tego, coś koło tego, coś takiego, w przybliżeniu,
      jakoś tak, ok, tak myślę, +/-, plus/minus, chyba, z grubsza, lub coś koło tego, bez mała, ±
    `,
    links: phrases`to, wynosi, jest, na, budżet to, kwota to, wyniesie, będzie, nasz, naszego, mojego, kwocie, rzędu`,
    to: phrases`do, lub, albo, aż do, może, a może, lub nawet, ewentualnie, czy, bądź`,
    between: phrases`między, pomiędzy`,
    rangeFrom: [],
    and: phrases`a, i`,
  },
  moneyWords: phrases`
    budżet, budżetu, budżetem, budżecie, budżety, wydać, wydamy, zapłacić, przeznaczyć, przeznaczamy,
    zainwestować, kwota, kwotę, kwocie, kwoty, stać nas na, wydać, wydajemy, wydawać, płacić, płacimy, zapłacimy,
    budżecik, budżetować, zabudżetow*, przeznaczyć, przeznaczone, odłożone, odłożyliśmy, zainwestujemy,
    wyłożyć, dysponujemy, dysponuję, środki, fundusze, kasy, gotówki, pieniędzy, finansowanie, hajsu, kasę
  `,
  noMoney: phrases`
    (brak|bez) [na razie|jeszcze|jakiegokolwiek|żadnego] (budżetu|pieniędzy|środków|kasy|funduszy|finansowania)
    [na razie|na to|jeszcze|na ten cel|obecnie|teraz],
    nie (mamy|mam|ma|było|posiadamy|dysponujemy) [jeszcze|na razie|na to|żadnego|żadnych|ustalonego|określonego|teraz|
    obecnie|póki co|w tej chwili|przewidzianego|zatwierdzonego|konkretnego|wydzielonego|osobnego|jeszcze żadnego]
    (budżetu|pieniędzy|kasy|środków|funduszy|hajsu|budżet) [jeszcze|na to|na razie|na ten cel|w tym roku|na ten rok],
    (budżetu|kasy|środków|funduszy|hajsu) [jeszcze|na razie|na to|póki co] (nie|brak) [ma|mamy|mam|było],
    pieniędzy [na to|na razie] nie (ma|mamy|mam), zerowy budżet, budżet zerowy, budżet (zero|0),
    budżet [jeszcze|na razie] nie (jest|został|zatwierdzony|ustalony) [jeszcze] [ustalony|zatwierdzony|przyznany],
    budżet (nieustalony|niezatwierdzony|do ustalenia), nie (przewidzieliśmy|zaplanowaliśmy|ustaliliśmy|planowaliśmy)
    [jeszcze|na to] (budżetu|środków|pieniędzy) [na to], jeszcze bez budżetu, nie (stać|stac) (nas|mnie) na
    (to|nic), jesteśmy spłukani, jestem spłukany
  `,
  freeOnly: phrases`
    tylko (za darmo|darmowe|darmowy|darmowa|bezpłatne|bezpłatny|bezpłatnie), za darmo,
    coś (darmowego|bezpłatnego), darmow* (plan|wersja|wersję|pakiet|konto|opcja|opcję|narzędzi*), bezpłatnie,
    za free, za zero, (interesuje|interesują|chcę|chcemy|szukam|szukamy|wolę|potrzebuję) [nas|mnie] [tylko|wyłącznie]
    (darmow*|bezpłatn*), wyłącznie (za darmo|darmow*|bezpłatn*), tylko (darmow*|bezpłatn*), za 0, gratis, za friko,
    musi być (za darmo|darmow*|bezpłatn*), byle (za darmo|darmow*), nie (chcę|chcemy|będę|będziemy|zamierzam|
    zamierzamy) (za to|nic) [nic] (płacić|zapłacić), nie (chcę|chcemy|zamierzam|będziemy|zamierzamy) płacić,
    bez opłat, bezkosztowo
  `,
  noLimit: phrases`
    (budżet|budżetu) (bez ograniczeń|bez limitu|nieograniczony), bez limitu budżetu,
    (pieniądze|cena|koszt|koszty|budżet|kasa) nie (grają|gra|są|jest|stanowią|stanowi|będą|będzie) [tu|żadnej|żadną|
    dla nas|u nas|tutaj] (roli|rolę|problemem|problemu|przeszkodą|problem|najważniejsz*),
    nieograniczony budżet, (nieograniczone|nielimitowane) (środki|fundusze), budżet [mamy|jest] (nielimitowany|nieograniczony|bez górnej granicy|
    otwarty|nie jest problemem|nie ma znaczenia|bez znaczenia), (cena|koszt|kwota|koszty) [jest] (nie ma znaczenia|
    bez znaczenia|obojętna|nieistotna|nie mają znaczenia), (brak|bez) (limitu|limitów|ograniczeń|górnej granicy)
    [budżetowych|budżetu|finansowych|cenowych|wydatków|na wydatki], nie (mamy|mam|ma) [żadnego|żadnych|górnego]
    (limitu|limitów|ograniczeń) [budżetowych|budżetu|finansowych|cenowych|wydatków], ile trzeba tyle zapłac*,
    zapłacimy każdą cenę, zapłacę każdą cenę, niezależnie od (ceny|kosztów), bez względu na (cenę|koszty|koszt),
    ile będzie trzeba, kasa nie gra roli
  `,
  unitCosts: {
    after: phrases`
      (za|od|per|/) [jeden|jednego|jedno|każdy|każdego|każde|pozyskanego]
      (lead|leada|leady|klik|kliknięcie|zapytanie|klienta|wejście|kontakt|zamówienie|konwersję|wizytę|spotkanie|
      rejestrację|telefon|pozyskanie klienta), cpl, cpc, cpa
    `,
    before: phrases`
      (lead|leady|klik|kliknięcie|zapytanie|klient|konwersja) (kosztuje|kosztują|kosztował) [nas|mnie]
      [około|jakieś], (koszt|cena) (leada|kliku|kliknięcia|zapytania|pozyskania|pozyskania klienta|konwersji)
      [to|wynosi] [około|jakieś], (cpl|cpc|cpa) [to|wynosi]
    `,
  },
  otherSums: phrases`
    (teraz|obecnie|dziś|dzisiaj|aktualnie|już|dotąd) [im|mu|za to] (płacimy|płacę|płaci|kosztuje), (płacimy|płacę)
    [im|mu|za to] (teraz|obecnie|dziś|dzisiaj|aktualnie|już), płaciliśmy, płaciłem, płaciłam, zapłaciliśmy, zapłaciłem,
    zapłaciłam, wydaliśmy, wydałem, wydałam, zainwestowaliśmy, (kosztuje|kosztują|kosztował|kosztowała|kosztowało) (nas|mnie),
    obrót, obroty, obrotu, obrotów, przychód, przychody, przychodu, przychodów, zysk, zyski, zysku, zarabiamy, zarabiam, zarobiliśmy,
    tracimy, tracę, straciliśmy, straciłem, straciłam, bierzemy, liczymy sobie, wycenili, wyceniła, wycenił, wyceniono, wycena konkurencji,
    wart, warta, warte, warty, średnie zamówienie, średni koszyk, wartość zamówienia, czynsz, pensja, pensje, pensji, dług, długu,
    zadłużenie, kara, kary, mandat
  `,
  people: phrases`
    osób, osoby, osoba, osobami, osobach, osobą, os, człowiek, chłopa, chłopów, kursantów, uczniów,
    zatrudnionych osób, instruktor*, montażyst*, monter*, stolarz*, fachowc*, grafik*, rekruter*, doradc*, uczestników,
    uczestnicy, sprzedawcy, użyszkodników, licencja, stanowisko, userzy, etat, etatu, dusz,
    inżynier*, projektant*, architekt*, freelancer*, podwykonawc*, współpracowni*, wspólników, wspólnicy, ludzików, ludziom,
    ludźmi, ludzi, ludzie, pracowni*, użytkowni*, stanowisk, stanowiska, handlowców,
    handlowcy, członków, specjalist*, konsultantów, konsultanci, agentów, etatów, etaty, licencji, licencje,
    zatrudnionych, kont, programist*, -osobow*, osobowy, osobowa, osobowym, kierowców, sprzedawców, userów
  `,
  peopleBefore: phrases`
    jest nas, będzie nas, nas jest, zespół, zatrudniamy, firma licząca, liczy, liczymy, zespół liczy, zatrudniam,
    nas, zespole, zespołem, w zespole, jest nas w sumie, jest nas razem, w firmie jest, zatrudnienie, załoga, załogę, ekipa,
    liczba pracowników, liczba użytkowników, liczba osób, liczba stanowisk, wielkość zespołu, wielkość firmy,
    headcount, pracuje u nas, pracuje nas, w firmie, dla zespołu
  `,
  onePerson: phrases`
    tylko ja, tylko jedna, tylko jeden, sam jestem, jestem sam, jestem sama, sama jestem, jednoosobowa działalność, działalność jednoosobowa,
    jednoosobowa firma, firma jednoosobowa, jednoosobowo, jdg, pracuję sam, pracuję sama, działam sam,
    działam sama, solo, jestem jedyną osobą, jedna osoba czyli ja, w pojedynkę, jednoosobowy zespół
  `,
  besidesSelf: phrases`[tylko] ja (i|oraz|plus|z|+) [jeszcze]`,
  otherUnits: phrases`
    %, pct, proc, pkt, punkt, punkty, h, s, sek, g, kg, kilo, ton, tony, tona, cm, mm, m2, m3, mkw, m kw, metr*, mb/s,
    mbps, tb, kb, litr*, km2, ha, hektar*, ar, arów, px, kw, kwh, wat*, stopni, pokoi, pokoje, pokój, łazien*, okien, okna,
    okno, drzwi, krzeseł, krzesła, stołów, stoły, stolik*, biurek, biurka, łóżek, łóżka, sofa, sof, sofy, kuchni, kuchnie,
    szaf, szafy, szafek, mebli, domów, domy, mieszkań, mieszkania, mieszkanie, budynków, budynki, pięter, piętro, piętra,
    lokali, maszyn*, komputer*, laptop*, ekran*, serwer*, urządzeń, urządzenia, samochod*, aut, auta, auto, artykuł*,
    postów, posty, wpisów, filmów, filmy, baner*, kampani*, słów, słowa, język*, integracj*, modułów, moduły, funkcji,
    raport*, spotkań, spotkania, spotkanie, magazyn*, marek, dostawc*, wariant*, opcje, opcji, próbek, kopii, paczek,
    palet*, dostaw*, wizyt*, kliknięć, sklep, klient, klienta, zamówienie, zamówienia, produkt, produkty, projekt,
    projekty, oddział, lokalizacj*, firmy, firma, gwiazdk*, krok*, ofert*, wycen*, zmian, dzieci, x, domen*,
    kategori*, pozycj*, realizacj*, kanał*, punktów sprzedaży, salon*, hal, hale, inwestycji, budów, budowy,
    procent*, leadów, leady, klientów, klienci, maili, telefonów, punktów, razy, godzin*, godz, minut*,
    sekund*, gb, mb, km, stron, lokalizacji, sklepów, sklepy, oddziałów, oddziały, zamówień, zgłoszeń,
    produktów, firm, krajów, zapytań, faktur, projektów, sztuk, szt, pytania, pytań, narzędzia, narzędzi,
    placówek, kontaktów
  `,
  labels: phrases`
    wersja, wersji, wersję, wer, v, nr, numer, numerze, №, #, strona, stronie, pokój, krok, opcja, opcję, poziom, model,
    etap, id, rozdział, lokal, paragraf, pkt, klasa, tel, telefon, kom, wew, kod, iso, godz, godzina, godzinie, o godz,
    od godz, piętro, bitrix, windows, ul, ulica, formularz, pit, cit, art
  `,

  time: {
    units: {
      day: phrases`dzień, dni, dnia, dniach, dniu, dniem, dniami, dniom, dnią, d, dzień roboczy, dnia roboczego,
        dni (robocze|roboczych), dniach roboczych, dob*, dzionek, dzionki`,
      week: phrases`
        tydzień, tygodnie, tygodni, tygodnia, tygodniu, tygodniach, tygodniem, tygodniami, tygodniom, tygodniowi,
        tyg, tydz, t
      `,
      month: phrases`
        miesiąc, miesiące, miesięcy, miesiąca, miesiącu, miesiącach, miesiącem, miesiącami, miesiącom,
        miesiącowi, mies, msc, mc, m-c, m-ce, m-cy, m-ca, m-cu
      `,
      quarter: phrases`kwartał, kwartały, kwartałów, kwartału, kwartale, kwartałem, kwartałach, kwart, kw`,
      year: phrases`
        rok, roku, lata, lat, latach, rokiem, latami, r, l, roczek, rok kalendarzowy, rok obrotowy,
        roku kalendarzowym, roku obrotowym
      `,
    },
    multiples: [
      { amount: 6, unit: 'month', words: phrases`półrocze, półrocza, półroczu, pół roku, półroku` },
      { amount: 10, unit: 'year', words: phrases`dekada, dekadę, dekady, dekad` },
    ],
    dayParts: numbered`
      24 godzina, godzinę, godziny, godzin, godzinach, godz, h; 1440 minuta, minutę, minuty, minut, minutach, min;
      86400 sekunda, sekundę, sekundy, sekund, sekundach, sek
    `,
    weekWords: phrases`
      (tydzień|tygodniu|tygodnia|tygodniem|tygodniowi|tygodnie|tygodniach|tydz|tyg) [nr|numer], kw
    `,
    weeksNumbered: phrases`tydzień, tygodniu, tygodnia, tygodniem, tygodniowi`,
    quarter: phrases`kwartał, kwartale, kwartału, kwartałem, kwart, kw`,
    halves: [
      phrases`h1, (pierwsze|pierwszym|pierwszego|i|1) (półrocze|półroczu|półrocza)`,
      phrases`h2, (drugie|drugim|drugiego|ii|2) (półrocze|półroczu|półrocza)`,
    ],
    halfWords: [
      phrases`(pierwsza|pierwszej|pierwszą|i|1|1.) (połowa|połowie|połowę|połowy|połową)`,
      phrases`(druga|drugiej|drugą|ii|2|2.) (połowa|połowie|połowę|połowy|połową)`,
    ],
    months: rows`
      styczeń, styczn*, sty; luty, lutego, lutym, lutemu, lut; marzec, marca, marcu, marcem, marcowi, mar;
      kwiecień, kwietn*, kwi, kwiec; maj, maja, maju, majem, majowi; czerwiec, czerwc*, cze, czerw;
      lipiec, lipc*, lip; sierpień, sierpn*, sierp, sie; wrzesień, wrześn*, wrz, wrzes;
      październik*, paź, paźdz; listopad*, lis, list; grudzień, grudni*, gru, grudz
    `,
    weekdays: rows`
      poniedział*, pon, pn; wtorek, wtork*, wt, wtr, wto; środa, środę, środy, środą, środzie, śro, śr;
      czwartek, czwartk*, czw, czwa; piątek, piątk*, pt, pia; sobota, sobotę, soboty, sobotą, sobocie, sob, sb;
      niedziel*, ndz, niedz, nied, nd
    `,
    ambiguous: phrases`
      sty, lut, mar, kwi, maja, cze, lip, lis, list, wrz, gru, sie, wt, pt, sob, pon, pn, sb, nd, pia, wto,
      jesień, zimy, lata, lato, wiosna
    `,
    rareNames: phrases`sie`,
    weekdaysCounted: rows`
      poniedziałki, poniedziałków; wtorki, wtorków; środy, śród; czwartki, czwartków; piątki, piątków;
      soboty, sobót; niedziele, niedziel
    `,
    weekend: phrases`weekend, weekendu, weekendem, weekendzie, weekendy, łikend, łikendzie, łykend`,
    seasons: [
      { from: [3, 20], to: [6, 21], words: phrases`wiosna, wiosną, wiosnę, wiosny, wiośnie, na wiosnę` },
      { from: [6, 21], to: [9, 24], words: phrases`lato, latem, lecie, lata` },
      { from: [9, 23], to: [12, 21], words: phrases`jesień, jesienią, jesieni, na jesień` },
      { from: [12, 21], to: [3, 21], words: phrases`zima, zimą, zimę, zimie, zimy` },
    ],
    seasonWords: phrases`sezon, sezonie, sezonu, pora roku, porze roku`,
    feasts: [
      { on: { month: 1, day: 1 }, words: phrases`nowy rok, nowego roku, nowym roku, nowym rokiem` },
      { on: { month: 1, day: 6 }, words: phrases`trzech króli, święto trzech króli, święcie trzech króli` },
      {
        on: { month: 1, day: 15 },
        days: 46,
        words: phrases`ferie, ferie zimowe, ferii, ferii zimowych, feriach, feriach zimowych, feriami`,
      },
      { on: { month: 2, day: 14 }, words: phrases`walentynki, walentynek, walentynkami, walentynkach` },
      {
        on: { easter: 'western', plus: -52 },
        words: phrases`tłusty czwartek, tłustym czwartku, tłusty czwartku`,
      },
      {
        on: { easter: 'western', plus: -46 },
        words: phrases`środa popielcowa, popielec, popielcu, popielca`,
      },
      { on: { month: 3, day: 8 }, words: phrases`dzień kobiet, dniu kobiet, dnia kobiet, dniem kobiet` },
      { on: { month: 4, day: 1 }, words: phrases`prima aprilis` },
      { on: { easter: 'western', plus: -7 }, words: phrases`niedziela palmowa, niedzielę palmową` },
      { on: { easter: 'western', plus: -2 }, words: phrases`wielki piątek, wielkim piątku` },
      {
        on: { easter: 'western', plus: 0 },
        words: phrases`wielkanoc, wielkanocy, wielkanocą, niedziela wielkanocna`,
      },
      {
        on: { easter: 'western', plus: 0 },
        days: 2,
        words: phrases`
          święta, świąt, świętami, świętach, święta wielkanocne, świąt wielkanocnych, świętach wielkanocnych,
          świętami wielkanocnymi
        `,
      },
      {
        on: { easter: 'western', plus: 1 },
        words: phrases`poniedziałek wielkanocny, lany poniedziałek, śmigus-dyngus, śmigus dyngus`,
      },
      { on: { easter: 'western', plus: 49 }, words: phrases`zielone świątki, zielonych świątkach` },
      {
        on: { easter: 'western', plus: 60 },
        words: phrases`boże ciało, bożego ciała, bożym ciele, bożym ciałem`,
      },
      { on: { month: 5, day: 1 }, words: phrases`święto pracy` },
      { on: { month: 5, day: 1 }, days: 3, words: phrases`majówka, majówkę, majówki, majówce, majówką` },
      { on: { month: 5, day: 3 }, words: phrases`święto konstytucji, święto konstytucji (3|trzeciego) maja` },
      { on: { month: 5, day: 26 }, words: phrases`dzień matki, dniu matki, dnia matki, dniem matki` },
      { on: { month: 6, day: 1 }, words: phrases`dzień dziecka, dniu dziecka, dnia dziecka, dniem dziecka` },
      { on: { month: 6, day: 23 }, words: phrases`dzień ojca, dniu ojca, dnia ojca, dniem ojca` },
      {
        on: { month: 7, day: 1 },
        days: 62,
        words: phrases`wakacje, wakacjach, wakacjami, wakacji, wakacje letnie`,
      },
      { on: { month: 8, day: 15 }, words: phrases`wniebowzięcie, matki boskiej zielnej` },
      {
        on: { month: 9, day: 1 },
        words: phrases`początek roku szkolnego, początku roku szkolnego, początkiem roku szkolnego`,
      },
      { on: { month: 11, day: 1 }, words: phrases`wszystkich świętych, wszystkich świętym` },
      { on: { month: 11, day: 2 }, words: phrases`zaduszki, zaduszkach, zaduszek, dzień zaduszny` },
      {
        on: { month: 11, day: 11 },
        words: phrases`święto niepodległości, święcie niepodległości, dzień niepodległości`,
      },
      { on: { month: 11, day: 29 }, words: phrases`andrzejki, andrzejkach, andrzejek, andrzejkami` },
      {
        on: { month: 11, weekday: 3, nth: 4, plus: 1 },
        words: phrases`black friday, czarny piątek, czarnym piątku`,
      },
      { on: { month: 11, weekday: 3, nth: 4, plus: 4 }, words: phrases`cyber monday` },
      { on: { month: 12, day: 4 }, words: phrases`barbórka, barbórce, barbórki, barbórkę` },
      { on: { month: 12, day: 6 }, words: phrases`mikołajki, mikołajkach, mikołajek, mikołajkami` },
      { on: { month: 12, day: 24 }, words: phrases`wigilia, wigilię, wigilii, wigilią` },
      { on: { month: 12, day: 25 }, words: phrases`gwiazdka, gwiazdkę, gwiazdki, gwiazdką` },
      {
        on: { month: 12, day: 25 },
        days: 2,
        words: phrases`
          boże narodzenie, bożym narodzeniem, bożego narodzenia, bożym narodzeniu, święta, świąt, świętami,
          świętach, święta bożego narodzenia, świąt bożego narodzenia, świętach bożego narodzenia
        `,
      },
      { on: { month: 12, day: 31 }, words: phrases`sylwester, sylwestra, sylwestrem, sylwestrze` },
    ],
    days: numbered`
      0 dziś, dzisiaj, dzisiejsz*, dzisiejszego dnia, tego dnia, obecnego dnia; 1 jutro, jutra, jutrem, jutrzejsz*;
      2 pojutrze, po jutrze, pojutrzu, dzień po jutrze; -1 wczoraj*; -2 przedwczoraj*
    `,
    which: numbered`
      0 ten, tym, tego, to, ta, tej, tę, tą, te, tych, obecn*, bieżąc*, aktualn*, niniejsz*;
      1 przyszł*, następn*, kolejn*, nadchodząc*, najbliższ*, nast; 2 ponastępn*;
      -1 zeszł*, ubiegł*, poprzedni*, ostatni*, miniony, minionego,
      minionej, minionym, minione, miniona, minioną, minionych
    `,
    nthUnits: [],
    afterNext: phrases`po następnym, po następnej, po kolejnym, po kolejnej, po przyszłym, po najbliższym`,
    yearNames: numbered`0 br, b.r., b r`,
    fiscal: phrases`fy`,
    asap: phrases`
      asap, jak najszybciej, natychmiast, niezwłocznie, pilne, pilnie, na już, na wczoraj, od zaraz,
      już teraz, im szybciej tym lepiej, najszybciej jak się da, w trybie pilnym, jak najprędzej,
      możliwie szybko
    `,
    now: phrases`teraz, od razu, zaraz, już, natychmiastowo, szybko`,
    few: phrases`kilka, kilku, parę, paru, kilkanaście`,
    unitLetters: { week: phrases`t`, month: phrases`m` },
    plurals: phrases`
      dni, dniach, tygodnie, tygodni, tygodniach, miesiące, miesięcy, miesiącach, kwartały, kwartałach, lata, latach
    `,
    roughUnitFirst: false,
    in: phrases`za, za jakieś, za około, +`,
    fromNow: phrases`od teraz, od dziś, od dzisiaj, później, naprzód, od tej chwili`,
    ago: phrases`temu, wstecz, wcześniej`,
    within: phrases`
      w ciągu, w przeciągu, w terminie, w terminie do, w najbliższych, przez najbliższe, w ciągu najbliższych,
      w ciągu kolejnych, na przestrzeni, w ciągu następnych, w ciągu najbliższego, przed upływem, w okresie,
      w mniej niż, w niecałe, w perspektywie
    `,
    by: phrases`do, najpóźniej do, przed, aż do, jeszcze przed`,
    notAfter: phrases`
      nie później niż, nie później niż w, nie później niż do, najpóźniej, najpóźniej w, najpóźniej na, maksymalnie do
    `,
    inclusive: phrases`włącznie`,
    atTheLatest: phrases`najpóźniej, najdalej, w ostateczności`,
    after: phrases`po, dopiero po, zaraz po, tuż po, gdzieś po`,
    before: phrases`przed`,
    from: phrases`
      od, począwszy od, nie wcześniej niż, nie wcześniej niż w, dopiero od, od początku, najwcześniej,
      najwcześniej w, między, pomiędzy, poczynając od, startujemy od, z dniem, nie przed
    `,
    since: phrases`już od, już od początku`,
    occupied: phrases`
      (umowa|dzierżawa|subskrypcja|licencja|nasz kontrakt|obecny kontrakt|nasz najem|nasz abonament)
      [z nimi|z inną agencją|tam] [jeszcze] [obowiązuje|trwa|jest|mamy|podpisana|opłacony|opłacona],
      (mamy|mam) [jeszcze|ważną|podpisaną|opłacony|opłaconą]
      (umowę|kontrakt|dzierżawę|najem|abonament|subskrypcję|licencję) [z nimi|z inną agencją|tam],
      (związani|związany|związana) [umową|kontraktem], (zajęty|zajęta|zajęci|zajęte), (na|mam|mamy) (urlopie|urlop),
      (opłacone|opłacony|opłaconą|opłacona), nieobecny, nieobecna, wyjeżdżam, (nie ma|nie będzie) mnie
    `,
    waiting: phrases`czekać, zwlekać, odkładać`,
    happened: phrases`
      straciliśmy, straciłem, straciłam, stracili, stracił, straciła, mieliśmy, miałem, miałam, wydaliśmy, wydałem,
      wydałam, zatrudniliśmy, zatrudniłem, zwolniliśmy, spadł, spadła, spadły, spadło, wzrósł, wzrosła, wzrosły,
      kupiliśmy, kupiłem, kupiłam, sprzedaliśmy, sprzedałem, odszedł, odeszła, odeszli, odeszło, próbowaliśmy,
      próbowałem, było, byliśmy, przepaliliśmy, zapłaciliśmy, zapłaciłem, zrobiliśmy, dostaliśmy, przyszło
    `,
    not: phrases`nie, na pewno nie, raczej nie, ale nie, już nie`,
    or: phrases`lub, albo, czy, ewentualnie, bądź, lub może, może`,
    ages: {
      before: phrases`ma, mają, mam, miała, liczy, od, (już|ponad) od, ma już, ma ponad, ma około, ma jakieś, od ponad`,
      after: phrases`na rynku, doświadczenia, stażu, istnienia, w branży, działalności, na karku`,
    },
    lasting: phrases`na, przez, na okres, przez około`,
    parts: {
      beginning: phrases`
        na początku, początek, początku, początkiem, z początkiem, wczesn*, pierwsze dni, pierwszych dniach,
        sam początek, samym początku
      `,
      middle: phrases`w połowie, połowa, połowie, połowy, połowę, połową, środek, środku, w środku`,
      end: phrases`
        pod koniec, koniec, końca, końcem, końcu, z końcem, na koniec, końcówka, końcówce, końcówkę, końcówki,
        schyłek, późn*, samym końcu
      `,
      rest: phrases`reszta, reszty, resztę, reszcie, jeszcze, jeszcze w, później`,
    },
    shortParts: [
      { part: 'end', unit: 'year', words: phrases`eoy` },
      { part: 'end', unit: 'quarter', words: phrases`eoq` },
      { part: 'end', unit: 'month', words: phrases`eom` },
    ],
    fromEnd: numbered`1 ostatni*; 2 przedostatni*`,
    closest: phrases`najbliższ*`,
    closestTo: phrases`do`,
    of: [],
    dateWord: [],
    beforeDate: phrases`do, od, dnia, przed, koło, około, najpóźniej, od dnia, do dnia, z dniem`,
    links: phrases`
      w, we, na, dnia, gdzieś, około, mniej więcej, jakoś, ok, w okolicach, dniu, samym, dopiero, już, może,
      od, koło, bliżej, okolice, okolicach, z, raczej, chyba, prawdopodobnie, pewnie, mniej-więcej, orientacyjnie
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
      decyduje ja, to ja decyduję,
      ja o tym (rozstrzygam|decyduję), (rozstrzygam|przesądzam) [o tym|to] [ja|sam|sama], ja
      (rozstrzygam|przesądzam), nikt inny ja (decyduję|rozstrzygam|o tym rozstrzygam|o tym decyduję),
      ostateczny głos (jest mój|należy do mnie|mam ja), (właściciel|właścicielka|szef|prezes) i
      (decyduję|podpisuję|mam ostatnie słowo)
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
      (głos|głosy), ustalamy (razem|wspólnie), zatwierdzamy (razem|wspólnie), wybieramy (razem|wspólnie),
      jestem [jego|jej|ich] (częścią|członkiem|członkinią), (jestem|zasiadam|siedzę) w
      (zarządzie|radzie|komisji|kierownictwie), (też|również) w (nim|niej) (jestem|zasiadam), ustalamy to
      (wspólnie|razem), (ustalamy|rozstrzygamy|wybieramy) [to|o tym] (wspólnie|razem|we dwoje|we dwójkę)
      [z|ze], ze mną w (składzie|zarządzie), [jestem] członkiem (zarządu|rady|komisji)
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
      (gadania|powiedzenia), przekażę dalej,
      (rozeznanie|research|zestawienie|porównanie|analizę|rekonesans|listę) dla ${boss},
      (szef|szefowa|szefa|prezes|dyrektor|dyrektora|zarząd|kierownik|właściciel|wspólnik|on|ona) nie ja, nie
      ja (tylko|lecz|ale) (szef|szefowa|prezes|dyrektor|zarząd|kierownik|właściciel)
    `,
    researches: phrases`
      tylko (sprawdzam|się rozglądam|rozglądam się|szukam
      informacji|badam|oglądam|porównuję|zbieram|patrzę|się orientuję|orientuję się|pytam|zerkam|czytam), na
      razie (sprawdzam|się rozglądam|rozglądam się|szukam|zbieram|tylko|porównuję|się orientuję|badam|czytam),
      rozglądam się, rozglądamy się, się tylko rozglądam, się tylko rozglądamy, tylko się rozglądamy, badam rynek, badamy rynek, robię (rozeznanie|research|mały research),
      rozeznanie rynku, robimy (rozeznanie|research), zbieram (informacje|oferty|info|dane), zbieramy
      (informacje|oferty), piszę (pracę|artykuł|magisterkę|licencjat|inżynierkę), do pracy
      (magisterskiej|licencjackiej|dyplomowej|inżynierskiej), na (studia|uczelnię|zajęcia), research rynku, porównuję (oferty|rozwiązania|ceny), porównujemy
      (oferty|rozwiązania), nie (planuję|planujemy|zamierzam) [nic] (kupować|zakupu), tak tylko
      (pytam|patrzę|sprawdzam), pytam dla znajomego, projekt na studia, do projektu na studia
    `,
  },
  others: phrases`
    ${someone}, on, ona, oni, ktoś inny, ktoś wyżej, inni, inna osoba, ktoś z (góry|centrali|zarządu), kto
    inny
  `,
  othersDecide: phrases`
    (jest|są) (właścicielem|właścicielką|właścicielami), (trzyma|trzymają) (kasę|budżet|pieniądze),
    (zajmuje|zajmują) się (finansami|pieniędzmi|zakupami|budżetem|kasą),
    (decyduje|decydują|zdecyduje|zdecydują|zadecyduje|zadecydują|podpisuje|podpisują|zatwierdza|zatwierdzają|akceptuje|akceptują|klepie|wybiera|wybierają)
    [o tym|to|umowy|umowę|wszystko|takie rzeczy|budżet|budżety|zakupy], (podejmuje|podejmują|podejmie|podejmą)
    [ostateczną|ostateczne|tę|te] (decyzję|decyzje), (ma|mają) (ostatnie|decydujące|ostateczne)
    (słowo|zdanie), (ma|mają) (decydujący|ostateczny) głos, (musi|muszą|musiałby|musiałaby|musieliby|powinien|powinna|powinni|ma|mają)
    [to|też|także|również|jeszcze|się na to] [to|też|jeszcze] (zatwierdzić|zaakceptować|podpisać|zgodzić
    się|wyrazić zgodę|przyklepać|zdecydować|potwierdzić|się zgodzić|dać zgodę|wydać zgodę|klepnąć), podpisze,
    podpiszą, zatwierdzi, zatwierdzą, zaakceptuje, daje (zielone światło|zgodę|ok), trzyma (kasę|budżet), [o
    tym] rządzi, płaci, wydaje zgodę, (jest|są) (decydentem|osobą
    decyzyjną|decydentami|decyzyjny|decyzyjna|decyzyjni)
  `,
  whatDecides: phrases`
    kto, ktoś, ktokolwiek,
    cena, ceny, koszt, koszty, jakość, termin, terminy, czas, budżet, pieniądze, kasa, opłacalność, wydajność, wygoda,
    lokalizacja, dostępność, wynik, wyniki, rynek, los, przypadek, prawo, przetarg, oferta, oferty, funkcje, wygląd, opinie,
    szybkość, bezpieczeństwo, gwarancja, stosunek ceny
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
    researches: phrases`
      research, rozeznanie, [tak] [tylko|po prostu|pytam] z [czystej|samej] ciekawości, [jestem] [po prostu|tylko]
      (ciekaw|ciekawy|ciekawa)
    `,
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
    toruń, częstochow*, radom*, gliwic*, zabrze, zabrza, zabrzu, bielska, opol*, zielonej góry, tychów, płock*, płocka,
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
  phoneIs: phrases`
    (zadzwonić|dzwonić|oddzwonić|zadzwoń|zadzwońcie|dzwoń|dzwońcie|oddzwonicie|kontakt|telefonować|pisać|napisać|łapać|złapać)
    [do mnie|do nas|mnie|telefoniczny] [pod|na] [numer|nr|numerem|tel|telefon|komórkę] [:],
    [mój|nasz|służbowy|prywatny] (telefon|numer|nr|komórka|tel|kom)
    [telefonu|tel|komórkowy|służbowy|kontaktowy|komórki] [to|:], (lepiej|najlepiej|wygodniej)
    (telefonicznie|telefon|zadzwonić|dzwonić) [:], pod (numerem|nr|numer), telefonicznie [:]
  `,
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

  postponing: phrases`
    (pogadajmy|porozmawiajmy|porozmawiać|pogadać|rozmawiać|zdzwonić się|zdzwońmy się|spotkać się|wróćmy|wrócimy|pogadamy|porozmawiamy|dokończmy|przełóżmy|odłóżmy|wrócę|odezwę
    się|odezwiemy się|odezwijcie się|zgłoszę się|spotkajmy się|odezwij
    się|napiszcie|napisz|zadzwońcie|zadzwoń|przypomnijcie|przypomnij|wrócić|proszę się odezwać|proszę
    zadzwonić|proszę napisać|skontaktujmy się|zadzwonić|oddzwonić) [do mnie|do nas|o tym|do tego|to|do tematu|do rozmowy|na]
    [może|dopiero|raczej]
  `,
  busy: phrases`
    (nie mam|nie mamy|brak|brakuje) [mi|nam] [teraz|dziś|dzisiaj|akurat|niestety] [na to] (czasu|głowy|chwili), zajęty,
    zajęta, zajęci, (na|w trakcie) spotkaniu, w pracy, w trasie, za kierownicą, urwanie głowy, zawrót głowy, młyn,
    zarobiony, zarobiona, dużo na głowie
  `,
  hours: {
    open: phrases`
      czynn*, otwar*, pracujemy, pracuję, godziny (otwarcia|pracy), jesteśmy (dostępni|w biurze)
    `,
    before: phrases`o, o godz, o godzinie, godz, godzina`,
    after: phrases`h, rano, wieczorem, po południu`,
  },
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
        rozmów się ze mną, (głupi|beznadziejny|bezużyteczny) bot,
        (może|mógłby|mogłaby|może by|czy może|czy mógłby) ktoś [od was|z państwa|od państwa] [do mnie|do
        nas|mi|ze mną] (zadzwonić|oddzwonić|przedzwonić|się skontaktować|skontaktować się|się
        odezwać|odezwać się|pomóc),
        (wolałbym|wolałabym|wolę|wolimy|chciałbym|chciałabym|chcę|chcemy|chcielibyśmy|można|da się|mogę|czy
        mogę|czy można) [się] [raczej|po prostu|teraz|tu|jednak] (pogadać|porozmawiać|rozmawiać|skontaktować
        się|połączyć się|pomówić) [raczej] (z|ze)
        (kimś|człowiekiem|osobą|ludźmi|konsultantem|handlowcem|doradcą|sprzedawcą|pracownikiem|kimś
        żywym|działem) [z|od] [działu|was|firmy|państwa|sprzedaży] [sprzedaży|handlowego|obsługi]
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
      except: phrases`
        (dobre|świetne|ciekawe) pytanie, tak [tylko|po prostu] [pytam] z [czystej] ciekawości, tak tylko, tak sobie, tak
        (do|około|koło|gdzieś|mniej więcej|plus minus|średnio|jakieś|ze|z|między|pomiędzy)
      `,
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
      except: phrases`
        nikt [tego|jeszcze] nie wie (czyj|czyja|czyje|który|która|kto|gdzie|o nas)
      `,
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
        jeszcze (myślimy|się zastanawiamy|to ustalamy),
        (musiałbym|musiałabym|muszę|musimy|musielibyśmy|trzeba|trzeba by|muszę najpierw) [się|jeszcze|o
        to|najpierw] (zapytać|spytać|dopytać|podpytać|skonsultować|poradzić|dowiedzieć|upewnić|sprawdzić)
        [się] [o to] [z|u|się]
        (kolegę|koleżankę|kolegi|kolegów|kolegą|kogoś|kimś|szefa|szefem|zespół|zespołem|informatyka|księgową|księgowej|wspólnika|wspólnikiem|żonę|męża|dyrektora|innych|współpracowników|współpracownika),
        (to|tego|jest|jeszcze) [to|jeszcze] (nieustalone|nie ustalone|nie
        wiadomo|niewiadome|niejasne|niepewne|nieokreślone|niezdecydowane|otwarte|otwarta kwestia), nie
        (potrafię|umiem|potrafimy|umiemy|jestem w stanie|podejmę się) [teraz|na to|dokładnie|tego|tak|od
        razu|precyzyjnie|na razie] (odpowiedzieć|powiedzieć|określić|ocenić|oszacować|stwierdzić|podać),
        [jeszcze] [się|tym] [nad tym|o tym] [się|jeszcze] nie
        (zastanawialiśmy|zastanawiałem|zastanawiałam|myśleliśmy|myślałem|myślałam|rozmawialiśmy|rozważaliśmy|dyskutowaliśmy)
        [się] [nad tym|o tym|tego], jeszcze się nad tym nie (zastanawialiśmy|zastanawiałem|zastanawiałam),
        jeszcze o tym nie (myśleliśmy|rozmawialiśmy|myślałem|myślałam), (nikt|nikt jeszcze|tego nikt)
        [jeszcze|tego] nie (wie|ustalił|zdecydował), (trudno|ciężko) [mi|nam|to] [teraz|to|mi|nam]
        [teraz|jednoznacznie] (powiedzieć|odpowiedzieć|ocenić|określić|wyczuć|przewidzieć|orzec), to się
        [dopiero|jeszcze] okaże, musiałbym (zgadywać|sprawdzić|poszukać), musiałabym
        (zgadywać|sprawdzić|poszukać)
      `,
      alone: phrases`
        zależy, może, być może, możliwe, nie do końca, różnie, hmm nie wiem, prawdopodobnie, ewentualnie,
        niewykluczone, pół na pół, może tak może nie, może (tak|nie), i tak i nie, tak i nie, zależy od, raz
        tak raz nie, nie wiadomo, kto wie, ciężko stwierdzić, bez pojęcia, sam nie wiem, sama nie wiem, sami
        nie wiemy, niezdecydowany, niezdecydowana, niezdecydowani, jestem
        (zdezorientowany|zdezorientowana|skołowany|niezdecydowany|zmieszany), jakoś tak, moze, chyba,
        poniekąd, powiedzmy, trochę tak trochę nie, albo albo, niepewne, do potwierdzenia, nie mam zdania
      `,
      aside: phrases`
        hmm, hmmm*, hm, yyy, eee, ymm, no nie wiem, że co, no co ty, (o co|co) tu [się] (chodzi|dzieje),
        niech pomyślę, niech się zastanowię, zaraz zaraz, dobre pytanie, trudne pytanie, to dobre pytanie,
        ciekawe pytanie
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
        (ci|wam|cię|was) do tego,
        (wolałbym|wolałabym|wolę|wolimy|chciałbym|chciałabym) [to|tego] (zachować|zostawić|zatrzymać) [to]
        (dla siebie|sobie), nie (chcę|chciałbym|chciałabym|będę|chcemy|wolno mi) [o tym|tego|tu]
        (pisać|podawać|mówić|omawiać|ujawniać) [o tym|tego|tu|tutaj] [na|w|przez] [czacie|czat|internecie],
        tego [akurat] nie (mogę|możemy|chcę|chcemy|wolno mi|będę)
        (zdradzić|powiedzieć|ujawnić|podać|zdradzać|mówić|podawać), (pomińmy|pomińcie|proszę
        pominąć|opuśćmy|przeskoczmy|pominąłbym|pominęłabym) [to|ten|tę] [pytanie|punkt|temat|kwestię]
      `,
      alone: phrases`
        pomiń, pomijam, następne pytanie, dalej, prywatne, sekret, tajemnica, tajne, poufne, następne, kolejne
        pytanie, pas, pasuję, skip, odmawiam odpowiedzi, nie odpowiem, bez odpowiedzi, zmieńmy temat, inne
        pytanie
      `,
    },
    not_now: {
      anywhere: phrases`
        nie (teraz|dziś|dzisiaj|w tej chwili|w tym momencie|w tym roku|w tym kwartale|w tym miesiącu|w tym tygodniu), może
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
        (nie|niezbyt) (dobra|najlepsza) pora, kiepski moment, nie pora (na to|teraz),
        (możemy|moglibyśmy|czy możemy|wróćmy|wrócimy|dokończmy|dokończymy|przełóżmy|przełożymy) [do tego|do
        tematu|to|o tym|do rozmowy|tę rozmowę] [wrócić|pogadać|porozmawiać|dokończyć|przełożyć|zrobić] [do
        tego|do tematu|to|o tym] [na|w] (innego dnia|inny dzień|innym terminie|inny termin|kiedy
        indziej|innym razem|później|jutro|po weekendzie), innego dnia, na inny dzień, [teraz|akurat|dziś]
        (urwanie głowy|zawrót głowy|młyn|jestem zarobiony|jestem zarobiona|mam urwanie głowy|mam dużo na
        głowie), (nie mam|nie mamy|brak) [teraz|dziś|dzisiaj|na to|akurat|niestety] [teraz|na to]
        (czasu|głowy|chwili) [teraz|na to|dziś], (jestem|jesteśmy) (teraz|akurat|dziś)
        (zajęty|zajęta|zajęci|zarobieni), zły moment
      `,
      alone: phrases`
        później, potem, kiedy indziej, nie teraz, następnym razem, wstrzymane, jutro raczej, za chwilę, zaraz,
        poczekaj, poczekajcie, chwila, chwilę, chwilka, chwileczkę, moment, momencik, sekundę, sekundka,
        zaczekaj, czekaj, proszę czekać, jeszcze nie teraz, nie dziś, brak czasu, nie ten moment, nie ten
        czas, czas pokaże, później może
      `,
    },
    stop: {
      except: phrases`
        proszę nie (dzwonić|pisać) [do mnie|do nas] (do pracy|w weekend|w weekendy|wieczorem|rano|przed|po|
        w godzinach|na ten numer|na służbowy), nie (dzwoń|dzwońcie|pisz|piszcie) (do mnie|do nas|mi|nam) (do
        pracy|w weekend|w weekendy|wieczorem|rano|przed|po|w godzinach|na ten numer|na służbowy)
      `,
      anywhere: phrases`
        (usunąć|skasować|wykasować|usunięcie) [wszystkie] (moje|nasze|moich|naszych) (dane|danych),
        (przestań|przestańcie|proszę przestać|przestaniesz|skończ|skończcie) [już] [do mnie|mi|mnie|nam] [już]
        (pisać|wysyłać|dzwonić|spamować|nękać|męczyć|gadać|mówić|pytać|zawracać głowę|nagabywać), nie
        (pisz|piszcie|wysyłaj|wysyłajcie|dzwoń|dzwońcie|spamuj|spamujcie|przysyłaj|przysyłajcie) [już|więcej]
        (do mnie|do nas|mi|nam|więcej|już), nie kontaktuj się, nie kontaktujcie się [ze mną|z nami],
        (wypisz|wypiszcie|usuń|usuńcie|wykreśl|wykreślcie) (mnie|moje dane|nas|nasze dane|mój numer),
        (daj|dajcie) [mi|nam] [już] [święty] spokój, dajcie [mi|nam] spokój, (zostaw|zostawcie) (mnie|nas)
        [już] (w spokoju), rezygnuję z (wiadomości|kontaktu|subskrypcji|newslettera|rozmowy), nie życzę sobie,
        proszę [do mnie] (więcej|już) nie (pisać|dzwonić|wysyłać), proszę nie
        (pisać|dzwonić|wysyłać|kontaktować się), proszę o usunięcie, proszę mnie (wypisać|usunąć), koniec
        rozmowy, (kończymy|kończę|skończmy|zakończmy|kończ) [tę|tą|już] rozmowę, zakończ [rozmowę|czat],
        nie (chcę|chcemy|chciałbym|chciałabym|życzę sobie|potrzebuję) [już] [więcej] [dostawać|otrzymywać]
        [już] [więcej|żadnych|waszych|tych] [kolejnych]
        (wiadomości|maili|powiadomień|sms*|przypomnień|mailingu|newslettera|spamu), (koniec|dość|dosyć)
        (wiadomości|maili|sms*|spamu), proszę (przestać|zaprzestać) [mi|do mnie] (wysyłać|pisać|wysyłania)
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
        to znaczy nie, znaczy się, a nie, nie czekaj, albo nie, sorki miało być, a raczej, albo raczej, jednak, a
        jednak, w zasadzie to, a w zasadzie, a w sumie
      `,
      afterNo: phrases`raczej, lepiej, niech będzie, może być, bardziej, prędzej, powiedzmy, jednak, tylko`,
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
    abuse: {
      alone: phrases`
        idiota, idioto, debil, debilu, kretyn, kretynie, głupek, głupku, dureń, durniu, tępak, chuj ci w
        dupę, gnoju, śmieciu, palant, palancie, matoł, matole, bałwan, cham, chamy,
        [co za|banda] (idioci|debile|kretyni|głupki|durnie|palanci|idiotów|debili|kretynów)
      `,
      anywhere: phrases`
        (jesteś|jesteście) [taki|taka|tacy|po prostu|kompletnie|całkiem|zwykłym|skończonym]
        (głupi|głupia|głupi|tępy|tępa|tępi|debilem|idiotą|kretynem|idiotami|debilami|beznadziejny|beznadziejna|żałosny|żałosna|bezużyteczny|bezużyteczna|śmieciem|do
        niczego|do dupy), pieprz się, pierdol się, wal się, walcie się,
        (spadaj|spadajcie|spierdalaj|spierdalajcie|wypierdalaj), [idź] w dupę, pocałuj mnie w dupę,
        (głupi|tępy|durny|pieprzony|zasrany|beznadziejny|bezużyteczny)
        (bot|bocie|robot|robocie|automat|program), (ty|wy)
        (idioto|debilu|kretynie|idioci|debile|głupku|durniu|śmieciu|gnoju|chuju|tępaku), nienawidzę
        (cię|was)
      `,
    },
  },
  complaints: phrases`
    (chcę|chcemy|chciałbym|chciałabym|muszę|zamierzam|pragnę) [się] (poskarżyć|złożyć skargę|złożyć reklamację|złożyć
    zażalenie|wnieść skargę), (skarżę|poskarżę) się, (składam|złożę|zgłaszam|wnoszę|mam)
    (skargę|reklamację|zażalenie), skarga na (was|państwa|ciebie|wasz*), to [jest] [jakiś] spam,
    (przestań|przestańcie|proszę przestać) [mnie|nas|mi|nam] spamować, nie
    (spamuj|spamujcie), spamujecie [mnie|nas|mi|nam], (zgłaszam|zgłoszę) (was|to) [jako spam], nie
    (zapisywałem|zapisywałam|zapisywaliśmy) się, to [jest] (niedopuszczalne|skandal|nękanie)
  `,
  asks: phrases`
    czy, co (to|z|ze|oferujecie|zawiera|dostanę|dostaniemy|daje|obejmuje|macie),
    (kto|gdzie|skąd|kiedy|ile|jak|dlaczego|jaki|jaka|jakie|który|która|które|ilu|czym)
    (jest|są|można|mogę|możemy|mogą|macie|mają|państwo|trwa|działa|działają|wygląda|to|się|będzie|będą|wynosi|przechowujecie|przechowywane|stoją|osób|czasu|użytkowników|długo|dużo|szybko|często|bezpieczne),
    jak (długo|szybko|dużo|często|bezpiecznie) [to|trwa|można|się|jest], (jaki|jaka|jakie|jakich)
    (macie|mają|są|jest|integracje|funkcje|gwarancje|wsparcie), dlaczego, po co, w jaki sposób, na czym
    (to|polega), z czym (to|się|integruje), od czego zależy, (proszę powiedzieć|powiedzcie|powiedz) [mi]
    (czy|jak|co|ile|gdzie|kiedy), (chciałbym|chciałabym|chcę|zastanawiam się|ciekawi mnie|interesuje mnie)
    [wiedzieć|zapytać|się dowiedzieć|spytać] (czy|jak|co|ile|gdzie|kiedy|jaki|jakie|jaka), a
    (czy|gdzie|ile|kto)
  `,
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
    haha, xd, xdd, plis, plz, uprzejmie, z tym, witam,
    o ile wiem, z tego co wiem, o ile mi wiadomo, o ile pamiętam, o ile się nie mylę, jak sądzę, no to, no
    to tak, no cóż, niech pomyślę, niech się zastanowię, dobre pytanie, tak myślę
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
