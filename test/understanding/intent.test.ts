import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Language } from '../../src/domain/language.ts'
import type { Intent } from '../../src/domain/reading.ts'
import { valuesIn } from './support.ts'

type Row = [text: string, ...intents: z.infer<typeof Intent>[]]

const sayings: Record<Language, Row[]> = {
  en: [
    ['can I talk to someone?', 'human'],
    ['I want a real human', 'human'],
    ['please call me back', 'human'],
    ['are you a bot?', 'bot_question'],
    ['how much does it cost?', 'price_question'],
    ['yes, but how much is it?', 'yes', 'price_question'],
    ['Yes please', 'yes'],
    ['ok', 'yes'],
    ['No', 'no'],
    ['not yet', 'no'],
    ["I don't know", 'not_sure'],
    ['no idea yet', 'not_sure'],
    ['no rush', 'dont_care'],
    ['prefer not to say', 'decline'],
    ["I can't share that", 'decline'],
    ['maybe later', 'not_now'],
    ['stop', 'stop'],
    ['please stop messaging me', 'stop'],
    ['not interested, thanks', 'stop', 'thanks'],
    ["let's start over", 'restart'],
    ['can you repeat?', 'repeat'],
    ['what do you mean?', 'explain'],
    ['actually, 20 people', 'correct'],
    ['hello', 'greet'],
    ['thank you!', 'thanks'],
    ['bye', 'goodbye'],
    ['could you call me back tomorrow?', 'human'],
    ['exactly 20 people'],
    ['call me Anna'],
    ["I don't need a human"],
    ['no need to talk to a person'],
    ['not interested in the price, just the timeline'],
    ['stop by our office'],
    ['we know the owner'],
  ],
  pl: [
    ['chcę porozmawiać z człowiekiem', 'human'],
    ['proszę o kontakt telefoniczny', 'human'],
    ['poproszę konsultanta', 'human'],
    ['czy jesteś botem?', 'bot_question'],
    ['ile to kosztuje?', 'price_question'],
    ['tak, a ile to będzie kosztować?', 'yes', 'price_question'],
    ['oczywiście', 'yes'],
    ['nie', 'no'],
    ['jeszcze nie', 'no'],
    ['nie wiem', 'not_sure'],
    ['trudno powiedzieć', 'not_sure'],
    ['nie spieszy nam się', 'dont_care'],
    ['wszystko jedno', 'dont_care'],
    ['wolę nie mówić', 'decline'],
    ['to tajemnica firmy', 'decline'],
    ['może później', 'not_now'],
    ['stop', 'stop'],
    ['proszę nie pisać', 'stop'],
    ['zacznijmy od nowa', 'restart'],
    ['możesz powtórzyć?', 'repeat'],
    ['nie rozumiem pytania', 'explain'],
    ['pomyliłam się, 20 osób', 'correct'],
    ['dzień dobry', 'greet'],
    ['dziękuję', 'thanks'],
    ['do widzenia', 'goodbye'],
    ['dokładnie nie pamiętam', 'not_sure'],
    ['nie potrzebuję konsultanta'],
    ['nie interesuje mnie cena, tylko termin'],
    ['mamy pięć sklepów'],
  ],
  ru: [
    ['хочу поговорить с человеком', 'human'],
    ['позовите менеджера', 'human'],
    ['ты бот?', 'bot_question'],
    ['сколько это стоит?', 'price_question'],
    ['да, а сколько стоит?', 'yes', 'price_question'],
    ['конечно', 'yes'],
    ['нет', 'no'],
    ['пока нет', 'no'],
    ['не знаю', 'not_sure'],
    ['затрудняюсь ответить', 'not_sure'],
    ['не спешим', 'dont_care'],
    ['без разницы', 'dont_care'],
    ['не хочу говорить', 'decline'],
    ['это коммерческая тайна', 'decline'],
    ['давайте позже', 'not_now'],
    ['стоп', 'stop'],
    ['не пишите мне больше', 'stop'],
    ['давай сначала', 'restart'],
    ['повторите, пожалуйста', 'repeat'],
    ['не понял вопрос', 'explain'],
    ['я ошибся, 20 человек', 'correct'],
    ['здравствуйте', 'greet'],
    ['спасибо большое', 'thanks'],
    ['до свидания', 'goodbye'],
    ['пока', 'goodbye'],
    ['пока просто смотрю'],
    ['точно 20 человек'],
    ['мне не нужен менеджер'],
    ['цена не интересует, только сроки'],
    ['у нас пять магазинов'],
  ],
}

describe.each(Object.entries(sayings) as [Language, Row[]][])('what is wanted, in %s', (language, rows) => {
  it.each(rows)('%s', (text, ...intents) => {
    expect(valuesIn('intent', language, text)).toEqual(intents)
  })
})

it('keeps yes, no, not sure and declining apart in one message', () => {
  expect(
    valuesIn('intent', 'en', "Yes. I don't know the budget, and I'd rather not say who decides."),
  ).toEqual(['yes', 'not_sure', 'decline'])
})

it('reads the intent beside an answer', () => {
  expect(valuesIn('intent', 'en', '20k EUR a year, but can I talk to someone?')).toEqual(['human'])
  expect(valuesIn('money', 'en', '20k EUR a year, but can I talk to someone?')).toHaveLength(1)
})

it.each([
  ["Visitors don't write to us", []],
  ['customers stop calling us after the quote', []],
  ['clients never call us back', []],
  ["please don't write to me again", ['stop']],
  ['I want you to stop texting me', ['stop']],
  ['I told you not to call me', ['stop']],
])('what others do is no command: %s', (text, intents) => {
  expect(valuesIn('intent', 'en', text)).toEqual(intents)
})

it.each<[Language, string]>([
  ['en', 'no, rather 20k'],
  ['pl', 'nie, raczej 20 tysięcy'],
  ['ru', 'нет, лучше 20 тысяч'],
])('a sum after a no corrects what was said before (%s): %s', (language, text) => {
  expect(valuesIn('intent', language, text)).toContain('correct')
})

it.each<[Language, string]>([
  ['pl', 'raczej w marcu'],
  ['ru', 'лучше в марте'],
])('the same words without a no correct nothing (%s): %s', (language, text) => {
  expect(valuesIn('intent', language, text)).not.toContain('correct')
})
