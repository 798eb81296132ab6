import { colourOf } from '../presence/colour.ts'
import type { Suggestion } from './suggestions-context.tsx'

const ID = /^[0-9a-zA-Z-]{1,64}$/

/**
 * The style sheet that gives each open suggestion the colour of its author. What it is (put in, taken out) is said by lines, in the
 * page's own styles; a style sheet and not decorations, so that a key press costs nothing.
 */
export function suggestionCss(suggestions: readonly Pick<Suggestion, 'id' | 'by'>[]): string {
  return suggestions
    .flatMap(({ id, by }) => (by && ID.test(id) ? `${selectorOf(id)}{--who:${colourOf(by.id)}}` : []))
    .join('\n')
}

const BLOCK_DEEDS = ['insert', 'delete', 'split', 'join'] as const

function selectorOf(id: string): string {
  const blocks = BLOCK_DEEDS.map((does) => `[data-suggestions~="${does}=${id}"]`)
  return `.part :is([data-suggestion="${id}"],${blocks.join(',')},[data-suggestions*="become=${id}="])`
}
