/** What playbooks call what leads carry by its id, in every language that they speak. */
import { z } from 'zod'
import { Localised } from '../../flows/localised.ts'
import { askedQuestions, type Playbook } from '../../flows/vocabulary.ts'
import { named } from './named.ts'
import { json, type Route, route } from './route.ts'

/** Those of the standard playbook come first: where others call the same id differently, it is here more than once. */
const Titles = z.array(z.object({ id: z.string(), title: Localised }))

const TitlesBody = z.object({
  queues: Titles,
  segments: Titles,
  criteria: Titles,
  /** By what its question asks. */
  gates: Titles,
})
export type TitlesBody = z.infer<typeof TitlesBody>

named.add(TitlesBody, { id: 'Titles' })

export function titleRoutes({ titled }: { titled: () => readonly Playbook[] }): Route[] {
  const titles = route({
    method: 'get',
    path: '/titles',
    summary: 'What queues, segments, criteria and minimums are called, by their ids',
    answers: { 200: { description: 'Of the playbooks in force.', body: TitlesBody } },
    answer: async () => json(200, titlesOf(titled())),
  })
  return [titles]
}

const titlesOf = (playbooks: readonly Playbook[]): TitlesBody => ({
  queues: playbooks.flatMap(({ queues }) => queues.map(inShort)),
  segments: playbooks.flatMap(({ nurture }) => (nurture?.segments ?? []).map(inShort)),
  criteria: playbooks.flatMap(({ criteria }) => criteria.map(inShort)),
  gates: playbooks.flatMap((playbook) =>
    playbook.gates.flatMap(({ id, question }) =>
      askedQuestions(playbook)
        .filter((asked) => asked.id === question)
        .map(({ title }) => ({ id, title })),
    ),
  ),
})

const inShort = ({ id, title }: z.infer<typeof Titles>[number]) => ({ id, title })
