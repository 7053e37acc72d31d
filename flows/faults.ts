/** What no shape can check of a playbook: references that lead nowhere, names given twice, texts missing in a language. */
import type { Topic } from '../src/understanding/message.ts'
import type { Fault, Text } from './fault.ts'
import { faultsOfNurture, textsOfNurture } from './nurture-faults.ts'
import { faultOfPhrase, repliesToQuestion, topicsOfQuestion } from './topics.ts'
import { Absence, askedQuestions, MAX_LABEL, type Playbook, type Question, takesNeeds } from './vocabulary.ts'

/** References that lead nowhere, names given twice, texts missing in a language. */
export const faultsOf = (playbook: Playbook): Fault[] => [
  ...faultsOfStructure(playbook),
  ...faultsOfTexts(playbook),
]

/** Those without which there is no machine. */
export const faultsOfStructure = (playbook: Playbook): Fault[] => [
  ...faultsOfReferences(playbook),
  ...faultsOfQuestions(playbook),
  ...faultsOfTopics(playbook),
  ...faultsOfNurture(playbook),
]

/** A need is told by its id alone, so that one id is one question's; and it is told to questions that take it. */
function faultsOfTopics(playbook: Playbook): Fault[] {
  const topics = askedQuestions(playbook).flatMap((question) =>
    topicsOfQuestion(question).map((topic) => ({ ...topic, takes: takesNeeds(question) })),
  )
  const path = (topic: { question: string; id: string }) => ['questions', topic.question, 'choices', topic.id]
  const faultsOfPhrases = (topic: Topic) =>
    Object.values(topic.phrases).flatMap((phrases) =>
      phrases.flatMap((phrase) => {
        const message = faultOfPhrase(phrase)
        return message === null ? [] : [{ path: path(topic), message }]
      }),
    )
  const told = topics.flatMap((topic) => [
    ...(topic.takes ? [] : [{ path: path(topic), message: 'this question takes no needs, and so no topic' }]),
    ...(topics.some(({ id, question }) => id === topic.id && question !== topic.question)
      ? [{ path: path(topic), message: `two questions have a topic "${topic.id}"` }]
      : []),
    ...faultsOfPhrases(topic),
  ])
  return [...told, ...askedQuestions(playbook).flatMap(repliesToQuestion).flatMap(faultsOfPhrases)]
}

function faultsOfReferences(playbook: Playbook): Fault[] {
  const faults: Fault[] = []
  const questions = new Map(askedQuestions(playbook).map((question) => [question.id, question]))
  const queues = new Set(playbook.queues.map((queue) => queue.id))
  const expectChoices = (path: string[], id: string, choices: string[]) => {
    const question = questions.get(id)
    if (!question) return faults.push({ path, message: `there is no question "${id}"` })
    const known = new Set(question.choices.map((choice) => choice.id))
    for (const choice of choices)
      if (!known.has(choice)) faults.push({ path, message: `question "${id}" has no choice "${choice}"` })
  }
  for (const gate of playbook.gates) expectChoices(['gates', gate.id], gate.question, gate.choices)
  for (const { id, tells } of playbook.behaviour)
    for (const [question, choice] of Object.entries(tells))
      expectChoices(['behaviour', id, 'tells'], question, [choice])
  expectChoices(['routing'], playbook.routing.question, Object.keys(playbook.routing.byChoice))
  for (const queue of [...Object.values(playbook.routing.byChoice), playbook.routing.otherwise])
    if (!queues.has(queue)) faults.push({ path: ['routing'], message: `there is no queue "${queue}"` })
  for (const [old, id] of Object.entries(playbook.renamed))
    if (id !== null && !questions.has(id))
      faults.push({ path: ['renamed', old], message: `there is no question "${id}"` })
  if (playbook.rates[playbook.currency] !== 1)
    faults.push({
      path: ['rates'],
      message: `the rate of ${playbook.currency}, the playbook's own, must be 1`,
    })
  return faults
}

