/** Why a lead was lost, from the house's list; whatever is not on it is `other`, in the CRM's words. */
import { nameKey } from '../calibration/words.ts'
import { RejectionReason } from '../domain/lead.ts'

const WORDS: Record<Exclude<RejectionReason, 'other'>, string> = {
  not_target: `not a target, not a fit, no fit, bad fit, wrong profile, not interested, no need, no interest;
    nie nasz klient, poza grupą docelową, brak potrzeby, brak zainteresowania; нецелевой, не целевой, не наш клиент,
    нет потребности, не интересно, неинтересно`,
  unreachable: `no answer, no response, no reply, not reachable, unresponsive, could not reach, ghosted;
    brak kontaktu, brak odpowiedzi, nie odbiera, nieosiągalny; не отвечает, нет ответа, не дозвонились, недозвон,
    нет связи, не выходит на связь`,
  wrong_data: `invalid data, bad data, wrong number, invalid number, wrong email, bounced, spam, fake;
    błędne dane, zły numer, błędny numer; неверные данные, неверный номер, ошибочные данные, спам`,
  not_now: `not the right moment, bad timing, timing, later, postponed, too early, no time;
    nie teraz, zły moment, później, odłożone, za wcześnie; не сейчас, позже, отложено, не время, рано, неподходящий момент`,
  no_budget: `budget, price, too expensive, price too high, no money, cost;
    brak budżetu, budżet, cena, za drogo, zbyt drogo; нет бюджета, бюджет, цена, дорого, слишком дорого, нет денег`,
  competitor: `lost to competitor, chose competitor, competition, went with competitor;
    konkurencja, wybrał konkurencję, wybrali konkurencję; конкурент, конкуренты, выбрали конкурента, ушел к конкуренту,
    ушли к конкурентам`,
  already_customer: `existing customer, already a customer, is a customer, current customer;
    już klient, obecny klient, jest klientem; уже клиент, действующий клиент, текущий клиент`,
  duplicate: `duplicate lead, duplicated; duplikat, powtórzony; дубль, дубликат, повтор`,
}

const reasons = new Map<string, RejectionReason>([
  ...RejectionReason.options.map((reason): [string, RejectionReason] => [nameKey(reason), reason]),
  ...Object.entries(WORDS).flatMap(([reason, words]) =>
    words
      .split(/[,;]/)
      .map((word): [string, RejectionReason] => [nameKey(word), RejectionReason.parse(reason)]),
  ),
])

export function readReason(text: string): { reason: RejectionReason; reasonText?: string } {
  const reason = reasons.get(nameKey(text)) ?? 'other'
  return reason === 'other' && nameKey(text) !== 'other' ? { reason, reasonText: text } : { reason }
}
