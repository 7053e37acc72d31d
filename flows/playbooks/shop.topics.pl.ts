import { either, phrases } from '../../src/understanding/languages/phrases.ts'
import type { QuestionWording } from '../wording/wording.ts'

const kitchen = either`
  kuchnia, kuchnię, kuchni, kuchnie, kuchnią, aneks, aneks kuchenny, aneksu, kuchenkę, zabudowa kuchenna, zabudowę
  kuchenną, zabudowy kuchennej, meble kuchenne, mebli kuchennych, meble do kuchni, mebli do kuchni, zabudowa kuchni,
  zabudowę kuchni, wyspa, wyspę, wyspa kuchenna, szafki kuchenne`
const clothes = either`
  szafa, szafę, szafy, szaf, szafie, szafą, szafka na ubrania, garderoba, garderobę, garderoby, garderobie, garderobą,
  szafa wnękowa, szafę wnękową, szafy wnękowej, szafa przesuwna, szafę przesuwną, komandor, pawlacz, zabudowa wnęki,
  zabudowę wnęki`
const piece = either`
  regał, regału, regały, regałów, regalik, półka, półkę, półki, półek, stół, stołu, stolik, stolika, stoły, stoliki,
  biurko, biurka, komoda, komodę, komody, łóżko, łóżka, ława, ławę, ławka, ławkę, biblioteczka, biblioteczkę,
  biblioteczki, biblioteka, bibliotekę, krzesła, krzeseł, kredens, witryna, witrynę, szafka rtv, szafkę rtv, szafki
  rtv, szafka pod telewizor, szafkę pod telewizor, meblościanka, meblościankę, szafka nocna, szafki nocne, toaletka,
  toaletkę, szafka łazienkowa, szafkę łazienkową, szafkę pod umywalkę, szafka pod umywalkę, zabudowa grzejnika,
  konsola, konsolę, taboret, łóżeczko, ścianka, szafka na buty, szafkę na buty, szafkę`
const old = either`
  fotel, fotela, fotele, foteli, kanapa, kanapę, kanapy, sofa, sofę, sofy, krzesło, krzesła, krzeseł, komoda, komodę,
  komody, szuflada, szufladę, szuflady, stół, stołu, szafka, szafkę, szafki, szafa, szafę, drzwi, drzwiczki, zawias,
  zawiasy, mebel, meble, mebli, kredens, narożnik, wersalka, wersalkę, tapczan, pufa, pufę, obicie, obicia, tapicerka,
  tapicerkę, bujany, kufer, sekretarzyk, noga, łóżko, taboret, blat`
const want = either`
  chcę, chcemy, chciałbym, chciałabym, chcielibyśmy, potrzebuję, potrzebujemy, potrzebna, potrzebny, potrzebne,
  szukam, szukamy, marzy mi się, marzy nam się, marzę o, myślę o, myślimy o, myślałam o, myślałem o, zamówić, zrobić,
  zbudować, chodzi o, interesuje mnie, interesuje nas, planuję, planujemy, przydałby się, przydałaby się, przydałoby
  się, przydałyby się, kupić, wymienić, zamawiamy, trzeba nam, brakuje nam, brakuje mi, zależy mi na, zależy nam na,
  rozglądam się za, rozglądamy się za, potrzeba, urządzić, dorobić`