function faultsOfQuestions(playbook: Playbook): Fault[] {
  const questions = askedQuestions(playbook)
  const criteria = playbook.criteria.map((criterion) => criterion.id)
  return [
    ...repeated([...criteria, 'contact']).map((id) => ({
      path: ['criteria', id],
      message: `"${id}" is given twice, or is the contact question's own criterion`,
    })),
    ...repeated(questions.map((question) => question.id)).map((id) => ({
      path: ['questions', id],
      message: 'this id is given twice',
    })),
    ...questions.flatMap((question, index) => faultsOfQuestion(question, questions.slice(0, index))),
  ]
}

function faultsOfQuestion(question: Question, earlier: Question[]): Fault[] {
  const path = ['questions', question.id]
  const choices = question.choices.map((choice) => choice.id)
  const meanings = Object.values(question.intents).filter(
    (meaning) => !choices.includes(meaning) && !Absence.safeParse(meaning).success,
  )
  const isPicky = question.decisive && question.audience.length > 0
  const comesTooEarly = question.follows !== null && earlier.every(({ id }) => id !== question.follows)
  return [
    ...repeated(choices).map((id) => ({ path, message: `two choices are called "${id}"` })),
    ...meanings.map((meaning) => ({
      path,
      message: `an intent means "${meaning}", which is neither a choice nor an absence`,
    })),
    ...(isPicky
      ? [{ path, message: 'a decisive question is for everybody: without its answer nobody is sales-ready' }]
      : []),
    ...(comesTooEarly
      ? [{ path, message: `"${question.follows}", which it follows, is not asked before it` }]
      : []),
  ]
}

const repeated = (ids: string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index)

function faultsOfTexts(playbook: Playbook): Fault[] {
  return textsOf(playbook).flatMap(({ path, text, max }) =>
    playbook.languages.flatMap((language) => {
      const words = text[language]
      if (words === undefined) return [{ path, message: `no wording in ${language}` }]
      return words.length > max ? [{ path, message: `"${words}" is longer than ${max} characters` }] : []
    }),
  )
}

/** Every text of a playbook, with its place and how long it may be. */
export function textsOf(playbook: Playbook): Text[] {
  const unlimited = Number.POSITIVE_INFINITY
  return [
    ...Object.entries(playbook.phrases).map(([id, text]) => ({
      path: ['phrases', id],
      text,
      max: unlimited,
    })),
    ...playbook.answers.flatMap(({ id, asked, say }) => [
      { path: ['answers', id, 'asked'], text: asked, max: unlimited },
      { path: ['answers', id, 'say'], text: say, max: unlimited },
    ]),
    ...playbook.behaviour.map((rule) => ({
      path: ['behaviour', rule.id],
      text: rule.title,
      max: unlimited,
    })),
    ...playbook.fit.map((rule) => ({ path: ['fit', rule.id], text: rule.title, max: unlimited })),
    ...playbook.nextActions.map((action) => ({
      path: ['nextActions', action.id],
      text: action.say,
      max: unlimited,
    })),
    ...(playbook.consent ? [{ path: ['consent'], text: playbook.consent.text, max: unlimited }] : []),
    ...playbook.queues.map((queue) => ({ path: ['queues', queue.id], text: queue.title, max: unlimited })),
    ...playbook.gates.map((gate) => ({ path: ['gates', gate.id], text: gate.say, max: unlimited })),
    ...textsOfNurture(playbook),
    ...playbook.criteria.map((criterion) => ({
      path: ['criteria', criterion.id],
      text: criterion.title,
      max: unlimited,
    })),
    ...askedQuestions(playbook).flatMap((question) => [
      { path: ['questions', question.id, 'title'], text: question.title, max: unlimited },
      ...(question.name
        ? [{ path: ['questions', question.id, 'name'], text: question.name, max: unlimited }]
        : []),
      { path: ['questions', question.id, 'ask'], text: question.ask, max: unlimited },
      { path: ['questions', question.id, 'rephrase'], text: question.rephrase, max: unlimited },
      ...question.choices.map((choice) => ({
        path: ['questions', question.id, 'choices', choice.id],
        text: choice.label,
        max: MAX_LABEL,
      })),
    ]),
  ]
}
