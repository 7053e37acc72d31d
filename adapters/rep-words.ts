/** What our own people are told, by mail and in Telegram, in the languages that we have. */
import type { Language } from '../src/domain/language.ts'
import type { Temperature } from '../src/domain/outcome.ts'
import type { HandoffStatus } from '../src/domain/routing.ts'

export interface RepWords {
  temperature: Record<Temperature, string>
  languages: Record<Language, string>
  score(score: number): string
  /** Before the titles of questions that nobody has answered. */
  open: string
  waits: string
  /** It was given to them, or they took it. */
  yours: string
  openDesk: string
  claim: string
  /** How a card ends that nobody can claim any more. */
  status: Record<Exclude<HandoffStatus, 'waiting' | 'claimed'>, string>
  claimedBy(name: string): string
  mail: {
    queued(score: string): string
    assigned(score: string): string
    note: string
    foot: string
    webhook: { subject: string; text: string; button: string; note: string }
  }
  telegram: {
    linked(name: string): string
    linkedGroup: string
    badCode: string
    notLinked: string
    taken(name: string): string
    gone: string
    claimed: string
    /** How to answer, below the card of one's own. */
    how: string
    quote: string
    notHolder(name: string | null): string
    textOnly: string
    released: string
    back: string
  }
}

const en: RepWords = {
  temperature: { hot: 'Hot', warm: 'Warm', vague: 'Vague' },
  languages: { en: 'English', pl: 'Polish', ru: 'Russian' },
  score: (score) => `score ${score}`,
  open: 'Open',
  waits: 'A lead waits for a person.',
  yours: 'This lead is yours.',
  openDesk: 'Open the desk',
  claim: 'Claim',
  status: {
    accepted: '✓ Accepted',
    rejected: '✗ Rejected',
    returned: 'Back with the bot',
    withdrawn: 'The prospect has left',
    closed: 'Closed',
  },
  claimedBy: (name) => `✓ Claimed by ${name}`,
  mail: {
    queued: (score) => `A lead waits: ${score}`,
    assigned: (score) => `A lead is yours: ${score}`,
    note: 'Answer in the desk: an answer to this e-mail does not get to the prospect.',
    foot: 'You choose on the desk, under your name, of what you are told by e-mail.',
    webhook: {
      subject: 'A webhook was switched off',
      text: 'Nothing was taken at one of our webhooks’ addresses for days, so it is told of nothing any more. See what it answered, and switch it on again.',
      button: 'Open the desk',
      note: 'Messages that were not taken can be sent again from the list of its deliveries.',
    },
  },
  telegram: {
    linked: (name) => `Hello ${name}! Leads come to this chat from now on.`,
    linkedGroup: 'Leads come to this group from now on.',
    badCode:
      'This code does not work any more, or was made for another kind of chat: get a new one on the desk.',
    notLinked: 'I do not know you yet: link your own chat first. The desk has the code, under your name.',
    taken: (name) => `${name} has it already.`,
    gone: 'It waits no more.',
    claimed: 'It is yours.',
    how: 'Quote a message here to answer the prospect. /release gives the lead back to its queue, /back to the bot.',
    quote: 'Whom is this for? Quote a message of the lead that you answer.',
    notHolder: (name) => (name === null ? 'This lead is not yours any more.' : `${name} has this lead now.`),
    textOnly: 'Only text gets to the prospect from here.',
    released: 'The lead is back in its queue.',
    back: 'The bot goes on with the lead.',
  },
}

