/** The card's words in Russian; see en.ts. */
import type { QualityCheck } from '../../../../src/domain/explanation.ts'
import type { OutcomeKind, Temperature } from '../../../../src/domain/outcome.ts'
import type { CriterionState } from '../criteria.ts'
import type { Spent } from '../ledger.ts'
import { plural } from '../plural.ts'
import type { Strings } from './en.ts'

const quality: Record<QualityCheck, string> = {
  reachable: 'Можно связаться',
  business_mail: 'Рабочая почта',
  phone: 'Номер телефона',
  name: 'Имя',
  company: 'Компания',
  role: 'Должность',
  disposable_mail: 'Одноразовая почта',
  doubted: 'Менеджер нашёл ошибку в данных',
}

const warmth: Record<Temperature, string> = { hot: 'горячий', warm: 'тёплый', vague: 'неясный' }

const becomes: Record<OutcomeKind, string> = {
  handed_off: 'привело бы к передаче менеджеру',
  nurture: 'перевело бы в прогрев',
  incomplete: 'оставило бы разговор незаконченным',
  disqualified: 'привело бы к отказу',
}

const states: Record<CriterionState, string> = {
  holds: 'Выполнено',
  open: 'Открыто',
  missing: 'Не выполнено',
}

const spent: Record<Spent, (when: string | null) => string> = {
  ended: (when) => (when === null ? 'истекло' : `истекло ${when}`),
  withdrawn: () => 'позже исправлено',
  over: () => 'столько уже учтено',
}

const judged: Record<string, string> = {
  hot: 'скорее горячий',
  warm: 'скорее тёплый',
  vague: 'скорее неясный',
  handed_off: 'скорее для менеджера',
  nurture: 'скорее в прогрев',
  disqualified: 'скорее не клиент',
  holds: 'выполнено',
  missing: 'не выполнено',
  unknown: 'ещё открыто',
}

const counted = (message: string) => plural('ru-RU', message)

