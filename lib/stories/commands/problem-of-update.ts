import { decodeUpdate } from 'yjs'
import { AppError } from '#lib/platform/errors/app-error.ts'

/** The most bytes that one update may have: a pasted book, not a photo. */
export const LARGEST_UPDATE = 4 * 1024 * 1024

/**
 * Why these bytes may not enter the log, or null. What cannot be read as a Yjs update must never get in:
 * the log is replayed at every opening of the story.
 */
export function problemOfUpdate(bytes: Uint8Array): AppError | null {
  if (bytes.byteLength > LARGEST_UPDATE) {
    return new AppError(
      'too_large',
      'That is more text at once than a story can take. Paste it in smaller pieces.',
    )
  }
  try {
    decodeUpdate(bytes)
    return null
  } catch (cause) {
    return new AppError('bad_input', 'The editor sent something that is not an edit. Reload the page.', {
      cause,
    })
  }
}
