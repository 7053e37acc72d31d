/** What the pages are called, in the menu and in the browser's title; the rest of their words is loaded with them. */
import { inLanguages } from '../strings.ts'

export const titles = inLanguages({
  en: {
    team: 'Team',
    scoring: 'Scoring',
    routing: 'Routing',
    results: 'Results',
    webhooks: 'Webhooks',
    audit: 'Audit log',
    account: 'My account',
    invitation: 'Choose a password',
    forgotten: 'Forgotten password',
  },
  pl: {
    team: 'Zespół',
    scoring: 'Ocena',
    routing: 'Przydział',
    results: 'Wyniki',
    webhooks: 'Webhooki',
    audit: 'Dziennik',
    account: 'Moje konto',
    invitation: 'Ustaw hasło',
    forgotten: 'Nie pamiętam hasła',
  },
  ru: {
    team: 'Команда',
    scoring: 'Оценка',
    routing: 'Распределение',
    results: 'Результаты',
    webhooks: 'Вебхуки',
    audit: 'Журнал',
    account: 'Моя учётная запись',
    invitation: 'Задать пароль',
    forgotten: 'Забыли пароль?',
  },
})
