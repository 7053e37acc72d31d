import { reopenings, segments } from './nurture.en.ts'
import type { CommonWording } from './wording.ts'

export const en: CommonWording = {
  criteria: {
    budget: 'Budget',
    money: 'Money',
    authority: 'Authority',
    need: 'Need',
    timing: 'Timing',
    timeline: 'Timeline',
    urgency: 'Urgency',
    priority: 'Priority',
    prioritisation: 'Priority',
    goals: 'Goals',
    plans: 'Plans',
    challenges: 'Challenges',
    consequences: 'If nothing is done',
    implications: 'If it is done',
  },
  questions: {
    pain: {
      title: 'If nothing changes',
      name: 'what happens if nothing changes',
      ask: 'What happens if things stay the way they are?',
      rephrase:
        'How much of a problem is it today: does it cost you customers or money, does it cost you time, or can you live with it?',
      choices: {
        losing: 'We lose customers or money',
        slowed: 'It costs us time every week',
        bearable: 'We can live with it for now',
      },
    },
    tried: {
      title: 'Tried so far',
      name: 'what has been tried',
      ask: 'Have you tried to change that already, on your own or with outside help?',
      rephrase: 'What have you tried so far? That way we will not suggest the same thing again.',
      choices: { nothing: 'Not yet', ourselves: 'Yes, on our own', others: 'Yes, with outside help' },
    },
    measure: {
      title: 'Measure of success',
      name: 'how you would measure success',
      ask: 'A year from now, what would tell you that it was worth it?',
      rephrase:
        'Is there a figure that you would like to reach, for example more enquiries or faster answers?',
      choices: {
        figure: 'We have a figure in mind',
        direction: 'We would see it without figures',
        none: "We haven't thought about it",
      },
    },
    plan: {
      title: 'Plan',
      name: 'the plan',
      ask: 'Do you already have a plan for the project?',
      rephrase: 'Do you know the steps already, or is it still just an idea?',
      choices: { ready: "Yes, it's ready", rough: 'A rough one', none: 'Not yet' },
    },
    gain: {
      title: 'If it works out',
      name: 'what it would make possible',
      ask: 'If the project goes well, what will it make possible for you?',
      rephrase: 'What would be the best of it: more customers, more time, or simply less trouble?',
      choices: {
        growth: 'More customers or revenue',
        time: 'Time for what matters more',
        comfort: 'Life would simply be easier',
      },
    },
    priority: {
      title: 'Priority',
      name: 'the priority',
      ask: 'Of everything you have on your plate, how high up is this project?',
      rephrase: 'Is it the next thing to do, one of the next few, or something for a quieter time?',
      choices: {
        first: 'At the very top',
        'among-first': 'Among the first few',
        someday: 'Someday, no hurry',
      },
    },
    approved: {
      title: 'Budget approved',
      name: 'approval of the budget',
      ask: 'Has the budget for this been approved already?',
      rephrase: 'Can you spend the budget already, or does somebody still have to approve it?',
      choices: { approved: 'Yes, approved', planned: 'Planned, not approved', 'not-yet': 'Not yet' },
    },
    role: {
      title: 'Part in the decision',
      name: 'the decision',
      ask: 'Who decides on a purchase like this on your side?',
      rephrase: 'Who has the last word: you alone, you together with others, or somebody else?',
      choices: {
        decides: 'I decide',
        shares: 'We decide together',
        influences: 'I recommend, others decide',
        researches: "I'm only researching",
      },
    },
    signers: {
      title: 'Who else must agree',
      name: 'who else must agree',
      ask: 'Does anybody besides you need to agree to the purchase?',
      rephrase: 'Besides you, how many people need to say yes?',
      choices: { nobody: 'Nobody else', 'one-more': 'One more person', several: 'Several people' },
    },
    household: {
      title: 'Who chooses',
      name: 'who chooses',
      ask: 'Will you choose on your own, or together with your family?',
      rephrase: 'Is there anybody else at home who should be part of the conversation?',
      choices: {
        alone: 'On my own',
        together: 'Together with family',
        'for-others': "It's for somebody else",
      },
    },
    occasion: {
      title: 'What brings them back',
      name: 'what brings you back',
      ask: 'What brings you back today: do you need more of what you have, something new, or is something not going well?',
      rephrase: 'Would you like to extend what you have with us, add something new, or put something right?',
      choices: {
        more: 'More of what we have',
        new: 'Something new',
        trouble: 'Something is not going well',
      },
    },
    start: {
      title: 'Start',
      name: 'the start',
      ask: 'When would you like to be up and running?',
      rephrase:
        'When should everything work for you? For example "in March", "next quarter" or "in two months".',
      choices: {
        month: 'Within a month',
        quarter: 'In 1–3 months',
        'half-year': 'In 3–6 months',
        later: 'Later, no rush',
      },
    },
    driver: {
      title: 'What sets the date',
      name: 'what sets the date',
      ask: 'Is there anything behind that date, such as a contract that runs out?',
      rephrase:
        'What decides when you start: does a contract run out, does a project begin, or is it nothing in particular?',
      choices: {
        deadline: 'A contract or a deadline',
        growth: 'Growth or a new project',
        none: 'Nothing in particular',
      },
    },
    reach: {
      title: 'Contact',
      name: 'your contact',
      ask: 'One last thing: how can we reach you if this chat closes? An e-mail address or a phone number is enough.',
      rephrase:
        'Please write an e-mail address or a phone number, or choose "I\'d rather not say" – that is fine too.',
      choices: {},
    },
  },
  choices: { unsure: 'Not sure yet', private: "I'd rather not say" },
  reopenings,
  segments,
  behaviour: {
    visit: 'Visit to the site',
    pricing: 'Pricing page',
    form: 'Form filled in',
    request: 'Asked for a person',
    ignored: 'No reaction to a follow-up',
    complaint: 'Complaint',
    business_mail: 'Business e-mail address',
    company: 'Company named',
    role: 'Role named',
  },
  actions: {
    won: 'Say thank you, and ask whom they would recommend us to.',
    lost: 'Nothing for now. The reason is on record.',
    offer_out: 'Ask how they like the offer, and agree on the next date.',
    chat_only:
      'Answer here in the chat: there is no other way to reach them yet. Ask for a phone number or an e-mail address.',
    call_offer: 'Call them now, with an offer.',
    kind_word: 'Nothing to sell here now. A kind word and something useful are enough.',
    find_decider: 'Ask who decides, and offer a short talk with that person.',
    next_budget: 'Call in about three months, before the next budget is made.',
    before_date: 'Call some weeks before the date that they gave.',
    send_material: 'Send something useful to read, and ask again what they need.',
    stay_in_touch: 'Stay in touch: send something useful, and call in three months.',
  },
  phrases: {
    greeting:
      "Hi! I'm the virtual assistant here. A few short questions, and I'll know who can help you best. You can ask for a person at any time.",
    greeting_existing:
      "Good to have you back! I'm the virtual assistant here. A few short questions, and I'll know which colleague can help you best. You can ask for a person at any time.",
    greeting_ready:
      "Hi! I'm the virtual assistant here. Just a few quick questions, so that a colleague can make you an offer that fits. You can ask for a person at any time.",
    corrected: "I've changed that: {values}.",
    corrected_value: '{title} – {value} instead of {old}',
    named_value: '{title} – {value}',
    quoted_value: '“{value}”',
    offer_person:
      "I'm sorry, I'm not being much help here. If you'd rather talk to a person, just press the button below; otherwise let's simply go on.",
    person_button: 'Talk to a person',
    reminder: 'No rush at all. Whenever you have a moment, this is where we were:',
    resumed: 'Good to have you back! This is where we were:',
    renewed:
      "We have changed our questions a little since you were last here, so let me start afresh. It won't take long.",
    answer_later: "Good question! I'd rather not guess, so I've noted it, and a colleague will answer it.",
    abuse:
      "I'm sorry if something has annoyed you; I'd like to help. If you'd rather talk to a person, just say so.",
    noted_1: 'Thanks, that helps.',
    noted_2: 'Got it.',
    noted_3: 'Thanks for telling me.',
    read_back: "I've noted: {values}.",
    brought: 'This much I know already: {values}. If any of it is different, just tell me.',
    noted_unknown: "That's fine, we can settle it later.",
    noted_declined: "Of course, that's up to you.",
    noted_no: 'Understood.',
    choose_one:
      "Sorry, I still don't quite follow. Which of these comes closest? You can also ask for a person.",
    move_on: "No problem, let's go on.",
    handed_off:
      "Thank you, that's all I need. A colleague who knows this well will answer you right here as soon as they are free.",
    person_requested: 'Of course. A colleague will answer you right here as soon as they are free.',
    leave_contact: 'If you leave an e-mail address or a phone number, we can also reach you elsewhere.',
    passed_on: "Thanks, I've added that for my colleague.",
    waiting:
      "Thanks for writing! My colleagues have everything you've told me so far; if you'd like to talk to a person now, just say so.",
    rep_joined: '{name} has joined the chat.',
    nurture:
      "Thank you for your time! It seems a little early to decide, and that's perfectly fine. I'll check back with you in a while; if anything changes before that, just write here.",
    nurture_later:
      "No problem. I'll check back with you on {date}; if it suits you better before that, just write here.",
    nurture_here:
      "That's perfectly fine. I have no address to write to, so the next step is yours: come back to this chat whenever it suits you, and we'll go on from here.",
    nurture_by_mail: "Or leave an e-mail address, and I'll write to you on {date}.",
    kept: "Thank you for your time! It seems a little early to decide, and that's perfectly fine. I won't keep writing to you; if anything changes, just write here and we'll take it up again.",
    kept_later: 'No problem. Whenever it suits you better, just write here.',
    gate_quote: 'You answered “{quote}”.',
    follow_up_stop: 'If you\'d rather I didn\'t write, just answer "stop".',
    colleague_noted:
      "Thank you, I've noted your colleague's contact. Do pass my message on as well, so that hearing from us is no surprise.",
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
      "Done: I won't write to you any more. What you have told us stays on record until you ask us to delete it. If you change your mind, just start the chat again. All the best!",
    stopped_hint: 'I have stopped writing, as you asked. If you\'d like to talk again, write "start over".',
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
    prices: 'The exact price depends on what you need; a colleague will give you an exact quote.',
    correct_me: "Sure, just write how it should be, and I'll change it.",
    money_year: '{amount} a year',
    money_month: '{amount} a month',
    money_once: '{amount} once',
    at_most: 'up to {value}',
    at_least: 'from {value}',
    need_unknown: 'Need not stated yet',
  },
}
