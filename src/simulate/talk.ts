/** Plays one prospect to the end: everything that becomes of them, and what was understood on the way. */
import { findQuestion } from '../../flows/questions.ts'
import { inWords, type Playbook } from '../../flows/vocabulary.ts'
import type { Outcome, OutcomeKind } from '../domain/outcome.ts'
import type { Saved } from '../engine/advance.ts'
import type { NewMessage, Understand } from '../engine/ports.ts'
import type { Chance } from './chance.ts'
import { type Heard, hear, type Misreading } from './hearing.ts'
import { createMind, type Move, type View } from './mind.ts'
import { DAY, drawProspect, type Prospect } from './prospect.ts'
import { everythingFor, type Facts, judgedOn } from './truth.ts'
import { createWorld, type World } from './world.ts'

/** Every prospect ends in exactly one way. */
export type Fate =
  /** By the playbook, because they asked for it, or set aside when they had fallen silent. */
  | { kind: 'ended'; outcome: Outcome }
  /** In mid-dialogue, and nobody noticed: the playbook does not watch for silence. */
  | { kind: 'left' }

export interface Talk {
  prospect: Prospect
  fate: Fate
  /** The question at which they fell silent for good; null: they did not, or none was open. */
  leftAt: string | null
  /** Whether they came back after they had been reminded or set aside. */
  cameBack: boolean
  /** What became of the questions of their own. */
  wonders: Wonders
  /** By question, how often it was asked up to the first outcome. */
  asked: ReadonlyMap<string, number>
  /** Messages of theirs. */
  messages: number
  heard: Heard[]
  misreadings: Misreading[]
  /** Null unless the playbook decided, and not a wish. */
  decision: Decision | null
}

/** `answered` by the playbook, `noted` for a colleague, `other`: met with words that are for any such question, or none. */
export type Wonders = Record<'answered' | 'noted' | 'other', number>

/** What was decided beside what asking everything would have come to, after so many questions. */
export interface Decision {
  kind: OutcomeKind
  everything: OutcomeKind
  questions: number
  /** What the engine's answers would have come to, the questions that it left out added as they are true. */
  withTheRest: OutcomeKind
}

const SECOND = 1000
const HOUR = 3_600_000
const MOST_MESSAGES = 60

/** How long a follow-up or a reminder is waited for. */
const MOST_WAIT = 400 * DAY

export async function playOne(
  { playbook, understand }: { playbook: Playbook; understand: Understand },
  number: number,
  chance: Chance,
): Promise<Talk> {
  const prospect = drawProspect(playbook, number, chance)
  const world = createWorld({
    playbook,
    understand,
    channel: prospect.channel,
    language: prospect.openedIn,
    begins: prospect.begins,
  })
  const talk = createTalk(playbook, prospect, world, chance)
  await talk.play()
  return talk.result()
}

