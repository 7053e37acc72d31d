/** The words of the pages that managers use, in three languages. */
import { expect, it } from 'vitest'
import { en as audit } from '../../../../../adapters/desk/page/pages/audit/words/en.ts'
import { pl as auditPl } from '../../../../../adapters/desk/page/pages/audit/words/pl.ts'
import { ru as auditRu } from '../../../../../adapters/desk/page/pages/audit/words/ru.ts'
import { en as results } from '../../../../../adapters/desk/page/pages/results/words/en.ts'
import { pl as resultsPl } from '../../../../../adapters/desk/page/pages/results/words/pl.ts'
import { ru as resultsRu } from '../../../../../adapters/desk/page/pages/results/words/ru.ts'
import { en as routing } from '../../../../../adapters/desk/page/pages/routing/words/en.ts'
import { pl as routingPl } from '../../../../../adapters/desk/page/pages/routing/words/pl.ts'
import { ru as routingRu } from '../../../../../adapters/desk/page/pages/routing/words/ru.ts'
import { en as scoring } from '../../../../../adapters/desk/page/pages/scoring/words/en.ts'
import { pl as scoringPl } from '../../../../../adapters/desk/page/pages/scoring/words/pl.ts'
import { ru as scoringRu } from '../../../../../adapters/desk/page/pages/scoring/words/ru.ts'
import { en as team } from '../../../../../adapters/desk/page/pages/team/words/en.ts'
import { pl as teamPl } from '../../../../../adapters/desk/page/pages/team/words/pl.ts'
import { ru as teamRu } from '../../../../../adapters/desk/page/pages/team/words/ru.ts'
import { en as webhooks } from '../../../../../adapters/desk/page/pages/webhooks/words/en.ts'
import { pl as webhooksPl } from '../../../../../adapters/desk/page/pages/webhooks/words/pl.ts'
import { ru as webhooksRu } from '../../../../../adapters/desk/page/pages/webhooks/words/ru.ts'
import { NotChosen } from '../../../../../src/domain/assignment.ts'
import { AuditAction } from '../../../../../src/domain/audit.ts'
import { TEST_EVENT, WebhookEvent } from '../../../../../src/domain/webhook.ts'

it.each([
  ['audit', audit, auditPl, auditRu],
  ['results', results, resultsPl, resultsRu],
  ['routing', routing, routingPl, routingRu],
  ['scoring', scoring, scoringPl, scoringRu],
  ['team', team, teamPl, teamRu],
  ['webhooks', webhooks, webhooksPl, webhooksRu],
] as const)('%s: every sentence in Polish and Russian is one of its own', (_page, en, pl, ru) => {
  const sentencesOf = (words: object): string[] =>
    Object.values(words).flatMap((value: unknown) =>
      typeof value === 'string' ? [value] : typeof value === 'object' && value ? sentencesOf(value) : [],
    )
  const english = sentencesOf(en).filter((text) => text.includes(' '))
  for (const words of [pl, ru])
    expect(sentencesOf(words).filter((text) => english.includes(text))).toEqual([])
})

it.each([audit, auditPl, auditRu])('everything that is noted has a name', (words) => {
  expect(AuditAction.options.filter((action) => words.action(action) === action)).toEqual([])
})

it.each([routing, routingPl, routingRu])('every reason why not has words', (words) => {
  expect(NotChosen.options.filter((why) => words.why(why) === why)).toEqual([])
})

it.each([webhooks, webhooksPl, webhooksRu])('every event that webhooks are told of has words', (words) => {
  expect([...WebhookEvent.options, TEST_EVENT].filter((event) => words.event(event) === event)).toEqual([])
})