/** What people want a joiner to make, or to mend, in Polish. */
export const product: Pick<QuestionWording, 'topics' | 'replies'> = {
  replies: {
    kitchen: phrases`
      (${kitchen}),
      (nowa|nową|nowej|cała|całą|nasza|naszą|moja|moją|mała|małą|o|do|na|w|głównie|raczej|chyba|duża|dużą)
      [nowej|nową|całą|nowa|cała] (${kitchen}), szafki i blat, blat, blaty, fronty, szafki [do|w] [kuchni], tam gdzie
      gotujemy, gotowanie, kuchenna, kuchenne, (kuchnia|kuchnię|kuchni) (z|dla|w|na|do|pod)
      [wyspą|wymiar|nowego|bloku], (małą|mała|nieduża|całej|otwarta|narożna|narożną|wymarzona) kuchni*
    `,
    wardrobe: phrases`
      (${clothes}), (nowa|nową|nowej|duża|dużą|dużej|wielka|wielką|nasza|jakaś|jakąś|na|do|o|wysoka|wysoką)
      [nowej|dużą|dużej|przesuwną] (${clothes}), zabudowa, zabudowę, ubrania, na ubrania, coś na ubrania, przedpokój,
      do przedpokoju, (zabudowa|zabudowę) [do] (przedpokoju|przedpokój|wnęki|sypialni|poddasza|pod skosem|skosu),
      przesuwne drzwi, schowek, schowki, pod (skosy|skosem|schodami), do wnęki, wnęka, wnękę,
      (przedpokój|korytarz|garderobę|szafę) [na|do], (pojemna|pojemną|porządna|porządną|wnękowa|narożna) (${clothes})
    `,
    shelves: phrases`
      (${piece}),
      (nowy|nowa|nową|nowe|duży|dużą|długi|jakiś|jakaś|jakąś|kilka|dwa|dwie|dębowy|dębowa|drewniany|mały|mała|o|na|do)
      [nowy|duży|drewniany|dębowy|okrągły|rozkładany] (${piece}), inny mebel, inne meble, coś innego, meble [do]
      [salonu|sypialni|łazienki|biura|pokoju], (do|na) (książek|książki), mebel do (salonu|biura|łazienki|sypialni),
      salon, pokój dziecięcy, (dębowy|porządne|porządny|niska|niską|piętrowe|spory|rozkładany) (${piece}),
      (stół|biurko|ławka|półki|łóżko|regał|szafka|komoda)
      (dębowy|dębowe|do|na|pod|z|dla|okrągły|rozkładany|drewniany|drewniane)
    `,
    repair: phrases`
      naprawa, naprawę, naprawy, naprawić, naprawienie, tapicerka, tapicerkę, tapicer, renowacja, renowację, renowacja
      mebli, odnowienie, odnowić, obicie, przetapicerowanie, reperacja, coś się (zepsuło|popsuło|połamało|urwało),
      (naprawić|odnowić|skleić|obić|przetapicerować|zreperować) [stary|stare|starą|jedno|dwa|kilka] (${old})
    `,
  },
  topics: {
    kitchen: phrases`
      zabudow* (kuchenn*|kuchni), meble (kuchenne|do kuchni), mebli (kuchennych|do kuchni), szafki (kuchenne|do
      kuchni), aneks* kuchenn*, kuchni* na wymiar, (${want}) [mieć|sobie|wreszcie|nam|zrobić|o|całą|zamówić|po
      prostu|mi|urządzić] [nową|nowej|nowa|całą|całej|ładną|porządną|drewnianą|dębową|nowoczesną|jakąś]
      [nową|drewnianą|dębową] (${kitchen}), (nowa|nową|nowej) (kuchnia|kuchnię|kuchni),
      (urządzić|urządzamy|urządzam|remont|remontujemy|remontuję|wyremontować|odnowić|przerobić|zmienić|wymienić|wyposażyć|zaprojektować|umeblować|zabudować|odświeżyć|modernizacja)
      [naszą|całą|swoją|nam|naszej] [starą|całą] (kuchnię|kuchni|kuchnie|aneks), (kuchnia|kuchnię|meble w
      kuchni|szafki w kuchni|szafki kuchenne|meble kuchenne) [nam|się|jest|mamy|są|już|ma]
      [się|nam|już|jest|zupełnie|całkiem|po prostu] [całkiem|po prostu|za|bardzo]
      (rozpada|rozpadają|rozlatuje|rozlatują|sypie|sypią|stara|starą|za mała|mała|zniszczona|brzydka|niepraktyczna|do
      wymiany|swoje lata|pusta|pamięta|do remontu|zużyta|wysłużona|odpada|odpadają),
      (ile|cena|koszt|wycena|wycenę|kosztuje|kosztowałaby|kosztują) [za|nowej|by|będzie|mniej więcej]
      [kosztuje|kosztowała|kosztować] [nowa|nowej|taka|mała] (kuchnia|kuchni|kuchnię|meble kuchenne|zabudowa
      kuchenna|zabudowa kuchni), szafki i blat, szafek i blatu, blat (kuchenny|i szafki|do kuchni),
      (tam|miejsce|pomieszczenie) gdzie [się] (gotujemy|gotuję|gotuje), (miejsce|blat|szafki) do gotowania,
      (zlew|zmywarka|zmywarkę|lodówka|lodówkę|piekarnik|płyta|płytę|okap) [i] ...
      (zabudowa|zabudowie|zabudować|szafki|blat|fronty|do zabudowy), [nowe] fronty [kuchenne|do kuchni], wysp*
      kuchenn*, kuchni* (z wyspą|w bloku|dla rodziny|do nowego|do mieszkania|na wymiar|z barkiem|narożna|otwarta),
      (w|do) kuchni [są|mamy|nie ma|na razie] [tylko] (gołe|puste|nic|pusto) [ściany], (gotuję|gotujemy) [a|i] ...
      (gdzie|blat|blatu|miejsca), kuchni* [idzie|jest] do (wymiany|remontu|zrobienia)
    `,
    wardrobe: phrases`
      szaf* (wnękow*|przesuwn*|na wymiar|do zabudowy|w zabudowie|na ubrania|do sypialni|do przedpokoju|suwan*|na całą
      ścianę), garderob* na wymiar, (${want}) [mieć|sobie|wreszcie|nam|zrobić|o|coś|zamówić|mi]
      [nową|nowej|dużą|dużej|dużo|pojemną|porządną|jakąś|wysoką|na|białą|osobną] [nową|pojemną|dębową|wysoką]
      (${clothes}), (szafa|szafę|szafy) (z|w|do|na|pod) [całą]
      (przesuwnymi|przesuwanymi|suwanymi|lustrem|przedpokoju|korytarzu|wnęce|wnękę|sypialni|ubrania|skosem|skosy|sufitu|ścianę|schodami|poddaszu|poddasze),
      (drzwi|drzwiami) (przesuwne|przesuwnymi|suwane|suwanymi), przesuwn* drzwi*, (zabudow*|schowek|schowki|szafki)
      [na|do|w|pod|całego|całej|nam] [całej|całego|całą|długi]
      (przedpokoju|przedpokój|korytarza|korytarzu|wnęki|wnęce|sypialni|poddasza|poddaszu|skosem|skosów|schodami|wiatrołapu|wiatrołapie|holu),
      (miejsce|miejsca|coś|szafka|mebel|schowek|gdzie|przechowywanie|schować|pomieścić|powiesić|trzymać)
      [na|do|dla|powiesić|schować|trzymać|wieszać|wszystkie] [przechowywania|wszystkie|nasze|moje|wszystkich]
      [nasze|moje|zimowe]
      (ubrania|ubrań|ciuchy|ciuchów|kurtki|kurtek|płaszcze|płaszczy|rzeczy|buty|butów|sukienki|sukienek|odzież|koszule|garnitury),
      (ubrania|ciuchy|rzeczy|kurtki|buty) [nam|leżą|walają|wiszą|się|są] [się|nam|leżą|nie] (walają|wszędzie|leżą|na
      krzesłach|na podłodze|na kupie|mieszczą|gdzie|po całym), nie (ma|mamy|mam) gdzie
      (powiesić|trzymać|schować|wieszać|chować) [ubrań|kurtek|rzeczy|ciuchów|butów|płaszczy], (ile|cena|koszt|wycena)
      [za|kosztuje|by] [kosztuje|kosztowałaby] [taka] (szafa|szafy|garderoba|garderoby), garderob*
      (w|do|przy|z|na|pod), wnękę [i|którą|w] [chcemy|trzeba|w] [ją]
      (zabudować|zagospodarować|wykorzystać|przedpokoju|sypialni), (chcę|chcemy|trzeba) [ją] zabudować
      [wnękę|przedpokój|korytarz], (lustro|lustra|lustrem) i [dużo|kilka|sporo] [drążków|drążki|wieszaków|szuflad],
      (kurtki|płaszcze|ubrania|buty) (wiszą|leżą|stoją) (na|po|w) (krzesłach|podłodze|kątach|całym|przedpokoju),
      (miejsca|miejsce) na (ciuchy|ubrania|kurtki|buty)
    `,
    shelves: phrases`
      (${want}) [mieć|sobie|wreszcie|nam|zrobić|o|na|jakiś|jakąś|kilka|zamówić|mi|dwie|dwa|nam się]
      [nowy|nowego|nową|nowej|nowe|duży|dużego|dębowy|dębowego|drewniany|drewnianego|długi|porządny|okrągły|rozkładany|jakiś|jakąś|solidny|większy]
      [stół|rozkładany|dębowy|drewniany|duży|długi] (${piece}), (${piece}) [jest] (na|do|dla|pod|z|w|nad|przy|wzdłuż)
      [całą|mojego|naszego|ośmiu|sześciu|dziesięciu|dwunastu|ośmioro|sześć|osiem|dziesięć|8|6|10|12|moje|nasze|wszystkie|litego|naszej|kilkaset|tysiąc|mojej|całej|dwóch]
      [ośmiu|sześciu|dziesięciu|moich|naszych|pokoju|tysiąca|długą]
      (książki|książek|osób|osoby|gości|ścianę|ścianie|salonu|salonie|pokoju|jadalni|jadalnię|biura|gabinetu|gabinecie|dziecka|dzieci|syna|córki|kuchni|sypialni|drewna|dębu|jesionu|wymiar|telewizor|telewizorem|ogrodu|taras|balkon|pracy|płyty|winyle|łazienki|łazience|umywalkę|przedpokoju|rodziny|komputera|okno|oknem|grzejnik|szufladami),
      (regał*|półk*|stół|stolik*|biurk*|komod*|łóżk*|biblioteczk*|mebel|meble) na wymiar,
      (miejsce|miejsca|coś|półki|mebel|regał) [na|do|dla]
      [postawić|trzymania|przechowywania|nasze|moje|jakiś|jakieś|około|wszystkie|całą|kilkaset|paręset|jakieś]
      [tysiąc|kilkaset|wszystkie|dużo|masę|pięćset|setki]
      (książki|książek|płyty|płyt|winyle|winyli|naczynia|zabawki|zabawek|telewizor|kwiaty|puchary|wino|dokumenty|segregatory|talerze),
      coś (na|nad|pod|do|przy|wzdłuż)
      (całą|pustą|tę|długą|gołą|ścianę|kanapą|kanapę|łóżkiem|telewizor|salonu|gabinetu|pokoju)
      [ścianę|dziecka|syna|córki] [w|do] [salonie|salonu|pokoju], (książki|zabawki) [nam|leżą|walają|stoją|się]
      [się|nam|leżą|już] (walają|wszędzie|leżą|na podłodze|w kartonach|w pudłach|mieszczą), (ile|cena|koszt|wycena)
      [za|kosztuje|by] [kosztuje] [taki|nowy|dębowy] (stół|stołu|regał|regału|półki|komoda|komody|łóżko|biurko),
      (meble|mebel) do (salonu|biura|gabinetu|łazienki|pokoju|sypialni|jadalni),
      (porządne|porządny|piętrowe|niska|niską|dębowy|dębowego|dębowym|rozkładany|okrągły) (${piece}|stole),
      (stół|biurko|ławka|ławkę|szafka|szafkę|łóżko|półki) (pod|do|na|dla)
      (okno|holu|tv|telewizor|chłopaków|dziewczynek|winyle|gabinetu|salonu|ogrodu|balkon), książki
      [trzymam|stoją|leżą|mam] [w|na] (kartonach|pudłach|podłodze), stół [mamy|jest|za] [za] (mały|ciasny|krótki)
    `,
    repair: phrases`
      (naprawić|naprawicie|naprawiacie|naprawa|naprawę|odnowić|odnowicie|odnowienie|odnawiacie|renowacja|renowację|odrestaurować|restauracja|skleić|obić|tapicerowanie|przetapicerować|zreperować|reperacja|wymienić
      obicie|wymiana|zreperujecie|przetapicerujecie|odświeżyć|odrestaurujecie|podkleić|wymienić
      tapicerkę|wycyklinować|uratować|polakierować)
      [mi|nam|mój|moje|nasze|naszą|obicie|obicia|obić|tapicerki|w|na|kilka|dwa|cztery|sześć|to]
      [stary|stare|starą|starego|starych|starej|zabytkowy|zabytkową|zabytkowe|antyczną|zepsutą|zepsute|urwane|połamane|moją|babci|po
      babci|uszkodzone] (${old}), (${old}) [jest|się|mamy|po babci|po
      dziadkach|nam|wymaga|do|mi|mam|potrzebuje|są|ma|w|wymagają] [do|się|nam|nowego|nowej|na|już|szafie|kuchni|łóżku]
      [nowe]
      (naprawy|naprawienia|obicia|obicie|tapicerki|renowacji|odnowienia|przetapicerowania|sklejenia|zepsuła|zepsuł|zepsuło|zepsuty|zepsuta|połamała|połamał|połamało|urwała|urwał|urwało|urwane|chwieje|chwieją|kiwa|skrzypi|skrzypią|podarta|podarte|przetarta|pękł|pękła|pękło|wypadła|wypada|odpadła|odpadły|zacina|rozkleiło|rozkleił|opadają|opadły|odświeżenia),
      (zepsuła|zepsuł|zepsuło|popsuła|popsuł|popsuło|połamało|połamała|połamał|urwała|urwał|urwało|urwały|złamała|złamał|złamało|chwieje|chwieją|rozkleiło|rozkleiły|pękł|pękła|pękło|odpadła|odpadły|zacina|skrzypi|skrzypią)
      [mi|nam] [się] [mi|nam] [jedna|jedno] [stara|stary|nasza|mój] (${old}),
      (zepsut*|połaman*|zniszczon*|podart*|uszkodzon*|urwan*|zabytkow*|antyczn*|przetart*) (${old}), now*
      (obici*|tapicerk*), tapicer*, renowacj* [starych|starego|antycznych] mebl*, do
      (obicia|odnowienia|renowacji|przetapicerowania|sklejenia|naprawienia|naprawy), (${old}) [od|po|z|jest|w]
      [stołu|szafy|dziadku|babci|fotela] [się] (chwieje|wypadły|wypadła|odpadła|kiwa|złym
      stanie|rozpada|chwieją|kiepskim stanie), (odziedziczyłam|odziedziczyłem|odziedziczyliśmy|dostałam|dostałem) [po
      babci|starą|stary|po dziadku] (${old}), (wycyklinować|olejować|polakierować|przeszlifować|zeszlifować) [i|stary]
      [olejować|lakierować|olejowanie] [stary|starą|nasz] (${old}), (chwiejące|skrzypiące|rozklekotane|połamane) [się]
      (${old}), (kot|pies|dzieci) (zniszczył|podrapał|podrapały|zniszczyły|rozdrapał) [nam] (${old})
    `,
  },
}