export const card: Strings['card'] = {
  heading: 'Карточка',
  none: 'Оценки пока нет: клиент ещё ничего не сказал.',
  showQuote: (quote) => `Показать «${quote}» в разговоре`,
  brought: {
    link: 'из ссылки',
    page: 'со страницы',
    form: 'из формы',
    event: 'по действиям на странице',
  },
  quoted: (words) => `«${words}»`,
  backToCard: 'Назад к карточке',
  warmth: (temperature) => warmth[temperature],

  top: {
    heading: 'Оценка',
    range: (now, temperature) => `Оценка ${now}, ${temperature}.`,
    between: (worst, best) => `Может ещё оказаться от ${worst} до ${best}`,
    rise: (best) => `Может ещё вырасти до ${best}`,
    fall: (worst) => `Может ещё упасть до ${worst}`,
    settled: 'Открытые вопросы её уже не изменят',
    thresholds: (warm, hot) => `Тёплый от ${warm}, горячий от ${hot}.`,
    heldBack: (temperature, criteria) =>
      `Баллов хватает на уровень «${temperature}», но не выполнено: ${criteria}.`,
    next: 'Дальше',
    gateMeans: 'Это исключает, какой бы ни была оценка.',
    why: 'Почему он здесь',
  },
  probability: {
    heading: 'Вероятность сделки',
    estimate: (share) => `Около ${share}`,
    estimateBasis: 'оценка, ещё не проверенная на закрытых сделках',
    calibrated: counted('по {n, plural, one {# закрытому лиду} other {# закрытым лидам}}'),
    withheld: 'Не показываем',
    withheldBecause: {
      too_few: 'слишком мало закрытых лидов, чтобы судить',
      one_sided_fit: 'лиды для обучения все закончились одинаково',
      one_sided_test: 'проверочные лиды все закончились одинаково',
      not_better: 'на проверочных лидах не лучше среднего',
      not_sure: 'нет уверенности, что лучше среднего: могло просто повезти',
    },
  },
  numbers: {
    heading: 'Числа',
    fit: 'Соответствие',
    readiness: 'Готовность',
    engagement: 'Активность',
    quality: 'Качество данных',
    fitMeans: 'Кто они: насколько похожи на клиентов, которых вы ищете.',
    readinessMeans: 'Насколько готовы купить, судя по их словам.',
    engagementMeans: 'Что они делали: визиты, страницы, запросы. Со временем угасает.',
    qualityMeans: 'Можно ли с ними связаться, из 100. На оценку не влияет.',
    between: (worst, best) => `В зависимости от того, что ещё открыто: от ${worst} до ${best}.`,
    settled: 'Ничто из открытого этого не изменит.',
    check: (check) => quality[check],
    met: 'да',
    unmet: 'нет',
  },
  criteria: {
    heading: 'Критерии',
    state: (state) => states[state],
    upTo: (best) => `до ${best}`,
    unasked: 'Ещё не спрошено:',
  },
  questions: 'Что они хотят узнать',
  why: {
    heading: 'Из чего сложилась оценка',
    empty: 'Пока ничего не засчитано.',
    until: (when) => `до ${when}`,
    halves: counted(
      'вдвое меньше {n, plural, =1 {каждый день} one {каждый # день} few {каждые # дня} many {каждые # дней} other {каждые # дня}}',
    ),
    falls: (share, when) => `${share} от этого с ${when}`,
    of: (points) => `из ${points}`,
    spent: (how, when) => spent[how](when),
    followUp: (number) => `№ ${number}`,
    more: counted(
      '{n, plural, one {ещё # строка} few {ещё # строки} many {ещё # строк} other {ещё # строки}}',
    ),
    limits: {
      fit: (limit) => `Больше ${limit} баллов за соответствие не считается`,
      readiness: (limit) => `Больше ${limit} баллов за готовность не считается`,
      engagement: (limit) => `Больше ${limit} баллов за активность не считается`,
      total: (limit) => `Больше ${limit} баллов в сумме не считается`,
    },
    total: 'Оценка',
  },
  whatIf: {
    heading: 'Что бы её изменило',
    outcome: (outcome) => becomes[outcome],
    temperature: (temperature) => `дало бы уровень «${warmth[temperature]}»`,
    and: (temperature) => `, уровень «${warmth[temperature]}»`,
    byPoints: 'дало бы этот итог одними баллами',
    besides: (titles) => `, если хорошо сложится и остальное: ${titles}`,
    atLeast: (points) => `${points} или больше`,
    upTo: (points) => `до ${points}`,
    cools: (temperature, when) => `Опустится до уровня «${warmth[temperature]}» ${when}`,
    coolsWhen: (titles) => `, когда истечёт: ${titles}`,
    others: counted('ещё {n}'),
  },
  contact: 'Контакт',
  noContact: 'Контактных данных пока нет.',
  doubted: (by, when) => (by === null ? `Отмечено как неверное ${when}` : `${by}: данные неверны, ${when}`),
  barred: 'Не писать',
  barredWords: {
    optedOut: (when) => `Не хочет больше сообщений, ${when}`,
    email: (when) => `Почтовый адрес не принимает писем, ${when}`,
    channel: (when) => `Заблокировал наши сообщения, ${when}`,
  },
  vouched: 'Со входа на вашем сайте, проверено',
  contactFields: {
    name: 'Имя',
    email: 'Эл. почта',
    phone: 'Телефон',
    company: 'Компания',
    role: 'Должность',
  },
  consent: 'Согласие',
  consentWords: (version, asked, when) =>
    asked ? `На текст ${version}, ${when}` : `Оставил без запроса, ${when}; показан текст ${version}`,
  lead: 'Лид',
  source: 'Источник',
  noSource: 'Неизвестен',
  campaign: 'Кампания',
  referrer: 'Откуда пришёл',
  stage: 'Этап',
  segment: 'Сегмент',
  followUp: 'Следующее сообщение бота',
  history: 'Как он сюда попал',
  actors: { bot: 'Бот', rep: 'Менеджер', import: 'Импорт' },
  judged: (value) => judged[value] ?? value,
  points: 'баллов',
}
