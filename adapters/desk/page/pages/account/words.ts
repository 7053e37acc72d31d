import { inLanguages } from '../../strings.ts'

const en = {
  title: 'My account',
  lead: (email: string) => `You sign in as ${email}.`,
  you: 'You',
  youLead: 'Prospects see your name when you join a chat.',
  name: 'Name',
  language: 'This browser remembers the language you choose.',
  password: 'Password',
  passwordLead: 'Everywhere else your sessions end when you change it; here you stay signed in.',
  current: 'Current password',
  change: 'Change password',
  wrong: 'The current password is wrong.',
  changed: 'Your password is changed. All your other sessions have ended.',
}
type Words = typeof en

const pl: Words = {
  title: 'Moje konto',
  lead: (email) => `Logujesz się jako ${email}.`,
  you: 'Ty',
  youLead: 'Klienci widzą Twoje imię, gdy dołączasz do rozmowy.',
  name: 'Imię i nazwisko',
  language: 'Ta przeglądarka pamięta wybrany język.',
  password: 'Hasło',
  passwordLead: 'Po zmianie kończą się wszystkie inne sesje; ta trwa dalej.',
  current: 'Obecne hasło',
  change: 'Zmień hasło',
  wrong: 'Obecne hasło jest błędne.',
  changed: 'Hasło zostało zmienione. Wszystkie inne sesje zakończone.',
}

const ru: Words = {
  title: 'Моя учётная запись',
  lead: (email) => `Вы входите как ${email}.`,
  you: 'Вы',
  youLead: 'Клиенты видят Ваше имя, когда Вы входите в чат.',
  name: 'Имя',
  language: 'Этот браузер запомнит выбранный язык.',
  password: 'Пароль',
  passwordLead: 'После смены все другие сеансы завершатся; здесь Вы останетесь.',
  current: 'Текущий пароль',
  change: 'Сменить пароль',
  wrong: 'Текущий пароль неверен.',
  changed: 'Пароль изменён. Все другие сеансы завершены.',
}

export const words = inLanguages({ en, pl, ru })
