import type { PlaybookWording } from '../wording/wording.ts'
import { challenge } from './agency.topics.en.ts'

export const en: PlaybookWording = {
  questions: {
    challenge: {
      title: 'What holds them back',
      name: 'what to change',
      ask: 'What would you most like to change about your marketing?',
      rephrase:
        'Which comes closest: too few people find you, advertising costs too much, visitors do not get in touch, or the website shows its age?',
      choices: {
        unseen: "People don't find us in search",
        ads: 'Ads cost more than they bring',
        enquiries: "Visitors come but don't get in touch",
        outdated: 'Our website is out of date',
      },
      ...challenge,
    },
    pain: {
      choices: { losing: 'We lose orders to others', slowed: 'It costs us time and nerves' },
      rephrase:
        'How much of a problem is it today: do orders go to somebody else, does it cost you time and nerves, or can you live with it?',
    },
    tried: { rephrase: 'What has been tried so far? That way we will not suggest the same thing again.' },
    amount: {
      title: 'Budget for a year',
      name: 'the budget for a year',
      ask: 'So that we suggest something realistic: what could you spend on it over the next twelve months, in euros, advertising included? A rough range is fine.',
      rephrase: 'Roughly how much for the whole year? For example "about 10,000 euros" or "1,500 a month".',
      choices: {
        'under-5k': 'Under €5,000',
        '5k-15k': '€5,000–15,000',
        '15k-40k': '€15,000–40,000',
        '40k-plus': '€40,000 or more',
        none: 'No budget yet',
      },
    },
    role: {
      ask: 'Who decides on working with an agency on your side?',
      rephrase: 'Who has the last word on choosing an agency: you, you with others, or somebody else?',
    },
    signers: {
      ask: 'Does anybody besides you need to agree before you work with an agency?',
      rephrase: 'Besides you, how many people need to say yes to an agency?',
    },
    approved: { ask: 'Has the marketing budget been approved already?' },
    priority: { ask: 'Of everything you have on your plate, how high up is your marketing right now?' },
    start: {
      ask: 'When would you like to begin?',
      rephrase: 'When should the work begin? For example "in March", "next quarter" or "in two months".',
    },
    reach: {
      ask: 'May I send you our free audit of your website? Ten pages on speed, search and what keeps visitors from getting in touch, within two working days. I only need an e-mail address or a phone number.',
      rephrase:
        'Where may we send the free audit? Please write an e-mail address or a phone number, or choose "I\'d rather not say" – that is fine too.',
    },
  },
  gates: {
    'budget-floor':
      "Thank you for being open about it. On less than €5,000 a year an agency would eat up what should go into your advertising, so I'd rather not talk you into one. Do take our free audit, though: ten pages on what you can improve on your website yourselves, at copperline.example/audit. And when your plans grow, just write here.",
    researching:
      'Thank you! While you are looking around, our free audit of your website will tell you more than a sales talk: copperline.example/audit. It is yours, whoever you work with later. If a project comes out of it, just write here.',
  },
  queues: {
    websites: 'Copperline Websites',
    ads: 'Copperline Advertising',
    seo: 'Copperline Search',
    general: 'Copperline, general',
  },
  answers: {
    price: {
      asked: [
        'How much does it cost?',
        'What does a new website cost, what is the price of a landing page or a shop?',
        'What do you charge a month for ads or for SEO?',
        'What are your prices, fees and rates? Do you take a percentage?',
      ],
      say: 'A website starts at €5,000, looking after your ads at €500 a month, search at €600 a month. What the advertising itself costs, you pay to Google or Meta without a surcharge from us.',
    },
    contract: {
      asked: [
        'How long is the contract?',
        'Can we cancel, what is the notice period?',
        'Are we tied to you, what is the minimum term?',
      ],
      say: 'A website is a project at a fixed price. Monthly work begins with three months together; after that either of us can end it with a month of notice.',
    },
    audit: {
      asked: [
        'What is in the free audit, is it really free?',
        'What do I get, what do you check on my site?',
        'What is the catch with the free review of our website?',
        'Is there a trial, can we test you first?',
        'What will the audit tell me?',
      ],
      say: 'The audit looks at speed, search, advertising and what keeps visitors from getting in touch: ten pages, within two working days, free of charge. It is yours, even if you hand it to another agency.',
    },
    'website-time': {
      asked: [
        'How long does it take to make a website?',
        'How fast can you start, how soon can we be online?',
        'When would our new site be ready, what is the deadline?',
      ],
      say: 'A website usually takes six to ten weeks from the first meeting, a campaign two. We can begin within two weeks of your yes.',
    },
    results: {
      asked: [
        'When will we see results?',
        'How long until SEO works, do you guarantee first place on Google?',
        'What results can you promise, how many leads will ads bring?',
        'Will we get to the first page of Google?',
      ],
      say: 'Ads show in two or three weeks whether they pay, search takes three to six months. Nobody honest can promise you first place; we promise figures that you can check every month.',
    },
    ownership: {
      asked: [
        'Who owns the website, do we own it?',
        'Do the ad accounts, the domain and the content belong to us?',
        'Can we edit the site ourselves, what do we keep if we leave?',
      ],
      say: 'Everything is yours: the website, its code, the accounts and their data. You can edit the pages yourselves, and we show you how.',
    },
    tools: {
      asked: [
        'Which systems do you work with, WordPress, Shopify, Webflow?',
        'Do you do Google Ads, Facebook, Instagram, LinkedIn, TikTok?',
        'Can you integrate our CRM, analytics or booking system?',
        'Do you take over an existing site that somebody else made?',
      ],
      say: 'We build with WordPress, Shopify and Webflow, advertise on Google, Meta and LinkedIn, and connect your CRM or analytics. We gladly take over an existing site, once we have had a look at it.',
    },
    reports: {
      asked: [
        'How do you report, what reports do we get?',
        'How often do we talk, who will be our contact person?',
        'How do we know what you are doing with our money?',
      ],
      say: 'You have one person who knows your project, a page with live figures, and a call once a month about what worked and what did not.',
    },
    company: {
      asked: [
        'Who are you? Tell me about your agency.',
        'Who am I talking to, what does Copperline do?',
        'Where are you based, how many people, how long have you been around?',
        'What kind of people are you?',
      ],
      say: "I'm the virtual assistant of Copperline, an agency of fourteen people in Krakow. We have been making websites, advertising and search work together since 2014.",
    },
    references: {
      asked: [
        'Do you have references, a portfolio, case studies?',
        'Who are your clients, have you worked in our industry?',
        'Can I see examples of your work, reviews?',
      ],
      say: 'You will find a dozen projects, with the figures before and after, at copperline.example/work. We will gladly put you in touch with a client in your line of business.',
    },
    languages: {
      asked: [
        'What languages do you work in?',
        'Can you make the site in several languages, in German or Polish?',
        'Do you write texts and run ads for foreign markets?',
      ],
      say: 'We talk with you in English, Polish or Russian, and make websites and ads in any language, with native speakers for the texts.',
    },
    hours: {
      asked: [
        'What are your working hours?',
        'When can I call, are you open at weekends?',
        'Can we meet, in your office or by video?',
      ],
      say: 'We are there from Monday to Friday, 9 to 17 Krakow time, by video or in our office, as you like. Running campaigns we watch at weekends, too.',
    },
    privacy: {
      asked: [
        'What about GDPR and data protection?',
        'What do you do with my data, do you share my e-mail?',
        'Will I get spam or a newsletter, can you delete my data?',
      ],
      say: 'We use what you write here for your enquiry and the audit only: no newsletter, nothing passed on. Just ask, and we delete it.',
    },
  },
  consent:
    'We use it only for the audit and this enquiry, and to come back to it; you can withdraw that at any time by writing "stop" here.',
  segments: {
    need: {
      farewell:
        "Thank you! It isn't clear yet where to begin; our free audit of your website shows it in ten pages: copperline.example/audit. I'll ask again on {date}; if something comes to mind before, just write here.",
    },
    authority: {
      forward:
        'Hello! I have been talking to Copperline about our website and advertising, and I would like to know what you think. They audit a website for free: copperline.example/audit. Any question is answered in the chat on that page.',
    },
  },
  phrases: {
    greeting:
      "Hi! I'm Copperline's virtual assistant. A few short questions, and I'll know who can help you best; a free audit of your website comes with it. You can ask for a person at any time.",
    greeting_existing:
      "Good to have you back! I'm Copperline's virtual assistant. A few short questions, and the right colleague will take care of it. You can ask for a person at any time.",
    greeting_ready:
      "Hi! I'm Copperline's virtual assistant. Just a few quick questions, so that a colleague can make you an offer that fits. You can ask for a person at any time.",
    nurture:
      "Thank you for your time! It seems a little early to begin, and that is perfectly fine. Our free audit is yours all the same: copperline.example/audit. I'll check back with you in a while; if anything changes before that, just write here.",
    nurture_later:
      "No problem. In the meantime our free audit of your website is yours: copperline.example/audit. I'll check back with you on {date}; if it suits you better before that, just write here.",
    kept: 'Thank you for your time! It seems a little early to begin, and that is perfectly fine. Our free audit is yours all the same: copperline.example/audit. If anything changes, just write here.',
    disqualified:
      "Thank you for your time. As things stand, I don't think you need an agency yet, and I'd rather say so openly. Our free audit shows what you can improve on your own: copperline.example/audit. If things change, just write here.",
  },
}
