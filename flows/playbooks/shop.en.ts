import type { PlaybookWording } from '../wording/wording.ts'
import { product } from './shop.topics.en.ts'

export const en: PlaybookWording = {
  criteria: { readiness: 'Readiness' },
  questions: {
    product: {
      title: 'Wish',
      name: 'what to make',
      ask: 'What would you like us to make for your home?',
      rephrase: 'Is it a kitchen, a wardrobe, shelves or a table, or is there something to be repaired?',
      choices: {
        kitchen: 'A kitchen',
        wardrobe: 'A wardrobe or a dressing room',
        shelves: 'Shelves, a table or the like',
        repair: 'A repair or upholstery',
      },
      ...product,
    },
    start: {
      title: 'Wanted by',
      name: 'the date',
      ask: 'When would you like it to be in place?',
      rephrase:
        'By when would you like to be using it? For example "before Christmas", "in May" or "in three months".',
    },
    amount: {
      title: 'Budget',
      name: 'the budget',
      ask: 'So that we suggest the right wood and fittings: about how much would you like to spend, in zloty? A rough idea is plenty.',
      rephrase:
        'Just roughly, for example "about 15,000" or "up to 30,000". If you would rather not say, that is fine too.',
      choices: {
        'under-3k': 'Under PLN 3,000',
        '3k-10k': 'PLN 3,000–10,000',
        '10k-30k': 'PLN 10,000–30,000',
        '30k-plus': 'PLN 30,000 or more',
        none: "I haven't thought about it",
      },
    },
    plan: {
      title: 'How far they are',
      name: 'how far along you are',
      ask: 'How far along are you with the room?',
      rephrase: 'Has the room been measured, do you have a sketch, or are you collecting ideas?',
      choices: {
        ready: 'It is ready to be measured',
        rough: 'I have a sketch',
        none: "I'm collecting ideas",
      },
    },
    household: {
      ask: 'So that we find a time that suits everybody: will you choose on your own, or together with your family?',
    },
    reach: {
      ask: 'May we get in touch to arrange the measuring? It is free and without obligation. A phone number or an e-mail address is enough.',
      rephrase:
        'Please write a phone number or an e-mail address, or choose "I\'d rather not say" – that is fine too.',
    },
  },
  gates: {
    'not-ours':
      'Thank you for asking! We only make new furniture, and an upholsterer or a restorer will do it better. Here are craftspeople whom we trust ourselves: alderoak.example/friends. And when you need something new, just write here.',
    'budget-floor':
      'Thank you for telling me! Our made-to-measure pieces begin at about PLN 3,000, and I would rather say so now. Have a look at our small series, from PLN 190 and delivered within a week: alderoak.example/ready. And for a bigger plan, just write here.',
  },
  queues: { kitchens: 'Kitchens', furniture: 'Wardrobes and furniture', general: 'Alder & Oak, general' },
  answers: {
    price: {
      asked: [
        'How much does it cost?',
        'What is the price of a kitchen, a wardrobe, a bookcase?',
        'How expensive is it, what are your prices per metre?',
        'What does a table or a set of shelves cost?',
      ],
      say: 'Kitchens start at PLN 18,000, wardrobes at PLN 5,000, shelves and tables at PLN 3,000, with delivery and fitting. After the measuring you get a fixed price.',
    },
    time: {
      asked: [
        'How long does it take?',
        'When will it be ready, how many weeks do I wait?',
        'How fast can you make it, how soon can you start?',
      ],
      say: 'From the measuring to the finished piece it takes six to eight weeks, and the fitting a day, two for a kitchen.',
    },
    measuring: {
      asked: [
        'Do you come and measure, what does the measuring cost?',
        'Do I need to take measurements myself, do I need a plan?',
        'Do you make a design, a drawing, a visualisation of the project?',
      ],
      say: 'We come to you, measure and make a drawing with a fixed price: all of it free and without obligation.',
    },
    delivery: {
      asked: [
        'Do you deliver, where to, what does the transport cost?',
        'Do you install and fit it, do you take away the old kitchen?',
        'Do you also work in my town, in Warsaw, Wroclaw or Berlin?',
      ],
      say: 'Delivery and fitting are included anywhere in Poland, and in Berlin. We take the old furniture with us if you like.',
    },
    materials: {
      asked: [
        'What is it made of, which materials and wood do you use?',
        'Is it solid oak or chipboard, is it ecological?',
        'Can I get samples of colours, fronts and worktops?',
      ],
      say: 'We work with oak, ash and birch plywood from certified forests, oiled or painted in any colour. We bring samples to the measuring, or send them by post for free.',
    },
    warranty: {
      asked: [
        'Is there a warranty or guarantee?',
        'What if something breaks, is damaged or does not fit?',
        'Do you repair what you have made, how do I complain?',
        'What guarantee do you give?',
      ],
      say: 'You have a five-year warranty on everything, fittings included. If something does not fit, we come and put it right.',
    },
    payment: {
      asked: [
        'How do I pay, do you need a deposit or an advance?',
        'Can I pay in instalments, on credit?',
        'Do you take cards, when do I pay the rest?',
      ],
      say: 'You pay 30 % when you order and the rest after the fitting, by transfer or card. Instalments over up to 24 months are possible too.',
    },
    cancelling: {
      asked: [
        'Can I cancel the order or change my mind?',
        'Can I return it, do I get my money back?',
        'What if I want to change something later?',
      ],
      say: 'Until we cut the wood you can change anything or cancel, and your deposit comes back in full. After that it is made for your room, so it cannot be returned.',
    },
    showroom: {
      asked: [
        'Where can I see your furniture, do you have a showroom or a shop?',
        'What are your opening hours, are you open on Saturday?',
        'What is your address, can I come by? When can I call?',
      ],
      say: 'Our showroom is beside the workshop in Poznan, open from Monday to Friday 10–18 and on Saturdays 10–14; you can call at these times as well.',
    },
    examples: {
      asked: [
        'Do you have photos, examples of your work, a gallery?',
        'Do you have reviews, references, what do customers say?',
        'Where do I find ideas and inspiration?',
      ],
      say: 'There are photos of some two hundred homes, with what their owners say, at alderoak.example/gallery.',
    },
    company: {
      asked: [
        'Who are you? Tell me about your company.',
        'Who am I talking to, who makes the furniture?',
        'How long have you been around, how many people work there?',
      ],
      say: "I'm the virtual assistant of Alder & Oak, a family workshop in Poznan where twelve joiners have been making furniture since 2009.",
    },
    languages: {
      asked: [
        'Do you speak English, German, Russian or Ukrainian?',
        'In which language can we talk?',
        'Will the fitter understand me?',
      ],
      say: 'You can talk with us in Polish, English and Russian, and whoever comes to measure will speak your language.',
    },
    privacy: {
      asked: [
        'What do you do with my data, my phone number, my e-mail?',
        'Will you send me advertising or spam, do you share my number?',
        'What about GDPR, can you delete my data?',
      ],
      say: 'We use your details for your enquiry only: no advertising, nothing passed on. Just ask, and we delete them.',
    },
  },
  consent:
    'We use it only for this enquiry and to come back to it; you can withdraw that at any time by writing "stop" here.',
  segments: {
    need: {
      farewell:
        "Thank you for the chat! Good ideas take their time, and our book of ideas may help: alderoak.example/ideas. I'll ask again on {date}; if you know before that what you would like, just write here.",
      steps: [{ say: 'Hello again! Do you know by now what you would like us to make?' }],
    },
    budget: {
      farewell:
        "Thank you for telling me! There is no hurry about the budget. Here are some examples with their prices: alderoak.example/examples. I'll ask again on {date}; until then, just write here whenever you like.",
    },
    timing: {
      farewell:
        "Thank you for the chat! There is no hurry at all. I'll ask again on {date}; until then our book of ideas is yours: alderoak.example/ideas.",
    },
  },
  phrases: {
    greeting:
      "Hi, nice of you to drop in! I'm the virtual assistant of Alder & Oak. Three or four short questions, and the right joiner will help you. You can ask for a person at any time.",
    greeting_existing:
      "Good to have you back! I'm the virtual assistant of Alder & Oak. Just a few short questions about what you would like this time. You can ask for a person at any time.",
    greeting_ready:
      "Hi! I'm the virtual assistant of Alder & Oak. Just a few quick questions, so that we can make you an offer that fits. You can ask for a person at any time.",
    nurture:
      "Thank you for the chat! There is no hurry at all. If you like to browse in the meantime, our book of ideas is here: alderoak.example/ideas. I'll ask again in a while; until then, just write here whenever you like.",
    kept: 'Thank you for the chat! There is no hurry at all. If you like to browse in the meantime, our book of ideas is here: alderoak.example/ideas. Just write here whenever you like.',
    nurture_again:
      'Thanks for writing! If anything has changed, such as the date or what you have in mind, tell me and we will go on from there. You can also ask for a person.',
    disqualified:
      "Thank you for the chat! At the moment I don't think furniture made to measure is the right thing for you, and I'd rather say so. Our book of ideas is yours all the same: alderoak.example/ideas. If your plans change, just write here.",
    disqualified_again:
      'Good to hear from you. If your plans have changed, tell me and we will look at them again. You can also ask for a person.',
  },
}
