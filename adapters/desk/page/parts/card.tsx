/** What a rep reads first: what they want, what they said on each criterion, what is open, how to reach them, and why. */
import { dayOf, points } from '../format.ts'
import { strings } from '../strings.ts'
import type { CardAnswer, CardCriterion, CardView, Conversation } from '../types.ts'

type OnQuote = (seq: number, quote: string) => void

export function Card({ view, onQuote }: { view: Conversation; onQuote: OnQuote }) {
  const { card } = view
  return (
    <section class="card" aria-label={strings.card.heading}>
      {card === null ? (
        <p class="muted">{strings.card.missing}</p>
      ) : (
        <>
          <p class="card-summary">{card.summary}</p>
          <Why card={card} />
          {card.questions.length > 0 && (
            <section class="card-part">
              <h3>{strings.card.questions}</h3>
              {card.questions.map((evidence) => (
                <Quote key={`${evidence.message} ${evidence.start}`} evidence={evidence} onQuote={onQuote} />
              ))}
            </section>
          )}
          {card.criteria.map((criterion) => (
            <Criterion key={criterion.criterion} criterion={criterion} onQuote={onQuote} />
          ))}
          {card.open.length > 0 && (
            <section class="card-part">
              <h3>{strings.card.open}</h3>
              <ul class="chips">
                {card.open.map((title) => (
                  <li key={title} class="chip">
                    {title}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
      <Contact view={view} />
      <Ledger view={view} />
    </section>
  )
}

const Why = ({ card }: { card: CardView }) => (
  <section class="card-why">
    <h3 class="visually-hidden">{strings.card.why}</h3>
    <ul class="chips">
      {card.reasons.map((reason) => (
        <li key={reason} class="chip strong">
          {strings.reason(reason)}
        </li>
      ))}
    </ul>
  </section>
)

const Criterion = ({ criterion, onQuote }: { criterion: CardCriterion; onQuote: OnQuote }) => (
  <section class="card-part">
    <h3>
      {criterion.title}
      <Points value={criterion.points} />
    </h3>
    <ul class="answers">
      {criterion.answers.map((answer) => (
        <Answer key={answer.question} answer={answer} onQuote={onQuote} />
      ))}
    </ul>
  </section>
)

const Answer = ({ answer, onQuote }: { answer: CardAnswer; onQuote: OnQuote }) => {
  const { title, status, value, evidence } = answer
  return (
    <li class={`answer ${status}`}>
      <span class="answer-title">{title}</span>
      <Points value={answer.points} />
      <span class="answer-value">{value ?? strings.answerStatus(status)}</span>
      {evidence !== null && <Quote evidence={evidence} onQuote={onQuote} />}
    </li>
  )
}

const Quote = ({ evidence, onQuote }: { evidence: CardView['questions'][number]; onQuote: OnQuote }) => (
  <button
    type="button"
    class="quote"
    aria-label={strings.card.showQuote(evidence.quote)}
    onClick={() => onQuote(evidence.message, evidence.quote)}
  >
    “{evidence.quote}”
  </button>
)

const Points = ({ value }: { value: number }) => (
  <span class="points">
    {points(value)}
    <span class="visually-hidden"> {strings.points}</span>
  </span>
)

/** A link where a tap can do something with the value. */
const links: Record<string, (value: string) => string> = {
  email: (value) => `mailto:${value}`,
  phone: (value) => `tel:${value.replace(/[^\d+]/g, '')}`,
}

const bars = ['optedOut', 'email', 'channel'] as const

/** By which ways the prospect hears nothing any more. */
function Barred({ view }: { view: Conversation }) {
  const known = bars.flatMap((way) => {
    const since = view.barred[way]
    return since === null ? [] : [strings.card.barredWords[way](dayOf(since))]
  })
  if (known.length === 0) return null
  return (
    <div>
      <dt>{strings.card.barred}</dt>
      {known.map((words) => (
        <dd key={words}>{words}</dd>
      ))}
    </div>
  )
}

const fields = ['name', 'role', 'company', 'email', 'phone'] as const

function Contact({ view }: { view: Conversation }) {
  const known = fields.flatMap((field) => {
    const value = view.contact[field]
    return value === undefined ? [] : [{ field, value }]
  })
  return (
    <section class="card-part">
      <h3>{strings.card.contact}</h3>
      {known.length === 0 && <p class="muted">{strings.card.noContact}</p>}
      <dl class="facts">
        {known.map(({ field, value }) => (
          <div key={field}>
            <dt>{strings.card.contactFields[field]}</dt>
            <dd>{links[field] ? <a href={links[field](value)}>{value}</a> : value}</dd>
          </div>
        ))}
        <Barred view={view} />
        {view.consent !== null && (
          <div>
            <dt>{strings.card.consent}</dt>
            <dd>
              {strings.card.consentWords(view.consent.version, view.consent.asked, dayOf(view.consent.at))}
            </dd>
          </div>
        )}
        <div>
          <dt>{strings.card.source}</dt>
          <dd>{view.source ?? strings.card.noSource}</dd>
        </div>
        <div>
          <dt>{strings.card.stage}</dt>
          <dd>{strings.stage(view.stage)}</dd>
        </div>
      </dl>
    </section>
  )
}

/** The rows of the present qualification: earlier ones stay in the ledger, and no longer count. */
function Ledger({ view }: { view: Conversation }) {
  const present = Math.max(...view.ledger.map(({ qualification }) => qualification))
  const entries = view.ledger.filter(({ qualification }) => qualification === present)
  if (entries.length === 0) return null
  return (
    <details class="ledger">
      <summary>{strings.card.ledger}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.rule} ${entry.points}`}>
            <span class="ledger-rule">{entry.rule}</span>
            <Points value={entry.points} />
            <span class="ledger-quote">“{entry.evidence.quote}”</span>
          </li>
        ))}
        <li class="ledger-total">
          <span>{strings.card.total}</span>
          <Points value={view.score} />
        </li>
      </ul>
    </details>
  )
}
