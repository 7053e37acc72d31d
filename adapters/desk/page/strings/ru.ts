/** Every word of the page in Russian; see en.ts. */
import type { RejectionReason } from '../../../../src/domain/lead.ts'
import type { Temperature } from '../../../../src/domain/outcome.ts'
import { plural } from '../plural.ts'
import type { CardAnswerStatus } from '../types.ts'
import type { Strings } from './en.ts'
import { card } from './ru.card.ts'
import { talk } from './ru.talk.ts'

const locale = 'ru-RU'
const counted = (message: string) => plural(locale, message)

const temperatures: Record<Temperature, string> = { hot: 'Горячий', warm: 'Тёплый', vague: 'Неясный' }
const channels: Record<string, string> = {
  website: 'Сайт',
  telegram: 'Telegram',
  azure: 'Azure Bot Service',
  console: 'Терминал',
}
const languages: Record<string, string> = { en: 'английский', pl: 'польский', ru: 'русский' }
const stages: Record<string, string> = {
  lead: 'Лид',
  mql: 'MQL',
  sal: 'SAL',
  sql: 'SQL',
  opportunity: 'Возможная сделка',
  won: 'Сделка состоялась',
  lost: 'Сделка потеряна',
}

const rejections: Record<RejectionReason, string> = {
  not_target: 'Не наш тип клиента',
  unreachable: 'Не удалось связаться',
  wrong_data: 'Неверные данные',
  not_now: 'Не сейчас',
  no_budget: 'Нет бюджета',
  competitor: 'Выбрали конкурента',
  already_customer: 'Уже наш клиент',
  duplicate: 'Дубликат',
  other: 'Другое',
}

const answers: Record<CardAnswerStatus, string> = {
  given: 'Ответ есть',
  no: 'Говорят, что нет',
  unknown: 'Не знают',
  declined: 'Предпочли не отвечать',
  not_asked: 'Ещё не спрошено',
}

/** What the playbooks name by ids: their criteria and minimums. */
const named: Record<string, string> = {
  budget: 'бюджет',
  authority: 'кто решает',
  need: 'потребность',
  timing: 'сроки',
  contact: 'контакт',
}

const reasonKinds: Record<string, (detail: string) => string> = {
  score: (detail) => `Оценка ${detail}`,
  gate: (detail) => `Минимум не выполнен: ${detail}`,
  missing: (detail) => `Ещё открыто: ${detail}`,
  asked: (detail) => (detail === 'person' ? 'Просит позвать человека' : 'Просит больше не писать'),
}

const words = (id: string): string => named[id] ?? id.replace(/[-_.]/g, ' ')

const problems: Record<number, string> = {
  403: 'Это не ваш разговор.',
  404: 'Такого разговора нет.',
  409: 'Тем временем что-то изменилось. Посмотрите ещё раз и попробуйте снова.',
  429: 'Слишком много попыток. Подождите несколько минут.',
  500: 'Ошибка на сервере. Попробуйте ещё раз.',
  503: 'Сервер сейчас занят. Попробуйте ещё раз.',
}

