/** What a diagram says besides the playbook's own words. */
import type { Language } from '../../src/domain/language.ts'
import type { OutcomeKind } from '../../src/domain/outcome.ts'
import type { Audience } from '../vocabulary.ts'

export interface DrawingWords {
  start: string
  /** What can be said at any question. */
  anytime: string
  asked_for_person: string
  postponed: string
  stopped: string
  ends: Record<OutcomeKind, string>
  /** When an outcome comes about; `{points}` is where its threshold lies. */
  byPoints: Record<Exclude<OutcomeKind, 'incomplete'>, string>
  /** Beside an answer that leads now here, now there. */
  depends: string
  /** `{about}` is the title of the question that it is about. */
  gate: string
  /** Whom a question is meant for. */
  audience: Record<Audience, string>
  /** Beside a question that is passed over where its answer would change nothing. */
  ifNeeded: string
  optedOut: string
  contact: string
  /** After the answers that there is room for: `{count}`. */
  more: string
  /** When a follow-up comes. */
  nextQuarter: string
  theirStart: string
  noMessages: string
}

export const drawingWords: Record<Language, DrawingWords> = {
  en: {
    start: 'Greeting',
    anytime: 'At any point',
    asked_for_person: 'asks for a person',
    postponed: '"not now"',
    stopped: '"stop"',
    ends: {
      handed_off: 'To a rep',
      nurture: 'Kept warm',
      disqualified: 'Not a fit',
      incomplete: 'Set aside: fell silent',
    },
    byPoints: {
      handed_off: 'ready to buy, {points} points or more',
      nurture: '{points} points or more',
      disqualified: 'fewer than {points} points',
    },
    depends: 'depending on the points so far',
    gate: 'Not a fit: {about}',
    audience: {
      cold: 'came by chance',
      interested: 'interested',
      ready: 'ready to buy',
      new: 'new customers',
      existing: 'existing customers',
    },
    ifNeeded: 'if it still matters',
    optedOut: 'No more messages',
    contact: 'e-mail or phone',
    more: '… and {count} more',
    nextQuarter: 'next quarter',
    theirStart: 'their start',
    noMessages: 'no messages',
  },
  pl: {
    start: 'Powitanie',
    anytime: 'W każdej chwili',
    asked_for_person: 'prosi o rozmowę z człowiekiem',
    postponed: '„nie teraz”',
    stopped: '„stop”',
    ends: {
      handed_off: 'Do handlowca',
      nurture: 'Pozostajemy w kontakcie',
      disqualified: 'Nie pasuje do oferty',
      incomplete: 'Odłożone: brak odpowiedzi',
    },
    byPoints: {
      handed_off: 'gotowość do zakupu, co najmniej {points} pkt',
      nurture: 'co najmniej {points} pkt',
      disqualified: 'poniżej {points} pkt',
    },
    depends: 'zależnie od dotychczasowych punktów',
    gate: 'Nie pasuje: {about}',
    audience: {
      cold: 'z przypadku',
      interested: 'zainteresowani',
      ready: 'gotowi do zakupu',
      new: 'nowi klienci',
      existing: 'obecni klienci',
    },
    ifNeeded: 'jeśli to jeszcze coś zmienia',
    optedOut: 'Koniec wiadomości',
    contact: 'e-mail lub telefon',
    more: '… i jeszcze {count}',
    nextQuarter: 'następny kwartał',
    theirStart: 'początek',
    noMessages: 'bez wiadomości',
  },
  ru: {
    start: 'Приветствие',
    anytime: 'В любой момент',
    asked_for_person: 'просит позвать человека',
    postponed: '«не сейчас»',
    stopped: '«стоп»',
    ends: {
      handed_off: 'Менеджеру',
      nurture: 'Остаёмся на связи',
      disqualified: 'Не подходит',
      incomplete: 'Отложено: нет ответа',
    },
    byPoints: {
      handed_off: 'готовность к покупке, от {points} баллов',
      nurture: 'от {points} баллов',
      disqualified: 'меньше {points} баллов',
    },
    depends: 'в зависимости от набранных баллов',
    gate: 'Не подходит: {about}',
    audience: {
      cold: 'зашли случайно',
      interested: 'заинтересованы',
      ready: 'готовы купить',
      new: 'новые клиенты',
      existing: 'действующие клиенты',
    },
    ifNeeded: 'если это ещё что-то меняет',
    optedOut: 'Больше не пишем',
    contact: 'почта или телефон',
    more: '… и ещё {count}',
    nextQuarter: 'следующий квартал',
    theirStart: 'начало',
    noMessages: 'без сообщений',
  },
}
