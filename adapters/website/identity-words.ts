/** What stands in the transcript when a customer is signed in on the page, for both sides: nobody has said it. */
import type { Language } from '../../src/domain/language.ts'

const signedIn: Record<Language, string> = {
  en: 'Signed in on this site, verified',
  pl: 'Zalogowano w tej witrynie, zweryfikowano',
  ru: 'Вход на этом сайте, проверено',
}

export const signedInAs = (language: Language, who: string): string => `${signedIn[language]}: ${who}`
