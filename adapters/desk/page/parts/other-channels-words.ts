import { inLanguages } from '../strings.ts'

const en = {
  heading: 'Other channels',
  goesOn: (channel: string, when: string) => `Also wrote on ${channel}, ${when}`,
  onePerson: 'The lead of that chat was taken for the same person, and became one with this one.',
  earlier: 'What was said there before',
  separated: (by: string | null, when: string) =>
    by === null ? `Separated, ${when}` : `Separated by ${by}, ${when}`,
  separate: 'Separate…',
  sure: 'Separate the two again?',
  lead: (channel: string) =>
    `The chat on ${channel}, what it was about before and its lead are again what they were. What was said stays where it was said. The log says who did it.`,
  submit: 'Separate',
}

const pl: typeof en = {
  heading: 'Inne kanały',
  goesOn: (channel, when) => `Rozmowa także w kanale ${channel}, ${when}`,
  onePerson: 'Lead z tamtego czatu uznano za tę samą osobę i połączono z tym.',
  earlier: 'Co padło tam wcześniej',
  separated: (by, when) => (by === null ? `Rozdzielono, ${when}` : `Rozdziela: ${by}, ${when}`),
  separate: 'Rozdziel…',
  sure: 'Rozdzielić z powrotem?',
  lead: (channel) =>
    `Czat w kanale ${channel}, jego wcześniejsza rozmowa i jego lead będą znów takie jak przedtem. Co powiedziano, zostaje tam, gdzie padło. W dzienniku będzie widać, kto to zrobił.`,
  submit: 'Rozdziel',
}

const ru: typeof en = {
  heading: 'Другие каналы',
  goesOn: (channel, when) => `Пишет также в ${channel}, ${when}`,
  onePerson: 'Лид из того чата признан тем же человеком и объединён с этим.',
  earlier: 'Что говорилось там раньше',
  separated: (by, when) => (by === null ? `Разделено, ${when}` : `Разделил(а) ${by}, ${when}`),
  separate: 'Разделить…',
  sure: 'Снова разделить?',
  lead: (channel) =>
    `Чат в ${channel}, его прежний разговор и его лид станут такими, какими были. Сказанное останется там, где было сказано. В журнале будет видно, кто это сделал.`,
  submit: 'Разделить',
}

export const otherChannels = inLanguages({ en, pl, ru })
