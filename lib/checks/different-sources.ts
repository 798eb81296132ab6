import type { CheckUse } from './model/check-story.ts'

/**
 * How many different people stand behind uses: unnamed sources, each once however often it is used. Where no source is
 * unnamed, named people count ("two officials, A and B, said"); an office or a document is not a person.
 */
export function differentSources(uses: readonly CheckUse[]): number {
  return new Set(peopleBehind(uses).map((use) => use.sourceKey)).size
}

/** How many voices speak in the same people: those of one independence group are one. */
export function differentVoices(uses: readonly CheckUse[]): number {
  return new Set(peopleBehind(uses).map((use) => use.voiceKey)).size
}

function peopleBehind(uses: readonly CheckUse[]): readonly CheckUse[] {
  const unnamed = uses.filter((use) => use.anonymous)
  return unnamed.length > 0 ? unnamed : uses.filter((use) => use.sourceKind === 'person')
}

const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A small number in words, a larger one in figures. */
export function numberOf(count: number): string {
  return WORDS[count] ?? String(count)
}
