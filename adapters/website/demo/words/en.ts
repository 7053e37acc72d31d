import type { Words } from './words.ts'

export const en: Words = {
  title: 'Fernhill – customers, support and numbers in one place',
  description: 'CRM, help desk and analytics for growing teams.',
  nav: { products: 'Products', pricing: 'Pricing', desk: 'Sales desk', languages: 'Language' },
  skip: 'Skip to the content',
  hero: {
    headline: ['Know every customer.', 'Keep every promise.'],
    lead: 'Fernhill brings your sales, your support and your numbers into one calm place, so that nobody has to ask twice.',
    talk: 'Talk to us',
    more: 'See the products',
    note: 'A few questions in the chat, then a person who knows the answers.',
  },
  board: {
    label: 'A sales pipeline in Fernhill, with three stages',
    stages: [
      {
        title: 'New',
        deals: [
          { company: 'Lindqvist Tools', note: 'Asked for a demo' },
          { company: 'Baltic Freight', note: '40 people, from March' },
        ],
      },
      {
        title: 'In talks',
        deals: [
          { company: 'Studio Morena', note: 'Offer sent yesterday' },
          { company: 'Kaplan & Sons', note: 'Call on Thursday' },
        ],
      },
      { title: 'Won', deals: [{ company: 'Aurora Dental', note: 'Starts on 1 December' }] },
    ],
  },
  products: {
    headline: 'Three tools that know about each other',
    lead: 'Take one, or all three. They share the same customers, so nothing is typed in twice.',
    items: [
      {
        name: 'CRM',
        text: 'Every deal, every promise and the next step, on one board that the whole team reads.',
      },
      {
        name: 'Help desk',
        text: 'Questions from mail, chat and phone in one queue, with the history beside them.',
      },
      {
        name: 'Analytics',
        text: 'What sells, what stalls and why: answers from your own data, every morning.',
      },
    ],
  },
  pricing: {
    headline: 'Simple prices',
    lead: 'Per person and month, billed yearly. The first month is free.',
    plans: [
      {
        name: 'Start',
        price: '€19',
        per: 'per person a month',
        text: 'For a first team',
        points: ['One product', 'Up to 10 people', 'Help by e-mail'],
      },
      {
        name: 'Grow',
        price: '€39',
        per: 'per person a month',
        text: 'For several teams',
        points: ['All three products', 'Up to 100 people', 'Help by chat and phone'],
      },
      {
        name: 'Company',
        price: 'Let us talk',
        per: 'made to measure',
        text: 'For the whole company',
        points: ['Your own rules and roles', 'Import from what you have', 'A person who knows you'],
      },
    ],
    ask: 'Ask about prices',
  },
  closing: {
    headline: 'Not sure which one you need?',
    text: 'Tell us what keeps you busy. It takes two minutes, and you will know whether we can help.',
    talk: 'Start the conversation',
  },
  footer:
    'Fernhill is an invented company: this is the demonstration site of Bantam, the chat in the corner.',
}
