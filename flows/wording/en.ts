import type { CommonWording } from './wording.ts'

export const en: CommonWording = {
  criteria: { budget: 'Budget', authority: 'Authority', need: 'Need', timing: 'Timing' },
  choices: { unsure: 'Not sure yet', private: "I'd rather not say" },
  phrases: {
    greeting:
      "Hi! I'm the virtual assistant here. A few short questions, and I'll know who can help you best. You can ask for a person at any time.",
    greeting_existing:
      "Welcome back! I'm the virtual assistant here. A few short questions, and I'll know which colleague can help you best. You can ask for a person at any time.",
    greeting_ready:
      "Hi! I'm the virtual assistant here. Two or three quick questions, and a colleague can make you an offer. You can ask for a person at any time.",
    corrected: 'Changed – {values}.',
    corrected_value: '{title}: {value} instead of {old}',
    offer_person:
      "I'm sorry, I'm not being much help here. Would you rather talk to a person? Otherwise we simply go on:",
    person_button: 'Talk to a person',
    reminder: 'Are you still there? Take all the time you need; this is where we were:',
    resumed: 'Good to have you back! This is where we were:',
    renewed:
      "Our questions have changed a little since you were last here, so let me ask afresh. It won't take long.",
    answer_later:
      "Good question. I don't have a reliable answer, so I've noted it: a colleague will answer it.",
    abuse:
      "I'd like to help, and I'm sorry if something annoyed you. If you'd rather talk to a person, just say so.",
    noted_1: 'Thanks, that helps.',
    noted_2: 'Got it.',
    noted_3: 'Good to know.',
    read_back: 'Noted – {values}.',
    noted_unknown: "That's fine, it can be settled later.",
    noted_declined: "Of course, that's up to you.",
    noted_no: 'Understood.',
    choose_one:
      "Sorry, I still don't quite follow. Which of these comes closest? You can also ask for a person.",
    move_on: "No problem, let's go on.",
    handed_off:
      'Thank you, that is all I need. A colleague who knows this well will answer you right here as soon as they are free.',
    person_requested: 'Of course. A colleague will answer you right here as soon as they are free.',
    leave_contact: 'If you leave an e-mail address or a phone number, we can also reach you elsewhere.',
    passed_on: "Thanks, I've added that for my colleague.",
    waiting:
      'Thanks for writing! My colleagues have everything so far; if you would like to talk to a person now, just say so.',
    rep_joined: '{name} has joined the chat.',
    nurture:
      "Thank you for your time! It seems a little early to decide, and that's perfectly fine. I'll check back with you in a while; if anything changes before that, just write here.",
    nurture_later:
      "No problem. I'll check back with you later; whenever it suits you better, just write here.",
    nurture_again:
      'Thanks for writing! If anything has changed, such as the budget or the date, tell me and we will go on from there. You can also ask for a person.',
    disqualified:
      "Thank you for your time. As things stand, I don't think we are the right choice for you yet, and I'd rather say so openly. Our guides are open to you all the same, and if things change, just write here.",
    disqualified_again:
      'Good to hear from you. If something has changed, such as the budget or the plans, tell me and we will look at it again. You can also ask for a person.',
    follow_up:
      'Hello again! You asked us about this some time ago, and I promised to come back to it (write "stop" if you\'d rather I didn\'t).',
    follow_up_open: 'Has anything changed since then? Just write here.',
    came_back: 'Good to see you again! If anything has changed, just tell me, or ask for a person.',
    stopped:
      "Done: I won't write to you any more. If you change your mind, just start the chat again. All the best!",
    stopped_hint:
      'I have stopped writing, as you asked. If you would like to talk again, write "start over".',
    restarted: "Sure, let's start over.",
    language_changed: "Sure, let's go on in English.",
    back_with_bot: "It's the virtual assistant again.",
    all_known:
      "It's the virtual assistant again. I have no more questions; if you think of anything, just write here, and you can always ask for a person.",
    contact_noted: "Thank you, I've noted that.",
    thanks: "You're welcome!",
    hello_again: 'Hello!',
    goodbye: 'All right, thank you! Whenever you would like to go on, this is where we were:',
    i_am_a_bot: "Yes, I'm a virtual assistant. If you'd rather talk to a person, just say so.",
    prices: 'The exact price depends on what you need; a colleague will give you a precise quote.',
    correct_me: "Sure, just write how it should be and I'll change it.",
    money_year: '{amount} a year',
    money_month: '{amount} a month',
    money_once: '{amount} once',
    at_most: 'up to {value}',
    at_least: 'from {value}',
    need_unknown: 'Need not stated yet',
  },
}
