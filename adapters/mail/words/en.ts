import type { Words } from './words.ts'

export const en: Words = {
  subject: 'Shall we go on where we stopped?',
  button: 'Continue',
  how: 'Please answer in the chat, "stop" included: the button opens it where we stopped. An answer to this e-mail does not get there.',
  why: {
    website: (day) => `You get this e-mail because you left this address in a chat on our website on ${day}.`,
    elsewhere: (day) => `You get this e-mail because you left this address in a chat with us on ${day}.`,
  },
  unsubscribe: 'Unsubscribe from all our messages',
  pages: {
    ask: {
      title: 'No more messages?',
      text: 'Press the button, and we will not write to you any more: not by e-mail, nor on any other channel.',
      button: 'Stop all messages',
    },
    done: {
      title: 'You are unsubscribed',
      text: 'We will not write to you any more. If you would like to talk to us again, just open the chat.',
    },
    expired: {
      title: 'This link has expired',
      text: 'It worked for three months. You can start a new chat on our website at any time.',
    },
    invalid: {
      title: 'This link does not work',
      text: 'It seems to be incomplete. Please open it from the e-mail once more, or copy it whole.',
    },
    unavailable: {
      title: 'That did not work just now',
      text: 'Please try again in a minute.',
    },
    site: 'To the website',
  },
  password: {
    subject: 'Choose a new password',
    text: 'Somebody, most likely you, asked for a new password for the desk with this address.',
    button: 'Choose a new password',
    note: 'The link works once, for 24 hours. If it was not you, nothing needs to be done: your password stays as it is.',
  },
}