function createTalk(playbook: Playbook, prospect: Prospect, world: World, chance: Chance) {
  const mind = createMind(playbook, prospect, chance)
  const heard: Heard[] = []
  const misreadings: Misreading[] = []
  let messages = 0
  let seen = 0
  let view: View = { question: null, outcome: null, again: false }
  /** The first outcome that came of what they said, and not of their silence. */
  let first: Outcome | null = null
  let decision: Decision | null = null
  let cameBack = false
  const wonders: Wonders = { answered: 0, noted: 0, other: 0 }
  const asked = new Map<string, number>()

  /** Reads what the bot has said since. `expected`: they brought it on themselves that a question stands there anew. */
  function look(expected: boolean): void {
    const said = world.messages().slice(seen)
    seen = world.messages().length
    const saved = world.saved()
    const open = saved?.context.open ?? null
    const outcome = saved?.context.outcome ?? null
    for (const { question } of said)
      if (question !== null && first === null) asked.set(question, (asked.get(question) ?? 0) + 1)
    const question = open === null ? null : findQuestion(playbook, open)
    const again = !expected && question !== null && question.id === view.question?.id
    view = { question, outcome: outcome?.kind ?? null, again }
  }

  async function does(move: Move): Promise<void> {
    const before = world.saved()
    const from = seen
    await world.receive(move.content)
    messages += 1
    const after = world.saved()
    if (!after) throw new Error('a message was taken and nothing was saved')
    look(move.act !== 'answers' && move.act !== 'corrects')
    const seq = world.messages().findLast(({ author }) => author === 'prospect')?.seq ?? 0
    if (move.act === 'asks_back')
      wonders[wonderOf(playbook, { before, after, replies: world.messages().slice(from) })] += 1
    const hearing = hear({ playbook, prospect, move, seq, before, after })
    if (
      first === null &&
      after.context.outcome &&
      after.context.outcome.kind !== before?.context.outcome?.kind
    ) {
      first = after.context.outcome
      decision = decisionOf(playbook, after.context, mind.held(), prospect.form)
    }
    heard.push(...hearing.heard)
    misreadings.push(...hearing.misreadings)
  }

  /** Most answer within minutes, some the next days. */
  const pause = () =>
    world.wait(chance.happens(0.02) ? chance.between(3, 70) * HOUR : chance.between(3, 180) * SECOND)

  async function talkOn(): Promise<void> {
    while (messages < MOST_MESSAGES) {
      const move = mind.next(view, world.now())
      if (!move) return
      await does(move)
      await pause()
      if (hasNews()) look(true)
    }
  }

  const outcomeNow = (): OutcomeKind | null => world.saved()?.context.outcome?.kind ?? null
  const hasNews = (): boolean => seen < world.messages().length || outcomeNow() !== view.outcome

  async function takeUp(): Promise<void> {
    await world.wait(chance.between(1, 50) * 0.1 * HOUR)
    look(true)
    const before = messages
    mind.takesUp()
    await talkOn()
    cameBack ||= messages > before
  }

  /** In mid-dialogue: the reminder finds some of them in a mind to go on, others come back when they have been set aside. */
  async function fallSilent(): Promise<void> {
    if (outcomeNow() !== null) return
    if (prospect.comesBack === 'reminded' && (await waitUntil(() => seen < world.messages().length)))
      await takeUp()
    await waitUntil(() => outcomeNow() !== null)
    if (prospect.comesBack === 'late' && outcomeNow() === 'incomplete') await takeUp()
    await waitUntil(() => outcomeNow() !== null)
    look(true)
  }

  async function waitUntil(isSo: () => boolean): Promise<boolean> {
    while (!isSo()) if (!(await world.waitForTimer(MOST_WAIT))) return false
    return true
  }

  /** A follow-up finds some of them in a mind to go on. */
  async function followUp(): Promise<void> {
    if (!prospect.followsUp || view.outcome !== 'nurture') return
    if (await waitUntil(() => seen < world.messages().length)) await takeUp()
    await waitUntil(() => outcomeNow() !== null)
  }

  async function arrive(): Promise<void> {
    if (prospect.opensWithWords) return
    const known = Object.entries(prospect.form).map(([question, value]) => ({
      question,
      source: 'form' as const,
      fact: { kind: 'choice' as const, value },
    }))
    await world.receive({ kind: 'open', entry: prospect.entry, known })
    look(true)
  }

  return {
    async play() {
      await arrive()
      await talkOn()
      await fallSilent()
      await followUp()
    },
    result(): Talk {
      const outcome = world.saved()?.context.outcome ?? first
      return {
        prospect,
        fate: outcome === null ? { kind: 'left' } : { kind: 'ended', outcome },
        leftAt: leftAt(outcome, view),
        cameBack,
        wonders,
        asked,
        messages,
        heard,
        misreadings,
        decision,
      }
    },
  }
}

const SILENT = 'silent:'

function leftAt(outcome: Outcome | null, { question }: View): string | null {
  if (outcome === null) return question?.id ?? null
  const silent = outcome.reasons.find((reason) => reason.startsWith(SILENT))
  return silent?.slice(SILENT.length) ?? null
}

interface Wondering {
  before: Saved | null
  after: Saved
  replies: readonly NewMessage[]
}

function wonderOf(
  { answers }: Playbook,
  { before, after: { context }, replies }: Wondering,
): keyof Talk['wonders'] {
  if (context.wonders.length > (before?.context.wonders.length ?? 0)) return 'noted'
  const said = replies.map(({ text }) => text).join(' ')
  return answers.some(({ say }) => said.includes(inWords(say, context.language))) ? 'answered' : 'other'
}

/** Null: the prospect had their wish, and the playbook nothing to decide. */
function decisionOf(
  playbook: Playbook,
  { outcome, answers }: Saved['context'],
  held: Facts,
  form: Prospect['form'],
): Decision | null {
  if (outcome === null || outcome.reasons.some((reason) => reason.startsWith('asked:'))) return null
  const facts = everythingFor(playbook, held)
  const everything = judgedOn(playbook, facts)
  const heard: Facts = new Map(
    Object.values(answers).map((answer) => [answer.question, { ...answer, amount: null }]),
  )
  const leftOut = everythingFor(playbook, new Map([...held, ...heard])).filter(
    ({ question }) => !heard.has(question),
  )
  const asksContact = playbook.contact.before.includes(everything) ? 1 : 0
  return {
    kind: outcome.kind,
    everything,
    // What a form has told, nobody would ask.
    questions: facts.filter(({ question }) => !(question in form)).length + asksContact,
    withTheRest: judgedOn(playbook, [...heard.values(), ...leftOut]),
  }
}
