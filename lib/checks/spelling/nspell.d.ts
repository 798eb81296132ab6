/** The part of nspell that is used here; the package has no types of its own. */
declare module 'nspell' {
  type Nspell = { correct: (word: string) => boolean; suggest: (word: string) => string[] }
  export default function nspell(aff: string, dic: string): Nspell
}
