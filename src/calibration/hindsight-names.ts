/**
 * Columns that betray the outcome by their name: written once a lead is won or lost, or overwritten until then. What they
 * say is not known when a lead comes, so a model that reads them is right about the past and useless for the next lead.
 * Names only that can hardly mean anything else: what merely might is left to its behaviour (`hindsight.ts`).
 */
import type { WhyRefused } from './refusal.ts'
import { wordsOf } from './words.ts'

/** In words, without diacritics (`wordsOf`). `whole`: the name is nothing else; `part`: these words stand in it. */
interface Names {
  kind: Extract<WhyRefused['kind'], `named_as_${string}`>
  whole: RegExp
  part: RegExp
}

const whole = (...names: string[]) => new RegExp(`^(${names.join('|')})$`, 'u')
const part = (...names: string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})(?![\\p{L}\\p{N}])`, 'u')

const BETRAYING: readonly Names[] = [
  {
    kind: 'named_as_outcome',
    whole: whole(
      '((is|deal|lead|date) )?(won|loss|closed|converted|disqualified|rejected|churn|churned|closing|closure)',
      '(lead|deal|sales?|opportunity|pipeline|crm|lifecycle|funnel|contact)? ?(stage|status|outcome)( (name|id|code))?',
      '(sales?|deal|final|lead)? ?result|conversion( (date|status|flag|value))?|(is |became )?(a )?customer( since)?|became customer',
      '(etap|status|stadium|wynik sprzedazy|wynik koncowy)( (leada|leadu|szansy|sprzedazy|transakcji|lejka|kontaktu))?|konwersja|klient od|rezygnacja|strata',
      '(этап|стадия|статус|итог|исход|результат)( (лида|сделки|продажи|продаж|воронки|переговоров|контакта))?|конверсия|(стал )?клиент(ом)? с',
    ),
    part: part(
      'lost|closed (won|as|at|on|by|date|time)|(won|win|loss) (date|at|on|time|reason)|win loss|converted (at|on|date|time|to|by)',
      '(close|closing|closure|conversion|converted|rejection|rejected|disqualification|disqualified|churn) (date|time|at|on|reason|notes?|comments?)',
      '(date|time|days?|reason) (of |to |until |till |for )?(the )?(lead |deal )?(win|won|loss|lost|close|closed|closing|closure|conversion|converted|rejection|disqualification|churn)',
      '(lead|deal|sales|opportunity) (stage|status|outcome)',
      'wygran\\w*|przegran\\w*|utracon\\w*|zamkniet\\w*|skonwertowan\\w*|sprzedan[oyae]|odrzucon\\w*',
      '(data|powod|przyczyna|czas do) (\\w+ )?(utraty|straty|zamkniecia|odrzucenia|rezygnacji|sprzedazy|konwersji|podpisania)',
      '(etap|status) (leada|leadu|szansy|sprzedazy|transakcji)',
      'выигран\\p{L}*|проигран\\p{L}*|выигрыш\\p{L}*|проигрыш\\p{L}*|закрыт[аоы]?|закрытия|сконвертирован\\p{L}*|потерян\\p{L}*|реализован[аоы]?|продан[аоы]?|отказ[а-я]{0,2}',
      '(дата|причина|время до) (\\p{L}+ )?(потери|продажи|конверсии|подписания)',
      '(этап|стадия|статус) (лида|сделки|продажи)',
    ),
  },
  {
    kind: 'named_as_deal',
    whole: whole(
      'contract|agreement|invoice|invoiced|paid|payments?|purchased|signed|deal|sale|order',
      'umowa|kontrakt|faktura|platnosc|wplata|zaplacono|oplacone|transakcja|zamowienie',
      'договор|контракт|оплата|платеж|оплачено|счет фактура|сделка|заказ',
    ),
    part: part(
      '(?<!(current|existing|present|competitor|competitors) )(contract|agreement) (date|value|amount|number|no|id|signed|start|end|status|sum)',
      '(signed|date of|value of|amount of) (the )?(contract|agreement|deal|sale|purchase|order|payment)|(signed|signing) (at|on|date)',
      '(deal|won|closed|opportunity) (value|amount|size|sum|date|id|number|revenue|price)|(sale|sales) (value|amount|date|price)',
      'invoice (date|value|amount|number|no|id|sum|sent|paid|status)|invoiced (at|on|amount)|(is paid|paid (at|on|date|amount)|amount paid)',
      'payment (date|amount|status|received|id|sum)|(order|purchase) (date|value|amount|id|number|no|total)|purchased (at|on|date)',
      '(data|wartosc|kwota|numer|nr|status) (umowy|kontraktu|faktury|platnosci|wplaty|transakcji|szansy|zamowienia|zakupu)|(umow\\w*|kontrakt\\w*|faktur\\w*) (podpisan\\w*|wystawion\\w*|oplacon\\w*)|podpisan\\w* (umow\\w*|kontrakt\\w*)',
      '(дата|сумма|номер|стоимость|статус|бюджет) (договора|контракта|оплаты|платежа|сделки|заказа|покупки|счета)|(договор|контракт|счет) (подписан|заключен|выставлен|оплачен)|оплачен[аоы]?',
    ),
  },
  {
    kind: 'named_as_sales',
    whole: whole(
      'tags?|labels?|(lead|contact|deal) tags?',
      'tagi?|etykiet[ay]|notatki|(kolejny|nastepny) krok',
      'теги?|метк[аи]|заметки|следующ\\p{L}* (шаг|действие)',
    ),
    part: part(
      '(lead|contact|deal) (quality|grade|rating)|(sales|rep|call|agent|salesperson) (notes?|comments?|remarks?|result)|next (step|action|activity|call)',
      'last (notable |sales )?(activity|contact|contacted|modified|touch|updated?|call|interaction)|(modified|updated) (at|on|date|time)|date (modified|updated)',
      '(number|no|count|num) (of )?(sales )?(activities|calls|touches)',
      'jakosc (leada|leadu|kontaktu)|ocena (leada|leadu|handlowca)|uwagi (handlowca|sprzedawcy)|ostatni\\w* (aktywnosc|kontakt\\w*|modyfikacja|zmiana|rozmowa)|ostatni\\w* (aktywnosci|modyfikacji|zmiany|rozmowy)|data (modyfikacji|aktualizacji)',
      'качество (лида|контакта)|оценка (лида|менеджера)|комментари\\p{L}* менеджера|последн\\p{L}* (активност\\p{L}*|контакт\\p{L}*|изменени\\p{L}*|звон\\p{L}*|касани\\p{L}*|действи\\p{L}*)|дата (изменения|обновления)',
    ),
  },
]

/** Null: the name betrays nothing. */
export function betrayedByName(feature: string): WhyRefused | null {
  const words = wordsOf(feature)
  const found = BETRAYING.find((names) => names.whole.test(words) || names.part.test(words))
  return found ? { kind: found.kind } : null
}

/** Of a person rather than of a lead: no feature, wherever it stands. */
const PERSONAL = whole(
  '((first|last|full|middle|family|given|nick|contact|person|lead|customer|client|prospect|user) )?names?|surname|fullname|firstname|lastname',
  '(work |business |private |contact )?e ?mail( address)?|((mobile|cell|work|contact) )?(phone|telephone|mobile)( (number|no))?|(street )?address( line)?( \\d)?|linkedin( (url|profile))?|birthday|birth date|date of birth',
  'imie|nazwisko|imie i nazwisko|adres( e ?mail| zamieszkania)?|(numer )?telefonu?|komorka|ulica|pesel|data urodzenia',
  'имя|фамилия|отчество|фио|(электронная )?почта|(номер )?телефона?|адрес|улица|дата рождения',
)

export const isPersonal = (feature: string): boolean => PERSONAL.test(wordsOf(feature))
