import { either, phrases } from '../../src/understanding/languages/phrases.ts'
import { circumstances } from './pl.circumstances.ts'
import type { Replies } from './replies.ts'

const clients = either`klienci, klient, ludzie, kupujący, goście, użytkownicy, zamawiający, kontrahenci, pacjenci, handlowcy`
const assets = either`
  klientów, klienta, klientki, pieniądze, pieniędzy, kasę, kasy, zlecenia, zleceń, zamówienia, zamówień, leady, leadów, kontrakty,
  kontraktów, umowy, umów, zapytania, zapytań, sprzedaż, sprzedaży, przychody, przychodów, obroty, obrotów, zyski, zysków,
  kontrahentów, kontakty, rezerwacje, projekty, przetargi`
const lose = either`
  tracimy, tracę, traci, stracimy, straciliśmy, straciłem, straciłam, gubimy, tracić, utracimy, utraciliśmy, stracić, przegrywamy`
const approved = either`
  zatwierdzon*, zaakceptowan*, przyznan*, klepnięt*, przyklepan*, podpisan*, uzgodnion*, zgodzon*, potwierdzon*, wydzielon*,
  zabezpieczon*, odłożon*, dostępn*, uruchomion*`
const approve = either`
  zatwierdził*, zaakceptował*, klepnął, klepnęła, klepnęli, podpisał*, przyznał*, zgodził*, potwierdził*, przyklepał*`
const planned = either`
  zaplanowan*, przewidzian*, planowan*, ujęt*, wpisan*, zapisan*, uwzględnion*, zarezerwowan*, zabudżetowan*, wstępnie`
const unapproved = either`
  niezatwierdzon*, niepotwierdzon*, niezaakceptowan*, niepodpisan*, nieprzyznan*`
const contract = either`
  umow*, licencj*, kontrakt*, abonament*, subskrypcj*, najem, dzierżaw*, wsparcie, gwarancj*`
const superior = either`
  szef, szefa, szefowa, szefowej, szefem, szefową, prezes, prezesa, prezesem, prezeska, dyrektor, dyrektora, dyrektorem, dyrektorka,
  kierownik, kierownika, kierowniczka, wspólnik, wspólnika, wspólniczka, wspólnikiem, partner, partnera, partnerka, żona, żony, mąż,
  księgowa, księgowy, księgowego, księgowej, właściciel, właściciela, właścicielka, prawnik, prawnika, przełożony, przełożonego,
  przełożona, menedżer, manager, cfo, ceo, cto, informatyk, informatyka, brat, ojciec, siostra, mama, tata, dyrektor finansowy, dyrektora
  finansowego, główny księgowy, główna księgowa, skarbnik, burmistrz, kolega, koleżanka, inwestor`
const body = either`
  zarząd, zarządu, komisja, komisji, rada, rady, zespół, kierownictwo, wspólnicy, wspólników, udziałowcy, właściciele, partnerzy, rodzina,
  dyrekcja, rada nadzorcza, dyrektorzy`
const unit = either`
  informatycy, informatyk, księgowość, księgowa, prawnik, prawnicy, finanse, zakupy, it, kadry, dział zakupów, dział finansowy, dział it, dział
  prawny, marketing, sprzedaż`
const count = either`dwie, dwóch, dwoje, trzy, trzech, troje, cztery, czterech, pięć, pięciu, 2, 3, 4, 5, kilka, kilku, kilkoro, parę, paru`
const site = either`biuro, sklep, oddział, salon, lokal, fili*, zakład, magazyn, restauracj*, punkt, lokalizacj*, hal*`

