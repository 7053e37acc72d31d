import type { PlaybookWording } from '../wording/wording.ts'

export const en: PlaybookWording = {
  questions: {
    product: {
      title: 'Interest',
      ask: 'What would you like to improve first?',
      rephrase: 'Is it more about sales, about customer support, or about your figures?',
      choices: {
        crm: 'Sales and deals (CRM)',
        helpdesk: 'Customer support (help desk)',
        analytics: 'Reports and figures (analytics)',
      },
    },
    pain: {
      title: 'If nothing changes',
      ask: 'And what happens if things stay the way they are?',
      rephrase:
        'How much does it hurt today: does it cost you customers or money, or time, or can you live with it?',
      choices: {
        losing: 'We lose customers or money',
        slowed: 'It costs us time every week',
        bearable: 'We can live with it for now',
      },
    },
    team: {
      title: 'People who would use it',
      ask: 'How many people would work with it?',
      rephrase: 'Roughly how many colleagues would use it? A number is enough, for example 15.',
      choices: { 'under-5': '1–4', '5-19': '5–19', '20-99': '20–99', '100-plus': '100 or more' },
    },
    amount: {
      title: 'Yearly budget',
      ask: 'So that I suggest something that fits: what budget do you have in mind, in euros a year? A rough range is fine.',
      rephrase: 'What would you be ready to spend in a year? For example "about 10,000 euros" or "20–30k".',
      choices: {
        'under-2k': 'Under €2,000',
        '2k-10k': '€2,000–10,000',
        '10k-50k': '€10,000–50,000',
        '50k-plus': '€50,000 or more',
        none: 'No budget yet',
      },
    },
    approved: {
      title: 'Budget approved',
      ask: 'Has that budget been approved already?',
      rephrase: 'Can the money be spent already, or does it still have to be approved?',
      choices: { approved: 'Yes, approved', planned: 'Planned, not approved', 'not-yet': 'Not yet' },
    },
    role: {
      title: 'Part in the decision',
      ask: 'How do you decide on such things, and what is your part in it?',
      rephrase: 'Who makes the decision in the end: you, you with others, or somebody else?',
      choices: {
        decides: 'I decide',
        shares: 'We decide together',
        influences: 'I recommend, others decide',
        researches: "I'm only researching",
      },
    },
    signers: {
      title: 'Who else must agree',
      ask: 'Does anybody else have to agree before you can start?',
      rephrase: 'Besides you, how many people have to say yes?',
      choices: { nobody: 'Nobody else', 'one-more': 'One more person', several: 'Several people' },
    },
    start: {
      title: 'Start',
      ask: 'When would you like to be up and running?',
      rephrase: 'When should it work for you? For example "in March", "next quarter" or "in two months".',
      choices: {
        month: 'Within a month',
        quarter: 'In 1–3 months',
        'half-year': 'In 3–6 months',
        later: 'Later, no rush',
      },
    },
    driver: {
      title: 'What sets the date',
      ask: 'Is there anything that sets the date?',
      rephrase: 'Why then: is a contract ending, is a project starting, or is there no particular reason?',
      choices: {
        deadline: 'A contract or a deadline',
        growth: 'Growth or a new project',
        none: 'Nothing in particular',
      },
    },
    reach: {
      title: 'Contact',
      ask: 'One last thing: how can we reach you if this chat closes? An e-mail address or a phone number is enough, and we use it for your enquiry only.',
      rephrase:
        'Please write an e-mail address or a phone number, or choose "I\'d rather not say" – that is fine too.',
      choices: {},
    },
  },
  gates: {
    'budget-floor':
      'Thank you for being open about it. Our colleagues accompany projects from €2,000 a year, so a sales talk would not be worth your time now. The Start plan, at €19 per person a month, can be set up without us, and the first month is free: fernhill.example/start. And when the budget grows, just write here.',
    researching:
      'Thank you! For research, our open handbook will take you further than a sales talk: fernhill.example/handbook. If a project comes out of it, just write here and we will go on.',
  },
  queues: {
    crm: 'Fernhill CRM',
    helpdesk: 'Fernhill Help desk',
    analytics: 'Fernhill Analytics',
    general: 'Fernhill, general',
  },
  phrases: {
    greeting:
      "Hi! I'm Fernhill's virtual assistant. A few short questions, and I'll know who can help you best. You can ask for a person at any time.",
  },
}
