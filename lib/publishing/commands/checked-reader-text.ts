import { AppError } from '#lib/platform/errors/app-error.ts'
import type { StoryRow } from '#lib/stories/queries/find-story.ts'
import { NEEDS_READER_TEXT } from '../model/change-kind.ts'
import type { PublishInput } from './publish-input.ts'

/** The words for readers that go with a kind of change, or "". Throws conflict or bad_input when kind, words and story do not fit. */
export function checkedReaderText(
  story: Pick<StoryRow, 'publishedVersionId'>,
  input: Pick<PublishInput, 'changeKind' | 'readerText'>,
): string {
  const isFirst = story.publishedVersionId === null
  if (isFirst !== (input.changeKind === 'first')) {
    throw new AppError(
      'conflict',
      isFirst
        ? 'Readers do not have this story yet, so there is no change to tell them of.'
        : 'This story is live already. Say what kind of change this is.',
    )
  }
  const text = input.readerText?.trim() ?? ''
  if (NEEDS_READER_TEXT[input.changeKind] === 'required' && text === '') {
    throw new AppError(
      'bad_input',
      'Write what readers are to be told: what was wrong or unclear, and what is right.',
    )
  }
  return NEEDS_READER_TEXT[input.changeKind] === 'none' ? '' : text
}
