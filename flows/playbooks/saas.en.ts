import { phrases } from '../../src/understanding/languages/phrases.ts'
import type { PlaybookWording } from '../wording/wording.ts'

export const en: PlaybookWording = {
  questions: {
    product: {
      title: 'Interest',
      name: 'what to improve',
      ask: 'What would you like to improve first?',
      rephrase: 'Is it more about sales, about customer support, or about your figures?',
      choices: {
        crm: 'Sales and deals (CRM)',
        helpdesk: 'Customer support (help desk)',
        analytics: 'Reports and figures (analytics)',
      },
      replies: {
        crm: phrases`
          sales, deals, deal, leads, contacts, offers, quotes, prospects, selling, our sales, the sales
          (part|side), opportunities, customer relationships, accounts, reps, our reps, sales team, sales
          reps, follow-ups, follow up
        `,
        helpdesk: phrases`
          support, service, customer requests, complaints, claims, enquiries, inquiries, requests,
          questions, customer questions, client questions, answering customers, the inbox, inbox, emails,
          customer emails, returns, chat, faster (answers|replies|support), response times, hotline
        `,
        analytics: phrases`
          numbers, our numbers, data, our data, insights, insight, visibility, transparency, overview, an
          overview, kpis, management (reports|reporting|figures), controlling, excel, spreadsheets, charts,
          forecasts, bi
        `,
      },
      topics: {
        crm: phrases`
          crm, crm-*, crms, sales (pipeline|software|tool|system|process|tracking|funnel|automation),
          pipeline, pipelines, (track|manage|tracking|managing) [our]
          (deals|leads|prospects|quotes|follow-ups|follow ups), lead management, customer
          (database|base|list|records), client (database|base|list|records), contact management,
          (improve|organise|organize|fix|boost|track) [our|the] sales, (follow|following) up with
          (clients|customers|leads), who (called|promised) whom, quoting,
          one place for [our|all|the|all our] (customers|clients|contacts|leads) [and|with] [our]
          (offers|deals|quotes|orders|contacts|leads|history), (get|getting) rid of [our|the|all these]
          (excel|spreadsheets|spreadsheet) ... sales, (sales|reps|salespeople|sellers|we) (lose|lose track
          of|forget) [their] (contacts|leads|follow-ups), (nobody|no one)
          (knows|tracks|checks|remembers|watches|follows up) ... (call|follow up|promised|whom), (more|close
          more|closing|win more) deals, sales (figures|department|people) [in|are] [a|chaos|mess], chasing
          (leads|offers|quotes)
        `,
        helpdesk: phrases`
          help desk, helpdesk, help-desk, service desk, ticketing [system|tool], ticket system, tickets,
          ticket, customer (support|service|care), support (tool|system|software|inbox|team|requests), shared
          inbox, [handle|handling|manage|track] (complaints|support requests|customer requests|customer
          questions|claims|returns), customer (enquiries|inquiries|emails|messages), answering customers, live
          chat, after-sales, aftersales,
          (answer|answering|reply|replying|respond|responding) [to] [our|the|all]
          (customer|client|customers|clients|customer's|client's|user|users)
          [questions|requests|emails|enquiries|tickets|messages] [faster|quicker|more
          quickly|sooner|better], (customers|clients|users|people) [have to] wait [for] [hours|days|weeks|too long|ages|forever] [for] [a|an|our|the] (reply|answer|response|us),
          (complaints|requests|emails|enquiries|questions) (get lost|are lost|pile up|go
          unanswered|disappear), (support|service|complaints) [inbox|queue|mailbox] (is|are)
          [a|in|total|pure] (mess|chaos|overflowing|overloaded), support requests
        `,
        analytics: phrases`
          analytics, analysis, bi, business intelligence, report, reports, reporting, dashboard, dashboards,
          kpi, kpis, figures, statistics, stats, metrics, data warehouse, forecast, forecasts, forecasting,
          charts, (see|understand|know) our numbers, overview of (the|our) numbers, spreadsheet hell,
          (nobody|no one|noone) [here] [really] (trusts|believes) [our|the|these|those] [own]
          (numbers|figures|data), data (sits|is|lives|lies|is spread|is scattered|are|sit|is all)
          [over|in|across] [over|in|across|all]
          (two|three|four|five|six|ten|several|many|different|various|too many|a dozen)
          (places|systems|tools|files|spreadsheets|sheets), (see|know|understand) how [the|our]
          (business|company|things|we|sales|shop|everything) [is|are] (doing|going|performing|runs|running),
          at a glance, (fly|flying) blind, data in one place, single source of truth
        `,
      },
    },
    pain: {
      topics: {
        losing: phrases`
          (lose|losing|lost|loosing|loose) [so|too] [many|more|our|some|a lot of|half of our]
          (clients|customers|client|customer|leads|money|deals|business|orders|revenue|sales|projects|buyers|enquiries),
          (clients|customers|leads|buyers) (leave|are leaving|left|walk away|go elsewhere|go to
          competitors|run away|slip away|disappear|churn), (leads|deals|enquiries|requests|orders)
          (slip|fall|get lost|are lost|go cold|go unanswered), (slip|slipping|fall|falling) through the
          cracks, (costs|costing|cost) us (money|clients|customers|a fortune|thousands|deals), miss out on
          (deals|clients|orders|sales), missed (deals|sales|orders|leads), competitors (win|get) (them|it|the
          deals)
        `,
        slowed: phrases`
          (lose|losing|waste|wasting|wasted|spend|spending) [too|so|a|lots of|a lot of|much|hours of]
          (time|hours|days|evenings), takes (too long|hours|forever|ages|a lot of time|days), time-consuming,
          time consuming, everything by hand, (do|doing|done|enter|entering|copy|copying) ... (by
          hand|manually), manual (work|entry|process|processes), copy-paste, copy and paste, slows us down,
          slow us down, too slow, so slow, (hours|days) every week, (can't|cannot) keep up, copying data
        `,
        bearable: phrases`
          (can|could) live with (it|that|this), we'll (survive|manage), nothing
          (bad|dramatic|terrible|much|will happen|happens), not a (big|huge|real) (problem|deal|issue), no big
          deal, it's (bearable|tolerable|fine for now|ok for now), we get by, we manage somehow, not that bad,
          no harm done
        `,
      },
    },
    team: {
      title: 'People who would use it',
      name: 'the number of users',
      ask: 'How many people would work with Fernhill?',
      rephrase: 'Roughly how many colleagues would use Fernhill? A number is enough, for example 15.',
      choices: { 'under-5': '1–4', '5-19': '5–19', '20-99': '20–99', '100-plus': '100 or more' },
    },
    amount: {
      title: 'Yearly budget',
      name: 'the budget',
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
  },
  gates: {
    'budget-floor':
      'Thank you for being open about it. Our colleagues take on projects from €2,000 a year, so a sales talk would not be worth your time right now. The Start plan, at €19 per person a month, you can set up without us, and the first month is free: fernhill.example/start. And when the budget grows, just write here.',
    researching:
      'Thank you! For research, our open handbook will do more for you than a sales talk: fernhill.example/handbook. If a project comes out of it, just write here and we will go on.',
  },
  queues: {
    crm: 'Fernhill CRM',
    helpdesk: 'Fernhill Help desk',
    analytics: 'Fernhill Analytics',
    general: 'Fernhill, general',
  },
  answers: {
    price: {
      asked: [
        'How much does it cost?',
        'What is the price per person or per user?',
        'What are your prices, plans and rates?',
        'How expensive is it? Is there a discount?',
        'What would it cost us per seat, do you offer discounts?',
      ],
      say: 'Start is €19 per person a month for one product, Grow is €39 for all three, billed yearly, and the first month is free. For a whole company we put together an offer of its own.',
    },
    contract: {
      asked: [
        'How long is the contract?',
        'Can we cancel at any time? What is the notice period?',
        'Are we tied for a year, what is the minimum term?',
        'How is it billed, monthly or yearly?',
        'Can I leave whenever I want?',
      ],
      say: 'The contract runs for a year and is billed yearly. You can end it up to thirty days before it renews, and all your data goes with you.',
    },
    trial: {
      asked: [
        'Is there a free trial?',
        'Can we try it first, test it for free?',
        'Do you have a free version or a test account?',
      ],
      say: 'Yes: the first month is free, with everything in it and without a credit card. You can start right away at fernhill.example/start.',
    },
    setup: {
      asked: [
        'How long does it take to set up?',
        'How fast can we start, how quick is the implementation?',
        'How much work is the introduction, is there training or onboarding?',
        'Do you train our people?',
      ],
      say: 'A small team is usually up and running on the same day; twenty people with their existing records take about two weeks. Grow and Company include a short training for everybody.',
    },
    integrations: {
      asked: [
        'What does it integrate with?',
        'Does it connect with Gmail, Outlook, Slack, our shop or accounting?',
        'Is there an API? Do you have integrations, plugins, webhooks?',
        'Does it work with the tools that we already use?',
      ],
      say: 'Fernhill connects with Gmail and Outlook, Google and Microsoft calendars, Slack and Teams, and everything else through an open API. The list is at fernhill.example/integrations.',
    },
    import: {
      asked: [
        'Can we import our data from Excel or spreadsheets?',
        'How do we move over from another CRM, migrate contacts from Salesforce, HubSpot or Pipedrive?',
        'What happens to the records that we have now?',
      ],
      say: 'Yes: contacts, deals and tickets come over from spreadsheets and from the usual systems, and with Grow and Company a colleague makes the move together with you.',
    },
    security: {
      asked: [
        'Is it secure?',
        'Where is the data stored, where are your servers?',
        'Do you make backups, is everything encrypted, do you have ISO 27001?',
        'Cloud or on our own servers, on premises?',
      ],
      say: 'Everything is stored in data centres in Frankfurt, encrypted, with a backup every night, and runs in the cloud only. The details are at fernhill.example/security.',
    },
    privacy: {
      asked: [
        'What about GDPR and data protection?',
        'What do you do with my personal data, do you share it?',
        'Do you sign a data processing agreement?',
        'Can you delete my data?',
        'Are you GDPR compliant?',
      ],
      say: 'We comply with the GDPR, sign a data processing agreement with every customer, and sell no data to anybody. What you write here we use for your enquiry only; just ask, and we delete it.',
    },
    company: {
      asked: [
        'Who are you? Tell me about your company.',
        'Who am I talking to, what does Fernhill do?',
        'Where are you based, where is your office, how old and how big is the company?',
      ],
      say: "I'm the virtual assistant of Fernhill, forty people in Warsaw who have been making software for sales, support and reporting since 2015.",
    },
    references: {
      asked: [
        'Who are your customers?',
        'Do you have references, case studies, reviews?',
        'Does anybody in our industry use it?',
      ],
      say: 'Some 900 companies work with Fernhill, most of them with five to a hundred people. Some of them tell how it went: fernhill.example/customers.',
    },
    languages: {
      asked: [
        'What languages is it available in?',
        'Is there a Polish or a German version?',
        'Can our colleagues abroad use it in their own language?',
      ],
      say: 'Fernhill speaks English, Polish, Russian and German, and everybody chooses their own language.',
    },
    support: {
      asked: [
        'What are your support hours?',
        'When can I call, when does somebody answer, are you open at weekends?',
        'How do we get help if something breaks or goes wrong?',
      ],
      say: 'Our people are there for you from Monday to Friday, 9 to 18 Warsaw time: by e-mail with Start, by chat and phone with Grow and Company.',
    },
    mobile: {
      asked: [
        'Is there a mobile app?',
        'Does it work on the phone, on iPhone, Android or a tablet?',
        'Can we use it offline, on the road?',
        'Do you have an app?',
      ],
      say: 'Yes, there are apps for iPhone and Android in every plan. On the road they work offline, too, and sync later.',
    },
    demo: {
      asked: [
        'Can I see a demo?',
        'Can somebody show me the product, do you give presentations?',
        'Is there a video of how it looks?',
      ],
      say: 'Gladly: a colleague can show you Fernhill with your own examples, in half an hour. If you would rather look first, there is a short video at fernhill.example/tour.',
    },
  },
  consent:
    'We use it only to answer this enquiry and to come back to it; you can withdraw that at any time by writing "stop" here.',
  behaviour: {
    'chose-crm': 'Chose the CRM on the site',
    'chose-helpdesk': 'Chose the help desk on the site',
    'chose-analytics': 'Chose the analytics on the site',
  },
  segments: {
    need: {
      farewell:
        "Thank you! It isn't clear yet what would help you most; perhaps our guide can tell: seven signs that a team has outgrown its spreadsheets – fernhill.example/signs. I'll ask again on {date}; if something comes to mind before, just write here.",
    },
    authority: {
      forward:
        'Hello! I have been looking at Fernhill for our sales, support and reporting, and I would like to know what you think. The short version is here: fernhill.example/overview. Any question is answered in the chat on that page.',
    },
  },
  phrases: {
    greeting:
      "Hi! I'm Fernhill's virtual assistant. A few short questions, and I'll know who can help you best. You can ask for a person at any time.",
    greeting_existing:
      "Good to have you back! I'm Fernhill's virtual assistant. A few short questions, and I'll know which colleague can help you best. You can ask for a person at any time.",
    greeting_ready:
      "Hi! I'm Fernhill's virtual assistant. Just a few quick questions, so that a colleague can make you an offer that fits. You can ask for a person at any time.",
  },
}
