/** Why a column is no feature, and what to take care of: as data, which a page may say in any language, and in words. */
import { z } from 'zod'

const Share = z.number().min(0).max(1)

export const WhyRefused = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum([
      'known_afterwards',
      'named_as_outcome',
      'named_as_deal',
      'named_as_sales',
      'personal',
      'blank',
      'same',
      'addresses',
      'dates',
      'own_text',
      'own_number',
    ]),
  }),
  /** Too few leads have it. */
  z.object({ kind: z.literal('rare'), leads: z.int(), needed: z.int() }),
  /** Alone, or where it is filled in, it tells won from lost. */
  z.object({ kind: z.enum(['tells', 'tells_where_filled']), auc: Share }),
  /** Of what is uncertain about the outcome, it takes away this share. */
  z.object({ kind: z.literal('settles'), share: Share }),
  /** Filled in, or blank, for these shares of the won and of the lost leads. */
  z.object({ kind: z.literal('one_sided'), filled: z.boolean(), won: Share, lost: Share }),
])
export type WhyRefused = z.infer<typeof WhyRefused>

/** Those of which there is nothing more to say. */
type PlainKind = Exclude<
  WhyRefused['kind'],
  'rare' | 'tells' | 'tells_where_filled' | 'settles' | 'one_sided'
>

export const Caution = z.discriminatedUnion('kind', [
  /** It was asked for by name, although its behaviour is suspicious. */
  z.object({ kind: z.literal('used_as_asked'), feature: z.string(), why: WhyRefused }),
  /** The forecasts order the leads better than is believable. */
  z.object({ kind: z.literal('too_good'), auc: Share }),
])
export type Caution = z.infer<typeof Caution>

const AFTERWARDS = 'it looks written afterwards'
const percent = (share: number): string => `${Math.round(share * 100)} %`

const plain: Record<PlainKind, string> = {
  known_afterwards: 'it is known only after the outcome',
  named_as_outcome: 'by its name it tells the outcome, which is known only afterwards',
  named_as_deal: 'by its name it tells of the deal, which there is only once a lead is won',
  named_as_sales:
    'by its name it is written by salespeople, or overwritten, until the end: it knows the outcome',
  personal: 'it is about the person, not about the deal',
  blank: 'it is blank in all leads',
  same: 'it is the same in all leads',
  addresses: 'it holds e-mail addresses; their class is offered as "email"',
  dates: 'it holds dates, which are no features',
  own_text: 'nearly every lead has its own: an identifier or free text',
  own_number: 'nearly every lead has its own number: an identifier',
}

/** In English, as the command says it. */
export function refusalInWords(why: WhyRefused): string {
  switch (why.kind) {
    case 'rare':
      return `only ${why.leads} leads have it: at least ${why.needed} are needed`
    case 'tells':
      return `alone it tells won from lost leads almost without fail (AUC ${why.auc.toFixed(2)}): ${AFTERWARDS}`
    case 'tells_where_filled':
      return `where it is filled in, it tells won from lost leads almost without fail (AUC ${why.auc.toFixed(2)}): ${AFTERWARDS}`
    case 'settles':
      return `alone it settles ${percent(why.share)} of what is uncertain about the outcome: ${AFTERWARDS}`
    case 'one_sided': {
      const state = why.filled ? 'filled in' : 'blank'
      return `it is ${state} for ${percent(why.won)} of the won leads and ${percent(why.lost)} of the lost ones: ${AFTERWARDS}`
    }
    default:
      return plain[why.kind]
  }
}

export const cautionInWords = (caution: Caution): string =>
  caution.kind === 'used_as_asked'
    ? `"${caution.feature}" is used as asked, although ${refusalInWords(caution.why)}`
    : `an AUC of ${caution.auc.toFixed(3)} is rarely honest: look for a feature that knows the outcome`
