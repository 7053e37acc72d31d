/** What a machine is built of: its guards, its delays, and the actions that its transitions choose from. */
import { setup } from 'xstate'
import type { Effect } from '../src/domain/effect.ts'
import type { OutcomeKind } from '../src/domain/outcome.ts'
import type { Aftermath } from '../src/domain/stage.ts'
import type { Context } from './context.ts'
import { isDue, isOpen } from './decision.ts'
import {
  disqualifiedAgain,
  effectsOfFollowUp,
  effectsOfPostponing,
  effectsOfStopping,
  ended,
  followedUp,
  handOff,
  stopped,
  updated,
} from './ending.ts'
import { FOLLOW_UP, msUntilDue, msUntilWanted, nextStep } from './followup.ts'
import type { MachineEvent } from './heard.ts'
import { reachable } from './matching.ts'
import {
  agreed,
  effectsOfConsent,
  effectsOfNews,
  effectsOfReopening,
  givenUp,
  informs,
  mends,
  type News,
  newsOf,
  notSaid,
  opened,
  passedOver,
  remember,
  reopened,
  startedOver,
  tellsColleague,
  tellsContact,
  wondered,
} from './memory.ts'
import type { PhraseId } from './phrases.ts'
import { greetingFor, remark, replyTo } from './replying.ts'
import { failedGate, judge } from './scoring.ts'
import { type Look, look, lookAfterReminder, lookLater, unwatched, watch } from './silence.ts'
import {
  askOnceMore,
  askQuestion,
  consentWords,
  isLost,
  joined,
  leadOf,
  phraseOf,
  say,
  sayAndAskAgain,
  sayText,
  unsaidOf,
  wonderWords,
} from './speech.ts'
import type { Playbook, Question } from './vocabulary.ts'

/**
 * `lead` is what goes before the next question, `unsaid` what of it goes before the last words where no question follows;
 * both live for one step and are never saved.
 */
export type Moving = Context & { lead: string | null; unsaid: string | null }

export function kitOf(playbook: Playbook) {
  return setup({
    types: {
      context: {} as Moving,
      events: {} as MachineEvent,
    },
    actions: {
      effects: (_, _params: { effects: Effect[] }) => {},
    },
    guards: {
      gateFails: ({ context }) => failedGate(playbook, context.answers) !== null,
      isDue: ({ context }, { question }: { question: Question }) => isDue(playbook, context, question),
      isDueNow: ({ context }, { question }: { question: Question }) =>
        question.id !== context.passedOver && isDue(playbook, context, question),
      needsContact: ({ context }) => needsContact(playbook, context),
      comesTo: ({ context }, { kind }: { kind: OutcomeKind }) =>
        judge(playbook, context.answers).kind === kind,
      isPatient: ({ context }) =>
        context.open !== null &&
        context.tries < playbook.patience &&
        !isLost(playbook, { ...context, stumbles: context.stumbles + 1 }),
      silenceIs: ({ context, event }, { kind }: { kind: Look['kind'] }) =>
        look(playbook, context, event).kind === kind,
      isReachable: ({ context }) => reachable(context.contact),
      wonders: ({ event }) => event.type === 'aside' && event.wonder !== null && event.wonder.answer === null,
      informs: ({ context, event }) => informs(context, event),
      mends: ({ context, event }) => informs(context, event) && mends(playbook, context, event),
      tellsMore: ({ context, event }) => informs(context, event) || tellsContact(context, event),
      tellsContact: ({ context, event }) => tellsContact(context, event),
      tellsColleague: ({ event }) => tellsColleague(event),
      hasAsked: ({ context }) => context.open !== null,
      notHinted: ({ context }) => !context.hinted,
      mayFollowUp: ({ context, event }) =>
        event.type === 'rejected' ? event.aftermath === 'nurture' : nextStep(playbook, context) !== null,
      leadsTo: ({ event }, { aftermath }: { aftermath: Aftermath }) =>
        event.type === 'rejected' && event.aftermath === aftermath,
      names: ({ event }, { question }: { question: Question }) =>
        event.type === 'returned' && event.question === question.id,
    },
    delays: {
      [FOLLOW_UP]: ({ context, event }) =>
        event.type === 'rejected'
          ? msUntilWanted(playbook, context, event)
          : msUntilDue(playbook, context, event.at),
    },
  })
}

export type Kit = ReturnType<typeof kitOf>

function needsContact(playbook: Playbook, context: Context): boolean {
  const { question, before } = playbook.contact
  if (reachable(context.contact) || !isOpen(context, question)) return false
  return before.includes(judge(playbook, context.answers).kind)
}

