import { inLanguages } from '../../strings.ts'

const en = {
  title: 'Forgotten password',
  lead: 'Enter your e-mail address, and we send you a link to a new password.',
  submit: 'Send the link',
  working: 'Sending…',
  sentTitle: 'Look into your mailbox',
  sent: (email: string) =>
    `If somebody with the address ${email} works here, a mail is on its way. Its link works for 24 hours.`,
  notJoined: 'Have you not joined yet? Then ask whoever invited you for a new link.',
  askTitle: 'Ask an administrator',
  ask: 'No mail is set up here, so that we cannot send you a link. An administrator makes one on the Team page: it takes a minute.',
  back: 'Back to the sign-in',
}
type Words = typeof en

const pl: Words = {
  title: 'Nie pamiętam hasła',
  lead: 'Podaj swój adres e-mail, a wyślemy link do ustawienia nowego hasła.',
  submit: 'Wyślij link',
  working: 'Wysyłanie…',
  sentTitle: 'Zajrzyj do poczty',
  sent: (email) =>
    `Jeśli ktoś z adresem ${email} tu pracuje, wiadomość jest już w drodze. Link działa 24 godziny.`,
  notJoined: 'Nie masz jeszcze hasła? Poproś o nowy link osobę, od której jest zaproszenie.',
  askTitle: 'Poproś administratora',
  ask: 'Poczta nie jest tu skonfigurowana, więc nie możemy wysłać linku. Administrator utworzy go na stronie Zespół: to zajmie minutę.',
  back: 'Wróć do logowania',
}

const ru: Words = {
  title: 'Забыли пароль?',
  lead: 'Укажите адрес электронной почты, и мы пришлём ссылку на новый пароль.',
  submit: 'Отправить ссылку',
  working: 'Отправляем…',
  sentTitle: 'Проверьте почту',
  sent: (email) =>
    `Если сотрудник с адресом ${email} здесь есть, письмо уже в пути. Ссылка работает 24 часа.`,
  notJoined: 'Ещё не задали пароль? Попросите новую ссылку у того, кто Вас пригласил.',
  askTitle: 'Обратитесь к администратору',
  ask: 'Почта здесь не настроена, поэтому мы не можем прислать ссылку. Администратор создаст её на странице «Команда» за минуту.',
  back: 'Назад ко входу',
}

export const words = inLanguages({ en, pl, ru })
