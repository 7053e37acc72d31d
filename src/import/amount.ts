/** A deal's value as exports write it: "12 500,00", "12,500.00", "€12'500". What may be twelve or twelve thousand is refused. */
import { type Read, shown } from './fault.ts'

const CURRENCY = /^(?:\p{Sc}|[a-z]{3}|zł|руб\.?|р\.)\s*|\s*(?:\p{Sc}|[a-z]{3}|zł|руб\.?|р\.)$/giu
const MOST = 1e12

export function readAmount(text: string): Read<number> {
  const bare = text.replace(CURRENCY, '').replace(/[\s\u00a0\u202f'’]/g, '')
  if (/^[+]?\d+$/.test(bare)) return within(text, Number(bare))
  const [last] = bare.match(/[.,](?=\d*$)/) ?? []
  if (!last || !/^\d[\d.,]*\d$|^\d$/.test(bare))
    return { fault: `${shown(text)} is no amount: write 12500.00` }
  const other = last === '.' ? ',' : '.'
  const times = bare.split(last).length - 1
  const hasOther = bare.includes(other)
  if (times > 1)
    return hasOther || !isGrouped(bare, last) ? broken(text) : within(text, Number(bare.replaceAll(last, '')))
  const [whole = '', decimals = ''] = bare.split(last)
  if (hasOther)
    return isGrouped(whole, other) && !decimals.includes(other)
      ? within(text, Number(`${whole.replaceAll(other, '')}.${decimals}`))
      : broken(text)
  if (decimals.length === 3 && whole.length <= 3 && whole !== '0')
    return {
      fault: `${shown(text)} may be a thousand times more or less: write ${whole}${decimals} or ${whole}.${decimals.slice(0, 2)}`,
    }
  return within(text, Number(`${whole}.${decimals}`))
}

const isGrouped = (text: string, separator: string): boolean =>
  text.split(separator).every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part))

const broken = (text: string) => ({
  fault: `${shown(text)} has its separators in odd places: write 12500.00`,
})

const within = (text: string, value: number): Read<number> =>
  value <= MOST ? { value } : { fault: `${shown(text)} is over a thousand billion: write it in whole units` }
