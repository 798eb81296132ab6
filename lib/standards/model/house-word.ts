/** The longest word that the list takes, in characters. */
const LONGEST_WORD = 60

/**
 * A word as the list keeps it: composed (NFC), without white space around it and with the curly apostrophe as a straight one. Null
 * when it is no single word: empty, too long, with spaces in it, or without a letter.
 */
export function cleanHouseWord(typed: string): string | null {
  const word = typed.normalize('NFC').trim().replace(/’/gu, "'")
  const isOneWord = word.length <= LONGEST_WORD && /\p{L}/u.test(word) && !/[\s\p{C}]/u.test(word)
  return isOneWord ? word : null
}
