import type { Speller } from '#lib/checks/model/speller.ts'
import { nspellSpeller } from '#lib/checks/spelling/nspell-speller.ts'

/** The English dictionary from our own server; undefined where it cannot be had, and then nothing is said of spelling. */
export async function loadSpeller(): Promise<Speller | undefined> {
  try {
    const [aff, dic] = await Promise.all(['en.aff', 'en.dic'].map(textOf))
    return aff && dic ? nspellSpeller({ aff, dic }) : undefined
  } catch {
    return undefined
  }
}

async function textOf(file: string): Promise<string> {
  const response = await fetch(new URL(`/api/dictionary/${file}`, self.location.origin))
  return response.ok ? response.text() : ''
}