export const ru: Strings = {
  locale,
  product: 'Bantam',
  desk: 'Рабочий стол',
  pages: 'Страницы',
  menu: 'Меню',
  languageChoice: 'Язык рабочего стола',
  title: (waiting) => (waiting === 0 ? 'Bantam – рабочий стол' : `(${waiting}) Bantam – рабочий стол`),

  logIn: {
    heading: 'Вход на рабочий стол',
    lead: 'Здесь клиенты, готовые к разговору, встречают людей, которые им помогут.',
    email: 'Эл. почта',
    password: 'Пароль',
    submit: 'Войти',
    working: 'Входим…',
    ended: 'Сеанс закончился. Войдите ещё раз.',
    wrong: 'Неверный адрес или пароль.',
  },
  logOut: 'Выйти',

  tabs: { waiting: 'Ждут', mine: 'Мои', all: 'Все', base: 'База' },
  listLabel: 'Переданные разговоры',
  queue: 'Очередь',
  allQueues: 'Все очереди',
  segment: 'Сегмент',
  allSegments: 'Все сегменты',
  search: 'Поиск',
  searchHint: 'Имя, почта, слова…',
  state: 'Состояние',
  anyState: { all: 'Любое состояние', base: 'Любой итог' },
  states: {
    waiting: 'Ждут',
    held: 'У менеджеров',
    ended: 'Завершены',
    nurture: 'Прогрев',
    incomplete: 'Не закончен',
    disqualified: 'Не подходит',
  },
  changed: 'Список изменился',
  due: { left: (time) => `осталось ${time}`, late: (time) => `опоздание ${time}` },
  loading: 'Загрузка…',
  empty: {
    waiting: {
      title: 'Никто не ждёт',
      text: 'Клиент, который готов или просит позвать человека, сразу появится здесь.',
    },
    mine: { title: 'Вы не ведёте разговоров', text: 'Возьмите тот, что ждёт, и он ваш.' },
    all: {
      title: 'Переданных разговоров нет',
      text: 'Здесь всё, что передал бот, на любом этапе.',
    },
    base: {
      title: 'В базе никого нет',
      text: 'Здесь лиды ниже порога: в прогреве, незаконченные, отклонённые.',
    },
  },
  nothingFound: {
    title: 'Ничего не найдено',
    text: 'Попробуйте начало имени, почтового адреса или слова из разговора.',
  },
  unnamed: 'Имя неизвестно',
  waitingSince: 'Ждёт:',
  heldBy: (name) => `ведёт ${name}`,
  newMessages: 'новые сообщения',
  score: (score) => `Оценка ${score}`,

  nothingOpen: {
    title: 'Выберите разговор',
    text: 'Здесь откроются карточка, слова клиента и весь разговор.',
  },
  keys: [
    ['j', 'k', 'вниз и вверх'],
    ['Enter', 'открыть'],
    ['c', 'взять'],
    ['r', 'ответить'],
    ['Esc', 'назад'],
    ['?', 'все клавиши'],
  ],

  back: 'Назад к списку',
  views: { card: 'Карточка', chat: 'Разговор' },
  viewsLabel: 'Что показать',
  status: {
    waiting: 'Ждёт',
    claimed: 'Взят',
    accepted: 'Принят',
    rejected: 'Отклонён',
    returned: 'У бота',
    withdrawn: 'Отозван',
    closed: 'Закрыт',
  },
  you: 'вы',

  actions: {
    label: 'Что сделать с этим лидом',
    claim: 'Взять',
    accept: 'Принять лид',
    outcome: 'Указать итог',
    hand_back: 'Вернуть боту',
    reject: 'Отклонить',
    release: 'Вернуть в очередь',
  },

  done: {
    claim: 'Разговор ваш. Клиент уже знает ваше имя.',
    accept: 'Принято: лид остаётся у вас.',
    reject: 'Отклонено: вы больше не ведёте этот разговор.',
    release: 'Снова в очереди, на прежнем месте.',
    hand_back: 'Разговор снова ведёт бот.',
    outcome: 'Записано.',
  },
  takenBy: (holder) => `${holder}: разговор только что взят.`,
  waitsNoMore: 'Этот разговор больше не ждёт.',
  nobodyHolds: 'Его больше никто не ведёт: сначала возьмите его.',
  gone: 'Этой беседы больше нет: все данные собеседника удалены.',

  card,
  talk,

  chat: {
    heading: 'Разговор',
    bot: 'Бот',
    prospect: 'Клиент',
    rep: 'Менеджер',
    offered: 'На выбор:',
    newBelow: 'Новые сообщения',
    sending: 'Отправляем…',
    notSent: 'Не отправлено.',
    tryAgain: 'Ещё раз',
    discard: 'Удалить',
  },
  reply: {
    label: 'Ответ',
    placeholder: 'Напишите клиенту…',
    send: 'Отправить',
    hint: 'Enter отправляет, Shift + Enter начинает новую строку',
    tooLong: counted(
      '{n, plural, one {на # знак длиннее} few {на # знака длиннее} many {на # знаков длиннее} other {на # знака длиннее}}, чем можно',
    ),
    claimFirst: 'Возьмите этот разговор, чтобы ответить.',
    heldBy: (name) => `С этим клиентом говорит ${name}.`,
    closed: 'Здесь никто не отвечает: разговор не у менеджера.',
  },

  dialogs: {
    cancel: 'Отмена',
    reject: {
      heading: 'Отклонить этот лид',
      lead: 'От причины зависит, что дальше: после «не сейчас» бот напишет снова; неверные данные лид не портят.',
      reason: 'Причина',
      choose: 'Выберите причину',
      note: 'Заметка для коллег (необязательно)',
      noteNeeded: 'Что именно?',
      until: 'Написать снова с (необязательно)',
      submit: 'Отклонить лид',
    },
    handBack: {
      heading: 'Вернуть разговор боту',
      lead: 'Бот продолжит разговор с клиентом, а вы перестанете его вести.',
      where: 'Продолжить с',
      whereItStopped: 'Там, где остановился',
      submit: 'Вернуть',
    },
    outcome: {
      heading: 'Чем это закончилось?',
      lead: 'Состоявшиеся и потерянные сделки учат оценку, что такое хороший лид.',
      stage: 'Этап',
      value: 'Сумма (необязательно)',
      reason: 'Причина',
      choose: 'Выберите причину',
      note: 'Заметка для коллег (необязательно)',
      noteNeeded: 'Что именно?',
      submit: 'Сохранить',
    },
  },

  connectionLost: 'Нет связи. Пробуем снова…',
  dismiss: 'Закрыть',
  tryAgain: 'Ещё раз',
  offline: 'Сервер недоступен. Проверьте соединение.',
  failed: 'Не удалось загрузить.',
  notFound: {
    title: 'Такой страницы нет',
    text: 'Возможно, она только для руководителей или адрес неверен.',
    back: 'На рабочий стол',
  },
  problem: (status, detail) => problems[status] ?? detail,

  temperature: (value) => temperatures[value],
  channel: (id) => channels[id] ?? id,
  language: (id) => languages[id] ?? id,
  stage: (id) => stages[id] ?? id,
  rejections,
  answerStatus: (status) => answers[status],
  reason(code, title) {
    const [family = '', detail = ''] = code.split(/:(.*)/s)
    return reasonKinds[family]?.(title ?? words(detail)) ?? words(code)
  },
  duration: {
    now: 'только что',
    brief: 'меньше 1 мин',
    minutes: (minutes) => `${minutes} мин`,
    hours: (hours, minutes) => (minutes === 0 ? `${hours} ч` : `${hours} ч ${minutes} мин`),
    days: counted('{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}'),
  },
}