/** The building blocks of actions: each is an assignment, or effects of the context as it stands at that point. */
export function actionsOf(playbook: Playbook, kit: Kit) {
  type Args = { context: Moving; event: MachineEvent }
  const effects = (of: (args: Args) => Effect[]) => ({
    type: 'effects' as const,
    params: (args: Args) => ({ effects: of(args) }),
  })
  const change = (of: (args: Args) => Partial<Moving>) => kit.assign(of)
  const take = (of: (args: Args) => News, also: (args: Args) => Partial<Moving> = () => ({})) => [
    effects((args) => [
      ...effectsOfNews(playbook, args.context, of(args)),
      ...effectsOfConsent(playbook, args.context, args.event),
    ]),
    change((args) => ({
      ...remember(args.context, of(args)),
      ...wondered(args.context, args.event),
      ...agreed(playbook, args.context, args.event),
      ...also(args),
    })),
  ]
  const record = take(({ event }) => newsOf(event))
  const leadIn = ({ context, event }: Args) => ({
    lead: leadOf(playbook, context, event),
    unsaid: unsaidOf(playbook, context, event),
  })
  const reopen = [
    effects(({ context }) => effectsOfReopening(playbook, context)),
    change(({ context }) => reopened(playbook, context)),
  ]
  const saying = (phrase: PhraseId) => effects(({ context }) => [say(playbook, context, phrase)])
  return {
    effects,
    change,
    saying,
    greet: [
      change(({ event }) => (event.type === 'opened' && event.entry ? { entry: event.entry } : {})),
      effects(({ context }) => [say(playbook, context, greetingFor(context))]),
    ],
    /** For use once since the end. */
    hint: (phrase: PhraseId) => [saying(phrase), change(() => ({ hinted: true }))],
    hear: take(
      ({ event }) => newsOf(event),
      (args) => ({ ...leadIn(args), passedOver: passedOver(playbook, args.context, args.event) }),
    ),
    record,
    /** After the end: nothing else is said of it. */
    noteContact: [
      effects(({ context, event }) => [
        sayText(
          joined(phraseOf(playbook, context, 'contact_noted'), consentWords(playbook, context, event)) ?? '',
        ),
      ]),
      ...record,
    ],
    noteColleague: [saying('colleague_noted'), ...record],
    /** "Not now" once more: the plan is counted from here, or from the day that they name. */
    postpone: [...record, effects(({ context, event }) => effectsOfPostponing(playbook, context, event))],
    followUp: [
      effects(({ context }) => effectsOfFollowUp(playbook, context)),
      change(({ context }) => followedUp(playbook, context)),
    ],
    /** To whoever was turned away, and says nothing that changes it. */
    turnAway: effects(({ context, event }) => [
      replyTo(playbook, context, event) ?? disqualifiedAgain(playbook, context),
    ]),
    reopen,
    hearAnew: [change(leadIn), ...reopen, ...record],
    giveUp: take(
      ({ context, event }) => givenUp(context, event),
      (args) => ({ ...leadIn(args), stumbles: args.context.stumbles + 1 }),
    ),
    ask: (question: Question) => [
      effects(({ context, event }) => [
        askQuestion(playbook, context, question, context.lead, { anew: context.open === question.id }),
        ...watch(playbook, context, event.at),
      ]),
      change(() => ({ ...opened(question), lead: null, watched: playbook.silence !== null })),
    ],
    askOnceMore: [
      ...record,
      change(({ context }) => ({ tries: context.tries + 1, stumbles: context.stumbles + 1 })),
      effects(({ context }) => askOnceMore(playbook, context)),
    ],
    remark: [
      effects(({ context, event }) => remark(playbook, context, event)),
      change(({ context, event }) => wondered(context, event)),
    ],
    /** The answer to what they asked, where there is one; else what is said at such a time. */
    reply: (phrase: PhraseId) =>
      effects(({ context, event }) => [replyTo(playbook, context, event) ?? say(playbook, context, phrase)]),
    /** News for whoever has, or will have, the hand-off. */
    passOn: (phrase: PhraseId) => [
      change(({ context, event }) => ({
        lead:
          event.type === 'aside'
            ? wonderWords(playbook, context, event.wonder)
            : unsaidOf(playbook, context, event),
      })),
      ...record,
      change(({ context }) => updated(playbook, context)),
      effects(({ context }) => [
        handOff(playbook, context),
        sayText(joined(context.lead, phraseOf(playbook, context, phrase)) ?? ''),
      ]),
      change(() => ({ lead: null })),
    ],
    lookLater: effects(({ context, event }) => lookLater(playbook, context, event)),
    remind: [
      effects(({ context, event }) => [
        ...(event.type === 'silence' && event.present
          ? sayAndAskAgain(playbook, context, phraseOf(playbook, context, 'reminder'))
          : []),
        ...lookAfterReminder(playbook, event.at),
      ]),
      change(() => ({ reminded: true })),
    ],
    /** The last words of a qualification. */
    part: (of: (args: Args) => Effect[]) =>
      effects((args) => {
        const [first, ...rest] = of(args)
        const { unsaid } = args.context
        if (first?.type !== 'say' || unsaid === null) return first ? [first, ...rest] : []
        return [{ ...first, text: joined(unsaid, first.text) ?? first.text }, ...rest]
      }),
    /** The page is opened again in mid-question. */
    resume: [
      effects(({ context }) =>
        sayAndAskAgain(
          playbook,
          context,
          phraseOf(playbook, context, context.open ? 'resumed' : 'came_back'),
        ),
      ),
      change(() => ({ hinted: true })),
    ],
    restart: [
      effects(() => [{ type: 'begin_qualification' }]),
      change(({ context }) => ({ ...startedOver(context), lead: phraseOf(playbook, context, 'restarted') })),
    ],
    startOver: [
      effects(() => [{ type: 'begin_qualification' }]),
      change(({ context }) => ({ ...startedOver(context), lead: null })),
      saying('greeting'),
    ],
    takeBack: change((args) => ({
      ...leadIn(args),
      outcome: null,
      again: notSaid(playbook, args.context),
      hinted: false,
      thorough: true,
    })),
    speak: [
      change(({ event }) => (event.type === 'language_chosen' ? { language: event.language } : {})),
      effects(({ event }) =>
        event.type === 'language_chosen' ? [{ type: 'set_language', language: event.language }] : [],
      ),
    ],
    stop: [
      effects(({ context, event }) => effectsOfStopping(playbook, context, event)),
      change(({ context, event }) => stopped(playbook, context, event)),
    ],
    end: [
      effects(({ context }) => unwatched(context)),
      change(({ context, event }) => ended(playbook, context, event)),
    ],
  }
}

export type Actions = ReturnType<typeof actionsOf>
