import { WORDS } from './words.ts'

/** How many words a generated passphrase has: 7 × log2 of the list's length is more than 72 bits. */
export const PASSPHRASE_WORDS = 7

/** Fills an array with random bits, as `crypto.getRandomValues` does. */
export type FillRandom = (into: Uint32Array<ArrayBuffer>) => Uint32Array<ArrayBuffer>

/** Seven random words with hyphens between. Passphrases are always made here and never chosen. */
export function generatePassphrase(fill: FillRandom): string {
  return Array.from({ length: PASSPHRASE_WORDS }, () => WORDS[below(WORDS.length, fill)] ?? '').join('-')
}

/** What somebody typed as the passphrase it means: capitals, spaces, commas and line ends between the words do not count. */
export function readPassphrase(typed: string): string {
  return typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .join('-')
}

/** A random whole number below `count`, each as likely as the next: draws from the uneven end are drawn again. */
function below(count: number, fill: FillRandom): number {
  const even = Math.floor(2 ** 32 / count) * count
  for (;;) {
    const [drawn = even] = fill(new Uint32Array(1))
    if (drawn < even) return drawn % count
  }
}
