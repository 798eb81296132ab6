const JOINER = '\u2060'
const SPACE = '\u00a0'

/** The same words, held together where a line must not end: "9–6" and "3 p.m." stay on one line. */
export function unbroken(words: string): string {
  return words
    .replace(/(?<=\d)[–-](?=\d)/g, (dash) => JOINER + dash + JOINER)
    .replace(/(?<=\d) (?=[ap]\.m\.)/g, SPACE)
}
