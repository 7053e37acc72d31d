/** What a rep reads first: how good it is, what to do next, what was said, why the score is what it is, how to reach them. */
import type { ComponentChildren } from 'preact'
import { criteriaOf } from '../../criteria.ts'
import { useNow } from '../../hooks.ts'
import { strings } from '../../strings.ts'
import type { Conversation } from '../../types.ts'
import { Contact, Lead } from './contact.tsx'
import { Criteria } from './criteria.tsx'
import { Given } from './given.tsx'
import { History } from './history.tsx'
import { Numbers } from './numbers.tsx'
import { type OnQuote, Quote, Reading } from './pieces.tsx'
import { Top } from './top.tsx'
import { WhatIf } from './what-if.tsx'
import { Why } from './why.tsx'

export function Card({
  view,
  onQuote,
  children,
}: {
  view: Conversation
  onQuote: OnQuote
  /** What else there is to know of them. */
  children?: ComponentChildren
}) {
  const { card, explanation } = view
  const judgements = (view.judgements ?? []).filter(({ superseded }) => !superseded)
  return (
    <Reading.Provider value={{ language: view.language, now: useNow(60_000).toISOString(), onQuote }}>
      <section class="card" aria-label={strings.card.heading}>
        <Given assignment={view.assignment} />
        <Top view={view} judgements={judgements} />
        {explanation !== null && <Numbers explanation={explanation} />}
        {card !== null && card.questions.length > 0 && (
          <section class="card-part">
            <h3>{strings.card.questions}</h3>
            {card.questions.map((evidence) => (
              <Quote key={`${evidence.message} ${evidence.start}`} evidence={evidence} />
            ))}
          </section>
        )}
        <Criteria criteria={criteriaOf(card, explanation)} judgements={judgements} />
        {explanation !== null && <Why explanation={explanation} />}
        {explanation !== null && <WhatIf explanation={explanation} ended={view} />}
        <Contact view={view} />
        <Lead view={view} />
        {children}
        <History steps={view.stages ?? []} />
      </section>
    </Reading.Provider>
  )
}
