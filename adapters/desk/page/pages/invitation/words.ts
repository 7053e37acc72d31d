import { inLanguages } from '../../strings.ts'

const en = {
  title: 'Choose a password',
  welcome: (name: string) => `Welcome, ${name}`,
  inviteLead:
    'You have been invited to the desk. Say how prospects shall see your name, and choose a password.',
  resetTitle: 'Choose a new password',
  resetLead: 'You are signed in with it at once. Everywhere else your sessions end.',
  name: 'Your name, as prospects see it',
  account: 'Your account',
  submit: 'Save and sign in',
  working: 'One moment…',
  expiredTitle: 'This link does not work any more',
  expired:
    'Links work once, and only for some days. Ask whoever sent it for a new one: they make it on the Team page.',
  incomplete: 'If you copied the link, please check that it is complete.',
  toSignIn: 'To the sign-in',
  signedInTitle: 'You are signed in already',
  signedIn: (name: string) =>
    `This link is for choosing a password. Here you are signed in as ${name}; sign out first.`,
  signOut: 'Sign out',
}
type Words = typeof en

const pl: Words = {
  title: 'Ustaw hasło',
  welcome: (name) => `Witaj, ${name}`,
  inviteLead: 'Masz zaproszenie do pulpitu. Podaj, jak klienci mają widzieć Twoje imię, i ustaw hasło.',
  resetTitle: 'Ustaw nowe hasło',
  resetLead: 'Od razu będzie to Twoje logowanie. Wszystkie inne sesje się zakończą.',
  name: 'Imię i nazwisko, jak widzą je klienci',
  account: 'Twoje konto',
  submit: 'Zapisz i zaloguj się',
  working: 'Chwileczkę…',
  expiredTitle: 'Ten link już nie działa',
  expired:
    'Linki działają raz i tylko przez kilka dni. Poproś o nowy osobę, która go wysłała: tworzy się go na stronie Zespół.',
  incomplete: 'Jeśli link był kopiowany, sprawdź, czy jest cały.',
  toSignIn: 'Do logowania',
  signedInTitle: 'Już trwa sesja',
  signedIn: (name) =>
    `Ten link służy do ustawienia hasła. Zalogowana osoba to ${name}; najpierw się wyloguj.`,
  signOut: 'Wyloguj się',
}

const ru: Words = {
  title: 'Задайте пароль',
  welcome: (name) => `Здравствуйте, ${name}`,
  inviteLead:
    'Вас пригласили на рабочее место. Укажите, как клиенты будут видеть Ваше имя, и задайте пароль.',
  resetTitle: 'Задайте новый пароль',
  resetLead: 'Вы сразу войдёте с ним. Все остальные сеансы завершатся.',
  name: 'Ваше имя, как его видят клиенты',
  account: 'Ваша учётная запись',
  submit: 'Сохранить и войти',
  working: 'Минуту…',
  expiredTitle: 'Эта ссылка больше не работает',
  expired:
    'Ссылки работают один раз и только несколько дней. Попросите новую у того, кто её прислал: её создают на странице «Команда».',
  incomplete: 'Если Вы копировали ссылку, проверьте, что она целая.',
  toSignIn: 'Ко входу',
  signedInTitle: 'Вы уже вошли',
  signedIn: (name) =>
    `По этой ссылке задают пароль. Здесь вход выполнен под именем ${name}; сначала выйдите.`,
  signOut: 'Выйти',
}

export const words = inLanguages({ en, pl, ru })
