/** How far a lead has come, in the words of CRMs in three languages. */
import { nameKey } from '../calibration/words.ts'
import { Stage } from '../domain/lead.ts'
import { type Read, shown } from './fault.ts'

const WORDS: Record<Stage, string> = {
  lead: `new, new lead, open, raw, subscriber, not contacted, unread; nowy, nowa, nowe, nowy lead, otwarty, otwarta;
    новый, новая, новое, новый лид, лид, новая заявка, первичный контакт, неразобранное`,
  mql: `marketing qualified, marketing qualified lead, nurturing; kwalifikowany marketingowo; маркетинговый лид`,
  sal: `sales accepted, sales accepted lead, accepted, contacted, working, in progress, attempted to contact, connected;
    przyjęty, w toku, w trakcie, skontaktowano, kontakt; в работе, взят в работу, принят, связались`,
  sql: `sales qualified, sales qualified lead, qualified; kwalifikowany, zakwalifikowany, kwalifikacja;
    квалифицирован, квалификация, квалифицированный`,
  opportunity: `proposal, proposal sent, quote, quote sent, negotiation, negotiations, demo, contract sent, decision;
    szansa, szansa sprzedaży, oferta, oferta wysłana, negocjacje, propozycja;
    переговоры, коммерческое предложение, кп отправлено, предложение, согласование договора, принимают решение`,
  won: `closed won, deal won, converted, customer, client, success, successful, signed, sold, yes, true, 1;
    wygrana, wygrany, wygrane, zamknięta wygrana, zamknięte wygrane, sprzedane, sprzedano, klient, sukces, tak, prawda;
    успешно реализовано, выиграна, выиграно, выигран, сделка выиграна, продано, продажа, клиент, успех, успешно, оплачено,
    да, истина`,
  lost: `closed lost, deal lost, not converted, rejected, disqualified, dead, unqualified, junk, no, false, 0;
    przegrana, przegrany, przegrane, zamknięta przegrana, zamknięte przegrane, utracona, utracony, utracone, stracona,
    odrzucona, odrzucony, zdyskwalifikowany, rezygnacja, nie, fałsz; закрыто и не реализовано, не реализовано, проиграна,
    проиграно, проигран, сделка проиграна, отказ, потерян, потеряна, потеряно, некачественный, некачественный лид,
    дисквалифицирован, нет, ложь`,
}

const stages = new Map<string, Stage>(
  Stage.options.flatMap((stage) =>
    [stage, ...WORDS[stage].split(/[,;]/)].map((words): [string, Stage] => [nameKey(words), stage]),
  ),
)

export function readStage(text: string): Read<Stage> {
  const stage = stages.get(nameKey(text))
  if (stage) return { value: stage }
  return {
    fault: `${shown(text)} is no stage that is known: write one of ${Stage.options.join(', ')} (or as your CRM has it: Closed Won, Converted, wygrana, успешно реализовано, 1 or 0 …)`,
  }
}