export const pl: Replies = {
  ...circumstances,
  pain: {
    topics: {
      losing: phrases`
        (wyrzuca*|przepala*|marnować|marnujemy|topimy|topić) [dalej|nadal|w błoto] (pieniądze|kasę|budżet), (${lose}) ... (${assets}), (${lose}) [przez to|na tym|co miesiąc|dużo|sporo] (${assets}), (kosztuje|kosztowało|kosztują) nas ...
        (pieniądze|pieniędzy|fortunę|klientów|majątek|zlecenia|kontrakty|tysiące), (${clients}) [nam|od nas|wtedy|po prostu]
        (odchodzą|odchodzi|rezygnują|rezygnuje|uciekają|ucieka|znikają|nie wracają|odpadają|kupują gdzie indziej|idą gdzie indziej|idą do
        konkurencji), (przepadają|uciekają|giną|sypią się|wymykają się|przepada|ucieka) [nam] [co miesiąc|co tydzień|przez to]
        (${assets}|zlecenia|kontrakty|klienci|zapytania|umowy|leady), (co miesiąc|co tydzień|ciągle|stale) (przepadają|uciekają|giną) [nam]
        (kontrakty|klienci|zlecenia|zamówienia|umowy|zapytania), (spada|spadają|maleje|maleją|lecą) [nam] (sprzedaż|obroty|przychody|zyski|marża),
        (ponosimy|mamy|przynosi|generuje) [duże|ciągłe|spore] straty, konkurencja [nas] (wyprzedza|wyprzedzi|zjada|zje|zabierze)
      `,
      slowed: phrases`
        (marnujemy|marnuję|tracimy|tracę|zabiera nam|zajmuje nam|poświęcamy) ... (dni|dzień|godzin|godziny|czasu|wieczory),
        (marnujemy|marnować|marnuję|tracimy|tracić|zabiera|zajmuje|pochłania|zjada|schodzi|poświęcamy) [na to|nam|nam to|mi|nam na to]
        [na to] [mnóstwo|masę|dużo|za dużo|sporo|kupę|całe|parę|kilka|jeden|po] [kilka] (czasu|godzin|godziny|dni|dzień|dnia|wieczory|czas), (masa|mnóstwo|dużo|za
        dużo|zbyt dużo|kupa|sporo|pełno) ręcznej (pracy|roboty), ręczna (praca|robota), (siedzimy|siedzę|siedzą|pracujemy|zostajemy) (po
        godzinach|po nocach|wieczorami|do nocy), [godzinami|ręcznie] (przepisują|przepisujemy|przepisywać|przeklejamy|przeklejają|wpisują|wklepują|kopiują)
        [godzinami|ręcznie] [dane|wszystko|z], (za|zbyt|bardzo|strasznie) długo (to|trwa|to trwa|wszystko), wszystko (trwa|się ciągnie|ciągnie się),
        za długo trwa, (trwa|ciągnie się) (za długo|zbyt długo|wiecznie|bez końca|całą wieczność)
      `,
      bearable: phrases`
        świat się nie zawali, (jakoś|dalej) (dajemy|damy|daję) radę, [jakoś] (radzimy|poradzimy) sobie, nic
        (strasznego|takiego|wielkiego|złego|szczególnego|poważnego), (żaden|nie ma) (problem|problemu|dramatu|dramat|tragedii), (irytuje|denerwuje|uciążliwe|wkurza) ... (ale|da się|ok),
        życie toczy się dalej
      `,
    },
    replies: {
      losing: phrases`
        straty, strata, stracimy, utrata, (klienci|pieniądze|kasa), tracimy, bankructwo, upadniemy, zbankrutujemy, to nas kosztuje, zostaniemy w tyle, koszty,
        utracone (przychody|korzyści|szanse), reklamacje i rezygnacje
      `,
      slowed: phrases`
        wolno, jest wolno, powoli, czas, strata czasu, nadgodziny, ręczna robota, ręczna praca, papierologia, godziny, stres, frustracja, chaos, opóźnienia, bałagan,
        wszystko wolno, zmęczenie, marnujemy czas, dłużej
      `,
      bearable: phrases`
        nic, nic się nie stanie, nic się nie zmieni, niewiele, nic specjalnego, w sumie nic, przeżyjemy, wytrzymamy, damy radę, dajemy radę, radzimy sobie, poradzimy sobie,
        da się żyć, jakoś będzie, jakoś to będzie, spokojnie, bez zmian, będzie jak (jest|teraz|dotąd|dotychczas), po staremu, ujdzie, może być, może zostać, nie jest źle,
        nie ma tragedii, na razie działa, jest ok, jest okej, trudno
      `,
    },
  },
  approved: {
    topics: {
      approved: phrases`
        (budżet|pieniądze|środki|kasa|kwota|fundusze) [jest|są|został|zostały|mamy] [już|w całości|w pełni] [jest|są|został|zostały] (${approved}),
        (pieniądze|środki|kasa|budżet) (czekają|czeka|leżą|jest gotowy|są gotowe|są na koncie|leżą na koncie|już są|już jest|są do wydania)
      `,
      planned: phrases`
        (budżet|pieniądze|środki|kasa|kwota) [jest|są|został|zostały|mamy] [już|tylko|dopiero] [jest|są] (${planned}),
        (budżet|pieniądze|środki|kasa|kwota) [jest|są|został|zostały] [już|tylko|dopiero] (${planned}) ... (nie|niezatwierdzone|niezatwierdzony|niepotwierdzony|niepotwierdzone|bez|czeka|czekają|brak|brakuje)
        ... [${approved}]
      `,
      'not-yet': phrases`
        nikt [tego|niczego|go|ich|nam] [jeszcze] [nie|tego] [nie|jeszcze] [nie] (${approve}), (budżet|pieniądze|środki) [jeszcze] (nie jest|nie są|nie został|nie zostały) [jeszcze]
        (${approved}), nic nie (jest|zostało) [jeszcze] (${approved})
      `,
    },
    replies: {
      approved: phrases`
        [tak|jest|są|już|został|zostały] [już|jest] (${approved}) [już], klepnięte, (zarząd|prezes|szef|szefowa|dyrektor|dyrekcja|rada|cfo|centrala) [już|to]
        (${approve}) [to], (mamy|jest|dostaliśmy|dostałem|dostałam) [już] (zgodę|zgoda|akcept|zielone światło), można [już] (wydawać|wydać|go wydać|je wydać|płacić), możemy [już|je]
        (wydawać|wydać|płacić), (pieniądze|środki|kasa) [już] (są|jest|czekają|czeka), owszem, załatwione, gotowe, jest w dyspozycji, do dyspozycji
      `,
      planned: phrases`
        [jest|są|został] (${planned}) [do|w] [planu|budżetu|planie|budżecie], w (planie|planach|budżecie) [na przyszły rok|na ten rok|rocznym], [jest|są] w (planie|planach|budżecie|prognozie) [na przyszły rok|na ten rok], (planie|planach|planu|budżetu|budżecie|plan|${planned}) ... (ale|choć|chociaż|tylko|jeszcze|czeka|czekamy|brak|brakuje|bez) ...
        (${approved}|${unapproved}|podpisu|akceptacji|decyzji|zgody|zatwierdzenia|potwierdzenia|akceptację|decyzję|zgodę|podpis|zatwierdzenie), w (planie|planach|budżecie) na (przyszły|ten) rok ... (bez|brak|czeka|nie) ... [podpisu|akceptacji|zgody|decyzji],
        [jeszcze] (czekamy|czekam|czeka) na (decyzję|akceptację|zgodę|podpis|zatwierdzenie|potwierdzenie|zielone światło|akcept),
        (brakuje|brak|potrzeba) [jeszcze|tylko] (akceptacji|podpisu|zgody|decyzji|zatwierdzenia|akceptu), w trakcie [akceptacji|zatwierdzania|ustaleń], do akceptacji, do zatwierdzenia, prawie, wstępnie, w
        toku, wnioskujemy, złożony wniosek, wniosek złożony, (${unapproved})
      `,
      'not-yet': phrases`
        nie [jest|został|są] [jeszcze] (${approved}), jeszcze nie (${approved}), (trzeba|muszę|musimy|będzie trzeba) [dopiero|jeszcze|go|je|to|o niego|o nie]
        [dopiero|jeszcze|go|je|to|o niego|o nie] (zatwierdzić|uzasadnić|poprosić|wystąpić|zapytać|wywalczyć|zdobyć|uzyskać), nikt (nie pytał|nas nie pytał|nie decydował), nic nie (ustalone|ustalono|zatwierdzono|podpisano),
        (brak|nie ma|nie mamy) [jeszcze] (zgody|akceptacji|akceptu|decyzji)
      `,
    },
  },
  signers: {
    replies: {
      nobody: phrases`
        nikt, nikt inny, nikt więcej, nikt poza mną, nikt oprócz mnie, tylko ja, ja, ja sam, ja sama, sam, sama, samodzielnie, jednoosobowo, nie (potrzebuję|potrzebujemy|potrzeba|wymaga) [niczyjej|niczyja|żadnej|czyjejś]
        (zgody|zgoda|akceptacji|podpisu), (nikogo|nikogo innego) nie (muszę|musimy|trzeba) [o to|o nic] (pytać|prosić|zapytać|słuchać), niczyja [zgoda], niczyjej [zgody], (wystarczy|wystarcza) (moja|mój|moje)
        (zgoda|podpis|decyzja|słowo), moja (zgoda|decyzja) wystarczy, nikt nie musi, jestem (jedyny|jedyna|jedyną|sam|sama), [sam|sama] (podpisuję|decyduję) [to|sam|sama], zero, nikogo
      `,
      'one-more': phrases`
        [jeszcze|tylko|tak|jeszcze tylko] [mój|moja|nasz|nasza|pan|pani|główny|główna] (${superior}) [finansowy|finansowa|generalny|handlowy|techniczny|zarządzający|it], jeden, jedna, [jeszcze|tylko] (jedna|jeden) [jeszcze]
        (osoba|kolega|wspólnik|partner|człowiek|szef|dyrektor|podpis|akceptacja|koleżanka), musi [się|to] [się|to] (zgodzić|podpisać|zatwierdzić|klepnąć|zaakceptować) [się] [mój|moja|nasz|nasza] (${superior}),
        [mój|moja|nasz|nasza] (${superior}) musi [się|to] (zgodzić|podpisać|zatwierdzić|klepnąć|zaakceptować)
      `,
      several: phrases`
        kilka, kilku, kilkoro, parę, paru, sporo, wielu, wiele, wszyscy, [jeszcze] (${count}) [osób|osoby|ludzi|wspólników|partnerów|dyrektorów|podpisy|podpisów|szefów|działów|działy], [tak|cały|cała|całe|nasz|nasza] [cały|cała|całe]
        (${body}), musi [się|to] [się|to] (zgodzić|podpisać|zatwierdzić|klepnąć|zaakceptować) [się] [cały|cała] (${body}), (${body}) musi, (${superior}|${unit}) [finansowy] (i|oraz|plus) [mój|moja|nasz|nasza|jeszcze|też]
        (${superior}|${body}|${unit}), (${unit}) (${unit}|${superior}) (i|oraz) (${unit}|${superior}|${body}), (${unit}) (i|oraz) (${unit}|${superior}|${body}), obaj [wspólnicy|partnerzy|dyrektorzy], oboje, więcej niż jedna, różne działy, cała (lista|grupa)
      `,
    },
  },
  driver: {
    topics: {
      deadline: phrases`
        (kończy|skończy|kończą|wygasa|wygaśnie|wygasają|upływa|upłynie) [się|nam|nam się|mi się] [się] [nasza|nasz|obecna|stara|dotychczasowa|ta] (${contract}), (${contract}) [na|z|do] [obecn*|star*|dotychczasow*|naszym] [system*|dostawc*|program*|operator*|firm*]
        [nam|się|nam się] (kończy|wygasa|skończy|wygaśnie|upływa|dobiega końca) [się], (wypowiedzieliśmy|wypowiedziałem|wypowiedziałam|wypowiadamy|wypowiedzieli|rozwiązaliśmy|zerwaliśmy) [nam] [umowę|współpracę|kontrakt] [z] [obecnemu|poprzedniemu|staremu|dotychczasowemu|obecnym]
        [dostawcy|dostawcą|firmie], (czeka|czekają|mamy|będzie|zbliża się|zapowiedziano) [nas|nam|niedługo|wkrótce] (audyt|kontrola|kontrolę|inspekcja|inspekcję|certyfikacja|przetarg|targi), (zmieniają się|zmiana|nowe|wchodzą) [nowe] (przepisy|przepisów|regulacje|prawo),
        nowa ustawa, wymóg (prawny|ustawowy)
      `,
      growth: phrases`
        [szybko|ciągle|bardzo|mocno|dynamicznie] rośniemy [szybko|bardzo], [szybko|dynamicznie] (rozwijamy|rozwija) się [szybko|dynamicznie], (otwieramy|otworzymy|uruchamiamy) [właśnie|wkrótce] [nowy|nowe|nową|drugie|drugi|drugą|kolejne|kolejny|kolejną|trzeci] (${site}), (zatrudniamy|zatrudnimy|przyjmujemy|rekrutujemy)
        [nowych|nowe|kolejnych|dużo|więcej|dziesięć|pięć|kilka|kilkanaście] [osób|osoby|ludzi|pracowników|handlowców], (wchodzimy|wejdziemy) na (nowy|nowe|zagraniczny|kolejny) (rynek|rynki), (ruszamy|startujemy) z (nowym|nową|kolejnym) (projektem|produktem|usługą|kampanią|marką), (wprowadzamy|wypuszczamy) [na rynek]
        (nowy|nową|nowe) (produkt|usługę|linię|markę|produkty), rozbudowujemy (firmę|zespół|zakład|się), powiększamy (firmę|zespół|się)
      `,
    },
    replies: {
      deadline: phrases`
        umowa, kontrakt, termin, terminy, konkretny termin, licencja, [kończy się] (${contract}), audyt, kontrola, przepisy, prawo, ustawa, ksef, rodo, targi, sezon, koniec (roku|kwartału|sezonu|umowy|licencji), deadline, otwarcie, przeprowadzka, wypowiedzenie, przetarg, klient
        nalega, zobowiązania, impreza, wydarzenie, ślub
      `,
      growth: phrases`
        wzrost, rozwój, rozwijamy się, rośniemy, nowy (projekt|produkt|klient|oddział|sklep|rynek|zespół), nowa (inwestycja|linia|usługa|marka|strona|lokalizacja), nowe (biuro|zlecenia|osoby|rynki), projekt, ekspansja, rozbudowa, zatrudniamy, rekrutacja, start (projektu|produktu|kampanii), premiera, więcej
        (klientów|zamówień|pracy|ludzi|zleceń)
      `,
      none: phrases`
        nic, nic (konkretnego|szczególnego|takiego|specjalnego|pilnego), nic nie wyznacza, bez [szczególnego|konkretnego] powodu, (nie ma|brak) [konkretnego|szczególnego|sztywnego] (powodu|terminu|terminów), po prostu, [po prostu] (dobry|odpowiedni) (moment|czas), tak po prostu, nie bardzo,
        nic na siłę, tak (wyszło|nam pasuje|sobie zaplanowaliśmy|będzie najwygodniej), po prostu (chcemy|czas|już czas|pora), najwyższa pora, najwyższy czas, własny plan, (nasza|moja) decyzja
      `,
    },
  },
  amount: {
    replies: {
      none: phrases`
        (nic|niczego) [na to|jeszcze] [na to] nie (zaplanowano|zaplanowaliśmy|przewidziano|przewidzieliśmy|mamy|odłożyliśmy|zarezerwowano|ma), nie (ma|mamy) [na to|na razie|jeszcze] [żadnych|żadnej|jeszcze] (środków|pieniędzy|kasy|funduszy), (budżetu|środków|pieniędzy|kasy) [na to|jeszcze|na razie]
        (brak|nie ma|nie mamy|zero), nic na to, zero, na razie nic, jeszcze nic
      `,
    },
  },
}
