import { z } from 'zod'
import { FIELD_LIMITS } from './photo-fields.ts'
import { WAYS_OF_MAKING } from './made-with-ai.ts'
import { PHOTO_RIGHTS } from './photo-rights.ts'

const text = (field: keyof typeof FIELD_LIMITS) =>
  z.string().trim().max(FIELD_LIMITS[field], `Keep it under ${FIELD_LIMITS[field]} characters.`)

/** What people may change of a photo of the library. What is left out stays as it is. */
export const editableFields = z
  .object({
    caption: text('caption'),
    creator: text('creator'),
    agency: text('agency'),
    copyright: text('copyright'),
    altText: text('altText'),
    digitalSourceType: z.enum(WAYS_OF_MAKING.map(({ value }) => value)),
    rights: z.enum(PHOTO_RIGHTS),
    /** The last moment at which it may be published; null where the right does not end. */
    rightsUntil: z.iso.datetime({ offset: true }).nullable(),
  })
  .partial()
export type EditableFields = z.infer<typeof editableFields>
