import { expect, it } from 'vitest'
import { agency } from '../../../flows/playbooks/agency.ts'
import { saas } from '../../../flows/playbooks/saas.ts'
import { shop } from '../../../flows/playbooks/shop.ts'
import { topicsOf } from '../../../flows/topics.ts'
import { read } from '../../../src/understanding/read.ts'
import { contextOf } from '../support.ts'
import { prospectSentences } from './prospects.ts'
import { shown } from './shown.ts'

const playbooks = { saas, agency, shop }

it.each(prospectSentences)('$playbook, $language: $text', ({ playbook, language, text, understood }) => {
  const readings = read(text, contextOf(language, { topics: topicsOf(playbooks[playbook]) }))
  expect(shown(readings)).toEqual(understood)
})
