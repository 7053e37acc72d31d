import { either, phrases } from '../../src/understanding/languages/phrases.ts'
import type { QuestionWording } from '../wording/wording.ts'

const ads = either`
  reklamy, reklama, reklam, reklamę, reklamach, reklamie, kampanie, kampania, kampanii, kampaniach, kampanię, google
  ads, facebook ads, adsy, adsów, adsach, adwords, ppc, płatne reklamy, banery, posty sponsorowane, reklamy w google,
  reklamy na facebooku, reklama na facebooku, reklama w google, promowanie postów`
const pay = either`
  zwracają, zwraca, opłacają, opłaca, działają, działa, sprzedają, sprzedaje, konwertują, przynoszą, przynosi, dają,
  daje, zarabiają, sprawdzają, klikają, przekładają`
const site = either`
  strona, stronę, strony, stronie, stroną, witryna, witrynę, witryny, www, strona www, sklep, sklepu, sklep
  internetowy, strona internetowa, stronę internetową, strony internetowej, nasza strona, landing, layout, szata
  graficzna`
const contacts = either`
  zapytań, zapytania, leadów, leady, kontaktów, zamówień, zamówienia, zgłoszeń, zleceń, zlecenia, telefonów, telefony,
  rezerwacji, klientów, wiadomości, konwersji, ofert, sprzedaży, maili, kontaktu`
const visitors = either`
  ruch, odwiedzin, odwiedziny, wejścia, wejść, odwiedzający, ludzie, użytkownicy, goście, wizyt, wizyty, osób, osoby`
const year = either`
  2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, lat
  dziewięćdziesiątych, lat 90, poprzedniej epoki, zeszłej epoki, epoki kamienia`

