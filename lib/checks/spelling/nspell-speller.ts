import nspell from 'nspell'
import type { Speller } from '../model/speller.ts'
import { spellingVariants } from './spelling-variants.ts'

/** A dictionary in Hunspell's two files. */
export type Dictionary = { aff: string; dic: string }

/**
 * A speller over a dictionary, with a memory, for a story asks for the same words at every key. It takes a word as right in
 * British and American spelling alike: which of the two a newsroom writes is a matter of its style, not of spelling.
 * Building it takes more than a second.
 */
export function nspellSpeller({ aff, dic }: Dictionary): Speller {
  const dictionary = nspell(aff, dic)
  const known = new Map<string, boolean>()
  const suggestions = new Map<string, readonly string[]>()
  return {
    isWord: (word) =>
      remember(known, word, () => spellingVariants(word).some((variant) => dictionary.correct(variant))),
    suggest: (word) =>
      remember(suggestions, word, () => {
        const swapped = swappedLetters(word).filter((each) => dictionary.correct(each))
        return [...new Set([...swapped, ...dictionary.suggest(word)])]
      }),
  }
}

/** The word with each two neighbouring letters swapped: the commonest slip of fast fingers. */
function swappedLetters(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => {
    const [first = '', second = ''] = [word[at], word[at + 1]]
    return word.slice(0, at) + second + first + word.slice(at + 2)
  })
}

function remember<T>(memory: Map<string, T>, word: string, find: () => T): T {
  const before = memory.get(word)
  if (before !== undefined) return before
  const found = find()
  memory.set(word, found)
  return found
}
