import { NEEDS_READER_TEXT, type ChangeKind } from '#lib/publishing/model/change-kind.ts'

/** The kind of change, and the words for readers (empty where there are none). */
type ToldToReaders = { changeKind: ChangeKind; readerText: string }

/** What the person who publishes decides. */
export type PublishChoice = ToldToReaders & {
  /** The hash of "How we know this" as it was confirmed. */
  known: string
  /** Why it goes out past open blocks; null when it does not. */
  breaking: string | null
}

/** The kinds of change that a live story can go out with, in the order in which they are offered. */
export const LIVE_CHANGE_KINDS = [
  'silent_fix',
  'update',
  'correction',
  'clarification',
  'editors_note',
] as const
export type LiveChangeKind = (typeof LIVE_CHANGE_KINDS)[number]

export const CHANGE_KIND_WORDS: Record<LiveChangeKind, { label: string; hint: string; textHint: string }> = {
  silent_fix: {
    label: 'Silent fix',
    hint: 'Spelling, style, a broken link. Readers were told nothing wrong and see no note.',
    textHint: '',
  },
  update: {
    label: 'Update',
    hint: 'There is news, and nothing was wrong.',
    textHint: 'What is new, in a sentence. Without words readers see the new time only.',
  },
  correction: {
    label: 'Correction',
    hint: 'A published fact was wrong.',
    textHint: 'What was wrong and what is right, so that somebody who missed it understands.',
  },
  clarification: {
    label: 'Clarification',
    hint: 'The facts were right, the wording misled.',
    textHint: 'What could be misread, and what is meant.',
  },
  editors_note: {
    label: 'Editor’s note',
    hint: 'It is about our standards, or something was taken out.',
    textHint: 'What happened and why readers are told.',
  },
}

/** What still keeps the story from going out, as a sentence, or null. `blocks` counts the open findings that block. */
export function whatIsMissing(
  blocks: number,
  changeKind: ChangeKind | null,
  readerText: string,
  isConfirmed: boolean,
): string | null {
  if (blocks === 1) return 'One finding blocks publishing. Fix it, or override it with a reason.'
  if (blocks > 1) return `${blocks} findings block publishing. Fix them, or override them with a reason.`
  if (changeKind === null) return 'Say what kind of change this is.'
  if (NEEDS_READER_TEXT[changeKind] === 'required' && readerText.trim() === '')
    return 'Write what readers are told.'
  if (!isConfirmed) return 'Read “How we know this” and confirm it.'
  return null
}

/** The choice as it is sent: words are kept only where the kind of change has a place for them. */
export function choiceOf(changeKind: ChangeKind, readerText: string): ToldToReaders {
  return { changeKind, readerText: NEEDS_READER_TEXT[changeKind] === 'none' ? '' : readerText.trim() }
}