/** What people say troubles their marketing, in Polish. */
export const challenge: Pick<QuestionWording, 'topics' | 'replies'> = {
  replies: {
    unseen: phrases`
      google, widoczność, pozycjonowanie, seo, wyszukiwarka, wyszukiwarki, pozycje, pozycja, zasięg, zasięgi,
      rozpoznawalność, w google, widoczności, w (wyszukiwarce|wyszukiwarkach),
      (nasza|naszą|naszej|większa|większą|lepsza|lepszą) widoczność, mapy google, wizytówka google, więcej odwiedzin,
      ruch organiczny, mały ruch, nikt nas nie zna
    `,
    ads: phrases`
      reklamy, reklama, reklamę, kampanie, kampania, google ads, adsy, adwords, facebook, meta, instagram, tiktok,
      kliknięcia, ppc, (koszt|koszty|wydatki) [na] (reklam|reklamy|kliknięcia|kampanii|kliknięć),
      (nasze|nasza|nasz|te) (reklamy|reklama|kampanie), drogie (reklamy|kliknięcia|kampanie), płatne reklamy, budżet
      (reklamowy|na reklamy|na reklamę), przepalony budżet, facebook ads, facebook, wydatki na reklamę, wydatki na
      reklamy
    `,
    enquiries: phrases`
      zapytania, leady, konwersja, konwersje, konwersji, sprzedaż, zamówienia, klienci, kontakty, telefony,
      zgłoszenia, (mało|więcej|brak|za mało|zero|mniej) (${contacts}), współczynnik konwersji, pozyskiwanie
      (klientów|leadów), generowanie leadów, formularz, porzucone koszyki, sprzedaż (ze strony|przez stronę|online|w
      sklepie), (mało|brak|zero) sprzedaży
    `,
    outdated: phrases`
      strona, strony, stronę, witryna, www, wygląd, design, redesign, nowa,
      (stara|nowa|nową|nowej|starą|starej|lepsza|lepszą|przestarzała|nasza|naszą|cała|całą|własna|własną|sama)
      (strona|stronę|strony|witryna|witrynę), nowy (sklep|layout|wygląd|design), sklep internetowy, landing page,
      wersja mobilna, strona (www|internetowa), jest (stara|brzydka|wolna|przestarzała|powolna)
    `,
  },
  topics: {
    unseen: phrases`
      seo, pozycjonowani*, wypozycjonowa*, optymalizacj* pod wyszukiwark*, ruch* organiczn*, (nikt|mało kto|prawie
      nikt|niewielu) [nas|nie|nowy] [nas|nie] [w ogóle|praktycznie|nie|nas] [może|nas|potrafi] [nas]
      (znajduje|znaleźć|widzi|zna|wyszukuje|trafia|zagląda|wchodzi|odwiedza|znajdzie) [do|na|nas] [nas|stronę|strony],
      (ludzie|klienci|pacjenci|goście|klientom) [nas|nie] [nas|nie] (znajdują|znajduja|widzą|mogą znaleźć|potrafią
      znaleźć|znajdują nas|trafiają|wiedzą) [nas|do nas|o nas|że istniejemy], (trudno|ciężko|nie sposób) nas [w|na]
      [google|internecie|sieci] (znaleźć|odszukać|wyszukać), [prawie|praktycznie|w ogóle|zupełnie|kompletnie] nie
      (widać|ma|znajdzie|znajduje) nas [prawie|praktycznie] [w|na]
      (google|wyszukiwarce|internecie|sieci|wynikach|wyszukiwarkach|necie|google'u|guglu), nie
      (widać|znajduje|pokazuje|wyświetla) [nas|się] [w ogóle|prawie] [w|na]
      (google|wyszukiwarce|internecie|sieci|wynikach|guglu), (jesteśmy|strona jest|firma jest|my) [w|dla]
      [google|internecie|sieci] [zupełnie|całkiem|prawie|kompletnie]
      (niewidoczni|niewidoczna|niewidzialni|nieobecni|słabo widoczni|słabo widoczna), (google|wyszukiwarka) nas nie
      (widzi|pokazuje|wyświetla|zna|lubi),
      (słaba|niska|mała|zerowa|kiepska|lepsza|większa|poprawić|zwiększyć|poprawa|brak) [naszą|nasza]
      (widoczność|widoczności) [w], (na|dopiero na|gdzieś na)
      (drugiej|trzeciej|czwartej|piątej|szóstej|dziesiątej|dalszej|dalekiej|którejś|2|3|4|5|10) stronie [w]
      (google|wyszukiwarki|wyników|wyszukiwania|wyszukiwarce|guglu), (wyżej|wysoko|na górze|na początku|na pierwszej
      stronie|w top) [w|wyników] (google|wyszukiwarce|wynikach|wyszukiwania), (konkurencja|konkurenci|inni|wszyscy)
      [jest|są|wyskakuje|wyskakują|zawsze|wyświetla się|pokazuje się] [zawsze|wszędzie|dużo|o wiele] (nad nami|przed
      nami|wyżej|wyżej od nas|wyżej niż my), (wyprzedza|wyprzedzają) nas w (google|wynikach|wyszukiwarce), (mało|za
      mało|mały|niewielki|słaby|zerowy|zbyt mały) (odwiedzin|odwiedzających|wejść|ruch|ruchu),
      (spadł|spada|spadły|lecą|poleciały) [nam] [w dół] (ruch|pozycje|odwiedziny|widoczność),
      (spadliśmy|spadamy|wypadliśmy|wylecieliśmy) [w|z|mocno] [w|z]
      (google|wyszukiwarce|wynikach|wyszukiwarki|wyników), chcemy być (widoczni|wyżej|znajdowani|widoczni w google),
      żeby [ludzie|klienci|nas] [nas|ludzie|klienci] (znajdowali|widzieli|było widać), (nowi|potencjalni) klienci [o
      nas|nas] (nie|nigdy) [o nas] (słyszeli|wiedzą|znają) [o nas], (nie|nigdy) słyszeli o nas, o nas nie
      (słyszeli|słyszał|wiedzą|wie), (ruch|odwiedziny|wejścia|pozycje|wejść|odwiedzin) [z|nam|na]
      [google|wyszukiwarki|stronie] [mocno|znacznie|ostatnio|ciągle]
      (spadł|spadły|spada|spadają|lecą|leci|poleciały|maleje|maleją|siadły|siadł) [nam|w dół|o],
      (wypadliśmy|spadliśmy|wylecieliśmy|zniknęliśmy) z [pierwszej|czołówki|top]
      (strony|wyników|dziesiątki|google|topu), (jak|gdy|kiedy) [się|ktoś] [nas]
      (szuka|googluje|wyszukuje|wpisze|wpisuje) [nas|się], (wpisać|znać) [naszą] [dokładną|pełną] (nazwę|nazwy)
      [żeby|aby], (pierwszej|czołowej|top) (trójce|piątce|dziesiątce) [w|google] [mieście|google|okolicy|wynikach],
      nie ma po nas śladu, (pokazujemy|wyświetlamy|pojawiamy) się [w|dopiero|na]
    `,
    ads: phrases`
      (${ads}) [nam|nas|już|w ogóle|w google|na facebooku|na instagramie|w internecie|na fejsie] [nam|się|w ogóle|też]
      (nie|słabo|kiepsko|ledwo) [się|nam|już|w ogóle] [nam|się] (${pay}), (${ads}) [nas|są|jest|zrobiły się|nam|w
      google|na facebooku] [coraz|strasznie|po prostu|jest|są|za|zbyt|bardzo|stanowczo|tylko] [za|bardziej]
      (drogie|droga|drogo|kosztowne|kosztują|kosztuje|zjadają|zjada|pożerają|pochłaniają|przepalają|przepala|żrą|pożera|pochłania|droższe)
      [krocie|majątek|za dużo|więcej|fortunę|cały budżet|budżet|kasę|pieniądze|nas],
      (przepalamy|przepalam|przepala|palimy|topimy|wyrzucamy|tracimy|wydajemy|pakujemy|ładujemy|wkładamy|płacimy|marnujemy|utopiliśmy|wydaliśmy)
      ... [na|w|za|przez] (${ads}|facebooka|google|kliknięcia|fejsa|instagrama),
      (kliknięcia|kliknięcie|klik|kliki|cena kliknięcia|koszt kliknięcia|koszt leada|leady z reklam|cpc)
      [jest|są|kosztuje|kosztują|robią się|nam|nas] [coraz|bardzo|za|zbyt|strasznie] [za]
      (drogie|drogi|drogo|wysoki|wysoka|droższe|krocie|majątek|dużo|droga|fortunę),
      (poprawić|zoptymalizować|ustawić|prowadzić|ogarnąć|przejąć|uporządkować|poprowadzić|uruchomić) [nasze|nam|naszą]
      (${ads}), (prowadzenie|optymalizacja|obsługa|ustawienie|audyt) [kampanii|reklam] (reklam|kampanii|google
      ads|facebook ads|reklamowych|adsów), [niski|słaby|kiepski] roas, budżet (reklamowy|na reklamy|na reklamę) [nam]
      (się przepala|ucieka|znika|idzie|przepada), (nic|niewiele|mało|zero) [z|nam] [z] (tych|naszych)
      (reklam|kampanii) [nie] [ma|mamy|wynika], (z|po) (reklam|kampanii|reklamach|kampaniach)
      (nic|nie|niewiele|mało|zero) [nie|ma|mamy|wynika], reklamujemy się ... (bez|nic|efektów|skutku|marne),
      (wywalanie|wyrzucanie|przepalanie) (pieniędzy|kasy|budżetu), są (kliknięcia|wyświetlenia|lajki) ale,
      (mamy|zbieramy) [dużo] (kliknięć|lajków|wyświetleń) ale, (ostatnia|ostatnie|poprzednia)
      (kampania|kampanie|reklama) [dała|przyniosła|przyniosły|sprzedała], (która|które)
      (kampania|kampanie|reklama|reklamy) [działa|działają], [każdy] (lead|klient|kontakt|zapytanie) z
      (facebooka|reklam|reklamy|google|instagrama|kampanii) [to|kosztuje|wychodzi],
      (wkładamy|pakujemy|inwestujemy|wkładam|ładujemy) w (${ads}), budżet [reklamowy|dzienny] (znika|kończy
      się|wyczerpuje się|się kończy|schodzi|przepalony), (koszt|cena|ceny) (kliknięcia|leada|kliknięć|konwersji) [nam]
      (wzrósł|wzrosła|rośnie|podwoił|podskoczył|poszedł|poszły), (ogarnąć|uporządkować|poprawić|zająć się)
      [nasze|naszymi|nam] (google|reklamami|kampaniami|facebook|adsami)
    `,
    enquiries: phrases`
      (${visitors}) [na|jest|są|mamy|stronie|wchodzą|sporo|niby|duży|spory] [na|jest|stronie|stronę|są|niby]
      [jest|są|spory|duży|stronie] (ale|a|lecz|tylko|tylko że|i|bez|lecz) ...
      (mało|brak|nikt|prawie|niewiele|żadnych|nie|nic|zero|zapytań|garstka|bez|kontaktu|cisza|wychodzą|znikają),
      (${visitors}) [tylko|po
      prostu|pooglądają|oglądają|popatrzą|wchodzą|zajrzą|obejrzą|zaglądają|patrzą|klikną|chwilę|przychodzą] [stronę|na
      stronę|ofertę] [i] [od razu|zaraz|szybko|tyle|sobie] (wychodzą|uciekają|znikają|idą|odchodzą|zamykają|wychodzą
      z|idą dalej|idą sobie), (${visitors}) nie
      (kupują|piszą|dzwonią|zamawiają|pytają|kontaktują|odzywają|wypełniają|zostawiają|rezerwują|konwertują)
      [się|nic], (nikt|mało kto|prawie nikt|rzadko kto|nikt z nich) [nie|się|do nas] [się|do nas|nie|z nami]
      (pisze|dzwoni|kupuje|zamawia|pyta|kontaktuje|odzywa|wypełnia|zostawia|rezerwuje|odezwie|napisze|zadzwoni)
      [się|do nas|z nami|przez stronę|formularza], (mało|za mało|brak|niewiele|prawie żadnych|żadnych|zero|zbyt
      mało|prawie bez|coraz mniej|garstka|prawie nie ma|nie ma|nie mamy) [nowych|wartościowych|jakichkolwiek|żadnych]
      (zapytań|leadów|zamówień|zgłoszeń|zleceń|telefonów|rezerwacji|konwersji|maili|kontaktów),
      (więcej|pozyskać|pozyskiwać|zdobyć|generować|chcemy|potrzebujemy) [więcej|nowych|wartościowych]
      (zapytań|leadów|leady|zamówień|zgłoszeń|zleceń|telefonów|rezerwacji|kontaktów|zapytania), konwersj*, formularz
      [kontaktowy|na stronie] [jest|stoi|nam] [wciąż|ciągle] (pusty|świeci|milczy|martwy|nie działa),
      (telefon|telefony) [prawie|w ogóle|nie] [nie|w ogóle] (dzwoni|dzwonią|milczy|milczą), (${site}) [w
      ogóle|nam|nie|prawie] [nie|nam|w ogóle] (sprzedaje|konwertuje|przynosi|generuje|zarabia|daje|pracuje) [nam|na
      siebie|żadnych|nic|${contacts}], współczynnik (odrzuceń|konwersji), (porzucone|porzucają|porzucanie|zostawiają)
      koszyk*, (pozyskiwanie|generowanie) (leadów|klientów|zapytań), (zamienić|zmienić|przekuć|zamieniać|zmieniać)
      [odwiedzających|odwiedziny|ruch|wejścia] (w|na) (klientów|zapytania|leady|sprzedaż|zamówienia), żeby strona
      [nam|zaczęła|wreszcie] (przynosiła|sprzedawała|generowała|zarabiała|dawała|przyciągała|pozyskiwała),
      (odwiedzający|ludzie|goście|użytkownicy) [do nas|się|nic] [do nas] nie (piszą|dzwonią|odzywają|kupują), skrzynka
      [jest|mailowa|pocztowa] [wciąż|ciągle|stale] pusta, (jeden|jedna|dwóch|1) na (sto|tysiąc|stu|100|1000), (do
      koszyka|koszyk|koszyka|z koszyka) [i|a|potem] [potem] (znikają|wychodzą|uciekają|porzucają|nie kupują|nic),
      (zapytań|leadów|telefonów|zamówień|kontaktów|zgłoszeń) [prawie|w ogóle|wciąż|jest|mamy] [w ogóle|jak na
      lekarstwo] (brak|nie ma|zero|mało|tyle co nic|na lekarstwo|niewiele), (mało|niewielu|za mało) [ludzi|osób|kto]
      [ludzi|się] (kontaktuje|pisze|dzwoni|odzywa) [się], (czytają|oglądają|przeglądają) [bloga|stronę|ofertę] i
      (tyle|nic|wychodzą|na tym koniec)
    `,
    outdated: phrases`
      redesign*, relaunch*, przebudow* (strony|witryny|sklepu|www), odświeże* [naszej]
      (strony|witryny|sklepu|wizerunku), lifting* [strony|witryny], modernizacj* (strony|witryny|sklepu), (${site})
      [jest|wygląda|mamy|nam|działa|ładuje się|to|już|wciąż] [już|trochę|strasznie|bardzo|po
      prostu|mocno|jak|okropnie|mocno|całkiem|jakaś] [bardzo|nieco|jak]
      (stara|stary|przestarzała|przestarzały|brzydka|wolna|wolno|powolna|archaiczna|nienowoczesna|staroświecka|zacofana|niedzisiejsza|przedpotopowa|okropnie|staro|koszmarnie|zestarzała|odstrasza|muzeum|relikt|wstyd|się
      sypie|niemodna|staroć), (stara|przestarzała|brzydka|archaiczna|wolna|powolna) (strona|witryna|www), wstyd
      (pokazać|nam za|mi za|za) [klientom] [naszą] [stronę|witrynę|strony],
      (potrzebujemy|potrzebuję|potrzebna|potrzebna nam|potrzebna
      jest|chcemy|chcę|szukamy|zrobić|zbudować|stworzyć|zamówić|postawić|przydałaby się|przydałby
      się|chcielibyśmy|planujemy|marzy nam się|myślimy o|zaprojektować|robimy|musimy mieć) [nam|mieć|zrobić|po
      prostu|całkiem|zupełnie|mi] [całkiem|zupełnie]
      (nowej|nową|nowa|nowy|nowego|nowoczesnej|nowoczesną|nowoczesna|własnej|własną|lepszej|lepszą|porządną|porządnej)
      [firmowej|firmową] (${site}|layoutu|design|wygląd),
      (odświeżyć|unowocześnić|zmodernizować|przebudować|przerobić|zmienić|wymienić|poprawić|zrobić od
      nowa|zaktualizować|odnowić) [naszą|nasz|starą|całą|naszej|wygląd] (${site}|wygląd|layout|design), (nie
      działa|nie wyświetla się|nie otwiera się|źle działa|rozjeżdża się|źle wygląda|nie wygląda|fatalnie wygląda|nie
      da się czytać|nie ładuje się|słabo działa|krzaczy się|się rozjeżdża) [dobrze|się|poprawnie] [na]
      (telefonie|telefonach|komórce|komórkach|smartfonie|smartfonach|tablecie|mobile|urządzeniach), (nie jest|nie
      mamy|brak|bez) [strony] (responsywna|responsywnej|wersji mobilnej|mobilna|dostosowana),
      [strasznie|bardzo|za|zbyt] (długo|wolno|wieki|wieczność) się (ładuje|otwiera|wczytuje),
      (ładuje|otwiera|wczytuje) się [strasznie|bardzo|za|zbyt|całe] (długo|wolno|wieki|wieczność),
      (z|jak|jakby|pamięta|rodem z|sprzed) [z|rodem z|czasy] [roku] (${year}), od (lat|dawna|wielu lat|kilku lat)
      [jej|nikt] [nikt|jej] (nieaktualizowana|nie była|nie zmieniała|nie aktualizował*|nie ruszał*|nie odświeżał*),
      (nieaktualna|nieaktualne) [strona|treści|informacje], nie mamy [jeszcze|własnej|żadnej|w ogóle]
      (strony|witryny|www|strony www), nie (możemy|da się|umiemy) [tam|na niej|sami|nic] [sami|nic]
      (edytować|zmienić|zmieniać|aktualizować), trąci (myszką|myszka)
    `,
  },
}
