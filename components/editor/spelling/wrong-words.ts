import type { Finding } from '#lib/checks/model/finding.ts'
import { fixesOf } from '#lib/checks/model/finding.ts'
import { wordsAround } from '#lib/checks/prose/words-around.ts'
import type { TextBlock } from '#lib/document/model/text-blocks.ts'

/**
 * Words that no dictionary has, and the places (`asideKey`) where somebody let one stand. `speaks`: the newsroom's spelling has
 * something to say of this language, so that the browser's need not.
 */
export type WrongWords = { wrong: ReadonlySet<string>; aside: ReadonlySet<string>; speaks: boolean }

/** The word that a finding of the spelling rule is about; null for any other finding. */
export function wrongWordOf(finding: Finding): string | null {
  if (finding.rule !== 'misspelled') return null
  const add = fixesOf(finding).find((fix) => fix.kind === 'add_word')
  return add?.kind === 'add_word' ? add.word : null
}

/** The words that a finding proposes instead. */
export function proposedFor(finding: Finding): string[] {
  return fixesOf(finding).flatMap((fix) => (fix.kind === 'replace' ? [fix.text] : []))
}

/** A place by its word and the words around it, so that it is known again however the text moves. */
export function asideKey(text: string, from: number, to: number): string {
  return `${text.slice(from, to)}\n${wordsAround(text, from, to)}`
}

/** What is to be drawn, from all findings, those that are open, and the text that they were found in. */
export function wrongWords(
  all: readonly Finding[],
  open: readonly Finding[],
  blocksOf: () => readonly TextBlock[],
  speaks: boolean,
): WrongWords {
  const isOpen = new Set(open.map(({ key }) => key))
  const wrong = new Set<string>()
  const aside = new Set<string>()
  let blocks: readonly TextBlock[] | null = null
  for (const finding of all) {
    const word = wrongWordOf(finding)
    if (word === null) continue
    const { place } = finding
    if (isOpen.has(finding.key)) wrong.add(word)
    else if (place) {
      blocks ??= blocksOf()
      const block = blocks.find(({ part, index }) => part === place.part && index === place.index)
      if (block) aside.add(asideKey(block.text, place.from, place.to))
    }
  }
  return { wrong, aside, speaks }
}

/** Whether both draw the same. */
export function isSameWords(one: WrongWords, other: WrongWords): boolean {
  return one.speaks === other.speaks && isSame(one.wrong, other.wrong) && isSame(one.aside, other.aside)
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && one.isSubsetOf(other)
}
