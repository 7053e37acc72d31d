/**
 * What people reply to the library's questions in their own words, by question and choice, in the notation of
 * `src/understanding/lexicon.ts`. Every playbook that asks one of these questions understands them; what only its own
 * trade calls so, it adds itself.
 */
export type Replies = Readonly<Record<string, QuestionReplies>>

export interface QuestionReplies {
  /** Said anywhere they answer the question, asked or not: "our contract runs out in May". */
  topics?: Readonly<Record<string, readonly string[]>>
  /** Said in reply to it they do, and mean nothing elsewhere: "my boss", "nothing". */
  replies?: Readonly<Record<string, readonly string[]>>
}
