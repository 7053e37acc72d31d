/** The small pieces that the card is made of. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Evidence } from '../../../../../src/domain/answer.ts'
import { exactPoints } from '../../format.ts'
import { strings } from '../../strings.ts'

/** Told which words to show, and what they are shown for. */
export type OnQuote = (evidence: Evidence, from: HTMLElement) => void

/** What a card is read in: its prospect's language, the present, and the way to where words were said. */
export const Reading = createContext<{ language: string; now: string; onQuote: OnQuote }>({
  language: 'en',
  now: '',
  onQuote: () => {},
})

/** The present, ISO 8601: what a date's year is left out against. */
export const usePresent = (): string => useContext(Reading).now

/** Words in the conversation's language, which need not be the desk's. */
export const Theirs = ({ children }: { children: ComponentChildren }) => (
  <span lang={useContext(Reading).language}>{children}</span>
)

/** The prospect's words, and the way to where they were said; of what they brought along, by what. */
export function Quote({ evidence }: { evidence: Evidence }) {
  const { language, onQuote } = useContext(Reading)
  if (evidence.source) return <span class="brought">{strings.card.brought[evidence.source]}</span>
  if (evidence.quote === '') return null
  return (
    <button
      type="button"
      class="quote"
      aria-label={strings.card.showQuote(evidence.quote)}
      onClick={(event) => onQuote(evidence, event.currentTarget)}
    >
      <span lang={language}>{strings.card.quoted(evidence.quote)}</span>
    </button>
  )
}

export const Points = ({ value, children }: { value: number; children?: ComponentChildren }) => (
  <span class="points">
    {exactPoints(value)}
    <span class="visually-hidden"> {strings.card.points}</span>
    {children}
  </span>
)

/** One name with what is known under it; nothing where nothing is. */
export const Fact = ({ name, children }: { name: string; children: ComponentChildren }) =>
  children === null || children === undefined ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
