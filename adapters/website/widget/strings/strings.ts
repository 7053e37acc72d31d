/** The widget's own words; what the bot says comes from its playbook. A language is one file beside this one. */
export interface Strings {
  /** Its own name. */
  language: string
  /** Names the chat, for its header and for screen readers. */
  title: string
  /** Said by a chat that opens by itself. */
  invitation: string
  close: string
  /** For the launcher: how many messages have come since the chat was closed. */
  unread: (count: number) => string
  assistant: string
  /** A person whose name is not known. */
  person: string
  you: string
  /** A person has taken over. */
  withRep: (name: string) => string
  log: string
  suggestions: string
  typing: string
  typingName: (name: string) => string
  placeholder: string
  message: string
  send: string
  connecting: string
  reconnecting: string
  tryNow: string
  unavailable: string
  sending: string
  failed: string
  refused: string
  tryAgain: string
  /** `over` characters more than a message may have. */
  tooLong: (over: number, most: number) => string
  menu: {
    name: string
    language: string
    mail: string
    address: string
    mailSend: string
    mailed: string
    telegram: string
    telegramHow: string
    telegramOpen: string
    end: string
    endSure: string
    erase: string
    eraseSure: string
    /** The server will not do that, e.g. for an address that is none. */
    refused: string
    failed: string
    back: string
  }
  newMessages: string
}

/** Picks the word form that goes with a number in `language`. */
export const plural = (
  language: string,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
) => {
  const rules = new Intl.PluralRules(language)
  const digits = new Intl.NumberFormat(language)
  return (count: number): string => `${digits.format(count)} ${forms[rules.select(count)] ?? forms.other}`
}
