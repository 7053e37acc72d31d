/**
 * Alder & Oak: kitchens and furniture made to measure, for people's homes. A mix of its own, short and gentle: what it is to
 * be, for about how much and by when; nobody is shut out for deciding together or for keeping a sum to themselves. Whoever
 * has ten thousand for a kitchen or a wardrobe is called whenever it is wanted: the joiner settles the date. For less, the
 * date decides, and only where it leaves that open, for whose home it is, and of whom came by chance, how far they are.
 */
import { assemble } from '../assemble.ts'
import { usualBehaviour } from '../behaviours.ts'
import { household } from '../criteria/authority.ts'
import { amount } from '../criteria/budget.ts'
import { reach } from '../criteria/contact.ts'
import { product } from '../criteria/need.ts'
import { plan } from '../criteria/plans.ts'
import { start } from '../criteria/timing.ts'
import type { Framework } from '../frameworks.ts'
import { detail, meantFor, ofFit, scored, validFor } from '../plan.ts'
import { polishHolidays } from './holidays.ts'
import { en } from './shop.en.ts'
import { pl } from './shop.pl.ts'
import { ru } from './shop.ru.ts'

/** `readiness` is the shop's own: for whose home it is, which is what makes them fit, and whether they can choose yet. */
const home: Framework = {
  id: 'home',
  weights: { need: 35, budget: 30, timing: 25, readiness: 10 },
}

export const shop = assemble(
  {
    id: 'shop',
    version: 4,
    currency: 'PLN',
    // Planning rates for comparing budgets, set with the price list of November 2026; not the day's rates.
    rates: { PLN: 1, EUR: 4.25, USD: 3.8, GBP: 4.9, CHF: 4.5, RUB: 0.0425, UAH: 0.085, CZK: 0.17 },
    timeZone: 'Europe/Warsaw',
    framework: home,
    criteria: {
      need: [
        scored(product('kitchen', 'wardrobe', 'shelves', 'repair'), {
          kitchen: 35,
          wardrobe: 35,
          shelves: 30,
          // Enough to be kept warm, whatever else is said: nobody who has yet to choose is asked when.
          unknown: 20,
        }),
      ],
      budget: [
        scored(
          detail(amount(['under-3k', 3000], ['3k-10k', 10_000], ['10k-30k', 30_000], ['30k-plus', null])),
          { '3k-10k': 18, '10k-30k': 30, '30k-plus': 30, unknown: 10, declined: 10 },
        ),
      ],
      timing: [scored(detail(validFor(120, start)), { month: 25, quarter: 22, 'half-year': 15 })],
      readiness: [
        scored(ofFit(household), { alone: 7, together: 7, 'for-others': 2 }),
        scored(meantFor(plan, 'cold'), { ready: 3, rough: 2, none: 1 }),
      ],
    },
    contact: { question: scored(reach, {}), before: ['handed_off', 'nurture'] },
    queues: ['kitchens', 'furniture', 'general'],
    routing: {
      question: 'product',
      byChoice: { kitchen: 'kitchens', wardrobe: 'furniture', shelves: 'furniture' },
      otherwise: 'general',
    },
    gates: [
      { id: 'not-ours', question: 'product', choices: ['repair'] },
      {
        id: 'budget-floor',
        question: 'amount',
        choices: ['under-3k'],
        reopen: { kind: 'after', when: { afterMonths: 9 } },
      },
    ],
    thresholds: { handOff: 65, nurture: 20 },
    temperatures: { hot: 65, warm: 45 },
    behaviour: usualBehaviour(),
    caps: { fit: null, readiness: null, engagement: 30, total: null },
    followUp: { afterDays: 30, atMost: 1 },
    nurture: {
      // Whoever asks for it, or broke off and left an address, is written to however little is known of them.
      segments: [
        {
          id: 'later',
          reasons: ['asked:later'],
          temperatures: ['hot', 'warm', 'vague'],
          steps: [[{ afterMonths: 1 }]],
        },
        { id: 'need', missing: ['need'], steps: [[{ afterMonths: 1 }]] },
        {
          id: 'timing',
          answers: { start: ['later', 'unknown'] },
          steps: [[{ beforeStart: 60 }, { afterMonths: 2 }]],
        },
        { id: 'budget', answers: { amount: ['no'] }, steps: [[{ afterMonths: 2 }]] },
        {
          id: 'silent',
          reasons: ['silent'],
          temperatures: ['warm', 'vague'],
          steps: [[{ afterDays: 10 }]],
        },
        { id: 'undecided', steps: [[{ afterMonths: 1 }]] },
      ],
      hours: { from: 10, to: 18, weekdays: [1, 2, 3, 4, 5, 6], daysOff: polishHolidays },
    },
    patience: 2,
    stumbles: 3,
    silence: {
      remindAfterMinutes: 20,
      setAsideAfterMinutes: 12 * 60,
      quietHours: { from: 21, to: 8 },
    },
    answers: [
      'price',
      'time',
      'measuring',
      'delivery',
      'materials',
      'warranty',
      'payment',
      'cancelling',
      'showroom',
      'examples',
      'company',
      'languages',
      'privacy',
    ],
    consent: '1',
    mostQuestions: 6,
  },
  { en, pl, ru },
)