const pl: RepWords = {
  temperature: { hot: 'Gorący', warm: 'Ciepły', vague: 'Niejasny' },
  languages: { en: 'angielski', pl: 'polski', ru: 'rosyjski' },
  score: (score) => `ocena ${score}`,
  open: 'Bez odpowiedzi',
  waits: 'Lead czeka na człowieka.',
  yours: 'Ten lead jest Twój.',
  openDesk: 'Otwórz panel',
  claim: 'Biorę',
  status: {
    accepted: '✓ Przyjęty',
    rejected: '✗ Odrzucony',
    returned: 'Znów rozmawia z botem',
    withdrawn: 'Klient odszedł',
    closed: 'Zamknięty',
  },
  claimedBy: (name) => `✓ Bierze: ${name}`,
  mail: {
    queued: (score) => `Lead czeka: ${score}`,
    assigned: (score) => `Lead dla Ciebie: ${score}`,
    note: 'Odpowiedz w panelu: odpowiedź na tę wiadomość nie dotrze do klienta.',
    foot: 'O czym informujemy Cię pocztą, wybierasz w panelu, pod swoim imieniem.',
    webhook: {
      subject: 'Webhook został wyłączony',
      text: 'Od kilku dni adres jednego z webhooków niczego nie przyjął, więc nie jest już o niczym informowany. Sprawdź, co odpowiadał, i włącz go ponownie.',
      button: 'Otwórz panel',
      note: 'Nieprzyjęte wiadomości można wysłać ponownie z listy dostaw.',
    },
  },
  telegram: {
    linked: (name) => `Cześć ${name}! Od teraz leady przychodzą do tego czatu.`,
    linkedGroup: 'Od teraz leady przychodzą do tej grupy.',
    badCode: 'Ten kod już nie działa albo jest do innego rodzaju czatu: weź nowy z panelu.',
    notLinked: 'Jeszcze Cię nie znam: najpierw połącz własny czat. Kod jest w panelu, pod Twoim imieniem.',
    taken: (name) => `Ma go już ${name}.`,
    gone: 'Już nie czeka.',
    claimed: 'Jest Twój.',
    how: 'Aby odpowiedzieć klientowi, zacytuj wiadomość. /release oddaje leada do kolejki, /back botowi.',
    quote: 'Dla kogo to jest? Zacytuj wiadomość leada, któremu odpowiadasz.',
    notHolder: (name) => (name === null ? 'Ten lead nie jest już Twój.' : `Tego leada ma teraz ${name}.`),
    textOnly: 'Do klienta dociera stąd tylko tekst.',
    released: 'Lead wrócił do kolejki.',
    back: 'Rozmowę prowadzi dalej bot.',
  },
}

const ru: RepWords = {
  temperature: { hot: 'Горячий', warm: 'Тёплый', vague: 'Неясный' },
  languages: { en: 'английский', pl: 'польский', ru: 'русский' },
  score: (score) => `оценка ${score}`,
  open: 'Без ответа',
  waits: 'Лид ждёт человека.',
  yours: 'Этот лид ваш.',
  openDesk: 'Открыть панель',
  claim: 'Беру',
  status: {
    accepted: '✓ Принят',
    rejected: '✗ Отклонён',
    returned: 'Снова у бота',
    withdrawn: 'Клиент ушёл',
    closed: 'Закрыт',
  },
  claimedBy: (name) => `✓ Взял(а) ${name}`,
  mail: {
    queued: (score) => `Лид ждёт: ${score}`,
    assigned: (score) => `Лид для вас: ${score}`,
    note: 'Отвечайте в панели: ответ на это письмо до клиента не дойдёт.',
    foot: 'О чём сообщать вам по почте, вы выбираете в панели, под своим именем.',
    webhook: {
      subject: 'Вебхук отключён',
      text: 'Адрес одного из вебхуков несколько дней ничего не принимал, и ему больше ни о чём не сообщается. Посмотрите, что он отвечал, и включите его снова.',
      button: 'Открыть панель',
      note: 'Непринятые сообщения можно отправить ещё раз из списка доставок.',
    },
  },
  telegram: {
    linked: (name) => `Здравствуйте, ${name}! Теперь лиды приходят в этот чат.`,
    linkedGroup: 'Теперь лиды приходят в эту группу.',
    badCode: 'Этот код больше не действует или выдан для чата другого вида: возьмите новый в панели.',
    notLinked: 'Я вас ещё не знаю: сначала свяжите свой чат. Код есть в панели, под вашим именем.',
    taken: (name) => `Его уже взял(а) ${name}.`,
    gone: 'Он больше не ждёт.',
    claimed: 'Он ваш.',
    how: 'Чтобы ответить клиенту, процитируйте сообщение. /release возвращает лида в очередь, /back боту.',
    quote: 'Кому это? Процитируйте сообщение лида, которому отвечаете.',
    notHolder: (name) => (name === null ? 'Этот лид больше не ваш.' : `Этот лид теперь у ${name}.`),
    textOnly: 'Отсюда до клиента доходит только текст.',
    released: 'Лид вернулся в очередь.',
    back: 'Разговор продолжает бот.',
  },
}

export const repWords: Record<Language, RepWords> = { en, pl, ru }
