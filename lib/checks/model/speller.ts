/** Knows which words of the story's language are right. Both are pure and take one word without white space. */
export type Speller = {
  isWord: (word: string) => boolean
  /** Words that may be meant, the likeliest first; may be empty. Slow: ask only for words that are wrong. */
  suggest: (word: string) => readonly string[]
}
