/** What our mails and their pages say around the bot's own words. A language is one file beside this one. */
export interface Words {
  subject: string
  /** On the link that goes on with the dialogue. */
  button: string
  /** An answer to the mail itself is heard by no bot, not even the "stop" that the bot's own words may ask for. */
  how: string
  /** Why they get it; `day` is written out. */
  why: { website: (day: string) => string; elsewhere: (day: string) => string }
  unsubscribe: string
  pages: {
    ask: { title: string; text: string; button: string }
    done: Page
    expired: Page
    invalid: Page
    unavailable: Page
    site: string
  }
  /** To who works here and has forgotten their password. */
  password: { subject: string; text: string; button: string; note: string }
}

interface Page {
  title: string
  text: string
}
