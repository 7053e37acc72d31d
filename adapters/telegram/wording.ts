/** The few words that belong to Telegram rather than to a playbook. A fourth language is one more entry. */
import type { Language } from '../../src/domain/language.ts'

export interface Wording {
  /** The answer to a photo, a voice message, a sticker … */
  mediaRefused: string
  tooLong: string
  /** NUL, or half a character: no client sends those, but a program may. */
  broken: string
  chooseLanguage: string
  /** A button whose question is gone. */
  staleButton: string
  /** The button that shares the prospect's own phone number. */
  shareContact: string
  /** Noted in the transcript, which is read on the website as well. */
  goesOn: string
  /** A link that was good once, for a quarter of an hour. */
  linkExpired: string
  /** A person is being waited for, or spoken to, in this chat. */
  engaged: string
  /** The menu of commands; at most 256 characters each. */
  commands: {
    start: string
    human: string
    language: string
    restart: string
    stop: string
    privacy: string
    help: string
  }
  /** Before the list of commands. */
  help: string
  /** What is kept, and how to have it erased. */
  privacy: string
  /** The buttons under it, and what follows. */
  erase: string
  eraseSure: string
  eraseNow: string
  erased: string
  /** A place on a map was sent. */
  placeNoted: string
}

export const wording: Record<Language, Wording> = {
  en: {
    mediaRefused: 'I can only read text here. Please describe in words what matters.',
    tooLong: 'This message is too long for me. Please send it in several shorter ones.',
    broken: 'There are broken characters in this message. Please write it again without them.',
    chooseLanguage: 'Which language shall we speak?',
    staleButton: 'This button is out of date.',
    shareContact: '📱 Share my phone number',
    goesOn: 'This chat now goes on in Telegram. To go on on the website instead, simply write there.',
    linkExpired:
      'This link is no longer good: it works once, for 15 minutes. Ask for a new one in the chat on the website, or write here to begin a new conversation.',
    engaged:
      'In this chat you are already with our team, so we stay with that. Your chat on the website goes on there.',
    commands: {
      start: 'Begin',
      human: 'Talk to a person',
      language: 'Change the language',
      restart: 'Start over',
      stop: 'No more messages',
      privacy: 'What is kept, and how to erase it',
      help: 'Help',
    },
    help: 'I ask a few questions about what you need, so that the right person can help you. Just write in your own words. You can correct an answer at any time: write the new one, or edit your message.',
    privacy:
      'What you write here is kept together with the contact details that you leave, so that our team can help you. Nothing is asked of other sources, and /stop ends all messages. You can have everything erased, at once and for good.',
    erase: '🗑 Erase my data',
    eraseSure: 'Really erase everything? That cannot be undone.',
    eraseNow: 'Yes, erase everything',
    erased: 'Everything that was kept about you is erased. You can also delete this chat on your side.',
    placeNoted: 'Thank you, I have passed the place on to our team.',
  },
  pl: {
    mediaRefused: 'Potrafię tu czytać tylko tekst. Proszę opisać słowami to, co ważne.',
    tooLong: 'Ta wiadomość jest dla mnie za długa. Proszę wysłać ją w kilku krótszych.',
    broken: 'W tej wiadomości są uszkodzone znaki. Proszę napisać ją jeszcze raz bez nich.',
    chooseLanguage: 'W jakim języku rozmawiamy?',
    staleButton: 'Ten przycisk jest już nieaktualny.',
    shareContact: '📱 Udostępnij mój numer telefonu',
    goesOn: 'Rozmowa toczy się teraz dalej w Telegramie. Żeby wrócić na stronę, wystarczy tam napisać.',
    linkExpired:
      'Ten link już nie działa: jest ważny raz, przez 15 minut. Nowy można dostać w czacie na stronie. Można też po prostu napisać tutaj i zacząć nową rozmowę.',
    engaged:
      'W tym czacie trwa już rozmowa z naszym zespołem, więc przy niej zostajemy. Rozmowa ze strony toczy się dalej tam.',
    commands: {
      start: 'Zacznij',
      human: 'Rozmowa z człowiekiem',
      language: 'Zmień język',
      restart: 'Zacznij od nowa',
      stop: 'Nie pisz więcej',
      privacy: 'Co przechowujemy i jak to usunąć',
      help: 'Pomoc',
    },
    help: 'Zadaję kilka pytań o to, czego potrzeba, żeby mogła pomóc właściwa osoba. Można pisać własnymi słowami. Każdą odpowiedź można poprawić: wystarczy napisać nową albo edytować wiadomość.',
    privacy:
      'To, co tu jest pisane, przechowujemy razem z podanymi danymi kontaktowymi, żeby nasz zespół mógł pomóc. Nie pytamy o nic innych źródeł, a /stop kończy wszystkie wiadomości. Można poprosić o usunięcie wszystkiego, od razu i na zawsze.',
    erase: '🗑 Usuń moje dane',
    eraseSure: 'Na pewno usunąć wszystko? Tego nie da się cofnąć.',
    eraseNow: 'Tak, usuń wszystko',
    erased: 'Wszystko, co przechowywaliśmy, zostało usunięte. Ten czat można też usunąć po swojej stronie.',
    placeNoted: 'Dziękuję, miejsce zostało przekazane naszemu zespołowi.',
  },
  ru: {
    mediaRefused: 'Здесь я могу читать только текст. Опишите, пожалуйста, самое важное словами.',
    tooLong: 'Это сообщение для меня слишком длинное. Отправьте его, пожалуйста, частями.',
    broken: 'В этом сообщении есть повреждённые символы. Напишите его, пожалуйста, ещё раз без них.',
    chooseLanguage: 'На каком языке будем говорить?',
    staleButton: 'Эта кнопка уже не действует.',
    shareContact: '📱 Отправить мой номер телефона',
    goesOn: 'Разговор теперь продолжается в Telegram. Чтобы вернуться на сайт, просто напишите там.',
    linkExpired:
      'Эта ссылка больше не действует: она работает один раз, 15 минут. Попросите новую в чате на сайте или просто напишите здесь, чтобы начать новый разговор.',
    engaged:
      'В этом чате вы уже на связи с нашей командой, поэтому останемся при этом. Чат с сайта продолжается там.',
    commands: {
      start: 'Начать',
      human: 'Поговорить с человеком',
      language: 'Сменить язык',
      restart: 'Начать заново',
      stop: 'Больше не писать',
      privacy: 'Что мы храним и как это удалить',
      help: 'Помощь',
    },
    help: 'Я задаю несколько вопросов о том, что вам нужно, чтобы помочь мог подходящий человек. Пишите своими словами. Любой ответ можно исправить: напишите новый или отредактируйте сообщение.',
    privacy:
      'То, что вы здесь пишете, хранится вместе с вашими контактами, чтобы наша команда могла помочь. Других источников мы не спрашиваем, а /stop прекращает все сообщения. Вы можете удалить всё, сразу и навсегда.',
    erase: '🗑 Удалить мои данные',
    eraseSure: 'Точно удалить всё? Отменить это будет нельзя.',
    eraseNow: 'Да, удалить всё',
    erased: 'Всё, что мы о вас хранили, удалено. Этот чат можно удалить и у себя.',
    placeNoted: 'Спасибо, я передал место нашей команде.',
  },
}

/** What each language calls itself. */
export const languageNames: Record<Language, string> = { en: 'English', pl: 'Polski', ru: 'Русский' }

/**
 * The language of one of our own messages, by its letters: for the words that stand beside it on a button, where the
 * conversation's language is not known. Polish sentences of that length do not go without a Polish letter.
 */
export function languageOf(text: string): Language {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru'
  return /[ąćęłńóśźż]/i.test(text) ? 'pl' : 'en'
}
