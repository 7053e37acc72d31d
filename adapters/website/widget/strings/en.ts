import { plural, type Strings } from './strings.ts'

const characters = plural('en', { one: 'character', other: 'characters' })

export const en: Strings = {
  title: 'Chat with us',
  close: 'Close the chat',
  unread: plural('en', { one: 'new message', other: 'new messages' }),
  assistant: 'Virtual assistant',
  you: 'You',
  withRep: (name) => `You are talking with ${name}`,
  log: 'Conversation',
  suggestions: 'Suggested answers',
  typing: 'The assistant is typing',
  typingName: (name) => `${name} is typing`,
  placeholder: 'Write a message…',
  message: 'Your message',
  send: 'Send',
  connecting: 'Connecting…',
  reconnecting: 'No connection. Trying again…',
  tryNow: 'Try now',
  unavailable: 'The chat is not available on this page at the moment.',
  sending: 'Sending…',
  failed: 'Not sent.',
  refused: 'This message could not be accepted.',
  tryAgain: 'Try again',
  tooLong: (over, most) => `${characters(over)} too long: a message has room for ${characters(most)}.`,
  newMessages: 'New messages',
}
