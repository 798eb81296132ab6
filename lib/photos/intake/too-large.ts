import { AppError } from '#lib/platform/errors/app-error.ts'
import { MOST_BYTES } from '../model/photo-format.ts'

/** The refusal of a file above the limit. */
export function tooLarge(): AppError {
  const limit = `${MOST_BYTES / 1024 / 1024} MB`
  return new AppError(
    'too_large',
    `The file is larger than ${limit}. Export the photo smaller and send it again.`,
  )
}
