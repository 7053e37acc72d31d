import { phrases } from '../../src/understanding/languages/phrases.ts'
import type { Replies } from './replies.ts'

/** What has been tried, how it ranks, what brings customers back, how far the plans are, who chooses: in Polish. */
export const circumstances: Replies = {
  tried: {
    topics: {
      others: phrases`
        (współpracowaliśmy|współpracowałem|współpracowałam|pracowaliśmy|współpraca) [już|kiedyś|wcześniej] z
        [inną|innymi|jakąś|jedną|dwiema|kilkoma|pewną] (agencją|agencjami|freelancerem|firmą|firmami|specjalistą),
        (mieliśmy|miałem|miałam|zatrudnialiśmy|zatrudniliśmy|zmienialiśmy|zwolniliśmy) [już|kiedyś|wcześniej]
        [inną|jedną|dwie|jakąś|poprzednią|innego] (agencję|agencje|freelancera|wykonawcę|specjalistę), poprzednia agencja
      `,
    },
    replies: {
      nothing: phrases`
        nic, nie, jeszcze nie, nigdy, [jak|na] [dotąd|razie] nic, [jeszcze|do tej pory|dotąd|dotychczas|właściwie|w sumie|praktycznie]
        (nic|niczego|nic takiego|nic konkretnego|nic poważnego) [jeszcze|nie|specjalnego|konkretnego|szczególnego|takiego] [nie|jeszcze]
        [robiliśmy|próbowaliśmy|zrobiliśmy|robiłem|robiłam|było], nie (próbowaliśmy|robiliśmy|próbowałem|próbowałam|zaczęliśmy|było), (dopiero|teraz)
        [my|od] (zaczynamy|zaczynam|startujemy|raczkujemy|ruszamy), [to|będzie] [to] [nasz|nasze|nasza|pierwsza|mój|moje] [pierwsze|pierwsza|pierwszy]
        (podejście|próba|raz|krok), od (zera|podstaw), nigdy nie było [na to] [czasu|okazji|potrzeby], (nie było|brakowało) [na to]
        (czasu|potrzeby|okazji|kiedy)
      `,
      ourselves: phrases`
        sami, samodzielnie, sam, sama, samemu, po swojemu, własnymi siłami, we własnym zakresie, wewnętrznie, na własną rękę, własnoręcznie, domowym
        sposobem, (dłubaliśmy|robiliśmy|próbowaliśmy|próbowałem|próbowałam|kombinowaliśmy|działaliśmy|ustawialiśmy|eksperymentowaliśmy|bawiliśmy
        się|robimy|prowadzimy|próbujemy|robiłam|robiłem|ogarniamy|ogarnialiśmy) [przy|trochę|coś|to|tam|już|z] [tym|trochę|coś]
        (sami|samodzielnie|sam|sama|po swojemu|wewnętrznie|trochę|we własnym zakresie), [nasz|nasza|mój|moja]
        (kolega|koleżanka|bratanek|siostrzeniec|syn|córka|stażysta|stażystka|praktykant|pracownik|pracownica|brat|znajomy|informatyk|asystentka|marketingowiec|kuzyn|szwagier|żona|mąż)
        [coś|trochę|już|to|u|z] [tam|już|nas|działu|marketingu|biura]
        (próbował|próbowała|ustawiał|ustawiała|robił|robiła|działał|działała|prowadził|prowadziła|zajmował|zajmowała|dłubał|grzebał|wrzuca|wrzucał|wrzucała|kombinował|pomagał),
        nasz (dział marketingu|zespół|człowiek), (nasi|własni) ludzie, z (youtube|poradników|tutoriali),
        (ustawiliśmy|zrobiliśmy|prowadziliśmy|puściliśmy|odpaliliśmy) [parę|kilka|trochę|sami] [reklam|postów|kampanii] (sami|samodzielnie|we własnym
        zakresie), (obejrzałem|obejrzałam|oglądałem|oglądałam|czytałem|czytałam|przeczytałem) [parę|kilka|trochę]
        (poradników|filmików|tutoriali|artykułów), [czasem|coś|sam|sama] coś (wrzucam|publikuję|wrzucę|piszę|wstawiam), nasza
        (stażystka|asystentka|sekretarka|koleżanka), (sekretarka|stażystka|asystentka) [robi|prowadzi|wrzuca]
      `,
      others: phrases`
        agencja, agencję, agencje, freelancer, freelancerem, freelancera, wykonawca, inna agencja, agencją, firma, specjalista, konsultant,
        (z|przez|była|był|mieliśmy|jakaś|inna|jedna|dwie|kilka|poprzednia) [już]
        [jedną|inną|inna|dwie|dwiema|kilkoma|jakąś|jakaś|pewną|zewnętrzną|zewnętrzna]
        (agencja|agencję|agencje|agencją|agencjami|agencji|freelancera|freelancerem|freelancer|firma|firmy|firmę|firmą|firmami|specjalista|specjalistą|specjalistę|wykonawca|wykonawcą|konsultant|konsultantem|studio),
        z [czyjąś|zewnętrzną|fachową] pomocą, (zajmował|zajmowała|prowadził|prowadziła|robił|robiła) [się|to|nam] [tym|nam|to]
        (freelancer|agencja|firma|specjalista|konsultant|studio|ktoś z zewnątrz),
        (zleciliśmy|zlecaliśmy|zleciłam|zleciłem|wynajęliśmy|zatrudniliśmy|zlecone) [to|kogoś|komuś|na], (ktoś|kogoś|ludzie|pomoc|firma|fachowcy)
        [już] (z zewnątrz|zewnętrzna|zewnętrzny|próbował|z polecenia), outsourcing, poprzedn* [agencję|ich] (zwolniliśmy|pożegnaliśmy|agencja),
        (specjaliście|agencji|freelancerowi|firmie)
      `,
    },
  },
  priority: {
    topics: {
      first: phrases`
        (temat|priorytet|sprawa|projekt) numer (jeden|1), (nasz|nasza|mój|główny|najwyższy|absolutny|najważniejszy) [główny|najwyższy|absolutny]
        (priorytet|cel|temat), [teraz] [nie ma|nic] [teraz|dla nas] (nic|nie ma|nie jest) [teraz|dla nas] (ważniejszego|ważniejsze|pilniejszego),
        najważniejsza (sprawa|rzecz)
      `,
      someday: phrases`
        (nie|żaden) [jest] [to] [jest] [nasz|dla nas] [dla nas] (priorytet|priorytetem), niski priorytet, (mało|nie) [jest|takie|to] (pilne|ważne)
        [dla nas|teraz]
      `,
    },
    replies: {
      first: phrases`
        najwyżej, numer jeden, numer 1, nr 1, jedynka, pierwszy, pierwsza, pierwsze, 1, (na|absolutnie na) [samym|samej|pierwszym|absolutnym]
        (szczycie|górze|topie|pierwszym miejscu|miejscu|czele) [listy|naszej listy], na (samej górze|samym szczycie|pierwszym miejscu|szczycie|topie),
        (bardzo|najbardziej|mega|super|strasznie) (pilne|pilna|pilny|wysoko), [to|dla nas] [nasz]
        (priorytet|priorytetowo|priorytetowe|kluczowe|kluczowa|kluczowy|najważniejsze|najważniejsza|najważniejszy|krytyczne|podstawa), najwyższy
        [priorytet], (szef|szefowa|prezes|zarząd|dyrektor|właściciel) [codziennie|ciągle|stale|nas|cały czas|o to] [o
        to|ciśnie|codziennie|stale|ciągle] (pyta|pytają|ciśnie|naciska|dopytuje|mówi), (przed|ponad) (wszystkim|wszystko) [innym], nic (nie jest|tak)
        [ważniejsze|ważniejszego|ważne], nie ma nic ważniejszego, na wczoraj, nie może (czekać|dłużej czekać), pilne, bardzo pilne, pilna, pierwsze
        miejsce, (reszta|wszystko inne|inne sprawy) (musi|muszą|może|mogą) [po] (poczekać|czekać|zaczekać), (pilniej|ważniej|wyżej) [się] [już] nie
        (da|można|może być), (nasz|mój) główny cel, spędza [mi|nam|to] [to] sen z [powiek], (spać|śpię) [przez to] nie [przez to|mogę]
      `,
      'among-first': phrases`
        (dość|dosyć|całkiem|raczej|stosunkowo|bardzo|w miarę|niby) (wysoko|wysoki|ważne|ważna|ważny|istotne|pilne) [na liście], wysoko, wysoki, ważne,
        ważna, bardzo (ważne|ważna|wysoko), istotne, (pierwsza|w pierwszej|w|czołówka|w górnej|górna) [pierwszej|czołowej]
        (trójka|trójce|piątka|piątce|czołówce|dziesiątce|połowie|połowa), czołówka, top (3|5|trzy|pięć), druga, drugie, drugi, na (drugim|trzecim)
        miejscu, trzecie, w top, (jedna|jeden|jedno) z [naszych|moich]
        [dwóch|trzech|czterech|pięciu|kilku|paru|ważniejszych|głównych|najważniejszych|pierwszych]
        [czterech|trzech|pięciu|dużych|najważniejszych|ważnych|głównych|pilnych] [dużych|ważnych]
        (spraw|tematów|priorytetów|projektów|rzeczy|zadań|celów), (wśród|między|pośród) [naszych] (pierwszych|najważniejszych|ważniejszych|głównych),
        ważne ale ... (nie|są|mamy|jedyne|inne|też), (zaraz|tuż) (po|za), jeden z [naszych] celów [na] [ten|rok], jedna z trzech, obok
        (dwóch|innych|kilku|trzech) [innych] (projektów|spraw|tematów), zaraz po
      `,
      someday: phrases`
        nisko, bardzo nisko, (dość|dosyć|raczej|całkiem) nisko, [gdzieś] na (końcu|dole|szarym końcu|samym końcu|samym dole|dalszym
        planie|później|potem|dalszym miejscu) [listy], ostatnie, (inne|mamy|są) [są|mamy|teraz|na razie|u nas]
        [inne|ważniejsze|pilniejsze|sprawy|rzeczy|tematy|projekty] [są|mamy|teraz]
        (ważniejsze|pilniejsze|sprawy|rzeczy|tematy|projekty|pierwszeństwo|na głowie|pierwsze|priorytety), kiedyś [tam|się|w końcu|może]
        [się|tym|może] [tym] [zajmiemy|zrobimy|przyjdzie|weźmiemy|zajmę], (jak|gdy|kiedy) [będzie|znajdzie|znajdziemy|się] [się|trochę|więcej]
        [znajdzie|trochę] (czas|chwila|czasu|wolna chwila|luźniej|chwilę), nie [jest|to] [to|jest] [teraz|na razie|dla
        nas|aż|zbyt|jakoś|tak|szczególnie|bardzo|specjalnie] (wysoko|ważne|pilne|priorytet|najważniejsze|pali|priorytetem|tak ważne|pali się), nie
        pali się, może (poczekać|zaczekać), bez pośpiechu, średnio, średni, pośrodku, gdzieś (pośrodku|w środku), w środku, środek, tak sobie, przy
        okazji, w wolnej chwili, miło by było, na potem, pod koniec, gdzieś pod koniec, (większe|inne|ważniejsze)
        (zmartwienia|problemy|priorytety|kłopoty|sprawy na głowie), (jak|gdy|kiedy) [się|tylko] [sytuacja] (uspokoi|uspokoi się|się uspokoi|będzie
        spokojniej)
      `,
    },
  },
  occasion: {
    topics: {
      more: phrases`
        (wyrośliśmy|wyrastamy) [już] z [tego|obecnego|naszego|pakietu], (obecny|nasz|ten) [obecny] (pakiet|plan|abonament) [jest|zrobił się|robi się]
        [już|dla nas] [dla nas|już] [za|zbyt] (mały|ciasny|mało)
      `,
    },
    replies: {
      more: phrases`
        więcej, więcej (tego|takich|stanowisk|licencji|kont|osób|użytkowników|miejsc|kampanii|podstron|godzin|samego|tego samego), [jeszcze|dokładnie]
        to samo [co] [tylko|jeszcze|ostatnio|wcześniej|poprzednio|dla|raz], (dodatkowe|kolejne|nowe|dodatkowych|kolejnych)
        [dziesięć|pięć|kilka|dziesięciu|pięciu] (stanowiska|stanowisk|licencje|licencji|konta|kont|miejsca|osób|użytkowników|moduły|kampanie),
        (kolejnych|kolejne|jeszcze|dodatkowo) (dziesięć|dziesięciu|pięć|pięciu|kilka|kilku|parę|dwa|trzy|jeden|jedna),
        (rozszerzyć|rozszerzenie|rozbudować|rozbudowa|powiększyć|zwiększyć|poszerzyć|rozszerzamy|dokupić|domówić|dołożyć|dobrać|większy)
        [to|nasz|obecny|pakiet|zakres|licencje|kilka|współpracę|plan|budżet], (za|zbyt) (mały|mało|ciasno|ciasny) [dla nas|miejsc|licencji|już],
        (brakuje|zabrakło|kończą się) [nam] (licencji|miejsc|stanowisk|miejsca|licencje|miejsca), (rośniemy|urośliśmy|rozrośliśmy się|powiększamy
        się), więcej tego, [nam] [to] już nie wystarcza
      `,
      new: phrases`
        coś (nowego|innego|zupełnie nowego), co innego, nowy, nowe, nowa, (inny|nowy|inna|nowa|innego|nowego|kolejny|drugi|osobny|inne|zupełnie)
        [nowy|inny]
        (projekt|dział|produkt|temat|usługa|zespół|marka|pomysł|rzecz|obszar|sklep|sprawa|działu|zespołu|projektu|produkt|kampania|firma|rynek),
        (spróbować|wypróbować|przetestować|skorzystać|dołożyć|zobaczyć) [z] [czegoś|innej|innych|coś|inny]
        (innego|nowego|usługi|usług|produkt|produktu|usługę) [z] [oferty|waszej|państwa], (tym razem|teraz) [chodzi|o|to|potrzebujemy] [o|coś]
        (inny|inna|innego|co innego|nowy|nowego|coś innego|nowa), (mamy|jest|startuje|rusza|szykujemy) [już] (projekt|nowy projekt|nowy pomysł|nowy
        temat)
      `,
      trouble: phrases`
        problem, problemy, kłopot, kłopoty, reklamacja, reklamację, skarga, awaria, błąd, błędy, usterka, (mamy|mam|jest|są|z|pojawił się|pojawiły
        się) [pewien|kilka|poważny|mały|duży|jakiś|znów] [jakiś]
        (problem|problemy|kłopot|kłopoty|błąd|błędy|uwagi|zastrzeżenia|reklamację|awarię|problemów), (nie|niezbyt|mało) [jesteśmy|jestem] [do
        końca|zbyt|w pełni|z] [jesteśmy] (zadowoleni|zadowolony|zadowolona|usatysfakcjonowani|zachwyceni),
        (niezadowoleni|niezadowolony|niezadowolona|rozczarowani|zawiedzeni|rozczarowany|rozczarowana),
        (nie|źle|słabo|gorzej|przestało|przestał|kiepsko|przestała) [nam|to|już|wszystko|do końca|się] [to|wszystko]
        (działa|działać|chodzi|idzie|funkcjonuje|wczytuje|otwiera|sprawdza) [to|jak|tak|dobrze|poprawnie|najlepiej] [jak]
        [trzeba|powinno|należy|powinien], (wyniki|sprzedaż|ruch|pozycje|efekty|liczby|jakość|zapytania)
        [ostatnio|nam|są|jest|się|mocno|znacznie|wyraźnie] [mocno|ostatnio|się|są|wyraźnie]
        (spadły|spadła|spadł|spadają|spada|gorsze|słabe|pogorszyły|pogorszyła|poleciały|leci|słabsze|siadły|siadła), coś
        [jest|idzie|poszło|się|nam|nie|u|ciągle] [się|nie|nam|ciągle] (nie tak|zepsuło|psuje|nie
        działa|działa|źle|szwankuje|zacina|gra|popsuło|wiesza|sypie), nikt [nam|nie] [nie] (odpowiada|odpisuje|odbiera|reaguje|oddzwania), ciągle się
        (psuje|wiesza|zacina)
      `,
    },
  },
  plan: {
    replies: {
      ready: phrases`
        gotowe, gotowy, gotowa, gotowi, wszystko (gotowe|przygotowane|zrobione|jest gotowe|jest|skończone|zmierzone|dopięte), skończone, zakończone,
        przygotowane, zrobione, wykończone, po remoncie, (można|możecie|mogą|może ktoś) [już|państwo|śmiało|spokojnie]
        [przyjechać|przyjeżdżać|wpaść|przyjść] [już|z|i|na]
        (mierzyć|pomiar|pomierzyć|zmierzyć|miarką|przyjechać|przyjeżdżać|działać|wchodzić|zaczynać|robić pomiar|zrobić pomiar),
        (ściany|ściana|podłogi|podłoga|tynki|płytki|kafelki|instalacje|hydraulika|elektryka|mieszkanie|pokój|pomieszczenie|dom|remont|wszystko|łazienka)
        [i|są|jest|już|stoi|ściany|podłoga|podłogi] [i|już|są|jest|podłogi|całkiem] [już|są|jest]
        (gotowe|gotowy|gotowa|gotowi|zrobione|zrobiona|otynkowane|pomalowane|położone|położona|skończone|skończony|wykończone|wykończony|puste|pusty|czeka|czekają|ukończony|zakończony|zakończone|za
        nami|wyschły|wyschnięte), tylko mierzyć, już po remoncie, mamy (wszystkie) wymiary, stoi puste, odebraliśmy (klucze|mieszkanie),
        (ekipa|fachowcy|robotnicy) [już] (wyszła|skończyła|skończyli|wyszli), już [tam] (mieszkamy|się wprowadziliśmy|wprowadzeni)
      `,
      rough: phrases`
        szkic, rysunek, rysunki, zarys, projekt, rzut, plan, wstępnie, z grubsza, mniej więcej, [tak|tylko|mniej więcej] z grubsza, orientacyjnie,
        częściowo, (jest|mamy|mam|zrobiłem|zrobiłam|zrobiliśmy|zrobił|zrobiła|powstał|wstępny|ogólny|naszkicowany|z) [już|tylko|jakiś|żona|mąż|nawet]
        [wstępny|ogólny|odręczny|jakiś|mały|własny|prosty|ogólny]
        (szkic|rysunek|rysunki|projekt|plan|rzut|zarys|wizualizację|wizualizacja|wymiary|wymiarami|koncepcja|koncepcję|rysunkiem|szkicem),
        (narysowałem|narysowałam|narysowaliśmy|naszkicowałem|naszkicowałam|rozrysowałem|rozrysowałam|rozrysowane|narysowane|rozrysowaliśmy|zmierzyłem|zmierzyłam|pomierzyliśmy|pomierzone)
        [sobie|coś|to|już|wszystko|sam|sama|mniej] [coś|na|to|mniej] [kartce|więcej|papierze],
        (żona|mąż|syn|córka|architekt|znajomy|partner|partnerka) [już|nam|sobie]
        (zrobiła|zrobił|narysował|narysowała|naszkicował|naszkicowała|rozrysował|rozrysowała|przygotował|przygotowała), (rzut|plan|projekt)
        (mieszkania|kuchni|pokoju|pomieszczenia|domu|od dewelopera), w (trakcie|remoncie|budowie) [remontu|budowy|prac], trwa (remont|budowa),
        (jesteśmy|w) w trakcie, prawie [gotowe], na (kartce|papierze), robimy remont, remontujemy, jeszcze (remontujemy|budujemy|tynkujemy), (w
        środku|w połowie) [remontu|budowy], ściany [się] [jeszcze] (się tynkują|tynkują|tynkowane|malują)
      `,
      none: phrases`
        nic, [na razie|jeszcze] nic [nie ma|konkretnego|jeszcze], jeszcze nic, pomysły, inspiracje, [na razie|tylko|same|dopiero|zbieramy|szukamy|póki
        co] (pomysły|inspiracje|marzenia|inspiracji|pomysłów|chęci|plany),
        (przeglądamy|przeglądam|oglądamy|oglądam|szukamy|szukam|zbieram|zbieramy|marzymy|rozglądamy|rozglądam|myślimy|myślę) [na
        razie|się|tylko|dopiero] [zdjęcia|na|o|po]
        [pinteresta|pinterest|pomysły|pomysłów|katalogi|internet|inspiracje|inspiracji|instagrama|zdjęcia|tym], pinterest, (na|jesteśmy na)
        [samym|bardzo|wczesnym|początkowym|zupełnym] [samym] (początku|etapie|starcie|wstępie) [drogi], (nie|bez|żadnej|żadnego) [ma|mamy|mam|jeszcze]
        [jeszcze|żadnej|żadnego|na razie] (koncepcji|planu|pomysłu|projektu|szkicu|rysunku|wizji), dopiero (zaczynamy|zaczynam|myślimy|planujemy|się
        rozglądamy|co kupiliśmy), wszystko [jest] [jeszcze] w (głowie|głowach|planach), w sferze (marzeń|planów), (dom|mieszkanie) [się|jeszcze]
        (dopiero|buduje|nie) [buduje|stoi|kupione|odebrane]
      `,
    },
  },
  household: {
    replies: {
      alone: phrases`
        sam, sama, samemu, samodzielnie, ja, ja sam, ja sama, tylko ja, wyłącznie ja, jedna osoba, jedna, solo, w pojedynkę, osobiście,
        (wybieram|decyduję|mieszkam|wybiorę|zdecyduję|kupuję) [to|o tym|tylko|ja] (sam|sama|samodzielnie|w
        pojedynkę|ja|samotnie|jednoosobowo|osobiście), (sam|sama) [o tym|to|sobie|wszystko] (wybieram|decyduję|mieszkam|wybiorę|zdecyduję), [to]
        (zależy|tylko|moja|mój|decyzja|wybór) [należy] [tylko|wyłącznie|jest|do|ode|zależy] [tylko|wyłącznie|ode|do|moja|mój]
        (mnie|decyzja|wybór|moja|mój|moje), nikt [inny|więcej|poza|oprócz] [mnie|nie|się] [nie] [ma|decyduje|wtrąca|musi|będzie|wybiera], (bez|nie
        muszę) [nikogo|pytać|konsultacji|rodziny] [nikogo|pytać], singiel, singielka, [to] (moje|mój|moja) (mieszkanie|dom|kuchnia|kawalerka), nie mam
        kogo pytać, nie ma kogo pytać
      `,
      together: phrases`
        razem, wspólnie, oboje, obydwoje, obie, obaj, we dwoje, we dwójkę, we trójkę, we troje, rodzinnie, cała rodzina, rodzina, para, my, wszyscy,
        (wybieramy|decydujemy|decyzja|wybierzemy|wybór|ustalamy|wybierać) [o tym|to|wszystko|będziemy] (razem|wspólnie|wspólna|wspólny|we dwoje|we
        dwójkę|całą rodziną|rodzinnie|oboje|z rodziną|w domu|obydwoje), (z|ja i|razem z|wspólnie z|plus|muszę zapytać|zapytać|konsultuję
        z|zapytam|skonsultuję z|pogadać z|porozmawiać z) [moją|moim|całą|swoją|swoim|naszymi]
        (żoną|mężem|partnerem|partnerką|rodziną|dziećmi|dziewczyną|chłopakiem|narzeczonym|narzeczoną|mamą|rodzicami|synem|córką|współlokatorką|współlokatorem|żona|mąż|żonę|męża|drugą
        połówką|dzieci|siostrą|partnerkę|partnera),
        (mąż|żona|partner|partnerka|rodzina|dzieci|chłopak|dziewczyna|narzeczony|narzeczona|córka|syn|druga połówka|teściowa|domownicy)
        [też|również|na pewno|musi|chce|ma|będzie|mają|muszą|chcą|pewnie] [też|mieć|chce|zobaczyć|swoje|coś|ma|mają|musi|decyduje|wybiera|będą]
        (zobaczyć|zdanie|wybierać|decydować|zaakceptować|zatwierdzić|do
        powiedzenia|chce|chcą|musi|wybiera|decyduje|głos|wybiera|obejrzeć|mówić|wtrąca|się zgodzić|ostatnie słowo), (mąż|żona|partner|partnerka) i
        (ja|dzieci|córka|syn), (całą|cała) (rodziną|rodzina), każdy (ma|w domu|z nas), jest nas (dwoje|troje|czworo|pięcioro),
        (dziewczyna|żona|mąż|chłopak|partnerka) ma [lepszy|dobry] gust, (wszystko|to) [robimy|załatwiamy] [zawsze] razem
      `,
      'for-others': phrases`
        (dla|to dla|w imieniu|do mieszkania|do domu|do pokoju) [mojej|mojego|moich|naszego|kogoś|starszych|mieszkania|jednego|jednej|innej]
        [mieszkania]
        (klienta|klientki|klientów|rodziców|mamy|taty|ojca|matki|babci|dziadków|syna|córki|przyjaciół|przyjaciółki|znajomych|znajomej|znajomego|siostry|brata|lokatorów|najemców|teściów|teściowej|kogoś|kogoś
        innego|innego|firmy|inwestora|wnuka|cioci|sąsiadki|gości|koleżanki|kolegi|szefa|kogo innego|dzieci), na (wynajem|prezent), pod wynajem,
        mieszkanie na wynajem, (jestem|jako|pracuję jako) [tylko]
        (architektem|architektką|architekt|architekta|projektantem|projektantką|projektantka|dekoratorką|dekoratorem|opiekunem|opiekunką|pośrednikiem|wykonawcą|architektka),
        (klient|klientka|inwestor|właściciel|właścicielka|rodzice|mama|najemca|siostra|syn|córka|babcia) [sam|sama|sami]
        (wybiera|wybierze|decyduje|zdecyduje|wybierają|wybiorą|zdecydują), (pomagam|pomóc|pytam|szukam|dowiaduję|wybieram) [tylko|się|w imieniu|dla]
        [tylko|w imieniu|dla]
        (znajomej|znajomemu|znajomym|rodzicom|mamie|siostrze|synowi|córce|koleżance|koledze|sąsiadce|babci|komuś|przyjaciółce|klientowi|bratu|kogoś|mamy|rodziców|znajomych|teściom),
        nie dla (mnie|siebie|nas)
      `,
    },
  },
}
