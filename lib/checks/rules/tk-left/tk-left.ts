import { blockRule } from '../../define-rule.ts'
import type { Draft } from '../../model/rule.ts'
import { tkMarksIn } from '../../prose/tk-marks.ts'
import { wordsAround } from '../../prose/words-around.ts'
import { placeIn, type StoryFacts } from '../../story-facts.ts'

/**
 * What: a TK mark ("to come") in anything that readers get: text, captions, alt text, dateline, agreed descriptions. Why: it
 * stands for words that are missing. Source: an old habit of editors; the letters hardly occur in English words.
 */
export const tkLeft = blockRule(
  {
    name: 'tk-left',
    title: 'TK left in the text',
    family: 'copy',
    basis: 'prose',
    what: 'A TK mark stands where words or figures are still to come.',
    why: 'A TK marks a hole that the writer meant to fill; readers would see the hole.',
    origin: 'Common newsroom practice',
    defaultSeverity: 'block',
  },
  ({ text }) => tkMarksIn(text),
  (sightings, facts) => [
    ...sightings.map(({ block, reading: { from, to } }): Draft => {
      const words = block.text.slice(from, to)
      return {
        message: `“${words}” is still in the text: something was to come here. Fill it in or take it out.`,
        place: placeIn(block, from, to),
        about: `${words} ${wordsAround(block.text, from, to)}`,
      }
    }),
    ...apartFromText(facts),
  ],
)

function apartFromText({ story, usesInText, placeOfUse }: StoryFacts): Draft[] {
  const hasMark = (text: string) => tkMarksIn(text).length > 0
  const photos = story.photos.filter(
    (photo) => hasMark(photo.alt) || hasMark(`${photo.creator}; ${photo.agency}`),
  )
  const uses = usesInText.filter((use) => use.anonymous && hasMark(use.description))
  const dateline: Draft[] = hasMark(story.dateline)
    ? [{ message: 'The dateline still holds a TK. Write the place in full.', place: null, about: 'dateline' }]
    : []
  return [
    ...dateline,
    ...photos.map(({ photoUseId }): Draft => ({
      message: 'The alt text or the credit of a photo still holds a TK. Fill it in.',
      place: null,
      about: photoUseId,
      photoUseId,
      fix: { kind: 'edit_photo', label: 'Edit the photo', photoUseId },
    })),
    ...uses.map(({ id }): Draft => ({
      message: 'The public description of a source still holds a TK. Write what was agreed.',
      place: placeOfUse(id)?.place ?? null,
      about: id,
      useId: id,
      fix: { kind: 'edit_use', label: 'Edit the description', useId: id },
    })),
  ]
}
