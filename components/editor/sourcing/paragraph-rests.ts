import type { Place } from '#lib/checks/model/finding.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import { countRests, restsOf } from './sentence-rests.ts'
import type { Basis, SentenceRest } from './sentence-rests.ts'

/** A block of the story and what its sentences rest on. */
export type ParagraphRest = {
  place: Place
  text: string
  sentences: SentenceRest[]
  /** The marks of everything that a sentence of it rests on, in the order of the legend. */
  marks: string[]
}

/** What each paragraph rests on, in reading order; headings and empty blocks are left out. */
export function paragraphRests(document: StoryDocument, basis: Basis): ParagraphRest[] {
  return toTextBlocks(document)
    .filter((block) => block.kind !== 'heading' && block.text.trim() !== '')
    .map(({ part, index, text, claims }) => {
      const sentences = restsOf({ text, claims, isHeading: false }, basis)
      const marks = sentences.flatMap((sentence) => (sentence.kind === 'rests' ? sentence.marks : []))
      const place = { part, index, from: 0, to: text.length }
      return { place, text, sentences, marks: [...new Set(marks)] }
    })
}

/** "14 of 19 sentences rest on a source." */
export function countWords(paragraphs: readonly ParagraphRest[]): string {
  const { resting, of } = countRests(paragraphs.flatMap((paragraph) => paragraph.sentences))
  if (of === 0) return 'No sentence here needs a source yet.'
  if (of === 1)
    return resting === 1 ? 'The one sentence rests on a source.' : 'The one sentence rests on nothing.'
  return `${resting} of ${of} sentences ${resting === 1 ? 'rests' : 'rest'} on a source.`
}
