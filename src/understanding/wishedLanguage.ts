/** A language that is asked for by its name, in whatever language: "in English, please", "po angielsku", "можно по-русски?". */
import { type Language, languages } from '../domain/language.ts'
import { normalizeWord } from './normalize.ts'
import type { Token } from './tokens.ts'

/** Its name, in every language and case that a wish may have it in. */
const names: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordsOf('english angielski angielskim angielsku английски английский английском инглиш'),
  pl: wordsOf('polish polski polskim polsku польски польский польском'),
  ru: wordsOf('russian rosyjski rosyjskim rosyjsku русски русский русском'),
}

/** What a wish may say beside the name. Anything else is about the language, and not a wish for it. */
const beside = wordsOf(`
  in into to can could may we you i do let lets us speak talk chat write go on continue switch change over prefer please
  language rather instead sorry hi hello
  po w na proszę możemy możecie czy mogę można mówić mówicie rozmawiać porozmawiać pisać przejść przejdźmy język języku
  zmień zmienić wolę
  по на в можно пожалуйста давайте говорить говорите поговорить писать пишите продолжим перейти перейдем язык языке хочу
  можете можем ли вы мы
`)

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(normalizeWord))
}

/** A longer message says more than a wish. */
const MOST_WORDS = 8

/** Null: none is, or more than one. */
export function wishedLanguageIn(tokens: readonly Token[]): Language | null {
  if (tokens.length > 2 * MOST_WORDS) return null
  const words = tokens
    .filter(({ kind }) => kind === 'word')
    .flatMap(({ text }) => text.split('-'))
    .map(normalizeWord)
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const named = languages.filter((language) => words.some((word) => names[language].has(word)))
  const [wished, another] = named
  if (!wished || another) return null
  const isOnlyWish = tokens.every(({ kind }) => kind === 'word' || kind === 'sign')
  return isOnlyWish && words.every((word) => names[wished].has(word) || beside.has(word)) ? wished : null
}
