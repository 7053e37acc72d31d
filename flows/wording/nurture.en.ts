/** What those are told who are not ready yet, where a playbook has no words of its own. */
import type { FollowUpWording, SegmentWording } from './wording.ts'

/** By the usual names of segments. */
export const segments: Record<string, SegmentWording> = {
  later: {
    title: 'Asked us to come back later',
    steps: [
      {
        say: 'Hello again! You asked me to come back to this later, so here I am.',
        recall: 'Hello again! On {said} you wrote “{quote}”, so here I am.',
      },
      { say: 'Hello again! Would now be a better moment to go on?' },
    ],
  },
  need: {
    title: 'Still finding out what they need',
    steps: [{ say: 'Hello again! Has it become clearer what would help you most?' }],
  },
  budget: {
    title: 'No budget for now',
    farewell:
      "Thank you for telling me so openly! It all hangs on the budget, and that can wait. I'll come back to it on {date}; if it is settled before that, just write here.",
    steps: [
      {
        say: 'Hello again! When we talked, the budget was still open. Has that been settled? Our terms are the same as then.',
        recall:
          'Hello again! On {said} you wrote “{quote}”. Has that been settled? Our terms are the same as then.',
      },
      {
        say: "Hello! One last question about the budget, and I'll leave you in peace: has anything changed?",
      },
    ],
  },
  authority: {
    title: 'Somebody else decides',
    farewell:
      'Thank you! This looks like a good fit; all it needs now is a yes from whoever decides. Would you bring that colleague in? Just forward my next message, or leave me their e-mail or phone number here.',
    steps: [
      {
        say: 'Hello again! Have you been able to talk to whoever decides?',
        recall: 'Hello again! On {said} you wrote “{quote}”. Have you been able to talk to whoever decides?',
      },
      { say: 'Hello! Has a decision been made, or is there anything that I can help with?' },
    ],
  },
  timing: {
    title: 'Wants to begin later',
    farewell:
      "Thank you, this looks like a good fit, just a little later. I'll get back to you on {date}; if you would like to begin before that, just write here.",
    steps: [
      {
        say: 'Hello again! When we talked, you were planning to begin later. How do things look now?',
        recall: 'Hello again! On {said} you wrote “{quote}”. How do things look now?',
      },
      { say: 'Hello! Is it time to begin, or shall we wait a little longer?' },
    ],
  },
  silent: {
    title: 'Fell silent, left an address',
    steps: [
      {
        say: 'Hello again! Last time we broke off halfway. If it is still of interest, we can go on from there.',
      },
    ],
  },
  undecided: {
    title: 'Everything in place, too little so far',
    steps: [
      { say: 'Hello again! Some time ago you asked us about this. Has anything moved since then?' },
      { say: 'Hello! Is this still of interest to you?' },
    ],
  },
}

/** By the usual names of gates. */
export const reopenings: Record<string, FollowUpWording> = {
  'budget-floor': {
    say: 'Hello again! Some time ago the budget was smaller than what we start from. Has anything changed?',
    recall: 'Hello again! On {said} you wrote “{quote}” about the budget. Has anything changed?',
  },
  researching: {
    say: 'Hello again! Some time ago you were gathering information. Has a project come out of it?',
    recall: 'Hello again! On {said} you wrote “{quote}”. Has a project come out of it?',
  },
}
