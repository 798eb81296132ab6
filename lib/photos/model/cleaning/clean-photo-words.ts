import { calmBylineCase } from './calm-byline-case.ts'
import type { Cleaner, PhotoWords } from './cleaner.ts'
import { dropCameraCaption } from './drop-camera-caption.ts'
import { dropCreatorFromAgency } from './drop-creator-from-agency.ts'
import { dropPlaceholders } from './drop-placeholders.ts'
import { joinLines } from './join-lines.ts'
import { liftCaptionCredit } from './lift-caption-credit.ts'
import { obeyCreditInstruction } from './obey-credit-instruction.ts'
import { settleAgencyName } from './settle-agency-name.ts'
import { splitByline } from './split-byline.ts'
import { stripCopyrightPrefix } from './strip-copyright-prefix.ts'
import { tidyWhiteSpace } from './tidy-white-space.ts'

/** In this order: each may rely on what those before it have settled. To add one, write it and its test and name it here. */
const CLEANERS: readonly Cleaner[] = [
  tidyWhiteSpace,
  dropCameraCaption,
  obeyCreditInstruction,
  joinLines,
  stripCopyrightPrefix,
  dropPlaceholders,
  splitByline,
  liftCaptionCredit,
  dropCreatorFromAgency,
  settleAgencyName,
  calmBylineCase,
]

/** Far more rounds than real words need; every round that changes something shortens it. */
const MOST_ROUNDS = 20

/**
 * Repairs what agencies and cameras write into caption, creator, credit and copyright. What is clean stays as it is.
 * The cleaners run until none finds anything more, so that cleaning twice is cleaning once.
 */
export function cleanPhotoWords(words: PhotoWords): PhotoWords {
  let current = words
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = CLEANERS.reduce((cleaned, clean) => clean(cleaned), current)
    if (same(current, next)) return current
    current = next
  }
  return current
}

function same(one: PhotoWords, other: PhotoWords): boolean {
  return (
    one.caption === other.caption &&
    one.creator === other.creator &&
    one.agency === other.agency &&
    one.copyright === other.copyright
  )
}
