import { inLanguages } from '../strings.ts'

const en = {
  or: 'or',
  company: 'Sign in with your company account',
  forgotten: 'Forgot your password?',
  refusals: {
    unreachable:
      'Your company’s sign-in cannot be reached at the moment. Sign in with your password, or try again later.',
    refused: 'The sign-in with your company account did not work. Please try again.',
    unverified: 'Your company account has no confirmed e-mail address. Please ask your administrator.',
    not_invited:
      'Nobody with the e-mail address of your company account was invited here. Ask an administrator for an invitation.',
    too_many: 'Too many attempts. Please wait for some minutes.',
  } as Record<string, string>,
}
type Words = typeof en

const pl: Words = {
  or: 'lub',
  company: 'Zaloguj się kontem firmowym',
  forgotten: 'Nie pamiętasz hasła?',
  refusals: {
    unreachable: 'Logowanie firmowe jest teraz nieosiągalne. Zaloguj się hasłem albo spróbuj później.',
    refused: 'Logowanie kontem firmowym nie powiodło się. Spróbuj ponownie.',
    unverified: 'Twoje konto firmowe nie ma potwierdzonego adresu e-mail. Zwróć się do administratora.',
    not_invited: 'Adres e-mail Twojego konta firmowego nie ma tu zaproszenia. Poproś o nie administratora.',
    too_many: 'Za dużo prób. Odczekaj kilka minut.',
  },
}

const ru: Words = {
  or: 'или',
  company: 'Войти с учётной записью компании',
  forgotten: 'Забыли пароль?',
  refusals: {
    unreachable: 'Вход через компанию сейчас недоступен. Войдите с паролем или попробуйте позже.',
    refused: 'Войти с учётной записью компании не получилось. Попробуйте ещё раз.',
    unverified:
      'В Вашей учётной записи компании нет подтверждённого адреса почты. Обратитесь к администратору.',
    not_invited:
      'Адрес Вашей учётной записи компании сюда не приглашали. Попросите администратора пригласить Вас.',
    too_many: 'Слишком много попыток. Подождите несколько минут.',
  },
}

export const words = inLanguages({ en, pl, ru })
