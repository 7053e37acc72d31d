/** Said to those who wait for a person while nobody is at work. Hours are the prospect's own. */
import type { Language } from '../../src/domain/language.ts'

export interface NobodyThereWords {
  nobody: string
  /** `{when}`: one of the three below. */
  back: string
  /** `{time}`: an hour, told by the next one, or with its offset where nobody knows the prospect's clock. */
  today: string
  tomorrow: string
  /** `{weekday}`, `{date}`, `{time}` */
  onDay: string
  /** `{time}`, on the prospect's own clock. */
  yours: string
  /** With their preposition, Sunday first. */
  days: readonly string[]
  /** It is not known when somebody will be there. */
  unknown: string
  /** They have left an address or a number. */
  reachable: string
  leaveContact: string
  goOn: string
  cancel: string
  /** After the cancelling, before the bot goes on. */
  cancelled: string
}

export const nobodyThere: Record<Language, NobodyThereWords> = {
  en: {
    nobody: 'None of my colleagues is at work just now.',
    back: 'Somebody will answer you in this chat {when}.',
    today: 'today from {time}',
    tomorrow: 'tomorrow from {time}',
    onDay: '{weekday}, {date}, from {time}',
    yours: '{time} your time',
    days: ['on Sunday', 'on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday', 'on Saturday'],
    unknown:
      "I can't say yet when somebody will be here; you keep your place, and the answer comes in this chat.",
    reachable: 'You need not wait here: we have your contact details. Or shall we go on in the meantime?',
    leaveContact:
      'You need not wait here: leave an e-mail address or a phone number, and we will reach you. Or shall we go on in the meantime?',
    goOn: 'Go on with the assistant',
    cancel: "I don't need a person any more",
    cancelled: "All right, I've taken you out of the queue.",
  },
  pl: {
    nobody: 'W tej chwili nie ma nikogo z zespołu.',
    back: 'Odpowiedź od człowieka przyjdzie na tym czacie {when}.',
    today: 'dziś od {time}',
    tomorrow: 'jutro od {time}',
    onDay: '{weekday}, {date}, od {time}',
    yours: '{time} Państwa czasu',
    days: ['w niedzielę', 'w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę'],
    unknown:
      'Nie wiem jeszcze, kiedy ktoś będzie; Państwa miejsce w kolejce zostaje, a odpowiedź przyjdzie na tym czacie.',
    reachable: 'Nie trzeba tu czekać: mamy Państwa dane kontaktowe. A może tymczasem porozmawiamy dalej?',
    leaveContact:
      'Nie trzeba tu czekać: proszę zostawić adres e-mail lub numer telefonu, a odezwiemy się. A może tymczasem porozmawiamy dalej?',
    goOn: 'Dalej z asystentem',
    cancel: 'Nie czekam już na człowieka',
    cancelled: 'Dobrze, nie czekają już Państwo w kolejce.',
  },
  ru: {
    nobody: 'Сейчас никого из коллег нет на месте.',
    back: 'Вам ответят в этом чате {when}.',
    today: 'сегодня с {time}',
    tomorrow: 'завтра с {time}',
    onDay: '{weekday}, {date}, с {time}',
    yours: '{time} по вашему времени',
    days: ['в воскресенье', 'в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу'],
    unknown:
      'Пока не могу сказать, когда кто-нибудь будет на месте; ваше место в очереди сохраняется, ответ придёт в этот чат.',
    reachable: 'Ждать здесь не нужно: ваши контакты у нас есть. Или продолжим пока вдвоём?',
    leaveContact:
      'Ждать здесь не нужно: оставьте адрес почты или номер телефона, и мы с вами свяжемся. Или продолжим пока вдвоём?',
    goOn: 'Продолжить с помощником',
    cancel: 'Человек больше не нужен',
    cancelled: 'Хорошо, вы больше не в очереди.',
  },
}
